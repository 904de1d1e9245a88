"""The form of one question of an application, in both languages."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.applications import question_trouble, text_in
from meetup_desk.domain.groups import WITH_OPTIONS, FieldKind, GroupQuestion, LocalText
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.words.say import say
from meetup_desk.words.text import LANGUAGES

translate = QCoreApplication.translate
_OPTIONS = tuple(f"options_{lang}" for lang in ("ko", "en"))


def describe(context: Context, number: int, question: GroupQuestion) -> str:
    """Say what is asked, how it is answered, and whether it has to be."""
    lang = context.languages.current
    parts = [text_in(question.text, lang), say(f"group.question.{question.kind}", lang)]
    if question.required:
        parts.append(translate("GroupQuestionForm", "required"))
    return f"{number}. {' · '.join(parts)}"


def _fields(lang: str) -> list[Field]:
    one_per_line = lambda: translate("GroupQuestionForm", "One per line, in the same order.")  # noqa: E731
    return [
        Field(
            key="kind",
            label=lambda: translate("GroupQuestionForm", "Answered by"),
            kind="choice",
            options=[Option(str(kind), partial(say, f"group.question.{kind}", lang)) for kind in FieldKind],
            width=200,
        ),
        Field(key="text_ko", label=lambda: translate("GroupQuestionForm", "Question in Korean")),
        Field(key="text_en", label=lambda: translate("GroupQuestionForm", "Question in English")),
        Field(
            key="options_ko",
            label=lambda: translate("GroupQuestionForm", "Options in Korean"),
            kind="lines",
            help=one_per_line,
        ),
        Field(
            key="options_en",
            label=lambda: translate("GroupQuestionForm", "Options in English"),
            kind="lines",
            help=one_per_line,
        ),
        Field(
            key="purpose",
            label=lambda: translate("GroupQuestionForm", "Consent to what"),
            hint=lambda: translate("GroupQuestionForm", "photos"),
        ),
        Field(
            key="required",
            label=lambda: translate("GroupQuestionForm", "An answer is required"),
            kind="switch",
        ),
    ]


def values_of(question: GroupQuestion) -> dict[str, Any]:
    """Fill the form in with a question as it is; a text for everybody stands in the first language."""
    values: dict[str, Any] = {
        "kind": str(question.kind),
        "required": question.required,
        "purpose": question.purpose,
    }
    for lang in LANGUAGES:
        values[f"text_{lang}"] = _said(question.text, lang)
        values[f"options_{lang}"] = "\n".join(_said(option, lang) for option in question.options)
    return values


def question_of(values: Mapping[str, Any]) -> GroupQuestion:
    """Give the question that the form describes."""
    kind = FieldKind(values["kind"])
    lines = {lang: [line.strip() for line in values[f"options_{lang}"].splitlines()] for lang in LANGUAGES}
    count = max(len(each) for each in lines.values())
    options = [
        _local({lang: each[at] for lang, each in lines.items() if at < len(each)}) for at in range(count)
    ]
    return GroupQuestion(
        kind=kind,
        text=_local({lang: values[f"text_{lang}"] for lang in LANGUAGES}),
        required=values["required"],
        options=tuple(option for option in options if option) if kind in WITH_OPTIONS else (),
        purpose=values["purpose"] if kind is FieldKind.CONSENT else "",
    )


def _local(texts: Mapping[str, str]) -> LocalText:
    """Give what is said in which language: one text in both is for everybody."""
    said = {lang: text for lang, text in texts.items() if text}
    return {"": min(said.values())} if len(said) == len(LANGUAGES) == len({*said.values()}) + 1 else said


def _said(text: LocalText, lang: str) -> str:
    return text.get(lang) or text.get("", "")


class GroupQuestionDialog(FormDialog):
    """Asks for one question; what cannot be asked is told beside its text."""

    def __init__(self, context: Context, question: GroupQuestion, parent: QWidget, *, verb: str) -> None:
        self._lang = context.languages.current
        super().__init__(
            context.look,
            parent,
            translate("GroupQuestionForm", "Question"),
            _fields(self._lang),
            verb=verb,
            leave=translate("GroupQuestionForm", "Cancel"),
            values=values_of(question),
        )
        self.form.changed.connect(self._follow)
        self._follow()

    def question(self) -> GroupQuestion | None:
        """Show the dialog; gives the question, or None."""
        values = self.draft()
        return None if values is None else question_of(values)

    def _follow(self) -> None:
        values = self.form.values()
        kind = FieldKind(values["kind"])
        for key in _OPTIONS:
            self.form.set_shown(key, shown=kind in WITH_OPTIONS)
        self.form.set_shown("purpose", shown=kind is FieldKind.CONSENT)
        trouble = question_trouble(question_of(values))
        self.form.set_problem(
            "text_ko", say(f"group.question.trouble.{trouble}", self._lang) if trouble else ""
        )
