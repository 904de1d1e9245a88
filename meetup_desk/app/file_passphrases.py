"""What the window asks passphrases of files with, for the desk that is open."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from meetup_desk.app import paths

if TYPE_CHECKING:
    from meetup_desk.app.desktop import Desktop
    from meetup_desk.ui.desk.file_passphrases import FilePassphrases


class DesktopPassphrases:
    """Asks in the window's language; its dialogs are imported with the first question."""

    def __init__(self, desktop: "Desktop") -> None:
        self._desktop = desktop

    def ask_new(self, parent: QWidget, path: Path) -> bool:
        """Ask with what a file is encrypted that will be saved; False where that was left."""
        return self._questions().ask_new(parent, path)

    def ask(self, parent: QWidget, path: Path) -> bool:
        """Ask for the passphrase of an encrypted file that will be read; False where that was left."""
        return self._questions().ask(parent, path)

    def _questions(self) -> "FilePassphrases":
        from meetup_desk.services.desk.passphrases import make_passphrase  # noqa: PLC0415 - see `desktop`
        from meetup_desk.ui.desk.file_passphrases import FilePassphrases  # noqa: PLC0415

        desktop, lang = self._desktop, self._desktop.languages.current
        return FilePassphrases(
            desktop.look, desktop.jobs, suggest=partial(make_passphrase, paths.word_list(lang)), lang=lang
        )
