"""The form of one question of a survey, in both languages."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.surveys import ASKED_KINDS, LocalText, Question, QuestionKind
from meetup_desk.services.surveys.questions import SurveyDraft, checked, in_lang
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.words.text import LANGUAGES

translate = QCoreApplication.translate
_OF_SCALE = ("least", "most", "least_ko", "most_ko", "least_en", "most_en")
_OF_OPTIONS = ("options_ko", "options_en")


def kind_name(kind: QuestionKind) -> str:
    """Say how a question is answered."""
    return {
        QuestionKind.SCALE: translate("QuestionForm", "Scale"),
        QuestionKind.CHOICE: translate("QuestionForm", "One option"),
        QuestionKind.MANY: translate("QuestionForm", "Any options"),
        QuestionKind.YES_NO: translate("QuestionForm", "Yes or no"),
        QuestionKind.TEXT: translate("QuestionForm", "In words"),
    }[kind]


def _fields() -> list[Field]:
    one_per_line = lambda: translate("QuestionForm", "One per line, in the same order.")  # noqa: E731
    return [
        Field(
            key="kind",
            label=lambda: translate("QuestionForm", "Answered by"),
            kind="choice",
            options=[Option(str(kind), lambda kind=kind: kind_name(kind)) for kind in ASKED_KINDS],  # type: ignore[misc]
            width=200,
        ),
        Field(key="text_ko", label=lambda: translate("QuestionForm", "Question in Korean")),
        Field(key="text_en", label=lambda: translate("QuestionForm", "Question in English")),
        Field(
            key="least",
            label=lambda: translate("QuestionForm", "From"),
            kind="number",
            least=-100,
            most=100,
            width=88,
        ),
        Field(
            key="most",
            label=lambda: translate("QuestionForm", "To"),
            kind="number",
            least=-100,
            most=100,
            width=88,
            beside=True,
        ),
        Field(key="least_ko", label=lambda: translate("QuestionForm", "Lowest means, in Korean"), width=184),
        Field(
            key="most_ko",
            label=lambda: translate("QuestionForm", "Highest means, in Korean"),
            width=184,
            beside=True,
        ),
        Field(key="least_en", label=lambda: translate("QuestionForm", "Lowest means, in English"), width=184),
        Field(
            key="most_en",
            label=lambda: translate("QuestionForm", "Highest means, in English"),
            width=184,
            beside=True,
        ),
        Field(
            key="options_ko",
            label=lambda: translate("QuestionForm", "Options in Korean"),
            kind="lines",
            help=one_per_line,
        ),
        Field(
            key="options_en",
            label=lambda: translate("QuestionForm", "Options in English"),
            kind="lines",
            help=one_per_line,
        ),
    ]


def values_of(question: Question) -> dict[str, Any]:
    """Fill the form in with a question as it is."""
    values: dict[str, Any] = {"kind": str(question.kind), "least": question.least, "most": question.most}
    for lang in LANGUAGES:
        values[f"text_{lang}"] = in_lang(question.text, lang)
        values[f"least_{lang}"] = in_lang(question.least_label, lang)
        values[f"most_{lang}"] = in_lang(question.most_label, lang)
        values[f"options_{lang}"] = "\n".join(in_lang(option, lang) for option in question.options)
    return values


def question_of(values: Mapping[str, Any]) -> Question:
    """Give the question that the form describes."""
    kind = QuestionKind(values["kind"])
    lines = {lang: [line.strip() for line in values[f"options_{lang}"].splitlines()] for lang in LANGUAGES}
    count = max(len([line for line in each if line]) for each in lines.values())
    has_options = kind in {QuestionKind.CHOICE, QuestionKind.MANY}
    is_scale = kind is QuestionKind.SCALE
    least, most = values["least"], values["most"]
    return Question(
        kind=kind,
        text=_each(values, "text"),
        least=least if is_scale and least is not None else 1,
        most=most if is_scale and most is not None else 5,
        least_label=_each(values, "least") if is_scale else {},
        most_label=_each(values, "most") if is_scale else {},
        options=tuple(
            {lang: each[at] for lang, each in lines.items() if at < len(each) and each[at]}
            for at in range(count)
        )
        if has_options
        else (),
    )


def _each(values: Mapping[str, Any], key: str) -> LocalText:
    return {lang: values[f"{key}_{lang}"] for lang in LANGUAGES if values[f"{key}_{lang}"]}


class QuestionDialog(FormDialog):
    """Asks for one question; what cannot be asked is told beside its text."""

    def __init__(self, context: Context, question: Question, parent: QWidget, *, verb: str) -> None:
        super().__init__(
            context.look,
            parent,
            translate("QuestionForm", "Question"),
            _fields(),
            verb=verb,
            leave=translate("QuestionForm", "Cancel"),
            values=values_of(question),
        )
        self._lang = context.languages.current
        self.form.changed.connect(self._follow)
        self._follow()

    def question(self) -> Question | None:
        """Show the dialog; gives the question, or None."""
        values = self.draft()
        return None if values is None else question_of(values)

    def _follow(self) -> None:
        values = self.form.values()
        kind = QuestionKind(values["kind"])
        for key in _OF_SCALE:
            self.form.set_shown(key, shown=kind is QuestionKind.SCALE)
        for key in _OF_OPTIONS:
            self.form.set_shown(key, shown=kind in {QuestionKind.CHOICE, QuestionKind.MANY})
        self.form.set_problem("text_ko", self._wrong(question_of(values)))

    def _wrong(self, question: Question) -> str:
        try:
            checked(SurveyDraft(title={"": "."}, questions=(question,)), self._lang)
        except RuleError as error:
            why = str(error.facts["why"])
            return f"{why[:1].upper()}{why[1:]}."
        return ""
