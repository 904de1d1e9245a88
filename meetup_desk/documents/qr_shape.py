"""A QR matrix as one shape, sharp at any size."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath

QUIET_ZONE = 4  # modules of free ground on each side (ISO/IEC 18004, 9.1)

Matrix = Sequence[Sequence[bool]]


def qr_shape(matrix: Matrix) -> QPainterPath:
    """Give the dark modules as one path with a module as its unit.

    Rows of one fill leave no seams between them, as rectangles that are filled one by one would.
    """
    shape = QPainterPath()
    shape.setFillRule(Qt.FillRule.WindingFill)
    for y, row in enumerate(matrix):
        x = 0
        for dark, run in groupby(row):
            length = sum(1 for _ in run)
            if dark:
                shape.addRect(x, y, length, 1)
            x += length
    return shape
