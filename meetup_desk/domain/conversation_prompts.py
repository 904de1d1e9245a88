"""Questions for people at one table who do not know each other."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from meetup_desk.domain.ids import UNSAVED, Uid

MOST_LETTERS = 200  # of a question: more does not fit on a card


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationPrompt:
    """A question as an organiser wants it; one that ships and that nobody changed is no row."""

    id: int = UNSAVED
    uid: Uid
    shipped: str = ""  # the English text with which it ships; "": an organiser's own
    texts: Mapping[str, str] = field(default_factory=dict)  # by language; {}: as it ships
    used: bool = True
