"""Surveys, their printed sheets, and answers."""

from uuid import UUID

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field

from meetup_desk.domain.surveys import AnswerSource, AnswerState, Question
from meetup_desk.store.tables.base import Table, code_field, link_field, uid_field
from meetup_desk.store.tables.column_types import NumbersColumn, QuestionsColumn, TextMapColumn


class SurveyRow(Table, table=True):
    """Questions that people answer."""

    __tablename__ = "survey"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    event_id: int | None = Field(default=None, foreign_key="event.id", index=True)
    before_id: int | None = Field(default=None, foreign_key="survey.id", index=True)
    title: dict[str, str] = Field(sa_type=TextMapColumn)
    questions: tuple[Question, ...] = Field(sa_type=QuestionsColumn)
    made_at: int


class SurveyLayoutRow(Table, table=True):
    """Where the boxes of printed sheets are."""

    __tablename__ = "survey_layout"
    id: int | None = Field(default=None, primary_key=True)
    survey_id: int = link_field("survey.id")
    paper: str
    lang: str
    boxes: str


class AnswerSheetRow(Table, table=True):
    """One sheet of answers."""

    __tablename__ = "answer_sheet"
    __table_args__ = (UniqueConstraint("survey_id", "number"),)
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    survey_id: int = link_field("survey.id", index=False)
    layout_id: int | None = Field(default=None, foreign_key="survey_layout.id", index=True)
    number: int
    slip: str = Field(index=True)
    source: AnswerSource | None = code_field(AnswerSource, nullable=True)
    answered_at: int | None = None


class SheetAnswerRow(Table, table=True):
    """What one sheet says to one question."""

    __tablename__ = "sheet_answer"
    __table_args__ = (
        UniqueConstraint("sheet_id", "question"),
        Index("ix_sheet_answer_with_picture", "sheet_id", sqlite_where=text("picture <> x''")),
    )
    id: int | None = Field(default=None, primary_key=True)
    sheet_id: int = link_field("answer_sheet.id", index=False)
    question: int
    options: tuple[int, ...] = Field(sa_type=NumbersColumn)
    text: str = ""
    picture: bytes = b""
    state: AnswerState = code_field(AnswerState)


class ReadPageRow(Table, table=True):
    """A page of a file that was read."""

    __tablename__ = "read_page"
    __table_args__ = (UniqueConstraint("survey_id", "digest", "page"),)
    id: int | None = Field(default=None, primary_key=True)
    survey_id: int = link_field("survey.id", index=False)
    digest: bytes
    page: int
    sheets: int
    refused: str = ""
