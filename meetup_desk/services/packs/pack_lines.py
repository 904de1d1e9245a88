"""The lists that a door laptop shows: who is inside, and its last scans."""

from meetup_desk.domain.list_rows import InsideLine, ScanLine
from meetup_desk.domain.names import sort_key
from meetup_desk.domain.times import Instant
from meetup_desk.packs.scan_records import ScanRecord
from meetup_desk.services.packs.pack_state import PackState
from meetup_desk.services.packs.pack_tally import PartyKey


def inside_lines(state: PackState, now: Instant) -> list[InsideLine]:
    """Give who is inside, as far as this door knows, by name; who has none comes last."""
    lines = [_inside_line(state, key, inside, now) for key, inside in state.tally.present(now)]
    return sorted(lines, key=lambda line: (not line.name, sort_key(line.name)))


def _inside_line(state: PackState, key: PartyKey, inside: int, now: Instant) -> InsideLine:
    entry = state.tally.last_entry(key, now)
    since, door = (entry.at, state.door) if entry else _counted_by_desk(state, key)
    if not isinstance(key, int):
        name = entry.name if entry else ""
        return InsideLine(name=name, party=inside, inside=inside, since=since, door=door)
    person = state.parties.found_person(key, inside)
    return InsideLine(
        name=person.name,
        told_apart=person.told_apart,
        party=person.party,
        inside=inside,
        since=since,
        door=door,
    )


def _counted_by_desk(state: PackState, key: PartyKey) -> tuple[Instant | None, str]:
    """Give since when and at which door a party was in when the pack was made."""
    before = state.list.walked.get(key) if isinstance(key, int) else None
    return (None, "") if before is None else (before.first_at, before.first_door)


def scan_line(state: PackState, number: int, record: ScanRecord) -> ScanLine:
    """Give a record of this door, the so-manyth from 1, for the list of the last scans."""
    ticket = state.lookup_of(record).ticket if record.rsvp else None
    return ScanLine(
        id=number,
        at=record.at,
        door=state.door,
        name=ticket.name if ticket else "",
        verdict=record.verdict,
        severity=record.severity,
        direction=record.direction,
        count=record.people,
        undone=state.tally.is_undone(record.uid),
        kind=record.kind,
        slip=record.slip,
    )
