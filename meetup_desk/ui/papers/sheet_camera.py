"""Sheets held before a camera: what it sees, live, and what was taken."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from meetup_desk.services.papers.shown_pages import ShownLook, ShownPage, ShownPages, ShownState
from meetup_desk.ui.cameras.frame_source import FrameSource
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.dialogs import Dialog, DialogVerb
from meetup_desk.ui.widgets.label import Ink, Label
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.ui.cameras.frame_reader import FrameReader

_SHOWN = QSize(960, 540)  # px: what the picture is scaled to before it comes to the window
_SMALLEST = QSize(640, 360)  # px at 100 %
_RADIUS, _LINE = 8, 4  # px
_LAST = 4  # sheets that are named
_INKS: dict[ShownState, Ink] = {
    ShownState.HOLD: "accent",
    ShownState.TAKEN: "good",
    ShownState.KNOWN: "soft",
    ShownState.REFUSED: "warn",
}


def sheet_cameras() -> FrameSource:
    """Give the cameras of this machine in their finest resolution; QtMultimedia is loaded now."""
    from meetup_desk.ui.cameras.cameras import WHOLE_SHEET, Cameras  # noqa: PLC0415 - a window without starts faster

    return Cameras(resolution=WHOLE_SHEET)


class SheetCameraDialog(Dialog):
    """Takes sheets as long as it is open; `taken` counts them, `unsure` the marks that are to be checked."""

    def __init__(
        self,
        context: Context,
        pages: ShownPages,
        parent: QWidget,
        *,
        source: Callable[[], FrameSource] = sheet_cameras,
    ) -> None:
        verbs = [DialogVerb("close", self.tr("Done"), "primary")]
        super().__init__(context.look, parent.window(), self.tr("Hold sheets before the camera"), verbs)
        self._context, self._pages, self._source = context, pages, source
        self._reader: FrameReader | None = None
        self._names: list[str] = []
        self.unsure = 0
        self.picture = SheetPicture(context.look)
        self.told = Label(size="emphasis", wrap=True)
        self.counted = Label(ink="soft", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.told)
        words.addWidget(self.counted)
        self.body.addWidget(self.picture, 1)
        self.body.addLayout(words)
        self._tell(ShownLook(pages=()))

    @property
    def taken(self) -> int:
        """How many sheets were taken."""
        return len(self._names)

    def open_camera(self) -> None:
        """Look through the first camera."""
        from meetup_desk.ui.cameras.frame_reader import FrameReader  # noqa: PLC0415 - see `sheet_cameras`

        self._reader = FrameReader(self._source(), self, self._pages.look, preview=_SHOWN)
        self._reader.found.connect(self._take)
        self._reader.preview_ready.connect(self.picture.show_picture)
        self._reader.lost.connect(self._show_lost)
        self._reader.open("")

    def ask(self) -> str:
        """Take sheets until somebody has done with it."""
        self.open_camera()
        return super().ask()

    def done(self, result: int) -> None:
        """Let others have the camera."""
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.close()
            reader.deleteLater()
        super().done(result)

    # -- showing

    def _take(self, look: object) -> None:
        if not isinstance(look, ShownLook) or self._reader is None:
            return
        for change in look.changes:
            self._context.news.changed.emit(change)
        for page in look.pages if look.changes else ():
            if page.state is ShownState.TAKEN and page.name not in self._names:
                self._names.append(page.name)
                self.unsure += page.unsure
        self.picture.show_pages(look.pages)
        self._tell(look)

    def _tell(self, look: ShownLook) -> None:
        pages = sorted(look.pages, key=lambda page: list(ShownState).index(page.state))
        self.told.setText(
            self._said(pages[0]) if pages else self.tr("Lay a sheet so that it fills the picture.")
        )
        self.told.set_ink(_INKS[pages[0].state] if pages else "ink")
        counted = [self.tr("%Ln sheets read", "", self.taken)]
        counted += [self.tr("%Ln marks to check", "", self.unsure)] if self.unsure else []
        counted += [", ".join(reversed(self._names[-_LAST:]))] if self._names else []
        self.counted.setText(" · ".join(counted))

    def _said(self, page: ShownPage) -> str:
        match page.state:
            case ShownState.HOLD:
                return self.tr("Hold {name} still…").format(name=page.name)
            case ShownState.TAKEN:
                said = self.tr("{name} is read. Show the next sheet.").format(name=page.name)
                return f"{said} " + self.tr("%Ln marks to check.", "", page.unsure) if page.unsure else said
            case ShownState.KNOWN:
                return self.tr("{name} was read before. Show the next sheet.").format(name=page.name)
            case _:
                code, _, title = page.reason.partition("\t")
                return say(f"survey.refused.{code}", self._context.languages.current, title=title)

    def _show_lost(self) -> None:
        self.picture.show_picture(None)
        allowed = self._reader is None or self._reader.is_allowed()
        self.told.setText(
            self.tr("No camera found. Plug one in to go on.")
            if allowed
            else self.tr("Meetup Desk may not use the camera. Allow it in the system settings.")
        )
        self.told.set_ink("warn")


class SheetPicture(QWidget):
    """The picture of the camera, with a frame around each sheet."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: QImage | None = None
        self._pages: tuple[ShownPage, ...] = ()
        self.setMinimumSize(_SMALLEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Camera image"))

    @property
    def shown(self) -> QImage | None:
        """The newest picture; None while there is none."""
        return self._shown

    def show_picture(self, picture: QImage | None) -> None:
        """Show a picture; None while there is none."""
        self._shown = picture
        self.update()

    def show_pages(self, pages: tuple[ShownPage, ...]) -> None:
        """Frame sheets."""
        self._pages = pages
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the picture, or a sign that there is none."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.setClipPath(path)
        painter.fillPath(path, self._look.colour("surface"))
        if self._shown is None:
            side = self._look.theme.px(48)
            sign = self._look.pixmap("camera-off", size=48)
            middle = QRectF(self.rect()).center()
            painter.drawPixmap(
                QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side).toRect(), sign
            )
            return
        size = self._shown.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        place = QRectF(left, top, size.width(), size.height())
        painter.drawImage(place, self._shown)
        for page in self._pages:
            self._frame(painter, page, place)

    def _frame(self, painter: QPainter, page: ShownPage, place: QRectF) -> None:
        corners = [
            QPointF(place.x() + x * place.width(), place.y() + y * place.height()) for x, y in page.corners
        ]
        if not corners:
            return
        ink = _INKS[page.state]
        painter.setPen(QPen(self._look.colour("ink_soft" if ink == "soft" else ink), _LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(QPolygonF(corners))
        painter.setFont(self._look.font("emphasis", QFont.Weight.DemiBold))
        painter.drawText(corners[0] + QPointF(_RADIUS, 24), page.name)
