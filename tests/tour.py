"""A tour of the window that looks at every page, panel and dialog: whoever asks says what looking means.

Pages come from the window's own table. On each of them the tour chooses every tab and section, opens the
first row of a list, and does what the page offers by a name that ends with `…`, as that of whatever asks
before it acts does. So a new page, tab or dialog is on the tour without being told.
"""

import gc
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QWidget

from meetup_desk.app.compose import Composition
from meetup_desk.app.crash import Crashes
from meetup_desk.app.desktop import Desktop
from meetup_desk.app.settings import Settings
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.services.events.events import EventFilter
from meetup_desk.services.rsvps.rsvps import RsvpQuery
from meetup_desk.ui.desk.settings_section import SettingsSection
from meetup_desk.ui.shell.main_window import Window
from meetup_desk.ui.shell.page_actions import actions_of
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.choosers import Tabs
from meetup_desk.ui.widgets.file_dialogs import Files
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.table import RecordTable

Led = Literal["dialog", "place", "nowhere"]
Look = Callable[[str, QWidget], object]  # a name such as "events.prepare", and the window or the dialog
_ASKING = frozenset({"add", "new", "edit", "bring", "remove", "cancel", "shortcuts", "door"})  # without `…`
_PLACES = ("notices", "buddies", "seating", "surveys", "room_questions", "report")  # that an event leads to
_PATIENCE = 90_000  # ms, on a machine with other work; papers are painted for their previews


class GivenFiles(Files):
    """Answers who asks for a file with the one given, and keeps nothing anywhere."""

    given: Path | None = None

    def open(self, *_: Any) -> Path | None:
        return self.given

    def open_several(self, *_: Any) -> list[Path]:
        return [self.given] if self.given else []

    def save(self, *_: Any) -> Path | None:
        return None

    def folder(self, *_: Any) -> Path | None:
        return None

    def show(self, *_: Any) -> None:
        """Nothing opens beside the window."""

    open_link = show


class Somewhere(Composition):
    """The program's own composition; its desk is the one given."""

    def __init__(self, desk: Path) -> None:
        super().__init__()
        self._desk = desk

    def default_desk(self) -> Path:
        return self._desk

    def time_zone(self) -> str:
        return "Asia/Seoul"


def open_window(app: QApplication, desk: Path, settings: Settings) -> Desktop:
    """Open the whole program on a desk, which is better a copy."""
    window = Window(dark=settings.mode == "dark")
    folder = desk.parent
    desktop = Desktop(
        app,
        window,
        Somewhere(desk),
        settings,
        folder / "settings.toml",
        crashes=Crashes(folder / "logs"),
        demo=lambda _: desk,
        files=GivenFiles(folder),
    )
    window.painted.connect(lambda: desktop.start(desk))
    window.show()
    _until(lambda: hasattr(desktop, "jobs"))
    return desktop


