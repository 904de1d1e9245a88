"""Line icons: SVG files tinted by colour, drawn once for each size and pixel ratio."""

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class Icons:
    """Icons of one folder by their file's name; a name without a file raises FileNotFoundError."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._texts: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._icons: dict[tuple[str, str, str, int], QIcon] = {}

    def svg(self, name: str, colour: str) -> bytes:
        """Give the SVG text of an icon in a colour (#RRGGBB)."""
        if name not in self._texts:
            self._texts[name] = (self._folder / f"{name}.svg").read_text("utf-8")
        return self._texts[name].replace("currentColor", colour).encode()

    def pixmap(self, name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        """Draw an icon `size` logical pixels wide for a screen of that pixel ratio."""
        key = (name, colour, size, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = _drawn(self.svg(name, colour), size, ratio)
        return self._pixmaps[key]

    def icon(self, name: str, colour: str, off: str, size: int) -> QIcon:
        """Make a QIcon that is crisp on every screen attached, with `off` as its colour when disabled."""
        key = (name, colour, off, size)
        if key not in self._icons:
            icon = QIcon()
            for ratio in self._ratios:
                icon.addPixmap(self.pixmap(name, colour, size, ratio), QIcon.Mode.Normal)
                icon.addPixmap(self.pixmap(name, off, size, ratio), QIcon.Mode.Disabled)
            self._icons[key] = icon
        return self._icons[key]

    @cached_property
    def _ratios(self) -> list[float]:
        return sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0})


def _drawn(svg: bytes, size: int, ratio: float) -> QPixmap:
    pixel = QSize(size, size) * ratio
    pixmap = QPixmap(pixel)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, pixel.width(), pixel.height()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
