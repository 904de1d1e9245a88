"""Groups: made, changed, listed with who waits and what comes next."""

from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from meetup_desk.domain.applications import question_trouble, repeated
from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.groups import Group, GroupQuestion, StrikeEffect, WayIn
from meetup_desk.domain.ids import GroupId, Uid
from meetup_desk.domain.names import clean
from meetup_desk.domain.times import Instant
from meetup_desk.services.groups.group_pictures import put_picture
from meetup_desk.store import groups, memberships, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction

_MOST_DAYS = 365


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupEdit:
    """What is said about a group; None leaves a fact as it is."""

    name: str | None = None
    purpose: str | None = None
    conduct: str | None = None
    kind: str | None = None
    welcome: str | None = None
    way_in: WayIn | None = None
    target_days: int | None = None
    conditions: tuple[str, ...] | None = None
    questions: tuple[GroupQuestion, ...] | None = None
    strike_hours: int | None = None
    strike_most: int | None = None
    strike_months: int | None = None
    strike_effect: StrikeEffect | None = None
    member_months: int | None = None
    return_goal: int | None = None
    picture: bytes | None = None  # as `GroupPictures.read` gives it; empty: none from now on


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupCard:
    """A group with what one wants to know of it at a glance."""

    group: Group
    members: int
    newcomers: int
    waiting: int
    waiting_since: Instant | None
    host: str
    next_event: datetime | None  # wall time


class Groups:
    """The groups of a desk; the first one holds events where no other is named."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list(self) -> list[GroupCard]:
        """Give all groups in the order in which they were made."""
        now = self._desk.now()
        with self._desk.reading() as db:
            members, waiting = memberships.member_counts(db), memberships.waiting_counts(db)
            hosts, coming = groups.hosts(db), groups.next_events(db, now)
            return [
                GroupCard(
                    group=group,
                    members=members.get(group.id, (0, 0))[0],
                    newcomers=members.get(group.id, (0, 0))[1],
                    waiting=waiting.get(group.id, (0, None))[0],
                    waiting_since=waiting.get(group.id, (0, None))[1],
                    host=", ".join(hosts.get(group.id, ())),
                    next_event=coming.get(group.id),
                )
                for group in records.find(db, Group)
            ]

    def names(self) -> dict[GroupId, str]:
        """Give the names of all groups in the order in which they were made."""
        with self._desk.reading() as db:
            return groups.names(db)

    def get(self, group_id: GroupId) -> Group:
        """Give a group; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.get(db, Group, group_id)

    def by_uid(self, uid: Uid) -> Group:
        """Give the group of a uid; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.by_uid(db, Group, uid)

    def are_wanted(self) -> bool:
        """Tell whether there is more to see than one group of which nobody is a member."""
        with self._desk.reading() as db:
            return groups.are_used(db)

    def add(self, edit: GroupEdit, actor: str) -> tuple[Group, Changes]:
        """Make a group; RuleError as for `change`."""
        with self._desk.change("group.add", actor, detail=clean(edit.name or "")) as db:
            group = records.add(db, _edited(Group(uid=db.uid(), name=""), edit))
            _put_picture(db, group.id, edit)
        return group, Changes(change=db.change_id, touched=touched(group=[group.id]))

    def change(self, group_id: GroupId, edit: GroupEdit, actor: str) -> Changes:
        """Change what is known of a group, or its rules.

        RuleError `name_missing`, `group_number`, `group_question`, `group_question_twice`;
        DeskError `not_found`.
        """
        with self._desk.change("group.change", actor, detail=self.get(group_id).name) as db:
            records.save(db, _edited(records.get(db, Group, group_id), edit))
            _put_picture(db, group_id, edit)
        return Changes(change=db.change_id, touched=touched(group=[group_id]))


def _put_picture(db: WriteTransaction, group_id: GroupId, edit: GroupEdit) -> None:
    if edit.picture is not None:
        put_picture(db, group_id, edit.picture)


def _edited(group: Group, edit: GroupEdit) -> Group:
    said = {each.name: getattr(edit, each.name) for each in fields(edit) if each.name != "picture"}
    facts: dict[str, Any] = {
        name: clean(fact) if name in ("name", "kind") else fact
        for name, fact in said.items()
        if fact is not None
    }
    changed = replace(group, **facts)
    if not changed.name:
        raise RuleError("name_missing")
    if edit.questions is not None:
        _check_questions(changed)
    numbers = (changed.strike_hours, changed.strike_most, changed.strike_months, changed.member_months)
    fits = 1 <= changed.target_days <= _MOST_DAYS and 0 <= changed.return_goal <= 100
    if not fits or min(numbers) < 0:
        raise RuleError("group_number")
    return changed


def _check_questions(group: Group) -> None:
    for number, question in enumerate(group.questions, 1):
        if trouble := question_trouble(question):
            raise RuleError("group_question", number=number, trouble=trouble)
    if text := repeated(group.questions):
        raise RuleError("group_question_twice", text=text)
