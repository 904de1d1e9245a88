"""The frame around the pages: sidebar, one page at a time, side panel, status line, toasts, palette."""

import sys
from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.errors import DeskError
from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.shell.appearance import Appearance
from meetup_desk.ui.shell.commands import ShellCommands
from meetup_desk.ui.shell.context import ChangeNotifier, Context
from meetup_desk.ui.shell.guide import GuidePlace
from meetup_desk.ui.shell.menu_bar import MenuBar
from meetup_desk.ui.shell.other_language import OtherLanguage
from meetup_desk.ui.shell.page_entry import PageEntry, SettingName
from meetup_desk.ui.shell.palette import Palette
from meetup_desk.ui.shell.palette_content import PaletteContent
from meetup_desk.ui.shell.palette_entry import PaletteEntry
from meetup_desk.ui.shell.sidebar import Sidebar
from meetup_desk.ui.shell.status_line import StatusLine
from meetup_desk.ui.shell.tour import Tour
from meetup_desk.ui.theme.language import Languages
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.actions import Action, Menu
from meetup_desk.ui.widgets.dialogs import Asker
from meetup_desk.ui.widgets.file_dialogs import Files
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.side_panel import SidePanel
from meetup_desk.ui.widgets.stack import Stack
from meetup_desk.ui.widgets.toast import Toast
from meetup_desk.words.say import say_error

_STEPS_BACK = 20
_FOLD_UNDER = 1100  # px; grows by half as much as the text


