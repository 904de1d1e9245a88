"""Who would be promoted if seats were free, and why the others would not."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.ids import EventId
from meetup_desk.services.rsvps.waitlist import Waitlist, WaitlistPreviewLine
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.dialogs import Dialog, DialogVerb
from meetup_desk.ui.widgets.label import ElidedLabel, Label
from meetup_desk.ui.widgets.pill import Pill, PillState
from meetup_desk.ui.widgets.scroll import Scroll
from meetup_desk.ui.widgets.wheel_safe import WheelSafeSpinBox

_SHOWN = 200  # lines; nobody frees more seats than that by hand
_HEIGHT = 320  # px at 100 %


class WaitlistDialog(Dialog):
    """Asks how many seats, and answers while one types."""

    def __init__(
        self, context: Context, waitlist: Waitlist, event_id: EventId, parent: QWidget, *, seats: int
    ) -> None:
        verbs = (DialogVerb("seen", self.tr("Close"), "primary"),)
        super().__init__(context.look, parent.window(), self.tr("Preview waitlist"), verbs)
        self._context, self._waitlist, self._event_id = context, waitlist, event_id
        self.seats = WheelSafeSpinBox()
        self.seats.setRange(0, 100_000)
        self.seats.setValue(max(seats, 1))
        self.seats.lineEdit().setTextMargins(8, 0, 0, 0)  # the sheet's padding is not kept with arrows
        self.seats.valueChanged.connect(self._ask)
        self.seats.setAccessibleName(self.tr("Free seats"))
        question = QHBoxLayout()
        question.setSpacing(8)
        question.addWidget(Label(self.tr("If this many seats were free:")))
        question.addWidget(self.seats)
        question.addStretch(1)
        self.summary = Label(ink="soft", wrap=True)
        self._inside = QWidget()
        self._rows = QVBoxLayout(self._inside)
        self._rows.setContentsMargins(0, 0, 12, 0)
        self._rows.setSpacing(0)
        self._rows.addStretch(1)
        scroll = Scroll(self._inside)
        scroll.setMinimumHeight(context.look.theme.px(_HEIGHT))
        self.body.addLayout(question)
        self.body.addWidget(self.summary)
        self.body.addWidget(scroll)
        self.setMinimumWidth(context.look.theme.px(560))
        self.seats.setFocus()
        self._ask()

    def _ask(self) -> None:
        waitlist, event_id, seats = self._waitlist, self._event_id, self.seats.value()
        self._context.jobs.run(lambda: waitlist.preview(event_id, seats), self._show, key=(self, "preview"))

    def _show(self, lines: Sequence[WaitlistPreviewLine]) -> None:
        promoted = sum(line.step.promoted for line in lines)
        people = sum(line.step.party for line in lines if line.step.promoted)
        if not lines:
            self.summary.setText(self.tr("The waitlist is empty."))
        elif promoted:
            text = self.tr("{rsvps} of {all} RSVPs would get a seat ({people} people).")
            self.summary.setText(
                text.format(rsvps=f"{promoted:,}", all=f"{len(lines):,}", people=f"{people:,}")
            )
        else:
            self.summary.setText(self.tr("No one would get a seat."))
        while self._rows.count() > 1:
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for place, line in enumerate(lines[:_SHOWN]):
            self._rows.insertWidget(place, self._row(place + 1, line))

    def _row(self, place: int, line: WaitlistPreviewLine) -> QWidget:
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        number = Label(f"{place:,}", ink="soft")
        number.setMinimumWidth(self._context.look.theme.px(28))
        number.setAlignment(Qt.AlignmentFlag.AlignRight)
        party = self.tr("%Ln people", "", line.step.party)
        grid.addWidget(number, 0, 0)
        grid.addWidget(ElidedLabel(f"{line.rsvp.name} · {party}"), 0, 1)
        grid.addWidget(
            Label(line.why(self._context.languages.current), size="caption", ink="soft", wrap=True), 1, 1
        )
        state = PillState(self.tr("Gets a seat"), "good", "arrow-up") if line.step.promoted else None
        if state is not None:
            grid.addWidget(Pill(self._context.look, state), 0, 2, 2, 1)
        rule = QFrame()
        rule.setProperty("ground", "line")
        rule.setFixedHeight(1)
        grid.setRowMinimumHeight(2, 6)
        grid.addWidget(rule, 3, 0, 1, 3)
        grid.setColumnStretch(1, 1)
        return row
