"""What can be done about the verdict on screen: another number of people, or a supervisor's word."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from meetup_desk.domain.door_answers import DoorAnswer
from meetup_desk.domain.verdicts import Direction, Severity
from meetup_desk.ui.door.input.keys import keys_text
from meetup_desk.ui.door.screen.answer_text import (
    asks_party,
    badge_due,
    badge_lost,
    can_be_handed_over,
    choices,
    overridable,
    people,
)
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import Label

_HEIGHT, _WIDE, _NARROW = 44, 72, 44  # px at 100 %
_ROOMY = 5  # numbers that are offered with their unit


class _Offer(NamedTuple):
    """One button: a number of people, or a key that does the same."""

    people: int = 0  # 0 where it is about something else
    key: str = ""
    chosen: bool = False  # so many came in now


class Decisions(QWidget):
    """A row of large buttons; empty where nothing is to be decided."""

    count_chosen = Signal(int)
    override_asked = Signal()
    hand_over_asked = Signal()
    badge_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._answer: DoorAnswer | None = None
        self._staff = False
        self._badges = False
        self._question = Label(size="section")
        self._buttons: list[Button] = []
        self._shown: list[_Offer] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 0, 24, 8)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self._row.addWidget(self._question)
        self._row.addStretch(1)
        look.changed.connect(self._apply_theme)
        self._apply_theme()

    def offer_badges(self, *, wanted: bool) -> None:
        """Offer a badge to everybody who comes in, or to nobody, from now on."""
        self._badges = wanted

    def offer(self, answer: DoorAnswer | None, *, staff: bool = False) -> None:
        """Offer what this answer leaves open, to staff only what they may do; None offers nothing."""
        self._answer, self._staff = answer, staff
        wanted = self._wanted()
        if wanted != self._shown:  # new buttons take as long as all else of a verdict
            self._shown = wanted
            self._rebuild()
            self._apply_theme()
        self._retranslate()

    def _wanted(self) -> list[_Offer]:
        answer = self._answer
        if answer is None:
            return []
        offers = [_Offer(people=count, chosen=count == answer.count) for count in self.counts()]
        if self.can_have_badge():
            offers.append(_Offer(key="F12"))
        if can_be_handed_over(answer):
            offers.append(_Offer(key="F7"))
        if overridable(answer) and not self._staff:
            offers.append(_Offer(key="F5"))
        return offers

    def _rebuild(self) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(offer) for offer in self._shown]

    def counts(self) -> range:
        """Numbers of people that can be chosen."""
        return range(0) if self._answer is None else choices(self._answer)

    def can_be_handed_over(self) -> bool:
        """Tell whether somebody else may have come with the ticket."""
        return self._answer is not None and can_be_handed_over(self._answer)

    def can_have_badge(self) -> bool:
        """Tell whether somebody came in who can have a badge here.

        Who is in already gets one from a supervisor: two people may have come with one ticket.
        """
        answer = self._answer
        if answer is None or not self._badges:
            return False
        return badge_due(answer) or (badge_lost(answer) and not self._staff)

    def can_override(self) -> bool:
        """Tell whether a supervisor's word is asked for here."""
        return self._answer is not None and overridable(self._answer)

    @property
    def question(self) -> str:
        """What the numbers answer."""
        return self._question.text()

    def buttons(self) -> list[Button]:
        """Buttons shown."""
        return self._buttons

    def set_colours(self, colours: tuple[str, str] | None) -> None:
        """Stand on the ground of a verdict (ground and ink), or on the canvas."""
        palette = QPalette(self._look.theme.palette())
        if colours is not None:
            palette.setColor(QPalette.ColorRole.WindowText, QColor(colours[1]))
        self._question.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _button(self, offer: _Offer) -> Button:
        asked = {"F12": self.badge_asked, "F7": self.hand_over_asked, "F5": self.override_asked}
        button = Button(self._look, icon="check" if offer.chosen else "")
        run = asked[offer.key].emit if offer.key else partial(self.count_chosen.emit, offer.people)
        button.clicked.connect(lambda _=False: run())
        button.setToolTip(keys_text(offer.key or f"Alt+{offer.people}"))
        self._row.insertWidget(self._row.count() - 1, button)
        return button

    def _text(self, offer: _Offer) -> str:
        if offer.key == "F12":
            return self.tr("Print badge")
        if offer.key == "F7":
            return self.tr("Somebody else came…")
        if offer.key == "F5":
            return self.tr("Let in anyway…")
        return str(offer.people) if self._crowded else people(offer.people)

    @property
    def _crowded(self) -> bool:
        """Whether so many numbers are offered that only the bare ones find room at 200 %."""
        return len(self.counts()) > _ROOMY

    def _retranslate(self) -> None:
        for button, offer in zip(self._buttons, self._shown, strict=True):
            button.set_text(self._text(offer))
            if offer.people:
                button.setAccessibleName(people(offer.people))
        answer = self._answer
        if answer is None or not self.counts():
            self._question.setText("")
        elif answer.severity is not Severity.GREEN:
            self._question.setText(self.tr("Let in only:"))
        elif asks_party(answer):
            self._question.setText(self.tr("How many are they?"))
        elif answer.direction is Direction.OUT:
            self._question.setText(self.tr("{name}: how many left?").format(name=answer.name))
        else:
            self._question.setText(self.tr("{name}: how many came in?").format(name=answer.name))

    def _apply_theme(self) -> None:
        height = self._look.theme.px(_HEIGHT)
        self.setFixedHeight(height + 8)
        for button in self._buttons:
            button.setMinimumHeight(height)
            button.setMinimumWidth(self._look.theme.px(_NARROW if self._crowded else _WIDE))
            button.setFont(self._look.font("section"))
        self._question.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
