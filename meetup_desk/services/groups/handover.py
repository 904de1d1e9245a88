"""A group as one file for its next host: rules and members, with their history and with trust where asked."""

import base64
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.consents import Consent, latest
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.groups import Group, StrikeEffect, WayIn
from meetup_desk.domain.ids import GroupId, PersonId, Uid
from meetup_desk.domain.memberships import (
    Membership,
    MembershipCondition,
    MembershipStatus,
    MembershipStep,
    Role,
)
from meetup_desk.domain.names import fold
from meetup_desk.domain.people import Block, BlockKind, ContactKind, ContactPoint, Person
from meetup_desk.domain.trust import Incident, IncidentEvidence, IncidentState
from meetup_desk.files import age_files
from meetup_desk.files.atomic_write import write_whole
from meetup_desk.files.bounded_read import read_bounded
from meetup_desk.files.encryption import lock, unlock
from meetup_desk.services.groups.group_pictures import picture_of, put_picture, redrawn
from meetup_desk.services.groups.group_questions import question_of_value
from meetup_desk.services.groups.handover_facts import OWN, made, text
from meetup_desk.store import consents, people, records, search
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction

_HEAD = b"MEETUP-GROUP-1\n"
_IN_CLEAR = re.compile(rb'\{"[a-z]+":')  # a locked file is random from its first octet, which may be a brace
_LARGEST = 500_000_000  # bytes, with all evidence
_NO_GROUP = (*(ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError),)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverChoice:
    """What goes along beside rules and members."""

    history: bool = False  # what happened to each membership, and who met which condition
    trust: bool = False  # incidents with evidence, watches and blocks
    passphrase: str | None = None  # without one whoever has the file reads it; trust needs one


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeoverResult:
    """What a group's file brought."""

    group: Group
    members: int
    people_added: int
    incidents: int
    changes: Changes


