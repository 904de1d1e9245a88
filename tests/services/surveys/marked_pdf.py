"""Printed sheets that are marked by a program: the PDF as a picture, and hands, scanners and cameras."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from meetup_desk.marks.corner_codes import Picture
from meetup_desk.marks.form import MM, Rect
from meetup_desk.services.surveys.printing import PrintedBox
from tests.marks import paper
from tests.marks.paper import Drawn, Pen

PEN = Pen(width=0.6, grey=45)


def rendered(pdf: Path) -> Iterator[paper.Grey]:
    """Give the pages of a PDF as a hand finds them, one at a time."""
    document = QPdfDocument()
    document.load(str(pdf))
    for number in range(document.pageCount()):
        points = document.pagePointSize(number)
        wide, high = (round(side / MM * paper.DENSITY) for side in (points.width(), points.height()))
        image = document.render(number, QSize(wide, high))
        white = QImage(image.size(), QImage.Format.Format_Grayscale8)
        white.fill(255)
        yield _on_white(image, white)
    document.close()


def _on_white(image: QImage, white: QImage) -> paper.Grey:
    from PySide6.QtGui import QPainter

    painter = QPainter(white)
    painter.drawImage(0, 0, image)
    painter.end()
    rows = np.frombuffer(white.constBits(), dtype=np.uint8).reshape(white.height(), white.bytesPerLine())
    return rows[:, : white.width()].astype(np.float32)


def draw(page: paper.Grey, box: PrintedBox, drawn: Drawn, rng: np.random.Generator, pen: Pen = PEN) -> None:
    """Mark a box on its page."""
    x, y, w, h = box.place
    paper.mark(page, Rect(x=x, y=y, w=w, h=h), drawn, pen, rng)


def save(picture: Picture, path: Path) -> Path:
    """Keep a picture as a file."""
    high, wide = picture.shape
    QImage(picture.tobytes(), wide, high, wide, QImage.Format.Format_Grayscale8).save(str(path))
    return path


def photo(page: paper.Grey, path: Path, seed: int, camera: paper.Camera = paper.PHONE) -> Path:
    """Photograph a page into a file."""
    return save(paper.photographed(page, camera, np.random.default_rng(seed)), path)
