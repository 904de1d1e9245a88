"""Making a pack: the file that a door laptop works from."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.services.desk.file_names import file_name
from meetup_desk.services.desk.passphrases import make_passphrase
from meetup_desk.services.services import Services
from meetup_desk.ui.door.preparation.pack_dialog import PackDialog, PackDraft, PackPassphraseDialog
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.progress_dialog import ProgressDialog
from meetup_desk.ui.widgets.toast import ToastAction


class PackMaker(QObject):
    """Asks what a pack should be and where to, and writes it."""

    def __init__(
        self, context: Context, services: Services, page: QWidget, word_list: Callable[[str], Sequence[str]]
    ) -> None:
        """`word_list` gives the words of which passphrases are made, in a language."""
        super().__init__(page)
        self._context, self._services, self._page, self._word_list = context, services, page, word_list

    def make(self, line: EventLine) -> None:
        """Make a pack for one door."""
        lang = self._context.languages.current
        words = self._word_list(lang)
        wish = PackDialog(self._context.look, self._page, lang, lambda: make_passphrase(words)).wish()
        if wish is None:
            return
        name = file_name(shown_title(line.event.title), "pack", code=wish.door[:40])
        kind = FileKind(self.tr("Door pack"), ("pack",))
        path = self._context.files.save(self._page, self.tr("Save pack"), name, kind)
        if path is not None:
            self._write(line, wish, path)

    def _write(self, line: EventLine, wish: PackDraft, path: Path) -> None:
        packs, event_id = self._services.packs, line.event.id

        def done(tickets: int) -> None:
            text = self.tr(
                "Pack for {door} saved with %Ln tickets. Copy it to the door laptop with a USB stick.",
                "",
                tickets,
            )
            self._context.news.changed.emit(Changes(touched=touched(event={event_id})))
            show = ToastAction(self.tr("Show in folder"), lambda: self._context.files.show(path))
            self._context.toast.say(text.format(door=wish.door), show)
            if wish.passphrase is not None:
                PackPassphraseDialog(self._context.look, self._page, wish.passphrase).ask()

        job = self._context.jobs.run(
            lambda: packs.write(
                event_id,
                wish.door,
                path,
                passphrase=wish.passphrase,
                fields=wish.fields,
                newer=wish.newer,
                renames=wish.renames,
            ),
            done,
            title=self.tr("Creating pack"),
        )
        ProgressDialog(self._context.look, self._context.jobs, job, self._page, cancel=self.tr("Stop"))
