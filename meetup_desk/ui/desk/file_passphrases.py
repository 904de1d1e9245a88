"""Asking for the passphrase of a file: a new one before it is saved encrypted, its own before it is read."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from meetup_desk.services.desk import encrypted_files
from meetup_desk.ui.desk.passphrase_dialogs import PassphraseDialog
from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.theme.look import Look

translate = QCoreApplication.translate


class FilePassphrases:
    """Asks once for each file that is chosen."""

    def __init__(self, look: Look, jobs: Jobs, *, suggest: Callable[[], str], lang: str) -> None:
        self._look, self._jobs, self._suggest, self._lang = look, jobs, suggest, lang

    def ask_new(self, parent: QWidget, path: Path) -> bool:
        """Ask with what a file is encrypted; False where that was left."""
        given = PassphraseDialog(
            self._look,
            parent,
            translate("FilePassphrases", "Encrypt “{name}”").format(name=path.name),
            verb=translate("FilePassphrases", "Save"),
            text=translate(
                "FilePassphrases",
                "Whoever opens the file needs this passphrase. Meetup Desk keeps it nowhere: write it down.",
            ),
            suggest=self._suggest,
            exact=True,
        ).passphrases()
        if given is None:
            return False
        encrypted_files.encrypt_with(path, given[1])
        return True

    def ask(self, parent: QWidget, path: Path) -> bool:
        """Ask for the passphrase of a file that is encrypted; False where that was left."""
        if not encrypted_files.is_locked(path):
            return True
        given = PassphraseDialog(
            self._look,
            parent,
            translate("FilePassphrases", "Open “{name}”").format(name=path.name),
            verb=translate("FilePassphrases", "Open"),
            text=translate(
                "FilePassphrases", "This file is encrypted. Enter its passphrase exactly as it was set."
            ),
            check=lambda passphrase: encrypted_files.open_with(path, passphrase),
            jobs=self._jobs,
            lang=self._lang,
            exact=True,
        ).passphrases()
        return given is not None
