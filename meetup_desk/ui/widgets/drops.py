"""Files that are dropped on a page."""

from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

_PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff")
CALENDARS = (".ics", ".ical", ".ifb", ".icalendar")
_LISTS = (".csv", ".tsv", ".txt", ".xlsx", ".xls", ".ods", ".vcf")


_MOST_LISTS = 100  # of a folder that was dropped by mistake

T = TypeVar("T")


class FileDropFilter(QObject, Generic[T]):
    """Has a widget take files: `pick` gives what it wants of them, nothing to refuse them; `take` gets it."""

    def __init__(
        self, widget: QWidget, pick: Callable[[QMimeData], T | None], take: Callable[[T], object]
    ) -> None:
        super().__init__(widget)
        self._pick, self._take = pick, take
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        """Say yes to what comes in, and give away what is dropped."""
        if not isinstance(event, QDragEnterEvent | QDropEvent):
            return False
        wanted = self._pick(event.mimeData())
        if not wanted:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._take(wanted)
        return True


def paths_in(dropped: QMimeData) -> list[Path]:
    """Give the files that were dropped."""
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]


def lists_in(dropped: QMimeData) -> list[Path]:
    """Give the lists of people among what was dropped, those of folders in the order of their names."""
    found: list[Path] = []
    for path in paths_in(dropped):
        inside = sorted(each for each in path.rglob("*") if each.is_file()) if path.is_dir() else [path]
        found += [each for each in inside if each.suffix.lower() in _LISTS and not each.name.startswith(".")]
    return found[:_MOST_LISTS]


def lists_copied(folder: Path, name: str) -> list[Path]:
    """Give the lists on the clipboard; text of several lines becomes a file of this name in a folder."""
    copied = QGuiApplication.clipboard().mimeData()
    files = lists_in(copied) if copied is not None else []
    if not files and copied is not None and copied.text().strip():
        files = [folder / f"{name}.txt"]
        files[0].write_text(copied.text(), "utf-8")
    return files


def openable_in(dropped: QMimeData) -> list[Path]:
    """Give what the window can do something with, wherever it is dropped: lists, or one other file."""
    one = paths_in(dropped)[:1]
    opens = bool(one) and one[0].suffix.lower() in (*CALENDARS, ".pack", ".desk")
    return lists_in(dropped) or (one if opens else [])


def calendar_in(dropped: QMimeData) -> Path | None:
    """Give the file that was dropped, if it is a calendar."""
    paths = paths_in(dropped)
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in CALENDARS else None


def pictures_in(dropped: QMimeData) -> list[Path]:
    """Give the picture files among what was dropped."""
    paths = paths_in(dropped)
    return [path for path in paths if path.suffix.lower() in _PICTURES]


def pack_in(dropped: QMimeData) -> Path | None:
    """Give the file that was dropped, if it is one that can be a door pack: their names are free."""
    paths = paths_in(dropped)
    known = (*_PICTURES, *_LISTS, ".desk")
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() not in known else None
