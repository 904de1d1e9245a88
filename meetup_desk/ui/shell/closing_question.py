"""The question before the window closes while something long is running."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from meetup_desk.ui.widgets.dialogs import Asker


def stop_and_close(asker: Asker, window: QWidget, titles: Sequence[str]) -> bool:
    """Name what runs, and ask whether to stop it."""
    translate = QCoreApplication.translate
    about = translate("ClosingQuestion", "What is half done is undone; what was finished stays.")
    return asker.confirm(
        window,
        translate("ClosingQuestion", "Stop and close?"),
        "\n".join([*titles, about]),
        translate("ClosingQuestion", "Stop and close"),
        translate("ClosingQuestion", "Keep it running"),
        danger=True,
    )
