"""Pages of which one is shown at a time; the others take up a change of look or language later."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from meetup_desk.ui.theme.look import Look

_DRESSED = Qt.WidgetAttribute.WA_WState_Polished
_ASIDE = Qt.WidgetAttribute.WA_SetStyle


class Stack(QStackedWidget):
    """A stacked widget whose hidden pages cost nothing when the look or the language changes.

    Qt dresses again what was dressed before, and tells every widget without a style of its own that the
    program's is another. Hidden pages say otherwise of themselves from before a change until just before they
    are shown; then they are dressed.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._undressed = set[QWidget]()  # pages that may have something aside
        self._untold = set[QWidget]()  # pages that still speak the language from before
        look.changing.connect(self._set_aside)
        self.currentChanged.connect(self._catch_up)  # where Qt chose the page, as another was removed

    def setCurrentWidget(self, page: QWidget) -> None:
        """Show a page."""
        self._bring_up_to_date(page)
        super().setCurrentWidget(page)

    def setCurrentIndex(self, index: int) -> None:
        """Show a page."""
        page = self.widget(index)
        if page is not None:
            self.setCurrentWidget(page)

    def removeWidget(self, page: QWidget) -> None:
        """Let a page go, for whoever shows it from now on."""
        self._bring_up_to_date(page)
        super().removeWidget(page)

    def hidden_pages(self) -> set[QWidget]:
        """Give the pages that are not shown."""
        return {page for page in self._pages() if page is not self.currentWidget()}

    def _pages(self) -> set[QWidget]:
        return {page for page in map(self.widget, range(self.count())) if page is not None}

    def event(self, event: QEvent) -> bool:
        """Let only the page that is shown speak another language at once."""
        if event.type() != QEvent.Type.LanguageChange:
            return super().event(event)
        self._untold |= self.hidden_pages()
        page = self.currentWidget()
        if page is not None:
            QCoreApplication.sendEvent(page, event)
        return True

    def _set_aside(self) -> None:
        self._undressed |= self.hidden_pages() if self.isVisible() else self._pages()
        for page in self.hidden_pages():
            for widget in _parts(page):
                widget.setAttribute(_ASIDE)
                widget.setAttribute(_DRESSED, on=False)

    def _catch_up(self) -> None:
        page = self.currentWidget()
        if page is not None:
            self._bring_up_to_date(page)

    def _bring_up_to_date(self, page: QWidget) -> None:
        if page in self._undressed:
            self._undressed.discard(page)
            for widget in [each for each in _parts(page) if each.testAttribute(_ASIDE)]:
                _dress(widget)
        if page in self._untold:
            self._untold.discard(page)
            QCoreApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))


def _dress(widget: QWidget) -> None:
    widget.setAttribute(_ASIDE, on=False)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.setAttribute(_DRESSED)
    QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """Give a widget and all in it, without windows and what waits in a stack to be shown."""
    yield widget
    hidden = widget.hidden_pages() if isinstance(widget, Stack) else ()
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow() and child not in hidden:
            yield from _parts(child)
