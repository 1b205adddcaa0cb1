#!/bin/sh
# Gather in folder $2 every wheel that an installation without a network needs, with the Python $1.
#
#     sh packaging/make_wheelhouse.sh build/tools/bin/python dist/wheelhouse
#
# For another system than this one: PLATFORM=win_amd64 PYTHON_VERSION=3.12 before the command (macOS:
# PLATFORM=macosx_13_0_universal2). Needs the network, and in dist/ the wheel that 'make wheel' builds.
set -eu
python=$1
target=$2
cd "$(dirname "$0")/.."
version=$("$python" -c 'import sys; sys.path.insert(0, "packaging"); import version; print(version.version())')
wheel="dist/mali_browser-$version-py3-none-any.whl"
[ -f "$wheel" ] || { echo "There is no $wheel. Run 'make wheel' first." >&2; exit 1; }
rm -rf "$target"
mkdir -p "$target"
for_another=""
[ -z "${PLATFORM:-}" ] || for_another="--platform $PLATFORM"
[ -z "${PYTHON_VERSION:-}" ] || for_another="$for_another --python-version $PYTHON_VERSION"
# shellcheck disable=SC2086 # options, each a word
"$python" -m pip download -q --disable-pip-version-check --require-hashes --only-binary :all: $for_another \
    -d "$target" -r requirements.lock
cp "$wheel" requirements.lock "$target/"
cat > "$target/README.txt" <<END
Mali Browser $version, for a computer without a network, with Python ${PYTHON_VERSION:-$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')}${PLATFORM:+ ($PLATFORM)}:

    python -m venv mali
    mali/bin/pip install --no-index --find-links . mali_browser        (Windows: mali\\Scripts\\pip ...)
    mali/bin/mali-browser                                              (Windows: mali\\Scripts\\mali-browser)
END
du -sh "$target"
