"""Files of materials that were taken off their events: for a day undo works, and then they go."""

from pathlib import Path

from meetup_desk.domain.times import DAY, Instant
from meetup_desk.files import disk
from meetup_desk.services.desk.file_names import materials_folder
from meetup_desk.store import minutes
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.log import blanking, changes


def delete_old(desk: Desk) -> None:
    """Delete the files of materials that were removed more than a day ago."""
    delete(desk, until=Instant(desk.now() - DAY))


def delete(desk: Desk, *, until: Instant) -> list[Path]:
    """Delete the files of materials that were removed by then; gives those that another program holds.

    The files go first: cut short, undo names a file that is missing, and the rest goes the next time.
    """
    with desk.reading() as db:
        removed = minutes.removed_files(db, until)
    places = {each: materials_folder(desk.path) / stored for each, stored in removed.items()}
    gone = [each for each, place in places.items() if disk.remove(place)]
    if gone:
        with desk.handing_out(changes.FINISHED) as db:
            blanking.blank_rows(db, "material", gone)  # the removal can no longer be undone
    return [place for each, place in places.items() if each not in gone]


def paths(desk: Desk) -> list[Path]:
    """Give the files of removed materials that are still there."""
    with desk.reading() as db:
        removed = minutes.removed_files(db, desk.now())
    root = materials_folder(desk.path)
    return [place for stored in removed.values() if (place := root / stored).is_file()]
