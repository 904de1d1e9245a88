"""Lists in a terminal: the columns of a list that a terminal shows, under their headings."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from meetup_desk.cli.terminal.session import Session
from meetup_desk.cli.terminal.tables import table

if TYPE_CHECKING:
    from meetup_desk.services.desk.list_columns import ListColumn, ReadAs, Row


def list_table(
    session: Session,
    noun: str,
    columns: "Sequence[ListColumn[Row]]",
    rows: "Iterable[Row]",
    read_as: "ReadAs",
) -> str:
    """Lay out a list; `noun` says whose headings it has, such as `events`."""
    shown = sorted(
        ((column.terminal, column) for column in columns if column.terminal is not None),
        key=lambda pair: pair[0].place,
    )
    return table(
        session.headings(noun, *(column.key for _, column in shown)),
        [[column.cell(row, read_as) for _, column in shown] for row in rows],
        right={place for place, (terminal, _) in enumerate(shown) if terminal.to_right},
    )
