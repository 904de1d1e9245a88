"""What is imported once the first rows are seen, so that nobody waits for it when a page is first shown."""

import pkgutil
import sys
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from threading import Thread, main_thread

from PySide6.QtCore import QObject, QTimer

from meetup_desk.services.lazy_service import modules_of
from meetup_desk.services.services import Services

# What takes longer to import than a page may take to be shown; the first rows do without.
_LARGE = ("meetup_desk.store.tables.metadata", "numpy", "nacl.secret")
# Each stands on those before it, so that each of its modules brings few others. None loads a module of Qt.
_ROOMS = (
    *("widgets", "shell", "rsvps", "venues", "events", "people", "groups", "history"),
    *("imports", "seating", "introductions", "privacy", "calendars", "desk", "door"),
)
_LOOK_AGAIN = 50  # ms, while the services are imported


class WarmUp(QObject):
    """Imports services on a thread of its own, and then widgets whenever the window has nothing else to do.

    Widgets come module by module and in the window's own thread: see `ui.qt_modules`.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._services = Thread(target=_import_services, name="warm-up")
        self._widgets = _widget_modules()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._import_next)

    def start(self) -> None:
        """Begin; it ends by itself, or with its parent."""
        self._services.start()
        self._timer.start(_LOOK_AGAIN)

    def _import_next(self) -> None:
        if self._services.is_alive():
            return
        self._timer.setInterval(0)
        name = next((name for name in self._widgets if name not in sys.modules), None)
        if name is None:
            self._timer.stop()
        else:
            with suppress(ImportError):  # what a system lacks is said where it is used
                import_module(name)


def _import_services() -> None:
    for name in (*_LARGE, *modules_of(Services)):
        if not main_thread().is_alive():  # the window was closed meanwhile, and nobody needs the rest
            return
        import_module(name)


def _widget_modules() -> Iterator[str]:
    for room in _ROOMS:
        package = import_module(f"meetup_desk.ui.{room}")
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            yield module.name
