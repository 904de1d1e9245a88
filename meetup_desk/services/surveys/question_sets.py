"""Ready sets of questions, in every language of the program."""

from meetup_desk.domain.surveys import LocalText, Question, QuestionKind
from meetup_desk.services.surveys.questions import SurveyDraft
from meetup_desk.words.say import say
from meetup_desk.words.text import LANGUAGES

_FEELINGS = ("talked", "views", "again", "trust", "help")
_TIMES = ("times", ("first", "few", "more", "unsaid"))
_LIKED = ("liked", ("talk", "food", "hosting", "place", "people", "none"))
_HEARD = ("heard", ("friend", "online", "poster", "passing"))


def _everywhere(key: str) -> LocalText:
    return {lang: say(f"survey.{key}", lang) for lang in LANGUAGES}


def _scales(*names: str) -> list[Question]:
    no, yes = _everywhere("end.no"), _everywhere("end.yes")
    return [
        Question(kind=QuestionKind.SCALE, text=_everywhere(f"ask.{name}"), least_label=no, most_label=yes)
        for name in names
    ]


def _options(kind: QuestionKind, name: str, options: tuple[str, ...]) -> Question:
    texts = tuple(_everywhere(f"ask.{name}.{option}") for option in options)
    return Question(kind=kind, text=_everywhere(f"ask.{name}"), options=texts)


def _simple(kind: QuestionKind, name: str) -> Question:
    return Question(kind=kind, text=_everywhere(f"ask.{name}"))


def question_set(name: str) -> SurveyDraft:
    """Give a ready set; KeyError for any but those of `SETS`."""
    return SurveyDraft(title=_everywhere(f"set.{name}"), questions=tuple(_SETS[name]))


_CHOICE, _MANY = QuestionKind.CHOICE, QuestionKind.MANY
_AGAIN, _WORD = _simple(QuestionKind.YES_NO, "come_again"), _simple(QuestionKind.TEXT, "word")
_SETS = {
    "before": [*_scales(*_FEELINGS), _options(_CHOICE, *_TIMES)],
    "after": [*_scales(*_FEELINGS), _options(_CHOICE, *_TIMES), _options(_MANY, *_LIKED), _AGAIN, _WORD],
    "first_visit": [_options(_CHOICE, *_HEARD), *_scales("way", "welcome", "talked"), _AGAIN, _WORD],
    "class": [*_scales("clear", "pace", "learned", "welcome"), _AGAIN, _WORD],
    "festival": [
        _options(_CHOICE, *_HEARD),
        *_scales("way", "queue", "safe", "welcome"),
        _options(_MANY, *_LIKED),
        _AGAIN,
        _WORD,
    ],
}
SETS = tuple(_SETS)