def _until(condition: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(_PATIENCE)
    while not condition():
        if deadline.hasExpired():
            raise TimeoutError("what the window waits for never came")
        QTest.qWait(1)
    QApplication.processEvents()


class Tour:
    """Goes everywhere in an open window, and has each place looked at."""

    def __init__(
        self, desktop: Desktop, look: Look, given: Mapping[str, Path] = MappingProxyType({})
    ) -> None:
        """`given` has the file for each action that takes one, by the action's key."""
        self._desktop, self._look, self._given = desktop, look, given
        self._seen: set[str] = set()
        self._asked: set[str] = set()

    def settle(self) -> None:
        """Wait until whatever the window reads has come and is laid out."""
        for _ in range(3):
            _until(lambda: not self._desktop.jobs.busy())
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def run(self, places: tuple[str, ...] = ()) -> None:
        """Walk through the whole window; where there is no desk, what is shown in its place is all.

        `places` leaves out the pages under which none of these names stands.
        """
        gc.disable()  # a thread that reads would destroy dialogs that were left
        try:
            self._everywhere(places)
        finally:
            gc.enable()

    def see_more(self) -> None:
        """Look at places of which the first of their kind shows less: other events, and a group."""
        if self._desktop.frame is not None:
            self._other_events()
            self._groups()

    def _everywhere(self, places: tuple[str, ...]) -> None:
        self.settle()
        frame = self._desktop.frame
        if frame is None:
            self.see("welcome")
            return
        for key in frame.entries:
            if places and not any(place.startswith(key) for place in places):
                continue
            for target in self.targets(key):
                self.stop(key, target)
                gc.collect()
        self._shell()

    def see(self, name: str) -> None:
        """Have the window looked at, once under each name."""
        self.settle()
        if name not in self._seen:
            self._seen.add(name)
            self._look(name, self._desktop.window)

    def scan(self, event: EventId) -> None:
        """Let the first person in who is still out, at the door of an event."""
        services = self._desktop.services
        query = RsvpQuery(event_id=event, status=RsvpStatus.GOING, came=False)
        out = services.rsvps.ids(query)[0]
        self.go("door", event)
        page = self._page("door")
        QTest.keyClicks(page.field, services.tickets.codes(event, [out])[out].code)
        QTest.keyClick(page.field, Qt.Key.Key_Return)

    # -- one page

    def stop(self, key: str, target: object = None) -> None:
        """Look at a page, its tabs and sections, what it lists, and what it asks."""
        name = f"{key}.event" if isinstance(target, int) and key == "events" else key
        self.go(key, target)
        self.see(name)
        if key == "door":
            self.leave_door()
            return
        for number, choose in enumerate(self._ways(self._page(key))):
            self._turn(key, target, choose)
            self.see(f"{name}.{number + 1}")
            self._questions(name, key, partial(self._turn, key, target, choose))
        self._questions(name, key, lambda: self.go(key, target))
        self._row(name, key, target)

    def leave_door(self) -> None:
        """Close an open door."""
        self._page("door").leave()

    def _turn(self, key: str, target: object, choose: Callable[[], object]) -> None:
        self.go(key, target)
        choose()
        self.settle()

    def go(self, key: str, target: object = None) -> None:
        """Show a page."""
        frame = self._desktop.frame
        frame.go(key, "list" if key == "events" and target is None else target)
        self.settle()

    def targets(self, key: str) -> list[object]:
        """Give what there is to see on a page: None for the page itself, and the first event."""
        first = self.events(EventFilter.UPCOMING)[:1]
        return {"door": first, "events": [None, *first]}.get(key, [None])

    def events(self, which: EventFilter) -> list[EventId]:
        """Give the first events of a list."""
        return [line.event.id for line in self._desktop.services.events.list(which, limit=2)]

    def _other_events(self) -> None:
        """Look at one that is over, and at the one after the next, and at what they lead to."""
        for name, event in [
            *(("events.past", event) for event in self.events(EventFilter.PAST)[:1]),
            *(("events.later", event) for event in self.events(EventFilter.UPCOMING)[1:]),
        ]:
            self._parts(name, partial(self.go, "events", event), ask=False)
            for key in _PLACES:
                self.go("events", event)
                action = next((a for a in actions_of(self._page("events")) if a.key == key), None)
                if action is not None and self._ask(f"{name}.{key}", action) == "place":
                    self._parts(f"{name}.{key}", partial(self.lead, event, key))

    def lead(self, event: EventId, key: str) -> None:
        """Do one thing that an event offers, by its key."""
        self.go("events", event)
        next(a for a in actions_of(self._page("events")) if a.key == key).run()
        self.settle()

    def _parts(self, name: str, again: Callable[[], object], *, ask: bool = True) -> None:
        """Look at a place, its tabs, its first rows, and what it asks."""
        again()
        page = self._desktop.frame.current_page
        self.see(name)
        for number, choose in enumerate(self._ways(page)):
            again()
            choose()
            self.see(f"{name}.{number + 1}")
        for action in _asking(actions_of(page)):
            if ask and not self._elsewhere(action):
                self._asked.add(f"{name}.{action.key}")
                again()
                self._ask(f"{name}.{action.key}", action)
        again()
        for number, table in enumerate(page.findChildren(RecordTable)):
            if table.isVisible() and table.total():
                self.meet(f"{name}.row.{number}", partial(table.view.row_opened.emit, 0))
                self.see(f"{name}.row.{number}")
                self._desktop.frame.context.panel.close_panel()
                again()

    def _groups(self) -> None:
        """Look at the group with the most members, if it is not alone."""
        cards = sorted(self._desktop.services.groups.list(), key=lambda card: -card.members)
        for card in cards[:1]:
            self._parts("groups.group", partial(self.go, "groups", card.group.id))

    def _page(self, key: str) -> QWidget:
        return self._desktop.frame.page(key)

    def _ways(self, page: QWidget) -> Iterator[Callable[[], object]]:
        """Give what turns to each tab and section; a choice among settings is none."""
        for tabs in page.findChildren(Tabs):
            section = any(isinstance(above, SettingsSection) for above in _above(tabs))
            if tabs.isVisible() and not section:
                buttons = [b for b in tabs.findChildren(QPushButton) if not b.isHidden()]
                yield from (button.click for button in [*buttons[1:], buttons[0]] if len(buttons) > 1)
        for button in page.findChildren(QPushButton):
            if button.isCheckable() and button.property("kind") == "nav" and button.isVisible():
                yield button.click

    def _row(self, name: str, key: str, target: object) -> None:
        """Open the first row of each list that is shown, and ask what it offers."""
        tables = [t for t in self._page(key).findChildren(RecordTable) if t.isVisible() and t.total()]
        for table in tables:
            table.select([table.model.id_at(0)])
            self.settle()
            self.see(f"{name}.selected")
            for action in _asking(table.offered()):
                self._ask(f"{name}.{action.key}", action)
                table.select([table.model.id_at(0)])
            if key != "events" or target is not None:
                self.meet(f"{name}.opened", partial(table.view.row_opened.emit, 0))
                self.see(f"{name}.panel")
                self._desktop.frame.context.panel.close_panel()

    def ask(self, name: str, key: str, action: str) -> None:
        """Do one thing that a page offers, by its key, and look at what it asks or leads to."""
        self._ask(name, next(each for each in actions_of(self._page(key)) if each.key == action))

    def _questions(self, name: str, key: str, again: Callable[[], object], *, inside: bool = False) -> None:
        """Do what a page offers; where that leads to another place, also what is offered there."""
        for action in _asking(actions_of(self._page(key))):
            asked = f"{name}.{action.key}"
            if asked in self._asked or (inside and self._elsewhere(action)):
                continue
            self._asked.add(asked)
            led = self._ask(asked, action)
            if led == "place" and not inside:
                self._questions(asked, key, partial(self._ask, asked, action), inside=True)
            if led != "dialog":  # one that is left leaves the page as it was
                again()
                self.settle()

    def _elsewhere(self, action: Action) -> bool:
        return any(name.endswith(f".{action.key}") for name in self._asked)

    def _ask(self, name: str, action: Action) -> Led:
        """Do what is offered, and look at what it asks or leads to."""
        before = self._places()
        if isinstance(files := self._desktop.files, GivenFiles):
            files.given = self._given.get(action.key)
        met = self.meet(name, action.run)
        if self._places() == before:
            return "dialog" if met else "nowhere"
        self.see(name)
        return "place"

    def _places(self) -> list[QWidget]:
        return [page for page in self._desktop.window.findChildren(Page) if page.isVisible()]

    # -- dialogs

    def meet(self, name: str, act: Callable[[], object]) -> bool:
        """Do something that may open a dialog, have that looked at, and leave it; tells whether one came."""
        met = False
        timer = QTimer(self._desktop.window, interval=20)  # 0 would take the interpreter from those who read

        def meet() -> None:
            nonlocal met
            dialog, menu = QApplication.activeModalWidget(), QApplication.activePopupWidget()
            if isinstance(menu, QMenu):
                menu.close()
            if isinstance(dialog, QDialog) and dialog.isVisible() and not self._desktop.jobs.busy():
                met = True
                timer.stop()
                QApplication.processEvents()
                if name not in self._seen:
                    self._seen.add(name)
                    self._look(name, dialog)
                dialog.done(0)
                timer.start()

        timer.timeout.connect(meet)
        timer.start()
        try:
            act()
            self.settle()
        finally:
            timer.stop()
            timer.deleteLater()
        return met

    def _shell(self) -> None:
        """Look at what belongs to no page."""
        frame = self._desktop.frame
        frame.go(next(iter(frame.entries)))
        for action in _asking(frame.commands.palette_actions()):
            self._ask(f"shell.{action.key}", action)
        frame.open_palette()
        self.see("shell.palette")
        frame.command_palette.close()


def _asking(actions: list[Action]) -> list[Action]:
    return [action for action in actions if action.enabled and _asks(action)]


def _asks(action: Action) -> bool:
    return action.text().endswith("…") or action.key.rsplit(".")[-1] in _ASKING


def _above(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()
