"""What a file is, read from its first bytes before SQLite opens anything."""

import stat
from glob import escape
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files import disk

APPLICATION_ID = 0x4D444B31  # "MDK1"
SCHEMA_VERSION = 17
SET_ASIDE = ".before-restore-"  # between a desk's name and the time at which a backup took its place
_MAGIC = b"SQLite format 3\x00"


def check_is_desk(path: Path) -> int:
    """Give the schema version of a desk file without touching it.

    Raises DeskError `desk_missing` (`set_aside` where one that made room for a backup lies beside),
    `not_writable` (no permission), `desk_foreign` (another program's file) or `desk_newer`. Offsets are
    those of SQLite's database header (fileformat2, 1.3).
    """
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):  # a folder, or a pipe that would keep its reader waiting
            reason = "folder" if stat.S_ISDIR(mode) else ""
            raise DeskError(ErrorCode.DESK_FOREIGN, reason=reason, file=path.name)
        with path.open("rb") as file:
            head = file.read(100)
    except (FileNotFoundError, NotADirectoryError):
        raise _missing(path) from None
    except OSError as error:  # no permission, a medium that fails
        raise disk.unreadable(error, path.name) from None
    except ValueError:  # a name that can be none
        raise DeskError(ErrorCode.FILE_UNREADABLE, file=path.name) from None
    version, application = int.from_bytes(head[60:64], "big"), int.from_bytes(head[68:72], "big")
    if len(head) < 100 or head[:16] != _MAGIC or application != APPLICATION_ID:
        raise DeskError(ErrorCode.DESK_FOREIGN, file=path.name)
    if version > SCHEMA_VERSION:
        raise DeskError(ErrorCode.DESK_NEWER, file=path.name)
    return version


def _missing(path: Path) -> DeskError:
    """Say that a desk is not there; a restore that was killed leaves it under another name."""
    beside = path.parent.glob(f"{escape(path.name + SET_ASIDE)}*")
    names = sorted(each.name for each in beside if not each.name.endswith(("-wal", "-shm")))
    if not names:
        return DeskError(ErrorCode.DESK_MISSING, file=path.name)
    facts = {"rescued": names[-1], "folder": str(path.parent)}
    return DeskError(ErrorCode.DESK_MISSING, reason="set_aside", file=path.name, **facts)
