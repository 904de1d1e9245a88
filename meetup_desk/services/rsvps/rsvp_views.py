"""Views of a list of RSVPs: filters as words, which fit every event and can be kept under a name."""

from collections.abc import Mapping
from dataclasses import dataclass

from meetup_desk.domain.ids import UNSAVED, PartId
from meetup_desk.domain.parts import Part
from meetup_desk.domain.rsvp_facts import NeedKind, RsvpFacts
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import DAY, Instant

NOUN = "rsvps"  # of saved views


@dataclass(frozen=True, slots=True)
class RsvpView:
    """What a view shows: a status, a text, and facts by name.

    Facts are `need` (a kind of need), `part` and `tag` (by name), `days` (answered within so many), and
    `guests`, `newcomer`, `silent` (any value).
    """

    status: RsvpStatus | None = None
    text: str = ""
    facts: tuple[tuple[str, str], ...] = ()

    def filters(self) -> dict[str, str]:
        """Give the view as it is kept."""
        kept = dict(self.facts)
        if self.status is not None:
            kept["status"] = self.status
        return kept | ({"text": self.text} if self.text else {})


def view_of(filters: Mapping[str, str]) -> RsvpView:
    """Read a view as it was kept."""
    status = filters.get("status", "")
    facts = tuple((key, value) for key, value in filters.items() if key not in ("status", "text"))
    known = status in set(RsvpStatus)
    return RsvpView(RsvpStatus(status) if known else None, filters.get("text", ""), facts)


def facts_of(view: RsvpView, parts: list[Part], now: Instant) -> RsvpFacts:
    """Give the facts that a view asks for at one event; a part that this event has not finds nobody."""
    facts = dict(view.facts)
    by_name = {part.name: part.id for part in parts}
    days = facts.get("days", "")
    return RsvpFacts(
        part=by_name.get(facts["part"], PartId(UNSAVED)) if "part" in facts else None,
        need=NeedKind(facts["need"]) if facts.get("need") in set(NeedKind) else None,
        with_guests="guests" in facts,
        newcomer="newcomer" in facts,
        answered_since=Instant(now - int(days) * DAY) if days.isdecimal() else None,
        silent="silent" in facts,
        tag=facts.get("tag", ""),
    )
