"""Asking what a group is: its form, with its picture above and its questions below."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.domain.applications import repeated
from meetup_desk.domain.groups import GroupQuestion
from meetup_desk.services.groups.group_pictures import GroupPictures
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.ui.groups.group_form import edit_of, fields
from meetup_desk.ui.groups.group_question_form import GroupQuestionDialog, describe
from meetup_desk.ui.groups.picture_field import PictureField
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.ordered_list import OrderedList
from meetup_desk.words.say import say_error

_LIST = 132  # px at 100 %: the height of the questions


class GroupDialog(FormDialog):
    """Gives what is to be changed of a group, and saves nothing."""

    def __init__(
        self,
        context: Context,
        pictures: GroupPictures,
        parent: QWidget,
        title: str,
        *,
        verb: str,
        values: Mapping[str, Any],
        questions: tuple[GroupQuestion, ...] = (),
        picture: bytes = b"",
    ) -> None:
        super().__init__(
            context.look, parent, title, fields(), verb=verb, leave=self.tr("Cancel"), values=values
        )
        self._context, self._asked_before = context, questions
        self.picture = PictureField(context, pictures, str(values.get("name", "")), picture)
        self.add_above(self.picture)
        self.questions: OrderedList[GroupQuestion] = OrderedList(
            context.look,
            lambda number, question: describe(context, number, question),
            self._ask_question,
            add=self.tr("Add question…"),
        )
        self.problem = Label(ink="bad", wrap=True)
        self.questions.changed.connect(self._check)
        self.questions.show_things(questions)
        self._lay_out_questions()

    def _lay_out_questions(self) -> None:
        below, name = QWidget(), Label(self.tr("Questions to applicants"))
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.questions.list.setFixedHeight(self.look.theme.px(_LIST))
        self.questions.list.setAccessibleName(name.text())
        name.setBuddy(self.questions.list)
        column.addWidget(name)
        column.addWidget(self.questions.list)
        column.addWidget(self.questions.row)
        column.addWidget(self.problem)
        self.add_below(below)

    def edit(self) -> GroupEdit | None:
        """Show the dialog; gives what is said about the group, or None."""
        values = self.draft()
        if values is None:
            return None
        return edit_of(values, tuple(self.questions.things), self.picture.chosen)

    def press(self, key: str) -> None:
        """Close for questions that differ, or to leave."""
        if key != "save" or not repeated(self.questions.things):
            super().press(key)

    def has_changes(self) -> bool:
        """Tell whether picture, questions or a field differ from what was shown first."""
        others = self.picture.chosen is not None or tuple(self.questions.things) != self._asked_before
        return others or super().has_changes()

    def _check(self) -> None:
        text = repeated(self.questions.things)
        lang = self._context.languages.current
        self.problem.setText(say_error("rule", "group_question_twice", lang, text=text) if text else "")
        self.problem.setVisible(bool(text))

    def _ask_question(self, question: GroupQuestion | None) -> GroupQuestion | None:
        verb = self.tr("Add question") if question is None else self.tr("Change")
        shown = question or GroupQuestion(text={})
        return GroupQuestionDialog(self._context, shown, self, verb=verb).question()
