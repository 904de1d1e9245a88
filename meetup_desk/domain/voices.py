"""Voices: suggestions, questions, complaints and thanks, and what comes of them."""

from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.domain.ids import UNSAVED, EventId, GroupId, PersonId, Uid, VenueId, VoiceId
from meetup_desk.domain.times import DAY, Instant


class VoiceKind(StrEnum):
    """What somebody says."""

    SUGGESTION = "suggestion"
    QUESTION = "question"
    COMPLAINT = "complaint"
    THANKS = "thanks"


class VoiceState(StrEnum):
    """How far a voice is."""

    RECEIVED = "received"
    LOOKED_AT = "looked_at"
    PLANNED = "planned"
    DONE = "done"
    EXPLAINED = "explained"
    NOT_POSSIBLE = "not_possible"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What somebody said, about what, and what came of it. It is never deleted."""

    id: VoiceId = VoiceId(UNSAVED)
    uid: Uid
    slip: str  # by which its author looks it up
    kind: VoiceKind
    title: str
    body: str = ""  # as it was written
    person_id: PersonId | None = None  # who said it; None: nobody is named
    group_id: GroupId | None = None  # what it is about; none of the three: the desk
    event_id: EventId | None = None
    venue_id: VenueId | None = None
    owner: str = ""  # who sees to it
    received_at: Instant
    due_at: Instant | None = None  # when an answer is promised; None: none is needed
    extensions: int = 0  # how often that was moved
    state: VoiceState = VoiceState.RECEIVED
    answer: str = ""  # what came of it, as the board shows it
    closed_at: Instant | None = None
    unnamed: int = 0  # supporters who were counted without a name
    supporters: int = 1  # people behind it: its author, its supporters, and those of voices merged into it
    threshold: int | None = None  # of a proposal: how many supporters it needs
    until_at: Instant | None = None  # and until when
    merged_into_id: VoiceId | None = None
    public_text: str = ""  # what stands in public in the place of its title; empty: the title
    public_names: str = ""  # names that may stand in public, since somebody looked at them: one a line

    @property
    def in_public(self) -> str:
        """What stands on the board and on paper in the place of its title."""
        return self.public_text or self.title

    @property
    def public_words(self) -> str:
        """All that the board says of it."""
        return f"{self.in_public}\n{self.answer}"


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceSupport:
    """A person who supports a voice."""

    id: int = UNSAVED
    voice_id: VoiceId
    person_id: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceStep:
    """Something that happened to a voice."""

    id: int = UNSAVED
    voice_id: VoiceId
    at: Instant
    by: str
    state: VoiceState  # from then on
    note: str = ""  # the answer, the reason, or why it takes longer
    due_at: Instant | None = None  # where the date was moved


class Stance(StrEnum):
    """Which side an argument takes."""

    FOR = "for"
    AGAINST = "against"


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceArgument:
    """For or against a proposal, in somebody's own words."""

    id: int = UNSAVED
    voice_id: VoiceId
    stance: Stance
    text: str
    at: Instant


class RoomQuestionState(StrEnum):
    """How far a question from the room is."""

    OPEN = "open"
    ANSWERED = "answered"
    CARRIED_OVER = "carried_over"  # to after the event, or to the next one


def question_key(text: str) -> str:
    """Give what is equal for questions that differ in case, spaces and the marks at their end alone."""
    return " ".join(text.casefold().split()).rstrip(" ?!.…？！。")


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomQuestion:
    """A question that was asked during an event."""

    id: int = UNSAVED
    uid: Uid
    event_id: EventId
    text: str
    asker: str = ""  # only where it was given
    support: int = 1  # people who ask it
    state: RoomQuestionState = RoomQuestionState.OPEN
    answer: str = ""
    asked_at: Instant
    merged_into_id: int | None = None
    public_text: str = ""  # what the room is shown in its place; empty: the question
    public_names: str = ""  # names that the room may be shown, since somebody looked at them: one a line

    @property
    def in_public(self) -> str:
        """What the room is shown; who asks is told there only where the name was given."""
        return self.public_text or self.text

    @property
    def public_words(self) -> str:
        """All that the room is shown of it."""
        return self.in_public


_OPEN = (VoiceState.RECEIVED, VoiceState.LOOKED_AT, VoiceState.PLANNED)
OPEN_STATES = frozenset(_OPEN)
WITH_ANSWER = frozenset({VoiceState.DONE, VoiceState.EXPLAINED, VoiceState.NOT_POSSIBLE})
"""States that end a voice and owe its author a sentence."""

ANSWER_WITHIN, MORE_TIME = 7 * DAY, 14 * DAY
MOST_EXTENSIONS = 2


def is_for_board(kind: VoiceKind, state: VoiceState) -> bool:
    """Whether a voice stands in public: neither thanks nor what was withdrawn."""
    return kind is not VoiceKind.THANKS and state is not VoiceState.WITHDRAWN


def due_from(kind: VoiceKind, received: Instant) -> Instant | None:
    """Give when an answer is promised: within seven days; thanks need none."""
    return None if kind is VoiceKind.THANKS else Instant(received + ANSWER_WITHIN)


def is_overdue(voice: Voice, now: Instant) -> bool:
    """Whether an answer was promised by now and is not there."""
    return voice.state in OPEN_STATES and voice.due_at is not None and voice.due_at < now
