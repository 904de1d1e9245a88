"""A desk that cannot be opened: what happened, what was kept, what to do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.ui.shell.bug_dialog import copy_report
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import Label
from meetup_desk.words.say import say_error

_WIDTH = 480  # px at 100 %


@dataclass(frozen=True, slots=True)
class _Offer:
    key: str
    icon: str
    primary: bool = False


class TroublePage(QWidget):
    """Says it in the language of the window; its signals are what somebody chose to do about it."""

    retry_asked = Signal()
    open_asked = Signal()
    restore_asked = Signal()
    rescued_asked = Signal()

    def __init__(
        self, look: Look, error: DeskError, path: str, lang: Callable[[], str], *, report: str
    ) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._error, self._path, self._lang = look, error, path, lang
        self._icon = Label()
        self._title = Label(size="title", wrap=True)
        self._sentence = Label(size="body", wrap=True)
        self._where = Label(size="caption", ink="soft", wrap=True)
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.buttons: dict[str, Button] = {}
        row = FlowLayout(gap=8)
        does: dict[str, Callable[[], object]] = {
            "retry": self.retry_asked.emit,
            "open": self.open_asked.emit,
            "restore": self.restore_asked.emit,
            "rescued": self.rescued_asked.emit,
            "report": lambda: copy_report(self.buttons["report"], report),
        }
        for offer in [*_offers(error), _Offer("report", "copy")]:
            button = Button(look, kind="primary" if offer.primary else "plain", icon=offer.icon)
            button.clicked.connect(does[offer.key])
            row.addWidget(button)
            self.buttons[offer.key] = button
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setSpacing(12)
        for label in (self._icon, self._title, self._sentence, self._where):
            column.addWidget(label)
        column.addSpacing(8)
        column.addLayout(row)
        middle = QHBoxLayout()  # keeps the height that wrapped sentences need, as an alignment does not
        middle.addStretch(1)
        middle.addWidget(self._column)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)
        self._retranslate()
        self._apply_theme()
        look.changed.connect(self._apply_theme)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        error = self._error
        self._title.setText(self._headline(error.code))
        self._sentence.setText(say_error(error.code, error.reason, self._lang(), **error.facts))
        self._where.setText(self._path)
        texts = {
            "retry": self.tr("Try again"),
            "open": self.tr("Open another desk"),
            "restore": self.tr("Restore backup"),
            "rescued": self.tr("Open recovered desk"),
            "report": self.tr("Copy report"),
        }
        for key, button in self.buttons.items():
            button.set_text(texts[key])

    def _headline(self, code: str) -> str:
        return {
            ErrorCode.DESK_BUSY: self.tr("This desk is already open"),
            ErrorCode.DESK_DAMAGED: self.tr("This desk is damaged"),
            ErrorCode.DESK_NEWER: self.tr("This desk needs a newer version of Meetup Desk"),
            ErrorCode.DESK_FOREIGN: self.tr("This file is not a desk"),
            ErrorCode.DESK_MISSING: self.tr("Desk not found"),
            ErrorCode.DISK_FULL: self.tr("The disk is full"),
            ErrorCode.DESK_REPLACED: self.tr("The desk file is no longer there"),
        }.get(ErrorCode(code), self.tr("This desk can’t be opened"))

    def _apply_theme(self) -> None:
        self._icon.setPixmap(self._look.pixmap("triangle-alert", "warn", 32))
        self._column.setFixedWidth(self._look.theme.px(_WIDTH))


_PASSING = (
    *(ErrorCode.DESK_BUSY, ErrorCode.NOT_WRITABLE, ErrorCode.DISK_FULL, ErrorCode.FILE_UNREADABLE),
    *(ErrorCode.DESK_REPLACED, ErrorCode.UNEXPECTED),
)


def _offers(error: DeskError) -> Sequence[_Offer]:
    """Give what can be done, the most likely way out first."""
    code, retry, other = error.code, _Offer("retry", "refresh-cw"), _Offer("open", "folder-open")
    if error.facts.get("rescued"):
        return [_Offer("rescued", "database-backup", primary=True), other]
    if code == ErrorCode.DESK_DAMAGED:
        return [_Offer("restore", "database-backup", primary=True), other]
    if code in _PASSING:
        return [_Offer("retry", "refresh-cw", primary=True), other]
    return [_Offer("open", "folder-open", primary=True), retry]
