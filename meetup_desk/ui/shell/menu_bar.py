"""The menu bar at the top of a Mac's screen; elsewhere the same menus are behind the desk's name."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QMenuBar, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.actions import Menu, fill_when_opened


class MenuBar(QMenuBar):
    """Shows menus under their titles, in the language of the window."""

    def __init__(self, look: Look, menus: Sequence[Menu], parent: QWidget) -> None:
        super().__init__(parent)
        self._menus = menus
        for menu in menus:
            fill_when_opened(self.addMenu(""), menu, look)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for line, menu in zip(self.actions(), self._menus, strict=True):
            line.setText(menu.title().replace("&", "&&"))
