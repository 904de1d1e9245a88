"""Incidents: reported, looked at, closed with an outcome, and destroyed when their time is over."""

from dataclasses import dataclass, replace
from pathlib import Path

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import EventId, GroupId, IncidentId, PersonId, Uid
from meetup_desk.domain.times import Instant
from meetup_desk.domain.trust import Incident, IncidentEvidence, IncidentReading, IncidentState
from meetup_desk.files.atomic_write import write_whole
from meetup_desk.files.bounded_read import read_bounded
from meetup_desk.services.people.blocks import BlockDraft, put_block
from meetup_desk.store import records, trust
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction

_LARGEST = 20_000_000  # bytes of one file


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentDraft:
    """What somebody reports."""

    group_id: GroupId
    what: str
    person_id: PersonId | None = None
    event_id: EventId | None = None
    happened: str = ""
    place: str = ""
    reporter: str = ""
    confidential: bool = True
    owner: str = ""
    review_at: Instant | None = None
    expunge_at: Instant | None = None


class Incidents:
    """The incidents of the desk. Nothing of them is in an export; change names carry no word of them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of_group(self, group_id: GroupId) -> list[Incident]:
        """Give the incidents of a group, the newest first."""
        self._desk.check_sight()
        with self._desk.reading() as db:
            return records.find(db, Incident, group_id=group_id)[::-1]

    def of_person(self, person_id: PersonId) -> list[Incident]:
        """Give the incidents about a person, the newest first."""
        self._desk.check_sight()
        with self._desk.reading() as db:
            return records.find(db, Incident, person_id=person_id)[::-1]

    def by_uid(self, uid: Uid) -> Incident:
        """Give the incident of a uid; DeskError `not_found`, RuleError `sight_needed` as all here."""
        self._desk.check_sight()
        with self._desk.reading() as db:
            return records.by_uid(db, Incident, uid)

    def evidence(self, incident_id: IncidentId) -> list[IncidentEvidence]:
        """Give the files that belong to an incident."""
        self._desk.check_sight()
        with self._desk.reading() as db:
            return records.find(db, IncidentEvidence, incident_id=incident_id)

    def report(self, draft: IncidentDraft, actor: str) -> tuple[Incident, Changes]:
        """Write down a report; RuleError `incident_empty`, DeskError `not_found`."""
        if not draft.what.strip():
            raise RuleError("incident_empty")
        with self._desk.change("incident.report", actor) as db:
            records.get(db, Group, draft.group_id)
            incident = Incident(
                uid=db.uid(),
                group_id=draft.group_id,
                person_id=draft.person_id,
                event_id=draft.event_id,
                what=draft.what.strip(),
                happened=draft.happened,
                place=draft.place,
                reporter=draft.reporter,
                confidential=draft.confidential,
                owner=draft.owner or actor,
                reported_at=db.now(),
                review_at=draft.review_at,
                expunge_at=draft.expunge_at,
            )
            incident = records.add(db, incident)
        return incident, Changes(change=db.change_id, touched=touched(group=[incident.group_id]))

    def add_evidence(self, incident_id: IncidentId, path: Path, actor: str) -> Changes:
        """Keep a file with an incident; DeskError `file_missing`, `file_unreadable`, `file_too_large`."""
        content = read_bounded(path, _LARGEST, "")
        with self._desk.change("incident.evidence", actor) as db:
            incident = records.get(db, Incident, incident_id)
            records.add(db, IncidentEvidence(incident_id=incident_id, name=path.name, content=content))
        return Changes(change=db.change_id, touched=touched(group=[incident.group_id]))

    def reporter(self, incident_id: IncidentId, actor: str) -> str:
        """Give who reported an incident; that somebody looked is written down where it is confidential."""
        with self._desk.reading() as db:
            incident = records.get(db, Incident, incident_id)
        if incident.confidential:
            with self._desk.change("incident.reporter", actor) as db:
                records.add(db, IncidentReading(incident_id=incident_id, at=db.now(), by=db.actor))
        return incident.reporter

    def readings(self, incident_id: IncidentId) -> list[IncidentReading]:
        """Give who opened the name of the reporter."""
        self._desk.check_sight()
        with self._desk.reading() as db:
            return records.find(db, IncidentReading, incident_id=incident_id)

    def decide(
        self,
        incident_id: IncidentId,
        state: IncidentState,
        actor: str,
        *,
        outcome: str = "",
        review_at: Instant | None = None,
    ) -> Changes:
        """Say how far an incident is, and what came of it; RuleError `why_needed` to close one without."""
        if state is IncidentState.CLOSED and not outcome.strip():
            raise RuleError("why_needed")
        with self._desk.change("incident.decide", actor) as db:
            incident = records.get(db, Incident, incident_id)
            closed_at = db.now() if state is IncidentState.CLOSED else None
            records.save(
                db,
                replace(
                    incident,
                    state=state,
                    outcome=outcome.strip() or incident.outcome,
                    review_at=review_at or incident.review_at,
                    closed_at=closed_at,
                ),
            )
        return Changes(change=db.change_id, touched=touched(group=[incident.group_id]))

    def conclude(self, incident_id: IncidentId, draft: BlockDraft, actor: str) -> Changes:
        """Close an incident with a watch or a block of whom it is about: one act.

        RuleError `incident_person` where that is not known, and those of `Blocks.add`; DeskError `not_found`.
        """
        with self._desk.change("incident.decide", actor) as db:
            conclude(db, incident_id, draft)
        return Changes(change=db.change_id, touched=touched(group=None, person=None))

    def save_evidence(self, evidence_id: int, path: Path) -> None:
        """Write a file of an incident somewhere else; DeskError `not_found`, `not_writable`, `disk_full`."""
        with self._desk.reading() as db:
            content = records.get(db, IncidentEvidence, evidence_id).content
        write_whole(path, content)

    def expunge(self, incident_id: IncidentId, actor: str) -> Changes:
        """Destroy an incident with its evidence, also in the history; it cannot be undone.

        A block that it led to stays, and does not name it any more.
        """
        with self._desk.change("incident.expunge", actor) as db:
            incident = records.get(db, Incident, incident_id)
            trust.expunge(db, incident_id)
        return Changes(change=db.change_id, touched=touched(group=[incident.group_id]))


def conclude(db: WriteTransaction, incident_id: IncidentId, draft: BlockDraft) -> None:
    """Close an incident with a watch or a block inside a change; errors as for `Incidents.conclude`."""
    incident = records.get(db, Incident, incident_id)
    if incident.person_id is None:
        raise RuleError("incident_person")
    put_block(db, incident.person_id, replace(draft, incident_id=incident_id))
    closed = replace(incident, state=IncidentState.CLOSED, outcome=draft.reason.strip(), closed_at=db.now())
    records.save(db, closed)
