"""Columns of lists in the window: those that the window shows, with pills and names where these say more."""

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, NamedTuple

from meetup_desk.services.desk.list_columns import InWindow, ListColumn, ReadAs, Row
from meetup_desk.ui.widgets.columns import CellKind, Column
from meetup_desk.words.say import say_heading

Lang = Callable[[], str]
Zone = Callable[[], str]


class Painted(NamedTuple, Generic[Row]):
    """What a cell shows in the stead of the column's own text."""

    kind: CellKind
    value: Callable[[Row], object]


def window_columns(
    noun: str,
    columns: Sequence[ListColumn[Row]],
    painted: Mapping[str, Painted[Row]],
    lang: Lang,
    tz: Zone,
) -> list[Column[Row]]:
    """Give the columns of a table from the left; `noun` says whose headings they have, such as `rsvps`.

    `tz` gives the zone in which times are shown.
    """
    shown = [(column.window, column) for column in columns if column.window is not None]
    shown.sort(key=lambda pair: pair[0].place)
    return [
        _column(noun, column, window, painted.get(column.key) or _texts(column, lang, tz), lang)
        for window, column in shown
    ]


def _texts(column: ListColumn[Row], lang: Lang, tz: Zone) -> Painted[Row]:
    return Painted("text", lambda row: column.cell(row, ReadAs(lang(), tz())))


def _column(
    noun: str, column: ListColumn[Row], window: InWindow, cells: Painted[Row], lang: Lang
) -> Column[Row]:
    return Column(
        key=column.key,
        title=lambda: say_heading(noun, column.key, lang()),
        kind=cells.kind,
        value=cells.value,
        width=window.width,
        grow=window.grow,
        drop_order=window.drop_order,
        align="right" if window.to_right else None,
        optional=window.optional,
        sort=window.sort,
    )
