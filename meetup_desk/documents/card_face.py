"""The face of a ticket card: where everything stands, on 1080 x 1620 units."""

from typing import NamedTuple

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from meetup_desk.documents.colours import ACCENT, INK, INK_SOFT, LINE, SURFACE
from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.line_breaking import ELLIPSIS, TextWidths
from meetup_desk.documents.qr_shape import QUIET_ZONE, qr_shape
from meetup_desk.documents.text_painter import TextPainter
from meetup_desk.documents.values import TicketCard
from meetup_desk.words.say import say

WIDTH, HEIGHT = 1080, 1620
_EDGE = 84
_ROOM = WIDTH - 2 * _EDGE
_TOP_LINE = 108  # baselines
_RULE = 548
_NAME, _NAME_OVER_SEATS = 640, 616
_SEATS = 662
_PANEL = 688
_PANEL_SIDE = 640
_CODE = 1430
_SHOW = 1502
_CONTACT = 1560
OWN_TOP, OWN_BOTTOM = 560, 1450  # between these heights stands what is one holder's own
_TITLE_SIZES = ((96, 2), (76, 2), (64, 2), (54, 3), (46, 3), (40, 4), (36, 4))
_NAME_SIZES = (60, 50, 42, 34)
_FACT_GAP = 8  # between date and place
_CODE_CELL = 68


class _CardLine(NamedTuple):
    """A line of text in its place."""

    measure: TextWidths
    colour: QColor
    x: float
    baseline: float
    text: str


