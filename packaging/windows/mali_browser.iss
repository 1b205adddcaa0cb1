; Inno Setup script: makes the installer from the frozen program in build\dist\mali-browser.
;
;     iscc /DVersion=0.1.0 packaging\windows\mali_browser.iss
;
; sign.ps1 signs the result. For a signed uninstaller, too: iscc "/Ssigntool=..." /DSign ..., with the sign tool's command.
#ifndef Version
  #error Say the version: iscc /DVersion=0.1.0 packaging\windows\mali_browser.iss
#endif

[Setup]
AppId={{6D0A61C2-5C0B-4C7B-9C5B-6D616C690001}
AppName=Mali Browser
AppVersion={#Version}
AppPublisher=The Mali Browser authors
DefaultDirName={autopf}\Mali Browser
DefaultGroupName=Mali Browser
DisableProgramGroupPage=yes
; Installs for one user without an administrator's password; an administrator may choose all users.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\resources\icons\mali-browser.ico
UninstallDisplayIcon={app}\Mali Browser.exe
OutputDir=..\..\dist
OutputBaseFilename=mali-browser-{#Version}-windows-x64-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
#ifdef Sign
SignTool=signtool
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.Console=Mali Browser commands
fr.Console=Commandes de Mali Browser

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; Nothing of an older version may stay: a left-over library would be loaded. The reader's own files lie elsewhere.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\build\dist\mali-browser\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Mali Browser"; Filename: "{app}\Mali Browser.exe"
Name: "{autodesktop}\Mali Browser"; Filename: "{app}\Mali Browser.exe"; Tasks: desktopicon
; A console in which 'mali-browser search ...' works; nothing outside the program's own folder is changed for it.
Name: "{group}\{cm:Console}"; Filename: "{cmd}"; Parameters: "/K ""set PATH={app};%PATH%"""; WorkingDir: "{userdocs}"; IconFilename: "{app}\mali-browser.exe"

[Run]
Filename: "{app}\Mali Browser.exe"; Description: "{cm:LaunchProgram,Mali Browser}"; Flags: nowait postinstall skipifsilent
