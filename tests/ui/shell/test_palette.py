"""The command palette over the real pages: what the page offers, settings and records, in both languages."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from meetup_desk.app.pages import Pages
from meetup_desk.domain.ids import EventId
from meetup_desk.services.venues.venues import VenueDraft
from meetup_desk.ui.desk.guide_page import GuidePage
from meetup_desk.ui.door.settings import DoorSettings
from meetup_desk.ui.events.event_page import EventPage
from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.rsvps.rsvps_view import RsvpsView
from meetup_desk.ui.shell.frame import Frame
from meetup_desk.ui.shell.guide import GuidePlace
from meetup_desk.ui.shell.palette_entry import PaletteEntry, best_first, folded
from meetup_desk.ui.theme.language import Language, Languages
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.venues.page import VenuesPage
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.choosers import Tabs
from meetup_desk.ui.widgets.file_dialogs import Files
from tests.conftest import Organiser

PATIENCE = 20_000  # ms


def wait(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)


class Window:
    """The real pages in a frame, and its palette."""

    def __init__(self, qtbot: QtBot, frame: Frame, organiser: Organiser) -> None:
        self.qtbot, self.frame, self.organiser = qtbot, frame, organiser

    @property
    def event(self) -> EventPage:
        page = self.frame.findChild(EventPage)
        assert page is not None
        return page

    def show_event(self, event_id: EventId) -> None:
        self.frame.go("events", event_id)
        wait(self.qtbot, lambda: "tickets" in [a.key for a in self.event.header.offered()])

    def find(self, text: str) -> list[str]:
        """Open the palette, type, and give the titles; settings come a moment after it is shown."""
        palette = self.frame.command_palette
        if not palette.isVisible():
            self.frame.open_palette()
            wait(self.qtbot, lambda: any(entry.title in ("Language", "언어") for entry in palette._actions))
        self.line.setText(text)
        return palette.titles()

    def shows(self, title: str) -> bool:
        return title in self.frame.command_palette.titles()

    @property
    def line(self) -> QLineEdit:
        line = QApplication.focusWidget()
        assert isinstance(line, QLineEdit)
        return line

    def choose(self, text: str) -> None:
        self.find(text)
        self.qtbot.keyClick(self.line, Qt.Key.Key_Return)


@pytest.fixture
def window(  # noqa: PLR0917 - fixtures
    qtbot: QtBot, look: Look, jobs: Jobs, languages: Languages, organiser: Organiser, tmp_path: Path
) -> Iterator[Window]:
    services = organiser.services
    pages = Pages(
        services,
        door_settings=DoorSettings,
        keep_door_settings=lambda _: None,
        rows_shown=lambda: None,
    )
    frame = Frame(
        look,
        jobs,
        languages,
        pages.entries(),
        files=Files(tmp_path),
        desk_name="가온 모임",
        commands=pages.commands,
        find=partial(pages.find, lang=lambda: languages.current),
    )
    pages.connect(frame)
    qtbot.addWidget(frame)
    frame.resize(1280, 800)
    with qtbot.waitActive(frame):
        frame.show()
    wait(qtbot, lambda: frame.current_page is not None)
    yield Window(qtbot, frame, organiser)
    frame.hide()
    jobs.close()


@pytest.fixture
def event(organiser: Organiser) -> EventId:
    event = organiser.event(capacity=1)
    organiser.answer(event, "김서준")
    organiser.answer(event, "이하린")
    return event.id


@pytest.mark.parametrize("language", ["en", "ko"])
def test_actions_of_an_event_are_found_in_both_languages_and_by_initial_consonants(
    window: Window, event: EventId, language: Language
) -> None:
    window.frame.appearance.set_language(language)
    window.show_event(event)
    tickets, door, badges, calendar = {
        "en": ("Save tickets…", "Open door", "Print badges…", "Save calendar file…"),
        "ko": ("입장권 저장…", "출입구 열기", "명찰 인쇄…", "캘린더 파일 저장…"),
    }[language]
    for text in ("tickets", "입장권", "ㅇㅈㄱ", "QR", "save", "저장", "내보내기"):
        assert tickets in window.find(text), text
    for text in ("door", "출입구", "check-in", "큐알"):
        assert door in window.find(text), text
    assert badges in window.find("이름표")
    assert calendar in window.find("ics")
    assert window.find("tickets")[0].rstrip("…") == tickets.rstrip("…")
    assert window.find("ㅇㅈㄱ")[0].rstrip("…") == tickets.rstrip("…")


def test_every_action_of_the_page_and_of_the_menu_behind_the_dots_is_found(
    window: Window, event: EventId
) -> None:
    window.frame.resize(800, 600)
    window.show_event(event)
    offered = [action.text() for action in window.event.header.offered()]
    assert len(offered) > 8
    assert [text for text in offered if text not in window.find(text)] == []


def test_what_can_be_done_with_the_rows_selected_is_found_and_done(
    window: Window, event: EventId, qtbot: QtBot
) -> None:
    window.show_event(event)
    assert "Cancel RSVP" not in window.find("Cancel RSVP")
    window.frame.command_palette.close_palette()
    window.event.show_rsvps()
    view = window.frame.findChild(RsvpsView)
    assert view is not None
    table = view.table
    wait(qtbot, lambda: table.total() == 2 and table.model.known_all)

    def offered() -> bool:
        table.view.selectAll()
        return "cancel" in [action.key for action in table.offered()]

    wait(qtbot, offered)
    assert "Cancel RSVP" in window.find("Cancel RSVP")
    assert "Promote" in window.find("올리기")
    assert "Copy rows" in window.find("clipboard")


def test_an_action_does_what_its_button_does(window: Window, event: EventId, qtbot: QtBot) -> None:
    window.show_event(event)
    window.choose("follow up")
    assert window.event.tabs.key() == "follow_up"
    window.choose("doors…")
    wait(qtbot, window.event.isHidden)


def test_what_the_page_offers_since_the_palette_was_opened_is_found(
    window: Window, event: EventId, qtbot: QtBot
) -> None:
    window.show_event(event)
    header, palette = window.event.header, window.frame.command_palette
    every = header.offered()
    header.set_actions(primary=None)
    assert "Save tickets…" not in window.find("tickets")
    header.set_actions(primary=None, more=every)
    window.find("ticket")
    wait(qtbot, lambda: "Save tickets…" in palette.titles())


def test_an_action_that_is_not_possible_is_not_offered(window: Window) -> None:
    window.frame.go("events")
    assert "Save tickets…" not in window.find("tickets")


def test_every_field_of_the_settings_is_opened_with_the_keyboard_on_it(
    window: Window, event: EventId
) -> None:
    window.show_event(event)
    for text in ("글자 크기", "font", "reminders", "printer", "backup", "dark", "문의처", "언어"):
        assert window.find(text), text
    assert "Text size" in window.find("ㄱㅈㅋㄱ")
    window.choose("text size")
    assert window.frame.current_page is window.frame.page("settings")
    focused = QApplication.focusWidget()
    assert focused is not None
    chooser = focused.parentWidget()
    assert isinstance(chooser, Tabs)
    assert chooser.accessibleName() == "Text size"
    assert focused.visibleRegion().boundingRect().height() > 0


def test_a_button_of_the_settings_is_found_once_where_it_is_shown(window: Window) -> None:
    window.frame.go("settings")
    found = window.find("Save backup…")
    assert (found[0], found.count("Save backup…")) == ("Save backup…", 1)
    assert window.find("font")[0] == "Text size"


def test_pages_people_events_and_venues_are_found(window: Window, event: EventId, qtbot: QtBot) -> None:
    venue, _ = window.organiser.services.venues.add(VenueDraft(name="한빛 회의실"), "organiser")
    window.show_event(event)
    assert "Venues" in window.find("장소")
    for text, title in (("ㄱㅅㅈ", "김서준"), ("송년", "송년 모임"), ("ㅎㅂ", "한빛 회의실")):
        window.find(text)
        wait(qtbot, partial(window.shows, title))
    window.frame.command_palette.close_palette()
    window.find("한빛")
    wait(qtbot, partial(window.shows, "한빛 회의실"))
    qtbot.keyClick(window.line, Qt.Key.Key_Return)
    page = window.frame.current_page
    assert isinstance(page, VenuesPage)
    wait(qtbot, lambda: page.table.selected_ids() == [venue.id])


def entry(title: str, *, here: bool = False, synonyms: str = "") -> PaletteEntry:
    return PaletteEntry(title=title, here=here, synonyms=folded(synonyms.split()), run=lambda: None)


def test_actions_of_the_page_come_first_then_what_begins_so() -> None:
    actions = [
        entry("Close", synonyms="save"),
        entry("Quick save"),
        entry("Save"),
        entry("Export", here=True, synonyms="save"),
    ]
    records = [entry("010-1234"), entry("Savelli")]
    titles = [found.title for found in best_first(actions, records, "save")]
    assert titles == ["Export", "Savelli", "Save", "010-1234", "Quick save", "Close"]


def test_the_name_in_the_other_language_is_shown_where_it_was_looked_for() -> None:
    action = PaletteEntry(title="Save tickets…", others=["입장권 저장…"], run=lambda: None)
    assert [found.detail for found in best_first([action], [], "ㅇㅈㄱ")] == ["입장권 저장…"]
    assert [found.detail for found in best_first([action], [], "tick")] == [""]


def test_f1_opens_the_user_guide_at_the_page_that_fits(window: Window, event: EventId) -> None:
    keys = {
        a.key: a.shortcut
        for menu in window.frame.commands.menus()
        for a in menu.actions()
        if isinstance(a, Action)
    }
    assert keys["guide"] == "F1"
    window.show_event(event)
    window.frame.open_guide()
    page = window.frame.current_page
    assert isinstance(page, GuidePage)
    assert page.place.page == "rsvps"
    window.frame.back()
    assert window.frame.current_page is window.frame.page("events")


def test_headings_of_the_user_guide_are_found_in_either_language(window: Window, qtbot: QtBot) -> None:
    window.find("꾸러미 만들기")
    wait(qtbot, partial(window.shows, "Create a pack"))
    qtbot.keyClick(window.line, Qt.Key.Key_Return)
    page = window.frame.current_page
    assert isinstance(page, GuidePage)
    assert page.place == GuidePlace("doors-and-packs", 2)
