"""Two groups that become one: shown first, done as one change, taken back as one."""

from dataclasses import dataclass

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import GroupId
from meetup_desk.store import group_merging, operators, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.group_merging import GroupStake


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupMergePreview:
    """What a merge would do; the rules of the group that stays hold from then on."""

    keep: Group
    other: Group
    stake: GroupStake


class GroupMerging:
    """Merges groups."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def preview(self, keep: GroupId, other: GroupId) -> GroupMergePreview:
        """Say what would come over; RuleError `same_group`, DeskError `not_found`."""
        if keep == other:
            raise RuleError("same_group")
        with self._desk.reading() as db:
            return GroupMergePreview(
                keep=records.get(db, Group, keep),
                other=records.get(db, Group, other),
                stake=group_merging.stake(db, keep, other),
            )

    def merge(self, keep: GroupId, other: GroupId, actor: str) -> Changes:
        """Let everything of one group be the other's; errors as for `preview`."""
        shown = self.preview(keep, other)
        detail = f"{shown.other.name} → {shown.keep.name}"
        with self._desk.change("group.merge", actor, detail=detail) as db:
            group_merging.merge(db, keep, other)
            operators.follow_group(db, shown.other.uid, shown.keep.uid)
        return Changes(change=db.change_id, touched=touched(group=[keep, other], event=None, person=None))
