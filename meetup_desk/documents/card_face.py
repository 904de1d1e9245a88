"""The face of a ticket card: where everything stands, on 1080 x 1620 units."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen

from meetup_desk.documents.fonts import PageFonts, Role
from meetup_desk.documents.lines import ELLIPSIS, Measure, one_line
from meetup_desk.documents.paper import ACCENT, INK, INK_SOFT, LINE, SURFACE
from meetup_desk.documents.pen import Pen
from meetup_desk.documents.qr_shape import QUIET_ZONE, Matrix, qr_shape
from meetup_desk.words.say import say

WIDTH, HEIGHT = 1080, 1620
_EDGE = 84
_ROOM = WIDTH - 2 * _EDGE
_TOP_LINE = 108  # baselines
_RULE = 548
_NAME = 640
_PANEL = 688
_PANEL_SIDE = 640
_CODE = 1430
_SHOW = 1502
_CONTACT = 1560
OWN_TOP, OWN_BOTTOM = 560, 1450  # between these heights stands what is one holder's own
_TITLE_SIZES = ((96, 2), (76, 2), (64, 2), (54, 3), (46, 3), (40, 4), (36, 4))
_NAME_SIZES = (60, 50, 42, 34)
_FACT, _FACT_SMALL = (36, 50), (31, 43)  # with their leading
_CODE_CELL = 68


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketCard:
    """What a ticket card says, in the language of who holds it."""

    lang: str
    title: str  # of the event
    when: str
    place: str
    name: str  # of the holder
    party: int  # people, the holder included
    qr: Matrix  # dark modules are true; without a quiet zone
    short: str  # as people read it, with its dashes
    host: str = ""  # who invites: a group or a desk
    contact: str = ""  # where to ask

    @property
    def shared(self) -> tuple[str, ...]:
        """What the cards of one event have in common."""
        return (self.lang, self.title, self.when, self.place, self.host, self.contact)


class CardFace:
    """Paints a card in two steps: what all cards of an event share, and what is one holder's own."""

    def __init__(self, fonts: PageFonts) -> None:
        self._fonts = fonts
        self._types: dict[tuple[Role, int], Measure] = {}

    def _type(self, role: Role, size: int) -> Measure:
        if (role, size) not in self._types:
            self._types[role, size] = Measure(self._fonts.font(role, size))
        return self._types[role, size]

    def paint_shared(self, card: TicketCard, painter: QPainter, pen: Pen) -> None:
        """Paint host, title, date, place, and what to do."""
        self._paint_top_line(card, pen)
        self._paint_title(card, pen, self._paint_facts(card, pen))
        painter.setPen(QPen(LINE, 2))
        painter.drawLine(QLineF(_EDGE, _RULE, WIDTH - _EDGE, _RULE))
        painter.setBrush(SURFACE)
        painter.drawRoundedRect(QRectF((WIDTH - _PANEL_SIDE) / 2, _PANEL, _PANEL_SIDE, _PANEL_SIDE), 24, 24)
        pen.forget()
        show = self._type(Role.CAPTION, 36)
        pen.write_mid(show, INK, WIDTH / 2, _SHOW, show.elided(say("ticket.show", card.lang), _ROOM))
        if card.contact:
            contact = self._type(Role.BODY, 28)
            text = contact.elided(say("ticket.contact", card.lang, contact=card.contact), _ROOM)
            pen.write_mid(contact, INK_SOFT, WIDTH / 2, _CONTACT, text)

    def _paint_top_line(self, card: TicketCard, pen: Pen) -> None:
        kind, host = self._type(Role.CAPTION, 30), self._type(Role.STRONG, 34)
        heading = say("ticket.heading", card.lang)
        pen.write_back(kind, INK_SOFT, WIDTH - _EDGE, _TOP_LINE, heading)
        pen.write(host, ACCENT, _EDGE, _TOP_LINE, host.elided(card.host, _ROOM - kind.width(heading) - 40))

    def _paint_facts(self, card: TicketCard, pen: Pen) -> float:
        """Set date and place above the rule, and give the height that is free over them."""
        label = self._type(Role.CAPTION, 28)
        names = [say(key, card.lang) for key in ("ticket.when", "ticket.place")]
        indent = max(map(label.width, names)) + 32
        size, leading = _FACT
        blocks = self._fact_lines(card, size, _ROOM - indent)
        if sum(map(len, blocks)) > 3:
            size, leading = _FACT_SMALL
            blocks = self._fact_lines(card, size, _ROOM - indent)
        fact = self._type(Role.CAPTION, size)
        y = float(_RULE - 42)
        for name, lines in zip(reversed(names), reversed(blocks), strict=True):
            for line in reversed(lines):
                pen.write(fact, INK, _EDGE + indent, y, line)
                y -= leading
            if lines:
                pen.write(label, INK_SOFT, _EDGE, y + leading, name)
                y -= 8
        return y + 22

    def _fact_lines(self, card: TicketCard, size: int, room: float) -> list[list[str]]:
        return [self._type(Role.CAPTION, size).wrapped(text, room, 2) for text in (card.when, card.place)]

    def _paint_title(self, card: TicketCard, pen: Pen, free: float) -> None:
        """Set the title in the largest type that holds it whole above what is `free`."""
        for size, most in _TITLE_SIZES:
            measure = self._type(Role.TITLE, size)
            lines = measure.balanced(card.title, _ROOM, most)
            top = _TOP_LINE + 40 + size * 0.78
            bottom = top + (len(lines) - 1) * size * 1.24
            if bottom <= free - 46 and not "".join(lines).endswith(ELLIPSIS):
                break
        for number, line in enumerate(lines):
            pen.write(measure, INK, _EDGE, top + number * size * 1.24, line)

    def paint_own(self, card: TicketCard, painter: QPainter, pen: Pen) -> None:
        """Paint the holder, the party and the code."""
        pen.forget()
        self._paint_holder(card, pen)
        self._paint_short(card, pen)
        self._paint_qr(card, painter)

    def _paint_holder(self, card: TicketCard, pen: Pen) -> None:
        party = self._type(Role.STRONG_NUMBERS, 44)
        key = "ticket.party.one" if card.party == 1 else "ticket.party.many"
        text = say(key, card.lang, party=card.party)
        pen.write_back(party, ACCENT, WIDTH - _EDGE, _NAME, text)
        room, holder = _ROOM - party.width(text) - 40, one_line(card.name)
        for size in _NAME_SIZES:
            name = self._type(Role.TITLE, size)
            if name.width(holder) <= room:
                pen.write(name, INK, _EDGE, _NAME, holder)
                return
        for number, line in enumerate(reversed(name.wrapped(holder, room, 2))):
            pen.write(name, INK, _EDGE, _NAME - number * 42, line)

    def _paint_short(self, card: TicketCard, pen: Pen) -> None:
        """Set each character in a cell of its own: what is typed off a card is read one by one."""
        code = self._type(Role.STRONG, 72)
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
