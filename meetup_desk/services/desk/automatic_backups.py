"""Backups that a desk makes by itself when something changed, each read back before it counts."""

import threading
from collections.abc import Callable
from pathlib import Path

from meetup_desk.domain.backups import BackupFile, RestorePreview
from meetup_desk.domain.changes import ChangeKind, Changes, touched
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.times import Instant
from meetup_desk.files import disk
from meetup_desk.files.permissions import make_folder
from meetup_desk.services.desk import backup_folder, key_file
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.store.desk import backup
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file import data_keys
from meetup_desk.store.file.read_only import read_snapshot

_NAMED = 50  # changes that a preview names


class AutomaticBackups:
    """Makes, lists and compares the backups of one desk."""

    def __init__(self, desk: Desk, settings: DeskSettings) -> None:
        self._desk, self._settings = desk, settings
        self._folder = backup_folder.folder_of(desk.path)
        self._turn = threading.Lock()

    @property
    def second_place(self) -> str:
        """The folder that backups are copied to when it is there; "" where none was chosen."""
        return self._settings.backup_place

    def choose_second_place(self, place: str, actor: str) -> Changes:
        """Copy backups to this folder too from now on; "" stops it."""
        change = self._settings.keep_backup_place(place, actor)
        return Changes(change=change, touched=touched(**{ChangeKind.DESK: None}))

    def newest_at(self) -> Instant | None:
        """Give when the newest backup was made; None where there is none."""
        files = self.list()
        return max(file.at for file in files) if files else None

    def list(self) -> list[BackupFile]:
        """Give all backups, in both places, newest first."""
        second = backup_folder.folder_in(self.second_place, self._desk.path)
        files = backup_folder.in_folder(self._folder)
        files += backup_folder.in_folder(second, second=True) if second else []
        return sorted(files, key=lambda file: (-file.at, file.second))

    def run(
        self, cancelled: Callable[[], bool] = lambda: False, *, always: bool = False
    ) -> BackupFile | None:
        """Make a backup where something changed since the newest, or `always`; None: nothing had changed.

        It goes slowly: whoever scans or writes meanwhile goes first. DeskError `cancelled`, `disk_full`,
        `not_writable`, `desk_damaged`, `desk_replaced`.
        """
        with self._turn:
            self._encrypt_left()
            made = self._make(cancelled) if always or self._changed() else None
            self._carry_to_second_place(cancelled)
            return made

    def preview(self, path: Path) -> RestorePreview:
        """Say what the desk would be after it was restored; DeskError `desk_foreign`, `desk_damaged`."""
        backup.verify(path)
        with self._desk.reading() as db, read_snapshot(path) as then:
            return backup.preview(db, then, _NAMED)

    def _changed(self) -> bool:
        newest = next(iter(backup_folder.in_folder(self._folder)), None)
        if newest is None:
            return True
        try:
            with self._desk.reading() as db, read_snapshot(newest.path) as then:
                return backup.last_rows(db) != backup.last_rows(then)
        except DeskError:  # the newest cannot be read: another is needed all the more
            return True

    def _encrypt_left(self) -> None:
        if data_keys.is_encrypted(self._desk.path):
            from meetup_desk.services.desk import encryption  # noqa: PLC0415 - few desks are encrypted

            encryption.encrypt_left_copies(self._desk.path)

    def _make(self, cancelled: Callable[[], bool]) -> BackupFile:
        self._desk.check_place()
        now = self._desk.now()
        target = self._folder / backup_folder.name_of(self._desk.path, now)
        _make_folder(self._folder)
        backup.copy_verified(self._desk.path, target, pause=lambda: self._pause(cancelled))
        key_file.take_along(self._desk.path, target)
        backup_folder.prune(self._folder, now)
        return next(file for file in backup_folder.in_folder(self._folder) if file.path == target)

    def _carry_to_second_place(self, cancelled: Callable[[], bool]) -> None:
        """Copy the newest backup to the second place, where that is there and has an older one."""
        newest = next(iter(backup_folder.in_folder(self._folder)), None)
        folder = backup_folder.folder_in(self.second_place, self._desk.path)
        if newest is None or folder is None or (folder / newest.path.name).exists():
            return
        _make_folder(folder)
        backup.copy_verified(newest.path, folder / newest.path.name, pause=lambda: self._pause(cancelled))
        key_file.take_along(self._desk.path, folder / newest.path.name)
        backup_folder.prune(folder, self._desk.now())

    def _pause(self, cancelled: Callable[[], bool]) -> None:
        if cancelled():
            raise DeskError(ErrorCode.CANCELLED)
        self._desk.let_others_write()


def _make_folder(folder: Path) -> None:
    try:
        make_folder(folder)
    except OSError as error:
        raise disk.trouble(error, folder) from error
