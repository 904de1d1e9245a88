"""Papers are seen before they are printed, and printed as they are seen."""

import os
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.papers import PaperKind
from meetup_desk.services.events.events import EventFilter
from meetup_desk.services.papers.badge_layouts import BadgeOptions
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.papers.event_preview import PrintPreview
from tests.conftest import Organiser


@pytest.fixture
def preview(framed, organiser: Organiser, qtbot) -> PrintPreview:
    event = organiser.event()
    for number in range(60):
        organiser.answer(event, f"김서준 {number}")
    line = organiser.services.events.get(event.id)
    made: list[PrintPreview] = []

    def make(context, _writes) -> QWidget:
        page = QWidget()
        made.append(PrintPreview(context, organiser.services, line, page, BadgeOptions()))
        return page

    framed(make)
    qtbot.waitUntil(lambda: made[0].document.pageCount() > 1, timeout=30_000)
    return made[0]


def test_the_sheet_is_seen_page_by_page_and_the_door_sheet_after_it(preview: PrintPreview, qtbot) -> None:
    assert preview.buttons["print"].isEnabled()
    sheet = preview.document.pageCount()
    preview.papers.choose("door")
    preview.show_paper("door")
    qtbot.waitUntil(preview.buttons["print"].isEnabled, timeout=30_000)
    assert preview.document.pageCount() != 0
    assert sheet > 1


def test_every_page_is_printed(preview: PrintPreview, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    preview.print_on(printer)
    printed = QPdfDocument()
    printed.load(str(tmp_path / "printed.pdf"))
    assert printed.pageCount() == preview.document.pageCount()
    assert printed.pagePointSize(0).width() == pytest.approx(preview.document.pagePointSize(0).width(), abs=2)
    printed.close()


def test_tickets_and_badges_are_seen_beside_the_sheets_and_count_once_they_are_taken(
    preview: PrintPreview, organiser: Organiser, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    event = organiser.services.events.list(EventFilter.ALL)[0].event
    places = {"tickets": tmp_path / "tickets.pdf", "badges": tmp_path / "badges.pdf"}
    monkeypatch.setattr(preview.context.files, "save", lambda *_: places[preview.papers.key()])
    pages = {}
    for key in places:
        preview.papers.choose(key)
        preview.show_paper(key)
        qtbot.waitUntil(preview.buttons["save"].isEnabled, timeout=30_000)
        pages[key] = preview.document.pageCount()
        assert organiser.services.badges.printed_before(event.id) == 0
        preview.save()
        qtbot.waitUntil(lambda: not preview.context.jobs.busy(), timeout=30_000)
    assert pages == {"tickets": 15, "badges": 6}  # 60 people: four to a page, ten to a page
    assert organiser.services.badges.printed_before(event.id) == 60
    states = {
        state.file.kind: state.file.items for state in organiser.services.saved_files.of_event(event.id)
    }
    assert states == {PaperKind.TICKETS: 60, PaperKind.BADGES: 60}


def test_a_paper_is_saved_whole_and_a_place_that_refuses_it_is_said(
    preview: PrintPreview, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    places = [out / "sheet.pdf", out / "sheet.pdf" / "nowhere.pdf"]
    monkeypatch.setattr(preview.context.files, "save", lambda *_: places.pop(0))
    preview.save()
    qtbot.waitUntil((out / "sheet.pdf").exists, timeout=30_000)
    qtbot.waitUntil(lambda: not preview.context.jobs.busy(), timeout=30_000)
    assert (out / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert os.name == "nt" or (out / "sheet.pdf").stat().st_mode & 0o777 == 0o600
    preview.save()  # into a file, as if it were a folder: told, and no crash
    qtbot.waitUntil(lambda: not preview.context.jobs.busy(), timeout=30_000)
    assert [each.name for each in out.iterdir()] == ["sheet.pdf"]


def test_no_names_are_left_behind_when_it_closes(preview: PrintPreview) -> None:
    assert preview._folder.exists()
    preview.reject()
    assert not preview._folder.exists()


def test_a_preview_that_was_left_hears_no_more_of_what_it_painted_and_leaves_no_names(
    preview: PrintPreview, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, left = threading.Event(), threading.Event()
    paper = preview._papers["tickets"]

    def write(path: Path, lang: str, job: Job) -> object:
        asked.set()
        assert left.wait(30)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"names")
        return paper.write(path, lang, job)

    monkeypatch.setitem(preview._papers, "tickets", replace(paper, write=write))
    preview.show_paper("tickets")
    qtbot.waitUntil(asked.is_set, timeout=30_000)
    preview.reject()
    left.set()
    preview.deleteLater()
    qtbot.waitUntil(lambda: not preview.context.jobs.busy(), timeout=30_000)
    assert not preview._folder.exists()


def test_pages_are_turned_by_keys(preview: PrintPreview, qtbot) -> None:
    pages = preview.pages
    last = preview.document.pageCount() - 1
    qtbot.keyClick(pages, Qt.Key.Key_PageDown)
    assert pages.page() == 1
    assert pages.place.text() == f"Page 2 of {last + 1}"
    qtbot.keyClick(pages, Qt.Key.Key_End)
    assert pages.page() == last
    qtbot.keyClick(pages, Qt.Key.Key_PageDown)
    assert pages.page() == last
    qtbot.keyClick(pages, Qt.Key.Key_Home)
    assert pages.page() == 0
