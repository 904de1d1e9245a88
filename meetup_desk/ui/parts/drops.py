"""Files that are dropped on a page."""

from pathlib import Path

from PySide6.QtCore import QMimeData

_PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff")
CALENDARS = (".ics", ".ical", ".ifb", ".icalendar")
_LISTS = (".csv", ".tsv", ".txt", ".xlsx", ".xls", ".ods", ".vcf")


def paths_in(dropped: QMimeData) -> list[Path]:
    """Give the files that were dropped."""
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]


def list_in(dropped: QMimeData) -> Path | None:
    """Give the file that was dropped, if it is one that can be a list of people."""
    paths = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
    fitting = [path for path in paths if path.suffix.lower() in _LISTS]
    return fitting[0] if len(paths) == 1 and fitting else None


def calendar_in(dropped: QMimeData) -> Path | None:
    """Give the file that was dropped, if it is a calendar."""
    paths = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in CALENDARS else None


def pictures_in(dropped: QMimeData) -> list[Path]:
    """Give the picture files among what was dropped."""
    paths = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in _PICTURES]


def pack_in(dropped: QMimeData) -> Path | None:
    """Give the file that was dropped, if it is one that can be a door pack: their names are free."""
    paths = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
    known = (*_PICTURES, *_LISTS, ".desk")
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() not in known else None
