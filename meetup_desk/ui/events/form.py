"""The form of an event: what is asked, what is guessed, and the draft that comes out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Any, Final
from zoneinfo import available_timezones

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.events import Event, PartyPolicy, Promotion
from meetup_desk.domain.ids import VenueId
from meetup_desk.domain.times import Plan, whole_days
from meetup_desk.domain.venues import Venue
from meetup_desk.services.events import EventDraft, EventEdit
from meetup_desk.services.venues import VenueDraft
from meetup_desk.ui.events.repeats import MOST, Repeat, name_of_repeat, rrule_of
from meetup_desk.ui.parts.choosers import Option
from meetup_desk.ui.parts.fields import Field

translate = QCoreApplication.translate

NEW_VENUE: Final = "new"
NO_VENUE: Final = ""
VENUE_FIELDS: Final = ("venue_name", "venue_address", "venue_capacity")
MORE_FIELDS: Final = ("all_day", "last", "plus_ones", "promotion", "party_policy", "tz")


@dataclass(frozen=True, slots=True, kw_only=True)
class Planning:
    """What an organiser wrote: the event, and a venue that the desk does not know yet."""

    draft: EventDraft
    new_venue: VenueDraft | None = None


def fields(venues: Sequence[Venue], *, repeats: bool) -> list[Field]:
    """Fields of a new event, or of one that is planned already (without repetition)."""
    return [
        *_what_and_when(),
        *(_repetition() if repeats else ()),
        *_where(venues),
        *_who(),
        Field(
            key="description",
            label=lambda: translate("EventForm", "Description"),
            kind="lines",
            hint=lambda: translate("EventForm", "What will happen, what to bring, how to find you"),
        ),
        *_more(),
    ]


def _what_and_when() -> list[Field]:
    return [
        Field(
            key="title",
            label=lambda: translate("EventForm", "Title"),
            required=True,
            hint=lambda: translate("EventForm", "December meetup"),
        ),
        Field(key="date", label=lambda: translate("EventForm", "Date"), kind="date", width=168),
        Field(
            key="start", label=lambda: translate("EventForm", "Start"), kind="time", width=104, beside=True
        ),
        Field(key="end", label=lambda: translate("EventForm", "End"), kind="time", width=104, beside=True),
    ]


def _repetition() -> list[Field]:
    return [
        Field(
            key="repeat",
            label=lambda: translate("EventForm", "Repeat"),
            kind="choice",
            width=240,
            options=[Option(repeat, partial(name_of_repeat, repeat)) for repeat in Repeat],
        ),
        Field(
            key="times",
            label=lambda: translate("EventForm", "How often"),
            kind="number",
            width=72,
            least=2,
            most=MOST,
            required=True,
            unit=lambda: translate("EventForm", "times"),
            beside=True,
        ),
    ]


def _where(venues: Sequence[Venue]) -> list[Field]:
    known = [Option(str(venue.id), partial(str, venue.name)) for venue in venues]
    return [
        Field(
            key="venue",
            label=lambda: translate("EventForm", "Venue"),
            kind="choice",
            options=[
                *known,
                Option(NEW_VENUE, lambda: translate("EventForm", "New venue…")),
                Option(NO_VENUE, lambda: translate("EventForm", "Not settled yet")),
            ],
        ),
        Field(key="venue_name", label=lambda: translate("EventForm", "Name of the venue"), required=True),
        Field(key="venue_address", label=lambda: translate("EventForm", "Address")),
        Field(
            key="venue_capacity",
            label=lambda: translate("EventForm", "Room for"),
            kind="number",
            width=96,
            least=1,
            unit=lambda: translate("EventForm", "people"),
        ),
    ]


def _who() -> list[Field]:
    return [
        Field(
            key="capacity",
            label=lambda: translate("EventForm", "Capacity"),
            kind="number",
            width=96,
            least=1,
            unit=lambda: translate("EventForm", "people"),
            hint=lambda: translate("EventForm", "no limit"),
        ),
        Field(
            key="approval",
            label=lambda: translate("EventForm", "I approve every RSVP myself"),
            kind="switch",
        ),
    ]


def _more() -> list[Field]:
    return [
        Field(
            key="plus_ones",
            label=lambda: translate("EventForm", "Guests that one RSVP may bring"),
            kind="number",
            width=96,
            unit=lambda: translate("EventForm", "people"),
            hint=lambda: translate("EventForm", "no limit"),
        ),
        Field(
            key="promotion",
            label=lambda: translate("EventForm", "When seats free up"),
            kind="choice",
            options=[
                Option(
                    Promotion.AUTOMATIC, lambda: translate("EventForm", "The waitlist moves up by itself")
                ),
                Option(Promotion.BY_HAND, lambda: translate("EventForm", "I promote people by hand")),
            ],
        ),
        Field(
            key="party_policy",
            label=lambda: translate("EventForm", "When the next party is too large"),
            kind="choice",
            options=[
                Option(PartyPolicy.STRICT, lambda: translate("EventForm", "Everybody behind it waits")),
                Option(
                    PartyPolicy.SKIP, lambda: translate("EventForm", "The next party that fits goes first")
                ),
            ],
        ),
        Field(key="all_day", label=lambda: translate("EventForm", "Whole days"), kind="switch"),
        Field(
            key="last",
            label=lambda: translate("EventForm", "Last day"),
            kind="date",
            width=168,
            optional_date=True,
            help=lambda: translate("EventForm", "Leave open for one day or one evening."),
        ),
        Field(
            key="tz",
            label=lambda: translate("EventForm", "Time zone"),
            width=240,
            required=True,
            check=_check_zone,
        ),
    ]


def _check_zone(name: str) -> str:
    return (
        ""
        if name in available_timezones()
        else translate("EventForm", "Please write a zone such as Asia/Seoul.")
    )


# -- values in


def values_for_new(last: Event | None, today: date, tz: str) -> dict[str, Any]:
    """Guess what can be guessed: a week ahead, and all else as the last event had it."""
    guessed = {
        "title": "",
        "date": today + timedelta(days=7),
        "start": time(19, 0),
        "end": time(21, 0),
        "repeat": Repeat.NONE,
        "times": 10,
        "venue": NO_VENUE,
        "capacity": None,
        "approval": False,
        "description": "",
        "plus_ones": None,
        "promotion": Promotion.AUTOMATIC,
        "party_policy": PartyPolicy.STRICT,
        "all_day": False,
        "last": None,
        "tz": tz,
    }
    if last is None:
        return guessed | {"venue": NEW_VENUE, "title": ""}
    kept = ("venue", "capacity", "approval", "plus_ones", "promotion", "party_policy", "start", "end")
    before = values_of(last)
    return guessed | {key: before[key] for key in kept}


def values_of(event: Event) -> dict[str, Any]:
    """Lay an event out as values of the form."""
    plan = event.plan
    overnight = not plan.all_day and plan.end.date() == plan.start.date() + timedelta(days=1)
    one_day = plan.last_day == plan.first_day or (overnight and plan.end.time() <= plan.start.time())
    return {
        "title": event.title,
        "date": plan.start.date(),
        "start": time(19, 0) if plan.all_day else plan.start.time(),
        "end": time(21, 0) if plan.all_day else plan.end.time(),
        "venue": NO_VENUE if event.venue_id is None else str(event.venue_id),
        "capacity": event.capacity,
        "approval": event.approval,
        "description": event.description,
        "plus_ones": event.plus_ones,
        "promotion": event.promotion,
        "party_policy": event.party_policy,
        "all_day": plan.all_day,
        "last": None if one_day else plan.last_day,
        "tz": plan.tz,
    }


# -- drafts out


def plan_of(values: Mapping[str, Any]) -> Plan:
    """Read when it is; an end that is not after the start means the next day."""
    first: date = values["date"]
    last: date = values["last"] or first
    if values["all_day"]:
        return whole_days(first, max(first, last), values["tz"])
    start = datetime.combine(first, values["start"])
    end = datetime.combine(max(first, last), values["end"])
    if end <= start:
        end += timedelta(days=1)
    return Plan(start=start, end=end, tz=values["tz"])


def planning_of(values: Mapping[str, Any]) -> Planning:
    """Read a new event."""
    plan = plan_of(values)
    draft = EventDraft(
        title=values["title"],
        plan=plan,
        description=values["description"],
        venue_id=_venue_id(values),
        capacity=values["capacity"],
        approval=values["approval"],
        plus_ones=values["plus_ones"],
        promotion=Promotion(values["promotion"]),
        party_policy=PartyPolicy(values["party_policy"]),
        rrule=rrule_of(Repeat(values.get("repeat", Repeat.NONE)), plan.start, values.get("times") or 2),
    )
    return Planning(draft=draft, new_venue=new_venue_of(values))


def new_venue_of(values: Mapping[str, Any]) -> VenueDraft | None:
    """Read a venue that the desk does not know yet."""
    if values["venue"] != NEW_VENUE:
        return None
    return VenueDraft(
        name=values["venue_name"], address=values["venue_address"], capacity=values["venue_capacity"]
    )


def edit_of(values: Mapping[str, Any]) -> EventEdit:
    """Read the changes of an event."""
    return EventEdit(
        title=values["title"],
        description=values["description"],
        plan=plan_of(values),
        venue_id=_venue_id(values),
        capacity=values["capacity"],
        approval=values["approval"],
        plus_ones=values["plus_ones"],
        promotion=Promotion(values["promotion"]),
        party_policy=PartyPolicy(values["party_policy"]),
    )


def _venue_id(values: Mapping[str, Any]) -> VenueId | None:
    chosen = values["venue"]
    return None if chosen in (NO_VENUE, NEW_VENUE) else VenueId(int(chosen))
