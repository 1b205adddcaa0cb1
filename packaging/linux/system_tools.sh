#!/bin/sh
# Make sure that what the packages are made with is there: by apt when root, else say the one line to type.
set -eu
packages=""
for pair in readelf:binutils strip:binutils dpkg-deb:dpkg xz:xz-utils; do
    command -v "${pair%%:*}" >/dev/null 2>&1 || packages="$packages ${pair##*:}"
done
[ -n "$packages" ] || exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    # shellcheck disable=SC2086 # a list of package names
    apt-get install -y -qq --no-install-recommends $packages >/dev/null
else
    echo "Making the packages needs tools that are not installed. Type this once, then run again:" >&2
    echo "    sudo apt-get install$packages" >&2
    exit 1
fi
