"""The frame: pages, side panel, status line, palette, shortcuts, and what the user sets about it."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.ui.jobs import LONG_AFTER, Job, Jobs
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.frame import Frame
from meetup_desk.ui.shell.main_window import Window
from meetup_desk.ui.shell.menu_bar import MenuBar
from meetup_desk.ui.shell.page_entry import PageEntry
from meetup_desk.ui.shell.palette_entry import PaletteEntry, matches
from meetup_desk.ui.shell.shortcut_sheet import ShortcutSheet
from meetup_desk.ui.shell.status_line import StatusLine
from meetup_desk.ui.theme.language import Languages
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.actions import Action, Menu
from meetup_desk.ui.widgets.file_dialogs import Files
from meetup_desk.ui.widgets.label import ElidedLabel
from meetup_desk.ui.widgets.page import Page


class Remembering(Page):
    """Keeps the targets that it was sent to."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.targets: list[object] = []
        self.line = QLineEdit()
        self.column.addWidget(self.line)

    def go_to(self, target: object) -> None:
        self.targets.append(target)


class Setting:
    """A window with two pages, and what happened in it."""

    def __init__(self, look: Look, jobs: Jobs, languages: Languages, folder: Path) -> None:
        self.made: list[str] = []
        self.ran: list[str] = []
        self.found: list[str] = []
        self.window = Window(dark=False)
        self.frame = Frame(
            look,
            jobs,
            languages,
            [
                PageEntry(
                    key="events", icon="calendar-days", title=lambda: "행사", make=self.maker("events")
                ),
                PageEntry(key="people", icon="users", title=lambda: "사람", make=self.maker("people")),
            ],
            files=Files(folder),
            desk_name="가온 모임",
            commands=lambda: [
                Action(key="new", text=lambda: "새 행사", run=lambda: self.ran.append("new"), icon="plus")
            ],
            find=self.find,
        )
        self.window.set_content(self.frame)

    def maker(self, key: str) -> Callable[[Context], QWidget]:
        def make(context: Context) -> QWidget:
            self.made.append(key)
            return Remembering(context)

        return make

    def find(self, text: str) -> list[PaletteEntry]:
        if matches("김성호", text):
            return [PaletteEntry(title="김성호", detail="가온랩", run=lambda: self.ran.append("김성호"))]
        return []

    def page(self, key: str) -> Remembering:
        page = self.frame.page(key)
        assert isinstance(page, Remembering)
        return page


@pytest.fixture
def setting(look: Look, jobs: Jobs, languages: Languages, tmp_path: Path, qtbot: QtBot) -> Setting:
    setting = Setting(look, jobs, languages, tmp_path)
    qtbot.addWidget(setting.window)
    with qtbot.waitActive(setting.window):
        setting.window.show()
    qtbot.waitUntil(lambda: setting.made == ["events"])
    return setting


