"""Filling the screen, and going back to a window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def toggle_full_screen(widget: QWidget) -> None:
    """Let the window of a widget fill the screen, or no longer."""
    window = widget.window()
    window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
