"""The calendar that others subscribe to: one file, kept in step with the desk."""

from pathlib import Path

from meetup_desk.domain.changes import ChangeKind, Changes, touched
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.ids import ChangeId
from meetup_desk.files.atomic_write import write_whole
from meetup_desk.services.calendars.public_calendars import PublicCalendars
from meetup_desk.services.desk.desk_settings import FEED, DeskSettings
from meetup_desk.store import settings
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.log import history

_SHOWN = frozenset({"event", "series", "venue", "room", "group", "setting"})  # tables that a calendar shows


class Feeds:
    """The public calendar of a desk in the place that the organiser chose."""

    def __init__(self, desk: Desk, desk_settings: DeskSettings, calendars: PublicCalendars) -> None:
        self._desk, self._settings, self._calendars = desk, desk_settings, calendars
        self.trouble: DeskError | None = None  # why the last writing failed; the change itself stands

    def choose(self, path: Path, actor: str) -> int:
        """Keep the calendar at a place from now on; gives the number of events in it.

        RuleError `calendar_empty`; DeskError `not_writable`, `disk_full`: then the old place stays.
        """
        path = path.absolute()
        content, number = self._calendars.content()
        write_whole(path, content, public=True)
        with self._desk.change("feed.choose", actor, detail=path.name) as db:
            settings.put(db, FEED, str(path))
        return number

    def stop(self, actor: str) -> Changes:
        """Keep no calendar any more; the file stays as it is."""
        with self._desk.change("feed.choose", actor) as db:
            settings.put(db, FEED, "")
        return Changes(change=db.change_id, touched=touched(**{ChangeKind.DESK: None}))

    def write(self) -> int:
        """Write the calendar now; gives the number of events in it, 0 where none is kept.

        Errors as for `choose`.
        """
        if not self._settings.feed:
            return 0
        content, number = self._calendars.content()
        write_whole(Path(self._settings.feed), content, public=True)
        self.trouble = None
        return number

    def follow(self, change: ChangeId) -> None:
        """Write the calendar after a change that it shows.

        What keeps it from being written (a stick that was pulled out) is kept as `trouble`, since the change
        itself stands.
        """
        with self._desk.reading() as db:
            if _SHOWN.isdisjoint(history.touched(db, change)):
                return
        try:
            self.write()
        except DeskError as error:
            self.trouble = error
