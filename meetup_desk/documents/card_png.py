"""Ticket cards as PNG: an indexed picture, whose shared rows are painted and converted once an event."""

import struct
import zlib
from itertools import pairwise

from PySide6.QtGui import QColor, QImage, QPainter, qRgb

from meetup_desk.documents.card_face import HEIGHT, OWN_BOTTOM, OWN_TOP, WIDTH, CardFace
from meetup_desk.documents.colours import ACCENT, CANVAS, INK, INK_SOFT, LINE, SURFACE
from meetup_desk.documents.text_painter import TextPainter
from meetup_desk.documents.values import TicketCard

_LEVEL = 3  # of zlib: half the time of the usual 6 for a file a tenth larger
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_STRIDE = WIDTH + 1  # a filter byte, then a byte a pixel


class CardPng:
    """Makes one picture after the other; those of the same event cost a third of the first."""

    def __init__(self, face: CardFace) -> None:
        self._face = face
        self._shared_by: tuple[str, ...] = ()
        self._ground = QImage()  # of the holder's own rows
        self._top = self._bottom = b""

    def picture(self, card: TicketCard) -> bytes:
        """Give the card as a PNG file."""
        if card.shared != self._shared_by:
            self._paint_shared(card)
        image = self._ground.copy()
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -OWN_TOP)
        self._face.paint_own(card, painter, TextPainter(painter))
        painter.end()
        return _png(self._top + _scanlines(image) + self._bottom)

    def _paint_shared(self, card: TicketCard) -> None:
        image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
        image.fill(CANVAS)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._face.paint_shared(card, painter, TextPainter(painter))
        painter.end()
        self._ground = image.copy(0, OWN_TOP, WIDTH, OWN_BOTTOM - OWN_TOP)
        rows = _scanlines(image)
        self._top, self._bottom = rows[: OWN_TOP * _STRIDE], rows[OWN_BOTTOM * _STRIDE :]
        self._shared_by = card.shared


def _between(ground: QColor, colour: QColor, steps: int) -> list[int]:
    """Give the colours of letters' edges, from a ground to a colour."""
    shares = [step / (steps - 1) for step in range(steps)]
    first, last = ground.getRgb()[:3], colour.getRgb()[:3]  # type: ignore[index]
    return [qRgb(*(round(a + (b - a) * share) for a, b in zip(first, last, strict=True))) for share in shares]


_PALETTE = (
    *_between(CANVAS, INK, 64),
    *_between(CANVAS, ACCENT, 64),
    *_between(CANVAS, INK_SOFT, 64),
    *_between(SURFACE, INK, 16),
    *_between(CANVAS, LINE, 16),
    *_between(SURFACE, LINE, 16),
)


def _scanlines(image: QImage) -> bytes:
    indexed = image.convertToFormat(QImage.Format.Format_Indexed8, _PALETTE)
    pixels, line = bytes(indexed.constBits()), indexed.bytesPerLine()
    starts = range(0, line * (indexed.height() + 1), line)
    return b"".join(b"\0" + pixels[start:end][:WIDTH] for start, end in pairwise(starts))


def _png(scanlines: bytes) -> bytes:
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 3, 0, 0, 0)  # eight bits, indexed (PNG, 11.2.2)
    palette = b"".join(struct.pack(">I", colour)[1:] for colour in _PALETTE)
    chunks = (
        (b"IHDR", header),
        (b"PLTE", palette),
        (b"IDAT", zlib.compress(scanlines, _LEVEL)),
        (b"IEND", b""),
    )
    return _SIGNATURE + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in chunks
    )
