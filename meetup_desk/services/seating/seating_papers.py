"""A seating on paper and in spreadsheets: for the wall by name and by table, and for the hosts of tables."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from meetup_desk.documents.columns import Align, ColumnKind, SheetColumn
from meetup_desk.documents.seating_paper import SeatingPaper
from meetup_desk.domain.ids import SeatingId
from meetup_desk.domain.names import sort_key
from meetup_desk.services.seating.conversation_prompts import ConversationPrompts
from meetup_desk.services.seating.paper_values import paper_of, prompts_of, table_name
from meetup_desk.services.seating.stored_seatings import StoredSeating, load
from meetup_desk.services.tickets.page_texts import Fonts
from meetup_desk.store import events
from meetup_desk.store.desk.desk import Desk
from meetup_desk.words.events import say_title
from meetup_desk.words.say import say, say_heading
from meetup_desk.words.text import LANGUAGES

if TYPE_CHECKING:
    from meetup_desk.documents.fonts import PageFonts
    from meetup_desk.documents.pages import PaintedPages

Row = tuple[str, ...]


class SeatingStyle(StrEnum):
    """For whom a seating is laid out."""

    NAMES = "names"  # everybody finds the own name, and the table of each round
    TABLES = "tables"  # who sits at each table, round by round
    HOSTS = "hosts"  # for each table, with a question a round; in spreadsheets with room for notes
    CARDS = "cards"  # a card for each person; in spreadsheets the same as by name


class SeatingPapers:
    """Papers of the seatings of a desk."""

    def __init__(self, desk: Desk, fonts: Fonts, prompts: ConversationPrompts) -> None:
        self._desk, self._fonts, self._prompts = desk, fonts, prompts.in_use

    def prompts(self, stored: StoredSeating, lang: str) -> list[tuple[str, str]]:
        """Give a question for each round, in a language and the other one: the same as on papers."""
        other = next((each for each in LANGUAGES if each != lang), lang)
        return prompts_of(stored, self._prompts(lang), self._prompts(other))

    def write(self, seating_id: SeatingId, style: SeatingStyle, fmt: str, path: Path, lang: str) -> int:
        """Write a seating as `pdf`, `xlsx` or `csv`; gives the number of rows.

        DeskError `not_found`, `not_writable`, `disk_full`.
        """
        with self._desk.reading() as db:
            stored = load(db, seating_id)
            event = events.lines(db, [stored.seating.event_id])[0]
        columns, rows = _laid_out(stored, style, lang)
        title = say_title(event.event.title, lang)
        if fmt == "pdf":
            paper = paper_of(stored, title, event.event.plan.tz, lang, self._prompts)
            _painted(paper, style, self._fonts()).write(path)
        else:
            _calculate(fmt, path, title, [column.title for column in columns], rows)
        return len(rows)


def _painted(paper: SeatingPaper, style: SeatingStyle, fonts: "PageFonts") -> "PaintedPages":
    from meetup_desk.documents.host_cards import host_cards  # noqa: PLC0415 - loads Qt, as those below
    from meetup_desk.documents.name_poster import name_poster  # noqa: PLC0415
    from meetup_desk.documents.seat_cards import seat_cards  # noqa: PLC0415
    from meetup_desk.documents.table_poster import table_poster  # noqa: PLC0415

    ways = {
        SeatingStyle.NAMES: name_poster,
        SeatingStyle.TABLES: table_poster,
        SeatingStyle.HOSTS: host_cards,
        SeatingStyle.CARDS: seat_cards,
    }
    return ways[style](paper, fonts)


def _calculate(fmt: str, path: Path, title: str, headings: Sequence[str], rows: Sequence[Row]) -> None:
    from meetup_desk.exchange import write_tables  # noqa: PLC0415 - xlsxwriter takes its time to import

    if fmt == "csv":
        write_tables.write_csv(path, headings, rows)
    else:
        write_tables.write_xlsx(path, title, headings, rows)


def _laid_out(
    stored: StoredSeating, style: SeatingStyle, lang: str
) -> tuple[tuple[SheetColumn, ...], list[Row]]:
    if style in (SeatingStyle.NAMES, SeatingStyle.CARDS):
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
            table_name(stored, int(seated[place]))
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
            head = (table_name(stored, place), str(each.number))
            if style is SeatingStyle.HOSTS:
                yield from ((*head, name, "") for name in names)
            elif names:
                yield (*head, ", ".join(names))


def _text(key: str, weight: float, lang: str, kind: ColumnKind = ColumnKind.TEXT) -> SheetColumn:
    return SheetColumn(key=key, title=say_heading("seatings", key, lang), weight=weight, kind=kind)
