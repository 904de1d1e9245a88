"""Finding people of an event at a door of the desk."""

from meetup_desk.domain.door_tickets import Passages
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.times import Instant
from meetup_desk.services.door import desk_tickets
from meetup_desk.services.door.door_source import FoundPerson
from meetup_desk.services.door.list_facts import ListFacts
from meetup_desk.services.door.search import in_order, mark_of_ticket, ranking, told_apart, with_phones
from meetup_desk.store import rsvp_search, rsvps
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.rsvp_lists import RsvpQuery


def find_people(
    db: ReadTransaction, event_id: EventId, list_facts: ListFacts, text: str, *, limit: int, now: Instant
) -> list[FoundPerson]:
    """Find people of an event by a text, the best first; see `DoorSource.search`."""
    matches = rsvp_search.matches(db, RsvpQuery(event_id=event_id, text=text), list_facts.entry_list.id)
    rank = ranking(text)
    best = sorted(matches, key=lambda match: (rank(match.name), match.came_in, match.sort_key))
    others = rsvp_search.by_others(db, event_id, text)
    ids = dict.fromkeys([*others[:limit], *(match.rsvp_id for match in best[:limit])])
    lines = {line.id: line for line in rsvps.lines(db, list(ids))}
    people = [found_person(line, list_facts.walked(db, line.id, now)) for line in lines.values()]
    phones = {rsvp_id: line.phone for rsvp_id, line in lines.items()}
    shown = with_phones(in_order(people, text)[:limit], phones, text)
    return told_apart(shown, lambda namesakes: {rsvp_id: _marks(lines[rsvp_id]) for rsvp_id in namesakes})


def found_person(line: RsvpLine, walked: Passages) -> FoundPerson:
    """Give what a door shows of somebody of whose party so many have walked."""
    return FoundPerson(
        rsvp_id=line.id,
        name=line.handed_to or line.name,
        told_apart="" if line.handed_to else desk_tickets.told_apart(line.affiliation, line.phone),
        instead_of=line.name if line.handed_to else "",
        guests=tuple(line.guests.splitlines()),
        status=line.status,
        party=line.party,
        inside=walked.inside,
    )


def _marks(line: RsvpLine) -> tuple[str, ...]:
    own = () if line.handed_to else (line.affiliation, line.phone[-4:])
    return *own, mark_of_ticket(line.short)
