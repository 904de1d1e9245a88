"""Answers from a form's file: each row is a sheet, each heading the question that it repeats."""

import re
from collections.abc import Iterator, Sequence

from meetup_desk.domain.surveys import AnswerState, Question, QuestionKind, Survey
from meetup_desk.services.surveys.questions import option_texts
from meetup_desk.store.surveys import NewAnswer
from meetup_desk.words.text import LANGUAGES

_NUMBER = re.compile(r"-?\d+")
_MOST_DIGITS = 9  # nobody counts further on a scale, and `int` refuses thousands
_BETWEEN = re.compile(r"\s*[,;\n]\s*")


def columns_of(survey: Survey, headings: Sequence[str]) -> dict[int, int]:
    """Give the column of each question whose text stands over one, in any of its languages."""
    at = {plain(heading): column for column, heading in reversed(list(enumerate(headings)))}
    found: dict[int, int] = {}
    for number, question in enumerate(survey.questions):
        column = next((at[plain(text)] for text in question.text.values() if plain(text) in at), None)
        if column is not None:
            found[number] = column
    return found


def plain(text: str) -> str:
    """Give the form in which texts of questions and options are compared."""
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
        options = options_in(question, said)
        if options is None:
            yield NewAnswer(number, (), said, b"", AnswerState.TO_ASK)
        else:
            yield NewAnswer(number, options, "", b"", AnswerState.READ)


def options_in(question: Question, said: str, *, numbered: bool = False) -> tuple[int, ...] | None:
    """Give the options that are named, with `numbered` by their numbers too; None for another thing."""
    if question.kind is QuestionKind.SCALE:
        number = _NUMBER.match(said)
        clear = number and len(number[0]) <= _MOST_DIGITS and len(_NUMBER.findall(said)) == 1  # not `4 or 5`
        option = int(number[0]) - question.least if number and clear else -1
        return (option,) if 0 <= option < question.option_count else None
    known = {plain(text): at for lang in LANGUAGES for at, text in enumerate(option_texts(question, lang))}
    if question.kind is QuestionKind.YES_NO:
        known |= _SHORTLY
    elif numbered:
        known = {
            plain(form.format(at + 1)): at for at in range(question.option_count) for form in _FORMS
        } | known
    if plain(said) in known:
        return (known[plain(said)],)
    if question.kind is not QuestionKind.MANY:
        return None
    pieces = [plain(piece) for piece in _BETWEEN.split(said) if piece.strip()]
    return tuple(sorted({known[piece] for piece in pieces})) if all(p in known for p in pieces) else None


_SHORTLY = {
    "y": 0,
    "yes": 0,
    "네": 0,
    "예": 0,
    "응": 0,
    "o": 0,
    "n": 1,
    "no": 1,
    "아니요": 1,
    "아니오": 1,
    "x": 1,
}
_FORMS = ("{}", "{})", "({})", "{}번")
