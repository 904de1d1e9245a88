"""A PDF under way: pages painted into memory, with text that can be searched and copied as it was given."""

import re
import unicodedata
from collections.abc import Callable
from types import TracebackType
from typing import Self

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

UNITS_PER_INCH = 720  # a unit is a tenth of a point
MM = UNITS_PER_INCH / 25.4

Progress = Callable[[int, int], None]  # how many are done, of how many

_CREATOR = "Meetup Desk"
# Qt tells readers of a PDF which character a glyph stands for by the lowest code point that leads to it.
# That gives Tab for a space, and a radical for an ideograph; tabular digits lie in Pretendard's private area.
_RADICALS = dict(
    zip(
        "⺒⺓⺠⻄⻅⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻥⻦⻧⻨⻩⻬⻮⻯⻰⻲",
        "巳幺民西见贝车長长门青韦页风飞食马鱼鸟卤麦黄齐齿竜龙亀",
        strict=True,
    )
)
_TABULAR = dict(
    zip(
        "\ue071\ue072\ue073\ue074\ue075\ue076\ue077\ue078\ue079\ue07a\ue093\ue094\ue095\ue096",
        "0123456789,.:;",
        strict=True,
    )
)
_KANGXI = {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0x2F00, 0x2FD6)}
_TRUE = {"\t": " "} | _TABULAR | _RADICALS | _KANGXI
_MAP = re.compile(rb"beginbfrange\n.*?endbfrange", re.DOTALL)
_RANGE = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]{4})> (\[[^\]]*\]|<[0-9A-F]{4}>)")
_CODE = re.compile(rb"<([0-9A-F]{4})>")


class PdfPages:
    """A PDF of pages without margins, painted in tenths of a point; `data` holds it after the `with`."""

    def __init__(self, *, title: str, size: QPageSize, landscape: bool = False) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setTitle(title)
        self._writer.setCreator(_CREATOR)
        self._writer.setResolution(UNITS_PER_INCH)
        turn = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
        self._writer.setPageLayout(QPageLayout(size, turn, QMarginsF()))
        self.width = self._writer.width()
        self.height = self._writer.height()
        self.painter = QPainter()
        self.data = b""

    def next_page(self) -> None:
        """Turn to a fresh page; the first one is there from the start."""
        self._writer.newPage()

    def __enter__(self) -> Self:
        self.painter.begin(self._writer)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.painter.end()
        if kind is None:
            self.data = with_true_text(bytes(self._buffer.data().data()))


def with_true_text(pdf: bytes) -> bytes:
    """Correct the characters that glyphs stand for, each in its place, so that no offset moves."""
    return _MAP.sub(lambda found: _RANGE.sub(_true_range, found[0]), pdf)


def _true_range(found: re.Match[bytes]) -> bytes:
    first, last, codes = found.groups()
    if first != last and not codes.startswith((b"[", b"<E0")):
        return found[0]  # a run of neighbours is given by its first alone; neighbours only digits stay
    return b"<%b> <%b> %b" % (first, last, _CODE.sub(_true_code, codes))


def _true_code(found: re.Match[bytes]) -> bytes:
    character = chr(int(found[1], 16))
    return b"<%04X>" % ord(_TRUE.get(character, character))
