"""Packs on this computer, which hold the people of an event until they are wiped."""

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.files.bounded_read import read_bounded
from meetup_desk.packs.badge_log import badges_beside
from meetup_desk.packs.neighbour_files import files_in, scans_beside
from meetup_desk.packs.pack_file import MAGIC, read_pack
from meetup_desk.packs.scan_file import read_log
from meetup_desk.packs.scan_memory import kept
from meetup_desk.packs.voucher import SignedVoucher
from meetup_desk.services.packs.pack_files import papers_beside

_LONGEST_HEAD = 1 << 20  # bytes of the first line of scans
_LARGEST = 64 << 20  # bytes of a pack


def of_doors(folders: Iterable[Path], desk: bytes, doors: Collection[bytes]) -> list[Path]:
    """Give the packs and scans of these doors in some folders, with all that lies beside them.

    `desk` is the public key of the desk, `doors` the uids of its doors. A locked pack does not tell whose it
    is: it is among them, unless the scans beside it are of another door.
    """
    found = [file for folder in dict.fromkeys(folders) for file in files_in(folder)]
    ours = [file for file in found if _is_of(file, desk, doors)]
    return list(dict.fromkeys(path for file in ours for path in _with_neighbours(file)))


def _is_of(file: Path, desk: bytes, doors: Collection[bytes]) -> bool:
    if not file.is_file():  # a pipe would never end
        return False
    try:
        with file.open("rb") as opened:
            head = opened.readline(_LONGEST_HEAD)
        scanned = head if not head.startswith(MAGIC) else _head_of(scans_beside(file))
        voucher = read_log(scanned).voucher or (_voucher(file) if head.startswith(MAGIC) else None)
    except OSError:  # closed to us
        return False
    except RuleError:  # locked
        return True
    return voucher is not None and _is_door(voucher, desk, doors)


def _head_of(scans: Path) -> bytes:
    try:
        with scans.open("rb") as opened:
            return opened.readline(_LONGEST_HEAD)
    except OSError:
        return b""


def _voucher(pack: Path) -> SignedVoucher | None:
    """Read whose a pack is; RuleError where it is locked."""
    try:
        return read_pack(read_bounded(pack, _LARGEST, "pack"), None).voucher
    except RuleError:
        raise
    except DeskError:
        return None


def _is_door(voucher: SignedVoucher, desk: bytes, doors: Collection[bytes]) -> bool:
    return voucher.voucher.desk == desk and voucher.voucher.door.bytes in doors


def _with_neighbours(file: Path) -> Iterator[Path]:
    beside = (scans_beside(file), badges_beside(file), papers_beside(file))
    yield from (file, *(path for path in beside if path.exists()), *kept(file))
