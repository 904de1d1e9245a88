"""A newcomer and who looks after them: what both are told, and what they said afterwards."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.services.introductions.buddies import BuddyLine
from meetup_desk.services.introductions.introduction_texts import TextsForTwo
from meetup_desk.ui.introductions.buddy_steps import BuddySteps
from meetup_desk.ui.introductions.text_to_copy import TextToCopy
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.icon_line import IconLine
from meetup_desk.ui.widgets.label import Label


class BuddyPanel(QWidget):
    """Shows one pair; `over` tells that the event is over, and both are asked how it was."""

    def __init__(
        self, context: Context, steps: BuddySteps, line: BuddyLine, texts: TextsForTwo, *, over: bool
    ) -> None:
        super().__init__()
        self._context, self._steps, self.line = context, steps, line
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 0, 24, 24)
        column.setSpacing(12)
        if line.buddy.reason:
            shared = self.tr("In common: {words}").format(words=line.buddy.reason)
            column.addWidget(IconLine(context.look, "heart", shared))
        for name, text in ((line.name, texts.person), (line.buddy_name, texts.other)):
            column.addWidget(TextToCopy(context.look, name, text, self._copy))
        if line.buddy.feedback:
            column.addWidget(Label(self.tr("Afterwards"), size="emphasis"))
            column.addWidget(Label(line.buddy.feedback, wrap=True))
        column.addStretch(1)
        both = "\n\n".join(texts)
        person = line.buddy.person_id
        first: tuple[str, str, Callable[[], object]] = (
            (self.tr("What they said…"), "message-square", partial(steps.ask_feedback, line))
            if over
            else (self.tr("Mark as told"), "send", partial(steps.tell, [person]))
        )
        column.addWidget(self._button(*first, primary=True))
        others = QWidget()
        row = FlowLayout(others, gap=8)
        row.addWidget(self._button(self.tr("Copy both"), "copy", lambda: self._copy(both)))
        row.addWidget(self._button(self.tr("Change…"), "pencil", partial(steps.ask_buddy, line)))
        row.addWidget(self._button(self.tr("Remove"), "x", partial(steps.remove, person)))
        column.addWidget(others)

    def _button(self, text: str, icon: str, run: Callable[[], object], *, primary: bool = False) -> Button:
        button = Button(self._context.look, text, kind="primary" if primary else "plain", icon=icon)
        button.clicked.connect(lambda _=False: run())
        return button

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._context.toast.say(self.tr("Text copied."))
