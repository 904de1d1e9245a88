"""The members of a group: who runs it, newcomers, then all by name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.ids import GroupId
from meetup_desk.domain.memberships import Role
from meetup_desk.services.groups.member_columns import COLUMNS
from meetup_desk.services.groups.members import MemberLine, Members
from meetup_desk.ui.shell.list_columns import Painted, window_columns
from meetup_desk.ui.widgets.columns import Column, TwoLines
from meetup_desk.ui.widgets.pill import PillState

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Page:
    rows: Sequence[MemberLine]
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

    def rows(self, ids: Sequence[int]) -> Sequence[MemberLine]:
        """Give the members with these ids."""
        return self._members.lines(ids)


def columns(lang: Callable[[], str], tz: Callable[[], str]) -> list[Column[MemberLine]]:
    """Give the columns of the members; plain members have no role to show."""
    painted: dict[str, Painted[MemberLine]] = {
        "name": Painted("person", lambda line: TwoLines(line.name, line.affiliation)),
        "role": Painted("pill", role),
        "attended": Painted("number", lambda line: f"{line.attended:,}" if line.attended else ""),
    }
    return window_columns("groups", COLUMNS, painted, lang, tz)


def role(line: MemberLine) -> PillState | None:
    """Say what somebody does for the group; plain members say nothing."""
    if line.role is Role.HOST:
        return PillState(translate("MembersTable", "Host"), "accent", "star")
    if line.role is Role.DEPUTY:
        return PillState(translate("MembersTable", "Deputy"), "accent")
    if line.role is Role.HELPER:
        return PillState(translate("MembersTable", "Helper"), "neutral", "heart")
    return PillState(translate("MembersTable", "Newcomer"), "neutral", "circle") if line.is_newcomer else None
