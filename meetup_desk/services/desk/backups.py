"""Backups that are tried before they are trusted."""

from pathlib import Path

from meetup_desk.domain.errors import DeskError
from meetup_desk.files import age_files
from meetup_desk.files.atomic_write import write_whole
from meetup_desk.services.desk import key_file
from meetup_desk.store.desk import backup, integrity
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file import data_keys, schema


class Backups:
    """Copies of a desk, and its health."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def backup(self, target: Path) -> None:
        """Write a verified copy; an older file of that name is replaced only by a whole new one.

        Of a name that ends in `.age` it is encrypted, and nothing of it is on the disk in clear.
        RuleError `deputy_needed`, `own_group_needed`, `file_passphrase_needed`, `backup_is_encrypted`;
        DeskError `disk_full`, `not_writable`, `desk_damaged`, `desk_replaced`.
        """
        self._desk.check_scope("desk.backup")
        self._desk.check_place()
        if age_files.is_named_so(target):
            write_whole(target, backup.content(self._desk))
            return
        backup.copy_verified(self._desk.path, target)
        key_file.take_along(self._desk.path, target)

    def refuse_altered(self) -> None:
        """Look at once whether the desk can be worked on; DeskError `desk_damaged` where it cannot."""
        with self._desk.reading() as db:
            schema.refuse_altered(db, self._desk.path.name)

    def check(self) -> list[str]:
        """Give what is wrong with the desk, as codes with details; empty when it is whole."""
        return integrity.problems(self._desk.path)

    def damage_behind(self, error: Exception) -> DeskError | None:
        """Tell whether the desk is to blame for what made no sense to the program; None: the program is."""
        return integrity.damage_behind(error, self._desk.path)


def restore(source: Path, desk: Path, *, force: bool) -> Path | None:
    """Put a verified copy of a backup in the place of a desk; gives where the old desk is kept, if any.

    DeskError `desk_exists` (without `force`), `desk_busy`, `desk_foreign`, `desk_newer`, `desk_damaged`.
    """
    key = data_keys.key_of(desk) if desk.exists() else None  # the backup may be of a time before it had one
    kept = backup.restore(source, desk, force=force, key=key)
    key_file.take_along(source, desk)
    return kept
