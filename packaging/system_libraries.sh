#!/bin/sh
# Make sure that the system libraries Qt needs are there: by apt when root, else say the one line to type.
# With --screen also those that a real screen needs.
set -eu
[ "$(uname -s)" = Linux ] && command -v dpkg-query >/dev/null 2>&1 || exit 0
packages="libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 fonts-dejavu-core"
packages="$packages libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0"
packages="$packages libxcb-render-util0 libxcb-shape0 libxcb-xinerama0"
missing=""
for package in $packages; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
        dpkg-query -W -f '${Status}' "${package}t64" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" = 0 ]; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    # shellcheck disable=SC2086 # a list of package names
    apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "Qt needs system libraries that are not installed. Type this once, then run again:"
    echo "    sudo apt-get install$missing"
    exit 1
fi
