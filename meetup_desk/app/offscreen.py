"""Qt without a window: what painting pages and reading pictures needs."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from meetup_desk.app.qt_features import leave_sources_unread
from meetup_desk.domain.errors import DeskError, ErrorCode

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

    from meetup_desk.documents.fonts import PageFonts


class Offscreen:
    """Qt's application for pages, and their fonts; made when first needed, unless a window has made one."""

    def __init__(self, fonts: Path) -> None:
        self._folder = fonts
        self._application: QCoreApplication | None = None
        self._fonts: PageFonts | None = None

    @contextmanager
    def ready(self) -> Iterator[None]:
        """Have Qt for a while; DeskError `pages_unavailable` where the system lacks what it loads."""
        try:
            self._start()
        except ImportError as error:
            raise DeskError(ErrorCode.PAGES_UNAVAILABLE, detail=str(error)) from error
        yield

    def fonts(self) -> "PageFonts":
        """Give the fonts of pages."""
        from meetup_desk.documents.fonts import PageFonts  # noqa: PLC0415 - starts Qt

        self._start()
        if self._fonts is None:
            self._fonts = PageFonts(self._folder)
        return self._fonts

    @property
    def started(self) -> bool:
        """Tell whether this process has an application without a window, which cannot become one with."""
        return self._application is not None

    def _start(self) -> None:
        leave_sources_unread()
        from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - the rest of the command line has no Qt

        if QGuiApplication.instance() is None:
            # Windows' own platform alone knows its fonts, for names in scripts that ours lack
            platform = [] if sys.platform == "win32" else ["-platform", "offscreen"]
            self._application = QGuiApplication([sys.argv[0], *platform])
