"""Paper at the door: the list that works without power, and who is inside when everybody has to leave."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from meetup_desk.documents.values import DoorSheet, DoorSheetRow, InsideRow, InsideSheet
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.list_rows import InsideLine, RsvpLine
from meetup_desk.domain.names import sort_key
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.scans import ENTRY, DoorList
from meetup_desk.domain.times import Instant, moment_of
from meetup_desk.services.papers.printing import Printing, PrintOutcome
from meetup_desk.services.papers.sensitive import without_withdrawn
from meetup_desk.services.tickets import page_texts
from meetup_desk.services.tickets.page_texts import Fonts
from meetup_desk.store import events, presence, records, rsvp_lists, rsvps
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.rsvp_lists import RsvpQuery, RsvpSort
from meetup_desk.tickets import qr
from meetup_desk.tickets.short_code import show_short
from meetup_desk.words.events import say_title
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.documents.pages import PaintedPages


class DoorPapers:
    """Papers of one desk's doors."""

    def __init__(self, desk: Desk, fonts: Fonts) -> None:
        self._desk, self._fonts = desk, fonts

    def write_door(self, event_id: EventId, path: Path, lang: str, *, sort: RsvpSort = RsvpSort.NAME) -> int:
        """Write the door on paper of those who are going; gives the number of rows.

        DeskError `not_found`, `not_writable`, `disk_full`.
        """
        from meetup_desk.documents.door_sheet import door_sheet_pages  # noqa: PLC0415 - loads Qt

        with self._desk.reading() as db:
            event = events.lines(db, [event_id])[0]
            place = page_texts.place(db, event)
            query = RsvpQuery(event_id=event_id, status=RsvpStatus.GOING, sort=sort)
            lines = without_withdrawn(db, rsvps.lines(db, rsvp_lists.ids(db, query)), event_id)
        sheet = DoorSheet(
            lang=lang,
            title=say_title(event.event.title, lang),
            when=page_texts.when(event, lang),
            place=place,
            rows=_door_rows(lines),
            counts=_counts(lines, lang),
            printed_at=self._printed_at(event.event.plan.tz),
        )
        door_sheet_pages(sheet, self._fonts()).write(path)
        return len(lines)

    def write_inside(self, event_id: EventId, path: Path, lang: str) -> int:
        """Write who is inside right now, as the entry's scans tell; gives the number of people."""
        with self._desk.reading() as db:
            event = events.lines(db, [event_id])[0]
            place = page_texts.place(db, event)
            entry = records.find(db, DoorList, event_id=event_id, name=ENTRY)
            inside = presence.inside_now(db, entry[0].id) if entry else []
        title, tz = say_title(event.event.title, lang), event.event.plan.tz
        now = self._desk.now()
        inside_pages(self._fonts, inside, lang, title=title, place=place, now=now, tz=tz).write(path)
        return sum(line.inside for line in inside)

    def _printed_at(self, tz: str) -> str:
        return f"{moment_of(self._desk.now(), tz):%Y-%m-%d %H:%M}"


def inside_pages(
    fonts: Fonts, inside: Sequence[InsideLine], lang: str, *, title: str, place: str, now: Instant, tz: str
) -> "PaintedPages":
    """Give the pages of who is inside, by name."""
    from meetup_desk.documents.inside_sheet import inside_sheet_pages  # noqa: PLC0415 - loads Qt

    ordered = sorted(inside, key=lambda line: sort_key(line.name))
    sheet = InsideSheet(
        lang=lang,
        title=title,
        place=place,
        printed_at=f"{moment_of(now, tz):%H:%M}",
        rows=[InsideRow(name=line.name, told_apart=line.told_apart, people=line.inside) for line in ordered],
    )
    return inside_sheet_pages(sheet, fonts())


def print_inside(
    printing: Printing,
    fonts: Fonts,
    inside: Sequence[InsideLine],
    lang: str,
    *,
    title: str,
    now: Instant,
    tz: str,
) -> PrintOutcome:
    """Print who is inside on the system's own printer, or keep it as a PDF; nothing is raised."""
    pages = inside_pages(fonts, inside, lang, title=title, place="", now=now, tz=tz)
    name = f"{moment_of(now, tz):%m-%d %H.%M.%S} {say('inside.title', lang)}"
    printers = printing.names()
    return printing.print_or_keep(pages, printers[0] if printers else "", name)


def _door_rows(lines: Sequence[RsvpLine]) -> list[DoorSheetRow]:
    names = Counter(sort_key(line.handed_to or line.name) for line in lines)
    rows = []
    for line in lines:
        name = line.handed_to or line.name
        alone = names[sort_key(name)] == 1
        told_apart = line.affiliation or ("" if alone else line.phone[-4:])
        short = show_short(line.short) if line.short else ""
        code = qr.matrix(short) if short else None
        rows.append(DoorSheetRow(name=name, told_apart=told_apart, party=line.party, short=short, qr=code))
    return rows


def _counts(lines: Sequence[RsvpLine], lang: str) -> tuple[tuple[str, str], ...]:
    people = sum(line.party for line in lines)
    return (
        (say("sheet.count.rsvps", lang), say("sheet.of_rsvps", lang, count=len(lines))),
        (say("sheet.count.people", lang), say("sheet.of_people", lang, count=people)),
    )
