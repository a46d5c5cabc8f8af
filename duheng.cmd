@echo off
rem Duheng from a clone, for Windows: builds itself on first use, and again when a source is newer than the last build.
rem Standard output belongs to the program; whatever a build says goes to standard error.
setlocal
set "DUHENG_ROOT=%~dp0"
set "DUHENG_DLL=%~dp0artifacts\bin\Duheng.Cli\release\duheng.dll"

where dotnet >nul 2>nul
if errorlevel 1 (
    echo duheng: dotnet not found: install the .NET 10 SDK from https://dot.net first.>&2
    exit /b 2
)

rem Exit code 2: the build failed. The open file is the lock.
powershell -NoProfile -ExecutionPolicy Bypass -Command ^
    "$root = $env:DUHENG_ROOT; $dll = $env:DUHENG_DLL; $built = Join-Path $root 'artifacts\duheng.built';" ^
    "function Test-Stale {" ^
    "  if (-not (Test-Path -LiteralPath $dll) -or -not (Test-Path -LiteralPath $built)) { return $true };" ^
    "  $since = (Get-Item -LiteralPath $built).LastWriteTimeUtc;" ^
    "  foreach ($name in 'src', 'schemes', 'calendars', 'demo', 'layouts', 'library', 'monitoring', 'packs', 'words', 'docs\rules') {" ^
    "    if (Get-ChildItem -LiteralPath (Join-Path $root $name) -Recurse | Where-Object { $_.LastWriteTimeUtc -gt $since } | Select-Object -First 1) { return $true } };" ^
    "  foreach ($file in Get-ChildItem -Path (Join-Path $root '*') -Include '*.props', '*.targets', 'global.json') {" ^
    "    if ($file.LastWriteTimeUtc -gt $since) { return $true } };" ^
    "  return $false };" ^
    "if (-not (Test-Stale)) { exit 0 };" ^
    "$null = New-Item -ItemType Directory -Force -Path (Join-Path $root 'artifacts'); $lock = $null;" ^
    "while ($null -eq $lock) { try { $lock = [IO.File]::Open((Join-Path $root 'artifacts\duheng.lock'), 'OpenOrCreate', 'ReadWrite', 'None') } catch [IO.IOException] { Start-Sleep -Milliseconds 200 } };" ^
    "if (-not (Test-Stale)) { exit 0 };" ^
    "$start = [DateTime]::UtcNow;" ^
    "$env:DOTNET_NOLOGO = '1'; $env:DOTNET_CLI_TELEMETRY_OPTOUT = '1';" ^
    "& dotnet build (Join-Path $root 'src\Duheng.Cli\Duheng.Cli.csproj') --configuration Release --nologo --verbosity quiet '-consoleLoggerParameters:ErrorsOnly;NoSummary' -nodeReuse:false -p:RunAnalyzers=false -p:TreatWarningsAsErrors=false -p:UseSharedCompilation=false | Out-Host;" ^
    "if ($LASTEXITCODE -ne 0) { exit 2 };" ^
    "$null = New-Item -ItemType File -Force -Path $built; (Get-Item -LiteralPath $built).LastWriteTimeUtc = $start; exit 0" >&2
if errorlevel 1 (
    echo duheng: the build failed, for the reason above.>&2
    exit /b 2
)

dotnet "%DUHENG_DLL%" %*
exit /b %errorlevel%
