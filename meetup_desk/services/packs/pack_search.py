"""Finding people at a door laptop: those of its pack, and the walk-ins of its door."""

from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.names import sort_key
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import Instant
from meetup_desk.packs.scan_records import ScanRecord
from meetup_desk.services.door.door_source import FoundPerson
from meetup_desk.services.door.search import in_order, mark_of_ticket, ranking, told_apart
from meetup_desk.services.packs.pack_parties import key_of
from meetup_desk.services.packs.pack_state import PackState

_CANDIDATES = 500  # people among whom the best matches are looked for


def find_people(state: PackState, text: str, limit: int, now: Instant) -> list[FoundPerson]:
    """Find people by a text, the best first; see `DoorSource.search`."""
    rank = ranking(text)

    def sorting(place: int) -> tuple[int, bool, str]:
        names = state.parties.names(place)
        return min(map(rank, names)), state.tally.walked(place, now).entered > 0, sort_key(names[0])

    best = sorted(state.parties.find(text, _CANDIDATES), key=sorting)[:limit]
    walk_ins = [_walk_in(state, record, now) for record in state.additions.find(text)]
    people = [found_person(state, place, now) for place in best]
    shown = in_order([*walk_ins, *people], text)[:limit]
    marks = {person.rsvp_id: (person.told_apart, _ticket_mark(state, person.rsvp_id)) for person in shown}
    return told_apart(shown, lambda namesakes: {rsvp_id: marks[rsvp_id] for rsvp_id in namesakes})


def found_person(state: PackState, place: int, now: Instant) -> FoundPerson:
    """Give what a door shows of a party of the pack."""
    return state.parties.found_person(place, state.tally.walked(place, now).inside)


def _walk_in(state: PackState, record: ScanRecord, now: Instant) -> FoundPerson:
    ticket = state.lookup_of(record).ticket
    return FoundPerson(
        rsvp_id=RsvpId(-(record.slip or 0)),
        name=record.name,
        told_apart=record.phone[-4:],
        status=RsvpStatus.GOING,
        party=max(record.people, 1),
        inside=state.tally.walked(key_of(ticket), now).inside,
        slip=record.slip,
    )


def _ticket_mark(state: PackState, rsvp_id: RsvpId) -> str:
    return mark_of_ticket(state.parties.short_code(rsvp_id - 1)) if rsvp_id > 0 else ""
