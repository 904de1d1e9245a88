"""A notice as its reader sees it: the text, its size as a message, and a code that opens it on a phone."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.sms import SmsSize
from meetup_desk.services.notices.notices import NoticePreview
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.qr_code import QrCode
from meetup_desk.ui.widgets.scroll import Scroll
from meetup_desk.words.notice_sentences import say_doubts, say_size

_CODE = 140  # px at 100 %


class PreviewPane(QWidget):
    """Shows a filled notice; without a phone there is no code."""

    def __init__(self, look: Look, lang: Callable[[], str]) -> None:
        super().__init__()
        self._look, self._lang = look, lang
        self._title = Label(size="caption", ink="soft", wrap=True)
        self._text = Label(wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._size = Label(size="caption", ink="soft", wrap=True)
        self._doubts = Label(size="caption", ink="warn", wrap=True)
        self._code = QVBoxLayout()
        self._code.setSpacing(4)
        self._shown: QWidget | None = None
        paper = QFrame()
        paper.setProperty("ground", "note")
        paper_column = QVBoxLayout(paper)
        paper_column.setContentsMargins(12, 12, 12, 12)
        paper_column.addWidget(self._text)
        words = QVBoxLayout()
        words.setSpacing(8)
        for each in (self._title, paper, self._size, self._doubts):
            words.addWidget(each)
        words.addStretch(1)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addLayout(self._code)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Scroll(content))

    def show_preview(self, name: str, preview: NoticePreview) -> None:
        """Show what somebody reads; the empty name is a chat room."""
        lang = self._lang()
        self._title.setText(
            self.tr("What {name} reads").format(name=name) if name else self.tr("What a chat room reads")
        )
        self._text.setText(preview.text)
        self._size.setText(say_size(preview.size, lang))
        self._size.set_ink("bad" if preview.size.size is SmsSize.TOO_LONG else "soft")
        doubts = say_doubts(preview.missing, preview.unknown, preview.size.lacking, lang)
        self._doubts.setText("\n".join(doubts))
        self._doubts.setVisible(bool(doubts))
        self._show_code(preview)

    def _show_code(self, preview: NoticePreview) -> None:
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None
        if not preview.code:
            return
        self._shown = QWidget()
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = Label(self.tr("Open on a phone"), size="caption", ink="soft")
        code = QrCode(preview.code, self._look.theme.px(_CODE))
        code.setAccessibleName(self.tr("QR code that opens this message on a phone"))
        note = Label(
            self.tr("Scan it to open this text as a message."), size="caption", ink="soft", wrap=True
        )
        note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        note.setFixedWidth(code.width())
        for each in (head, code, note):
            column.addWidget(each, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._code.addWidget(self._shown)
