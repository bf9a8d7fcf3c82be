@echo off
rem Starts Entente with JAVA_HOME's Java, or the one on the path. Needs Java 17 or newer.
setlocal
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java"
"%java%" -jar "%~dp0entente.jar" %*
exit /b %errorlevel%