class Frame(QWidget):
    """Fills the window.

    The first page is built after the frame has been shown, each other one when it is first shown.
    `commands` and `desk_menu` are asked each time they are shown; `find` runs on a working thread.
    """

    undo_asked = Signal()
    redo_asked = Signal()
    paste_asked = Signal()  # where no field takes what was copied
    page_shown = Signal(str)

    def __init__(
        self,
        look: Look,
        jobs: Jobs,
        languages: Languages,
        pages: Sequence[PageEntry],
        *,
        files: Files,
        desk_name: str,
        asker: Asker | None = None,
        commands: Callable[[], Sequence[Action]] | None = None,
        desk_menu: Callable[[], Sequence[Action | Menu | None]] | None = None,
        find: Callable[[str], Sequence[PaletteEntry]] | None = None,
    ) -> None:
        super().__init__()
        self.look, self.jobs, self.languages = look, jobs, languages
        self.appearance = Appearance(look, languages, self)
        self.entries = {entry.key: entry for entry in pages}
        self._find = find
        self._pages: dict[str, QWidget] = {}
        self._before: list[str] = []  # keys of the pages that were shown before this one
        self.sidebar = Sidebar(look, desk_name, self.listed())
        self._content = QWidget()
        self._stack = Stack(self.look)
        self.context = self._make_context(files, asker or Asker(look))
        self.commands = ShellCommands(
            self,
            self.sidebar,
            self.appearance,
            self.listed(),
            go=self.go,
            back=self.back,
            undo=self.undo_asked.emit,
            redo=self.redo_asked.emit,
            open_palette=self.open_palette,
            open_guide=self.open_guide if "guide" in self.entries else None,
            shown=self._shown,
            show_tour=self.show_tour,
            more=commands,
            desk_menu=desk_menu,
        )
        self._lay_out()
        if sys.platform == "darwin":
            MenuBar(self.look, self.commands.menus(), self)
        self.sidebar.chosen.connect(self.go)
        self.page_shown.connect(lambda _: self.context.toast.give_way())
        self.jobs.refused.connect(self.say_error)
        self.look.changed.connect(self._fold_sidebar)
        QTimer.singleShot(0, self, self._show_first_page)

    def _make_context(self, files: Files, asker: Asker) -> Context:
        return Context(
            look=self.look,
            jobs=self.jobs,
            languages=self.languages,
            files=files,
            asker=asker,
            news=ChangeNotifier(self),
            toast=Toast(self.look, self._content),
            panel=SidePanel(self.look),
            go=self.go,
            undo=self.undo_asked.emit,
            stand_alone=self.stand_alone,
        )

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self._content), QHBoxLayout(self)
        for layout in (column, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(StatusLine(self.look, self.jobs))
        row.addWidget(self.sidebar)
        row.addWidget(self._content, 1)
        row.addWidget(self.context.panel)
        self._content.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self._content)  # no control is ringed before somebody used the keyboard

    def _show_first_page(self) -> None:
        if self.entries and not self._pages:
            self.go(next(iter(self.entries)))

    # -- called by pages and the composition root

    def go(self, key: str, target: object = None) -> None:
        """Show a page, and tell it the target unless that is None; the side panel closes with the old one."""
        page = self.page(key)
        if self._stack.currentWidget() is not page:
            self._before = [*self._before, *self._way_back()][-_STEPS_BACK:]
            self.context.panel.close_panel()
            self._stack.setCurrentWidget(page)
            if not self.isAncestorOf(self.window().focusWidget() or self.window()):
                self.setFocus()  # else keys reach nothing of the window
        if self.entries[key].listed or self.entries[key].home:
            self.sidebar.set_current(self.entries[key].home or key)
        if target is not None and isinstance(page, Page):
            page.go_to(target)
        self.page_shown.emit(key)

    def back(self) -> None:
        """Leave what is inside the page shown, or show the page that was shown before it."""
        page = self.current_page
        if isinstance(page, Page) and page.go_back():
            return
        if self._before:
            *rest, key = self._before
            self.go(key)
            self._before = rest

    def _way_back(self) -> list[str]:
        """Give the key of the page shown; a door that was closed is not opened by going back."""
        shown = self.current_page
        return [key for key, page in self._pages.items() if page is shown and self.entries[key].listed]

    def page(self, key: str) -> QWidget:
        """Give a page, making it if it was not shown yet."""
        if key not in self._pages:
            self._pages[key] = self.entries[key].make(self.context)
            self._stack.addWidget(self._pages[key])
        return self._pages[key]

    def listed(self) -> list[PageEntry]:
        """Pages of the sidebar, in its order."""
        return [entry for entry in self.entries.values() if entry.listed]

    @property
    def current_page(self) -> QWidget | None:
        """Page shown."""
        return self._stack.currentWidget()

    def set_count(self, key: str, count: int) -> None:
        """Show in the sidebar how much waits on a page."""
        self.sidebar.set_count(key, count)

    def set_desk_name(self, name: str) -> None:
        """Show another name of the desk."""
        self.sidebar.set_desk_name(name)

    def say_error(self, error: DeskError) -> None:
        """Say in a toast what went wrong, what was kept and what to do."""
        message = say_error(error.code, error.reason, self.languages.current, **error.facts)
        self.context.toast.say(message, trouble=True)

    def stand_alone(self, alone: bool) -> None:  # noqa: FBT001 - also a slot
        """Hide or show everything around the page."""
        self.sidebar.setVisible(not alone)
        if alone:
            self.context.panel.close_panel()
            self.context.toast.hide()  # it may name somebody, and a whole room looks on

    @cached_property
    def command_palette(self) -> Palette:
        """The command palette, made when it is first opened."""
        content = PaletteContent(
            OtherLanguage(self.languages.folder),
            shown=self._shown,
            commands=self.commands.palette_actions,
            settings=self._settings,
            show_setting=self._show_setting,
        )
        return Palette(self.look, self.jobs, self, content, self._find)

    def _shown(self) -> list[QWidget]:
        """Give what is shown beside the sidebar."""
        shown = (self.current_page, None if self.context.panel.isHidden() else self.context.panel)
        return [widget for widget in shown if widget is not None]

    def _settings(self) -> list[SettingName]:
        return [name for entry in self.entries.values() if entry.settings for name in entry.settings()]

    def _show_setting(self, setting: SettingName) -> None:
        key = next(key for key, entry in self.entries.items() if entry.settings is not None)
        self.go(key, setting)

    @cached_property
    def _tour(self) -> Tour:
        return Tour(self.look, self._content)

    def show_tour(self) -> None:
        """Show in a few steps where things are."""
        self._tour.open()

    def open_palette(self) -> None:
        """Open the command palette."""
        self.command_palette.open()

    def open_guide(self) -> None:
        """Open the user guide at the page that fits what is shown."""
        page = self.current_page
        inside = [] if page is None else [page, *page.findChildren(Page)]
        keys = [each.guide for each in inside if isinstance(each, Page) and each.guide and each.isVisible()]
        self.go("guide", GuidePlace(keys[-1]) if keys else None)

    # -- Qt events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the sidebar where room is short."""
        super().resizeEvent(event)
        self._fold_sidebar()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key means on every page, unless the page itself took it; Esc closes the side panel."""
        keys = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        alone = self.sidebar.isHidden()  # a door is left by its own ways alone
        action = None if alone else self.commands.action_for(keys)
        if action is not None:
            action.run()
        elif not alone and event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        elif event.key() == Qt.Key.Key_Escape and not self.context.panel.isHidden():
            self.context.panel.close_panel()
        else:
            super().keyPressEvent(event)

    def _fold_sidebar(self) -> None:
        text_growth = 1 + (self.look.theme.scale - 1) / 2
        self.sidebar.fold(folded=self.width() < _FOLD_UNDER * text_growth)
