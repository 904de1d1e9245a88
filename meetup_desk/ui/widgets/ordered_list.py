"""Things in an order that somebody changes: added, edited, moved, left out."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QListWidget, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.flow_layout import FlowLayout

T = TypeVar("T")


class OrderedList(QObject, Generic[T]):
    """A list and its buttons, which the owner lays out; `changed` comes after each change.

    `describe` says the line of a thing from its number and itself; `ask` asks what one is like now, or for a
    new one where it gets None, and gives None when it was left.
    """

    changed = Signal()

    def __init__(
        self,
        look: Look,
        describe: Callable[[int, T], str],
        ask: Callable[[T | None], T | None],
        *,
        add: str,
    ) -> None:
        super().__init__()
        self._describe, self._ask = describe, ask
        self.things: list[T] = []
        self.list = QListWidget()
        self.list.itemActivated.connect(lambda _: self.edit())
        self.list.currentRowChanged.connect(lambda _: self._offer())
        acts: list[tuple[str, str, str, Callable[[], None]]] = [
            ("add", add, "plus", self.add),
            ("edit", self.tr("Edit…"), "pencil", self.edit),
            ("up", self.tr("Up"), "arrow-up", partial(self.move_by, -1)),
            ("down", self.tr("Down"), "arrow-down", partial(self.move_by, 1)),
            ("remove", self.tr("Remove"), "trash-2", self.remove),
        ]
        self.buttons = {key: Button(look, text, icon=icon) for key, text, icon, _ in acts}
        self.row, flow = QWidget(), FlowLayout(gap=8)
        self.row.setLayout(flow)
        for key, _, _, act in acts:
            self.buttons[key].clicked.connect(lambda _=False, act=act: act())
            flow.addWidget(self.buttons[key])
        self._offer()

    def show_things(self, things: Sequence[T], current: int = 0) -> None:
        """Show things in their order, one of them chosen."""
        self.things = list(things)
        self.list.clear()
        for number, thing in enumerate(self.things, 1):
            self.list.addItem(self._describe(number, thing))
        self.list.setCurrentRow(current)
        self._offer()
        self.changed.emit()

    def add(self) -> None:
        """Ask for a thing, and put it at the end."""
        thing = self._ask(None)
        if thing is not None:
            self.show_things([*self.things, thing], len(self.things))

    def edit(self) -> None:
        """Ask what the chosen thing is like now."""
        at = self.list.currentRow()
        thing = self._ask(self.things[at]) if at >= 0 else None
        if thing is not None:
            self.show_things([*self.things[:at], thing, *self.things[at + 1 :]], at)

    def move_by(self, step: int) -> None:
        """Let the chosen thing change places with its neighbour."""
        at, to, things = self.list.currentRow(), self.list.currentRow() + step, self.things
        if at >= 0 and 0 <= to < len(things):
            things[at], things[to] = things[to], things[at]
            self.show_things(things, to)

    def remove(self) -> None:
        """Leave the chosen thing out."""
        at = self.list.currentRow()
        if at >= 0:
            self.show_things([*self.things[:at], *self.things[at + 1 :]], min(at, len(self.things) - 2))

    def _offer(self) -> None:
        at, last = self.list.currentRow(), len(self.things) - 1
        allowed = {"add": True, "edit": at >= 0, "up": at > 0, "down": 0 <= at < last, "remove": at >= 0}
        for key, button in self.buttons.items():
            button.setEnabled(allowed[key])
