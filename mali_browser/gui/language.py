"""The language of the window: the program's own translation, Qt's, and the forms of dates and numbers.

English is what the source is written in: for it nothing is loaded. The command line never comes here.
"""

from __future__ import annotations

import json
import re
from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from mali_browser import paths, wording
from mali_browser.log import LOGGER

SYSTEM, ENGLISH, FRENCH = "system", "en", "fr"
_FORMS = {FRENCH: wording.Forms(first_day="1er", decimal_sign=",", zero_is_one=True)}
# What Qt calls the country's locale, for what it writes itself (dates of file lists, number boxes).
_LOCALES = {FRENCH: "fr_FR"}

_spoken = ENGLISH
_loaded: list[QTranslator] = []


def spoken() -> str:
    """Return the language of the windows: 'en' or 'fr'."""
    return _spoken


def language_of(choice: str) -> str:
    """Return the language that a setting means: one that there is, else the system's where there is that, else 'en'."""
    if choice in (ENGLISH, FRENCH):
        return choice
    wanted = QLocale.system().uiLanguages()
    return FRENCH if wanted and wanted[0].replace("_", "-").split("-")[0] == FRENCH else ENGLISH


def speak(application: QCoreApplication, choice: str) -> None:
    """Have the windows that are built from now on speak a language; a file that does not load leaves English."""
    global _spoken
    language = language_of(choice)
    if language == _spoken:
        return
    while _loaded:
        application.removeTranslator(_loaded.pop())
    wording.set_translator(str)
    if _spoken != ENGLISH:
        QLocale.setDefault(QLocale.system())
    _spoken = ENGLISH
    if language != ENGLISH and _load(application, language):
        _spoken = language
        wording.set_translator(lambda text: QCoreApplication.translate("wording", text), _FORMS[language])
        QLocale.setDefault(QLocale(_LOCALES[language]))


def _load(application: QCoreApplication, language: str) -> bool:
    own, of_qt = QTranslator(application), QTranslator(application)
    file = paths.resource("translations", f"mali_browser_{language}.qm")
    if not own.load(str(file)):
        LOGGER.warning("the translation %s was not loaded; the window is in English", file)
        return False
    # Qt's first: where both know a phrase, the last installed is asked first.
    if of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(of_qt)
        _loaded.append(of_qt)
    application.installTranslator(own)
    _loaded.append(own)
    return True


def shown_trouble(sentence: str) -> str:
    """Translate what an error says: its values are found by the templates of the errors, and put into the phrase."""
    if _spoken == ENGLISH:
        return sentence
    for template, pattern in _troubles(_spoken):
        found = pattern.fullmatch(sentence)
        if found:
            shown = QCoreApplication.translate("troubles", template)
            return shown.format(*found.groups()) if shown != template else sentence
    return sentence


@cache
def _troubles(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the templates of the errors, those with most text of their own first."""
    file = paths.resource("translations", f"troubles_{language}.json")
    try:
        templates = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        LOGGER.warning("%s was not read: %s", file, error)
        return ()
    templates.sort(key=lambda text: -len(re.sub(r"\{\d+\}", "", text)))
    return tuple((text, _pattern(text)) for text in templates if re.sub(r"[\W\d_]", "", text))


def _pattern(template: str) -> re.Pattern[str]:
    pieces = re.split(r"\{\d+\}", template)
    return re.compile("(.*?)".join(map(re.escape, pieces)), re.DOTALL)
