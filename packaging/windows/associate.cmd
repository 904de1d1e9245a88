@echo off
rem Opens desks, door packs and calendar files with the program in this folder, for the one who runs it.
rem `associate.cmd /remove` takes that back.
set CLASSES=HKCU\Software\Classes
if "%1"=="/remove" goto remove
reg add "%CLASSES%\MeetupDesk.File" /ve /d "Meetup Desk" /f
reg add "%CLASSES%\MeetupDesk.File\DefaultIcon" /ve /d "\"%~dp0Meetup Desk.exe\",0" /f
reg add "%CLASSES%\MeetupDesk.File\shell\open\command" /ve /d "\"%~dp0Meetup Desk.exe\" \"%%1\"" /f
for %%E in (.desk .pack) do reg add "%CLASSES%\%%E" /ve /d MeetupDesk.File /f
reg add "%CLASSES%\.ics\OpenWithProgids" /v MeetupDesk.File /d "" /f
exit /b
:remove
for %%E in (.desk .pack) do reg delete "%CLASSES%\%%E" /f
reg delete "%CLASSES%\.ics\OpenWithProgids" /v MeetupDesk.File /f
reg delete "%CLASSES%\MeetupDesk.File" /f
