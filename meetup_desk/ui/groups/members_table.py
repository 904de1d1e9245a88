"""The members of a group: who runs it, newcomers, then all by name."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.ids import GroupId
from meetup_desk.domain.memberships import Role
from meetup_desk.services.groups.members import MemberLine, Members
from meetup_desk.ui.widgets.columns import Column, TwoLines
from meetup_desk.ui.widgets.pill import PillState

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member in the table."""

    id: int
    line: MemberLine


@dataclass(frozen=True, slots=True)
class _Page:
    rows: Sequence[MemberRow]
    ids: Sequence[int]

    @property
    def total(self) -> int:
        return len(self.ids)


class MemberSource:
    """Reads the members of a group; `filter` is its id."""

    def __init__(self, members: Members) -> None:
        self._members = members

    def first(self, sort: str, descending: bool, filter: object, limit: int) -> _Page:  # noqa: A002, FBT001
        """Give the first members and the ids of all."""
        ids = self.ids(sort, descending, filter)
        return _Page(self.rows(ids[:limit]), ids)

    def ids(self, sort: str, descending: bool, filter: object) -> Sequence[int]:  # noqa: A002, ARG002, FBT001
        """Give the ids of all members."""
        return self._members.ids(GroupId(filter)) if isinstance(filter, int) else []

    def rows(self, ids: Sequence[int]) -> Sequence[MemberRow]:
        """Give the members with these ids."""
        return [MemberRow(line.id, line) for line in self._members.lines(ids)]


def columns() -> list[Column[MemberRow]]:
    """Give the columns of the members."""
    return [
        Column(
            key="name",
            title=lambda: translate("MembersTable", "Name"),
            kind="person",
            value=lambda row: TwoLines(row.line.name, row.line.affiliation),
            width=200,
            grow=1,
        ),
        Column(
            key="role",
            title=lambda: translate("MembersTable", "Role"),
            kind="pill",
            value=lambda row: role(row.line),
            width=128,
        ),
        Column(
            key="attended",
            title=lambda: translate("MembersTable", "Attended"),
            kind="number",
            value=lambda row: f"{row.line.attended:,}" if row.line.attended else "",
            width=88,
        ),
        Column(
            key="buddy",
            title=lambda: translate("MembersTable", "Buddy"),
            value=lambda row: row.line.buddy,
            width=144,
        ),
    ]


def role(line: MemberLine) -> PillState | None:
    """Say what somebody does for the group; plain members say nothing."""
    if line.role is Role.HOST:
        return PillState(translate("MembersTable", "Host"), "accent", "star")
    if line.role is Role.DEPUTY:
        return PillState(translate("MembersTable", "Deputy"), "accent")
    if line.role is Role.HELPER:
        return PillState(translate("MembersTable", "Helper"), "neutral", "heart")
    return PillState(translate("MembersTable", "Newcomer"), "neutral", "circle") if line.is_newcomer else None
