"""Turning decisions on a list's lines into rows."""

from collections.abc import Callable, Sequence

from meetup_desk.domain.ids import EventId, RsvpId, uuid7_bytes
from meetup_desk.domain.names import family_key
from meetup_desk.domain.people import ContactKind
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import Instant
from meetup_desk.services.imports.line_decisions import NO_PARTS, LineAction, LineDecision
from meetup_desk.store import search, tickets
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.imports import Slice
from meetup_desk.store.tables.json_columns import text_of_map
from meetup_desk.tickets.short_code import make_short

_POOL = 4096  # bytes


class SliceWriter:
    """Collects decisions and writes them as one slice."""

    def __init__(self, event_id: EventId, now: Instant, entropy: Callable[[int], bytes]) -> None:
        self._event_id, self._now, self._entropy = event_id, now, entropy
        self._slice = Slice()
        self._pool, self._drawn = b"", 0
        self._seated: list[tuple[int, bytes | None]] = []

    def add(self, decision: LineDecision, key: str) -> None:
        """Take a decision; `key` is the sort key of its name."""
        if decision.new_person:
            self._person(decision, key)
        else:
            self._person_again(decision)
        if decision.before is None:
            self._answer(decision)
        elif decision.action is LineAction.CHANGED and not decision.same_answer:
            self._answer_again(decision)
        elif decision.action is LineAction.CHANGED and decision.candidate.guests:
            self._slice.guests.append((decision.candidate.guests, decision.rsvp_id))
        self._parts(decision)

    def write(self, db: WriteTransaction) -> list[RsvpId]:
        """Write everything; gives the answers that have a seat and still need a ticket."""
        uids = [pair for pair in self._seated if pair[1] is not None]
        shorts = self._fresh_shorts(db, len(uids))
        self._slice.tickets = [
            (self._uid(), self._event_id, rsvp_id, uid, self._random(8), short, self._now)
            for (rsvp_id, uid), short in zip(uids, shorts, strict=True)
        ]
        self._slice.write(db)
        return [RsvpId(rsvp_id) for rsvp_id, uid in self._seated if uid is None]

    def _fresh_shorts(self, db: WriteTransaction, number: int) -> Sequence[str]:
        fresh: dict[str, None] = {}
        while len(fresh) < number:
            more = {make_short(self._random(8)) for _ in range(number - len(fresh))}
            fresh |= dict.fromkeys(more - tickets.shorts_taken(db, more))
        return list(fresh)

    def _uid(self) -> bytes:
        return uuid7_bytes(self._now, self._random(10))

    def _random(self, size: int) -> bytes:
        """Draw from a pool: asking the system once for many is faster than many times."""
        if self._drawn + size > len(self._pool):
            self._pool, self._drawn = self._entropy(_POOL), 0
        self._drawn += size
        return self._pool[self._drawn - size : self._drawn]

    def _person(self, decision: LineDecision, key: str) -> None:
        c, person_id, rows = decision.candidate, decision.person_id, self._slice
        family = family_key(c.name) if " " in c.name else key
        rows.people.append(
            (person_id, self._uid(), c.name, c.badge_name, c.affiliation, c.title, key, family)
        )
        rows.contacts += self._contacts(decision)
        if c.external is not None:
            rows.externals.append((person_id, *c.external))
        if c.consent is not None:
            rows.consents.append((person_id, c.consent, c.answered_at or self._now))
        phones = (c.phone,) if c.phone else ()
        emails = (c.email,) if c.email else ()
        rows.entries.append(search.entry(person_id, c.name, c.badge_name, phones, emails))

    def _contacts(self, decision: LineDecision) -> list[tuple[int, str, str, str]]:
        c, person_id = decision.candidate, decision.person_id
        found = []
        if c.email:
            found.append((person_id, "email", c.email, c.email_shown or c.email))
        if c.phone:
            found.append((person_id, "phone", c.phone, c.phone_shown or c.phone))
        if c.kakao:
            found.append((person_id, ContactKind.KAKAO.value, c.kakao, c.kakao))
        return found

    def _person_again(self, decision: LineDecision) -> None:
        c, rows = decision.candidate, self._slice
        rows.people_again.append((c.affiliation, c.title, c.badge_name, decision.person_id))
        rows.contacts_again += self._contacts(decision)
        if c.external is not None:
            rows.externals_again.append((decision.person_id, *c.external))
        rows.index_again.add(decision.person_id)

    def _answer(self, decision: LineDecision) -> None:
        c, uid = decision.candidate, self._uid()
        answered = c.answered_at or self._now
        self._slice.answers.append(
            (
                *(decision.rsvp_id, uid, self._event_id, decision.person_id, decision.status.value),
                *(c.party, answered, decision.rank, text_of_map(c.answers), *_needs(decision), c.note),
                c.guests,
            )
        )
        if decision.status is RsvpStatus.GOING:
            self._seated.append((decision.rsvp_id, uid))

    def _parts(self, decision: LineDecision) -> None:
        before = decision.before.parts if decision.before else NO_PARTS
        if decision.parts is before:
            return
        rows, rsvp_id = self._slice, decision.rsvp_id
        rows.parts += [(rsvp_id, part) for part in sorted(decision.parts - before)]
        rows.parts_gone += [(rsvp_id, part) for part in sorted(before - decision.parts)]

    def _answer_again(self, decision: LineDecision) -> None:
        c = decision.candidate
        answered = c.answered_at or self._now
        self._slice.answers_again.append(
            (
                *(decision.status.value, c.party, answered, decision.rank, text_of_map(c.answers)),
                *(*_needs(decision), c.note, c.guests, decision.rsvp_id),
            )
        )
        if decision.status is RsvpStatus.GOING:
            self._seated.append((decision.rsvp_id, None))


def _needs(decision: LineDecision) -> tuple[str, str, str]:
    needs = decision.candidate.needs
    return needs.diet, needs.access, needs.language
