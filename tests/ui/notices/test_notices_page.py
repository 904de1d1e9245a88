"""The notices of an event in the window: told by keyboard alone, texts edited with fields as one piece."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from meetup_desk.domain.events import Event
from meetup_desk.domain.notices import NoticeKind
from meetup_desk.ui.notices.notices_page import NoticesPage
from meetup_desk.ui.notices.paper_preview import NoticePaperPreview
from meetup_desk.ui.notices.template_edit import TemplateEdit
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.scroll import Scroll
from tests.conftest import Organiser

PATIENCE = 20_000  # ms


def wait(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)


@pytest.fixture
def event(organiser: Organiser) -> Event:
    event = organiser.event()
    organiser.answer(event, "가람", phone="010-1234-5678")
    organiser.answer(event, "나래")
    organiser.answer(event, "다온")
    return event


@pytest.fixture
def page(qtbot: QtBot, framed: Any, organiser: Organiser, event: Event) -> NoticesPage:
    _, page = framed(lambda context, writes: NoticesPage(context, organiser.services, writes))
    assert isinstance(page, NoticesPage)
    page.show_event(organiser.services.events.get(event.id))
    wait(qtbot, lambda: len(page.queue.model.queue_rows) == 3)
    return page


def names(page: NoticesPage, *, told: bool) -> list[str]:
    return [row.name for row in page.queue.model.queue_rows if row.told is told]


def test_enter_copies_marks_and_goes_on_until_everyone_was_told(qtbot: QtBot, page: NoticesPage) -> None:
    for number, name in enumerate(("가람", "나래", "다온"), start=1):
        row = page.queue.current()
        assert row is not None
        assert row.name == name
        qtbot.keyClick(page.queue.view, Qt.Key.Key_Return)
        wait(qtbot, lambda number=number: len(names(page, told=True)) == number)
        assert QGuiApplication.clipboard().text().startswith(f"{name} 님, 안녕하세요.")
    assert names(page, told=False) == []


def test_what_is_done_next_is_seen_in_a_small_window(qtbot: QtBot, page: NoticesPage) -> None:
    page.window().resize(1280, 800)
    qtbot.waitUntil(lambda: page.width() > 900, timeout=PATIENCE)
    bottom = page.mapToGlobal(page.rect().bottomLeft()).y()
    assert page.queue.mapToGlobal(page.queue.rect().bottomLeft()).y() <= bottom


def test_a_narrow_page_scrolls_as_a_whole_and_its_kinds_do_not(
    qtbot: QtBot, page: NoticesPage, look: Look
) -> None:
    look.set_scale(2.0)
    page.window().resize(1280, 800)
    scroll = page.kinds.findChild(Scroll)
    assert scroll is not None
    qtbot.waitUntil(lambda: page.kinds.height() == page.kinds.whole_height(), timeout=PATIENCE)
    assert scroll.verticalScrollBar().maximum() == 0


def test_who_is_skipped_stays_and_a_copy_alone_marks_nobody(qtbot: QtBot, page: NoticesPage) -> None:
    qtbot.keyClick(page.queue.view, Qt.Key.Key_Right)
    row = page.queue.current()
    assert row is not None
    assert row.name == "나래"
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(page.queue.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    wait(qtbot, lambda: QGuiApplication.clipboard().text().startswith("나래 님"))
    assert names(page, told=False) == ["가람", "나래", "다온"]
    qtbot.keyClick(page.queue.view, Qt.Key.Key_Return)
    wait(qtbot, lambda: names(page, told=True) == ["나래"])
    row = page.queue.current()
    assert row is not None
    assert row.name == "다온"


def test_an_edited_text_is_kept_and_read_by_who_is_next(
    qtbot: QtBot, page: NoticesPage, organiser: Organiser
) -> None:
    page.text.edit.set_template("{name}은(는) {event}(으)로 오세요.", "ko")
    page.text.edit.left.emit()
    templates = organiser.services.notice_templates
    wait(qtbot, lambda: templates.get(NoticeKind.CONFIRMED, "ko").changed_at is not None)
    qtbot.keyClick(page.queue.view, Qt.Key.Key_Return)
    wait(qtbot, lambda: QGuiApplication.clipboard().text() == "가람은 송년 모임으로 오세요.")


def test_a_chat_room_gets_its_text_and_is_noted(
    qtbot: QtBot, page: NoticesPage, organiser: Organiser, event: Event
) -> None:
    page.kinds.choose(NoticeKind.CALL)
    page.kinds.chosen.emit(NoticeKind.CALL)
    wait(qtbot, lambda: page.text.kind is NoticeKind.CALL)
    page.copy_and_tell()
    wait(qtbot, lambda: organiser.services.notices.queue(event.id).posted)
    assert "함께하실 분을 기다려요" in QGuiApplication.clipboard().text()


def test_a_field_is_one_piece_that_is_deleted_copied_and_pasted_whole(qtbot: QtBot, look: Look) -> None:
    edit = TemplateEdit(look)
    qtbot.addWidget(edit)
    edit.set_template("{name} 님,\n{event}!", "ko")
    assert edit.template() == "{name} 님,\n{event}!"
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    assert edit.template() == " 님,\n{event}!"
    edit.selectAll()
    copied = edit.createMimeDataFromSelection()
    assert copied.text() == " 님,\n{event}!"
    pasted = QMimeData()
    pasted.setText("{place}에서 {unknown}")
    edit.insertFromMimeData(pasted)
    assert edit.template() == "{place}에서 {unknown}"
    assert edit.document().characterCount() == len("?에서 {unknown}") + 1


def test_cards_are_seen_before_they_are_printed_and_their_readers_marked(
    qtbot: QtBot, page: NoticesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[NoticePaperPreview] = []
    monkeypatch.setattr(NoticePaperPreview, "ask", lambda self: shown.append(self) or "")
    page.print_papers()
    (preview,) = shown
    wait(qtbot, preview.buttons["tell"].isEnabled)
    assert preview.document.pageCount() == 3
    preview.papers.choose("cards-8")
    preview.show_paper("cards-8")
    wait(qtbot, preview.buttons["tell"].isEnabled)
    assert preview.document.pageCount() == 1
    preview.press("tell")
    wait(qtbot, lambda: len(names(page, told=True)) == 3)
    assert not preview.buttons["tell"].isEnabled()
    preview.reject()
