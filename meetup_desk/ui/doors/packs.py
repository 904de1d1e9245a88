"""Making a pack: the file that a door laptop works from."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QWidget

from meetup_desk.domain.rows import EventLine
from meetup_desk.services.bundle import Services
from meetup_desk.services.filenames import file_name
from meetup_desk.services.packs import FIELDS
from meetup_desk.ui.doors.rows import BoxGrid
from meetup_desk.ui.parts.choosers import Option
from meetup_desk.ui.parts.dialogs import Dialog, Verb
from meetup_desk.ui.parts.fields import Field
from meetup_desk.ui.parts.files import FileKind
from meetup_desk.ui.parts.form import Form
from meetup_desk.ui.parts.label import Label
from meetup_desk.ui.parts.progress import ProgressDialog
from meetup_desk.ui.parts.titles import shown_title
from meetup_desk.ui.parts.toast import ToastAction
from meetup_desk.ui.shell.kit import Kit
from meetup_desk.ui.shell.look import Look
from meetup_desk.words.say import say

_LOCKED, _PLAIN = "locked", "plain"
_ROOM = 516  # px at 100 %: as wide as boxes may make the dialog
_SHORTEST = 8  # characters of a passphrase


@dataclass(frozen=True, slots=True, kw_only=True)
class PackWish:
    """What a pack should be."""

    door: str
    passphrase: str | None  # None: anybody who has the file can read it
    fields: Sequence[str]


class PackMaker(QObject):
    """Asks what a pack should be and where to, and writes it."""

    def __init__(self, kit: Kit, services: Services, page: QWidget) -> None:
        super().__init__(page)
        self._kit, self._services, self._page = kit, services, page

    def make(self, line: EventLine) -> None:
        """Make a pack for one door."""
        wish = PackDialog(self._kit.look, self._page, self._kit.languages.current).wish()
        if wish is None:
            return
        name = file_name(shown_title(line.event.title), "pack", code=wish.door[:40])
        kind = FileKind(self.tr("Door pack"), ("pack",))
        path = self._kit.files.save(self._page, self.tr("Save the pack"), name, kind)
        if path is not None:
            self._write(line, wish, path)

    def _write(self, line: EventLine, wish: PackWish, path: Path) -> None:
        packs, event_id = self._services.packs, line.event.id

        def done(tickets: int) -> None:
            text = self.tr("The pack of {door} holds %Ln tickets. Carry it there on a stick.", "", tickets)
            show = ToastAction(self.tr("Show in folder"), lambda: self._kit.files.show(path))
            self._kit.toast.say(text.format(door=wish.door), show)

        job = self._kit.jobs.run(
            lambda: packs.write(event_id, wish.door, path, passphrase=wish.passphrase, fields=wish.fields),
            done,
            title=self.tr("Making the pack"),
        )
        ProgressDialog(self._kit.look, self._kit.jobs, job, self._page, cancel=self.tr("Cancel"))


class PackDialog(Dialog):
    """Asks for the door's name, a passphrase or none, and what the door may see beside names."""

    def __init__(self, look: Look, parent: QWidget, lang: str) -> None:
        title = self.tr("Make a pack for a door")
        verbs = (Verb("leave", self.tr("Leave")), Verb("save", self.tr("Choose where to save"), "primary"))
        super().__init__(look, parent.window(), title, verbs)
        self.form = Form(look, self._fields())
        self.form.saved.connect(lambda: super(PackDialog, self).press("save"))
        self.form.left.connect(self.reject)
        self.form.changed.connect(self._follow)
        self.body.addWidget(self.form)
        self.warning = Label(
            self.tr("Without a passphrase, whoever finds the file can read every name in it."),
            ink="warn",
            wrap=True,
        )
        self.body.addWidget(self.warning)
        self.boxes = {key: QCheckBox(_title_of(key, lang)) for key in FIELDS}
        room = look.theme.px(_ROOM)
        self.body.addWidget(
            BoxGrid(self.tr("What goes along beside names"), list(self.boxes.values()), width=room)
        )
        self._follow()

    def _fields(self) -> list[Field]:
        return [
            Field(
                key="door",
                label=lambda: self.tr("Name of the door"),
                required=True,
                hint=lambda: self.tr("Back entrance"),
            ),
            Field(
                key="lock",
                label=lambda: self.tr("Who can open it"),
                kind="choice",
                options=[
                    Option(_LOCKED, lambda: self.tr("Who knows the passphrase")),
                    Option(_PLAIN, lambda: self.tr("Anybody who has the file")),
                ],
            ),
            Field(
                key="passphrase",
                label=lambda: self.tr("Passphrase"),
                required=True,
                secret=True,
                help=lambda: self.tr("Tell it to the volunteer by voice; it is kept nowhere."),
                check=self._check,
            ),
        ]

    def _check(self, passphrase: str) -> str:
        return "" if len(passphrase) >= _SHORTEST else self.tr("At least eight characters, please.")

    def _follow(self) -> None:
        plain = self.form.values()["lock"] == _PLAIN
        self.form.set_shown("passphrase", shown=not plain)
        self.warning.setVisible(plain)

    def press(self, key: str) -> None:
        """Close only for a form without mistakes, or to leave."""
        if key == "save":
            self.form.try_to_save()
        else:
            self.reject()

    def wish(self) -> PackWish | None:
        """Show the dialog; None when it was left."""
        self.form.setFocus()
        if self.ask() != "save":
            return None
        values = self.form.values()
        return PackWish(
            door=values["door"],
            passphrase=None if values["lock"] == _PLAIN else values["passphrase"],
            fields=[key for key, box in self.boxes.items() if box.isChecked()],
        )


def _title_of(field: str, lang: str) -> str:
    return say("pack.badge" if field == "badge" else f"sheet.column.{field}", lang)
