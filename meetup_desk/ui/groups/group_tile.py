"""By what a group is known at a glance: its picture, else the first letter of its name."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from meetup_desk.ui.theme.look import Look

_SIZE = 40  # px at 100 %
_FINEST = 160  # pixels: of the largest tile at 200 % on a fine screen
_ROUND = 6


def square(picture: bytes) -> QImage:
    """Give the middle of a picture for a tile; no image where there is none. For a working thread too."""
    image = QImage.fromData(picture)
    if image.isNull():
        return image
    short = min(image.width(), image.height())
    middle = image.copy((image.width() - short) // 2, (image.height() - short) // 2, short, short)
    return middle.scaled(
        _FINEST, _FINEST, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def tile(look: Look, name: str, picture: QImage, size: int) -> QPixmap:
    """Paint the tile of a group; `size` in px at 100 %, for the finest screen attached."""
    side, ratio, theme = look.theme.px(size), look.ratio, look.theme
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    room, corners = QRectF(0, 0, side, side), QPainterPath()
    painter = QPainter(pixmap)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    corners.addRoundedRect(room, _ROUND, _ROUND)
    painter.setClipPath(corners)
    if picture.isNull():
        font = look.font("body", QFont.Weight.DemiBold)
        font.setPixelSize(side // 2)
        painter.setFont(font)
        painter.fillRect(room, QColor(theme.accent_soft))
        painter.setPen(QColor(theme.accent))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), name.strip()[:1])
    else:
        painter.fillRect(room, Qt.GlobalColor.white)  # under what is transparent: it was drawn for paper
        painter.drawImage(room, picture)
    painter.end()
    return pixmap


class GroupTile(QWidget):
    """The tile of one group, at the head of its page; it says nothing that the name does not."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._name, self.picture = look, "", QImage()
        self.setFixedSize(look.theme.px(_SIZE), look.theme.px(_SIZE))

    def show_group(self, name: str, picture: QImage) -> None:
        """Show the tile of a group, with a picture as `square` gives it."""
        self._name, self.picture = name, picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the tile."""
        QPainter(self).drawPixmap(0, 0, tile(self._look, self._name, self.picture, _SIZE))
