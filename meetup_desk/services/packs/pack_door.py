"""Checking in at a door laptop: it knows its pack and its own scans, and nothing else."""

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace

from meetup_desk.domain.code_guesses import FREE, Guesses
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.ids import RsvpId, ScanId, Uid, uuid7
from meetup_desk.domain.list_rows import InsideLine, ScanLine
from meetup_desk.domain.names import clean, sort_key
from meetup_desk.domain.rsvps import CLOSED, RsvpStatus
from meetup_desk.domain.scans import ListRule, ScanKind
from meetup_desk.domain.times import MINUTE, Instant, Plan, day_of
from meetup_desk.domain.verdicts import (
    Direction,
    DoorFacts,
    Judgement,
    NewerTickets,
    Severity,
    Verdict,
    refusal,
)
from meetup_desk.packs.journal import Journal
from meetup_desk.packs.pack import Pack
from meetup_desk.packs.scan_records import ScanRecord
from meetup_desk.services.door.judging import (
    WRONG_CODE,
    DoorTicket,
    Read,
    Reader,
    Written,
    answer,
    is_guess,
    judge,
    overrides,
)
from meetup_desk.services.door.roles import Roles
from meetup_desk.services.door.search import in_order, mark_of_ticket, ranking, told_apart
from meetup_desk.services.door.source import Ask, Counts, DoorAnswer, DoorCount, FoundPerson, Guest, Helper
from meetup_desk.services.door.walk_ins import checked, uid_of
from meetup_desk.services.packs.pack_parties import PackParties, key_of
from meetup_desk.services.packs.pack_rows import PackScanRows, written_at
from meetup_desk.services.packs.pack_tally import Key, PackTally

_CANDIDATES = 500  # people among whom the best matches are looked for


