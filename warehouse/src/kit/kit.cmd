@echo off
rem Il kit di S.PR.INT. per i partner. Serve Java 17 o piu recente.
setlocal
set "KIT_JAVA=java"
if defined JAVA_HOME set "KIT_JAVA=%JAVA_HOME%\bin\java"
"%KIT_JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo Impossibile avviare il kit: Java non si trova. Installare Java 17 o piu recente, o indicarne la cartella in JAVA_HOME. 1>&2
  exit /b 1
)
"%KIT_JAVA%" -Xshare:auto -XX:+UseSerialGC -Xmx1g %KIT_JAVA_OPTIONS% -jar "%~dp0sprint-kit.jar" %*
exit /b %ERRORLEVEL%