def press(qtbot: QtBot, widget: QWidget, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    pressed = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        pressed |= modifier
    qtbot.keyClick(widget, key, pressed)


CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_window_is_painted_before_it_is_filled(qtbot: QtBot) -> None:
    window = Window(dark=True)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    assert window.grab().toImage().pixelColor(600, 300).name() == "#15171a"
    frame = QWidget()
    window.set_content(frame)
    assert frame.isVisible()


def test_pages_are_made_when_they_are_first_shown(setting: Setting) -> None:
    setting.frame.go("people")
    setting.frame.go("events")
    setting.frame.go("people")
    assert setting.made == ["events", "people"]
    assert setting.frame.current_page is setting.page("people")


def test_a_page_is_told_what_to_show(setting: Setting) -> None:
    setting.frame.go("people", 7)
    assert setting.page("people").targets == [7]


def test_no_control_has_the_keyboard_before_somebody_used_it(setting: Setting) -> None:
    focused = QApplication.focusWidget()
    assert focused is None or not focused.accessibleName()


def test_control_and_a_digit_goes_to_a_page(setting: Setting, qtbot: QtBot) -> None:
    press(qtbot, setting.window, Qt.Key.Key_2, CTRL)
    assert setting.frame.current_page is setting.page("people")


def test_undo_and_redo_are_asked_by_keyboard(setting: Setting, qtbot: QtBot) -> None:
    with qtbot.waitSignal(setting.frame.undo_asked):
        press(qtbot, setting.window, Qt.Key.Key_Z, CTRL)
    with qtbot.waitSignal(setting.frame.redo_asked):
        press(qtbot, setting.window, Qt.Key.Key_Z, CTRL, SHIFT)


def test_undo_in_a_field_takes_back_the_typing_only(setting: Setting, qtbot: QtBot) -> None:
    line = setting.page("events").line
    line.setFocus()
    qtbot.keyClicks(line, "abc")
    with qtbot.assertNotEmitted(setting.frame.undo_asked):
        press(qtbot, line, Qt.Key.Key_Z, CTRL)
    assert line.text() == ""


def test_escape_closes_the_side_panel_and_gives_the_keyboard_back(setting: Setting, qtbot: QtBot) -> None:
    panel, line = setting.frame.context.panel, setting.page("events").line
    line.setFocus()
    inside = QLineEdit()
    panel.open("김성호", inside, focus=True)
    assert inside.hasFocus()
    with qtbot.waitSignal(panel.closed):
        press(qtbot, inside, Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert line.hasFocus()


def test_the_side_panel_closes_with_its_page(setting: Setting) -> None:
    setting.frame.context.panel.open("김성호", QWidget())
    setting.frame.go("people")
    assert setting.frame.context.panel.content() is None


def test_sidebar_folds_to_icons_where_room_is_short(setting: Setting) -> None:
    setting.window.resize(1280, 700)
    wide = setting.frame.sidebar.width()
    setting.window.resize(1000, 700)
    assert (wide, setting.frame.sidebar.width()) == (200, 56)


def test_sidebar_says_how_much_waits(setting: Setting) -> None:
    setting.frame.set_count("people", 4)
    names = [child.accessibleName() for child in setting.frame.sidebar.findChildren(QWidget)]
    assert "사람, 4" in names


def test_trouble_of_a_job_is_said_in_the_language_of_the_window(
    setting: Setting, jobs: Jobs, qtbot: QtBot
) -> None:
    def work() -> None:
        raise DeskError(ErrorCode.DISK_FULL, file="가온.desk")

    setting.frame.appearance.set_language("ko")
    jobs.run(work, pytest.fail)
    qtbot.waitUntil(setting.frame.context.toast.isVisible)
    assert setting.frame.context.toast.text().endswith("요.")


def test_a_long_job_is_shown_and_can_be_cancelled(setting: Setting, jobs: Jobs, qtbot: QtBot) -> None:
    entered = threading.Event()

    def work(job: Job) -> None:
        job.progress(30, 100)
        entered.set()
        while not job.cancelled():
            pass

    status = setting.frame.findChild(StatusLine)
    job = jobs.run(work, lambda _: None, title="명단 가져오는 중")
    assert entered.wait(10)
    assert status.isHidden()
    job.started_at -= LONG_AFTER
    jobs.changed.emit()
    assert status.isVisible()
    bar = status.findChild(QProgressBar)
    assert (bar.value(), bar.maximum(), bar.accessibleName()) == (30, 100, "명단 가져오는 중")
    qtbot.mouseClick(status.findChild(QPushButton), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not jobs.busy())
    assert status.isHidden()


def test_palette_runs_a_command(setting: Setting, qtbot: QtBot) -> None:
    press(qtbot, setting.window, Qt.Key.Key_K, CTRL)
    palette = setting.frame.command_palette
    assert palette.isVisible()
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    line.setText("사새")
    assert palette.titles() == []
    line.setText("새행")
    assert palette.titles() == ["새 행사"]
    press(qtbot, line, Qt.Key.Key_Return)
    assert setting.ran == ["new"]
    assert palette.isHidden()


def test_palette_finds_people_by_initial_consonants_while_they_are_composed(
    setting: Setting, qtbot: QtBot
) -> None:
    setting.frame.open_palette()
    palette, line = setting.frame.command_palette, QApplication.focusWidget()
    assert line is not None
    QApplication.sendEvent(line, QInputMethodEvent("ㄱㅅ", []))
    qtbot.waitUntil(lambda: "김성호" in palette.titles())
    press(qtbot, line, Qt.Key.Key_Return)
    assert setting.ran == ["김성호"]


def test_palette_leaves_with_escape_and_gives_the_keyboard_back(setting: Setting, qtbot: QtBot) -> None:
    line = setting.page("events").line
    line.setFocus()
    setting.frame.open_palette()
    focused = QApplication.focusWidget()
    assert focused is not None
    press(qtbot, focused, Qt.Key.Key_Escape)
    assert setting.frame.command_palette.isHidden()
    assert line.hasFocus()


def test_palette_moves_with_arrows_and_offers_the_other_language(setting: Setting, qtbot: QtBot) -> None:
    setting.frame.open_palette()
    line, lines = QApplication.focusWidget(), setting.frame.command_palette.titles()
    assert line is not None
    assert lines[:3] == ["새 행사", "행사", "사람"]
    for _ in range(lines.index("한국어")):
        press(qtbot, line, Qt.Key.Key_Down)
    with qtbot.waitSignal(setting.frame.appearance.changed):
        press(qtbot, line, Qt.Key.Key_Return)
    assert setting.frame.languages.current == "ko"
    setting.frame.open_palette()
    assert "되돌리기" in setting.frame.command_palette.titles()


def test_appearance_is_told_to_be_remembered(setting: Setting, look: Look, qtbot: QtBot) -> None:
    for change in (
        lambda: setting.frame.appearance.set_mode("dark"),
        lambda: setting.frame.appearance.set_scale(1.5),
        lambda: setting.frame.appearance.set_compact(True),
    ):
        with qtbot.waitSignal(setting.frame.appearance.changed):
            change()
    assert (look.mode, look.theme.dark, look.theme.scale, look.theme.compact) == ("dark", True, 1.5, True)


def test_back_works_while_a_button_has_the_keyboard(setting: Setting, qtbot: QtBot) -> None:
    setting.frame.go("people")
    button = QPushButton("승인")
    setting.page("people").column.addWidget(button)
    button.show()
    button.setFocus()
    press(qtbot, button, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert setting.frame.current_page is setting.page("events")


def test_a_page_leaves_what_is_inside_it_before_it_is_left(setting: Setting) -> None:
    setting.frame.go("people")
    page, inside = setting.page("people"), [True]
    page.go_back = lambda: bool(inside and inside.pop())  # type: ignore[method-assign]
    setting.frame.back()
    assert setting.frame.current_page is page
    setting.frame.back()
    assert setting.frame.current_page is setting.page("events")


def test_no_key_leads_away_from_a_door(setting: Setting, qtbot: QtBot) -> None:
    setting.frame.stand_alone(True)
    press(qtbot, setting.window, Qt.Key.Key_2, CTRL)
    press(qtbot, setting.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert setting.frame.current_page is setting.page("events")


def test_menus_name_what_would_be_undone(setting: Setting) -> None:
    commands = setting.frame.commands
    commands.undo_name = lambda: "신청 12건 승인"
    edit = next(menu for menu in commands.menus() if menu.key == "edit")
    assert "Undo: 신청 12건 승인" in texts_of(edit)


def test_every_menu_is_in_the_menu_bar_and_speaks_both_languages(setting: Setting, qtbot: QtBot) -> None:
    bar = MenuBar(setting.frame.look, setting.frame.commands.menus(), setting.frame)
    go = bar.actions()[4].menu()
    assert isinstance(go, QMenu)
    go.aboutToShow.emit()
    assert any(line.text().startswith("사람") for line in go.actions())
    setting.frame.appearance.set_language("ko")
    qtbot.waitUntil(lambda: [line.text() for line in bar.actions()][:2] == ["데스크", "편집"])


def test_the_sheet_of_shortcuts_tells_every_key_of_the_menus_once(setting: Setting) -> None:
    menus = setting.frame.commands.menus()
    sheet = ShortcutSheet(setting.frame.look, setting.window, menus)
    told = [keys for title, lines in sheet.sections if title != "In lists" for keys, _ in lines]
    assert {"Ctrl+Z", "Ctrl+K", "F11", "Ctrl+/", "Ctrl+2"} <= set(told)
    assert len(told) == len(set(told))


def texts_of(menu: Menu) -> list[str]:
    return [line.text() for line in menu.actions() if isinstance(line, Action)]


def test_full_screen_comes_and_goes(setting: Setting, qtbot: QtBot) -> None:
    press(qtbot, setting.window, Qt.Key.Key_F11)
    assert setting.window.isFullScreen()
    press(qtbot, setting.window, Qt.Key.Key_F11)
    assert not setting.window.isFullScreen()


def test_a_page_can_stand_alone(setting: Setting) -> None:
    setting.frame.stand_alone(True)
    assert setting.frame.sidebar.isHidden()
    setting.frame.stand_alone(False)
    assert setting.frame.sidebar.isVisible()


def test_closing_the_window_is_told(setting: Setting, qtbot: QtBot) -> None:
    with qtbot.waitSignal(setting.window.closing):
        setting.window.close()


def test_the_window_stays_where_somebody_wants_to_wait_for_what_runs(setting: Setting, qtbot: QtBot) -> None:
    setting.window.may_close = lambda: False
    with qtbot.assertNotEmitted(setting.window.closing):
        assert not setting.window.close()
    assert setting.window.isVisible()
    setting.window.may_close = lambda: True


def test_everything_that_can_be_used_has_a_name(setting: Setting) -> None:
    nameless = [
        child
        for child in setting.frame.sidebar.findChildren(QWidget)
        if child.focusPolicy() != Qt.FocusPolicy.NoFocus and not child.accessibleName()
    ]
    assert nameless == []


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("김성호", "ㄱㅅㅎ", True),
        ("김성호", "김ㅅㅎ", True),
        ("김성호", "성호", True),
        ("김성호", "ㄱㅎ", False),
        ("Year-end gathering", "gath year", True),
        ("Łukasz", "luk", True),
        ("Café", "cafe", True),
        ("anything", "", True),
    ],
)
def test_matching(text: str, typed: str, found: bool) -> None:  # noqa: FBT001
    assert matches(text, typed) is found


def test_the_name_of_the_desk_opens_its_menu(setting: Setting, qtbot: QtBot) -> None:
    sidebar = setting.frame.sidebar
    name = next(label for label in sidebar.findChildren(ElidedLabel) if label.text() == "가온 모임")
    under = name.parentWidget()
    assert isinstance(under, QAbstractButton)
    assert name.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    with qtbot.waitSignal(sidebar.desk_asked):
        qtbot.mouseClick(under, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    setting.frame.set_desk_name("나래 모임")
    assert under.accessibleName().endswith("나래 모임")
