"""Surveys: questions, sheets of answers, and what each sheet says."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from meetup_desk.domain.ids import UNSAVED, EventId, SurveyId, Uid
from meetup_desk.domain.times import Instant

LocalText = Mapping[str, str]
"""One text by language (`en`, `ko`); under the empty language it is for everybody."""


class QuestionKind(StrEnum):
    """How a question is answered."""

    SCALE = "scale"  # one of the numbers from `least` to `most`
    CHOICE = "choice"  # one of the options
    MANY = "many"  # any of the options
    YES_NO = "yes_no"
    TEXT = "text"  # in words; on paper the handwriting is kept as a picture
    SIGNATURE = "signature"  # a name in handwriting and one box, on the sheets of a proposal alone


ASKED_KINDS = tuple(kind for kind in QuestionKind if kind is not QuestionKind.SIGNATURE)
"""Kinds of questions that a survey asks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question of a survey."""

    kind: QuestionKind
    text: LocalText
    least: int = 1  # the ends of a scale
    most: int = 5
    least_label: LocalText = field(default_factory=dict)  # what they mean
    most_label: LocalText = field(default_factory=dict)
    options: tuple[LocalText, ...] = ()  # of a choice

    @property
    def option_count(self) -> int:
        """How many boxes the question has; none where it is answered in words."""
        match self.kind:
            case QuestionKind.SCALE:
                return self.most - self.least + 1
            case QuestionKind.YES_NO:
                return 2
            case QuestionKind.TEXT:
                return 0
            case QuestionKind.SIGNATURE:
                return 1
            case _:
                return len(self.options)


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """Questions that people answer; once sheets are printed they stay as they are."""

    id: SurveyId = SurveyId(UNSAVED)
    uid: Uid
    event_id: EventId | None = None
    before_id: SurveyId | None = None  # the survey before the event, whose slips this one after it shares
    title: LocalText
    questions: tuple[Question, ...]
    made_at: Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyLayout:
    """Where the boxes of printed sheets are, so that they are read as they were printed."""

    id: int = UNSAVED
    survey_id: SurveyId
    paper: str  # `a4`, or `a5`: two to a page
    lang: str  # of the questions; empty: all languages that they have
    boxes: str  # JSON, as `services.surveys.layouts` writes it


class AnswerSource(StrEnum):
    """How the answers of a sheet came in."""

    PAPER = "paper"
    TYPED = "typed"
    FILE = "file"
    EMAIL = "email"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerSheet:
    """One sheet of answers; it has a number and a slip, and no name."""

    id: int = UNSAVED
    uid: Uid
    survey_id: SurveyId
    layout_id: int | None = None  # None: it was never printed
    number: int  # within the survey, from 1
    slip: str  # by which its author finds it again; the same before and after
    source: AnswerSource | None = None  # None: nothing came back yet
    answered_at: Instant | None = None


class AnswerState(StrEnum):
    """How sure an answer is."""

    READ = "read"
    TO_ASK = "to_ask"  # the marks were not clear: somebody has to look at the picture
    SETTLED = "settled"  # somebody looked


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetAnswer:
    """What one sheet says to one question."""

    id: int = UNSAVED
    sheet_id: int
    question: int  # from 0
    options: tuple[int, ...] = ()  # from 0, in order; several for one choice are told apart by nobody
    text: str = ""
    picture: bytes = b""  # PNG: handwriting, or the marks that were not clear
    state: AnswerState = AnswerState.READ


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPage:
    """A page of a file that was read: reading it again begins where it stopped."""

    id: int = UNSAVED
    survey_id: SurveyId
    digest: bytes  # SHA-256 of the file
    page: int  # from 0
    sheets: int  # how many were read from it
    refused: str = ""  # code of the reason; empty: all that was on it was read
