"""What is still to do after an event, each with what finishes it here."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from meetup_desk.domain.follow_up import FollowUpTask
from meetup_desk.domain.times import DAY, Instant, moment_of
from meetup_desk.services.followup.followup import NOTICE_OF, FollowUpLine, FollowUpView
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button, IconButton
from meetup_desk.ui.widgets.card import SIDE, Card
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.pill import Pill, PillState
from meetup_desk.ui.widgets.two_lines import TwoLineLabel
from meetup_desk.words.dates import say_month_day
from meetup_desk.words.followup_sentences import say_left
from meetup_desk.words.say import say

_ROW = 52  # px at 100 %


class TasksCard(Card):
    """`write_asked`, `letters_asked`, `link_asked`, `date_asked`, and `marked` with whether it is done."""

    write_asked = Signal(object)  # FollowUpTask
    letters_asked = Signal(object)
    link_asked = Signal()
    date_asked = Signal()
    marked = Signal(object, bool)

    def __init__(self, look: Look, lang: Callable[[], str], now: Callable[[], Instant]) -> None:
        super().__init__(look)
        self._lang, self._now = lang, now
        self._view: FollowUpView | None = None
        self._due = Pill(look)
        self.head.addWidget(self._due)

    def show_tasks(self, view: FollowUpView) -> None:
        """Show what is to do after an event."""
        self._view = view
        self.rebuild()

    def rebuild(self) -> None:
        """Say everything in the language of the window."""
        view = self._view
        if view is None:
            return
        self.set_title(self.tr("To do"))
        self._due.setVisible(view.is_over)
        if not view.is_over:
            self.set_rows(
                [self._sentence(self.tr("The event is not over yet. What to do appears here then."))]
            )
            return
        self._due.set_state(self._due_state(view))
        shown = [line for line in view.lines if line.is_shown]
        self.set_rows(
            [self._row(line) for line in shown] or [self._sentence(self.tr("Nothing is left to do."))]
        )

    def _due_state(self, view: FollowUpView) -> PillState:
        if view.event.followed_up_at is not None or not view.open_lines:
            return PillState(self.tr("Done"), "good", "circle-check")
        days = (view.due_at - self._now()) // DAY
        day = say_month_day(moment_of(view.due_at, view.event.plan.tz), self._lang())
        if days < 0:
            return PillState(self.tr("Due {day}, late").format(day=day), "bad", "clock")
        text = self.tr("By {day} · %Ln days left", "", days).format(day=day)
        return PillState(text, "warn", "clock")

    def _sentence(self, text: str) -> QWidget:
        note = Label(text, ink="soft", wrap=True)
        note.setContentsMargins(SIDE, 12, SIDE, 12)
        return note

    def _row(self, line: FollowUpLine) -> QWidget:
        lang = self._lang()
        name, left = say(f"followup.{line.task}", lang), say_left(line.task, line.waiting, lang)
        icon, role = ("circle-dot", "accent") if line.waiting else ("circle-dashed", "ink_soft")
        if not line.is_open:
            icon, role, left = "circle-check", "good", ""
        told = say("followup.told", lang, told=line.told) if line.told else ""
        detail = " · ".join(filter(None, (told, left))) or say("followup.done", lang)
        picture = QLabel()
        picture.setPixmap(self._look.pixmap(icon, role, 16))
        row = QWidget()
        row.setMinimumHeight(self._look.theme.px(_ROW))
        inside = QHBoxLayout(row)
        inside.setContentsMargins(SIDE, 4, 8, 4)
        inside.setSpacing(8)
        inside.addWidget(picture)
        inside.addWidget(TwoLineLabel(name, detail), 1)
        for text, run in self._acts(line):
            button = Button(self._look, text, kind="link")
            button.setAccessibleName(f"{text}: {name}, {detail}")
            button.clicked.connect(lambda _=False, run=run: run())
            inside.addWidget(button)
        inside.addWidget(self._mark(line, name))
        return row

    def _acts(self, line: FollowUpLine) -> list[tuple[str, Callable[[], object]]]:
        if not line.is_open:
            return []
        if line.task in NOTICE_OF and line.waiting:
            return [
                (self.tr("Letters…"), partial(self.letters_asked.emit, line.task)),
                (self.tr("Write"), partial(self.write_asked.emit, line.task)),
            ]
        if line.task is FollowUpTask.MATERIALS:
            return [(self.tr("Add link"), self.link_asked.emit)]
        if line.task is FollowUpTask.NEXT_DATE:
            return [(self.tr("Plan"), self.date_asked.emit)]
        return []

    def _mark(self, line: FollowUpLine, name: str) -> QWidget:
        done = line.done_at is not None
        text = self.tr("Not done after all: {task}") if done else self.tr("Mark as done: {task}")
        button = IconButton(self._look, "undo-2" if done else "check", text.format(task=name))
        button.clicked.connect(lambda _=False: self.marked.emit(line.task, not done))
        keep = button.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        button.setSizePolicy(keep)
        button.setVisible(line.is_open or done)
        return button
