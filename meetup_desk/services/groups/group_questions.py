"""The questions of a group as files and command lines hold them."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.groups import FieldKind, GroupQuestion
from meetup_desk.files.bounded_read import read_bounded
from meetup_desk.services.groups.handover_facts import text, texts

_MOST_BYTES = 1_000_000


def question_of_line(line: str) -> GroupQuestion:
    """Give the question of one line, answered in words; one that ends with `*` needs an answer."""
    return GroupQuestion(text={"": line.rstrip("*").strip()}, required=line.endswith("*"))


def value_of_question(question: GroupQuestion) -> dict[str, Any]:
    """Give a question as scripts and files hold it; `question_of_value` reads it."""
    return {
        "kind": str(question.kind),
        "text": dict(question.text),
        "required": question.required,
        "options": [dict(option) for option in question.options],
        "purpose": question.purpose,
    }


def question_of_value(value: Mapping[str, Any]) -> GroupQuestion:
    """Give the question of a value that anybody may have written; KeyError, TypeError, ValueError.

    A text that is no object is for every language; what a question does not need may be left out.
    """
    return GroupQuestion(
        kind=FieldKind(value.get("kind", FieldKind.TEXT)),
        text=_local(value["text"]),
        required=value.get("required", False) is True,
        options=tuple(map(_local, value.get("options", ()))),
        purpose=text(value.get("purpose", "")),
    )


def read_questions(path: Path) -> tuple[GroupQuestion, ...]:
    """Read questions from a file in JSON; DeskError `file_*`, RuleError `group_questions_file`."""
    data = read_bounded(path, _MOST_BYTES, "text")
    try:
        return tuple(map(question_of_value, list(json.loads(data))))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise RuleError("group_questions_file", file=path.name) from None


def _local(said: Any) -> dict[str, str]:
    return {"": text(said)} if isinstance(said, str) else texts(said)
