#!/usr/bin/env bash
# Install the wheel into a fresh environment from the wheelhouse alone, cut off from the network, and use it; then build
# the wheel again from the source archive: it must be the same.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ -z "${CUT_OFF:-}" ] && [ "$(id -u)" = 0 ]; then
    exec unshare --net env CUT_OFF=1 bash "$0"
fi
root=$PWD
mkdir -p build/check
version=$(build/tools/bin/python -c 'import sys; sys.path.insert(0, "packaging"); import version; print(version.version())')
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
build/tools/bin/python -m venv "$place/environment"
"$place/environment/bin/pip" install -q --disable-pip-version-check --no-index --find-links dist/wheelhouse mali_browser
cd "$place"
run() { env -i HOME="$place/home" PATH=/usr/bin:/bin "$place/environment/bin/mali-browser" "$@"; }
run info | tee info.txt
grep -q '^Integrity: *sound$' info.txt
grep -q "^Data file: *$place/environment/.*/mali_browser/_bundled/data/mali.db" info.txt
run search 'killed:>50' --format ndjson 2>/dev/null > found.ndjson
(cd "$root" && .venv/bin/python -m mali_browser search 'killed:>50' --format ndjson 2>/dev/null) | cmp - found.ndjson
run export 'year:2023' -o out.csv
run screenshot incident:2024-09-17-bamako -o "$root/build/check/wheel.png"
[ "$(wc -l < found.ndjson)" -gt 5 ]
[ "$(wc -l < out.csv)" -gt 10 ]
[ -s "$root/build/check/wheel.png" ]
mkdir source && tar xzf "$root/dist/mali_browser-$version.tar.gz" -C source --strip-components 1
"$root/build/tools/bin/python" -m build -q --no-isolation --wheel --outdir again source
cmp again/*.whl "$root/dist/mali_browser-$version-py3-none-any.whl"
echo "The wheel is sound: $(ls again)"
