"""Unlocking an encrypted desk in the window."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetup_desk.app import paths
from meetup_desk.domain.errors import DeskError
from meetup_desk.services.desk import encryption, remembered_key
from meetup_desk.ui.desk.unlock_page import UnlockPage
from meetup_desk.words.say import say_error
from meetup_desk.words.text import LANGUAGES

if TYPE_CHECKING:
    from meetup_desk.app.desktop import Desktop


class DeskUnlocking(QObject):
    """Shows the page of a locked desk until it is unlocked, or another desk is opened."""

    def __init__(self, desktop: "Desktop") -> None:
        self._page = page = UnlockPage(desktop.look, desktop.path.name)
        super().__init__(page)  # lives as long as its page
        self._desktop = desktop
        page.passphrase_given.connect(self._unlock)
        page.words_given.connect(self._recover)
        page.open_asked.connect(desktop.ask_open)

    def ask(self) -> None:
        """Show the page in the window."""
        self._desktop.show(self._page)
        path = self._desktop.path
        if not self._desktop.passphrase_wanted and remembered_key.is_remembered(path):
            self._page.wait()
            self._desktop.jobs.run(partial(remembered_key.unlock, path), self._open, self._ask_passphrase)

    def _unlock(self, passphrase: str) -> None:
        work = partial(encryption.unlock, self._desktop.path, passphrase)
        self._desktop.jobs.run(work, self._open, self._refuse)

    def _recover(self, words: str, passphrase: str) -> None:
        lists = [paths.word_list(lang) for lang in LANGUAGES]
        work = partial(encryption.recover, self._desktop.path, words, lists, passphrase)
        self._desktop.jobs.run(work, self._open, self._refuse)

    def _open(self, _done: None) -> None:
        self._desktop.open(self._desktop.path)

    def _refuse(self, error: DeskError) -> None:
        self._page.refuse(self._sentence(error))

    def _ask_passphrase(self, error: DeskError) -> None:
        self._page.ask(self._sentence(error))

    def _sentence(self, error: DeskError) -> str:
        return say_error(error.code, error.reason, self._desktop.languages.current, **error.facts)
