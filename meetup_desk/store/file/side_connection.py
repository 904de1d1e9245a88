"""A second connection to an open desk: it checkpoints the WAL, and rescues what a lost file held."""

import contextlib
import threading
import time
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.store.file import copies, data_keys, driver
from meetup_desk.store.file.file_identity import DeskFile, FilePlace

_LOST = frozenset({FilePlace.REPLACED, FilePlace.DELETED})


class SideConnection:
    """Checkpoints beside the writer, and saves what was written where the file is deleted or replaced."""

    def __init__(self, file: DeskFile) -> None:
        self._file = file
        self._key = data_keys.key_of(file.path)
        self._connection = driver.connect(file.path)
        self._lock = threading.Lock()
        self._rescued: Path | None = None

    def checkpoint(self, most: int) -> None:
        """Write a WAL of more than `most` pages into the file without holding up readers or writers."""
        with self._lock, driver.translated_errors(self._file.path):
            driver.checkpoint(self._connection, most)

    def rescue(self, place: FilePlace) -> DeskError:
        """Save what was written to a file that is not in its place; gives DeskError `desk_replaced`.

        The WAL goes into the file that was opened, wherever that is; where nobody can reach that file any
        more, all of it goes into a new desk beside it.
        """
        with self._lock:
            with contextlib.suppress(driver.DatabaseError):
                driver.checkpoint(self._connection, 0)
            reason: str = place
            if place in _LOST and not self._copy_beside():
                reason = "unsaved"
            elif place in _LOST:
                self._file.remove_wal()
            rescued = self._rescued.name if self._rescued else ""
        path = self._file.path
        return DeskError(
            ErrorCode.DESK_REPLACED, reason=reason, file=path.name, rescued=rescued, folder=path.parent
        )

    def _copy_beside(self) -> bool:
        if self._rescued is None:
            path = self._file.path
            stamp = time.strftime("%Y%m%d-%H%M%S")
            rescued = path.with_name(f"{path.stem}.rescued-{stamp}{path.suffix}")
            try:
                copies.copy_connection(self._connection, rescued, self._key)
            except (DeskError, driver.DatabaseError):
                return False
            self._rescued = rescued
        return True

    def close(self) -> None:
        """Close the connection."""
        with self._lock:
            self._connection.close()
