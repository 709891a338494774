@echo off
rem Starts mandate-audit. Java comes from JAVA_HOME or the path; MANDATE_AUDIT_OPTS are further options for it.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" %MANDATE_AUDIT_OPTS% -jar "%~dp0..\lib\mandate-audit.jar" %*
exit /b %ERRORLEVEL%