class PackDoor:
    """A door that works on a pack; see `DoorSource`. Not shared between threads."""

    def __init__(
        self,
        pack: Pack,
        journal: Journal,
        roles: Roles,
        *,
        entry_list: str,
        clock: Callable[[], Instant],
        rehearsal: bool = False,
        at_end: Callable[[], None] | None = None,
    ) -> None:
        self.rehearsal, self._at_end = rehearsal, at_end
        self._pack, self._journal, self.roles, self._now = pack, journal, roles, clock
        self._voucher = pack.voucher.voucher
        self._list = next(one for one in pack.lists if one.name == entry_list)
        self._reader = Reader(self._voucher.desk, self._voucher.event)
        self._parties = PackParties(pack, self._list)
        self._tally = PackTally(self._list.walked, self._day_of, self._voucher.made_at)
        self._rows = PackScanRows(self._list.uid, pack.clock)
        for record in journal.records:
            self._count(record)
        self._guesses = Guesses(map(written_at, filter(_is_wrong_code, journal.records[-FREE:])))
        self._guess: ScanRecord | None = None  # the last one written

    def _day_of(self, at: Instant) -> Instant:
        daily = self._list.rule is ListRule.DAILY
        return day_of(at, self._pack.plan.tz)[0] if daily else Instant(0)

    @property
    def pack(self) -> Pack:
        """What this door works from."""
        return self._pack

    @property
    def name(self) -> str:
        return self._voucher.name

    @property
    def title(self) -> str:
        """Title of the event."""
        return self._pack.title

    @property
    def plan(self) -> Plan:
        """When the event is."""
        return self._pack.plan

    @property
    def lang(self) -> str:
        """Language of the desk that made the pack."""
        return self._pack.lang

    @property
    def made_at(self) -> Instant:
        """When the pack was made: what was changed since is not known here."""
        return self._voucher.made_at

    @property
    def lists(self) -> list[str]:
        """Names of the lists that the pack has."""
        return [one.name for one in self._pack.lists]

    @property
    def list_name(self) -> str:
        return self._list.name

    @property
    def helper(self) -> Helper:
        return Helper(name=self._pack.helper, phone=self._pack.helper_phone)

    def close(self) -> None:
        """Let another program have the pack."""
        with suppress(DeskError):  # the stick may be gone: a door is closed all the same
            self._write_guesses(self._now())
        self._journal.close()
        if self._at_end is not None:
            self._at_end()

    # what a door does

    def scan(self, ask: Ask) -> DoorAnswer:
        """Judge a reading and write it down before it is shown; see `DoorSource`."""
        if overrides(ask):
            self.roles.require_supervisor()
        if ask.at is not None and ask.at > self._now():
            raise RuleError("time_ahead")
        if ask.rsvp_id is not None and ask.rsvp_id < 0:  # a walk-in, by the slip: see `search`
            told = self._record(self._parties.walk_in(-ask.rsvp_id), ask)
            return replace(told, slip=-ask.rsvp_id)
        if ask.rsvp_id is not None:
            return self._record(self._parties.by_name(ask.rsvp_id), ask)
        handed_in = self._reader.read(ask.text, typed=ask.typed)
        newer = self._parties.newer(handed_in.number.hex(), ask.count)
        return self._record(handed_in.look_up(self._parties.known, newer), ask)

    def walk_in(self, guest: Guest, *, override_reason: str | None = None) -> DoorAnswer:
        """Let in somebody without an answer: they get a numbered slip, which the desk makes a ticket of.

        RuleError as `guests.checked`. See `DoorSource`.
        """
        self.roles.require_supervisor()
        guest = checked(guest)
        fresh = uuid7(self._now(), os.urandom(10))
        rsvp = uid_of(self._voucher.event, guest) if guest.phone else fresh
        ticket = DoorTicket(rsvp_uid=rsvp, party=guest.party, name=guest.name, phone=guest.phone)
        return self._record(Read(kind=ScanKind.WALK_IN, ticket=ticket), Ask(override_reason=override_reason))

    def hand_over(self, rsvp_id: RsvpId, name: str) -> FoundPerson:
        """Write down who comes in somebody's stead; RuleError `closed_answer`, `renames_not_here`.

        See `DoorSource`.
        """
        read = self._parties.by_name(rsvp_id)
        if not self._voucher.renames:
            raise RuleError("renames_not_here")
        if read.ticket is None or read.ticket.status in CLOSED:
            raise RuleError("closed_answer")
        judgement = Judgement(verdict=Verdict.ADMITTED, severity=Severity.GREEN)
        row = self._rows.row(replace(read, kind=ScanKind.RENAME), judgement, Ask(), self._now())
        self._keep([row._replace(reason=clean(name))])
        return self._found(rsvp_id - 1)

    def undoable(self, scan: Uid | None = None) -> Uid:
        """Give the scan that `undo` would take back; raises what it would."""
        return Uid(bytes=self._may_take_back(scan).uid)

    def undo(self, scan: Uid | None = None) -> DoorAnswer:
        """Take back a scan that let people through; RuleError `nothing_to_undo`, `already_undone`."""
        taken = self._may_take_back(scan)
        record = self._rows.taking_back(taken, self._now())
        self._keep([record])
        judgement = Judgement(verdict=taken.verdict, severity=taken.severity)
        return self._answer(self._parties.of_record(taken), judgement, record, self._door_facts(record.at))

    def recount(self, scan: Uid, count: int) -> DoorAnswer:
        """Write a scan again with another number of people; see `DoorSource`."""
        taken = self._may_take_back(scan)
        back = self._rows.taking_back(taken, self._now())
        ask = Ask(direction=taken.direction, count=count, override_reason=taken.reason or None)
        read = replace(self._parties.of_record(taken), kind=taken.kind)
        if taken.party and read.ticket is not None:  # that more came says that more are on the ticket
            read = replace(read, ticket=replace(read.ticket, party=max(read.ticket.party, count)))
        return self._record(read, ask, first=back)

    def search(self, text: str, limit: int = 20) -> list[FoundPerson]:
        """Find people of this event, and walk-ins of this door; see `DoorSource`."""
        rank, now = ranking(text), self._now()

        def better(place: int) -> tuple[int, bool, str]:
            names = self._parties.names_of(place)
            return min(map(rank, names)), self._tally.walked(place, now)[0] > 0, sort_key(names[0])

        best = sorted(self._parties.find(text, _CANDIDATES), key=better)[:limit]
        walk_ins = [self._walk_in(one, now) for one in self._parties.find_walk_ins(text)]
        shown = in_order([*walk_ins, *map(self._found, best)], text)[:limit]
        apart = {one.rsvp_id: one.told_apart for one in shown}
        return told_apart(shown, lambda same: {id_: (apart[id_], self._mark(id_)) for id_ in same})

    def counts(self) -> Counts:
        """Count people, as far as this door knows; see `DoorSource`."""
        return Counts(
            inside=self._tally.inside(self._now()),
            arrived=self._tally.arrived(self._parties.size),
            expected=self._parties.expected,
            to_come=self._parties.to_come(self._tally.entered()),
            last_minute=self._tally.came_since(Instant(self._now() - MINUTE)),
            doors=(DoorCount(self.name, self._tally.came),),
        )

    def inside_now(self) -> list[InsideLine]:
        """Give who is inside, as far as this door knows; see `DoorSource`."""
        now = self._now()
        lines = [self._inside_line(key, inside, now) for key, inside in self._tally.present(now)]
        return sorted(lines, key=lambda line: (not line.name, sort_key(line.name)))

    def last_scans(self, limit: int = 10) -> list[ScanLine]:
        """Give the last scans of this door, newest first."""
        newest = list(enumerate(self._journal.records, 1))[-limit:]
        return [self._line(place, record) for place, record in reversed(newest)]

    # writing

    def _record(self, read: Read, ask: Ask, *, first: ScanRecord | None = None) -> DoorAnswer:
        """Judge and write down; `first` is a row that goes before it, both or neither."""
        key, now = key_of(read.ticket), self._now()
        if is_guess(read):
            return self._count_guess(read, ask, now)
        self._write_guesses(now)
        when, door = ask.at or now, self._door_facts(now)
        entered, left = self._tally.walked(key, when)
        if first is None and read.ticket is not None and self._parties.said(read.ticket.number):
            door = replace(
                door, newer=NewerTickets.ADMIT
            )  # it was let in before: the rest of its party follows
        if first is not None:  # judged as if what is taken back had never been
            inward = first.direction is Direction.IN
            entered, left = (entered + first.people, left) if inward else (entered, left + first.people)
            door = replace(door, inside=door.inside + (first.people if inward else -first.people))
        judgement = judge(read, (entered, left), door, ask, when)
        record = self._rows.row(read, judgement, ask, now, after=first)
        self._keep([record] if first is None else [first, record])
        return self._answer(read, judgement, record, door)

    def _count_guess(self, read: Read, ask: Ask, now: Instant) -> DoorAnswer:
        guess, judgement = self._guesses.count(now), refusal(Verdict.NOT_A_TICKET)
        if guess.stands_for or self._guess is None:
            self._guess = self._rows.row(read, judgement, ask, now, times=guess.stands_for)
            self._keep([self._guess])
        told = self._answer(read, judgement, self._guess, self._door_facts(now))
        return replace(told, at=ask.at or now, direction=ask.direction, wait=guess.wait)

    def _write_guesses(self, now: Instant) -> None:
        """Write down those that were only counted."""
        if times := self._guesses.take():
            judgement = refusal(Verdict.NOT_A_TICKET)
            self._keep([self._rows.row(WRONG_CODE, judgement, Ask(), now, times=times)])

    def _may_take_back(self, scan: Uid | None) -> ScanRecord:
        taken = self._undoable(scan)
        last = self._tally.last_undoable()
        self.roles.check_undo(last=last is not None and last.uid == taken.uid, at=written_at(taken))
        return taken

    def _undoable(self, scan: Uid | None) -> ScanRecord:
        taken = self._tally.last_undoable() if scan is None else self._tally.record(scan.bytes)
        if taken is None and scan is not None:
            raise DeskError(ErrorCode.NOT_FOUND, what="scan", id=str(scan))
        if taken is None or taken.people <= 0:
            raise RuleError("nothing_to_undo")
        if self._tally.is_undone(taken.uid):
            raise RuleError("already_undone")
        return taken

    def _keep(self, records: Sequence[ScanRecord]) -> None:
        self._journal.append(records)
        for record in records:
            self._count(record)

    def _count(self, record: ScanRecord) -> None:
        self._rows.follow(record)
        self._parties.follow(record)
        key = key_of(self._parties.of_record(record).ticket) if record.rsvp or record.number else None
        self._tally.add(record, key, counted=record.entry_list == self._list.uid.bytes)

    # telling

    def _door_facts(self, now: Instant) -> DoorFacts:
        everybody = self._list.parties is None
        return DoorFacts(
            opens_at=self._list.opens_at,
            closes_at=self._list.closes_at,
            capacity=self._list.capacity,
            inside=self._tally.inside(now),
            reentry=self._list.reentry,
            unlimited=self._list.rule is ListRule.UNLIMITED,
            statuses=self._list.statuses,
            # what a newer ticket's holder chose is not known here
            newer=self._pack.newer if everybody else NewerTickets.ASK,
        )

    def _answer(self, read: Read, judgement: Judgement, record: ScanRecord, door: DoorFacts) -> DoorAnswer:
        written = Written(
            scan_id=ScanId(len(self._journal.records)),
            scan=Uid(bytes=record.uid),
            at=record.at,
            door=self.name,
            list_name=self._list.name,
            direction=record.direction,
        )
        key = key_of(read.ticket)
        first = self._first(key, record.at) if judgement.verdict is Verdict.ALREADY_IN else None
        place = self._parties.waiting_place(key)
        told = answer(read, judgement, written, door, first=first, place=place)
        return replace(told, slip=record.slip)

    def _first(self, key: Key | None, at: Instant) -> tuple[Instant, str] | None:
        known = self._list.walked.get(key) if isinstance(key, int) else None
        if known is not None and known[2] is not None and self._tally.made_today(at):
            return Instant(known[2]), known[3]
        mine = self._tally.first_entry(key, at)
        return None if mine is None else (mine.at, self.name)

    def _found(self, place: int) -> FoundPerson:
        entered, left = self._tally.walked(place, self._now())
        return self._parties.found(place, max(entered - left, 0))

    def _walk_in(self, record: ScanRecord, now: Instant) -> FoundPerson:
        ticket = self._parties.of_record(record).ticket
        entered, left = self._tally.walked(key_of(ticket), now)
        return FoundPerson(
            rsvp_id=RsvpId(-(record.slip or 0)),
            name=record.name,
            told_apart=record.phone[-4:],
            status=RsvpStatus.GOING,
            party=max(record.people, 1),
            inside=max(entered - left, 0),
            slip=record.slip,
        )

    def _mark(self, rsvp_id: RsvpId) -> str:
        return mark_of_ticket(self._parties.short_of(rsvp_id - 1)) if rsvp_id > 0 else ""

    def _inside_line(self, key: Key, inside: int, now: Instant) -> InsideLine:
        mine = self._tally.last_entry(key, now)
        before = self._list.walked.get(key) if isinstance(key, int) else None
        since, door = (mine.at, self.name) if mine else (before[2], before[3]) if before else (None, "")
        if not isinstance(key, int):
            return InsideLine(
                name=mine.name if mine else "", party=inside, inside=inside, since=since, door=door
            )
        party = self._parties.found(key, inside)
        return InsideLine(
            name=party.name,
            told_apart=party.told_apart,
            party=party.party,
            inside=inside,
            since=since,
            door=door,
        )

    def _line(self, place: int, record: ScanRecord) -> ScanLine:
        ticket = self._parties.of_record(record).ticket if record.rsvp else None
        return ScanLine(
            id=place,
            at=record.at,
            door=self.name,
            name=ticket.name if ticket else "",
            verdict=record.verdict,
            severity=record.severity,
            direction=record.direction,
            count=record.people,
            undone=self._tally.is_undone(record.uid),
            kind=record.kind,
            slip=record.slip,
        )


def _is_wrong_code(record: ScanRecord) -> bool:
    return record.kind is ScanKind.SHORT and record.verdict is Verdict.NOT_A_TICKET
