"""Texts for people on the clipboard: answers that follow one another are gathered until they were taken."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication


class CopiedTexts(QObject):
    """Copies texts, and keeps those before as long as nobody left the window to paste or copied else."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._texts: list[str] = []
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101 - widgets need one
        application.applicationStateChanged.connect(self._follow)

    def add(self, texts: Sequence[str]) -> int:
        """Copy texts behind those that wait; gives how many there are now."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.text() != self._joined():
            self._texts = []
        self._texts += texts
        clipboard.setText(self._joined())
        return len(self._texts)

    def _joined(self) -> str:
        return "\n\n".join(self._texts)

    def _follow(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            self._texts = []
