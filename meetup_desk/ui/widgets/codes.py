"""What a scanner types into a field that wants words."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QToolTip, QWidget

from meetup_desk.domain.code_text import code_at_end, holds_code

_SHORTER = 6  # characters than any piece of a code that counts
_SAID_FOR = 6_000  # ms


def code_problem(text: str, *, pieces: bool = True) -> str:
    """Say that a text is a ticket's code, or with `pieces` a part of one; "" for anything else."""
    if len(text) <= _SHORTER:
        return ""
    found = holds_code(text) if pieces else any(map(code_at_end, text.splitlines()))
    return code_refusal() if found else ""


def code_refusal() -> str:
    """Say that a ticket was scanned into a field."""
    return QCoreApplication.translate(
        "Codes", "The scanner entered a ticket code here. Clear the field and type instead."
    )


def say_code_removed(field: QWidget) -> None:
    """Say under a field that the code of a ticket was taken out of it: whoever scans one means a door."""
    words = QCoreApplication.translate("Codes", "That was a ticket code. Open the door to scan tickets.")
    QToolTip.showText(field.mapToGlobal(field.rect().bottomLeft()), words, field, field.rect(), _SAID_FOR)
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(field, words))
