"""The text of a notice in an editor, its fields as objects."""

from collections.abc import Iterator

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QFocusEvent, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from meetup_desk.domain.code_text import code_at_end
from meetup_desk.domain.notice_text import FIELD as BRACES
from meetup_desk.domain.notice_text import NoticeField
from meetup_desk.ui.notices.field_object import FIELD, OBJECT, REPLACED, FieldObject, format_of
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.codes import say_code_removed

_LINE_HEIGHT = 140  # % of a line


class TemplateEdit(QTextEdit):
    """Edits a template; `left` comes when the focus leaves it."""

    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._objects = FieldObject(look, self.document())
        self.document().documentLayout().registerHandler(OBJECT, self._objects)
        self.setProperty("bare", "true")
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._remove_code)
        look.changed.connect(self._lay_out_again)

    def set_template(self, text: str, lang: str) -> None:
        """Show a template, with the names of its fields in a language."""
        self._objects.lang = lang
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.clear()
        cursor, lines = self.textCursor(), QTextBlockFormat()
        lines.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(lines)
        self._insert(cursor, text)
        self.document().clearUndoRedoStacks()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.blockSignals(False)  # noqa: FBT003

    def template(self) -> str:
        """Give the text with its fields in braces."""
        return "\n".join(_text_of(block) for block in self._blocks())

    def insert_field(self, field: NoticeField) -> None:
        """Put a field where the cursor is, in place of what is selected."""
        self._insert(self.textCursor(), f"{{{field}}}")
        self.setFocus()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy fields as their names in braces, so that they can be pasted anywhere."""
        cursor, data = self.textCursor(), QMimeData()
        chosen = "\n".join(
            _text_of(block, cursor.selectionStart(), cursor.selectionEnd())
            for block in self._blocks()
            if block.position() <= cursor.selectionEnd()
            and block.position() + block.length() > cursor.selectionStart()
        )
        data.setText(chosen)
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text; names of fields in braces become fields."""
        self._insert(self.textCursor(), source.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that somebody is done here."""
        super().focusOutEvent(event)
        self.left.emit()

    def _remove_code(self) -> None:
        """Take the code of a ticket that was just scanned out again: everybody would get it."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        if not code_at_end(before):
            return
        length = next(size for size in range(1, len(before) + 1) if code_at_end(before[-size:]))
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, length)
        cursor.removeSelectedText()
        say_code_removed(self)

    def _insert(self, cursor: QTextCursor, text: str) -> None:
        at = 0
        cursor.beginEditBlock()
        for found in BRACES.finditer(text):
            if found[1] in set(NoticeField):
                cursor.insertText(text[at : found.start()], QTextCharFormat())
                cursor.insertText(REPLACED, format_of(NoticeField(found[1])))
                at = found.end()
        cursor.insertText(text[at:], QTextCharFormat())
        cursor.endEditBlock()

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _lay_out_again(self) -> None:
        self.document().markContentsDirty(0, self.document().characterCount())


def _text_of(block: QTextBlock, first: int = 0, end: int | None = None) -> str:
    """Give the text of a block between two places of the document."""
    pieces, walk = [], block.begin()
    while not walk.atEnd():
        fragment = walk.fragment()
        start = max(first - fragment.position(), 0)
        stop = None if end is None else max(end - fragment.position(), 0)
        shown = fragment.text()[start:stop].replace("\u2028", "\n")
        field = fragment.charFormat().property(FIELD)
        pieces.append(shown.replace(REPLACED, f"{{{field}}}") if field else shown)
        walk += 1
    return "".join(pieces)
