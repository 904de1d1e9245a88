"""The face of a name badge: the chosen name first and largest, whatever the size of the label."""

from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from meetup_desk.documents.colours import INK, INK_SOFT, LINE_STRONG
from meetup_desk.documents.fitting import LEADING, TALL, Fitted, Fitter
from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.pdf import MM
from meetup_desk.documents.qr_shape import QUIET_ZONE, paint_qr
from meetup_desk.documents.values import Badge, Matrix
from meetup_desk.domain.badges import BadgeRole

_ON_BAND = QColor("#FFFFFF")
_LEAST_QR = 18 * MM  # with its quiet zone: smaller, a webcam needs luck
_MOST_QR = 44 * MM
_LEAST = 2.1 * MM  # of type, about 6 points
_LEAST_NAME = 3.2 * MM
_RISES = 0.94  # how far what rises above the line may reach, of the size
_HANGS = 0.06  # how much lower Arabic hangs than the room of a line, of the size
_INSET = 3 * MM  # label printers reach no closer to the edge, and perforation is never quite there


# White letters on each of these, and each of them as ink on white, reach 4.5 : 1 (WCAG 2.2, 1.4.3).
ROLE_COLOURS = {
    BadgeRole.ORGANISER: QColor("#0F766E"),
    BadgeRole.HELPER: QColor("#9A5B00"),
    BadgeRole.ATTENDEE: QColor("#3A434C"),
}
GROUP_COLOURS = tuple(
    map(QColor, ("#1F5FA8", "#7A4E9C", "#B3261E", "#0F766E", "#4B6B1F", "#A3246F", "#8A5200", "#3D4F8A"))
)


