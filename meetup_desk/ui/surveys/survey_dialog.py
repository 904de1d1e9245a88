"""A new survey: begun from a ready set or from nothing, its questions changed, added and put in order."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.surveys import Question, QuestionKind, Survey
from meetup_desk.services.surveys.question_sets import SETS, question_set
from meetup_desk.services.surveys.questions import SurveyDraft, checked, in_lang
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.surveys.question_form import QuestionDialog, kind_name
from meetup_desk.ui.widgets.dialogs import Dialog, DialogVerb
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.ordered_list import OrderedList
from meetup_desk.ui.widgets.search_field import WordsLine
from meetup_desk.ui.widgets.wheel_safe import WheelSafeComboBox
from meetup_desk.words.say import say, say_error
from meetup_desk.words.text import LANGUAGES

_EMPTY, _MAKE, _LEAVE = "", "make", "leave"
_SIZE = (440, 220)  # px at 100 %: of the list


class WantedSurvey(NamedTuple):
    """What the dialog gives: the draft, and the survey whose slips it shares."""

    draft: SurveyDraft
    before: Survey | None


class SurveyDialog(Dialog):
    """Gives a draft back and saves nothing; `others` are surveys that the same people may have answered."""

    def __init__(self, context: Context, others: Sequence[Survey], parent: QWidget) -> None:
        verbs = (
            DialogVerb(_LEAVE, self.tr("Cancel")),
            DialogVerb(_MAKE, self.tr("Create survey"), "primary"),
        )
        super().__init__(context.look, parent, self.tr("New survey"), verbs)
        self._context, self._lang, self._others = context, context.languages.current, list(others)
        self.questions = OrderedList(
            context.look, self._describe, self._ask_question, add=self.tr("Add question…")
        )
        self.start = self._chooser(
            [(_EMPTY, self.tr("Empty")), *((s, say(f"survey.set.{s}", self._lang)) for s in SETS)]
        )
        self.before = self._chooser(
            [
                (-1, self.tr("No other survey")),
                *((at, in_lang(s.title, self._lang)) for at, s in enumerate(self._others)),
            ]
        )
        self.titles = {lang: WordsLine() for lang in LANGUAGES}
        self.questions.list.setMinimumSize(*(context.look.theme.px(each) for each in _SIZE))
        self._problem = Label(ink="bad", wrap=True)
        self._problem.hide()
        self.questions.changed.connect(self._problem.hide)
        self._lay_out()
        self.start.currentIndexChanged.connect(self._begin)
        self.start.setCurrentIndex(1 + SETS.index("after"))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addLayout(_under(self.tr("Start from"), self.start))
        if self._others:
            line.addLayout(_under(self.tr("The same people answered before"), self.before))
        line.addStretch(1)
        self.body.addLayout(line)
        names = {"ko": self.tr("Title in Korean"), "en": self.tr("Title in English")}
        line = QHBoxLayout()
        line.setSpacing(12)
        for lang in sorted(LANGUAGES, key=lambda lang: lang != self._lang):
            line.addLayout(_under(names[lang], self.titles[lang]), 1)
        self.body.addLayout(line)
        self.body.addLayout(_under(self.tr("Questions"), self.questions.list))
        self.body.addWidget(self.questions.row)
        self.body.addWidget(self._problem)

    def _chooser(self, options: Sequence[tuple[object, str]]) -> WheelSafeComboBox:
        box = WheelSafeComboBox()
        for key, text in options:
            box.addItem(text, key)
        return box

    # -- the questions

    def _ask_question(self, question: Question | None) -> Question | None:
        verb = self.tr("Add question") if question is None else self.tr("Change")
        shown = question or Question(kind=QuestionKind.SCALE, text={})
        return QuestionDialog(self._context, shown, self, verb=verb).question()

    def _describe(self, number: int, question: Question) -> str:
        return f"{number}. {in_lang(question.text, self._lang)} · {kind_name(question.kind)}"

    def _begin(self) -> None:
        """Begin from the set that was chosen."""
        key = self.start.currentData()
        draft = question_set(key) if key else SurveyDraft(title={}, questions=())
        for lang, line in self.titles.items():
            line.setText(draft.title.get(lang, ""))
            line.setCursorPosition(0)  # a long text shows its beginning
        self.questions.show_things(draft.questions)

    # -- the answer

    def press(self, key: str) -> None:
        """Close for a survey that can be asked, or to leave."""
        if key == _LEAVE:
            self.reject()
            return
        try:
            checked(self.draft(), self._lang)
        except RuleError as error:
            self._problem.setText(say_error(error.code, error.reason, self._lang, **error.facts))
            self._problem.show()
        else:
            super().press(key)

    def draft(self) -> SurveyDraft:
        """Give the survey as it is described now."""
        title = {lang: line.text().strip() for lang, line in self.titles.items() if line.text().strip()}
        return SurveyDraft(title=title, questions=tuple(self.questions.things))

    def wanted(self) -> WantedSurvey | None:
        """Show the dialog; gives what is wanted, or None."""
        if self.ask() != _MAKE:
            return None
        at = self.before.currentData()
        return WantedSurvey(self.draft(), self._others[at] if at >= 0 else None)


def _under(name: str, control: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    label = Label(name, size="caption", ink="soft")
    label.setBuddy(control)
    control.setAccessibleName(name)
    column.addWidget(label)
    column.addWidget(control, 0 if not isinstance(control, QListWidget) else 1)
    column.setAlignment(Qt.AlignmentFlag.AlignTop)
    return column
