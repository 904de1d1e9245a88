"""Columns of the table of RSVPs: those of the list that the window shows, with pills where these say more."""

from collections.abc import Callable
from typing import NamedTuple

from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.services.desk.list_columns import InWindow, ListColumn, ReadAs
from meetup_desk.services.rsvps.rsvp_columns import COLUMNS
from meetup_desk.ui.rsvps.rsvp_cells import arrival_of, name_and_affiliation, status_of
from meetup_desk.ui.shell.contact_points import shown_phone
from meetup_desk.ui.widgets.columns import CellKind, Column
from meetup_desk.words.say import say_heading


class _Cells(NamedTuple):
    kind: CellKind
    value: Callable[[RsvpLine], object]


def columns(
    lang: Callable[[], str], tz: Callable[[], str], judged: Callable[[], bool]
) -> list[Column[RsvpLine]]:
    """Columns of the table; `tz` is the zone in which answers are dated, `judged` says whether there are
    no-shows.
    """
    painted = {
        "name": _Cells("person", name_and_affiliation),
        "status": _Cells("pill", lambda line: status_of(line, lang())),
        "party": _Cells("number", lambda line: line.party),
        "arrived": _Cells("pill", lambda line: arrival_of(line, lang(), judged=judged())),
        "phone": _Cells("text", lambda line: shown_phone(line.phone)),
    }
    shown = [(column.window, column) for column in COLUMNS if column.window is not None]
    shown.sort(key=lambda pair: pair[0].place)
    return [
        _column(column, window, painted.get(column.key) or _texts(column, lang, tz), lang)
        for window, column in shown
    ]


def _texts(column: ListColumn[RsvpLine], lang: Callable[[], str], tz: Callable[[], str]) -> _Cells:
    return _Cells("text", lambda line: column.cell(line, ReadAs(lang(), tz())))


def _column(
    column: ListColumn[RsvpLine], window: InWindow, cells: _Cells, lang: Callable[[], str]
) -> Column[RsvpLine]:
    return Column(
        key=column.key,
        title=lambda: say_heading("rsvps", column.key, lang()),
        kind=cells.kind,
        value=cells.value,
        width=window.width,
        grow=window.grow,
        drop_order=window.drop_order,
        align="right" if window.to_right else None,
        optional=window.optional,
        sort=window.sort,
    )
