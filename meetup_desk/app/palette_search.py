"""What the palette finds on the desk: events, people, venues, minutes, and headings of the user guide."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice

from meetup_desk.domain.event_place import EventPlace
from meetup_desk.services.events.events import EventFilter
from meetup_desk.services.services import Services
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.shell.contact_points import shown_phone
from meetup_desk.ui.shell.guide import Guide
from meetup_desk.ui.shell.palette_entry import PaletteEntry, matches
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.words.dates import say_day

_MOST = 6  # entries of each kind


class PaletteSearch:
    """Finds records by a text; each entry goes to where its record is shown."""

    def __init__(self, services: Services, guide: Guide, go: Callable[..., object]) -> None:
        """`go` takes the key of a page, and what it is to show."""
        self._services, self._guide, self._go = services, guide, go

    def find(self, text: str, lang: str) -> list[PaletteEntry]:
        """Give what matches, a few of each kind; reads the desk, so it runs on a working thread."""
        return [
            *self._events(text, lang),
            *self._people(text),
            *self._venues(text),
            *self._minutes(text),
            *self._headings(text, lang),
        ]

    def _events(self, text: str, lang: str) -> Iterator[PaletteEntry]:
        for line in self._services.events.list(EventFilter.ALL, text=text, limit=_MOST):
            yield PaletteEntry(
                title=shown_title(line.event.title),
                detail=say_day(line.event.plan.start, lang),
                icon="calendar-days",
                run=partial(self._go, "events", line.event.id),
            )

    def _people(self, text: str) -> Iterator[PaletteEntry]:
        for person in self._services.people.find(text, _MOST):
            yield PaletteEntry(
                title=person.name,
                detail=" · ".join(filter(None, (person.affiliation, shown_phone(person.phone)))),
                icon="user",
                run=partial(self._go, "people", person.id),
            )

    def _venues(self, text: str) -> Iterator[PaletteEntry]:
        venues = (venue for venue, _ in self._services.venues.list() if matches(venue.name, text))
        for venue in islice(venues, _MOST):
            yield PaletteEntry(
                title=venue.name,
                detail=venue.address,
                icon="map-pin",
                run=partial(self._go, "venues", venue.id),
            )

    def _minutes(self, text: str) -> Iterator[PaletteEntry]:
        for hit in self._services.minutes.search(text, _MOST):
            yield PaletteEntry(
                title=hit.text,
                detail=f"{shown_title(hit.title)} · {hit.day}",
                icon="notebook-pen",
                run=partial(self._go, "events", EventPlace(hit.event_id, "follow_up")),
            )

    def _headings(self, text: str, lang: str) -> Iterator[PaletteEntry]:
        for place in islice(self._guide.headings_with(text), _MOST):
            yield PaletteEntry(
                title=self._guide.page(place.page, lang).headings[place.heading],
                detail=page_titles.guide(),
                icon="circle-help",
                run=partial(self._go, "guide", place),
            )