class Handover:
    """Writes a group into a file, and takes one in."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def write(self, group_id: GroupId, path: Path, choice: HandoverChoice) -> int:
        """Write a group; gives how many memberships are in the file.

        RuleError `passphrase_empty` for trust without a passphrase, `deputy_needed`, `own_group_needed`;
        DeskError `not_found`, `not_writable`, `disk_full`.
        """
        if choice.trust and not choice.passphrase and not age_files.is_named_so(path):
            raise RuleError("passphrase_empty")
        with self._desk.reading() as db:
            group = records.get(db, Group, group_id)
            self._desk.check_scope("group.hand_over", group.uid)
            content = _content(db, group, choice)
        data = json.dumps(content, ensure_ascii=False).encode()
        if choice.passphrase:
            data = lock(data, choice.passphrase, _HEAD)
        write_whole(path, _HEAD + data)
        return len(content["members"])

    def take(self, path: Path, actor: str, *, passphrase: str | None = None) -> TakeoverResult:
        """Take a group in as one change; people who are known by e-mail or phone and name are not made twice.

        RuleError `group_file`, `group_known`, `passphrase_needed`, `passphrase_wrong`; DeskError `file_*`.
        """
        content = _read(path, passphrase)
        try:
            with self._desk.change("group.take_over", actor, detail=text(content["group"]["name"])) as db:
                taken = _Taking(db, content, actor)
                taken.run()
        except _NO_GROUP:  # signed by nobody, it may be anything; nothing of it was written
            raise DeskError(ErrorCode.FILE_UNREADABLE, file=path) from None
        kinds = touched(group=[taken.group.id], person=None)
        return TakeoverResult(
            group=taken.group,
            members=len(content["members"]),
            people_added=taken.added,
            incidents=len(content.get("incidents", ())),
            changes=Changes(change=db.change_id, touched=kinds),
        )


def _content(db: ReadTransaction, group: Group, choice: HandoverChoice) -> dict[str, Any]:
    members = records.find(db, Membership, group_id=group.id)
    incidents = records.find(db, Incident, group_id=group.id) if choice.trust else []
    blocks = records.find(db, Block, group_id=group.id) if choice.trust else []
    ids = {member.person_id for member in members} | {block.person_id for block in blocks}
    ids |= {each.buddy_id for each in members if each.buddy_id is not None}
    ids |= {each.person_id for each in incidents if each.person_id is not None}
    persons = {person_id: records.get(db, Person, person_id) for person_id in sorted(ids)}
    uids = {person_id: str(person.uid) for person_id, person in persons.items()}
    content: dict[str, Any] = {
        "group": _facts(group),
        "picture": base64.b64encode(picture_of(db, group.id)).decode(),
        "people": [_person(db, person) for person in persons.values()],
        "members": [_member(db, member, uids, history=choice.history) for member in members],
    }
    if choice.trust:
        content["incidents"] = [_incident(db, incident, uids) for incident in incidents]
        of_incident = {incident.id: str(incident.uid) for incident in incidents}
        content["blocks"] = [
            _facts(block)
            | {
                "person": uids[block.person_id],
                "incident": of_incident.get(block.incident_id) if block.incident_id else None,
            }
            for block in blocks
        ]
    return content


def _for_all_events(said: list[Consent]) -> list[Consent]:
    """Give what counts of each purpose; what was said for one event alone stays on the desk that held it."""
    return [consent for (_, event), consent in latest(said).items() if event is None]


def _facts(value: Any) -> dict[str, Any]:
    """Give a value without the ids of this desk."""
    return {
        name: str(fact) if isinstance(fact, Uid) else fact
        for name, fact in asdict(value).items()
        if name not in OWN
    }


def _person(db: ReadTransaction, person: Person) -> dict[str, Any]:
    return _facts(person) | {
        "contacts": [_facts(each) for each in people.contacts(db, person.id)],
        "consents": [_facts(each) for each in _for_all_events(consents.of_person(db, person.id))],
    }


def _member(
    db: ReadTransaction, member: Membership, uids: Mapping[PersonId, str], *, history: bool
) -> dict[str, Any]:
    facts = _facts(member) | {
        "person": uids[member.person_id],
        "buddy": None if member.buddy_id is None else uids[member.buddy_id],
    }
    if history:
        steps = records.find(db, MembershipStep, membership_id=member.id)
        met = records.find(db, MembershipCondition, membership_id=member.id)
        facts |= {"steps": [_facts(each) for each in steps], "met": [_facts(each) for each in met]}
    return facts


def _incident(db: ReadTransaction, incident: Incident, uids: Mapping[PersonId, str]) -> dict[str, Any]:
    return _facts(incident) | {
        "person": None if incident.person_id is None else uids[incident.person_id],
        "evidence": [
            {"name": each.name, "content": base64.b64encode(each.content).decode()}
            for each in records.find(db, IncidentEvidence, incident_id=incident.id)
        ],
    }


def _read(path: Path, passphrase: str | None) -> dict[str, Any]:
    data = read_bounded(path, _LARGEST, "group")
    if not data.startswith(_HEAD):
        raise RuleError("group_file", file=path.name)
    body = data[len(_HEAD) :]
    if not _IN_CLEAR.match(body):
        if not passphrase:
            raise RuleError("passphrase_needed", file=path.name)
        try:
            body = unlock(body, passphrase, _HEAD)
        except ValueError:
            raise RuleError("passphrase_wrong", file=path.name) from None
    try:
        content = json.loads(body)
        _check(content)
        picture = base64.b64decode(content.get("picture") or "", validate=True)
    except _NO_GROUP:
        raise DeskError(ErrorCode.FILE_UNREADABLE, file=path) from None
    return {**content, "picture": redrawn(picture, path.name) if picture else b""}


def _check(content: Any) -> None:
    """Raise KeyError, TypeError or ValueError where a file is not what this program writes."""
    _group_of(content["group"])
    for person in content["people"]:
        made(Person, person, uid=Uid(person["uid"]))
        for contact in person["contacts"]:
            ContactKind(contact["kind"])
    known = {person["uid"] for person in content["people"]}
    of_people = [*content["members"], *content.get("blocks", ())]
    if not {each["person"] for each in of_people} <= known:
        raise ValueError("person")


def _group_of(facts: Mapping[str, Any]) -> Group:
    questions = tuple(map(question_of_value, facts["questions"]))
    group: Group = made(
        Group,
        facts,
        uid=Uid(facts["uid"]),
        way_in=WayIn(facts["way_in"]),
        strike_effect=StrikeEffect(facts["strike_effect"]),
        questions=questions,
        conditions=tuple(map(text, facts["conditions"])),
    )
    if not group.name:
        raise ValueError("name")
    return group


class _Taking:
    """One file, in one transaction."""

    def __init__(self, db: WriteTransaction, content: Mapping[str, Any], actor: str) -> None:
        self._db, self._content, self._actor = db, content, actor
        self._people: dict[str, PersonId] = {}
        self.added = 0
        group = _group_of(content["group"])
        if records.find(db, Group, uid=group.uid):
            raise RuleError("group_known", name=group.name)
        self.group = records.add(db, group)
        put_picture(db, self.group.id, content["picture"])

    def run(self) -> None:
        """Write people, members, and what else is there."""
        for facts in self._content["people"]:
            self._people[facts["uid"]] = self._person(facts)
        search.refresh(self._db, list(self._people.values()))
        taken: set[PersonId] = set()
        for facts in self._content["members"]:
            if self._people[facts["person"]] not in taken:  # two in the file are one person here
                taken.add(self._people[facts["person"]])
                self._member(facts)
        incidents = {facts["uid"]: self._incident(facts) for facts in self._content.get("incidents", ())}
        for facts in self._content.get("blocks", ()):
            own = {
                "kind": BlockKind(facts["kind"]),
                "person_id": self._people[facts["person"]],
                "group_id": self.group.id,
                "incident_id": incidents.get(facts["incident"]),
            }
            records.add(self._db, made(Block, facts, **own))

    def _person(self, facts: Mapping[str, Any]) -> PersonId:
        db, uid = self._db, Uid(facts["uid"])
        known = next((each.id for each in records.find(db, Person, uid=uid)), None)
        known = known or self._known_by_contact(facts)
        if known is None:
            known = records.add(db, made(Person, facts, uid=uid)).id
            self.added += 1
        for contact in facts["contacts"]:
            kind = ContactKind(contact["kind"])
            people.add_contact(db, made(ContactPoint, contact, kind=kind, person_id=known))
        said = {each.purpose for each in _for_all_events(consents.of_person(db, known))}
        for consent in facts["consents"]:
            if consent["purpose"] not in said:
                consents.add(db, made(Consent, consent, person_id=known))
        return known

    def _known_by_contact(self, facts: Mapping[str, Any]) -> PersonId | None:
        for contact in facts["contacts"]:
            kind, value = ContactKind(contact["kind"]), contact["value"]
            ids = people.with_contact(self._db, kind, [value]).get(value, [])
            same = (line.id for line in people.lines(self._db, ids) if fold(line.name) == fold(facts["name"]))
            if (found := next(same, None)) is not None:
                return found
        return None

    def _member(self, facts: Mapping[str, Any]) -> None:
        buddy = self._people.get(facts["buddy"] or "")
        member: Membership = made(
            Membership,
            facts,
            uid=self._db.uid(),
            status=MembershipStatus(facts["status"]),
            role=Role(facts["role"]),
            group_id=self.group.id,
            person_id=self._people[facts["person"]],
            buddy_id=buddy,
        )
        member = records.add(self._db, member)
        for step in facts.get("steps", ()) or [self._first_step(member)]:
            own = {"status": MembershipStatus(step["status"]), "role": Role(step["role"])}
            records.add(self._db, made(MembershipStep, step, membership_id=member.id, **own))
        for met in {text(each["name"]): each for each in facts.get("met", ())}.values():
            records.add(self._db, made(MembershipCondition, met, membership_id=member.id))

    def _first_step(self, member: Membership) -> dict[str, Any]:
        return {"at": self._db.now(), "by": self._actor, "status": member.status, "role": member.role}

    def _incident(self, facts: Mapping[str, Any]) -> Any:
        person = None if facts["person"] is None else self._people[facts["person"]]
        uid = Uid(facts["uid"])
        if records.find(self._db, Incident, uid=uid):  # of a group that was merged into another here
            uid = self._db.uid()
        found: Incident = made(
            Incident,
            facts,
            uid=uid,
            state=IncidentState(facts["state"]),
            group_id=self.group.id,
            person_id=person,
        )
        incident = records.add(self._db, found)
        for each in facts["evidence"]:
            content = base64.b64decode(each["content"])
            evidence = IncidentEvidence(incident_id=incident.id, name=text(each["name"]), content=content)
            records.add(self._db, evidence)
        return incident.id
