#!/bin/sh
# Make the disk image from build/dist/Mali Browser.app; sign and notarise it where the environment says with what.
#
#     MALI_BROWSER_MAC_IDENTITY        'Developer ID Application: ...' (read by the spec, too, which signs the program)
#     MALI_BROWSER_MAC_NOTARY_PROFILE  the name under which 'xcrun notarytool store-credentials' keeps the log-in
#
#     sh packaging/macos/make_dmg.sh 0.1.0
set -eu
version=$1
cd "$(dirname "$0")/../.."
app="build/dist/Mali Browser.app"
image="dist/mali-browser-$version-macos-$(uname -m).dmg"
[ -d "$app" ] || { echo "There is no $app. Run PyInstaller with packaging/mali_browser.spec first." >&2; exit 1; }
mkdir -p dist
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$image"
hdiutil create -quiet -volname "Mali Browser" -srcfolder "$stage" -format UDZO -ov "$image"
if [ -n "${MALI_BROWSER_MAC_IDENTITY:-}" ]; then
    codesign --verify --deep --strict "$app"
    codesign --sign "$MALI_BROWSER_MAC_IDENTITY" --timestamp "$image"
    if [ -n "${MALI_BROWSER_MAC_NOTARY_PROFILE:-}" ]; then
        xcrun notarytool submit "$image" --keychain-profile "$MALI_BROWSER_MAC_NOTARY_PROFILE" --wait
        xcrun stapler staple "$image"
    fi
else
    echo "No identity in MALI_BROWSER_MAC_IDENTITY: signed for this machine only (ad hoc), not notarised." >&2
fi
ls -l "$image"
