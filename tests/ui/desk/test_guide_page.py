"""The page of the user guide: read, searched, followed from page to page, and left."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCursor

from meetup_desk.app import paths
from meetup_desk.ui.desk.guide_page import GuidePage
from meetup_desk.ui.shell.guide import PAGES, Guide, GuidePlace


@pytest.fixture
def page(framed) -> GuidePage:
    return framed(lambda context, _writes: GuidePage(context, Guide(paths.guide())))[1]


def listed(page: GuidePage) -> list[str]:
    return [page.contents.item(row).text() for row in range(page.contents.count())]


def test_contents_list_every_page_and_the_first_is_open(page: GuidePage) -> None:
    assert len(listed(page)) == len(PAGES)
    assert page.text.toPlainText().startswith("Your first event")


def test_a_link_opens_its_page_and_back_returns(page: GuidePage) -> None:
    page.text.anchorClicked.emit(QUrl("import-a-list.md"))
    assert page.text.toPlainText().startswith("Import a list")
    assert page.contents.currentItem().text() == "Import a list"
    assert page.go_back()
    assert page.text.toPlainText().startswith("Your first event")
    assert not page.go_back()


def test_a_heading_is_opened_where_it_stands(page: GuidePage) -> None:
    page.go_to(GuidePlace("doors-and-packs", 2))
    cursor = QTextCursor(page.text.textCursor())
    assert cursor.block().text() == "Create a pack"


def test_a_search_finds_pages_in_either_language(page: GuidePage) -> None:
    page.search.setText("꾸러미")
    assert "Doors and packs" in listed(page)
    assert len(listed(page)) < len(PAGES)
    page.search.setText("zebra")
    assert listed(page) == []


def test_it_speaks_korean(page: GuidePage, languages, qtbot) -> None:
    languages.use("ko")
    qtbot.waitUntil(lambda: page.text.toPlainText().startswith("첫 행사"))
    assert listed(page)[0] == "첫 행사"
