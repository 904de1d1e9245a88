"""Materials of events: photos and files, copied into a folder beside the desk whose size is watched."""

import contextlib
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, Uid
from meetup_desk.domain.minutes import Material
from meetup_desk.files import disk
from meetup_desk.files.atomic_write import replacing
from meetup_desk.services.desk.file_names import event_folder, file_name, make_folder, materials_folder
from meetup_desk.store import minutes, records
from meetup_desk.store.desk.desk import Desk

WATCHED = 1_000_000_000  # bytes: a folder above this is no longer copied along with a desk at ease
_MOST_BYTES = 2_000_000_000  # of one file
_CODE = 6  # characters of the uid that tell files of the same name apart


@dataclass(frozen=True, slots=True, kw_only=True)
class MaterialFolder:
    """The folder of all materials."""

    path: Path
    files: int
    size: int  # bytes of what events have
    unlisted: tuple[Path, ...]  # files of materials that were removed, or that somebody else put there
    unlisted_size: int
    missing: tuple[str, ...]  # materials whose file is gone

    @property
    def is_large(self) -> bool:
        """Whether its size is worth a word."""
        return self.size + self.unlisted_size > WATCHED


class Materials:
    """What an organiser does with materials."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.root = materials_folder(desk.path)

    def of_event(self, event_id: EventId) -> list[Material]:
        """Give the materials of an event in the order in which they came."""
        with self._desk.reading() as db:
            return records.find(db, Material, event_id=event_id)

    def by_uid(self, uid: Uid) -> Material:
        """Give the material of a uid; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.by_uid(db, Material, uid)

    def path_of(self, material: Material) -> Path:
        """Give where the file of a material is."""
        return self.root.joinpath(*PurePosixPath(material.stored).parts)

    def add(self, event_id: EventId, files: Sequence[Path], actor: str) -> tuple[list[Material], Changes]:
        """Copy files beside the desk; all are there, or none.

        DeskError `file_missing`, `file_unreadable`, `file_too_large`, `not_found`, `not_writable`,
        `disk_full`.
        """
        for file in files:
            _refuse(file)
        added: list[Material] = []
        try:
            names = [_readable(file.name) for file in files]
            with self._desk.change("material.add", actor, detail=", ".join(names)[:80]) as db:
                event = records.get(db, Event, event_id)
                folder = event_folder(event.plan.start.date(), event.title)
                for file, shown in zip(files, names, strict=True):
                    uid, known = db.uid(), PurePosixPath(shown)
                    name = file_name(known.stem, known.suffix.lstrip("."), code=uid.hex[-_CODE:])
                    material = Material(
                        uid=uid,
                        event_id=event.id,
                        name=shown,
                        stored=f"{folder}/{name}",
                        size=file.stat().st_size,
                        added_at=db.now(),
                        actor=db.actor,
                    )
                    added.append(records.add(db, material))
                    self._copy(file, self.path_of(material))
        except BaseException:
            for material in added:
                with contextlib.suppress(OSError):  # its folder is none, or gone
                    self.path_of(material).unlink()
            raise
        return added, Changes(change=db.change_id, touched=touched(event=[event_id]))

    def _copy(self, file: Path, place: Path) -> None:
        make_folder(self.root)
        make_folder(place.parent)
        with replacing(place) as made:
            shutil.copyfile(file, made)

    def remove(self, material_id: int, actor: str) -> Changes:
        """Take a material off its event; its file stays for a day, so that undo works."""
        with self._desk.reading() as db:
            material = records.get(db, Material, material_id)
        with self._desk.change("material.remove", actor, detail=material.name) as db:
            records.remove(db, records.get(db, Material, material_id))
        return Changes(change=db.change_id, touched=touched(event=[material.event_id]))

    def folder(self) -> MaterialFolder:
        """Say how large the folder is, and what in it belongs to no event."""
        with self._desk.reading() as db:
            listed = minutes.stored_files(db)
        present = {
            path.relative_to(self.root).as_posix(): path
            for path in (sorted(self.root.rglob("*")) if self.root.is_dir() else ())
            if path.is_file()
        }
        unlisted = tuple(path for stored, path in present.items() if stored not in listed)
        return MaterialFolder(
            path=self.root,
            files=len(listed),
            size=sum(listed.values()),
            unlisted=unlisted,
            unlisted_size=sum(path.stat().st_size for path in unlisted),
            missing=tuple(stored for stored in listed if stored not in present),
        )

    def tidy(self) -> int:
        """Delete the files that belong to no event, but for those open elsewhere; gives the bytes freed."""
        sizes = {path: path.stat().st_size for path in self.folder().unlisted}
        return sum(size for path, size in sizes.items() if disk.remove(path))


def _readable(name: str) -> str:
    """Give the name of a file as text: bytes that no encoding explains become a mark for what is missing."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _refuse(file: Path) -> None:
    if not file.is_file():
        raise DeskError(ErrorCode.FILE_MISSING, file=file)
    if file.stat().st_size > _MOST_BYTES:
        raise DeskError(ErrorCode.FILE_TOO_LARGE, reason="material", file=file)
    try:
        with file.open("rb"):
            pass
    except OSError as error:
        raise disk.unreadable(error, file) from error
