"""The form of an event: what is asked."""

from collections.abc import Sequence
from functools import partial
from typing import Final
from zoneinfo import available_timezones

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.events import PartyPolicy, Promotion
from meetup_desk.domain.venues import Venue
from meetup_desk.ui.events.repeats import MOST, Repeat, name_of_repeat
from meetup_desk.ui.venues.venue_form import name_among
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.fields import Field

translate = QCoreApplication.translate

NEW_VENUE: Final = "new"
NO_VENUE: Final = ""
VENUE_FIELDS: Final = ("venue_name", "venue_address", "venue_capacity")
MORE_FIELDS: Final = (
    *("all_day", "last", "plus_ones", "promotion", "party_policy", "helper", "helper_phone", "tz"),
    *("goal", "title_en", "description_en", "notes"),
)


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
            hint=lambda: translate("EventForm", "What to expect, what to bring, how to find you"),
        ),
        *_more(),
    ]


def group_field(groups: Sequence[Option]) -> list[Field]:
    """Give the field of who holds an event, where there is a choice."""
    if len(groups) < 2:
        return []
    return [Field(key="group", label=lambda: translate("EventForm", "Group"), kind="choice", options=groups)]


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
            label=lambda: translate("EventForm", "Occurrences"),
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
    known = [Option(str(venue.id), partial(name_among, venue, venues)) for venue in venues]
    return [
        Field(
            key="venue",
            label=lambda: translate("EventForm", "Venue"),
            kind="choice",
            options=[
                *known,
                Option(NO_VENUE, lambda: translate("EventForm", "To be decided")),
                Option(NEW_VENUE, lambda: translate("EventForm", "Add venue…")),
            ],
        ),
        Field(key="venue_name", label=lambda: translate("EventForm", "Venue name"), required=True),
        Field(key="venue_address", label=lambda: translate("EventForm", "Address")),
        Field(
            key="venue_capacity",
            label=lambda: translate("EventForm", "Venue capacity"),
            kind="number",
            width=96,
            least=1,
            unit=lambda: translate("EventForm", "people"),
            help=lambda: translate("EventForm", "The number of people the venue can hold."),
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
            hint=lambda: translate("EventForm", "No limit"),
            help=lambda: translate(
                "EventForm", "The number of people who can attend this event. Others join the waitlist."
            ),
        ),
        Field(
            key="approval",
            label=lambda: translate("EventForm", "Approve each RSVP manually"),
            kind="switch",
        ),
    ]


def _more() -> list[Field]:
    return [
        Field(
            key="plus_ones",
            label=lambda: translate("EventForm", "Guests per RSVP"),
            kind="number",
            width=96,
            unit=lambda: translate("EventForm", "people"),
            hint=lambda: translate("EventForm", "No limit"),
        ),
        Field(
            key="promotion",
            label=lambda: translate("EventForm", "When seats become free"),
            kind="choice",
            options=[
                Option(
                    Promotion.AUTOMATIC,
                    lambda: translate("EventForm", "Promote from the waitlist automatically"),
                ),
                Option(Promotion.BY_HAND, lambda: translate("EventForm", "Promote people manually")),
            ],
        ),
        Field(
            key="party_policy",
            label=lambda: translate("EventForm", "If the next party doesn’t fit"),
            kind="choice",
            options=[
                Option(PartyPolicy.STRICT, lambda: translate("EventForm", "Keep strict order")),
                Option(PartyPolicy.SKIP, lambda: translate("EventForm", "Skip to the next party that fits")),
            ],
        ),
        Field(
            key="helper",
            label=lambda: translate("EventForm", "Helper on the day"),
            width=220,
            help=lambda: translate("EventForm", "Shown at the door as the person to ask."),
        ),
        Field(
            key="helper_phone",
            label=lambda: translate("EventForm", "Helper’s phone"),
            width=160,
            beside=True,
        ),
        Field(
            key="goal",
            label=lambda: translate("EventForm", "Goal"),
            hint=lambda: translate("EventForm", "What should come of it?"),
        ),
        Field(
            key="title_en",
            label=lambda: translate("EventForm", "Title in English"),
            help=lambda: translate("EventForm", "Used in invites, tickets and letters for English readers."),
        ),
        Field(
            key="description_en", label=lambda: translate("EventForm", "Description in English"), kind="lines"
        ),
        Field(
            key="notes",
            label=lambda: translate("EventForm", "Notes"),
            kind="lines",
            help=lambda: translate("EventForm", "For organisers only."),
        ),
        Field(key="all_day", label=lambda: translate("EventForm", "All day"), kind="switch"),
        Field(
            key="last",
            label=lambda: translate("EventForm", "Last day"),
            kind="date",
            width=168,
            optional_date=True,
            help=lambda: translate("EventForm", "Leave empty for a one-day event."),
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
        else translate("EventForm", "Enter a time zone such as Asia/Seoul.")
    )
