"""Questions of a survey, as files describe them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from meetup_desk.domain.encoded_text import decoded
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.surveys import ASKED_KINDS, LocalText, Question, QuestionKind
from meetup_desk.files.bounded_read import read_bounded
from meetup_desk.words.say import say
from meetup_desk.words.text import LANGUAGES

_MOST_OPTIONS = 20
_MOST_NUMBERS = 11  # 0 to 10
_HIGHEST = 100  # number of a scale, on either side of 0: more digits find no room beside a box
_MOST_BYTES = 1_000_000
_KEYS = frozenset({"kind", "text", "least", "most", "least_label", "most_label", "options"})


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyDraft:
    """A survey as its maker describes it."""

    title: LocalText
    questions: tuple[Question, ...]


def read_draft(path: Path, lang: str) -> SurveyDraft:
    """Read a JSON file: `{"title", "questions": [{"kind", "text", "least", "most", "options": [..]}]}`.

    Each text is a string, or an object with one by language. DeskError `file_missing`, `file_unreadable`;
    RuleError `survey_file`, `survey_empty`, `survey_question`.
    """
    data = read_bounded(path, _MOST_BYTES, "survey")
    try:
        value = json.loads(decoded(data))
        title, asked = _text(value["title"]), _list(value["questions"])
        questions = [_question(number, each, lang) for number, each in enumerate(asked, 1)]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise RuleError("survey_file", file=path.name, why=say("survey.why.not_json", lang)) from None
    return checked(SurveyDraft(title=title, questions=tuple(questions)), lang)


def _text(value: Any) -> LocalText:
    """Read a text: a string is for everybody, an object holds one by language; TypeError for others."""
    if isinstance(value, Mapping):
        return {lang: _words(text) for lang, text in value.items() if _words(text)}
    return {"": _words(value)} if _words(value) else {}


def _words(value: Any) -> str:
    if value is not None and not isinstance(value, str | int | float):
        raise TypeError
    words = "" if value is None else str(value).strip()
    words.encode()  # half a character (a lone surrogate) can be neither kept nor printed
    return words


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError
    return value


def _whole(value: Any) -> int:
    if not isinstance(value, int):
        raise TypeError
    return value


def _question(number: int, value: Mapping[str, Any], lang: str) -> Question:
    if value.get("kind") not in set(ASKED_KINDS):
        why = say("survey.why.kind", lang, kinds=", ".join(ASKED_KINDS))
        raise RuleError("survey_question", number=number, why=why)
    unknown = value.keys() - _KEYS
    if unknown:
        why = say("survey.why.key", lang, name=min(unknown), known=", ".join(sorted(_KEYS)))
        raise RuleError("survey_question", number=number, why=why)
    return Question(
        kind=QuestionKind(value["kind"]),
        text=_text(value.get("text", "")),
        least=_whole(value.get("least", 1)),
        most=_whole(value.get("most", 5)),
        least_label=_text(value.get("least_label", "")),
        most_label=_text(value.get("most_label", "")),
        options=tuple(_text(option) for option in _list(value.get("options", []))),
    )


def checked(draft: SurveyDraft, lang: str) -> SurveyDraft:
    """Give a draft that can be asked; RuleError `survey_empty`, `survey_question`."""
    if not any(draft.title.values()) or not draft.questions:
        raise RuleError("survey_empty")
    for number, question in enumerate(draft.questions, 1):
        why = _wrong(question, lang)
        if why:
            raise RuleError("survey_question", number=number, why=why)
    return draft


def _wrong(question: Question, lang: str) -> str:
    if not any(question.text.values()):
        return say("survey.why.text", lang)
    count = question.option_count
    ends = (question.least, question.most)
    if question.least >= question.most or (
        question.kind is QuestionKind.SCALE and (count > _MOST_NUMBERS or max(map(abs, ends)) > _HIGHEST)
    ):
        return say("survey.why.scale", lang, most=_MOST_NUMBERS)
    if question.kind in {QuestionKind.CHOICE, QuestionKind.MANY} and not (
        2 <= count <= _MOST_OPTIONS and all(any(option.values()) for option in question.options)
    ):
        return say("survey.why.options", lang, most=_MOST_OPTIONS)
    return ""


def in_lang(text: LocalText, lang: str) -> str:
    """Give a text in a language, or else what there is."""
    return text.get(lang) or text.get("") or next((text[one] for one in LANGUAGES if text.get(one)), "")


def option_texts(question: Question, lang: str) -> list[str]:
    """Give what each option of a question is called."""
    if question.kind is QuestionKind.SCALE:
        return [str(number) for number in range(question.least, question.most + 1)]
    if question.kind is QuestionKind.YES_NO:
        return [say("survey.yes", lang), say("survey.no", lang)]
    if question.kind is QuestionKind.SIGNATURE:
        return [say("survey.signature", lang)]
    return [in_lang(option, lang) for option in question.options]