class BadgeFace:
    """Paints badges of any size, in tenths of a point."""

    def __init__(self, fonts: PageFonts) -> None:
        self._name = Fitter(fonts, TextStyle.TITLE)
        self._strong = Fitter(fonts, TextStyle.STRONG)
        self._body = Fitter(fonts, TextStyle.CAPTION)

    def paint(self, badge: Badge, painter: QPainter, place: QRectF) -> None:
        """Paint a badge into its place on the page; nothing leaves it."""
        room = place.adjusted(_INSET, _INSET, -_INSET, -_INSET)
        upright = room.height() > room.width()
        band = self._paint_band(badge, painter, room, room.height() * (0.1 if upright else 0.16))
        foot = self._paint_group(badge, painter, room)
        pad = 1.2 * MM
        body = QRectF(room.left() + pad, band + 2 * MM, room.width() - 2 * pad, foot - band - 3.2 * MM)
        if badge.qr is not None:
            body = _paint_qr(badge.qr, painter, body, upright=upright)
        self._paint_person(badge, painter, body, upright=upright)

    def _paint_band(self, badge: Badge, painter: QPainter, room: QRectF, height: float) -> float:
        """Paint event and role on the role's colour; gives where the band ends."""
        colour = ROLE_COLOURS[badge.role]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(room.left(), room.top(), room.width(), height), 1.5 * MM, 1.5 * MM)
        pad, sizes = 2.4 * MM, (height * 0.5, _LEAST)
        inner = room.width() - 2 * pad
        word = self._strong.fit(badge.role_word, (inner * 0.45, height), sizes, most=1)
        taken = max((self._strong.width(line, word.size) for line in word.lines), default=-pad)
        event = self._body.fit(badge.event, (inner - taken - pad, height), (height * 0.42, _LEAST))
        box = room.adjusted(pad, 0, -pad, 0)
        middle = room.top() + height / 2
        self._write(painter, event, _ON_BAND, box, middle - event.height / 2)
        self._write(painter, word, _ON_BAND, box, middle - word.height / 2, right=True)
        return room.top() + height

    def _paint_group(self, badge: Badge, painter: QPainter, room: QRectF) -> float:
        """Paint the group over a stripe of its colour; gives where the two begin."""
        if not badge.group:
            return room.bottom()
        colour = GROUP_COLOURS[badge.group_colour % len(GROUP_COLOURS)]
        thick, high = 1.2 * MM, min(room.height() * 0.075, 6 * MM)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        stripe = QRectF(room.left(), room.bottom() - thick, room.width(), thick)
        painter.drawRoundedRect(stripe, thick / 2, thick / 2)
        text = self._strong.fit(badge.group, (room.width() - 2.4 * MM, high), (high / TALL, _LEAST), most=1)
        top = stripe.top() - 0.6 * MM - text.height
        self._write(painter, text, colour, room.adjusted(1.2 * MM, 0, 0, 0), top)
        return top

    def _paint_person(self, badge: Badge, painter: QPainter, body: QRectF, *, upright: bool) -> None:
        """Paint the chosen name as large as it goes, and under it what is left to say."""
        line = min(body.height() * 0.15, 7 * MM)
        under, share = [], 0.25
        said = (
            (badge.real_name, self._strong),
            (badge.affiliation, self._body),
            (badge.seats, self._strong),
            (badge.buddy, self._body),
        )
        for text, fitter in said:
            fitted = fitter.fit(text, (body.width(), body.height() * share), (line, _LEAST))
            under += [(fitted, fitter)] if fitted.lines else []
        gap = 0.9 * MM
        left_over = body.height() - sum(one.height + gap for one, _ in under)
        largest = body.height() * (0.3 if upright else 0.54)
        room = (body.width(), left_over - 2 * gap)
        name = self._name.fit(
            badge.name, room, (largest, _LEAST_NAME), most=3 if upright else 2, enough=line * 1.3
        )
        high = name.height if name.lines else line * 2
        top = body.top() + max(room[1] - high, 0) / 2
        right = _from_the_right(badge.name)
        if name.lines:
            self._write(painter, name, INK, body, top, right=right)
        else:
            painter.setPen(QPen(LINE_STRONG, 6))
            painter.drawLine(QPointF(body.left(), top + high), QPointF(body.right(), top + high))
        top += high + gap + name.size * _HANGS
        for fitted, fitter in under:
            colour = INK if fitter is self._strong else INK_SOFT
            self._write(painter, fitted, colour, body, top, right=right)
            top += fitted.height + gap

    def _write(
        self,
        painter: QPainter,
        text: Fitted,
        colour: QColor,
        box: QRectF,
        top: float,
        *,
        right: bool = False,
    ) -> None:
        """Write lines from the left side of a box, or from its right."""
        painter.setPen(colour)
        painter.setFont(text.font)
        baseline = top + text.size * _RISES
        for line in text.lines:
            x = box.right() - text.width(line) if right else box.left()
            painter.drawText(QPointF(x, baseline), line)
            baseline += text.size * LEADING


def _from_the_right(name: str) -> bool:
    """Tell whether a name's first letter belongs to a script that runs to the left (UAX #9, P2)."""
    kinds = (bidirectional(character) for character in name)
    return next((kind in {"R", "AL"} for kind in kinds if kind in {"L", "R", "AL"}), False)


def _paint_qr(matrix: Matrix, painter: QPainter, body: QRectF, *, upright: bool) -> QRectF:
    """Paint the code at the right, on a tall badge at the bottom; gives what is left of the body."""
    most = body.height() * 0.42 if upright else min(body.height(), body.width() * 0.36)
    side = min(max(most, _LEAST_QR), _MOST_QR, body.height())
    module = side / (len(matrix) + 2 * QUIET_ZONE)
    dark, quiet = len(matrix) * module, QUIET_ZONE * module
    x = body.center().x() - dark / 2 if upright else body.right() - dark  # what is beyond the body is white
    y = body.bottom() - side + quiet if upright else body.center().y() - dark / 2
    painter.save()
    painter.translate(x, y)
    painter.scale(module, module)
    paint_qr(matrix, painter, INK)
    painter.restore()
    return body.adjusted(0, 0, 0, -side) if upright else body.adjusted(0, 0, -dark - quiet, 0)
