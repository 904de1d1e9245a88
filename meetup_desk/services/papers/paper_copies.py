"""Keeping a paper that was looked at."""

from pathlib import Path

from meetup_desk.files.atomic_write import write_whole


def keep(painted: bytes, path: Path) -> None:
    """Put a painted paper in its place, for the organiser alone; DeskError `disk_full`, `not_writable`."""
    write_whole(path, painted)
