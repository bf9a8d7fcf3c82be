@echo off
rem Starts Entente with JAVA_HOME's Java, or the one on the path. Needs Java 17 or newer.
setlocal
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java"
rem As in the packaged program: the optimising compiler waits for loops that are worth it.
rem Garbage is collected often, in short pauses.
"%java%" -XX:+UseSerialGC -Xmn24m -XX:MetaspaceSize=128m ^
    -XX:Tier4InvocationThreshold=125000 -XX:Tier4MinInvocationThreshold=15000 ^
    -XX:Tier4CompileThreshold=375000 -XX:Tier4BackEdgeThreshold=1000000 -jar "%~dp0entente.jar" %*
exit /b %errorlevel%
