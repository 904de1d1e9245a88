"""First pages and searches in a desk of 100,000 people: SQL and values, without painting."""

from collections.abc import Callable, Iterator
from functools import partial

from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.services.events.events import EventFilter
from meetup_desk.services.rsvps.rsvps import RsvpQuery, RsvpSort
from meetup_desk.services.services import Services
from tests.benchmarks.measuring import Line, best, middle, said, took
from tests.benchmarks.sizes import Sizes
from tests.benchmarks.worlds import Worlds, admit, opened, the_event

WHAT = "first pages and searches"
LIMIT = 0.010  # seconds
_PAGE = 100  # rows that the window asks for first
_TEXTS = ("", "김", "ㄱ", "ㄱㅅㅎ", "김ㅅ", "김서준", "01", "5678", "a", "lee", "user4321@example.kr", "훃쀍")


def measure(worlds: Worlds, sizes: Sizes) -> Iterator[Line]:
    """Look at every list in every order, and search for what people type."""
    with opened(worlds.of(sizes.people)) as services:
        event = the_event(services)
        going = services.rsvps.ids(RsvpQuery(event_id=event.id, sort=RsvpSort.ANSWERED))
        set_the_stage(services, going)
        for what, look in _looks(services):
            look()
            taken = [took(look) for _ in range(sizes.looks)]
            fastest = best(taken).wall
            yield Line(
                what=what,
                measured=said(fastest),
                floor=f"median {said(middle(taken).wall)}",
                limit=said(LIMIT),
                holds=fastest <= LIMIT,
            )


def set_the_stage(services: Services, going: list[int]) -> None:
    """Let a third come, and some cancel: lists in which every order and filter has something to do."""
    event = the_event(services)
    if services.events.get(event.id).occupancy.arrived:
        return
    admit(services, event, going[::3], "정문")
    services.rsvps.cancel(going[1::50], "organiser")


def _looks(services: Services) -> Iterator[tuple[str, Callable[[], object]]]:
    event = the_event(services)
    page, rsvps = partial(RsvpQuery, event_id=event.id), services.rsvps
    for sort in RsvpSort:
        for descending in (False, True):
            query = page(sort=sort, descending=descending)
            yield f"answers by {sort}{', backwards' * descending}", partial(rsvps.first_page, query, _PAGE)
    for status in (RsvpStatus.GOING, RsvpStatus.CANCELLED, RsvpStatus.WAITLISTED):
        for sort in (RsvpSort.NAME, RsvpSort.STATUS, RsvpSort.ARRIVAL, RsvpSort.PLACE):
            query = page(status=status, sort=sort)
            yield f"answers {status} by {sort}", partial(rsvps.first_page, query, _PAGE)
    for came in (True, False):
        for sort in (RsvpSort.NAME, RsvpSort.ARRIVAL, RsvpSort.PARTY):
            query = page(came=came, status=None if came else RsvpStatus.GOING, sort=sort)
            yield f"answers, came: {came}, by {sort}", partial(rsvps.first_page, query, _PAGE)
    door = services.door(event.id, "정문")
    for text in _TEXTS:
        shown = f"“{text}”"
        yield f"people {shown}", partial(services.people.find, text, _PAGE)
        if text:
            yield f"answers {shown}", partial(rsvps.first_page, page(text=text), _PAGE)
            yield f"at the door {shown}", partial(door.search, text)
    for which in EventFilter:
        yield f"events {which}", partial(services.events.list, which)
    yield "an event with its figures", partial(services.events.get, event.id)
    yield "figures of a door", door.counts
    yield "answers by status, counted", partial(rsvps.counts, event.id)
