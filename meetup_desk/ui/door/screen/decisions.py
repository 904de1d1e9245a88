"""What can be done about the verdict on screen: another number of people, or a supervisor's word."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from meetup_desk.domain.door_answers import DoorAnswer
from meetup_desk.domain.verdicts import Direction, Severity
from meetup_desk.ui.door.choices import (
    can_be_handed_over,
    can_be_overridden,
    can_say_need,
    is_badge_due,
    is_party_unknown,
    may_have_lost_badge,
    possible_counts,
)
from meetup_desk.ui.door.input.function_keys import shortcut_text
from meetup_desk.ui.door.screen.verdict_colours import VerdictColours, text_palette
from meetup_desk.ui.door.texts.person_texts import people_text
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.actions import Action, menu_of
from meetup_desk.ui.widgets.buttons import Button, IconButton
from meetup_desk.ui.widgets.label import Label

_HEIGHT, _WIDE, _NARROW = 44, 72, 44  # px at 100 %
# keys of what a menu holds where the row is too narrow: less asked first
_FOLDS = (frozenset[str](), frozenset({"Ctrl+E", "F7"}), frozenset({"Ctrl+E", "F7", "F12"}))
_MOST_WITH_UNIT = 5  # numbers; more are shown without their unit


class _Decision(NamedTuple):
    """One button: a number of people, or what a key does too."""

    number: int = 0  # of people; 0 where it is about something else
    key: str = ""
    chosen: bool = False  # so many came in now


class Decisions(QWidget):
    """A row of large buttons; empty where nothing is left to decide."""

    count_chosen = Signal(int)
    override_asked = Signal()
    hand_over_asked = Signal()
    badge_asked = Signal()
    need_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._answer: DoorAnswer | None = None
        self._staff = False
        self._has_badges = self._has_needs = False
        self._question = Label(size="section")
        self._buttons: list[Button] = []
        self._decisions: list[_Decision] = []
        self._folded = _FOLDS[0]
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 0, 24, 8)
        self._row.setSpacing(8)
        self._row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self._row.addStretch(1)
        self._row.addWidget(self._question)
        self.more = IconButton(look, "ellipsis", size=20, role="ink")
        self.more.hide()
        self.more.clicked.connect(lambda _=False: self._pop_up())
        self._row.addWidget(self.more)
        self._row.addStretch(1)
        self.setSizePolicy(
            QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
        )  # never wider than the window
        look.changed.connect(self._apply_theme)
        self._apply_theme()

    def set_badges_available(self, *, available: bool) -> None:
        """Offer a badge to everybody who comes in, or to nobody, from now on."""
        self._has_badges = available

    def set_needs_available(self, *, available: bool) -> None:
        """Offer to write down what somebody who comes in looks for, from now on."""
        self._has_needs = available

    def clear(self) -> None:
        """Offer nothing."""
        self.show_for(None)

    def show_for(self, answer: DoorAnswer | None, *, staff: bool = False) -> None:
        """Offer what this answer leaves open, to staff only what they may do."""
        self._answer, self._staff = answer, staff
        decisions = self._possible_decisions()
        if decisions != self._decisions:  # new buttons take as long as all else of a verdict
            self._decisions = decisions
            self._rebuild()
            self._apply_theme()
        self._retranslate()

    def _possible_decisions(self) -> list[_Decision]:
        answer = self._answer
        if answer is None:
            return []
        decisions = [_Decision(number=count, chosen=count == answer.count) for count in self.counts()]
        if self.can_have_badge():
            decisions.append(_Decision(key="F12"))
        if self.can_say_need():
            decisions.append(_Decision(key="Ctrl+E"))
        if can_be_handed_over(answer):
            decisions.append(_Decision(key="F7"))
        if can_be_overridden(answer) and not self._staff:
            decisions.append(_Decision(key="F5"))
        return decisions

    def _rebuild(self) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(decision) for decision in self._decisions]

    def counts(self) -> range:
        """Numbers of people that can be chosen."""
        return range(0) if self._answer is None else possible_counts(self._answer)

    def can_be_handed_over(self) -> bool:
        """Tell whether somebody else may have come with the ticket."""
        return self._answer is not None and can_be_handed_over(self._answer)

    def can_say_need(self) -> bool:
        """Tell whether somebody came in who may be asked what they look for or can give."""
        return self._has_needs and self._answer is not None and can_say_need(self._answer)

    def can_have_badge(self) -> bool:
        """Tell whether somebody came in who can have a badge here.

        Who is in already gets one from a supervisor: two people may have come with one ticket.
        """
        answer = self._answer
        if answer is None or not self._has_badges:
            return False
        return is_badge_due(answer) or (may_have_lost_badge(answer) and not self._staff)

    def can_override(self) -> bool:
        """Tell whether a supervisor may let this party in."""
        return self._answer is not None and can_be_overridden(self._answer)

    @property
    def question(self) -> str:
        """The question that the numbers answer."""
        return self._question.text()

    def buttons(self) -> list[Button]:
        """Buttons shown."""
        return self._buttons

    def set_colours(self, colours: VerdictColours | None) -> None:
        """Take the colours of a verdict; None: of the canvas."""
        self._question.setPalette(text_palette(self._look, colours))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what is asked less often into a menu where the row is too narrow."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        for folded in _FOLDS:
            self._folded = folded
            for button, decision in zip(self._buttons, self._decisions, strict=True):
                button.setVisible(decision.key not in folded)
            self.more.setVisible(any(decision.key in folded for decision in self._decisions))
            if self._row.sizeHint().width() <= self.width():
                break

    def _pop_up(self) -> None:
        actions = [
            Action(key=d.key, text=partial(self._text, d), run=b.click, shortcut=d.key)
            for b, d in zip(self._buttons, self._decisions, strict=True)
            if d.key in self._folded
        ]
        menu_of(actions, self._look, self).popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _button(self, decision: _Decision) -> Button:
        signals = {
            "F12": self.badge_asked,
            "Ctrl+E": self.need_asked,
            "F7": self.hand_over_asked,
            "F5": self.override_asked,
        }
        button = Button(self._look, icon="check" if decision.chosen else "")
        choose = (
            signals[decision.key].emit if decision.key else partial(self.count_chosen.emit, decision.number)
        )
        button.clicked.connect(lambda _=False: choose())
        button.setToolTip(shortcut_text(decision.key or f"Alt+{decision.number}"))
        self._row.insertWidget(self._row.count() - 2, button)
        return button

    def _text(self, decision: _Decision) -> str:
        if decision.key == "F12":
            return self.tr("Print badge")
        if decision.key == "Ctrl+E":
            return self.tr("Need or offer…")
        if decision.key == "F7":
            return self.tr("Someone else came…")
        if decision.key == "F5":
            return self.tr("Admit anyway…")
        return str(decision.number) if self._crowded else people_text(decision.number)

    @property
    def _crowded(self) -> bool:
        """Whether there are so many numbers that only bare ones fit at 200 %."""
        return len(self.counts()) > _MOST_WITH_UNIT

    def _retranslate(self) -> None:
        self.more.set_name(self.tr("More"))
        for button, decision in zip(self._buttons, self._decisions, strict=True):
            button.set_text(self._text(decision))
            if decision.number:
                button.setAccessibleName(people_text(decision.number))
        answer = self._answer
        if answer is None or not self.counts():
            self._question.setText("")
        elif answer.severity is not Severity.GREEN:
            self._question.setText(self.tr("Admit only:"))
        elif is_party_unknown(answer):
            self._question.setText(self.tr("How many people?"))
        elif answer.direction is Direction.OUT:
            self._question.setText(self.tr("{name}: how many people left?").format(name=answer.name))
        else:
            self._question.setText(self.tr("{name}: how many people entered?").format(name=answer.name))
        self._fold()

    def _apply_theme(self) -> None:
        height = self._look.theme.px(_HEIGHT)
        self.setFixedHeight(height + 8)
        for button in self._buttons:
            button.setMinimumHeight(height)
            button.setMinimumWidth(self._look.theme.px(_NARROW if self._crowded else _WIDE))
            button.setFont(self._look.font("section"))
        self._fold()
        self._question.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
