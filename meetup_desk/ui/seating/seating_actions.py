"""What is offered on the page of a seating: the next step first, and all else beside it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPoint, Qt

from meetup_desk.services.seating.rooms import SeatingRoom
from meetup_desk.services.services import Services
from meetup_desk.ui.seating.seat_model import SeatItem
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.actions import Action, menu_of

if TYPE_CHECKING:
    from meetup_desk.ui.seating.seating_page import SeatingPage


class SeatingOffer(NamedTuple):
    """Actions as a header takes them."""

    primary: Action | None
    actions: list[Action]
    more: list[Action | None]


class SeatingActions(QObject):
    """Makes the actions of a page, and the menus of its seats and tables."""

    def __init__(self, context: Context, services: Services, writes: Writes, page: "SeatingPage") -> None:
        super().__init__(page)
        self._context, self._services, self._writes, self._page = context, services, writes, page

    def offer(self) -> SeatingOffer:
        """Give what can be done now."""
        page, room = self._page, self._page.room
        if page.asks() or room is None:
            return self._asking(page)
        again = _action("again", self.tr("Seat again…"), "refresh-cw", page.ask_again)
        papers = [
            _action("papers", self.tr("Save papers…"), "printer", page.save_papers, "Ctrl+P"),
            _action("screen", self.tr("Show screen"), "monitor", page.show_screen),
        ]
        evening = self._evening(room)
        more: list[Action | None] = [*evening[1:], None, *self._others(room)]
        if evening and (room.inside is not None or room.running is not None):
            return SeatingOffer(evening[0], [papers[1]], [papers[0], again, *more])
        return SeatingOffer(papers[0], [again], [papers[1], *evening, None, *self._others(room)])

    def _asking(self, page: "SeatingPage") -> SeatingOffer:
        ready = page.setup.chosen_who()
        find = Action(
            key="seating.make",
            text=lambda: self.tr("Find seats"),
            icon="sparkles",
            run=page.find_seats,
            shortcut="Ctrl+Return",
            enabled=bool(ready and ready.people) and not page.setup.lacking() and not page.search.running,
        )
        return SeatingOffer(find, [], [])

    def _evening(self, room: SeatingRoom) -> list[Action]:
        """Give what moves the evening on, the next step first."""
        page, coming, running = self._page, room.coming, room.running
        actions = []
        if coming is not None:
            text = self.tr("Start round {number}").format(number=coming.number)
            run = partial(page.changes.start_round, coming.number)
            actions.append(_action("start", text, "arrow-right", run))
        if running is not None:
            text = self.tr("End round {number}").format(number=running.number)
            actions.append(_action("end", text, "circle-check", page.changes.end_round))
        if coming is not None:
            text = self.tr("Skip round {number}").format(number=coming.number)
            actions.append(_action("skip", text, "circle-minus", partial(page.changes.skip, coming.number)))
        return actions

    def _others(self, room: SeatingRoom) -> list[Action | None]:
        page = self._page
        remove_text = self.tr("Delete seating")
        lines = _action("lines", self.tr("Badges and tickets…"), "id-card", page.ask_lines)
        questions = _action("prompts", self.tr("Questions for tables…"), "circle-help", page.show_prompts)
        actions: list[Action | None] = [lines, questions]
        if room.inside is not None:
            actions.append(
                _action("doors", self.tr("Follow the doors"), "door-open", page.changes.follow_doors)
            )
        if room.running is None:
            actions.append(_action("longer", self.tr("Look longer"), "search", page.look_longer))
        actions.append(
            Action(
                key="remove",
                text=lambda: remove_text,
                icon="trash-2",
                run=self._remove,
                danger=True,
            )
        )
        return actions

    def _remove(self) -> None:
        title = self.tr("Delete this seating?")
        text = self.tr("All rounds and rules of it go. Who has met stays known. You can undo this.")
        verb, leave = self.tr("Delete"), self.tr("Keep")
        if self._context.asker.confirm(self._page, title, text, verb, leave, danger=True):
            self._page.changes.remove()

    def pop_up(self, row: SeatItem, at: QPoint) -> None:
        """Show the menu of a seat or a table."""
        menu = menu_of(self.of_seat(row), self._context.look, self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def of_seat(self, row: SeatItem) -> list[Action | None]:
        """Give what can be done with who sits there, and with the table."""
        page, table = self._page, self._page.plan_view.plan.model_of_seats.tables[row.table].table
        actions: list[Action | None] = []
        if row.seat is not None:
            text = self.tr("{name} went or did not come").format(name=row.seat.name)
            actions.append(
                _action("free", text, "user-minus", partial(page.changes.free, [row.seat.person_id]))
            )
            move = partial(page.ask_table, row.seat.person_id)
            actions.insert(0, _action("table", self.tr("Change table…"), "armchair", move))
            person = partial(self._context.go, "people", row.seat.person_id)
            actions += [_action("person", self.tr("Show person"), "user", person), None]
        if not table.closed:
            text = self.tr("Close table {number}").format(number=table.number)
            actions.append(_action("close", text, "x", partial(page.changes.close_table, table.number)))
        return actions


def _action(key: str, text: str, icon: str, run: Callable[[], object], shortcut: str = "") -> Action:
    return Action(key=f"seating.{key}", text=lambda: text, icon=icon, run=run, shortcut=shortcut)
