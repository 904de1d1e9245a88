@echo off
rem Opens desks, door packs and calendar files with the program in this folder, for the one who runs it.
rem `associate.cmd /remove` takes that back.
set CLASSES=HKCU\Software\Classes
if "%1"=="/remove" goto remove
rem The folder's name may hold any of & ^ ( ) and !: it is put in where nothing is looked for any more.
set "PROGRAM=%~dp0Meetup Desk.exe"
setlocal EnableDelayedExpansion
reg add "%CLASSES%\MeetupDesk.File" /ve /d "Meetup Desk" /f
reg add "%CLASSES%\MeetupDesk.File\DefaultIcon" /ve /d "\"!PROGRAM!\",0" /f
reg add "%CLASSES%\MeetupDesk.File\shell\open\command" /ve /d "\"!PROGRAM!\" \"%%1\"" /f
for %%E in (.desk .pack) do reg add "%CLASSES%\%%E" /ve /d MeetupDesk.File /f
reg add "%CLASSES%\.ics\OpenWithProgids" /v MeetupDesk.File /d "" /f
exit /b
:remove
rem What other programs wrote beside it stays.
for %%E in (.desk .pack) do reg delete "%CLASSES%\%%E" /ve /f
reg delete "%CLASSES%\.ics\OpenWithProgids" /v MeetupDesk.File /f
reg delete "%CLASSES%\MeetupDesk.File" /f
