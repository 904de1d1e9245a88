"""Surveys of a desk: made, listed, and answered by typing."""

import hashlib
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.ids import EventId, SurveyId, Uid
from meetup_desk.domain.names import clean
from meetup_desk.domain.slips import make_slip, read_slip, show_slip
from meetup_desk.domain.surveys import AnswerSheet, AnswerSource, QuestionKind, Survey
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.surveys.form_answers import columns_of, row_answers
from meetup_desk.services.surveys.questions import SurveyDraft, checked, in_lang
from meetup_desk.store import records, surveys
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyLine:
    """A survey in a list."""

    survey: Survey
    sheets: int
    answered: int
    to_ask: int  # answers that somebody has to look at


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedAnswer:
    """What somebody types in for one question."""

    options: Sequence[int] = ()  # from 0
    text: str = ""


class Surveys:
    """The surveys of a desk."""

    def __init__(self, desk: Desk, settings: DeskSettings) -> None:
        self._desk, self._settings = desk, settings

    def make(
        self, draft: SurveyDraft, actor: str, *, event_id: EventId | None = None, before: Survey | None = None
    ) -> tuple[Survey, Changes]:
        """Make a survey; RuleError `survey_empty`, `survey_question`."""
        checked(draft, self._settings.language)
        title = in_lang(draft.title, self._settings.language)
        with self._desk.change("survey.make", actor, detail=clean(title)) as db:
            survey = Survey(
                uid=db.uid(),
                event_id=event_id,
                before_id=before.id if before else None,
                title=draft.title,
                questions=draft.questions,
                made_at=self._desk.now(),
            )
            survey = records.add(db, survey)
        return survey, Changes(change=db.change_id, touched=touched(survey=[survey.id]))

    def list(self, event_id: EventId | None = None) -> list[SurveyLine]:
        """Give all surveys, or those of an event, in the order in which they were made."""
        with self._desk.reading() as db:
            counts, to_ask = surveys.counts(db), surveys.to_ask_counts(db)
            every = records.find(db, Survey, **({} if event_id is None else {"event_id": event_id}))
            found = [each for each in every if not is_signatures(each)]
        return [
            SurveyLine(
                survey=one,
                sheets=counts.get(one.id, (0, 0))[0],
                answered=counts.get(one.id, (0, 0))[1],
                to_ask=to_ask.get(one.id, 0),
            )
            for one in found
        ]

    def by_uid(self, uid: Uid) -> Survey:
        """Give the survey of a uid; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.by_uid(db, Survey, uid)

    def answer(
        self,
        survey: Survey,
        slip: str,
        question: int,
        actor: str,
        *,
        options: Sequence[int] = (),
        text: str = "",
    ) -> str:
        """Type in what a sheet says to one question (from 0), as `answer_sheet` does; gives the slip."""
        said = {question: TypedAnswer(options=options, text=text)}
        return self.answer_sheet(survey, slip, said, actor)[0]

    def answer_sheet(
        self, survey: Survey, slip: str, said: Mapping[int, TypedAnswer], actor: str
    ) -> tuple[str, Changes]:
        """Type in what a sheet says by question (from 0), or settle what was unclear; gives the slip.

        An empty slip begins a new sheet. DeskError `not_found`, RuleError `survey_option`.
        """
        for question, answer in said.items():
            _check_options(survey, question, answer.options, answer.text)
        shown = show_slip(read_slip(slip) or "") if slip else ""
        with self._desk.change("survey.answer", actor, detail=shown) as db:
            if not slip:
                (slip,) = free_slips(self._desk, db, survey.id, 1)
                surveys.add_sheets(db, survey.id, None, [(surveys.last_number(db, survey.id) + 1, slip)])
            sheet = sheet_of(db, survey.id, slip)
            source = sheet.source or AnswerSource.TYPED
            surveys.keep_answers(db, sheet.id, (), source, self._desk.now())
            for question, answer in said.items():
                surveys.settle(db, sheet.id, question, sorted(set(answer.options)), answer.text.strip())
        return sheet.slip, Changes(change=db.change_id, touched=touched(survey=[survey.id]))

    def read_form(self, survey: Survey, path: Path, actor: str) -> tuple[int, int, Changes]:
        """Read the answers of a form's file; gives new sheets, rows that were read before, and the change.

        Each row becomes a sheet once, however often the file is read. DeskError `file_missing`,
        `file_unreadable`, `file_not_a_list` and others; RuleError `survey_headings` where no heading is a
        question of the survey.
        """
        from meetup_desk.exchange.answer_tables import answer_rows  # noqa: PLC0415 - spreadsheets take their time

        headings, *rows = answer_rows(path) or [[]]
        columns = columns_of(survey, headings)
        if not columns:
            raise RuleError("survey_headings", file=path.name)
        new = known = 0
        with self._desk.change("survey.read", actor, detail=path.name) as db:
            number = surveys.last_number(db, survey.id)
            slips = iter(free_slips(self._desk, db, survey.id, len(rows)))
            for row in rows:
                digest = hashlib.sha256("\x1f".join(row).encode()).digest()
                if surveys.read_pages(db, survey.id, digest):
                    known += 1
                    continue
                new += 1
                slip = next(slips)
                surveys.add_sheets(db, survey.id, None, [(number + new, slip)])
                answers = list(row_answers(survey, columns, row))
                sheet = sheet_of(db, survey.id, slip)
                surveys.keep_answers(db, sheet.id, answers, AnswerSource.FILE, self._desk.now())
                surveys.keep_page(db, survey.id, (digest, 0), 1, "")
        return new, known, Changes(change=db.change_id, touched=touched(survey=[survey.id]))


def is_signatures(survey: Survey) -> bool:
    """Whether it is the signature sheets of a proposal, which are kept as a survey is."""
    return survey.questions[0].kind is QuestionKind.SIGNATURE


def free_slips(desk: Desk, db: ReadTransaction, survey: SurveyId, count: int) -> list[str]:
    """Make slips that no sheet of a survey has; of two thousand drawn by lot two are alike often enough."""
    taken = {sheet.slip for sheet in surveys.sheets(db, survey)}
    made: list[str] = []
    for _ in range(count):
        made.append(new_slip(desk, taken))
        taken.add(made[-1])
    return made


def new_slip(desk: Desk, taken: Container[str]) -> str:
    """Make a slip that is not among those taken."""
    while (slip := make_slip(desk.entropy(8))) in taken:
        pass
    return slip


def sheet_of(db: ReadTransaction, survey: SurveyId, slip: str) -> AnswerSheet:
    """Give the sheet of a survey by its slip; DeskError `not_found`."""
    found = records.find(db, AnswerSheet, survey_id=survey, slip=read_slip(slip) or slip)
    if not found:
        raise DeskError(ErrorCode.NOT_FOUND, what="answersheet", id=slip)
    return found[0]


def _check_options(survey: Survey, question: int, options: Sequence[int], text: str) -> None:
    if not 0 <= question < len(survey.questions):
        raise RuleError("survey_option", number=question + 1)
    asked = survey.questions[question]
    in_words = asked.kind is QuestionKind.TEXT
    if (text and not in_words) or any(not 0 <= option < asked.option_count for option in options):
        raise RuleError("survey_option", number=question + 1)
