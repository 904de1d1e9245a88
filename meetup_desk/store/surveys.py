"""All SQL of surveys, their sheets and answers."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from meetup_desk.domain.ids import SurveyId
from meetup_desk.domain.surveys import AnswerSource, AnswerState
from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction


class SheetRow(NamedTuple):
    """A sheet, as reading and counting need it."""

    id: int
    uid: bytes
    number: int
    slip: str
    layout_id: int | None
    answered: bool
    source: str | None


class AnswerRow(NamedTuple):
    """An answer of a sheet."""

    sheet_id: int
    sheet_uid: bytes
    slip: str
    question: int
    options: str  # numbers with commas between
    text: str
    state: str
    pictured: bool


class NewAnswer(NamedTuple):
    """An answer to be kept."""

    question: int
    options: tuple[int, ...]
    text: str
    picture: bytes
    state: AnswerState


_SHEETS = (
    "SELECT id, uid, number, slip, layout_id, answered_at IS NOT NULL, source FROM answer_sheet"
    " WHERE survey_id = ?"
)


def sheets(db: ReadTransaction, survey: SurveyId) -> list[SheetRow]:
    """Give all sheets of a survey, by number."""
    return [SheetRow(*row) for row in db.rows(f"{_SHEETS} ORDER BY number", (survey,))]


def counts(db: ReadTransaction) -> dict[SurveyId, tuple[int, int]]:
    """Give how many sheets each survey has, and how many of them were answered."""
    rows = db.rows("SELECT survey_id, count(*), count(answered_at) FROM answer_sheet GROUP BY survey_id")
    return {SurveyId(survey): (every, answered) for survey, every, answered in rows}


def to_ask_counts(db: ReadTransaction) -> dict[SurveyId, int]:
    """Give how many answers of each survey have to be asked."""
    rows = db.rows(
        "SELECT s.survey_id, count(*) FROM sheet_answer a JOIN answer_sheet s ON s.id = a.sheet_id"
        " WHERE a.state = 'to_ask' GROUP BY s.survey_id"
    )
    return {SurveyId(survey): count for survey, count in rows}


def last_number(db: ReadTransaction, survey: SurveyId) -> int:
    """Give the highest number of a sheet; 0 where there is none."""
    return int(db.value("SELECT coalesce(max(number), 0) FROM answer_sheet WHERE survey_id = ?", (survey,)))


def add_sheets(
    db: WriteTransaction, survey: SurveyId, layout: int | None, rows: Iterable[tuple[int, str]]
) -> list[bytes]:
    """Add sheets with these numbers and slips; gives their uids."""
    made = [(db.uid().bytes, survey, layout, number, slip) for number, slip in rows]
    db.run_many(
        "INSERT INTO answer_sheet (uid, survey_id, layout_id, number, slip) VALUES (?, ?, ?, ?, ?)", made
    )
    return [row[0] for row in made]


def slips(db: ReadTransaction) -> list[tuple[SurveyId, str, int]]:
    """Give the surveys of a desk, each with the slip and the id of a sheet of it."""
    rows = db.rows("SELECT survey_id, slip, id FROM answer_sheet ORDER BY id")
    return [(SurveyId(survey), slip, sheet) for survey, slip, sheet in rows]


def sheet_id(db: ReadTransaction, uid: bytes) -> int:
    """Give the id of a sheet that is there."""
    return int(db.value("SELECT id FROM answer_sheet WHERE uid = ?", (uid,)))


def keep_answers(
    db: WriteTransaction, sheet_id: int, answers: Sequence[NewAnswer], source: AnswerSource, at: Instant
) -> None:
    """Keep what a sheet says; what it said before to the same questions is replaced."""
    db.run(
        "UPDATE answer_sheet SET source = ?, answered_at = coalesce(answered_at, ?) WHERE id = ?",
        (str(source), at, sheet_id),
    )
    db.run_many(
        "INSERT INTO sheet_answer (sheet_id, question, options, text, picture, state)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (sheet_id, question)"
        " DO UPDATE SET options = excluded.options, text = excluded.text,"
        " picture = excluded.picture, state = excluded.state",
        [
            (sheet_id, a.question, ",".join(map(str, a.options)), a.text, a.picture, str(a.state))
            for a in answers
        ],
    )


def kept_questions(db: ReadTransaction, sheet_id: int) -> dict[int, AnswerState]:
    """Give the state of each answer that a sheet has."""
    rows = db.rows("SELECT question, state FROM sheet_answer WHERE sheet_id = ?", (sheet_id,))
    return {question: AnswerState(state) for question, state in rows}


def settle(db: WriteTransaction, sheet_id: int, question: int, options: Sequence[int], text: str) -> None:
    """Keep what somebody says a sheet says; its picture stays."""
    db.run(
        "INSERT INTO sheet_answer (sheet_id, question, options, text, picture, state)"
        " VALUES (?, ?, ?, ?, x'', 'settled') ON CONFLICT (sheet_id, question)"
        " DO UPDATE SET options = excluded.options, text = excluded.text, state = excluded.state",
        (sheet_id, question, ",".join(map(str, options)), text),
    )


def answers(db: ReadTransaction, survey: SurveyId) -> list[AnswerRow]:
    """Give all answers to a survey, without pictures, by sheet and question."""
    rows = db.rows(
        "SELECT s.id, s.uid, s.slip, a.question, a.options, a.text, a.state, length(a.picture) > 0"
        " FROM answer_sheet s JOIN sheet_answer a ON a.sheet_id = s.id"
        " WHERE s.survey_id = ? ORDER BY s.number, a.question",
        (survey,),
    )
    return [AnswerRow(*row) for row in rows]


def to_ask(db: ReadTransaction, survey: SurveyId) -> list[tuple[bytes, str, int, bytes, str]]:
    """Give sheet, slip, question, picture and text of what has to be asked."""
    return [
        (uid, slip, question, picture, text)
        for uid, slip, question, picture, text in db.rows(
            "SELECT s.uid, s.slip, a.question, a.picture, a.text FROM answer_sheet s"
            " JOIN sheet_answer a ON a.sheet_id = s.id"
            " WHERE s.survey_id = ? AND a.state = 'to_ask' ORDER BY s.number, a.question",
            (survey,),
        )
    ]


def read_pages(db: ReadTransaction, survey: SurveyId, digest: bytes) -> dict[int, tuple[int, str]]:
    """Give the pages of a file that were read: how many sheets each had, and why one was refused."""
    rows = db.rows(
        "SELECT page, sheets, refused FROM read_page WHERE survey_id = ? AND digest = ?", (survey, digest)
    )
    return {page: (count, refused) for page, count, refused in rows}


def keep_page(
    db: WriteTransaction, survey: SurveyId, page: tuple[bytes, int], count: int, refused: str
) -> None:
    """Remember that a page (SHA-256 of the file, number from 0) was read."""
    db.run(
        "INSERT INTO read_page (survey_id, digest, page, sheets, refused) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (survey_id, digest, page) DO UPDATE SET sheets = excluded.sheets,"
        " refused = excluded.refused",
        (survey, *page, count, refused),
    )
