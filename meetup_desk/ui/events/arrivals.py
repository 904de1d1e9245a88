"""When people came to an event: a picture, its numbers, and every scan as a file."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from meetup_desk.domain.arrivals import Slot
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.times import DAY, moment_of
from meetup_desk.services.door.scan_list import Arrivals
from meetup_desk.services.services import Services
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.bars import Bar, Bars
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.choosers import Option, Tabs
from meetup_desk.ui.widgets.label import ElidedLabel, Label

_ALL = ""
_MOST_DOORS = 4  # beside each other


class ArrivalsCard(QFrame):
    """Shows arrivals through all doors, or one of them; `save_asked` comes for the file of all scans."""

    save_asked = Signal()

    def __init__(self, context: Context, services: Services) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self._context, self._services = context, services
        self._event_id: EventId | None = None
        self._found: Arrivals | None = None
        self._door = _ALL
        self._doors: tuple[str, ...] = ()
        self._title, self._numbers = Label(size="emphasis"), ElidedLabel(ink="soft")
        self.bars = Bars(context.look)
        self.save = Button(context.look, icon="download", kind="quiet")
        self.save.clicked.connect(self.save_asked)
        self._tabs: Tabs | None = None
        self._head = QHBoxLayout()
        self._head.setSpacing(12)
        for widget in (self._title, self._numbers):
            self._head.addWidget(widget, 1 if widget is self._numbers else 0)
        self._head.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(self._head)
        column.addWidget(self.bars)
        self.hide()
        self._retranslate()

    def show_event(self, event_id: EventId) -> None:
        """Read when people came to an event; the card is gone where nobody did."""
        if event_id != self._event_id:
            self._event_id, self._door = event_id, _ALL
        scans, door = self._services.scan_list, self._door
        self._context.jobs.run(lambda: scans.arrivals(event_id, door), self._take, key=(self, "arrivals"))

    def numbers(self) -> str:
        """What is said beside the title."""
        return self._numbers.text()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _take(self, found: Arrivals) -> None:
        self._found = found
        self._offer_doors(tuple(found.doors))
        self.setVisible(bool(found.slots) or self._door != _ALL)
        self._retranslate()

    def _offer_doors(self, doors: tuple[str, ...]) -> None:
        if doors == self._doors:
            return
        self._doors = doors
        if self._tabs is not None:
            self._head.removeWidget(self._tabs)
            self._tabs.deleteLater()
            self._tabs = None
        if 1 < len(doors) <= _MOST_DOORS:
            options = [Option(_ALL, lambda: self.tr("All doors"))]
            options += [Option(name, lambda name=name: name) for name in doors]  # type: ignore[misc]
            self._tabs = Tabs(options)
            self._tabs.setAccessibleName(self.tr("Door"))
            self._tabs.chosen.connect(self._choose)
            self._tabs.choose(self._door)
            self._head.insertWidget(2, self._tabs)
            self._tabs.tab_before(self.save)

    def _choose(self, door: str) -> None:
        self._door = door
        if self._event_id is not None:
            self.show_event(self._event_id)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Arrival times"))
        self.save.set_text(self.tr("Save scans…"))
        self.bars.setAccessibleName(self._title.text())
        if self._found is not None:
            shown = _detail(self._found.slots)
            self._numbers.setText(" · ".join(self._told(self._found, shown)))
            self._paint(self._found, shown)

    def _told(self, found: Arrivals, shown: list[Slot]) -> list[str]:
        slots = found.slots
        came, left = sum(slot.came for slot in slots), sum(slot.left for slot in slots)
        refused = sum(slot.refused for slot in slots)
        told = [self.tr("%Ln people checked in", "", came)]
        told += [self.tr("%Ln re-entered", "", found.again)] if found.again else []
        told += [self.tr("%Ln people left", "", left)] if left else []
        told += [self.tr("%Ln scans refused", "", refused)] if refused else []
        if shown and came:
            busiest = max(shown, key=lambda slot: slot.came)
            told.append(self.tr("busiest at {time}").format(time=self._time(busiest)))
        outside = came - sum(slot.came for slot in shown)
        told += [self.tr("%Ln people well before or after the event", "", outside)] if outside else []
        return told

    def _paint(self, found: Arrivals, shown: list[Slot]) -> None:
        bars = [Bar(slot.came, self._time(slot), self._sentence(slot)) for slot in shown]
        start = found.plan.start_utc
        mark = (start - shown[0].at) / (shown[0].until - shown[0].at) if shown else -1.0
        text = "" if found.plan.all_day else self.tr("{time} start").format(time=f"{found.plan.start:%H:%M}")
        self.bars.show_bars(bars, mark=mark if text else -1.0, mark_text=text)

    def _time(self, slot: Slot) -> str:
        moment = moment_of(slot.at, self._found.plan.tz if self._found else "UTC")
        return f"{moment.month}/{moment.day}" if slot.until - slot.at >= DAY else f"{moment:%H:%M}"

    def _sentence(self, slot: Slot) -> str:
        until = moment_of(slot.until, self._found.plan.tz if self._found else "UTC")
        text = self.tr("{start} to {end}: {came} people in, {left} people out, {refused} scans refused")
        return text.format(
            start=self._time(slot), end=f"{until:%H:%M}", came=slot.came, left=slot.left, refused=slot.refused
        )


def _detail(slots: Sequence[Slot]) -> list[Slot]:
    """Leave out what stands alone at the ends, long before and after the event."""
    if len(slots) <= 2:
        return list(slots)
    step = slots[1].until - slots[1].at
    return [slot for slot in slots if slot.until - slot.at == step]
