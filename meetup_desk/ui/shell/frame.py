"""The frame around the pages: sidebar, one page at a time, side panel, status line, toasts, palette."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from meetup_desk.domain.errors import DeskError
from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.shell.commands import ShellCommands
from meetup_desk.ui.shell.context import Context, News
from meetup_desk.ui.shell.palette import Palette, PaletteEntry
from meetup_desk.ui.shell.sidebar import Sidebar
from meetup_desk.ui.shell.status import StatusLine
from meetup_desk.ui.theme.language import Language, Languages
from meetup_desk.ui.theme.look import Look, Mode
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.dialogs import Asker
from meetup_desk.ui.widgets.file_dialogs import Files
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.side_panel import SidePanel
from meetup_desk.ui.widgets.toast import Toast
from meetup_desk.words.say import say_error

_FOLD_UNDER = 1100  # px; grows by half as much as the text


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEntry:
    """A page; `make` is called when it is shown for the first time."""

    key: str
    icon: str
    title: Callable[[], str]
    make: Callable[[Context], QWidget]
    listed: bool = True  # in the sidebar; False: other pages lead to it


class Frame(QWidget):
    """Fills the window. What the user chose about it is told by signals, for the root to remember.

    The first page is built after the frame has been shown, all others when they are first gone to.
    `commands` and `desk_menu` are asked each time they are shown; `find` runs on a working thread.
    """

    undo_asked = Signal()
    redo_asked = Signal()
    language_chosen = Signal(str)
    appearance_chosen = Signal()  # the look holds mode, scale and density
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
        desk_menu: Callable[[], Sequence[Action | None]] | None = None,
        find: Callable[[str], Sequence[PaletteEntry]] | None = None,
    ) -> None:
        super().__init__()
        self.look, self.jobs, self.languages = look, jobs, languages
        self.entries = {entry.key: entry for entry in pages}
        self._find = find
        self._made: dict[str, QWidget] = {}
        self.sidebar = Sidebar(look, desk_name, [(e.key, e.icon, e.title) for e in self.listed()])
        self._content = QWidget()
        self._stack = QStackedWidget()
        self.kit = self._make_kit(files, asker or Asker(look))
        self.commands = ShellCommands(self, commands, desk_menu)
        self._lay_out()
        self.sidebar.chosen.connect(self.go)
        self.jobs.refused.connect(self.say_error)
        self.look.changed.connect(self._fold)
        QTimer.singleShot(0, self, self._start)

    def _make_kit(self, files: Files, asker: Asker) -> Context:
        return Context(
            look=self.look,
            jobs=self.jobs,
            languages=self.languages,
            files=files,
            asker=asker,
            news=News(self),
            toast=Toast(self.look, self._content),
            panel=SidePanel(self.look),
            go=self.go,
            undo=self.undo_asked.emit,
            stand_alone=self.stand_alone,
        )

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self._content), QHBoxLayout(self)
        for box in (column, row):
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(StatusLine(self.look, self.jobs))
        row.addWidget(self.sidebar)
        row.addWidget(self._content, 1)
        row.addWidget(self.kit.panel)
        self._content.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self._content)  # no control is ringed before somebody used the keyboard

    def _start(self) -> None:
        if self.entries and not self._made:
            self.go(next(iter(self.entries)))

    # -- what pages and the composition root call

    def go(self, key: str, target: object = None) -> None:
        """Show a page, and tell it the target unless that is None; the side panel closes with the old one."""
        page = self.page(key)
        if self._stack.currentWidget() is not page:
            self.kit.panel.close_panel()
            self._stack.setCurrentWidget(page)
        if self.entries[key].listed:
            self.sidebar.set_current(key)
        if target is not None and isinstance(page, Page):
            page.go_to(target)
        self.page_shown.emit(key)

    def page(self, key: str) -> QWidget:
        """Give a page, making it if it was not shown yet."""
        if key not in self._made:
            self._made[key] = self.entries[key].make(self.kit)
            self._stack.addWidget(self._made[key])
        return self._made[key]

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
        words = say_error(error.code, error.reason, self.languages.current, **error.facts)
        self.kit.toast.say(words, trouble=True)

    def stand_alone(self, alone: bool) -> None:  # noqa: FBT001 - also a slot
        """Hide or show everything around the page."""
        self.sidebar.setVisible(not alone)
        if alone:
            self.kit.panel.close_panel()

    @cached_property
    def command_palette(self) -> Palette:
        """The command palette, made when it is first opened."""
        return Palette(self.look, self.jobs, self, self.commands.everything, self._find)

    def open_palette(self) -> None:
        """Open the command palette."""
        self.command_palette.open()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back to a window."""
        window = self.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def set_language(self, language: Language) -> None:
        """Speak another language at once."""
        self.languages.use(language)
        self.language_chosen.emit(language)

    def set_mode(self, mode: Mode) -> None:
        """Be light, dark, or what the system is."""
        self.look.set_mode(mode)
        self.appearance_chosen.emit()

    def set_scale(self, scale: float) -> None:
        """Set the size of text, 1.0 to 2.0."""
        self.look.set_scale(scale)
        self.appearance_chosen.emit()

    def set_compact(self, *, compact: bool) -> None:
        """Make rows dense or roomy."""
        self.look.set_compact(compact=compact)
        self.appearance_chosen.emit()

    # -- what Qt tells

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the sidebar where room is short."""
        super().resizeEvent(event)
        self._fold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nobody else wanted closes the side panel."""
        if event.key() == Qt.Key.Key_Escape and not self.kit.panel.isHidden():
            self.kit.panel.close_panel()
        else:
            super().keyPressEvent(event)

    def _fold(self) -> None:
        grown = 1 + (self.look.theme.scale - 1) / 2
        self.sidebar.fold(folded=self.width() < _FOLD_UNDER * grown)
