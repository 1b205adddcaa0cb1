# Sign the files given with the certificate that the environment names; without one, say so and leave them unsigned.
#
#     MALI_BROWSER_WINDOWS_CERTIFICATE           the certificate (.pfx) in base64
#     MALI_BROWSER_WINDOWS_CERTIFICATE_PASSWORD  its password
#
#     packaging\windows\sign.ps1 'build\dist\mali-browser\*.exe' 'dist\*-setup.exe'
param([Parameter(Mandatory = $true, ValueFromRemainingArguments = $true)][string[]]$Files)
$ErrorActionPreference = 'Stop'
if (-not $env:MALI_BROWSER_WINDOWS_CERTIFICATE) {
    Write-Host 'No certificate in MALI_BROWSER_WINDOWS_CERTIFICATE: not signed.'
    exit 0
}
$certificate = Join-Path ([System.IO.Path]::GetTempPath()) ([System.IO.Path]::GetRandomFileName() + '.pfx')
[System.IO.File]::WriteAllBytes($certificate, [Convert]::FromBase64String($env:MALI_BROWSER_WINDOWS_CERTIFICATE))
try {
    $kits = "${env:ProgramFiles(x86)}\Windows Kits\10\bin"
    $signtool = Get-ChildItem $kits -Recurse -Filter signtool.exe | Where-Object { $_.FullName -match '\\x64\\' } |
        Sort-Object FullName | Select-Object -Last 1
    foreach ($file in (Get-Item $Files)) {
        & $signtool.FullName sign /fd sha256 /tr http://timestamp.digicert.com /td sha256 /f $certificate `
            /p $env:MALI_BROWSER_WINDOWS_CERTIFICATE_PASSWORD $file.FullName
        if ($LASTEXITCODE -ne 0) { throw "$file was not signed." }
    }
}
finally {
    Remove-Item $certificate
}
