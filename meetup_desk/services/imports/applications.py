"""Lists of people who ask to join a group, through the reading and matching of all lists; one change each."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from meetup_desk.domain.applications import applied, unanswered
from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.consents import ConsentSource
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.groups import Group, WayIn
from meetup_desk.domain.ids import EventId, GroupId, MembershipId, PersonId, uuid7_bytes
from meetup_desk.domain.memberships import MembershipStatus
from meetup_desk.domain.names import sort_key
from meetup_desk.domain.resemblance import with_answers
from meetup_desk.domain.suspects import look_alikes
from meetup_desk.exchange.candidates import Candidate, Refusal
from meetup_desk.exchange.list_file import ListFile
from meetup_desk.exchange.open_list import open_list
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.groups.approvals import Approval, held_back, let_in
from meetup_desk.services.imports.application_consents import asked_by, with_consents
from meetup_desk.services.imports.application_drafts import ApplicationDraft, candidate_of, check_answers
from meetup_desk.services.imports.column_mapping import remember, remembered
from meetup_desk.services.imports.matching import Matcher
from meetup_desk.services.imports.people_lookup import look_up
from meetup_desk.services.imports.person_rows import PersonRows
from meetup_desk.store import memberships, records, traits
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.imports import ImportRows
from meetup_desk.store.memberships import NewMembership
from meetup_desk.store.tables.json_columns import text_of_map

_NO_EVENT = EventId(0)
_CHUNK = 500  # lines that are matched at once


@dataclass(slots=True, kw_only=True)
class ApplicationsResult:
    """What a list of applications did."""

    applied: list[MembershipId] = field(default_factory=list)
    approved: int = 0  # at once, where the group is open
    people_added: int = 0
    people_matched: int = 0
    unchanged: int = 0  # members, and who waits already
    refused: list[tuple[int, str, str]] = field(default_factory=list)  # line, reason, name
    flagged: list[MembershipId] = field(default_factory=list)  # who may be somebody that is kept out
    changes: Changes = field(default_factory=Changes)


class Applications:
    """Brings applications into a group."""

    def __init__(self, desk: Desk, settings: DeskSettings) -> None:
        self._desk, self._settings = desk, settings

    def run(
        self, path: Path, group_id: GroupId, actor: str, *, mapping: Mapping[str, str] | None = None
    ) -> ApplicationsResult:
        """Take a list of applications; answers to questions nobody knows stay with the application.

        DeskError `not_found`, `file_*`; RuleError `map_field`, `map_heading`.
        """
        file = self._open(path, mapping)
        entries = list(file.candidates())
        result = ApplicationsResult(
            refused=[(each.line, each.reason, each.name) for each in entries if isinstance(each, Refusal)]
        )
        candidates = [each for each in entries if not isinstance(each, Refusal)]
        with self._desk.change("membership.apply", actor, detail=path.name) as db:
            _Run(db, records.get(db, Group, group_id), result).take_all(candidates)
            if mapping:
                remember(db, file, mapping)
        kinds = touched(group=[group_id], person=None)
        result.changes = Changes(change=db.change_id, touched=kinds)
        return result

    def enter(self, group_id: GroupId, draft: ApplicationDraft, actor: str) -> ApplicationsResult:
        """Take one application that somebody typed, from a form on paper or by telephone.

        RuleError `name_missing`, `bad_email`, `bad_phone`, `group_answer`, `invitation_only`,
        `already_applied`; DeskError `not_found`.
        """
        result, candidate = ApplicationsResult(), candidate_of(draft)
        with self._desk.change("membership.apply", actor, detail=candidate.name) as db:
            group = records.get(db, Group, group_id)
            check_answers(group, draft.answers)
            typed = candidate._replace(answered_at=db.now())
            _Run(db, group, result, ConsentSource.FORM).take_all([typed])
            if result.refused:
                raise RuleError("invitation_only")
            if result.unchanged:
                raise RuleError("already_applied", name=candidate.name)
        kinds = touched(group=[group_id], person=None)
        result.changes = Changes(change=db.change_id, touched=kinds)
        return result

    def _open(self, path: Path, mapping: Mapping[str, str] | None) -> ListFile:
        file = open_list(path, tz=self._settings.tz, mapping=mapping)
        if mapping:
            return file
        with self._desk.reading() as db:
            known = remembered(db, file)
        return open_list(path, tz=self._settings.tz, mapping=known) if known else file


class _Run:
    """One list, chunk by chunk, in one transaction."""

    def __init__(
        self,
        db: WriteTransaction,
        group: Group,
        result: ApplicationsResult,
        source: ConsentSource = ConsentSource.IMPORT,
    ) -> None:
        self._db, self.group, self._result, self._source = db, group, result, source
        self._asked = asked_by(group)
        self._matcher = Matcher()
        self._person_ids, self._ids = count(db.next_id("person")), count(db.next_id("membership"))
        self._taken: set[int] = set()

    def take_all(self, candidates: list[Candidate]) -> None:
        """Take all lines, find look-alikes among them, and let in whom an open group lets in."""
        for start in range(0, len(candidates), _CHUNK):
            self._take(candidates[start : start + _CHUNK])
        memberships.note(self._db, self._result.applied, self._db.actor)
        self._flag()
        if self.group.way_in is WayIn.OPEN:
            self._result.approved = self._admit()

    def _take(self, candidates: list[Candidate]) -> None:
        """Decide and write some lines."""
        db, rows = self._db, ImportRows()
        keys = [sort_key(each.name) for each in candidates]
        people = look_up(db, candidates, keys, _NO_EVENT, self._matcher.seen)
        known = memberships.of_people(db, self.group.id, people.known)
        writer = PersonRows(rows, db.now(), self._uid, source=self._source)
        new, again = list[NewMembership](), []
        for raw, key in zip(candidates, keys, strict=True):
            candidate = with_consents(self._matcher.without_others_email(raw, people), self._asked)
            found = self._matcher.match(candidate, key, people)
            _, before = known.get(found, (None, None)) if found is not None else (None, None)
            status = applied(before, self.group.way_in)
            if status is None:
                self._result.refused.append((candidate.line, "invitation_only", candidate.name))
                continue
            person_id = next(self._person_ids) if found is None else found
            if found is None:
                writer.add(candidate, person_id, key)
            else:
                writer.update(candidate, person_id)
            self._matcher.remember(person_id, candidate, key, people)
            self._result.people_added += found is None
            self._result.people_matched += found is not None
            if person_id in self._taken or before in (MembershipStatus.APPROVED, MembershipStatus.APPLIED):
                self._result.unchanged += 1
                continue
            self._taken.add(person_id)
            at = candidate.answered_at or db.now()
            if before is None:
                membership = NewMembership(
                    next(self._ids),
                    self._uid(),
                    self.group.id,
                    person_id,
                    status,
                    text_of_map(_answers(candidate)),
                    at,
                )
                new.append(membership)
                self._result.applied.append(MembershipId(membership.id))
            else:
                membership_id = known[PersonId(person_id)][0]
                again.append((membership_id, _answers(candidate), at, status))
                self._result.applied.append(membership_id)
        rows.write(db)
        memberships.insert(db, new)
        memberships.apply_again(db, again)

    def _flag(self) -> None:
        """Find who may be somebody that is kept out: by another spelling, phone or address, or by name."""
        db, group, applied = self._db, self.group, self._result.applied
        said = {line.person_id: line for line in memberships.lines(db, applied)}
        applicants = [with_answers(each, said[each.id].answers) for each in traits.of_people(db, said)]
        known = traits.of_blocked(db, group.id, db.now())
        found = look_alikes(applicants, known)
        self._result.flagged = sorted({said[each.person_id].id for each in found})

    def _admit(self) -> int:
        """Let in whom nothing holds back; who may be somebody else than they say waits for the organiser."""
        db, group, now = self._db, self.group, self._db.now()
        asked = memberships.brief(db, self._result.applied)
        held = {each.membership_id for each in held_back(db, asked, group, overridden=False, now=now)}
        held |= set(self._result.flagged)
        answers = {line.id: line.answers for line in memberships.lines(db, self._result.applied)}
        clear = [each.id for each in asked if each.id not in held and not unanswered(group, answers[each.id])]
        let_in(db, group, clear, Approval())
        memberships.note(db, clear, db.actor)
        return len(clear)

    def _uid(self) -> bytes:
        return uuid7_bytes(self._db.now(), self._db.entropy(10))


def _answers(candidate: Candidate) -> dict[str, str]:
    return candidate.answers | ({"": candidate.note} if candidate.note else {})
