"""Totals of needs and parts, for whoever cooks, drives, or sets up the room."""

from pathlib import Path

from meetup_desk.domain.catering import CateringTotals, count_needs
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId
from meetup_desk.files import age_files
from meetup_desk.store import catering, occupancy, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.words.events import say_title
from meetup_desk.words.say import say, say_heading

_KINDS = ("parts", "diet", "access", "language")


class Catering:
    """Counts people who are going, by part and by need."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def totals(self, event_id: EventId) -> CateringTotals:
        """Count; DeskError `not_found`."""
        with self._desk.reading() as db:
            records.get(db, Event, event_id)
            return CateringTotals(
                people=occupancy.going(db, event_id),
                parts=catering.people_by_part(db, event_id),
                diet=count_needs(catering.needs(db, event_id, "diet")),
                access=count_needs(catering.needs(db, event_id, "access")),
                language=count_needs(catering.needs(db, event_id, "language")),
            )

    def write(self, event_id: EventId, path: Path, lang: str) -> int:
        """Write the totals as a table, XLSX or (`.csv`) CSV; gives its number of rows.

        DeskError `not_found`, `not_writable`, `disk_full`.
        """
        from meetup_desk.exchange import write_tables  # noqa: PLC0415 - xlsxwriter takes its time to import

        totals = self.totals(event_id)
        with self._desk.reading() as db:
            title = say_title(records.get(db, Event, event_id).title, lang)
        headings = [say_heading("catering", key, lang) for key in ("kind", "what", "people")]
        rows: list[list[str | int]] = [[title, say("catering.all", lang), totals.people]]
        for kind in _KINDS:
            rows += [
                [say(f"catering.{kind}", lang), name, people]
                for name, people in getattr(totals, kind).items()
            ]
        if age_files.plain_name(path).suffix.lower() == ".csv":
            write_tables.write_csv(path, headings, rows)
        else:
            write_tables.write_xlsx(path, title, headings, rows)
        return len(rows)
