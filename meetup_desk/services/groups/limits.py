"""Limits: in how many groups a person may be, and who was in before."""

from dataclasses import dataclass, replace

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.memberships import LimitExemption, MembershipLimit
from meetup_desk.domain.names import clean
from meetup_desk.store import memberships, records
from meetup_desk.store.desk.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitResult:
    """A limit with how many memberships stay above it."""

    limit: MembershipLimit
    exempt: int
    changes: Changes


class Limits:
    """How many groups a person may be in: in all, or of one kind."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list(self) -> list[tuple[MembershipLimit, int]]:
        """Give the limits, each with the memberships that are exempt from it."""
        with self._desk.reading() as db:
            return [
                (limit, len(records.find(db, LimitExemption, limit_id=limit.id, used_at=None)))
                for limit in records.find(db, MembershipLimit)
            ]

    def put(self, most: int, actor: str, *, kind: str = "") -> LimitResult:
        """Set a limit; who is above it now stays, which is written down.

        RuleError `group_number`.
        """
        if most < 1:
            raise RuleError("group_number")
        kind = clean(kind)
        with self._desk.change("group.limit", actor, detail=kind) as db:
            known = records.find(db, MembershipLimit, kind=kind)
            if known:
                limit = replace(known[0], most=most, at=db.now())
                records.save(db, limit)
            else:
                limit = records.add(db, MembershipLimit(kind=kind, most=most, at=db.now()))
            above = memberships.beyond(db, kind, most)
            memberships.exempt(db, limit.id, above)
        return LimitResult(
            limit=limit, exempt=len(above), changes=Changes(change=db.change_id, touched=touched(group=None))
        )
