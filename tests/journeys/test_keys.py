"""Keys that mean the same on every page."""

import pytest
from PySide6.QtCore import QEvent, QObject

from meetup_desk.ui.desk.welcome_page import WelcomePage
from meetup_desk.ui.widgets.dialogs import Dialog
from tests.journeys.conftest import NO_SOUND_NO_SCREEN, Driver

PAGES = ("today", "events", "people", "venues", "settings", "about")
pytestmark = pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN, extend=True)


@pytest.fixture
def opened(driver: Driver) -> Driver:
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    driver.desktop.make("가온 모임")
    driver.wait(lambda: driver.desktop.frame is not None and driver.frame.current_page is not None)
    return driver


def shown(driver: Driver) -> str:
    page = driver.frame.current_page
    return next(key for key, made in driver.frame._pages.items() if made is page)


def titles_asked(driver: Driver, keys: str) -> list[str]:
    """The names of the dialogs that come when keys are pressed; they are left again."""
    titles: list[str] = []

    def leave(dialog: Dialog) -> None:
        titles.append(dialog.accessibleName())
        dialog.reject()

    driver.answer(leave, lambda: driver.press(keys))
    return titles


class ClosingCounted(QObject):
    """Counts what closes a window, and keeps it open."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self.count = 0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Close:
            return False
        self.count += 1
        event.ignore()
        return True


def test_settings_help_and_back_work_on_every_page(opened: Driver) -> None:
    for page in PAGES:
        before = "people" if page != "people" else "venues"
        opened.frame.go(before)
        opened.frame.go(page)
        opened.frame.setFocus()
        opened.press("Alt+Left")
        assert (page, shown(opened)) == (page, "settings" if page == "about" else before)
        opened.frame.go(page)
        opened.press("Ctrl+,")
        assert (page, shown(opened)) == (page, "settings")
        opened.frame.go(page)
        opened.press("F1")
        assert (page, shown(opened)) == (page, "guide")


def test_ctrl_n_asks_for_what_the_page_holds_and_else_for_an_event(opened: Driver) -> None:
    for page in PAGES:
        opened.frame.go(page)
        assert titles_asked(opened, "Ctrl+N") == [
            {"venues": "Add venue", "people": "Add person"}.get(page, "New event")
        ]


def test_the_window_closes_from_every_page(opened: Driver) -> None:
    closed = ClosingCounted(opened.window)
    for page in PAGES:
        opened.frame.go(page)
        opened.press("Ctrl+W")
        opened.press("Ctrl+Q")
    assert closed.count == 2 * len(PAGES)
    opened.window.removeEventFilter(closed)


def test_the_keys_of_the_window_rest_while_a_door_stands_alone(opened: Driver) -> None:
    closed = ClosingCounted(opened.window)
    opened.frame.go("settings")
    opened.frame.stand_alone(True)
    for keys in ("Ctrl+,", "F1", "Alt+Left", "Ctrl+N", "Ctrl+Q"):
        opened.press(keys)
    assert (shown(opened), closed.count) == ("settings", 0)
    opened.window.removeEventFilter(closed)
