"""A connection beside the writer's: brings the log home, and saves everything where the file is lost."""

import contextlib
import threading
import time
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.store.file import driver, migrate
from meetup_desk.store.file.file_identity import DeskFile, FileIdentity

_LOST = frozenset({FileIdentity.REPLACED, FileIdentity.DELETED})


class Keeper:
    """Keeps what was written to a desk, also when somebody takes its file away."""

    def __init__(self, file: DeskFile) -> None:
        self._file = file
        self._connection = driver.connect(file.path)
        self._lock = threading.Lock()
        self._rescued: Path | None = None

    def shorten_log(self, most: int) -> None:
        """Bring a write-ahead log of more pages home without holding up whoever reads or writes."""
        with self._lock, driver.trouble_of(self._file.path):
            driver.shorten_log(self._connection, most)

    def trouble_at(self, place: FileIdentity) -> DeskError:
        """Save what was written to a file that is not in its place; gives DeskError `desk_replaced`.

        All of it goes into the file that was opened, wherever that is, and into a new desk beside where
        that one may be out of anybody's reach.
        """
        with self._lock:
            with contextlib.suppress(driver.DatabaseError):
                driver.shorten_log(self._connection, 0)
            reason: str = place
            if place in _LOST and not self._rescue():
                reason = "unsaved"
            elif place in _LOST:
                self._file.drop_log()
            rescued = self._rescued.name if self._rescued else ""
        path = self._file.path
        return DeskError(
            ErrorCode.DESK_REPLACED, reason=reason, file=path.name, rescued=rescued, folder=path.parent
        )

    def _rescue(self) -> bool:
        if self._rescued is None:
            path = self._file.path
            stamp = time.strftime("%Y%m%d-%H%M%S")
            rescued = path.with_name(f"{path.stem}.rescued-{stamp}{path.suffix}")
            try:
                migrate.copy_open(self._connection, rescued)
            except (DeskError, driver.DatabaseError):
                return False
            self._rescued = rescued
        return True

    def close(self) -> None:
        """Close the connection."""
        with self._lock:
            self._connection.close()
