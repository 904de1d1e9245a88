"""The steps of an event under its title: what is done, what is next, and each one click away."""

import itertools
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from meetup_desk.domain.steps import Step, StepLine, StepState
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.label import ElidedLabel
from meetup_desk.ui.widgets.row_button import RowButton

_HIGH, _LOW = 56, 36  # px at 100 %; where room is short the steps say only what they are
_ROOM = 136  # px at 100 %, of a step that says how far it is
_ICONS = {
    StepState.DONE: ("circle-check", "good"),
    StepState.STALE: ("triangle-alert", "warn"),
    StepState.OPEN: ("circle-dashed", "ink_soft"),
    StepState.NOT_NEEDED: ("circle-minus", "ink_soft"),
    StepState.LATER: ("circle-dashed", "ink_soft"),
}
_NEXT = ("circle-dot", "accent")


class StepsStrip(QFrame):
    """`chosen` brings the step that was clicked."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self._look = look
        self.buttons: dict[Step, RowButton] = {}
        self._details: list[ElidedLabel] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(0)

    def show_steps(self, steps: Sequence[StepLine], upcoming: Step | None) -> None:
        """Show how far each step is; `upcoming` is the one to do now."""
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons, self._details = {}, []
        for place, line in enumerate(steps):
            if place:
                rule = QFrame()
                rule.setProperty("ground", "line")
                rule.setFixedWidth(1)
                self._row.addWidget(rule)
            button = self._button(line, now=line.step is upcoming)
            self.buttons[line.step] = button
            self._row.addWidget(button, 1)
        self._order_tabs()
        self._use_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where room is short."""
        super().resizeEvent(event)
        self._use_room()

    def _use_room(self) -> None:
        px = self._look.theme.px
        roomy = self.width() >= px(_ROOM) * len(self.buttons)
        for detail in self._details:
            detail.setVisible(roomy and bool(detail.text()))
        for button in self.buttons.values():
            button.setMinimumHeight(px(_HIGH if roomy else _LOW))
            button.setToolTip("" if roomy else button.accessibleName())

    def _order_tabs(self) -> None:
        """Let Tab reach new buttons where they are seen, not after all that the page had before them."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt orders nothing behind what takes no focus
        for before, after in itertools.pairwise([self, *self.buttons.values()]):
            self.setTabOrder(before, after)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _button(self, line: StepLine, *, now: bool) -> RowButton:
        title, detail = self.names()[line.step], self._detail(line)
        icon, role = _NEXT if now and line.state is not StepState.STALE else _ICONS[line.state]
        button = RowButton(self._look, tint=now)
        state = self.tr("next") if now else self._states()[line.state]
        button.setAccessibleName(f"{title}, {state}, {detail}" if detail else f"{title}, {state}")
        picture = QLabel()
        picture.setPixmap(self._look.pixmap(icon, role, 20))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(ElidedLabel(title, ink="accent" if now else "ink"))
        how_far = ElidedLabel(detail, size="caption", ink="soft")
        self._details.append(how_far)
        words.addWidget(how_far)
        words.addStretch(1)
        inside = QHBoxLayout(button)
        inside.setContentsMargins(10, 4, 4, 4)
        inside.setSpacing(8)
        inside.addWidget(picture)
        inside.addLayout(words, 1)
        button.pass_clicks()
        button.clicked.connect(lambda _=False, step=line.step: self.chosen.emit(step))
        return button

    # -- words

    def names(self) -> dict[Step, str]:
        """Say what the steps are called."""
        return {
            Step.LIST: self.tr("Guest list"),
            Step.TICKETS: self.tr("Tickets"),
            Step.INVITES: self.tr("Invites"),
            Step.SEATS: self.tr("Seating"),
            Step.DOOR: self.tr("Door"),
            Step.THANKS: self.tr("Follow-up"),
        }

    def _states(self) -> dict[StepState, str]:
        return {
            StepState.DONE: self.tr("done"),
            StepState.STALE: self.tr("out of date"),
            StepState.OPEN: self.tr("to do"),
            StepState.NOT_NEEDED: self.tr("not needed"),
            StepState.LATER: self.tr("later"),
        }

    def _detail(self, line: StepLine) -> str:
        count, state = line.count, line.state
        if line.step is Step.LIST:
            if line.requested:
                return self.tr("%Ln to approve", "", line.requested)
            return self.tr("%Ln people", "", count)
        if state is StepState.LATER:
            return self.tr("after the event") if line.step is Step.THANKS else self.tr("no one going yet")
        if line.step in (Step.TICKETS, Step.INVITES):
            return self._of_files(line)
        if line.step is Step.SEATS:
            return self.tr("%Ln seated", "", count) if count else self.tr("if you like")
        if line.step is Step.DOOR:
            return self.tr("%Ln packs", "", count) if count else ""
        return self.tr("thanks within a week") if state is StepState.OPEN else ""

    def _of_files(self, line: StepLine) -> str:
        if line.state is StepState.NOT_NEEDED:
            return self.tr("no email addresses")
        if line.state is StepState.STALE:
            return self.tr("%Ln out of date", "", line.count)
        if line.state is StepState.DONE:
            return self.tr("%Ln saved", "", line.count)
        return self.tr("%Ln to save", "", line.count)
