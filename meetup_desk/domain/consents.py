"""Consents of people by purpose: all are kept, the latest counts, and silence is no refusal."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from meetup_desk.domain.ids import EventId, PersonId
from meetup_desk.domain.times import Instant


class ConsentPurpose(StrEnum):
    """What a person may agree to; a group may have purposes of its own beside these."""

    DATA = "data"  # keeping their data for the gathering
    NEWS = "news"  # of the group: other events, and texts that are not about one's own RSVP
    PHOTOS = "photos"
    SHARING = "sharing"  # contact data handed on: to a sponsor, a venue, other attendees
    SENSITIVE = "sensitive"  # facts such as diet, health and access needs on papers
    INTRODUCTIONS = "introductions"  # being proposed to others


class ConsentSource(StrEnum):
    """How it was given or withdrawn."""

    FORM = "form"
    IMPORT = "import"  # a column of a list
    DOOR = "door"
    PAPER = "paper"
    HAND = "hand"  # said to the organiser


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """What a person agreed to, or refused or withdrew, and when."""

    person_id: PersonId
    purpose: str  # a `ConsentPurpose`, or the one of a group
    granted: bool
    at: Instant
    wording: str = ""  # what they were asked; empty: nobody wrote it down
    lang: str = ""  # BCP 47 of the wording
    version: str = ""  # of the wording
    source: str = ""  # a `ConsentSource`; empty: nobody wrote it down
    event_id: EventId | None = None  # the one event that it is for; None: whatever comes


class LeftOutCount(NamedTuple):
    """How many people hear nothing, by why."""

    no_news: int = 0  # they want no news of the group
    other_event: int = 0  # they agreed to another event alone
    blocked: int = 0  # they may not come


def latest(consents: Iterable[Consent]) -> dict[tuple[str, EventId | None], Consent]:
    """Give what counts of each purpose, for all events and for each alone, from consents in their order."""
    return {(consent.purpose, consent.event_id): consent for consent in consents}
