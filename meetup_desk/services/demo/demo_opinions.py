"""What people said of the demonstration's evening: voices, questions from the room, a survey, minutes."""

from datetime import timedelta

from meetup_desk.domain.events import Event
from meetup_desk.domain.groups import Group
from meetup_desk.domain.minutes import MinutesKind
from meetup_desk.domain.surveys import Question, QuestionKind, Survey
from meetup_desk.domain.times import DAY, Instant
from meetup_desk.domain.voices import VoiceKind, VoiceState
from meetup_desk.services.demo.demo_doors import ACTOR
from meetup_desk.services.followup.minutes import MinutesDraft
from meetup_desk.services.services import Services
from meetup_desk.services.surveys.question_sets import question_set
from meetup_desk.services.surveys.surveys import TypedAnswer
from meetup_desk.services.voices.voices import VoiceDraft
from meetup_desk.words.say import say

_SHEETS = 12
_PAUSE, _ANSWER = 3 * DAY, 2 * DAY  # between two voices, and until one is answered
_VOICES = (
    (VoiceKind.SUGGESTION, VoiceState.DONE, 9),
    (VoiceKind.THANKS, VoiceState.LOOKED_AT, 0),
    (VoiceKind.COMPLAINT, VoiceState.EXPLAINED, 2),
    (VoiceKind.QUESTION, VoiceState.DONE, 1),
    (VoiceKind.COMPLAINT, VoiceState.RECEIVED, 3),
    (VoiceKind.SUGGESTION, VoiceState.PLANNED, 6),
    (VoiceKind.SUGGESTION, VoiceState.RECEIVED, 4),
    (VoiceKind.QUESTION, VoiceState.RECEIVED, 0),
)  # kind, state, supporters beside the author
_QUESTIONS = (7, 4, 2, 1)  # how many ask each
_ANSWERED = 2  # of the questions
_DUE = timedelta(days=14)


def set_clock(services: Services, at: Instant) -> None:
    """Let it be another moment for a desk."""
    services.desk.now = lambda: at


def write_opinions(services: Services, event: Event, group: Group, lang: str) -> tuple[int, int]:
    """Write down what was said at and after an evening; gives the sheets of its survey, and the voices."""
    _ask_questions(services, event, lang)
    _answer_survey(services, event)
    _keep_minutes(services, event, lang)
    _hear_voices(services, event, group, lang)
    return _SHEETS, len(_VOICES)


def _ask_questions(services: Services, event: Event, lang: str) -> None:
    for number, support in enumerate(_QUESTIONS, 1):
        text = say(f"demo.question.{number}", lang)
        question, _ = services.room_questions.add(event.id, text, ACTOR, support=support)
        if number <= _ANSWERED:
            services.room_questions.answer(question, ACTOR, text=say(f"demo.question.{number}.answer", lang))


def _answer_survey(services: Services, event: Event) -> None:
    survey, _ = services.surveys.make(question_set("after"), ACTOR, event_id=event.id)
    for sheet in range(_SHEETS):
        services.surveys.answer_sheet(survey, "", _sheet(survey, sheet), ACTOR)


def _sheet(survey: Survey, sheet: int) -> dict[int, TypedAnswer]:
    """Fill in a sheet: different from sheet to sheet, and the same in every demonstration."""
    answers: dict[int, TypedAnswer] = {}
    for number, question in enumerate(survey.questions):
        if question.kind is not QuestionKind.TEXT:
            answers[number] = TypedAnswer(options=_marks(question, sheet, number))
    return answers


def _marks(question: Question, sheet: int, number: int) -> list[int]:
    turn = sheet * 5 + number * 3
    if question.kind is QuestionKind.SCALE:
        return [(2, 3, 3, 4, 4, 4, 1)[turn % 7]]
    if question.kind is QuestionKind.YES_NO:
        return [int(turn % 6 == 5)]
    options = len(question.options) - 1  # the last one is that nothing is said
    if question.kind is QuestionKind.MANY:
        return sorted({turn % options, (turn * 2 + 1) % options})
    return [turn % options]


def _keep_minutes(services: Services, event: Event, lang: str) -> None:
    kinds = (MinutesKind.NOTE, MinutesKind.DECISION, MinutesKind.NEXT_TIME)
    due = (event.plan.end + _DUE).date().isoformat()
    for kind in kinds:
        text = say(f"demo.minutes.{kind}", lang)
        decided = kind is MinutesKind.DECISION
        draft = MinutesDraft(kind=kind, text=text, due_on=due if decided else "")
        services.minutes.add(event.id, draft, ACTOR)


def _hear_voices(services: Services, event: Event, group: Group, lang: str) -> None:
    heard = services.desk.now()
    for number, (kind, state, supporters) in enumerate(_VOICES, 1):
        at = Instant(heard + (number - 1) * _PAUSE)
        set_clock(services, at)
        title = say(f"demo.voice.{number}", lang)
        draft = VoiceDraft(kind=kind, title=title, group_id=group.id, event_id=event.id)
        voice, _ = services.voices.add(draft, ACTOR)
        if supporters:
            services.voices.support(voice.id, ACTOR, unnamed=supporters)
        if state is not VoiceState.RECEIVED:
            text = say(f"demo.voice.{number}.answer", lang)
            set_clock(services, Instant(at + _ANSWER))
            services.voices.answer(voice.id, state, ACTOR, text=text)
