"""What is planned: the facts of an event, to be read."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.events import Event, EventStatus, PartyPolicy, Promotion
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.ui.events.event_columns import place_of
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.scroll import Scroll
from meetup_desk.words.dates import say_plan

_GAP = 24  # px between a fact's name and the fact


class Facts(Scroll):
    """Facts and description; `lang` is the window's language, `home_tz` the zone that goes unsaid."""

    def __init__(self, look: Look, lang: Callable[[], str], home_tz: Callable[[], str]) -> None:
        self._inside = QWidget()
        super().__init__(self._inside)
        self._lang, self._home_tz = lang, home_tz
        self._line: EventLine | None = None
        self._card = QFrame()
        self._card.setProperty("ground", "surface")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        self.edit = Button(look, icon="pencil")
        card = QHBoxLayout(self._card)
        card.setContentsMargins(24, 16, 16, 16)
        card.addLayout(self._grid, 1)
        card.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        column.addStretch(1)

    def show_event(self, line: EventLine) -> None:
        """Show the facts of an event."""
        self._line = line
        self._rebuild()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._rebuild()
        super().changeEvent(event)

    def _rebuild(self) -> None:
        self.edit.set_text(self.tr("Edit"))
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if self._line is None:
            return
        self.edit.setVisible(self._line.event.status is not EventStatus.CANCELLED)
        for row, (name, fact) in enumerate(self._facts(self._line)):
            heading = Label(name, ink="soft")
            words = Label(fact, wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(heading, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, row, 1)

    def _facts(self, line: EventLine) -> list[tuple[str, str]]:
        event, lang = line.event, self._lang()
        when = say_plan(event.plan, lang)
        if event.plan.tz != self._home_tz():
            when += f" ({event.plan.tz})"
        facts = [
            (self.tr("When"), when),
            (self.tr("Where"), place_of(line) or self.tr("To be decided")),
            (self.tr("Capacity"), self._capacity(event)),
            (self.tr("RSVPs"), self._way_in(event)),
            (self.tr("Waitlist"), self._waitlist(event)),
        ]
        if event.series_id is not None:
            facts.append((self.tr("Series"), self.tr("Part of a series")))
        if event.status is EventStatus.CANCELLED:
            facts.insert(0, (self.tr("Cancelled"), event.cancel_reason or self.tr("no reason given")))
        if event.description:
            facts.append((self.tr("Description"), event.description))
        return facts

    def _capacity(self, event: Event) -> str:
        if event.capacity is None:
            return self.tr("No limit")
        return self.tr("%Ln people", "", event.capacity)

    def _way_in(self, event: Event) -> str:
        way = (
            self.tr("You approve each RSVP")
            if event.approval
            else self.tr("RSVPs are confirmed while seats are free")
        )
        if event.plus_ones is None:
            return way
        if event.plus_ones == 0:
            return way + " · " + self.tr("no guests")
        return way + " · " + self.tr("up to %Ln guests each", "", event.plus_ones)

    def _waitlist(self, event: Event) -> str:
        moves = {
            Promotion.AUTOMATIC: self.tr("Promoted automatically"),
            Promotion.BY_HAND: self.tr("You promote manually"),
        }
        order = {
            PartyPolicy.STRICT: self.tr("in strict order"),
            PartyPolicy.SKIP: self.tr("parties that don’t fit are skipped"),
        }
        return f"{moves[event.promotion]} · {order[event.party_policy]}"
