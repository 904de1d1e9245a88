"""Opening the door of a pack: its passphrase, and what may be wrong with the scans beside it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.app import paths
from meetup_desk.app.door_setup import pack_badges
from meetup_desk.domain.errors import DeskError
from meetup_desk.ui.door.actions.questions import open_anyway
from meetup_desk.ui.door.input.passphrase_dialog import ask_passphrase
from meetup_desk.ui.door.open_door import PackPlace
from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.dialogs import Asker
from meetup_desk.words.say import say_error

_PASSPHRASE_REASONS = frozenset({"passphrase_needed", "passphrase_wrong"})
_SCANS_REASONS = frozenset({"scans", "scans_gone", "scans_of_other_pack", "pack_copied"})


class PackOpener(QObject):
    """Opens the door of a pack; asks for the passphrase until it is right or the dialog is cancelled."""

    def __init__(
        self,
        window: QWidget,
        jobs: Jobs,
        look: Look,
        *,
        asker: Asker,
        lang: Callable[[], str],
        opened: Callable[[PackPlace], None],
        failed: Callable[[DeskError], None],
        left: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._jobs, self._look = window, jobs, look
        self._asker, self._lang = asker, lang
        self._opened, self._failed, self._left = opened, failed, left

    def open(self, path: Path, passphrase: str | None = None, *, anyway: bool = False) -> None:
        """Try a passphrase; None for a pack that may need none."""

        def failed(error: DeskError) -> None:
            if error.reason in _PASSPHRASE_REASONS:
                self._ask(path, wrong=passphrase is not None)
            elif error.reason in _SCANS_REASONS and not anyway:
                self._ask_anyway(path, passphrase, error)
            else:
                self._failed(error)

        place = PackPlace(
            path, passphrase, partial(pack_badges, path), anyway=anyway, memory=paths.door_memory()
        )
        self._jobs.run(place.prepare, self._opened, failed)

    def _ask_anyway(self, path: Path, passphrase: str | None, error: DeskError) -> None:
        """Say what is wrong with the scans beside a pack; a queue may have to go on without them."""
        text = say_error(error.code, error.reason, self._lang(), **error.facts)
        if open_anyway(self._asker, self._window, text):
            self.open(path, passphrase, anyway=True)
        else:
            self._left()

    def _ask(self, path: Path, *, wrong: bool) -> None:
        passphrase = ask_passphrase(self._look, self._window, path.name, wrong=wrong)
        if passphrase is None:
            self._left()
        else:
            self.open(path, passphrase)
