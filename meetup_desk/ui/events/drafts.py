"""The form of an event: what is guessed, and the draft or the changes that come out."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from meetup_desk.domain.events import Event, PartyPolicy, Promotion
from meetup_desk.domain.ids import GroupId, VenueId
from meetup_desk.domain.times import Plan, whole_days
from meetup_desk.services.events.drafts import KEEP, EventDraft, EventEdit
from meetup_desk.services.venues.venues import VenueDraft
from meetup_desk.ui.events.event_form import NEW_VENUE, NO_VENUE
from meetup_desk.ui.events.repeats import Repeat, rrule_of
from meetup_desk.ui.shell.contact_points import shown_phone

_NIGHT: Final = timedelta(hours=12)  # the longest that an event goes into the next day unasked
_AS_WRITTEN = (  # fields of an event that the form calls as the event does
    *("title", "description", "capacity", "approval", "plus_ones", "helper", "helper_phone", "goal"),
    *("title_en", "description_en", "notes"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Planning:
    """What an organiser wrote: the event, and a venue that the desk does not know yet."""

    draft: EventDraft
    new_venue: VenueDraft | None = None


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
        "helper": "",
        "helper_phone": "",
        "goal": "",
        "title_en": "",
        "description_en": "",
        "notes": "",
        "tz": tz,
    }
    if last is not None:
        guessed["group"] = str(last.group_id)
    if last is None:
        return guessed
    kept = ("venue", "capacity", "approval", "plus_ones", "promotion", "party_policy", "start", "end")
    before = values_of(last)
    return guessed | {key: before[key] for key in kept}


def values_of(event: Event) -> dict[str, Any]:
    """Lay an event out as values of the form."""
    plan = event.plan
    last_day = plan.last_day if plan.all_day else plan.end.date()
    one_day = last_day == plan.first_day or (not plan.all_day and one_evening(plan))
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
        "last": None if one_day else last_day,
        "helper": event.helper,
        "helper_phone": shown_phone(event.helper_phone),
        "goal": event.goal,
        "title_en": event.title_en,
        "description_en": event.description_en,
        "notes": event.notes,
        "group": str(event.group_id),
        "tz": plan.tz,
    }


# -- drafts out


def plan_of(values: Mapping[str, Any]) -> Plan:
    """Read when it is; an end before the start means the next day."""
    first: date = values["date"]
    last: date = values["last"] or first
    if values["all_day"]:
        return whole_days(first, max(first, last), values["tz"])
    start = datetime.combine(first, values["start"])
    end = datetime.combine(max(first, last), values["end"])
    if end < start:
        end += timedelta(days=1)
    return Plan(start=start, end=end, tz=values["tz"])


def one_evening(plan: Plan) -> bool:
    """Tell whether an end needs no day of its own: the same day, its midnight, or in the night after it."""
    if plan.end.date() == plan.start.date():
        return True
    midnight = plan.end.time() == time() != plan.start.time()
    return plan.end.date() - plan.start.date() == timedelta(days=1) and (midnight or plan.duration <= _NIGHT)


def planning_of(values: Mapping[str, Any]) -> Planning:
    """Read a new event."""
    plan = plan_of(values)
    draft = EventDraft(
        **_facts_of(values),
        plan=plan,
        group_id=_group_id(values),
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
    """Read all of an event."""
    return EventEdit(**_facts_of(values), plan=plan_of(values), group_id=_group_id(values) or KEEP)


def _facts_of(values: Mapping[str, Any]) -> dict[str, Any]:
    """Read what a new event and a changed one are both told, by the names of their fields."""
    read = {
        "venue_id": _venue_id(values),
        "promotion": Promotion(values["promotion"]),
        "party_policy": PartyPolicy(values["party_policy"]),
    }
    return {key: values[key] for key in _AS_WRITTEN} | read


def changed_fields(values: Mapping[str, Any], event: Event) -> EventEdit:
    """Read only what differs from the event: in a series, dates keep what each has of its own."""
    edit, before = edit_of(values), edit_of(values_of(event))
    same = [name for name, value in edit.given().items() if value == getattr(before, name)]
    return replace(edit, **dict.fromkeys(same, KEEP))


def _venue_id(values: Mapping[str, Any]) -> VenueId | None:
    chosen = values["venue"]
    return None if chosen in (NO_VENUE, NEW_VENUE) else VenueId(int(chosen))


def _group_id(values: Mapping[str, Any]) -> GroupId | None:
    return GroupId(int(values["group"])) if values.get("group") else None
