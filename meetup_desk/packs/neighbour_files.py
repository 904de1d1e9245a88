"""The files that lie beside a pack, found however another system spelled their names."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

_SCANS = ".scans"


def folded(name: str) -> str:
    """Give what two spellings of one name share: sticks change capitals, macOS writes Korean in its parts."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def companion(file: Path, ending: str) -> Path:
    """Give the place of what lies beside a file under its name and an ending."""
    place = file.with_name(file.name + ending)
    if place.exists():
        return place
    wanted = folded(place.name)
    return next((other for other in files_in(file.parent) if folded(other.name) == wanted), place)


def scans_beside(pack: Path) -> Path:
    """Give the place of a pack's scans."""
    return companion(pack, _SCANS)


def pack_of(scans: Path) -> Path | None:
    """Give the pack beside which scans lie; None for scans that were copied, and have none."""
    if folded(scans.suffix) != _SCANS:
        return None
    pack = companion(scans.with_suffix(""), "")
    return pack if pack.is_file() else None


def same_pack_beside(scans: Path, data: bytes, head: bytes) -> Path | None:
    """Find the same pack under another name, with scans that these ones do not have.

    `data` is what `scans` hold, `head` the line with which the scans of this pack begin.
    """
    for other in files_in(scans.parent):
        pack = None if other == scans else pack_of(other)
        if pack is not None and _holds_more(other, data, head):
            return pack
    return None


def _holds_more(other: Path, data: bytes, head: bytes) -> bool:
    try:
        with other.open("rb") as file:
            begins = file.read(len(head)) == head
            return begins and not data.startswith(head + (more := file.read())) and bool(more)
    except OSError:
        return False


def files_in(folder: Path) -> Iterator[Path]:
    """Give what lies in a folder, by name; nothing where it cannot be read."""
    try:
        yield from sorted(folder.iterdir())
    except OSError:
        return
