@echo off
rem Starts Entente with JAVA_HOME's Java, or the one on the path. Needs Java 17 or newer.
setlocal
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java"
rem As in the packaged program: the quick compiler alone, garbage collected often in short pauses.
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn24m -XX:MetaspaceSize=128m -jar "%~dp0entente.jar" %*
exit /b %errorlevel%
