"""Lines of a preview as rows of a table."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from meetup_desk.services.imports.left_out import LeftOut
from meetup_desk.services.imports.line_decisions import LineAction
from meetup_desk.services.imports.preview import ImportPreviewLine
from meetup_desk.services.imports.tally import ImportTally
from meetup_desk.ui.rsvps.rsvp_cells import state_of_status
from meetup_desk.ui.widgets.columns import Column
from meetup_desk.ui.widgets.pill import PillState
from meetup_desk.words.say import say

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ShownLine:
    """One line, told apart by its place in the file."""

    id: int
    record: ImportPreviewLine


@dataclass(frozen=True, slots=True)
class ShownRefusal:
    """One thing that is not taken: a line, a cell of one, a column, a sheet."""

    id: int
    record: LeftOut


def _action(action: LineAction) -> PillState:
    return {
        LineAction.NEW: PillState(translate("ListLines", "New person"), "accent", "user-plus"),
        LineAction.MATCHED: PillState(translate("ListLines", "Known person"), "neutral", "user-check"),
        LineAction.CHANGED: PillState(translate("ListLines", "Changes"), "warn", "pencil"),
        LineAction.UNCHANGED: PillState(translate("ListLines", "Unchanged"), "neutral", "minus"),
    }[action]


def line_columns(lang: Callable[[], str]) -> list[Column[ShownLine]]:
    """Columns of the first lines: who, and what they become."""
    return [
        Column(
            key="line",
            title=lambda: translate("ListLines", "Line"),
            kind="number",
            value=lambda row: row.record.line,
            width=72,
        ),
        Column(
            key="name",
            title=lambda: translate("ListLines", "Person"),
            value=lambda row: row.record.name,
            width=200,
            grow=2,
        ),
        Column(
            key="action",
            title=lambda: translate("ListLines", "On this desk"),
            kind="pill",
            value=lambda row: _action(row.record.action),
            width=160,
        ),
        Column(
            key="before",
            title=lambda: translate("ListLines", "Before"),
            kind="pill",
            value=lambda row: (
                None if row.record.before is None else state_of_status(row.record.before, lang())
            ),
            width=144,
        ),
        Column(
            key="status",
            title=lambda: translate("ListLines", "After import"),
            kind="pill",
            value=lambda row: state_of_status(row.record.status, lang()),
            width=144,
        ),
        Column(
            key="party",
            title=lambda: translate("ListLines", "Party size"),
            kind="number",
            value=lambda row: row.record.party,
            width=80,
        ),
        Column(
            key="parts",
            title=lambda: translate("ListLines", "Parts"),
            value=lambda row: ", ".join(row.record.parts),
            width=160,
            grow=1,
        ),
    ]


def refusal_columns(lang: Callable[[], str]) -> list[Column[ShownRefusal]]:
    """Columns of what is not taken."""
    return [
        Column(
            key="line",
            title=lambda: translate("ListLines", "Line"),
            kind="number",
            value=lambda row: row.record.line,
            width=72,
        ),
        Column(
            key="name",
            title=lambda: translate("ListLines", "Person"),
            value=lambda row: row.record.name,
            width=160,
            grow=1,
        ),
        Column(
            key="why",
            title=lambda: translate("ListLines", "Reason"),
            value=lambda row: row.record.say(lang()),
            width=480,
            grow=5,
        ),
    ]


def tally_words(tally: ImportTally, lang: str) -> str:
    """Say what the answers of a list become, and which parts they choose, in a line each."""
    statuses = [
        f"{say(f'rsvp.{status}', lang)} {count:,}" for status, count in tally.statuses.items() if count
    ]
    what = (
        translate("ListLines", "RSVPs: {statuses}").format(statuses=" · ".join(statuses)) if statuses else ""
    )
    chosen = " · ".join(f"{name} {count:,}" for name, count in tally.parts.items())
    parts = translate("ListLines", "Parts: {parts}").format(parts=chosen) if chosen else ""
    return "\n".join(filter(None, (what, parts)))
