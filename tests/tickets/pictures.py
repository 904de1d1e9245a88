"""Pictures of ticket codes as doors and telephones see them, painted with Qt."""

import random
from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF, QTransform

from meetup_desk.tickets.qr import Matrix

PLAIN = QImage.Format.Format_RGB32
GREY = QImage.Format.Format_Grayscale8


def painted(
    modules: Matrix, module_px: int = 6, *, quiet: int = 4, dark: int = 0, light: int = 255
) -> QImage:
    """A symbol in two greys on its quiet zone."""
    side = (len(modules) + 2 * quiet) * module_px
    picture = QImage(side, side, PLAIN)
    picture.fill(QColor(light, light, light))
    painter = QPainter(picture)
    for y, row in enumerate(modules):
        for x, is_dark in enumerate(row):
            if is_dark:
                left, top = (x + quiet) * module_px, (y + quiet) * module_px
                painter.fillRect(left, top, module_px, module_px, QColor(dark, dark, dark))
    painter.end()
    return picture


def blurred(picture: QImage, factor: float) -> QImage:
    """Out of focus: made smaller and larger again."""
    smooth = Qt.TransformationMode.SmoothTransformation
    small = picture.scaledToWidth(round(picture.width() / factor), smooth)
    return small.scaled(picture.size(), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def noisy(picture: QImage, share: float, seed: int = 1) -> QImage:
    """With the grain of a dark room laid over it; `share` of each pixel is noise."""
    grain = QImage(random.Random(seed).randbytes(256 * 256), 256, 256, 256, GREY)
    grained = picture.copy()
    painter = QPainter(grained)
    painter.setOpacity(share)
    for y in range(0, grained.height(), 256):
        for x in range(0, grained.width(), 256):
            painter.drawImage(x, y, grain)
    painter.end()
    return grained


def placed(
    symbols: Sequence[tuple[QImage, Sequence[tuple[float, float]]]],
    width: int,
    height: int,
    ground: int = 140,
) -> QImage:
    """Symbols laid into a scene, each stretched to the four corners given, clockwise from its top left."""
    scene = QImage(width, height, PLAIN)
    scene.fill(QColor(ground, ground, ground))
    painter = QPainter(scene)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for symbol, corners in symbols:
        side = symbol.width()
        flat = QPolygonF([QPointF(0, 0), QPointF(side, 0), QPointF(side, side), QPointF(0, side)])
        there = QPolygonF([QPointF(x, y) for x, y in corners])
        stretch = QTransform()
        assert QTransform.quadToQuad(flat, there, stretch)
        painter.setTransform(stretch)
        painter.drawImage(0, 0, symbol)
    painter.end()
    return scene


def square(left: float, top: float, side: float) -> list[tuple[float, float]]:
    """Corners of an upright square."""
    return [(left, top), (left + side, top), (left + side, top + side), (left, top + side)]


def turned(centre: tuple[float, float], side: float, degrees: float) -> list[tuple[float, float]]:
    """Corners of a square that is turned about its centre."""
    turn = QTransform().translate(*centre).rotate(degrees)
    half = side / 2
    around = [(-half, -half), (half, -half), (half, half), (-half, half)]
    return [(p.x(), p.y()) for p in (turn.map(QPointF(x, y)) for x, y in around)]
