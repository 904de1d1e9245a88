"""A field of a notice inside a text: one object that is typed around, and deleted as a whole."""

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from meetup_desk.domain.notice_text import NoticeField
from meetup_desk.ui.theme.look import Look
from meetup_desk.words.say import say

OBJECT = QTextFormat.ObjectTypes.UserObject + 1
FIELD = QTextFormat.Property.UserProperty + 1  # the NoticeField's code, in the format of the object
REPLACED = "\ufffc"  # OBJECT REPLACEMENT CHARACTER, the place of an object in a text
_PAD = 6.0  # px at both sides of the label


class FieldObject(QPyTextObject):
    """Paints a field as its name on a soft ground."""

    def __init__(self, look: Look, parent: QTextDocument) -> None:
        super().__init__(parent)
        self._look = look
        self.lang = "en"

    def intrinsicSize(self, doc: QTextDocument, pos: int, fmt: QTextFormat) -> QSizeF:  # noqa: ARG002 - Qt's
        """As wide as its name."""
        metrics = QFontMetricsF(self._look.font())
        return QSizeF(metrics.horizontalAdvance(self._name(fmt)) + 2 * _PAD + 2, metrics.height())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,  # noqa: ARG002 - Qt's signature
        pos: int,  # noqa: ARG002
        fmt: QTextFormat,
    ) -> None:
        """Paint ground and name."""
        theme, rect = self._look.theme, QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent_soft))
        painter.drawRoundedRect(rect.adjusted(1, 0, -1, 0), 4, 4)
        painter.setPen(QColor(theme.accent))
        painter.setFont(self._look.font())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), self._name(fmt))
        painter.restore()

    def _name(self, fmt: QTextFormat) -> str:
        return say(f"notice.field.{fmt.property(FIELD)}", self.lang)


def format_of(field: NoticeField) -> QTextCharFormat:
    """Give the format of the object of a field."""
    form = QTextCharFormat()
    form.setObjectType(OBJECT)
    form.setProperty(FIELD, str(field))
    form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBottom)
    return form
