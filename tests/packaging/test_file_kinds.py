"""Every system is told of the same kinds of files that open with a double click."""

import plistlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

from meetup_desk.app.launch_args import _OPENED
from tests.project import ROOT

PACKAGING = ROOT / "packaging"
KEY = r"Software\MeetupDeskTest"  # not the classes of whoever runs the tests


def test_every_system_knows_the_files_that_the_program_opens() -> None:
    plist = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    mac = {end for kind in plist["CFBundleDocumentTypes"] for end in kind["CFBundleTypeExtensions"]}
    windows = set(
        re.findall(r"\.(desk|pack|ics)\b", (PACKAGING / "windows" / "associate.cmd").read_text("ascii"))
    )
    linux = set(
        re.findall(r'pattern="\*\.(\w+)"', (PACKAGING / "linux" / "meetup-desk.xml").read_text("utf-8"))
    )
    kinds = {ending[1:] for ending in _OPENED}
    assert mac == windows == kinds
    assert linux | {"ics"} == kinds, "text/calendar is known to every Linux desktop"


@pytest.mark.skipif(sys.platform != "win32", reason="the registry is Windows’ own")
def test_windows_opens_the_files_with_the_program_wherever_its_folder_lies(tmp_path: Path) -> None:
    import winreg as registry

    def value(key: str, name: str = "") -> str:
        with registry.OpenKey(registry.HKEY_CURRENT_USER, rf"{KEY}\{key}") as found:
            return str(registry.QueryValueEx(found, name)[0])

    folder = tmp_path / "Gaon & co (x86) ^1"
    folder.mkdir()
    script = folder / "associate.cmd"
    text = (PACKAGING / "windows" / "associate.cmd").read_bytes()
    script.write_bytes(text.replace(rb"HKCU\Software\Classes", rb"HKCU" + b"\\" + KEY.encode()))
    other = registry.CreateKey(registry.HKEY_CURRENT_USER, rf"{KEY}\.pack\OpenWithProgids")
    registry.SetValueEx(other, "Other.Program", 0, registry.REG_SZ, "")
    subprocess.run(["cmd", "/c", script.name], cwd=folder, check=True)
    assert value(r"MeetupDesk.File\shell\open\command") == rf'"{folder}\Meetup Desk.exe" "%1"'
    assert value(r"MeetupDesk.File\DefaultIcon") == rf'"{folder}\Meetup Desk.exe",0'
    assert {value(".desk"), value(".pack")} == {"MeetupDesk.File"}
    assert value(r".ics\OpenWithProgids", "MeetupDesk.File") == ""
    subprocess.run(["cmd", "/c", script.name, "/remove"], cwd=folder, check=True)
    for gone in (r"MeetupDesk.File", r".ics\OpenWithProgids"):
        with pytest.raises(FileNotFoundError):
            value(gone, "MeetupDesk.File" if gone.startswith(".") else "")
    assert value(r".pack\OpenWithProgids", "Other.Program") == ""
