"""What is wrong with a new passphrase, said beside its field."""

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.passphrases import check_passphrase


def passphrase_problem(passphrase: str) -> str:
    """Say why a passphrase is refused; "" for one that is hard to guess."""
    try:
        check_passphrase(passphrase)
    except RuleError:
        return QCoreApplication.translate(
            "Passphrase", "Too easy to guess. Use four different words or at least 12 characters."
        )
    return ""
