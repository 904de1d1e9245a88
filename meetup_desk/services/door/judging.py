"""What every door does alike, wherever its data lies: from a ticket to a verdict, and to its answer."""

from typing import Any, TypedDict, TypeVar

from meetup_desk.domain.door_answers import DoorAnswer, FirstEntry
from meetup_desk.domain.door_tickets import DoorTicket, Passages
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.ids import ScanId, Uid
from meetup_desk.domain.scans import ScanKind
from meetup_desk.domain.short_code_attempts import times_text
from meetup_desk.domain.times import Instant
from meetup_desk.domain.verdicts import (
    Direction,
    DoorFacts,
    Judgement,
    Severity,
    Verdict,
    judge_entry,
    judge_exit,
    refusal,
)
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.door.roles import Roles
from meetup_desk.services.door.ticket_lookup import TicketLookup

S = TypeVar("S")  # a scan as a door keeps it


class ReadingColumns(TypedDict):
    """Columns of a scan that say what was read and what came of it."""

    kind: ScanKind
    direction: Direction
    verdict: Verdict
    severity: Severity
    overridden: bool
    overrode: Verdict | None
    reason: str


def check_ask(ask: ScanRequest, roles: Roles, now: Instant) -> None:
    """Raise RuleError `supervisor_needed`, or `time_ahead` for a reading in the future."""
    if overrides(ask):
        roles.require_supervisor()
    if ask.at is not None and ask.at > now:
        raise RuleError("time_ahead")


def overrides(ask: ScanRequest) -> bool:
    """Tell whether a reading comes with a supervisor's reason to override."""
    return bool(ask.override_reason and ask.override_reason.strip())


def judge(
    lookup: TicketLookup, walked: Passages, door: DoorFacts, ask: ScanRequest, now: Instant
) -> Judgement:
    """Judge a reading of whose party so many have come in and gone out."""
    if lookup.ticket is None:
        return refusal(lookup.verdict or Verdict.NOT_A_TICKET)
    if ask.direction is Direction.OUT:
        return judge_exit(lookup.ticket, walked, count=ask.count)
    return judge_entry(lookup.ticket, walked, door, now, count=ask.count, override=overrides(ask))


def reading_columns(
    lookup: TicketLookup, judgement: Judgement, ask: ScanRequest, *, times: int = 1
) -> ReadingColumns:
    """Give the columns of a scan for a reading, or for so many readings alike."""
    reason = (ask.override_reason or "").strip() if judgement.overridden else ""
    return ReadingColumns(
        kind=lookup.kind,
        direction=ask.direction,
        verdict=judgement.verdict,
        severity=judgement.severity,
        overridden=judgement.overridden,
        overrode=judgement.overrode,
        reason=reason or times_text(times),
    )


def undoable(taken: S | None, asked: Uid | None, *, people: int, undone: bool) -> S:
    """Give the scan that an undo takes back: the one asked for, or the door's last.

    `people` are those whom it let through, `undone` whether it was taken back already. RuleError
    `nothing_to_undo`, `already_undone`; DeskError `not_found`.
    """
    if taken is None and asked is not None:
        raise DeskError(ErrorCode.NOT_FOUND, what="scan", id=str(asked))
    if taken is None or people <= 0:
        raise RuleError("nothing_to_undo")
    if undone:
        raise RuleError("already_undone")
    return taken


def ask_again(direction: Direction, count: int, reason: str) -> ScanRequest:
    """Ask for another number of people than a scan that is taken back had; `reason` is that scan's."""
    return ScanRequest(direction=direction, count=count, override_reason=reason or None)


def answer(
    lookup: TicketLookup,
    judgement: Judgement,
    door: DoorFacts,
    *,
    scan_id: ScanId,
    scan: Uid,
    at: Instant,
    direction: Direction,
    door_name: str,
    list_name: str,
    first: FirstEntry | None = None,
    waitlist_position: int | None = None,
) -> DoorAnswer:
    """Put the answer together: `first` is when and at which door the party came in first."""
    ticket = lookup.ticket
    return DoorAnswer(
        verdict=judgement.verdict,
        severity=judgement.severity,
        unread=lookup.unread,
        count=judgement.count,
        admitted_now=judgement.count if direction is Direction.IN else 0,
        still_out=judgement.still_out,
        seats=_seats(door) if judgement.verdict is Verdict.OVER_CAPACITY else None,
        opens_at=door.opens_at,
        closes_at=door.closes_at,
        other_event=lookup.other_event,
        other_start=lookup.other_start,
        scan_id=scan_id,
        scan=scan,
        at=at,
        door=door_name,
        list_name=list_name,
        direction=direction,
        overridden=judgement.overridden,
        layout=lookup.layout,
        ticket=None if ticket is None else ticket.uid,
        **({} if ticket is None or not ticket.here else _of_party(ticket, first, waitlist_position)),
    )


def _seats(door: DoorFacts) -> int | None:
    """Count the people who still fit; None without a limit."""
    return None if door.capacity is None else max(door.capacity - door.inside, 0)


def _of_party(ticket: DoorTicket, first: FirstEntry | None, waitlist_position: int | None) -> dict[str, Any]:
    """Give what an answer says of a party; of a ticket for another event it says nothing."""
    return {
        "name": ticket.name,
        "badge_name": ticket.badge_name,
        "told_apart": ticket.told_apart,
        "party": ticket.party,
        "needs": ticket.needs,
        "note": ticket.note,
        "instead_of": ticket.instead_of,
        "guests": tuple(ticket.guests.splitlines()),
        "buddy": ticket.buddy,
        "status": ticket.status,
        "waitlist_position": waitlist_position,
        "rsvp_id": ticket.rsvp_id,
        "rsvp": ticket.rsvp_uid,
        "known": ticket.known,
        "first_at": first.at if first else None,
        "first_door": first.door if first else "",
    }
