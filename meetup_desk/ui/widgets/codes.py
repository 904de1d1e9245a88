"""What a scanner types into a field that wants words."""

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.code_text import code_at_end, holds_code

_SHORTER = 6  # characters than any piece of a code that counts


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
