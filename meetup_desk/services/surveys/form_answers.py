"""Answers from a form's file: each row is a sheet, each heading the question that it repeats."""

import re
from collections.abc import Iterator, Sequence

from meetup_desk.domain.surveys import AnswerState, Question, QuestionKind, Survey
from meetup_desk.services.surveys.questions import option_texts
from meetup_desk.store.surveys import NewAnswer
from meetup_desk.words.text import LANGUAGES

_NUMBER = re.compile(r"-?\d+")
_BETWEEN = re.compile(r"\s*[,;]\s*")


def columns_of(survey: Survey, headings: Sequence[str]) -> dict[int, int]:
    """Give the column of each question whose text stands over one, in any of its languages."""
    at = {_plain(heading): column for column, heading in reversed(list(enumerate(headings)))}
    found: dict[int, int] = {}
    for number, question in enumerate(survey.questions):
        column = next((at[_plain(text)] for text in question.text.values() if _plain(text) in at), None)
        if column is not None:
            found[number] = column
    return found


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold().rstrip(" .?!*:")


def row_answers(survey: Survey, columns: dict[int, int], row: Sequence[str]) -> Iterator[NewAnswer]:
    """Give what a row says; what is none of the options is kept as a text that is to be asked."""
    for number, column in columns.items():
        said = row[column].strip() if column < len(row) else ""
        if not said:
            continue
        question = survey.questions[number]
        if question.kind is QuestionKind.TEXT:
            yield NewAnswer(number, (), said, b"", AnswerState.READ)
            continue
        options = _options(question, said)
        if options is None:
            yield NewAnswer(number, (), said, b"", AnswerState.TO_ASK)
        else:
            yield NewAnswer(number, options, "", b"", AnswerState.READ)


def _options(question: Question, said: str) -> tuple[int, ...] | None:
    """Give the options that a cell names; None where it names another thing."""
    if question.kind is QuestionKind.SCALE:
        number = _NUMBER.match(said)
        option = int(number[0]) - question.least if number else -1
        return (option,) if 0 <= option < question.option_count else None
    known = {_plain(text): at for lang in LANGUAGES for at, text in enumerate(option_texts(question, lang))}
    if _plain(said) in known:
        return (known[_plain(said)],)
    if question.kind is not QuestionKind.MANY:
        return None
    pieces = [_plain(piece) for piece in _BETWEEN.split(said) if piece.strip()]
    return tuple(sorted({known[piece] for piece in pieces})) if all(p in known for p in pieces) else None
