#!/usr/bin/env bash
# Try the .deb and the .tar.gz in a bare Debian 12 made by debootstrap: no Python, no Qt, no X11, no fonts, no network,
# as an ordinary user. Needs root; uses debootstrap, and Xvfb for the window on a screen. Pictures go to build/check/.
set -euo pipefail
cd "$(dirname "$0")/.."
here=$PWD/build/check

fail() {
    echo "$*" >&2
    exit 1
}

[ "$(id -u)" = 0 ] || fail "Run this as root: it makes a Debian tree and changes into it."

if [ -z "${CUT_OFF:-}" ]; then
    missing=""
    for pair in debootstrap:debootstrap Xvfb:xvfb xauth:xauth desktop-file-validate:desktop-file-utils \
        appstreamcli:appstream update-mime-database:shared-mime-info; do
        command -v "${pair%%:*}" >/dev/null || missing="$missing ${pair##*:}"
    done
    if [ -n "$missing" ]; then
        apt-get update -qq
        # shellcheck disable=SC2086 # a list of package names
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
    fi
    mkdir -p "$here"
    if [ ! -f "$here/bare/etc/debian_version" ]; then
        rm -rf "$here/bare"
        debootstrap --variant=minbase bookworm "$here/bare" "${MIRROR:-http://deb.debian.org/debian}" > "$here/bare.log"
    fi
    # Mounts of our own that go when we end, and no network.
    exec unshare --mount --net env CUT_OFF=1 bash "$0"
fi

python=.venv/bin/python
version=$($python -c 'import sys; sys.path.insert(0, "packaging"); import version; print(version.version())')
deb=$(ls "$PWD/dist/mali-browser_${version}_"*.deb)
tarball=$(ls "$PWD/dist/mali-browser-$version-linux-"*.tar.gz)
desktop-file-validate packaging/linux/*.desktop
appstreamcli validate --no-net packaging/linux/*.metainfo.xml
$python -m mali_browser search 'killed:>50' --format ndjson 2>/dev/null > "$here/expected.ndjson"
[ "$(wc -l < "$here/expected.ndjson")" -gt 5 ] || fail "The checkout itself finds too little."
Xvfb :77 -screen 0 1280x800x24 -nolisten tcp 2> "$here/xvfb.log" &
screen=$!
trap 'kill $screen 2>/dev/null || true' EXIT

fresh_tree() {
    tree=$here/tree
    rm -rf "$tree"
    cp -a "$here/bare" "$tree"
    mount -t proc proc "$tree/proc"
    mount --bind /dev "$tree/dev"
    mkdir -p "$tree/tmp/.X11-unix"
    mount --bind /tmp/.X11-unix "$tree/tmp/.X11-unix"
    chroot "$tree" useradd --create-home reader
}

leave_tree() {
    umount "$tree/tmp/.X11-unix" "$tree/dev" "$tree/proc"
    rm -rf "$tree"
}

as_reader() { chroot --userspec=reader:reader "$tree" env -i HOME=/home/reader LANG=C.UTF-8 PATH=/usr/bin:/bin "$@"; }

exec 3>&1
timed() {
    local begun
    begun=$(date +%s%N)
    "$@"
    echo "    $(( ($(date +%s%N) - begun) / 1000000 )) ms: ${*: -3}" >&3
}

# $1: a name; $2: the program in the tree
try() {
    echo "== $1"
    timed as_reader "$2" info > "$here/$1-info.txt"
    grep -q '^Integrity: *sound$' "$here/$1-info.txt"
    timed as_reader "$2" search 'killed:>50' --format ndjson 2>/dev/null > "$here/$1.ndjson"
    cmp "$here/expected.ndjson" "$here/$1.ndjson"
    as_reader "$2" export 'year:2023' -o /home/reader/out.csv
    [ "$(wc -l < "$tree/home/reader/out.csv")" -gt 10 ] || fail "The export is too short."
    timed as_reader "$2" screenshot incident:2024-09-17-bamako -o /home/reader/picture.png
    cp "$tree/home/reader/picture.png" "$here/$1.png"
    # On a screen, by X11, with the libraries that came along.
    timed as_reader DISPLAY=:77 timeout 60 "$2" --quit-after-paint
    # (What Qt says of drawing without a screen is no fault.)
    if grep -E 'ERROR|WARNING|Traceback' "$tree/home/reader/.local/state/mali-browser/log/mali-browser.log" |
        grep -v propagateSizeHints; then
        fail "The log has troubles."
    fi
}

fresh_tree
cp "$deb" "$tree/tmp/mali-browser.deb"
chroot "$tree" dpkg -i /tmp/mali-browser.deb > "$here/dpkg.log"
chroot "$tree" dpkg-query -W -f '${Status}\n' mali-browser | grep -q '^install ok installed$'
try deb /usr/bin/mali-browser
for file in applications/mali-browser.desktop applications/mali-browser-open-data.desktop icons/hicolor/16x16/apps/mali-browser.png \
    icons/hicolor/512x512/apps/mali-browser.png icons/hicolor/scalable/apps/mali-browser.svg man/man1/mali-browser.1.gz \
    metainfo/org.malibrowser.browser.metainfo.xml mime/packages/mali-browser.xml doc/mali-browser/copyright; do
    [ -s "$tree/usr/share/$file" ] || fail "usr/share/$file is not there."
done
# The data file is known by what it holds, whatever its name.
mkdir -p "$here/mime/packages"
cp "$tree/usr/share/mime/packages/mali-browser.xml" /usr/share/mime/packages/freedesktop.org.xml "$here/mime/packages/"
update-mime-database "$here/mime" 2>/dev/null
cp data/mali.db "$here/some-file"
kind=$(XDG_DATA_DIRS=$here XDG_DATA_HOME=$here $python - "$here/some-file" <<'END'
import sys
from PySide6.QtCore import QMimeDatabase
print(QMimeDatabase().mimeTypeForFile(sys.argv[1]).name())
END
)
[ "$kind" = application/vnd.mali-browser.data ] || fail "The data file is taken for $kind."
chroot "$tree" dpkg --purge mali-browser >> "$here/dpkg.log"
[ ! -e "$tree/usr/lib/mali-browser" ] || fail "Files of the removed package are left."
[ ! -e "$tree/usr/bin/mali-browser" ] || fail "The command of the removed package is left."
leave_tree

fresh_tree
# As from a USB stick: a name with a blank and an accent, and nothing may be written there.
stick="$tree/media/clé USB"
mkdir -p "$stick"
tar xzf "$tarball" -C "$stick"
mount --bind "$stick" "$stick"
mount -o remount,bind,ro "$stick"
folder=$(basename "$tarball" .tar.gz)
try tarball "/media/clé USB/$folder/mali-browser"
umount "$stick"
# With the file 'portable' beside the program the reader's own files stay beside it, too.
chroot "$tree" sh -c "mkdir /home/reader/stick && cp -R '/media/clé USB/$folder' /home/reader/stick/ &&
    touch '/home/reader/stick/$folder/portable' && chown -R reader /home/reader/stick"
as_reader "/home/reader/stick/$folder/mali-browser" info | grep "^Your files: */home/reader/stick/$folder/" ||
    fail "A portable program keeps the reader's files elsewhere."
leave_tree

echo
ls -l "$deb" "$tarball" | awk '{ printf "%.1f MB  %s\n", $5 / 1e6, $9 }'
echo "The packages are sound. Pictures: $here/deb.png, $here/tarball.png"
