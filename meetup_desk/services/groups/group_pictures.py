"""The pictures by which groups are known."""

from dataclasses import replace
from pathlib import Path

from meetup_desk.domain.groups import GroupPicture
from meetup_desk.domain.ids import GroupId
from meetup_desk.files.bounded_read import read_bounded
from meetup_desk.store import records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction

_LARGEST = 50_000_000  # bytes of a photograph as a camera saves it


class GroupPictures:
    """Small pictures, at most one a group; `Groups.change` keeps one."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def read(self, path: Path) -> bytes:
        """Make a picture of a file for `GroupEdit.picture`; DeskError `file_*`."""
        return redrawn(read_bounded(path, _LARGEST, "group_picture"), path.name)

    def of(self, group_id: GroupId) -> bytes:
        """Give the picture of a group, PNG or JPEG; empty where it has none."""
        with self._desk.reading() as db:
            return picture_of(db, group_id)

    def all(self) -> dict[GroupId, bytes]:
        """Give the pictures of all groups that have one."""
        with self._desk.reading() as db:
            return {each.group_id: each.content for each in records.find(db, GroupPicture)}


def redrawn(content: bytes, name: str) -> bytes:
    """Draw a picture anew, small and without what is not seen of it; DeskError `file_*`."""
    from meetup_desk.documents.small_picture import small_picture  # noqa: PLC0415 - loads Qt

    return small_picture(content, name)


def picture_of(db: ReadTransaction, group_id: GroupId) -> bytes:
    """Give the picture of a group inside a transaction; empty where it has none."""
    return next((each.content for each in records.find(db, GroupPicture, group_id=group_id)), b"")


def put_picture(db: WriteTransaction, group_id: GroupId, content: bytes) -> None:
    """Let a group have this picture, or none where it is empty, inside a change."""
    before = next(iter(records.find(db, GroupPicture, group_id=group_id)), None)
    if before is None and content:
        records.add(db, GroupPicture(group_id=group_id, content=content))
    elif before is not None and content:
        records.save(db, replace(before, content=content))
    elif before is not None:
        records.remove(db, before)
