#!/bin/sh
# Make the virtual environment $2 with the Python $1, unless it is there and works.
# Debian keeps the venv module in a package of its own: fetched by apt when root, else named.
set -eu
python=$1
venv=$2
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "Mali Browser needs Python 3.11 or newer; '$python' is $("$python" --version). Try: make PYTHON=python3.12 ..." >&2
    exit 1
}
if [ -x "$venv/bin/python" ] && "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
    exit 0
fi
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        export DEBIAN_FRONTEND=noninteractive
        apt-get update -qq
        apt-get install -y -qq --no-install-recommends python3-venv >/dev/null
    else
        echo "Python's venv module is missing. Type this once, then run again:" >&2
        echo "    sudo apt-get install python3-venv" >&2
        exit 1
    fi
fi
"$python" -m venv --clear "$venv"
