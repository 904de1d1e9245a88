"""Columns of the table of people, and where its rows come from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.list_rows import PastAnswer, PersonLine
from meetup_desk.domain.times import Instant
from meetup_desk.services.people.people import People, PersonQuery, PersonSort
from meetup_desk.services.people.person_columns import COLUMNS
from meetup_desk.ui.shell.contact_points import shown_phone
from meetup_desk.ui.shell.list_columns import Painted, window_columns
from meetup_desk.ui.widgets.columns import Column, TwoLines
from meetup_desk.ui.widgets.dots import Dot, Dots
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.tags import TagNames

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _PeopleRows:
    total: int
    ids: Sequence[int]
    rows: Sequence[PersonLine]


class PeopleSource:
    """Reads people for the table; its filter is a PersonQuery, sorted as the table asks."""

    def __init__(self, people: People) -> None:
        self._people = people

    def first(self, sort: str, descending: bool, filter: PersonQuery, limit: int) -> _PeopleRows:  # noqa: A002, FBT001
        """Give the beginning of the list."""
        page = self._people.first_page(_sorted(filter, sort, descending=descending), limit)
        return _PeopleRows(page.total, page.ids, page.lines)

    def ids(self, sort: str, descending: bool, filter: PersonQuery) -> Sequence[int]:  # noqa: A002, FBT001
        """Give the ids of all."""
        return self._people.ids(_sorted(filter, sort, descending=descending))

    def rows(self, ids: Sequence[int]) -> Sequence[PersonLine]:
        """Give the lines of these ids."""
        return self._people.lines(ids)


def _sorted(query: PersonQuery, sort: str, *, descending: bool) -> PersonQuery:
    return replace(query, sort=PersonSort(sort) if sort else query.sort, descending=descending)


def dots_of(past: Sequence[PastAnswer], now: Instant) -> Dots:
    """Give attendance as dots, the oldest first, and in words."""
    shown = [(answer, answer.presence(now)) for answer in past]
    states: list[Dot] = [
        "unknown" if known is None else known.value
        for answer, known in shown
        if known is not None or answer.status == "going"
    ]
    came, judged = states.count("came"), states.count("came") + states.count("missed")
    text = translate("PeopleTable", "Came to {came} of {all}").format(came=came, all=judged)
    return Dots(tuple(states), text if judged else "")


def columns(
    now: Callable[[], Instant], lang: Callable[[], str], tz: Callable[[], str]
) -> list[Column[PersonLine]]:
    """Give the columns; `now` tells what is still ahead."""
    painted: dict[str, Painted[PersonLine]] = {
        "name": Painted("person", lambda line: TwoLines(line.name, line.affiliation)),
        "contact": Painted("text", lambda line: shown_phone(line.phone) if line.phone else line.email),
        "attendance": Painted("dots", lambda line: dots_of(line.past, now())),
        "last": Painted("text", lambda line: shown_title(line.past[-1].title) if line.past else "–"),
        "tags": Painted("tags", lambda line: TagNames(line.tags) if line.tags else None),
    }
    return window_columns("people", COLUMNS, painted, lang, tz)
