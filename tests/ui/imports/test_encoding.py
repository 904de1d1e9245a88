"""Where letters, columns or sheets leave it open how to read a list, the window asks, with what is there."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from pytestqt.qtbot import QtBot

from meetup_desk.ui.imports.page import ImportPage
from tests.conftest import Organiser
from tests.ui.imports.test_new_parts import said_in, wait


@pytest.fixture
def bring(framed: Any, organiser: Organiser) -> Callable[[Path], ImportPage]:
    def show(path: Path) -> ImportPage:
        _, page = framed(lambda context, writes: ImportPage(context, organiser.services, writes))
        page.start(organiser.services.events.get(organiser.event().id), path)
        return page

    return show


def test_letters_that_can_be_read_in_several_ways_are_chosen_by_their_lines(
    qtbot: QtBot, bring: Callable[[Path], ImportPage], organiser: Organiser, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Name,Email\r\nJens Bäcker,j@example.org\r\n".encode("mac_roman"))
    page = bring(path)
    wait(qtbot, lambda: "mac_roman" in page.encodings.buttons)
    assert page.encodings.isVisible()
    assert "Jens Bäcker" in said_in(page.encodings)
    page.encodings.buttons["mac_roman"].click()
    wait(qtbot, page.lines.total)
    assert [row.record.name for row in page._lines.all_rows] == ["Jens Bäcker"]
    page._import()
    wait(qtbot, lambda: organiser.services.people.count() == 1)


def test_columns_that_nobody_knows_are_offered_with_their_cells(
    qtbot: QtBot, bring: Callable[[Path], ImportPage], write_list: Callable[..., Path]
) -> None:
    page = bring(write_list("Foo,Bar", "Ada Vale,one", "Ben Ost,two"))
    wait(qtbot, lambda: page.columns.boxes)
    assert page.columns.isVisible()
    assert all(name in said_in(page.columns) for name in ("Ada Vale", "Ben Ost"))
    assert "Choose at least the name column" in said_in(page)
    box = page.columns.boxes["Foo"]
    box.setCurrentIndex(box.findData("name"))
    wait(qtbot, page.lines.total)
    assert [row.record.name for row in page._lines.all_rows] == ["Ada Vale", "Ben Ost"]


def test_what_is_not_taken_stands_under_left_out_and_another_sheet_can_be_chosen(
    qtbot: QtBot, bring: Callable[[Path], ImportPage], tmp_path: Path
) -> None:
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for name, person in (("송년", "김서준"), ("지난달", "이하린")):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, ["이름", "이메일", "서명"])
            sheet.write_row(1, 0, [person, "a@", "v"])
    page = bring(path)
    wait(qtbot, lambda: len(page.left_out.source.all_rows) == 3)
    said = [row.record.say("en") for row in page.left_out.source.all_rows]
    assert any("Sheet “지난달” is not imported (rows: 2)" in one for one in said)
    assert any("Column “서명” is not imported (filled cells: 1)" in one for one in said)
    assert any("“a@” on line 2 is not an email address" in one for one in said)
    page.sheets.setCurrentText("지난달")
    page.sheets.activated.emit(page.sheets.currentIndex())
    wait(qtbot, lambda: [row.record.name for row in page._lines.all_rows] == ["이하린"])
