"""One introduction: why the two may suit, the text for each, and what they said."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.ids import IntroductionId, PersonId
from meetup_desk.domain.introductions import IntroductionAnswer, IntroductionState
from meetup_desk.services.introductions.introduction_texts import TextsForTwo
from meetup_desk.services.introductions.introductions import IntroductionLine
from meetup_desk.services.services import Services
from meetup_desk.ui.introductions.introduction_steps import IntroductionSteps
from meetup_desk.ui.introductions.text_to_copy import TextToCopy
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.choosers import Option, Tabs
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.icon_line import IconLine
from meetup_desk.ui.widgets.label import ElidedLabel, Label
from meetup_desk.words.say import say

_Offer = tuple[str, str, Callable[[], object]]
_OPEN = (IntroductionState.ASKED, IntroductionState.AGREED, IntroductionState.DECLINED)


@dataclass(frozen=True, slots=True)
class _IntroductionContent:
    line: IntroductionLine
    texts: TextsForTwo


class IntroductionPanel(QWidget):
    """Shows one introduction beside the list."""

    def __init__(self, context: Context, services: Services, steps: IntroductionSteps) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.introduction_id: int | None = None
        self._context, self._services, self._steps = context, services, steps
        self._shown: _IntroductionContent | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 0, 24, 24)
        self._column.setSpacing(12)
        context.news.changed.connect(self._hear)

    def show_introduction(self, introduction_id: int) -> None:
        """Show another introduction."""
        self.introduction_id = introduction_id
        self._ask()

    def _ask(self) -> None:
        if self.introduction_id is None:
            return
        services, wanted = self._services, IntroductionId(self.introduction_id)

        def work() -> _IntroductionContent:
            line, texts = services.introductions.line(wanted), services.introduction_texts
            write = texts.contacts if line.introduction.agreed else texts.questions
            return _IntroductionContent(line, write(line))

        self._context.jobs.run(work, self._take, self._gone, key=(self, "introduction"))

    def _gone(self, error: DeskError) -> None:
        if error.code == "not_found":
            self._context.panel.close_panel()
        else:
            self._context.jobs.refused.emit(error)

    def _take(self, shown: _IntroductionContent) -> None:
        self._shown = shown
        self._context.panel.set_title(f"{shown.line.name} → {shown.line.other}")
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for section in (self._why(shown.line), *self._texts(shown), self._answers(shown.line)):
            self._column.addWidget(section)
        self._column.addStretch(1)
        self._column.addWidget(self._foot(shown))

    def _why(self, line: IntroductionLine) -> QWidget:
        box, column = _box()
        column.addWidget(Label(self.tr("Why they may suit"), size="caption", ink="soft"))
        for icon, text in self._reasons(line):
            column.addWidget(IconLine(self._context.look, icon, text))
        return box

    def _reasons(self, line: IntroductionLine) -> list[tuple[str, str]]:
        one = line.introduction
        found = []
        if line.need and line.offer:
            found.append(
                ("heart", self.tr("“{need}” and “{offer}”").format(need=line.need, offer=line.offer))
            )
        if one.reason:
            found.append(("message-square", self.tr("Both speak of: {words}").format(words=one.reason)))
        if one.state is IntroductionState.MET:
            found.append(("users", self.tr("They have met")))
        else:
            found.append(("users", self.tr("They have not met yet")))
        return found

    def _texts(self, shown: _IntroductionContent) -> list[QWidget]:
        line, texts = shown.line, shown.texts
        sides = ((line.name, texts.person), (line.other, texts.other))
        look = self._context.look
        boxes: list[QWidget] = [TextToCopy(look, name, text, self._copy) for name, text in sides]
        if not line.introduction.agreed:
            note = self.tr("Names and contact data follow once both said yes.")
            boxes.append(IconLine(self._context.look, "lock", note, ink="soft"))
        return boxes

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._context.toast.say(self.tr("Text copied."))

    def _answers(self, line: IntroductionLine) -> QWidget:
        box, column = _box()
        one = line.introduction
        column.addWidget(Label(self.tr("When they answer"), size="caption", ink="soft"))
        sides = ((line.name, one.person_id, one.answer), (line.other, one.other_id, one.other_answer))
        for name, person_id, answer in sides:
            column.addWidget(ElidedLabel(name))
            tabs = Tabs([Option(str(each), partial(self._answer_text, each)) for each in IntroductionAnswer])
            tabs.setAccessibleName(self.tr("Answer of {name}").format(name=name))
            tabs.choose(str(answer))
            tabs.setEnabled(one.state in _OPEN or (one.asked_at is not None and one.met_at is None))
            tabs.chosen.connect(partial(self._answer, one.id, person_id))
            column.addWidget(tabs, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _answer_text(self, answer: IntroductionAnswer) -> str:
        if answer is IntroductionAnswer.NONE:
            return self.tr("Not yet")
        return say(f"introduction.answer.{answer}", self._context.languages.current)

    def _answer(self, introduction_id: IntroductionId, person_id: PersonId, answer: str) -> None:
        self._steps.answer(introduction_id, person_id, IntroductionAnswer(answer))

    def _foot(self, shown: _IntroductionContent) -> QWidget:
        box, column = _box()
        one, both = shown.line.introduction, "\n\n".join(shown.texts)
        copy: _Offer = (self.tr("Copy both"), "copy", lambda: self._copy(both))
        ask: _Offer = (self.tr("Mark as asked"), "send", partial(self._steps.ask, [one.id]))
        skip: _Offer = (self.tr("Skip proposal"), "x", partial(self._steps.pass_over, one.id))
        met: _Offer = (self.tr("They met"), "users", partial(self._steps.meet, one.id))
        offers = {
            IntroductionState.PROPOSED: [ask, copy, skip],
            IntroductionState.NOT_NOW: [ask, copy],
            IntroductionState.AGREED: [met, copy],
            IntroductionState.ASKED: [copy],
        }.get(one.state, [])
        others = QWidget()
        row = FlowLayout(others, gap=8)
        for number, (text, icon, run) in enumerate(offers):
            primary = number == 0 and len(offers) > 1
            button = Button(self._context.look, text, kind="primary" if primary else "plain", icon=icon)
            button.clicked.connect(lambda _=False, run=run: run())
            if primary:
                column.addWidget(button)
            else:
                row.addWidget(button)
        column.addWidget(others)
        return box

    def _hear(self, changes: Changes) -> None:
        if changes.concerns(ChangeKind.INTRODUCTION) or changes.concerns(ChangeKind.PERSON):
            self._ask()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            self._ask()
        super().changeEvent(event)


def _box() -> tuple[QWidget, QVBoxLayout]:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    return box, column
