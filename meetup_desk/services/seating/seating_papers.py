"""A seating on paper and in spreadsheets: for the wall by name and by table, and for the hosts of tables."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path

from meetup_desk.documents.columns import Align, ColumnKind, SheetColumn
from meetup_desk.documents.values import AttendeeSheet
from meetup_desk.domain.ids import SeatingId
from meetup_desk.domain.names import sort_key
from meetup_desk.domain.times import moment_of
from meetup_desk.mixing.problem import ABSENT
from meetup_desk.services.seating.stored_seatings import StoredSeating, load
from meetup_desk.services.tickets import page_texts
from meetup_desk.services.tickets.page_texts import Fonts
from meetup_desk.store import events
from meetup_desk.store.desk.desk import Desk
from meetup_desk.words.events import say_title
from meetup_desk.words.say import say, say_heading

Row = tuple[str, ...]


class SeatingStyle(StrEnum):
    """For whom a seating is laid out."""

    NAMES = "names"  # everybody finds the own name, and the table of each round
    TABLES = "tables"  # who sits at each table, round by round
    HOSTS = "hosts"  # the same, with room for what a host notes of each person


class SeatingPapers:
    """Papers of the seatings of a desk."""

    def __init__(self, desk: Desk, fonts: Fonts) -> None:
        self._desk, self._fonts = desk, fonts

    def write(self, seating_id: SeatingId, style: SeatingStyle, fmt: str, path: Path, lang: str) -> int:
        """Write a seating as `pdf`, `xlsx` or `csv`; gives the number of rows.

        DeskError `not_found`, `not_writable`, `disk_full`.
        """
        with self._desk.reading() as db:
            stored = load(db, seating_id)
            event = events.lines(db, [stored.seating.event_id])[0]
            place = page_texts.place(db, event)
        columns, rows = _laid_out(stored, style, lang)
        title = say_title(event.event.title, lang)
        if fmt == "pdf":
            from meetup_desk.documents.sheet import paint_sheet  # noqa: PLC0415 - loads Qt

            sheet = AttendeeSheet(
                lang=lang,
                title=title,
                when=page_texts.when(event, lang),
                place=place,
                columns=columns,
                rows=rows,
                printed_at=f"{moment_of(self._desk.now(), event.event.plan.tz):%Y-%m-%d %H:%M}",
            )
            paint_sheet(sheet, path, self._fonts())
        else:
            _calculate(fmt, path, title, [column.title for column in columns], rows)
        return len(rows)


def _calculate(fmt: str, path: Path, title: str, headings: Sequence[str], rows: Sequence[Row]) -> None:
    from meetup_desk.exchange import write_tables  # noqa: PLC0415 - xlsxwriter takes its time to import

    if fmt == "csv":
        write_tables.write_csv(path, headings, rows)
    else:
        write_tables.write_xlsx(path, title, headings, rows)


def _laid_out(
    stored: StoredSeating, style: SeatingStyle, lang: str
) -> tuple[tuple[SheetColumn, ...], list[Row]]:
    if style is SeatingStyle.NAMES:
        return _name_columns(stored, lang), list(_by_name(stored))
    return _table_columns(style, lang), list(_by_table(stored, style))


def _name_columns(stored: StoredSeating, lang: str) -> tuple[SheetColumn, ...]:
    rounds = (
        SheetColumn(
            key=f"round_{each.number}",
            title=say("seating.round", lang, number=each.number),
            weight=18,
            align=Align.CENTER,
            kind=ColumnKind.NUMBER,
        )
        for each in stored.rounds
        if not each.skipped
    )
    return (_text("name", 50, lang, ColumnKind.NAME), _text("affiliation", 40, lang), *rounds)


def _by_name(stored: StoredSeating) -> Iterator[Row]:
    for place in sorted(range(len(stored.people)), key=lambda place: sort_key(stored.people[place].name)):
        person = stored.people[place]
        tables = (
            _table_name(stored, int(seated[place]))
            for seated, each in zip(stored.plan, stored.rounds, strict=True)
            if not each.skipped
        )
        yield (person.name, person.affiliation, *tables)


def _table_columns(style: SeatingStyle, lang: str) -> tuple[SheetColumn, ...]:
    columns = (
        _text("table", 16, lang, ColumnKind.NAME),
        _text("round", 16, lang, ColumnKind.NUMBER),
        _text("name" if style is SeatingStyle.HOSTS else "people", 60, lang),
    )
    return (*columns, _text("note", 70, lang)) if style is SeatingStyle.HOSTS else columns


def _by_table(stored: StoredSeating, style: SeatingStyle) -> Iterator[Row]:
    for place in range(len(stored.tables)):
        for seated, each in zip(stored.plan.tolist(), stored.rounds, strict=True):
            names = sorted(
                (stored.people[person].name for person, at in enumerate(seated) if at == place), key=sort_key
            )
            head = (_table_name(stored, place), str(each.number))
            if style is SeatingStyle.HOSTS:
                yield from ((*head, name, "") for name in names)
            elif names:
                yield (*head, ", ".join(names))


def _table_name(stored: StoredSeating, place: int) -> str:
    if place == ABSENT:
        return ""
    table = stored.tables[place]
    return table.name or str(table.number)


def _text(key: str, weight: float, lang: str, kind: ColumnKind = ColumnKind.TEXT) -> SheetColumn:
    return SheetColumn(key=key, title=say_heading("seatings", key, lang), weight=weight, kind=kind)
