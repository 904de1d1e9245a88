"""Pages of a PDF over one another, and which of them is seen."""

from PySide6.QtCore import QMargins, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QVBoxLayout

from meetup_desk.ui.widgets.label import Label

_TURNS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Left: -1}
_AROUND = 24  # px
_BETWEEN = 16  # px: around pages, and between them


class PageView(QFrame):
    """Shows a document; Page Up and Page Down, Home and End turn its pages."""

    def __init__(self, document: QPdfDocument) -> None:
        super().__init__()
        self._document = document
        self._view = QPdfView(self)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setDocument(document)
        self._view.setDocumentMargins(QMargins(_BETWEEN, _BETWEEN, _BETWEEN, _BETWEEN))
        self._view.setPageSpacing(_BETWEEN)
        around = self._view.palette()
        around.setColor(around.ColorRole.Dark, around.color(around.ColorRole.Midlight))  # beside the pages
        self._view.setPalette(around)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys are this widget's
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("kind", "pages")
        self.place = Label(size="caption", ink="soft")
        self.place.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._words = Label(ink="soft", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setMargin(_AROUND)
        self._words.hide()
        column.addWidget(self._view, 1)
        column.addWidget(self._words, 1)
        column.addWidget(self.place)
        self._view.pageNavigator().currentPageChanged.connect(self._say_place)

    def page(self) -> int:
        """Give the page that is seen, from 0."""
        return self._view.pageNavigator().currentPage()

    def turn_to(self, page: int) -> None:
        """Show a page, or the nearest one that there is."""
        last = self._document.pageCount() - 1
        self._view.pageNavigator().jump(max(0, min(page, last)), QPointF())
        self._say_place()

    def say(self, words: str) -> None:
        """Show why there are no pages, in their place; "" shows pages again."""
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._view.setVisible(not words)
        self.setAccessibleDescription(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages."""
        key = Qt.Key(event.key())
        if key in _TURNS:
            self.turn_to(self.page() + _TURNS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.turn_to(0 if key == Qt.Key.Key_Home else self._document.pageCount())
        else:
            super().keyPressEvent(event)

    def _say_place(self) -> None:
        pages = self._document.pageCount()
        told = self.tr("Page {page} of {pages}").format(page=self.page() + 1, pages=pages)
        self.place.setText(told if pages else "")
        self.setAccessibleDescription(self.place.text())
