"""What the window calls events, those without a title too."""

from PySide6.QtCore import QCoreApplication


def shown_title(title: str) -> str:
    """Give an event's title, or say that it has none."""
    return title or QCoreApplication.translate("EventTitle", "(No title)")