class CardFace:
    """Paints a card in two steps: what all cards of an event share, and what is one holder's own."""

    def __init__(self, fonts: PageFonts) -> None:
        self._fonts = fonts
        self._types: dict[tuple[TextStyle, int], TextWidths] = {}

    def _type(self, role: TextStyle, size: int) -> TextWidths:
        if (role, size) not in self._types:
            self._types[role, size] = TextWidths(self._fonts.font(role, size))
        return self._types[role, size]

    def paint_shared(self, card: TicketCard, painter: QPainter, pen: TextPainter) -> None:
        """Paint host, title, date, place, and what to do."""
        self._paint_top_line(card, pen)
        facts = self._set_facts(card)
        self._paint_title(card, pen, free=facts[0].baseline - facts[0].measure.cap_height)
        for line in facts:
            pen.write(line.measure, line.colour, line.x, line.baseline, line.text)
        painter.setPen(QPen(LINE, 2))
        painter.drawLine(QLineF(_EDGE, _RULE, WIDTH - _EDGE, _RULE))
        painter.setBrush(SURFACE)
        painter.drawRoundedRect(QRectF((WIDTH - _PANEL_SIDE) / 2, _PANEL, _PANEL_SIDE, _PANEL_SIDE), 24, 24)
        pen.forget()
        show = self._type(TextStyle.CAPTION, 36)
        pen.write_mid(show, INK, WIDTH / 2, _SHOW, show.elided(say("ticket.show", card.lang), _ROOM))
        if card.contact:
            contact = self._type(TextStyle.BODY, 28)
            text = contact.elided(say("ticket.contact", card.lang, contact=card.contact), _ROOM)
            pen.write_mid(contact, INK_SOFT, WIDTH / 2, _CONTACT, text)

    def _paint_top_line(self, card: TicketCard, pen: TextPainter) -> None:
        kind, host = self._type(TextStyle.CAPTION, 30), self._type(TextStyle.STRONG, 34)
        heading = say("ticket.heading", card.lang)
        pen.write(host, ACCENT, _EDGE, _TOP_LINE, host.elided(card.host, _ROOM - kind.width(heading) - 40))
        pen.write_back(kind, INK_SOFT, WIDTH - _EDGE, _TOP_LINE, heading)

    def _set_facts(self, card: TicketCard) -> list[_CardLine]:
        """Set date and place so that the last line stands above the rule; smaller where there are many."""
        label = self._type(TextStyle.CAPTION, 28)
        names = [say(key, card.lang) for key in ("ticket.when", "ticket.place")]
        indent = max(map(label.width, names)) + 32
        fact, leading = self._type(TextStyle.CAPTION, 36), 50
        blocks = [fact.wrapped(text, _ROOM - indent, 2) or [""] for text in (card.when, card.place)]
        if sum(map(len, blocks)) > 3:
            fact, leading = self._type(TextStyle.CAPTION, 31), 43
            blocks = [fact.wrapped(text, _ROOM - indent, 2) or [""] for text in (card.when, card.place)]
        y = _RULE - 42.0 - leading * (sum(map(len, blocks)) - 1) - _FACT_GAP
        lines = []
        for name, block in zip(names, blocks, strict=True):
            lines.append(_CardLine(label, INK_SOFT, _EDGE, y, name if block[0] else ""))
            for text in block:
                lines.append(_CardLine(fact, INK, _EDGE + indent, y, text))
                y += leading
            y += _FACT_GAP
        return lines

    def _paint_title(self, card: TicketCard, pen: TextPainter, *, free: float) -> None:
        """Set the title in the largest type that holds it whole above what is not `free`."""
        for size, most in _TITLE_SIZES:
            measure = self._type(TextStyle.TITLE, size)
            lines = measure.balanced(card.title, _ROOM, most)
            top = _TOP_LINE + 40 + size * 0.78
            bottom = top + (len(lines) - 1) * size * 1.24
            if bottom <= free - 44 and not "".join(lines).endswith(ELLIPSIS):
                break
        for number, line in enumerate(lines):
            pen.write(measure, INK, _EDGE, top + number * size * 1.24, line)

    def paint_own(self, card: TicketCard, painter: QPainter, pen: TextPainter) -> None:
        """Paint the holder, the party, their tables and the code."""
        pen.forget()
        self._paint_holder(card, pen, _NAME_OVER_SEATS if card.seats else _NAME)
        if card.seats:
            seats = self._type(TextStyle.STRONG, 30)
            pen.write(seats, INK, _EDGE, _SEATS, seats.elided(card.seats, _ROOM))
        self._paint_short(card, pen)
        self._paint_qr(card, painter)

    def _paint_holder(self, card: TicketCard, pen: TextPainter, baseline: float) -> None:
        party = self._type(TextStyle.STRONG_NUMBERS, 44)
        key = "ticket.party.one" if card.party == 1 else "ticket.party.many"
        text = say(key, card.lang, party=card.party)
        room = _ROOM - party.width(text) - 40
        for size in _NAME_SIZES:
            name = self._type(TextStyle.TITLE, size)
            lines = name.wrapped(card.name, room, 1 if size > _NAME_SIZES[-1] else 2)
            if not lines[-1:] or not lines[-1].endswith(ELLIPSIS):
                break
        for number, line in enumerate(lines):
            pen.write(name, INK, _EDGE, baseline - (len(lines) - 1 - number) * 42, line)
        pen.write_back(party, ACCENT, WIDTH - _EDGE, baseline, text)

    def _paint_short(self, card: TicketCard, pen: TextPainter) -> None:
        """Set each character in a cell of its own: what is typed off a card is read one by one."""
        code = self._type(TextStyle.STRONG, 72)
        cells = [_CODE_CELL if character.isalnum() else _CODE_CELL * 0.7 for character in card.short]
        x = (WIDTH - sum(cells)) / 2
        for character, cell in zip(card.short, cells, strict=True):
            colour = INK if character.isalnum() else INK_SOFT
            pen.write_mid(code, colour, x + cell / 2, _CODE, character)
            x += cell

    def _paint_qr(self, card: TicketCard, painter: QPainter) -> None:
        modules = len(card.qr)
        module = _PANEL_SIDE // (modules + 2 * QUIET_ZONE)  # whole units: a PNG has them as pixels
        inset = (_PANEL_SIDE - modules * module) // 2
        painter.save()
        painter.translate((WIDTH - _PANEL_SIDE) // 2 + inset, _PANEL + inset)
        painter.scale(module, module)
        painter.fillPath(qr_shape(card.qr), INK)
        painter.restore()
