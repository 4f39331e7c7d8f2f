@echo off
rem Starts Waybill on a Java 25 or newer: that of JAVA_HOME, of the PATH, or of the usual folders, in this order.
setlocal EnableDelayedExpansion
set "oldest=25"
set "java="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined java for /f "delims=" %%j in ('where java 2^>nul') do if not defined java call :try "%%~dpj.."
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
  if not defined java for /d %%h in ("%%~r\*") do if not defined java call :try "%%~h"
)
if not defined java (
  echo waybill: no Java %oldest% or newer found: install a JDK %oldest%, such as Temurin from https://adoptium.net, or let JAVA_HOME name one 1>&2
  exit /b 127
)
set "lib=%~dp0..\lib"
set options=@"%~dp0window.options"
if not "%~1"=="" set "options=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED"
"%java%" %options% -cp "%lib%\waybill.jar" app.waybill.Waybill %*
exit /b %ERRORLEVEL%

rem Sets java if the folder holds one that is new enough: its "release" file says so without starting it.
:try
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f tokens^=2^ delims^=^" %%v in ('findstr /b JAVA_VERSION= "%~1\release"') do for /f "delims=.-+" %%m in ("%%v") do if %%m GEQ %oldest% set "java=%~1\bin\java.exe"
exit /b
