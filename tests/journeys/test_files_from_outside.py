"""Files that are dropped anywhere in the window, or pasted, do what they do where they belong."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel

from meetup_desk.ui.widgets.form_dialog import FormDialog
from tests.conftest import Organiser
from tests.journeys.conftest import NO_SOUND_NO_SCREEN, Driver
from tests.ui.dropping import drop

LIST = "이름,이메일\n김서준,seojun@narae.example\n이하린,harin@narae.example\n"


@pytest.fixture
def opened(driver: Driver) -> Driver:
    driver.wait(lambda: driver.has_button("Continue with a list"))
    driver.desktop.make("가온 모임")
    driver.wait(lambda: driver.desktop.frame is not None)
    return driver


@pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN, extend=True)
def test_a_list_dropped_or_pasted_on_any_page_is_previewed_for_the_event_that_comes(
    opened: Driver, tmp_path: Path
) -> None:
    path = tmp_path / "answers.csv"
    path.write_text(LIST, "utf-8")
    Organiser(opened.desktop.services).event("송년 모임")
    opened.frame.go("people")
    assert not drop(opened.frame, [tmp_path / "picture.png"])
    assert drop(opened.frame, [path])
    opened.wait(lambda: opened.has_button("Import 2 people"))
    opened.frame.go("venues")
    QGuiApplication.clipboard().setText(LIST)
    opened.frame.paste_asked.emit()
    opened.wait(lambda: any("Pasted list" in label.text() for label in opened.frame.findChildren(QLabel)))
    Organiser(opened.desktop.services).event("독서 모임")

    def choose(dialog: FormDialog) -> None:
        box = dialog.findChild(QComboBox)
        assert [box.itemText(i).split(" · ")[0] for i in range(box.count())] == ["송년 모임", "독서 모임"]
        opened.click("Show preview", dialog)

    opened.answer(choose, lambda: drop(opened.frame, [path]))
    opened.wait(lambda: opened.has_button("Import 2 people"))
