"""The form of one sheet: what somebody typed in says to each question."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.slips import read_slip
from meetup_desk.domain.surveys import Question, QuestionKind, Survey
from meetup_desk.services.surveys.questions import in_lang, option_texts
from meetup_desk.services.surveys.surveys import TypedAnswer
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog

translate = QCoreApplication.translate
_NONE = "-"
_NUMBERS = re.compile(r"\d+")


class TypedSheet(NamedTuple):
    """A sheet as it was typed in."""

    slip: str  # empty: a new sheet
    said: dict[int, TypedAnswer]


def _field(number: int, question: Question, lang: str) -> Field:
    label = f"{number + 1}. {in_lang(question.text, lang)}"
    options = option_texts(question, lang)
    if question.kind is QuestionKind.TEXT:
        return Field(key=str(number), label=lambda: label, kind="lines")
    if question.kind is QuestionKind.MANY:
        named = " · ".join(f"{at} {text}" for at, text in enumerate(options, 1))
        return Field(
            key=str(number),
            label=lambda: label,
            help=lambda: named,
            hint=lambda: translate("SheetForm", "Numbers, such as 1, 3"),
            check=lambda text: _wrong_numbers(text, len(options)),
        )
    blank = Option(_NONE, lambda: translate("SheetForm", "Not answered"))
    choices = [Option(str(at), lambda text=text: text) for at, text in enumerate(options)]  # type: ignore[misc]
    return Field(key=str(number), label=lambda: label, kind="choice", options=[blank, *choices], width=240)


def _wrong_numbers(text: str, most: int) -> str:
    numbers = [int(each) for each in _NUMBERS.findall(text)]
    if re.sub(r"[\d,\s]", "", text) or any(not 1 <= number <= most for number in numbers):
        return translate("SheetForm", "Numbers from 1 to {most}, with commas between them.").format(most=most)
    return ""


def _wrong_slip(text: str) -> str:
    if not text or read_slip(text):
        return ""
    return translate("SheetForm", "A slip has six characters, such as 7K3-M42.")


def said_by(survey: Survey, values: Mapping[str, Any]) -> dict[int, TypedAnswer]:
    """Give what the form says; questions that were left out are not answered."""
    said = {}
    for number, question in enumerate(survey.questions):
        value = values[str(number)]
        if question.kind is QuestionKind.TEXT:
            answer = TypedAnswer(text=value)
        elif question.kind is QuestionKind.MANY:
            answer = TypedAnswer(options=[int(each) - 1 for each in _NUMBERS.findall(value)])
        else:
            answer = TypedAnswer(options=[] if value == _NONE else [int(value)])
        if answer.text or answer.options:
            said[number] = answer
    return said


class SurveySheetDialog(FormDialog):
    """Asks for the answers of one sheet."""

    def __init__(self, context: Context, survey: Survey, parent: QWidget) -> None:
        lang = context.languages.current
        slip = Field(
            key="slip",
            label=lambda: translate("SheetForm", "Slip number"),
            help=lambda: translate("SheetForm", "As it is printed on the sheet. Optional for a new sheet."),
            check=_wrong_slip,
            width=160,
        )
        fields = [_field(number, question, lang) for number, question in enumerate(survey.questions)]
        super().__init__(
            context.look,
            parent,
            translate("SheetForm", "Enter answers"),
            [slip, *fields],
            verb=translate("SheetForm", "Save answers"),
            leave=translate("SheetForm", "Cancel"),
        )
        self._survey = survey

    def sheet(self) -> TypedSheet | None:
        """Show the dialog; gives the sheet, or None."""
        values = self.draft()
        return None if values is None else TypedSheet(values["slip"], said_by(self._survey, values))
