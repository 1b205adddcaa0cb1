"""Which decimal sign the reader's spreadsheet expects, by the reader's locale (Qt-free)."""

from __future__ import annotations

import locale
import os
from collections.abc import Mapping

# Languages that write 13,5; used only where the system does not have the locale that the environment names.
_COMMA_LANGUAGES = frozenset({
    "af", "be", "bg", "bs", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fr", "gl", "hr", "hu",
    "hy", "id", "is", "it", "ka", "kk", "lt", "lv", "mk", "nb", "nl", "nn", "no", "pl", "pt", "ro", "ru",
    "sk", "sl", "sq", "sr", "sv", "tr", "uk", "uz", "vi", "wo",
})  # fmt: skip
_POINT_TERRITORIES = frozenset({
    "de_CH", "de_LI", "it_CH", "es_DO", "es_GT", "es_HN", "es_MX", "es_NI", "es_PA", "es_PE", "es_PR",
    "es_SV", "es_US",
})  # fmt: skip


def decimal_sign() -> str:
    """Return '.' or ',': the decimal sign of the reader's locale, whatever locale the program itself runs in."""
    before = locale.setlocale(locale.LC_NUMERIC)
    try:
        locale.setlocale(locale.LC_NUMERIC, "")
        sign = str(locale.localeconv()["decimal_point"])
    except locale.Error:
        sign = sign_of_environment(os.environ)
    finally:
        locale.setlocale(locale.LC_NUMERIC, before)
    return "," if sign in (",", "\u066b") else "."


def sign_of_environment(environment: Mapping[str, str]) -> str:
    """Return the decimal sign of the locale that the environment names, installed or not."""
    names = (environment.get(name, "") for name in ("LC_ALL", "LC_NUMERIC", "LANG"))
    territory = next((name for name in names if name), "C").partition(".")[0].partition("@")[0]
    is_comma = territory.partition("_")[0] in _COMMA_LANGUAGES and territory not in _POINT_TERRITORIES
    return "," if is_comma else "."
