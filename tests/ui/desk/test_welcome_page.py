"""The first screen: a name, a zone, and what to begin with; nothing is clipped on a small screen."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from meetup_desk.ui.desk.welcome_page import WelcomePage


@pytest.fixture
def page(look, languages, qtbot) -> WelcomePage:
    page = WelcomePage(look, "en", zone="Asia/Seoul", demo=True)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    return page


def test_a_name_is_needed_and_enter_goes_on(page: WelcomePage, qtbot) -> None:
    with qtbot.assertNotEmitted(page.made):
        qtbot.keyClick(page.name, Qt.Key.Key_Return)
    assert page.trouble()
    page.name.setText("가온 모임")
    assert not page.trouble()
    with qtbot.waitSignal(page.made) as sent:
        qtbot.keyPress(page.name, Qt.Key.Key_Return)
    assert sent.args == ["가온 모임", "Asia/Seoul", "list"]


def test_another_zone_and_an_event_first(page: WelcomePage, qtbot) -> None:
    page.name.setText("가온 모임")
    page.change_zone.click()
    page.zones.setCurrentText("Europe/Berlin")
    page.starts.buttons["event"].setChecked(True)
    assert "event" in page.make_button.accessibleName()
    with qtbot.waitSignal(page.made) as sent:
        page.make_button.click()
    assert sent.args == ["가온 모임", "Europe/Berlin", "event"]


def test_the_demonstration_needs_no_name(page: WelcomePage, qtbot) -> None:
    page.starts.buttons["demo"].setChecked(True)
    with qtbot.waitSignal(page.demo_asked):
        page.make_button.click()


def test_the_page_speaks_the_language_that_is_chosen(page: WelcomePage, languages, qtbot) -> None:
    page.language_chosen.connect(languages.use)
    page.languages.chosen.emit("ko")
    qtbot.waitUntil(lambda: page.make_button.accessibleName() == "명단으로 시작")


@pytest.mark.parametrize("language", ["en", "ko"])
def test_nothing_is_clipped_on_a_small_screen_with_large_text(
    page: WelcomePage, look, languages, language: str, qtbot
) -> None:
    languages.use(language)
    look.set_scale(2.0)
    page.resize(640, 400)

    def too_wide() -> list[QWidget]:
        return [w for w in page.findChildren(QWidget) if w.isVisible() and w.width() > 640]

    qtbot.waitUntil(lambda: not too_wide(), timeout=20_000)  # laid out anew, a step at a time
    buttons = [b for b in page.findChildren(QAbstractButton) if b.isVisible()]
    assert [b.accessibleName() for b in buttons if b.width() < b.minimumSizeHint().width()] == []


@pytest.mark.parametrize("language", ["en", "ko"])
def test_choosing_and_being_refused_move_nothing(page: WelcomePage, languages, language: str, qtbot) -> None:
    languages.use(language)

    def place() -> tuple[int, int]:
        for _ in range(3):
            QApplication.processEvents()
        first, last = page.name, page.make_button
        return first.mapTo(page, QPoint()).y(), last.mapTo(page, QPoint(0, last.height())).y()

    places = [place()]
    for start in ("event", "demo", "list"):
        page.starts.buttons[start].setChecked(True)
        places.append(place())
    page.make()
    places.append(place())
    page.change_zone.click()
    places.append(place())
    assert len(set(places)) == 1, places
