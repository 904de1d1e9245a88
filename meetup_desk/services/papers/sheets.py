"""The attendee sheet: who is expected, to print, to calculate with, and to bring back in."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from meetup_desk.documents.values import AttendeeSheet
from meetup_desk.domain.consents import ConsentPurpose
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.list_rows import EventLine, RsvpLine
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import moment_of
from meetup_desk.services.desk.list_columns import Cell, ReadAs
from meetup_desk.services.desk.progress import Cancelled, Progress
from meetup_desk.services.papers import sheet_columns
from meetup_desk.services.papers.sensitive import without_withdrawn
from meetup_desk.services.papers.sheet_columns import CALCULATED, COLUMNS, PRINTED
from meetup_desk.services.tickets import page_texts
from meetup_desk.services.tickets.page_texts import Fonts
from meetup_desk.store import consents, events, rsvp_lists, rsvps
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.rsvp_lists import RsvpQuery, RsvpSort
from meetup_desk.words.events import say_title
from meetup_desk.words.say import say

_SLICE = 1_000


class Sheets:
    """Sheets of the people who are expected at an event."""

    columns = COLUMNS

    def __init__(self, desk: Desk, fonts: Fonts) -> None:
        self._desk, self._fonts = desk, fonts

    def write(
        self,
        event_id: EventId,
        fmt: str,
        path: Path,
        lang: str,
        *,
        columns: Sequence[str] | None = None,
        sort: RsvpSort = RsvpSort.NAME,
        to_hand_on: bool = False,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> int:
        """Write the sheet of those who are going as `pdf`, `xlsx`, `csv` or `json`; gives the number of rows.

        One `to_hand_on` leaves out who did not agree to handing contact data on.
        RuleError `unknown_column`; DeskError `not_found`, `not_writable`, `disk_full`, `cancelled`.
        """
        chosen = tuple(columns) if columns is not None else PRINTED if fmt == "pdf" else CALCULATED
        for key in chosen:
            if key not in COLUMNS:
                raise RuleError("unknown_column", column=key, columns=", ".join(COLUMNS))

        def told(done: int, total: int) -> None:
            if cancelled is not None and cancelled():
                raise DeskError(ErrorCode.CANCELLED)
            if progress is not None:
                progress(done, total)

        table = self._read(event_id, sort, lang, chosen, to_hand_on=to_hand_on)
        if fmt == "pdf":
            self._paint(table, path, told)
        else:
            _calculate(table, fmt, path, told)
        return len(table.lines)

    def _read(
        self, event_id: EventId, sort: RsvpSort, lang: str, chosen: tuple[str, ...], *, to_hand_on: bool
    ) -> "_Table":
        query = RsvpQuery(event_id=event_id, status=RsvpStatus.GOING, sort=sort)
        with self._desk.reading() as db:
            event = events.lines(db, [event_id])[0]
            found = rsvp_lists.ids(db, query)
            lines: list[RsvpLine] = []
            for start in range(0, len(found), _SLICE):
                lines += without_withdrawn(db, rsvps.lines(db, found[start : start + _SLICE]), event_id)
            if to_hand_on:
                people = (line.person_id for line in lines)
                agreed = consents.granted(db, ConsentPurpose.SHARING, people, event_id)
                lines = [line for line in lines if line.person_id in agreed]
            return _Table(
                event=event, place=page_texts.place(db, event), lines=lines, lang=lang, chosen=chosen
            )

    def _paint(self, table: "_Table", path: Path, told: Progress) -> None:
        from meetup_desk.documents.sheet import paint_sheet  # noqa: PLC0415 - loads Qt

        lang = table.lang
        sheet = AttendeeSheet(
            lang=lang,
            title=table.title,
            when=page_texts.when(table.event, lang),
            place=table.place,
            columns=sheet_columns.sheet_columns(table.chosen, lang),
            rows=(
                tuple(sheet_columns.text(key, line, table.read_as) for key in table.chosen)
                for line in table.lines
            ),
            counts=_counts(table.event, table.lines, lang),
            needs=_needs(table.lines),
            printed_at=f"{moment_of(self._desk.now(), table.tz):%Y-%m-%d %H:%M}",
        )
        paint_sheet(sheet, path, self._fonts(), told)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    """The people of a sheet, and what it says of them."""

    event: EventLine
    place: str
    lines: list[RsvpLine]
    lang: str
    chosen: tuple[str, ...]

    @property
    def tz(self) -> str:
        return self.event.event.plan.tz

    @property
    def read_as(self) -> ReadAs:
        return ReadAs(self.lang, self.tz)

    @property
    def title(self) -> str:
        return say_title(self.event.event.title, self.lang)


def _calculate(table: _Table, fmt: str, path: Path, told: Progress) -> None:
    """Write a table that comes back in as it went out: columns of facts, then the answers to questions."""
    from meetup_desk.exchange import write_tables  # noqa: PLC0415 - xlsxwriter takes its time to import

    lines = table.lines
    keys = [key for key in table.chosen if key in CALCULATED]
    questions = list(dict.fromkeys(question for line in lines for question in line.answers))

    def rows() -> Iterator[list[Cell]]:
        for number, line in enumerate(lines, start=1):
            if number % _SLICE == 0:
                told(number, len(lines))
            cells = [sheet_columns.cell(key, line, table.read_as) for key in keys]
            yield cells + [line.answers.get(question, "") for question in questions]

    told(0, len(lines))
    headings = [sheet_columns.heading(key, table.lang) for key in keys] + questions
    if fmt == "json":
        write_tables.write_json(path, (_named(keys, questions, row) for row in rows()))
    elif fmt == "csv":
        write_tables.write_csv(path, headings, rows())
    else:
        write_tables.write_xlsx(path, table.title, headings, rows())


def _named(keys: Sequence[str], questions: Sequence[str], row: Sequence[Cell]) -> dict[str, object]:
    """Give a row by the keys of its columns; what people were asked could be called like one of them."""
    answers = dict(zip(questions, row[len(keys) :], strict=True))
    return {**dict(zip(keys, row, strict=False)), "answers": answers}


def _counts(event: EventLine, lines: Sequence[RsvpLine], lang: str) -> tuple[tuple[str, str], ...]:
    counts = [
        (say("sheet.count.rsvps", lang), say("sheet.of_rsvps", lang, count=len(lines))),
        (say("sheet.count.people", lang), _of_people(sum(line.party for line in lines), lang)),
    ]
    if event.occupancy.capacity is not None:
        counts.append((say("sheet.count.capacity", lang), _of_people(event.occupancy.capacity, lang)))
    if event.occupancy.arrived:
        counts.append((say("sheet.count.arrived", lang), _of_people(event.occupancy.arrived, lang)))
    return tuple(counts)


def _of_people(count: int, lang: str) -> str:
    return say("sheet.of_people", lang, count=count)


def _needs(lines: Sequence[RsvpLine]) -> tuple[tuple[str, int], ...]:
    counted = Counter(
        need for line in lines for need in (line.needs.diet, line.needs.access, line.needs.language) if need
    )
    return tuple(counted.most_common(12))
