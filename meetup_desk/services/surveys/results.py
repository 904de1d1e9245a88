"""What came of a survey: counts by question, and what changed between before and after."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from meetup_desk.domain.ids import Uid
from meetup_desk.domain.surveys import AnswerState, Question, QuestionKind, Survey
from meetup_desk.services.surveys.questions import in_lang, option_texts
from meetup_desk.store import records, surveys
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.surveys import AnswerRow

LEAST = 5  # answers: below, single people could be told apart


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionResult:
    """What was said to one question."""

    question: Question
    counts: tuple[int, ...]  # by option; of unclear and of several for one choice, nothing is counted
    answered: int
    mean: float | None = None  # of a scale, in its numbers
    texts: tuple[str, ...] = ()
    pictures: int = 0  # handwriting that nobody has typed in yet
    to_ask: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetChoice:
    """What one sheet says to one question."""

    sheet: Uid
    question: int
    options: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PairedResult:
    """What the same people said before and after, to the same question of a scale."""

    question: Question
    pairs: int
    before: float  # means
    after: float
    higher: int  # people
    lower: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyResults:
    """All that a survey says."""

    survey: Survey
    sheets: int  # answered
    printed: int
    questions: tuple[QuestionResult, ...]
    answers: tuple[SheetChoice, ...]
    paired: tuple[PairedResult, ...] = ()


class SurveyCounting:
    """Counts the surveys of a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def results(self, survey: Survey) -> SurveyResults:
        """Count everything that is clear; means are of at least `LEAST` people, and so are pairs."""
        with self._desk.reading() as db:
            sheets = surveys.sheets(db, survey.id)
            rows = surveys.answers(db, survey.id)
            before = records.get(db, Survey, survey.before_id) if survey.before_id else None
            rows_before = surveys.answers(db, before.id) if before else []
        by_question: dict[int, list[AnswerRow]] = defaultdict(list)
        for row in rows:
            by_question[row.question].append(row)
        return SurveyResults(
            survey=survey,
            sheets=sum(sheet.answered for sheet in sheets),
            printed=sum(sheet.layout_id is not None for sheet in sheets),
            questions=tuple(_counted(q, by_question[at]) for at, q in enumerate(survey.questions)),
            answers=tuple(
                SheetChoice(sheet=UUID(bytes=row.sheet_uid), question=row.question, options=options_of(row))
                for row in rows
                if row.state != AnswerState.TO_ASK
            ),
            paired=_paired(survey, rows, before, rows_before) if before else (),
        )


def options_of(row: AnswerRow) -> tuple[int, ...]:
    """Give the options of an answer."""
    return tuple(int(number) for number in row.options.split(",") if number)


def _counted(question: Question, rows: Sequence[AnswerRow]) -> QuestionResult:
    clear = [row for row in rows if row.state != AnswerState.TO_ASK]
    chosen = [options_of(row) for row in clear]
    if question.kind is not QuestionKind.MANY:
        chosen = [options for options in chosen if len(options) == 1]
    counts = [0] * question.option_count
    for options in chosen:
        for option in options:
            counts[option] += 1
    texts = tuple(sorted(row.text for row in clear if row.text))
    answered = sum(map(bool, chosen)) if question.option_count else len(texts)
    mean = None
    if question.kind is QuestionKind.SCALE and answered >= LEAST:
        mean = sum((question.least + at) * count for at, count in enumerate(counts)) / answered
    return QuestionResult(
        question=question,
        counts=tuple(counts),
        answered=answered,
        mean=mean,
        texts=texts,
        pictures=sum(bool(row.pictured) for row in clear if not row.text),
        to_ask=len(rows) - len(clear),
    )


def _paired(
    survey: Survey, rows: Sequence[AnswerRow], before: Survey, rows_before: Sequence[AnswerRow]
) -> tuple[PairedResult, ...]:
    """Compare the scales that both surveys ask, for the slips that answered both."""
    said, said_before = _numbers(rows), _numbers(rows_before)
    results = []
    for at, question in enumerate(survey.questions):
        other = next((n for n, q in enumerate(before.questions) if _same(q, question)), None)
        if other is None:
            continue
        pairs = [
            (said_before[slip, other], said[slip, at])
            for slip, number in said
            if number == at and (slip, other) in said_before
        ]
        if len(pairs) >= LEAST:
            results.append(_compared(question, pairs))
    return tuple(results)


def _same(one: Question, other: Question) -> bool:
    return (
        one.kind is other.kind is QuestionKind.SCALE
        and (one.least, one.most) == (other.least, other.most)
        and dict(one.text) == dict(other.text)
    )


def _numbers(rows: Sequence[AnswerRow]) -> dict[tuple[str, int], int]:
    """Give the one option of each slip and question, where it is clear and single."""
    clear = ((row, options_of(row)) for row in rows if row.state != AnswerState.TO_ASK)
    return {(row.slip, row.question): options[0] for row, options in clear if len(options) == 1}


def _compared(question: Question, pairs: Sequence[tuple[int, int]]) -> PairedResult:
    return PairedResult(
        question=question,
        pairs=len(pairs),
        before=question.least + sum(first for first, _ in pairs) / len(pairs),
        after=question.least + sum(second for _, second in pairs) / len(pairs),
        higher=sum(second > first for first, second in pairs),
        lower=sum(second < first for first, second in pairs),
    )


def result_value(results: SurveyResults, lang: str) -> dict[str, object]:
    """Give results for scripts."""
    return {
        "sheets": results.sheets,
        "printed": results.printed,
        "questions": [
            {
                "text": in_lang(one.question.text, lang),
                "kind": str(one.question.kind),
                "options": option_texts(one.question, lang),
                "counts": list(one.counts),
                "answered": one.answered,
                "mean": None if one.mean is None else round(one.mean, 2),
                "to_ask": one.to_ask,
                "handwritten": one.pictures,
                "texts": list(one.texts),
            }
            for one in results.questions
        ],
        "answers": [
            {"sheet": str(one.sheet), "question": one.question, "options": list(one.options)}
            for one in results.answers
        ],
        "pairs": [
            {
                "text": in_lang(one.question.text, lang),
                "pairs": one.pairs,
                "before": round(one.before, 2),
                "after": round(one.after, 2),
                "higher": one.higher,
                "lower": one.lower,
            }
            for one in results.paired
        ],
    }
