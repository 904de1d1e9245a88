"""What host and deputies see of trust in a group: incidents with what followed, blocks, and strikes."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import GroupId, PersonId
from meetup_desk.domain.people import Block
from meetup_desk.domain.times import Instant
from meetup_desk.domain.trust import (
    Incident,
    Strike,
    TrustState,
    counted_since,
    counts_until,
    is_over,
    trust_state,
)
from meetup_desk.store import people, records, trust
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.trust import EvidenceName


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustEntry:
    """An incident with the block or watch that followed, or one of those without an incident."""

    id: int
    state: TrustState
    name: str = ""  # of whom it is about
    incident: Incident | None = None
    block: Block | None = None
    evidence: Sequence[EvidenceName] = ()

    @property
    def at(self) -> Instant:
        """When it was reported, or began."""
        return self.incident.reported_at if self.incident else self.block.at if self.block else Instant(0)

    @property
    def review_at(self) -> Instant | None:
        """When it is looked at again."""
        holds = self.block is not None and self.state in (TrustState.BLOCKED, TrustState.WATCHED)
        if holds and self.block is not None:
            return self.block.review_at
        return self.incident.review_at if self.incident and self.state is not TrustState.CLOSED else None


@dataclass(frozen=True, slots=True, kw_only=True)
class StruckPerson:
    """Somebody with strikes in a group, the newest strike first."""

    id: PersonId
    name: str
    affiliation: str
    strikes: Sequence[tuple[Strike, str]]  # each with the title of its event
    counted: int  # of them now
    until: Instant | None  # until when what follows holds; None: nothing follows now


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustPage:
    """All of it; entries newest first, people by their newest strike."""

    group: Group
    entries: Sequence[TrustEntry]
    struck: Sequence[StruckPerson]


class TrustBoard:
    """Reads what the page of a group shows of trust. Nothing here is ever exported."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of_group(self, group_id: GroupId) -> TrustPage:
        """Give incidents, blocks and strikes of a group; DeskError `not_found`."""
        self._desk.check_sight()
        now = self._desk.now()
        with self._desk.reading() as db:
            group = records.get(db, Group, group_id)
            return TrustPage(group=group, entries=_entries(db, group, now), struck=_struck(db, group, now))


def _entries(db: ReadTransaction, group: Group, now: Instant) -> list[TrustEntry]:
    incidents = records.find(db, Incident, group_id=group.id)
    blocks = [*records.find(db, Block, group_id=group.id), *records.find(db, Block, group_id=None)]
    blocks.sort(key=lambda block: (not is_over(block, now), block.at))  # what holds comes last, and stays
    followed = {block.incident_id: block for block in blocks if block.incident_id is not None}
    known = {incident.id for incident in incidents}
    alone = [block for block in blocks if block.incident_id not in known]
    ids = [block.person_id for block in alone]
    ids += [incident.person_id for incident in incidents if incident.person_id is not None]
    names = {line.id: line.name for line in people.lines(db, ids)}
    evidence = trust.evidence_names(db, list(known))
    entries = [
        TrustEntry(
            id=2 * incident.id,
            state=trust_state(incident, followed.get(incident.id), now),
            name=names.get(incident.person_id, "") if incident.person_id else "",
            incident=incident,
            block=followed.get(incident.id),
            evidence=evidence.get(incident.id, ()),
        )
        for incident in incidents
    ]
    entries += [
        TrustEntry(
            id=2 * block.id + 1,
            state=trust_state(None, block, now),
            name=names.get(block.person_id, ""),
            block=block,
        )
        for block in alone
    ]
    return sorted(entries, key=lambda entry: -entry.at)


def _struck(db: ReadTransaction, group: Group, now: Instant) -> list[StruckPerson]:
    strikes = records.find(db, Strike, group_id=group.id)
    strikes.sort(key=lambda strike: (strike.person_id, -strike.at))
    lines = {line.id: line for line in people.lines(db, [strike.person_id for strike in strikes])}
    titles, since = trust.titles_of_strikes(db, group.id), counted_since(group, now)
    found = []
    for person_id, own in groupby(strikes, key=lambda strike: strike.person_id):
        of_person = list(own)
        times = sorted(each.at for each in of_person if each.lifted_at is None and each.at >= since)
        found.append(
            StruckPerson(
                id=person_id,
                name=lines[person_id].name,
                affiliation=lines[person_id].affiliation,
                strikes=[(strike, titles.get(strike.event_id, "")) for strike in of_person],
                counted=len(times),
                until=counts_until(times, group),
            )
        )
    return sorted(found, key=lambda person: -person.strikes[0][0].at)
