"""Who waits for an answer, the longest first; read in windows, since ten thousand may wait."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.applications import Urgency
from meetup_desk.domain.ids import GroupId, MembershipId
from meetup_desk.services.groups.queue import Queue, QueueLine
from meetup_desk.ui.theme.theme import Tone
from meetup_desk.ui.widgets.columns import Column, TwoLines
from meetup_desk.ui.widgets.pill import PillState

translate = QCoreApplication.translate
_TONES: dict[Urgency, Tone] = {Urgency.IN_TIME: "neutral", Urgency.SOON: "warn", Urgency.LATE: "bad"}


@dataclass(frozen=True, slots=True)
class ApplicationRow:
    """A line of the queue in the table."""

    id: int
    line: QueueLine


@dataclass(frozen=True, slots=True)
class _Waiting:
    rows: Sequence[ApplicationRow]
    ids: Sequence[int]

    @property
    def total(self) -> int:
        return len(self.ids)


class WaitingSource:
    """Reads the queue of a group; `filter` is the id of the group."""

    def __init__(self, queue: Queue) -> None:
        self._queue, self._group = queue, GroupId(0)

    def first(self, sort: str, descending: bool, filter: object, limit: int) -> _Waiting:  # noqa: A002, FBT001
        """Give the first lines and the ids of all."""
        ids = self.ids(sort, descending, filter)
        return _Waiting(self.rows(ids[:limit]), ids)

    def ids(self, sort: str, descending: bool, filter: object) -> Sequence[int]:  # noqa: A002, ARG002, FBT001
        """Give the ids of all who wait."""
        self._group = GroupId(filter) if isinstance(filter, int) else self._group
        return self._queue.ids(self._group)

    def rows(self, ids: Sequence[int]) -> Sequence[ApplicationRow]:
        """Give the lines with these ids."""
        lines = self._queue.lines(self._group, [MembershipId(each) for each in ids])
        return [ApplicationRow(line.member.id, line) for line in lines]


def columns() -> list[Column[ApplicationRow]]:
    """Give the columns of the queue."""
    return [
        Column(
            key="name",
            title=lambda: translate("WaitingTable", "Name"),
            kind="person",
            value=lambda row: TwoLines(row.line.member.name, row.line.member.affiliation),
            width=200,
            grow=1,
        ),
        Column(
            key="note",
            title=lambda: translate("WaitingTable", "Take care"),
            kind="pill",
            value=lambda row: flag(row.line),
            width=200,
        ),
        Column(
            key="days",
            title=lambda: translate("WaitingTable", "Waiting"),
            kind="pill",
            value=lambda row: days(row.line),
            width=112,
        ),
    ]


def days(line: QueueLine) -> PillState:
    """Say how long somebody has waited, and whether that is too long."""
    icon = "" if line.urgency is Urgency.IN_TIME else "clock"
    if not line.days:
        return PillState(translate("WaitingTable", "Today"), "neutral")
    word = translate("WaitingTable", "{days} d").format(days=f"{line.days:,}")
    return PillState(word, _TONES[line.urgency], icon)


def flag(line: QueueLine) -> PillState | None:
    """Say what an approver has to know first; the gravest alone."""
    if line.is_blocked:
        return PillState(translate("WaitingTable", "Blocked"), "neutral", "ban")
    if line.suspicions:
        return PillState(translate("WaitingTable", "Known person?"), "warn", "triangle-alert")
    if line.namesakes:
        return PillState(translate("WaitingTable", "Same name"), "neutral", "users")
    if line.is_watched:
        return PillState(translate("WaitingTable", "Watched"), "neutral", "eye")
    if line.strikes:
        text = translate("WaitingTable", "Strikes: {count}").format(count=line.strikes)
        return PillState(text, "neutral", "user-x")
    if line.over_limit is not None:
        return PillState(translate("WaitingTable", "Over the limit"), "warn", "layers")
    if line.missing:
        text = translate("WaitingTable", "Conditions missing: {count}").format(count=len(line.missing))
        return PillState(text, "neutral", "square")
    return None
