"""Column types: how values of the product lie in SQLite."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import LargeBinary, String, TypeDecorator
from sqlalchemy.engine import Dialect

from meetup_desk.domain.groups import GroupQuestion
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.surveys import Question
from meetup_desk.store.tables.json_columns import (
    group_questions_of_text,
    map_of_text,
    questions_of_text,
    text_of_group_questions,
    text_of_map,
    text_of_questions,
)


class UidColumn(TypeDecorator[UUID]):
    """A UUIDv7 as 16 bytes."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: UUID | None, _dialect: Dialect) -> bytes | None:
        return None if value is None else value.bytes

    def process_result_value(self, value: bytes | None, _dialect: Dialect) -> UUID | None:
        return None if value is None else UUID(bytes=value)


class WallColumn(TypeDecorator[datetime]):
    """A wall time as ISO 8601 text without an offset: `2026-12-03T19:00:00`."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat(timespec="seconds")

    def process_result_value(self, value: str | None, _dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class CodeColumn(TypeDecorator[StrEnum]):
    """A state as the text of its code."""

    impl = String
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: StrEnum | None, _dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> StrEnum | None:
        return None if value is None else self.kind(value)


class StatusesColumn(TypeDecorator[frozenset[RsvpStatus]]):
    """Statuses of answers as their codes, in order, with commas between."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: frozenset[RsvpStatus] | None, _dialect: Dialect) -> str:
        return ",".join(sorted(value or ()))

    def process_result_value(self, value: str | None, _dialect: Dialect) -> frozenset[RsvpStatus]:
        return frozenset(RsvpStatus(code) for code in (value or "").split(",") if code)


class TextMapColumn(TypeDecorator[dict[str, str]]):
    """A mapping of texts as JSON text; empty text for an empty mapping."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: dict[str, str] | None, _dialect: Dialect) -> str:
        return text_of_map(value)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> dict[str, str]:
        return map_of_text(value)


class QuestionsColumn(TypeDecorator[tuple[Question, ...]]):
    """The questions of a survey as JSON text."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: tuple[Question, ...] | None, _dialect: Dialect) -> str:
        return text_of_questions(value or ())

    def process_result_value(self, value: str | None, _dialect: Dialect) -> tuple[Question, ...]:
        return questions_of_text(value or "[]")


class GroupQuestionsColumn(TypeDecorator[tuple[GroupQuestion, ...]]):
    """The questions of an application as JSON text."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: tuple[GroupQuestion, ...] | None, _dialect: Dialect) -> str:
        return text_of_group_questions(value or ())

    def process_result_value(self, value: str | None, _dialect: Dialect) -> tuple[GroupQuestion, ...]:
        return group_questions_of_text(value or "[]")


class NumbersColumn(TypeDecorator[tuple[int, ...]]):
    """Numbers with commas between."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: tuple[int, ...] | None, _dialect: Dialect) -> str:
        return ",".join(map(str, value or ()))

    def process_result_value(self, value: str | None, _dialect: Dialect) -> tuple[int, ...]:
        return tuple(int(number) for number in (value or "").split(",") if number)


class WordsColumn(TypeDecorator[tuple[str, ...]]):
    """Words without commas, with commas between."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, _dialect: Dialect) -> str:
        return ",".join(value or ())

    def process_result_value(self, value: str | None, _dialect: Dialect) -> tuple[str, ...]:
        return tuple(word for word in (value or "").split(",") if word)
