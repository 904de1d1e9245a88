"""pip's own words, told to a person: what is fetched, and why it stopped."""

import errno
import platform
import re
import subprocess
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from messages import SetupError, say

_DOWNLOADING = re.compile(r"^\s*Downloading (?:\S*/)?([A-Za-z0-9_.]+?)-\d\S* \((\d+(?:\.\d+)? [MG]B)\)")
_NO_NETWORK = re.compile(
    r"NewConnectionError|NameResolutionError|ConnectTimeout|ReadTimeout|Read timed out|Network is unreachable"
    r"|Max retries exceeded|Connection (?:refused|reset|aborted)|RemoteDisconnected|ProxyError"
    r"|Could not fetch URL"
)
_FULL_DISK = re.compile(r"No space left on device|not enough space on the disk|Disk quota exceeded")
_NO_BUILD = re.compile(r"No matching distribution found for (\S+)")
_WRONG_CONTENTS = re.compile(r"DO NOT MATCH THE HASHES|hashes are required")


def follow(command: Sequence[str], venv: Path, writing: Callable[[], None]) -> None:
    """Run pip to its end, telling of large files; `writing` is called before it changes anything.

    Raises SetupError with the reason where it fails.
    """
    lines: deque[str] = deque(maxlen=200)
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as pip:
        for line in pip.stdout or ():
            lines.append(line.rstrip())
            if line.startswith("Installing collected packages"):
                writing()
                if "," in line:  # the project itself, alone, takes no time
                    print(say("installing"), flush=True)
            elif large := _DOWNLOADING.match(line):
                print(say("fetching", name=large[1], size=large[2]), flush=True)
    if pip.returncode != 0:
        raise explain(list(lines), venv)


def explain(lines: Sequence[str], venv: Path) -> SetupError:
    """What pip's last lines mean for the person who waits."""
    text = "\n".join(lines)
    if _FULL_DISK.search(text):
        return SetupError("disk_full", venv=venv)
    if _WRONG_CONTENTS.search(text):
        detail = next((line.strip() for line in lines if "==" in line), lines[-1].strip())
        return SetupError("wrong_contents", detail=detail)
    if _NO_NETWORK.search(text):
        return SetupError("no_network")
    if missing := _NO_BUILD.search(text):
        return SetupError("no_build", package=missing[1], python=platform.python_version())
    return SetupError("install_failed", detail="\n".join(lines[-5:]))


def is_full_disk(trouble: OSError) -> bool:
    """Whether the system refused for want of space or quota."""
    windows_disk_full = 112
    full = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
    return trouble.errno in full or getattr(trouble, "winerror", None) == windows_disk_full
