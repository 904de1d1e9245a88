"""Every system is told of the same kinds of files that open with a double click."""

import plistlib
import re

from meetup_desk.app.launch_args import _OPENED
from tests.project import ROOT

PACKAGING = ROOT / "packaging"


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
