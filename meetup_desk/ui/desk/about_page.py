"""What this program is: its versions, the licences of what it is made of, and where its reports lie."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.buttons import Button, IconButton
from meetup_desk.ui.widgets.fact_list import FactList
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.scroll import Scroll

_NAMES = {"version": "Meetup Desk", "python": "Python", "qt": "Qt", "sqlite": "SQLite"}
_LICENCES = (
    ("Meetup Desk", "Apache-2.0"),
    ("Qt, PySide6", "LGPL-3.0"),
    ("Pretendard, Noto Sans KR, Noto Sans Arabic, Noto Sans Thai, Noto Emoji", "SIL OFL 1.1"),
    ("Lucide", "ISC, MIT"),
    ("Python", "PSF-2.0"),
    ("SQLite", "Public domain"),
    ("SQLCipher", "BSD-3-Clause"),
)


@dataclass(frozen=True, slots=True)
class About:
    """What the page shows; versions by the keys of `_NAMES`."""

    versions: Mapping[str, str]
    logs: Path
    licences: Path  # the folder that holds the texts of the licences of what comes along


class AboutPage(Page):
    """Nothing on it can be changed; `left` comes when somebody goes back to the settings."""

    left = Signal()

    def __init__(self, context: Context, about: About) -> None:
        super().__init__()
        self._context, self._about = context, about
        self.back = IconButton(context.look, "arrow-left", size=20)
        self.back.clicked.connect(self.left)
        self.header = PageHeader(context.look, page_titles.about)
        self._sentence = Label(wrap=True)
        self._made_of, self._licences = Label(size="section"), Label(size="section")
        versions = [(_NAMES[key], number or "?") for key, number in about.versions.items()]
        self._versions = FactList(versions)
        self.copy = Button(context.look, icon="copy")
        self.show_logs = Button(context.look, icon="folder-open")
        self.show_licences = Button(context.look, icon="folder-open")
        self.copy.clicked.connect(self.copy_versions)
        self.show_logs.clicked.connect(lambda: context.files.show(self._nearest(about.logs)))
        self.show_licences.clicked.connect(lambda: context.files.show(about.licences))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._lay_out()
        self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Hear Esc at once: what led here has gone with the keyboard's focus."""
        super().showEvent(event)
        self.setFocus()

    def _lay_out(self) -> None:
        inside = QWidget()
        column, halves = QVBoxLayout(inside), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        halves.setSpacing(32)
        halves.addLayout(_half(self._made_of, self._versions, self.copy, self.show_logs), 1)
        halves.addLayout(_half(self._licences, FactList(_LICENCES), self.show_licences), 1)
        column.addWidget(self._sentence)
        column.addLayout(halves)
        column.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.header, 1)
        self.column.addLayout(head)
        self.column.addWidget(Scroll(inside), 1)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._sentence.setText(
            self.tr(
                "An offline desk for people who organise in-person gatherings. Your data stays on this "
                "computer unless you share it."
            )
        )
        self.back.set_name(self.tr("Back to settings"))
        self._made_of.setText(self.tr("Versions"))
        self._licences.setText(self.tr("Licences"))
        self.copy.set_text(self.tr("Copy versions"))
        self.show_logs.set_text(self.tr("Show reports"))
        self.show_licences.set_text(self.tr("Show font and icon licences"))

    def go_back(self) -> bool:
        """Go back to the settings."""
        self.left.emit()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the settings."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def copy_versions(self) -> None:
        """Put the versions on the clipboard, for who asks for help."""
        lines = [f"{_NAMES[key]} {number}" for key, number in self._about.versions.items()]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._context.toast.say(self.tr("Versions copied."))

    @staticmethod
    def _nearest(folder: Path) -> Path:
        """Give a folder that is there: where nothing went wrong, there are no reports yet."""
        return next(one for one in (folder, *folder.parents) if one.is_dir())


def _half(title: Label, facts: FactList, *buttons: Button) -> QVBoxLayout:
    half, row = QVBoxLayout(), FlowLayout(gap=8)
    half.setSpacing(16)
    for button in buttons:
        row.addWidget(button)
    half.addWidget(title)
    half.addWidget(facts)
    half.addLayout(row)
    half.addStretch(1)
    return half
