"""Typing an application from a form on paper: who it is, and an answer to each question of the group."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.applications import answer_trouble, text_in
from meetup_desk.domain.groups import FieldKind, Group, GroupQuestion
from meetup_desk.services.imports.application_drafts import ApplicationDraft
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.words.say import say

translate = QCoreApplication.translate
_NOTHING = ""


def fields(group: Group, lang: str) -> list[Field]:
    """Give the fields: the person's, then those of each question, in the language of the window."""
    asked = [field for at, each in enumerate(group.questions) for field in _of_question(at, each, lang)]
    return [
        Field(key="name", label=lambda: translate("ApplicationDialog", "Name"), required=True),
        Field(key="phone", label=lambda: translate("ApplicationDialog", "Phone"), width=200),
        Field(key="email", label=lambda: translate("ApplicationDialog", "Email")),
        Field(key="kakao", label=lambda: translate("ApplicationDialog", "KakaoTalk ID"), width=200),
        Field(
            key="affiliation",
            label=lambda: translate("ApplicationDialog", "Affiliation"),
            hint=lambda: translate("ApplicationDialog", "None is fine"),
        ),
        Field(key="title", label=lambda: translate("ApplicationDialog", "Position")),
        *asked,
    ]


def _of_question(at: int, question: GroupQuestion, lang: str) -> list[Field]:
    key, text = f"q{at}", text_in(question.text, lang)
    options = [text_in(option, lang) for option in question.options]
    match question.kind:
        case FieldKind.CHOICE:
            offered = [Option(_NOTHING, lambda: translate("ApplicationDialog", "No answer"))]
            offered += [Option(option, partial(str, option)) for option in options]
            return [Field(key=key, label=partial(str, text), kind="choice", options=offered)]
        case FieldKind.MANY:
            return [
                Field(key=f"{key}.{number}", label=partial(str, f"{text}: {option}"), kind="switch")
                for number, option in enumerate(options)
            ]
        case FieldKind.CONSENT:
            return [Field(key=key, label=partial(str, text), kind="switch")]
        case FieldKind.DATE:
            return [Field(key=key, label=partial(str, text), kind="date", optional_date=True)]
        case FieldKind.NUMBER:
            return [
                Field(key=key, label=partial(str, text), width=128, check=partial(_wrong, question, lang))
            ]
        case _:
            return [Field(key=key, label=partial(str, text))]


def _wrong(question: GroupQuestion, lang: str, answer: str) -> str:
    trouble = answer_trouble(question, answer)
    return say(f"group.question.trouble.answer_{trouble}", lang) if trouble else ""


def draft_of(group: Group, values: Mapping[str, Any], lang: str) -> ApplicationDraft:
    """Give the application that the fields say."""
    facts = {key: values[key] for key in ("name", "phone", "email", "kakao", "affiliation", "title")}
    answers = {
        text_in(each.text, lang): _answer(each, f"q{at}", values, lang)
        for at, each in enumerate(group.questions)
    }
    return ApplicationDraft(**facts, answers=answers)


def _answer(question: GroupQuestion, key: str, values: Mapping[str, Any], lang: str) -> str:
    if question.kind is FieldKind.MANY:
        options = [text_in(option, lang) for option in question.options]
        return ", ".join(option for number, option in enumerate(options) if values[f"{key}.{number}"])
    value = values[key]
    if isinstance(value, bool):
        return say("group.form.agree" if value else "group.form.disagree", lang)
    return value.isoformat() if isinstance(value, date) else str(value or "")


class ApplicationDialog(FormDialog):
    """Gives one application, and saves nothing."""

    def __init__(self, context: Context, group: Group, parent: QWidget) -> None:
        self._group, self._lang = group, context.languages.current
        super().__init__(
            context.look,
            parent,
            self.tr("Add an application"),
            fields(group, self._lang),
            verb=self.tr("Add application"),
            leave=self.tr("Cancel"),
        )

    def application(self) -> ApplicationDraft | None:
        """Show the dialog; gives what was written, or None."""
        values = self.draft()
        return None if values is None else draft_of(self._group, values, self._lang)
