"""The main window: sidebar, one page at a time, side panel, status line, toasts, command palette."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from meetup_desk.domain.errors import DeskError
from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.parts.actions import Action, menu_of
from meetup_desk.ui.parts.dialogs import Asker
from meetup_desk.ui.parts.files import Files
from meetup_desk.ui.parts.page import Page
from meetup_desk.ui.parts.panel import SidePanel
from meetup_desk.ui.parts.toast import Toast
from meetup_desk.ui.shell.kit import Kit, News
from meetup_desk.ui.shell.language import LANGUAGES, Language, Languages
from meetup_desk.ui.shell.look import Look, Mode
from meetup_desk.ui.shell.palette import Found, Palette
from meetup_desk.ui.shell.sidebar import Sidebar
from meetup_desk.ui.shell.status import StatusLine
from meetup_desk.words.say import say_error

_FOLD_UNDER = 1100  # px; grows by half as much as the text
_SMALLEST = (720, 480)
_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEntry:
    """A page of the sidebar; `make` is called when it is shown for the first time."""

    key: str
    icon: str
    title: Callable[[], str]
    make: Callable[[Kit], QWidget]


class Window(QWidget):
    """The frame. What the user chose about it is told by signals, for the composition root to remember.

    The first page is built after the empty frame has been painted, all others when they are first shown.
    """

    undo_asked = Signal()
    redo_asked = Signal()
    language_chosen = Signal(str)
    appearance_chosen = Signal()  # the look holds mode, scale and density
    page_shown = Signal(str)
    closing = Signal()

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
        find: Callable[[str], Sequence[Found]] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("frame")
        self.setMinimumSize(*_SMALLEST)
        self.resize(1280, 800)
        self._look, self._jobs, self._languages = look, jobs, languages
        self._entries = {entry.key: entry for entry in pages}
        self._made: dict[str, QWidget] = {}
        self._commands, self._desk_menu, self._find = commands, desk_menu, find
        self._started = False
        self._alone = False
        self._palette: Palette | None = None
        self.desk_name = desk_name
        self.sidebar = Sidebar(look, desk_name, [(e.key, e.icon, e.title) for e in pages])
        self.panel = SidePanel(look)
        self._stack = QStackedWidget()
        self._content = QWidget()
        self._content.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.toast = Toast(look, self._content)
        self.kit = Kit(
            look=look,
            jobs=jobs,
            languages=languages,
            files=files,
            asker=asker or Asker(look),
            news=News(self),
            toast=self.toast,
            panel=self.panel,
            go=self.go,
            undo=self.undo_asked.emit,
            stand_alone=self.stand_alone,
        )
        self._lay_out(StatusLine(look, jobs))
        self._connect()
        self._retranslate()
        self._content.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, status: StatusLine) -> None:
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(status)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self._content, 1)
        row.addWidget(self.panel)

    def _connect(self) -> None:
        self.sidebar.chosen.connect(lambda key: self.go(key, None))
        self.sidebar.desk_asked.connect(self._open_desk_menu)
        self.sidebar.language_asked.connect(self._open_language_menu)
        self.sidebar.appearance_asked.connect(self._open_appearance_menu)
        self._jobs.refused.connect(self.say_error)
        self._look.changed.connect(self._fold)
        keys: list[tuple[QKeySequence | QKeySequence.StandardKey, Callable[[], object]]] = [
            (QKeySequence.StandardKey.Undo, self.undo_asked.emit),
            (QKeySequence("Ctrl+Shift+Z"), self.redo_asked.emit),
            (QKeySequence("Ctrl+K"), self.open_palette),
            (QKeySequence("F11"), self.toggle_full_screen),
        ]
        for place, key in enumerate(self._entries, start=1):
            keys.append((QKeySequence(f"Ctrl+{place}"), partial(self.go, key)))
        for sequence, run in keys:
            QShortcut(sequence, self, run)

    # -- what pages and the composition root call

    def go(self, key: str, target: object = None) -> None:
        """Show a page, and tell it the target unless that is None; the side panel closes with the old one."""
        page = self._page(key)
        if self._stack.currentWidget() is not page:
            self.panel.close_panel()
            self._stack.setCurrentWidget(page)
        self.sidebar.set_current(key)
        if target is not None and isinstance(page, Page):
            page.go_to(target)
        self.page_shown.emit(key)

    def page(self, key: str) -> QWidget:
        """Give a page, making it if it was not shown yet."""
        return self._page(key)

    def set_count(self, key: str, count: int) -> None:
        """Show in the sidebar how much waits on a page."""
        self.sidebar.set_count(key, count)

    def set_desk_name(self, name: str) -> None:
        """Show another name of the desk."""
        self.desk_name = name
        self.sidebar.set_desk_name(name)
        self._retranslate()

    def say_error(self, error: DeskError) -> None:
        """Say in a toast what went wrong, what was kept and what to do."""
        words = say_error(error.code, error.reason, self._languages.current, **error.facts)
        self.toast.say(words, trouble=True)

    def stand_alone(self, alone: bool) -> None:  # noqa: FBT001 - also a slot
        """Hide or show everything around the page."""
        self._alone = alone
        self.sidebar.setVisible(not alone)
        if alone:
            self.panel.close_panel()

    def open_palette(self) -> None:
        """Open the command palette."""
        if self._palette is None:
            self._palette = Palette(self._look, self._jobs, self, self._all_commands, self._find)
        self._palette.open()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back to a window."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def set_language(self, language: Language) -> None:
        """Speak another language at once."""
        self._languages.use(language)
        self.language_chosen.emit(language)

    def set_mode(self, mode: Mode) -> None:
        """Be light, dark, or what the system is."""
        self._look.set_mode(mode)
        self.appearance_chosen.emit()

    def set_scale(self, scale: float) -> None:
        """Set the size of text, 1.0 to 2.0."""
        self._look.set_scale(scale)
        self.appearance_chosen.emit()

    def set_compact(self, *, compact: bool) -> None:
        """Make rows dense or roomy."""
        self._look.set_compact(compact=compact)
        self.appearance_chosen.emit()

    # -- what Qt tells

    def paintEvent(self, event: QPaintEvent) -> None:
        """Build the first page once the frame has been seen."""
        super().paintEvent(event)
        if not self._started:
            self._started = True
            QTimer.singleShot(0, self, self._start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the sidebar where room is short."""
        super().resizeEvent(event)
        self._fold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nobody else wanted closes the side panel."""
        if event.key() == Qt.Key.Key_Escape and not self.panel.isHidden():
            self.panel.close_panel()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window goes."""
        self.closing.emit()
        super().closeEvent(event)

    def _start(self) -> None:
        if self._entries and not self._made:
            self.go(next(iter(self._entries)), None)

    def _page(self, key: str) -> QWidget:
        if key not in self._made:
            self._made[key] = self._entries[key].make(self.kit)
            self._stack.addWidget(self._made[key])
        return self._made[key]

    def _fold(self) -> None:
        grown = 1 + (self._look.theme.scale - 1) / 2
        self.sidebar.fold(folded=self.width() < _FOLD_UNDER * grown)

    def _retranslate(self) -> None:
        self.setWindowTitle(f"{self.desk_name} – Meetup Desk")

    # -- menus and commands

    def _open_desk_menu(self) -> None:
        self._pop_up(self._desk_menu() if self._desk_menu else (), self.sidebar)

    def _open_language_menu(self) -> None:
        self._pop_up(self._language_actions(), self.sidebar.language)

    def _open_appearance_menu(self) -> None:
        self._pop_up([*self._mode_actions(), None, *self._scale_actions()], self.sidebar.appearance)

    def _pop_up(self, actions: Sequence[Action | None], at: QWidget) -> None:
        menu = menu_of(actions, self._look, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = QPoint(8, 48) if at is self.sidebar else QPoint(0, -menu.sizeHint().height())
        menu.popup(at.mapToGlobal(corner))

    def _language_actions(self) -> list[Action]:
        return [
            Action(
                key=f"language.{code}",
                text=partial(str, name),
                icon="check" if code == self._languages.current else "",
                run=partial(self.set_language, code),
            )
            for code, name in LANGUAGES.items()
        ]

    def _mode_actions(self) -> list[Action]:
        modes: list[tuple[Mode, Callable[[], str]]] = [
            ("system", lambda: self.tr("As the system")),
            ("light", lambda: self.tr("Light")),
            ("dark", lambda: self.tr("Dark")),
        ]
        return [
            Action(
                key=f"mode.{mode}",
                text=text,
                icon="check" if mode == self._look.mode else "",
                run=partial(self.set_mode, mode),
            )
            for mode, text in modes
        ]

    def _scale_actions(self) -> list[Action]:
        return [
            Action(
                key=f"scale.{scale}",
                text=partial(self._scale_text, scale),
                icon="check" if scale == self._look.theme.scale else "",
                run=partial(self.set_scale, scale),
            )
            for scale in _SCALES
        ]

    def _scale_text(self, scale: float) -> str:
        return self.tr("Text at {percent} %").format(percent=round(scale * 100))

    def _all_commands(self) -> list[Action]:
        own = list(self._commands()) if self._commands else []
        return [*own, *self._page_commands(), *self._frame_commands()]

    def _page_commands(self) -> list[Action]:
        return [
            Action(
                key=f"go.{entry.key}",
                text=entry.title,
                icon=entry.icon,
                shortcut=f"Ctrl+{place}" if place < 10 else "",
                run=partial(self.go, entry.key),
            )
            for place, entry in enumerate(self._entries.values(), start=1)
        ]

    def _frame_commands(self) -> list[Action]:
        dark = self._look.theme.dark
        return [
            Action(
                key="undo",
                text=lambda: self.tr("Undo"),
                icon="undo-2",
                shortcut="Ctrl+Z",
                run=self.undo_asked.emit,
            ),
            Action(
                key="redo",
                text=lambda: self.tr("Redo"),
                icon="redo-2",
                shortcut="Ctrl+Shift+Z",
                run=self.redo_asked.emit,
            ),
            Action(
                key="mode",
                text=lambda: self.tr("Switch to light") if dark else self.tr("Switch to dark"),
                icon="sun" if dark else "moon",
                run=lambda: self.set_mode("light" if dark else "dark"),
            ),
            *(replace(action, icon="languages") for action in self._language_actions() if not action.icon),
            Action(
                key="full-screen",
                text=lambda: self.tr("Fill the screen"),
                icon="monitor",
                shortcut="F11",
                run=self.toggle_full_screen,
            ),
        ]
