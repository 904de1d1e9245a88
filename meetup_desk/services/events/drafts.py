"""What an organiser asks for when planning events, and what comes of it."""

from dataclasses import dataclass

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.events import Event, PartyPolicy, Promotion, Series
from meetup_desk.domain.ids import GroupId, VenueId
from meetup_desk.domain.times import Plan


class Unset:
    """Marks a field of an edit that stays as it is."""


KEEP = Unset()


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDraft:
    """An event, or the first of a series, as the organiser describes it."""

    title: str
    plan: Plan
    group_id: GroupId | None = None  # who holds it; None: the first group
    description: str = ""
    venue_id: VenueId | None = None
    capacity: int | None = None  # people
    approval: bool = False
    plus_ones: int | None = None
    promotion: Promotion = Promotion.AUTOMATIC
    party_policy: PartyPolicy = PartyPolicy.STRICT
    helper: str = ""  # whom the door asks on the day
    helper_phone: str = ""
    title_en: str = ""  # for those who read English, beside the title in the language of the desk
    description_en: str = ""
    goal: str = ""
    notes: str = ""  # the organiser's own
    rrule: str = ""  # RFC 5545 RECUR; empty: one event


@dataclass(frozen=True, slots=True, kw_only=True)
class EventEdit:
    """What an organiser changes; KEEP leaves a field as it is."""

    title: str | Unset = KEEP
    description: str | Unset = KEEP
    plan: Plan | Unset = KEEP
    group_id: GroupId | Unset = KEEP
    venue_id: VenueId | Unset | None = KEEP
    capacity: int | Unset | None = KEEP
    approval: bool | Unset = KEEP
    plus_ones: int | Unset | None = KEEP
    promotion: Promotion | Unset = KEEP
    party_policy: PartyPolicy | Unset = KEEP
    helper: str | Unset = KEEP  # whom the door asks on the day
    helper_phone: str | Unset = KEEP
    title_en: str | Unset = KEEP
    description_en: str | Unset = KEEP
    goal: str | Unset = KEEP
    notes: str | Unset = KEEP

    def given(self) -> dict[str, object]:
        """Give the fields that change, by name."""
        values = {name: getattr(self, name) for name in self.__slots__}
        return {name: value for name, value in values.items() if not isinstance(value, Unset)}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedEvents:
    """What was planned: one event, or a series and its occurrences."""

    series: Series | None
    events: list[Event]
    changes: Changes
