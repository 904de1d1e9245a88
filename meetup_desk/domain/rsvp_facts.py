"""Facts by which a list of RSVPs is narrowed, beside status and text; all of them have to hold."""

from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.domain.ids import PartId
from meetup_desk.domain.times import Instant


class NeedKind(StrEnum):
    """Kinds of needs."""

    ANY = "any"
    DIET = "diet"
    ACCESS = "access"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True, kw_only=True)
class RsvpFacts:
    """What is true of the RSVPs wanted; the defaults ask nothing."""

    part: PartId | None = None  # they chose it
    need: NeedKind | None = None
    with_guests: bool = False  # the party is more than one
    newcomer: bool = False  # they were never let in at another event
    answered_since: Instant | None = None
    silent: bool = False  # going, asked to reconfirm, and said nothing since
    tag: str = ""

    def __bool__(self) -> bool:
        return self != NO_FACTS


NO_FACTS = RsvpFacts()
