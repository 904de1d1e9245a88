"""Values as JSON text: answers to questions, and the questions of surveys and applications."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from meetup_desk.domain.groups import FieldKind, GroupQuestion
from meetup_desk.domain.surveys import Question, QuestionKind


def text_of_map(value: dict[str, str] | None) -> str:
    """Write a mapping of texts as the desk keeps it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) if value else ""


def map_of_text(value: str | None) -> dict[str, str]:
    """Read a mapping of texts as the desk keeps it."""
    loaded: dict[str, Any] = json.loads(value) if value else {}
    return loaded


def text_of_questions(questions: Iterable[Question]) -> str:
    """Write the questions of a survey as the desk keeps them; what is empty is left out."""
    return json.dumps([_of_question(each) for each in questions], ensure_ascii=False, separators=(",", ":"))


def _of_question(question: Question) -> dict[str, Any]:
    facts: dict[str, Any] = {"kind": question.kind, "text": question.text, "options": list(question.options)}
    if question.kind is QuestionKind.SCALE:
        facts |= {"least": question.least, "most": question.most}
        facts |= {"least_label": question.least_label, "most_label": question.most_label}
    return {name: fact for name, fact in facts.items() if fact or fact == 0}


def questions_of_text(text: str) -> tuple[Question, ...]:
    """Read the questions of a survey as the desk keeps them."""
    return tuple(
        Question(
            **facts | {"kind": QuestionKind(facts["kind"]), "options": tuple(facts.get("options", ()))},
        )
        for facts in json.loads(text)
    )


def text_of_group_questions(questions: Iterable[GroupQuestion]) -> str:
    """Write the questions of an application as the desk keeps them; what is empty is left out."""
    facts = [{name: fact for name, fact in asdict(each).items() if fact} for each in questions]
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":"))


def group_questions_of_text(text: str) -> tuple[GroupQuestion, ...]:
    """Read the questions of an application as the desk keeps them."""
    return tuple(
        GroupQuestion(
            **facts | {"kind": FieldKind(facts["kind"]), "options": tuple(facts.get("options", ()))}
        )
        for facts in json.loads(text)
    )
