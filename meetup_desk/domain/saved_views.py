"""Saved views: filters of a list that an organiser uses again and again."""

from dataclasses import dataclass, field

from meetup_desk.domain.ids import UNSAVED


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """A filter with a name; it fits every event, so it holds words and no ids."""

    id: int = UNSAVED
    noun: str  # the list that it narrows: "rsvps", "people"
    name: str
    filters: dict[str, str] = field(default_factory=dict)
