"""The page about the program tells its versions and what it is made of, for who asks for help."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from meetup_desk.app.versions import versions
from meetup_desk.ui.desk.about_page import About, AboutPage


@pytest.fixture
def page(framed, tmp_path: Path) -> AboutPage:
    about = About(versions(), tmp_path / "none" / "yet", tmp_path)
    return framed(lambda context, _writes: AboutPage(context, about))[1]


def _texts(page: AboutPage) -> set[str]:
    return {label.text() for label in page.findChildren(QLabel)}


def test_versions_and_licences_are_shown(page: AboutPage) -> None:
    assert {*versions().values(), "LGPL-3.0", "SIL OFL 1.1", "ISC, MIT", "Apache-2.0"} <= _texts(page)
    assert all(versions().values())


def test_versions_can_be_copied(page: AboutPage) -> None:
    page.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert f"Meetup Desk {versions()['version']}" in copied
    assert f"SQLite {versions()['sqlite']}" in copied


def test_the_page_speaks_korean(page: AboutPage, languages, qtbot) -> None:
    languages.use("ko")
    qtbot.waitUntil(lambda: {"버전", "라이선스"} <= _texts(page))


def test_the_arrow_and_esc_lead_back(page: AboutPage, qtbot) -> None:
    with qtbot.waitSignal(page.left):
        page.back.click()
    page.hide()
    page.show()
    assert page.window().focusWidget() is page
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_the_place_of_reports_is_shown_before_there_are_any(
    page: AboutPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(page._context.files, "show", shown.append)
    page.show_logs.click()
    page.show_licences.click()
    assert shown == [tmp_path, tmp_path]
