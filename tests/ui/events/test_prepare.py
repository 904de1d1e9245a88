"""What is planned of an event, edited where it stands."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.domain.papers import PaperKind
from meetup_desk.domain.steps import Step
from meetup_desk.services.events.programme import SessionDraft
from meetup_desk.ui.events.event_content import read
from meetup_desk.ui.events.prepare.file_rows import FileRows, FileWays
from meetup_desk.ui.events.prepare.pane import PreparePane
from meetup_desk.ui.events.rescheduler import Rescheduler
from meetup_desk.ui.events.steps_strip import StepsStrip
from meetup_desk.ui.widgets.editable_fact import EditableFact
from meetup_desk.ui.widgets.label import ElidedLabel
from tests.conftest import Organiser

PATIENCE = 20_000  # ms
BY = "organiser"


@pytest.fixture
def pane(qtbot: QtBot, framed: Any, organiser: Organiser) -> PreparePane:
    event, services = organiser.event(capacity=40), organiser.services

    def make(context: Any, writes: Any) -> PreparePane:

        ways = FileWays(*(lambda _: None for _ in range(4)))
        over = QWidget()
        qtbot.addWidget(over)
        return PreparePane(
            context, services, writes, Rescheduler(context, services, writes, over), FileRows(context, ways)
        )

    _, pane = framed(make)
    pane.show_event(read(services, event.id))
    return pane  # type: ignore[no-any-return]


def edit(qtbot: QtBot, fact: EditableFact, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    qtbot.keyClick(fact.read, Qt.Key.Key_Return)
    line = fact.findChild(QLineEdit)
    assert line is not None
    line.setText(text)
    qtbot.keyClick(line, key)


def capacity(organiser: Organiser) -> int | None:
    return organiser.services.events.list()[0].event.capacity


def test_a_fact_is_edited_by_the_keyboard_and_can_be_undone(
    qtbot: QtBot, pane: PreparePane, organiser: Organiser
) -> None:
    edit(qtbot, pane.facts.facts["capacity"], "50")
    qtbot.waitUntil(lambda: capacity(organiser) == 50, timeout=PATIENCE)
    organiser.services.history.undo(BY)
    assert capacity(organiser) == 40


def test_esc_leaves_a_fact_as_it_was(qtbot: QtBot, pane: PreparePane, organiser: Organiser) -> None:
    fact = pane.facts.facts["title"]
    edit(qtbot, fact, "다른 제목", Qt.Key.Key_Escape)
    assert not fact.is_open()
    assert organiser.services.events.list()[0].event.title == "송년 모임"


def test_what_is_wrong_stays_open_and_says_so(qtbot: QtBot, pane: PreparePane) -> None:
    title, number = pane.facts.facts["title"], pane.facts.facts["capacity"]
    edit(qtbot, title, "")
    assert title.is_open()
    assert title._problem.text() == "This cannot be empty."
    edit(qtbot, number, "viele")
    assert number.is_open()
    assert number._problem.text() == "Enter a whole number."


def test_notes_take_several_lines_and_are_saved_with_control(
    qtbot: QtBot, pane: PreparePane, organiser: Organiser
) -> None:
    fact = pane.facts.facts["notes"]
    fact.edit()
    text = fact.findChild(QPlainTextEdit)
    assert text is not None
    text.setPlainText("마이크 두 개\n의자 서른 개")
    qtbot.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    events = organiser.services.events
    qtbot.waitUntil(lambda: events.list()[0].event.notes == "마이크 두 개\n의자 서른 개", timeout=PATIENCE)


def test_the_programme_is_told_in_times_of_the_day(pane: PreparePane, organiser: Organiser) -> None:
    services = organiser.services
    event = services.events.list()[0].event
    services.programme.add(event.id, SessionDraft(title="여는 말", starts_after=0), BY)
    services.programme.add(event.id, SessionDraft(title="입장", starts_after=-30, speaker="하린"), BY)
    pane.show_event(read(services, event.id))
    names = [w.accessibleName() for w in pane.programme.findChildren(type(pane.facts.facts["title"].read))]
    assert [name for name in names if name] == ["18:30 입장 · 하린", "19:00 여는 말"]


def test_a_file_is_current_until_somebody_joins(
    pane: PreparePane, organiser: Organiser, tmp_path: Any
) -> None:
    services = organiser.services
    event = services.events.list()[0].event
    path = tmp_path / "sheet.xlsx"
    path.write_bytes(b"x")
    services.saved_files.remember(event.id, PaperKind.SHEET, path, 1)

    def state() -> str:
        rows = pane._file_rows.rows(read(services, event.id))
        return rows[0].state.word

    assert state() == "current"
    organiser.answer(event, "김서준")
    assert state() == "out of date"
    path.unlink()
    assert state() == "not yet"


def test_the_strip_says_each_step_and_leads_there(
    qtbot: QtBot, look: Any, languages: Any, organiser: Organiser
) -> None:
    event, services = organiser.event(), organiser.services
    organiser.answer(event, "김서준", 2)
    content = read(services, event.id)
    strip = StepsStrip(look)
    qtbot.addWidget(strip)
    strip.show_steps(content.steps, content.step)
    assert strip.buttons[Step.LIST].accessibleName() == "Guest list, done, 2 people"
    assert strip.buttons[Step.TICKETS].accessibleName() == "Tickets, next, 1 to save"
    chosen: list[Step] = []
    strip.chosen.connect(chosen.append)
    qtbot.keyClick(strip.buttons[Step.DOOR], Qt.Key.Key_Return)
    assert chosen == [Step.DOOR]


def test_beside_a_panel_steps_say_less_and_every_name_is_whole(
    qtbot: QtBot, look: Any, languages: Any, organiser: Organiser
) -> None:
    content = read(organiser.services, organiser.event().id)
    strip = StepsStrip(look)
    qtbot.addWidget(strip)
    strip.show_steps(content.steps, content.step)
    strip.show()
    for width, lines in ((960, 2), (570, 1)):
        strip.resize(width, 56)
        QApplication.processEvents()
        for button in strip.buttons.values():
            seen = [label for label in button.findChildren(ElidedLabel) if label.isVisible()]
            assert len(seen) <= lines
            assert seen[0].toolTip() == "", "the name is cut"
