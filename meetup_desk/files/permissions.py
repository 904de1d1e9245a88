"""Files and folders for the account that runs the program, and for nobody else on the machine.

Windows keeps what lies in an account's folders from others by itself; there the modes say nothing.
"""

import os
from pathlib import Path
from typing import IO, Any

FILE, FOLDER = 0o600, 0o700


def make_folder(folder: Path) -> None:
    """Make a folder with those above it; whatever was there is not changed. OSError."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(missing):
        one.mkdir(mode=FOLDER, exist_ok=True)
    if not folder.is_dir():
        raise NotADirectoryError(folder)


def open_private(path: Path, mode: str) -> IO[Any]:
    """Open a file as `open` does; one that is new is for this account alone. OSError."""
    return open(path, mode, encoding=None if "b" in mode else "utf-8", opener=_opener)


def write_private(path: Path, text: str) -> None:
    """Write a small text in place, where half of it would do no harm. OSError."""
    with open_private(path, "w") as file:
        file.write(text)


def _opener(path: str, flags: int) -> int:
    return os.open(path, flags, FILE)
