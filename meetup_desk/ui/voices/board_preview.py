"""The public board, seen in both languages before it is printed or saved."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from meetup_desk.services.voices.board import VoiceBoard
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.papers.print_preview import PaperPreview, PreviewPaper
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.dialogs import DialogVerb
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.label import Label
from meetup_desk.words.languages import NAMES
from meetup_desk.words.text import LANGUAGES

LOOK = "look"


class BoardPreview(PaperPreview):
    """Shows the board as pages; it is printed, or saved as a PDF or as one file for a web page."""

    def __init__(self, context: Context, board: VoiceBoard, parent: QWidget, held_back: int = 0) -> None:
        self._board = board
        own = context.languages.current
        papers = [
            PreviewPaper(key=lang, name=partial(NAMES.__getitem__, lang), write=partial(self._write, lang))
            for lang in sorted(LANGUAGES, key=lambda lang: lang != own)
        ]
        page = DialogVerb("page", self.tr("Save web page…"))
        look = [DialogVerb(LOOK, self.tr("Look at them"))] if held_back else []
        super().__init__(context, papers, parent, title=self.tr("Board of voices"), more=[*look, page])
        if held_back:
            told = self.tr(
                "%Ln voices are not on it: they name someone, and wait for your look.", "", held_back
            )
            self.body.insertWidget(0, Label(told, ink="warn", wrap=True))

    def press(self, key: str) -> None:
        """Save the page for the web too."""
        if key == "page":
            self.save_page()
        elif key == LOOK:
            super(PaperPreview, self).press(key)
        else:
            super().press(key)

    def save_page(self) -> None:
        """Ask where the page goes: one file that needs nothing else."""
        lang, kind = self.papers.key(), FileKind(self.tr("Web page"), ("html",))
        name = f"{self.tr('Board of voices')}.html"
        path = self.context.files.save(self, self.tr("Save web page"), name, kind)
        if path is not None:
            self.context.jobs.run(
                lambda: self._board.write(path, "html", lang), partial(self._say_saved, path)
            )

    def _say_saved(self, path: Path, count: int) -> None:
        self.context.toast.say(self.tr("“{name}” saved: %Ln voices.", "", count).format(name=path.name))

    def _write(self, lang: str, path: Path, _lang: str, _job: Job) -> int:
        return self._board.write(path, "pdf", lang)
