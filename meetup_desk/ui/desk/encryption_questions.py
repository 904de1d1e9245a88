"""What the window asks and says about the encryption of a desk."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from meetup_desk.services.desk.encryption import EncryptionResult
from meetup_desk.ui.desk.passphrase_dialogs import PassphraseDialog
from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.theme.look import Look

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class EncryptionQuestions:
    """Asks over a window; `check` raises DeskError for a passphrase that the desk does not have."""

    look: Look
    window: QWidget
    jobs: Jobs
    lang: str
    suggest: Callable[[], str]
    check: Callable[[str], object]

    def new_passphrase(self) -> str | None:
        """Ask for the passphrase of a desk that is to be encrypted; None when it was left."""
        text = translate(
            "EncryptionQuestions",
            "The passphrase is asked for whenever the desk is opened. It isn’t stored anywhere, and no one "
            "can reset it. Photos and files of events beside the desk are not encrypted.",
        )
        given = PassphraseDialog(
            self.look,
            self.window,
            encrypt_verb(),
            verb=translate("EncryptionQuestions", "Next"),
            text=text,
            suggest=self.suggest,
        ).passphrases()
        return None if given is None else given[1]

    def before_decrypting(self) -> bool:
        """Ask for the passphrase before the encryption goes."""
        text = translate(
            "EncryptionQuestions",
            "Whoever gets this computer or a new backup can then read everything. Backups that are encrypted "
            "stay so.",
        )
        return self._old(
            translate("EncryptionQuestions", "Remove the encryption?"),
            translate("EncryptionQuestions", "Remove encryption"),
            text,
            danger=True,
        )

    def before_words(self) -> str:
        """Ask for the passphrase before the words are shown; "" when it was left."""
        text = translate(
            "EncryptionQuestions", "Whoever reads them can open the desk without the passphrase."
        )
        title = translate("EncryptionQuestions", "Show recovery words")
        return self._ask_old(title, translate("EncryptionQuestions", "Show"), text)

    def both_passphrases(self) -> tuple[str, str] | None:
        """Ask for the old passphrase and a new one; None when it was left."""
        return PassphraseDialog(
            self.look,
            self.window,
            translate("EncryptionQuestions", "Change passphrase"),
            verb=translate("EncryptionQuestions", "Change"),
            text=translate(
                "EncryptionQuestions",
                "The recovery words stay the same. Earlier backups keep the old passphrase.",
            ),
            suggest=self.suggest,
            check=self.check,
            jobs=self.jobs,
            lang=self.lang,
        ).passphrases()

    def _old(self, title: str, verb: str, text: str, *, danger: bool = False) -> bool:
        return bool(self._ask_old(title, verb, text, danger=danger))

    def _ask_old(self, title: str, verb: str, text: str, *, danger: bool = False) -> str:
        given = PassphraseDialog(
            self.look,
            self.window,
            title,
            verb=verb,
            text=text,
            check=self.check,
            jobs=self.jobs,
            lang=self.lang,
            danger=danger,
        ).passphrases()
        return "" if given is None else given[0]


def encrypt_verb() -> str:
    """Say what encrypts the desk."""
    return translate("EncryptionQuestions", "Encrypt the desk")


def encrypting() -> str:
    """Say what is being done."""
    return translate("EncryptionQuestions", "Encrypting the desk")


def decrypting() -> str:
    """Say what is being done."""
    return translate("EncryptionQuestions", "Removing the encryption")


def while_closed() -> str:
    """Say what becomes of the desk meanwhile."""
    return translate(
        "EncryptionQuestions", "A copy is written and read back first. If you stop, the desk stays as it was."
    )


def decrypted() -> str:
    """Say that it was done."""
    return translate("EncryptionQuestions", "The desk is no longer encrypted.")


def changed() -> str:
    """Say that it was done."""
    return translate("EncryptionQuestions", "The passphrase was changed.")


def encrypted(done: EncryptionResult) -> str:
    """Say that it was done, and what could not be."""
    text = translate(
        "EncryptionQuestions", "The desk is encrypted. Keep its key file “{file}” next to it."
    ).format(file=done.key_file.name)
    if not done.overwritten:
        text += " " + translate(
            "EncryptionQuestions",
            "The old file could not be overwritten on this disk, so parts of it may be readable.",
        )
    if done.plain_copies:
        left = translate("EncryptionQuestions", "These backups are still not encrypted: {names}")
        text += " " + left.format(names=", ".join(path.name for path in done.plain_copies))
    return text
