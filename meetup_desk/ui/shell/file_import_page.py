"""What pages that import a file share: choose it, see in tabs what it would do, do it, or go back."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.back_header import BackHeader
from meetup_desk.ui.widgets.choosers import Option, Tabs
from meetup_desk.ui.widgets.drops import FileDropFilter
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.progress_dialog import ProgressDialog
from meetup_desk.ui.widgets.stack import Stack
from meetup_desk.words.say import say_error


class FileImportPage(Page):
    """Shows one file at a time; `left` comes when it was imported, or left.

    A subclass builds what its tabs show, calls `_lay_out`, and implements what raises here.
    """

    left = Signal()

    def __init__(
        self,
        context: Context,
        *,
        icon: str,
        title: Callable[[], str],
        pick: Callable[[QMimeData], Any],
    ) -> None:
        super().__init__()
        FileDropFilter(self, pick, self._take_drop)
        self._context = context
        self._path: Path | None = None
        self._busy = False
        self.header = PageHeader(context.look, title)
        self._back_header = BackHeader(context.look, self.header, self.left)
        self.drop = EmptyPage(context.look, icon=icon)
        self.drop.step.clicked.connect(self.choose_file)
        self._stack, self._tab_stack = Stack(context.look), Stack(context.look)
        self._tab_keys: list[str] = []

    # -- what a subclass gives

    def choose_file(self) -> None:
        """Ask for a file, and read it."""
        raise NotImplementedError

    def _ask(self) -> None:
        """Read the file that was chosen."""
        raise NotImplementedError

    def _import(self) -> None:
        """Do what the file would do."""
        raise NotImplementedError

    def _show(self) -> None:
        """Show what is known of the file."""
        raise NotImplementedError

    def _question(self) -> tuple[str, str]:
        """Say which file belongs here: a title and a sentence."""
        raise NotImplementedError

    # -- layout

    def _lay_out(
        self,
        tabs: Sequence[tuple[Option, QWidget]],
        *,
        above: Sequence[QWidget] = (),
        beside: Sequence[QWidget] = (),
    ) -> None:
        """Lay out the page: `above` the tabs, and `beside` them."""
        self.tabs = Tabs([option for option, _ in tabs])
        self.tabs.chosen.connect(self._show_tab)
        self._tab_keys = [option.key for option, _ in tabs]
        for _, widget in tabs:
            self._tab_stack.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.tabs)
        row.addStretch(1)
        for widget in beside:
            row.addWidget(widget)
        preview = QWidget()
        column = QVBoxLayout(preview)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for widget in above:
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self._tab_stack, 1)
        self._stack.addWidget(self.drop)
        self._stack.addWidget(preview)
        self.column.addLayout(self._back_header)
        self.column.addWidget(self._stack, 1)

    # -- reading

    def read(self, path: Path) -> None:
        """Show what a file would do."""
        self._forget()
        self._path = path
        self._ask()

    def _take_drop(self, dropped: Any) -> None:
        """Read what `pick` gave: one file, unless a subclass takes more."""
        self.read(dropped)

    def _forget(self) -> None:
        self._path, self._busy = None, False
        self._show_question()
        self._show()

    def _show_question(self, error: DeskError | None = None) -> None:
        """Ask for a file, or say why the last one cannot be imported."""
        title, sentence = self._question()
        if error is not None:
            title = self.tr("This file can’t be imported")
            sentence = say_error(error.code, error.reason, self._lang(), **error.facts)
        self.drop.set_texts(title, sentence, self.tr("Choose file"))

    def _show_unreadable(self, error: DeskError) -> None:
        self._show_question(None if error.code is ErrorCode.CANCELLED else error)
        self._show()

    # -- writing

    def _show_progress(self, job: Job) -> None:
        self._busy = True
        ProgressDialog(self._context.look, self._context.jobs, job, self, cancel=self.tr("Stop"))
        self._show()

    def _show_failure(self, error: DeskError, stopped: str) -> None:
        """Say why nothing was imported: it was `stopped`, or something went wrong."""
        self._busy = False
        if error.code is ErrorCode.CANCELLED:
            self._context.toast.say(stopped)
        else:
            self._context.jobs.refused.emit(error)
        self._show()

    def _other_action(self) -> Action:
        return Action(
            key="other",
            text=lambda: self.tr("Choose another file"),
            icon="file-up",
            run=self.choose_file,
            shortcut="Ctrl+O",
        )

    def _import_action(self, count: int, text: str) -> Action:
        """Offer importing so many records, as `text` says."""
        return Action(
            key="bring",
            text=lambda: text if count else self.tr("Nothing new to import"),
            icon="download",
            run=self._import,
            shortcut="Ctrl+Return",
            enabled=count > 0 and not self._busy,
        )

    # -- tabs

    def _choose_tab(self, key: str) -> None:
        self.tabs.choose(key)
        self._show_tab(key)

    def _show_tab(self, key: str) -> None:
        self._tab_stack.setCurrentIndex(self._tab_keys.index(key))

    def _lang(self) -> str:
        return self._context.languages.current

    # -- events of Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def go_back(self) -> bool:
        """Go back to where the import was begun."""
        self.left.emit()
        return True
