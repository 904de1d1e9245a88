"""The dialogs of a pack: what it should be, and the passphrase that opens it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from meetup_desk.domain.verdicts import NewerTickets
from meetup_desk.services.desk.passphrases import draw_passphrase
from meetup_desk.services.packs.packs import FIELDS
from meetup_desk.ui.door.preparation.sections import BoxGrid
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.dialogs import Dialog, DialogVerb
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.passphrase_check import passphrase_problem
from meetup_desk.ui.widgets.qr_code import QrCode
from meetup_desk.words.say import say, say_heading

_LOCKED, _PLAIN = "locked", "plain"
_ROOM = 516  # px at 100 %: as wide as boxes may make the dialog
_CODE = 200  # px at 100 %: a side of the passphrase's QR code


@dataclass(frozen=True, slots=True, kw_only=True)
class PackDraft:
    """What a pack should be."""

    door: str
    passphrase: str | None  # None: anybody who has the file can read it
    fields: Sequence[str]
    newer: NewerTickets = NewerTickets.ASK
    renames: bool = True  # tickets can be handed over there


class PackDialog(FormDialog):
    """Asks for the door's name, a passphrase or none, and what the door may see and decide."""

    def __init__(self, look: Look, parent: QWidget, lang: str, suggest: Callable[[], str]) -> None:
        """`suggest` makes a passphrase."""
        super().__init__(
            look,
            parent.window(),
            self.tr("Create door pack"),
            self._fields(),
            verb=self.tr("Choose location…"),
            leave=self.tr("Cancel"),
            values={"passphrase": suggest()},
        )
        self.form.changed.connect(self._follow)
        self.another = Button(look, self.tr("Create another passphrase"), kind="quiet")
        self.another.clicked.connect(lambda: self.form.set_values({"passphrase": suggest()}))
        self.warning = Label(
            self.tr(
                "Without a passphrase, anyone who finds the file can read every name in it and forge "
                "scans for this door, because it contains the door’s signing key. The supervisor PIN "
                "isn’t included. If a PIN is set, no one can override at this door."
            ),
            ink="warn",
            wrap=True,
        )
        self.boxes = {key: QCheckBox(_title_of(key, lang)) for key in FIELDS}
        along = self.tr("Include with names")
        self.renames = QCheckBox(self.tr("Allow tickets to be transferred at this door"))
        self.renames.setChecked(True)
        self.add_below(self.another, whole_width=False)
        self.add_below(self.warning)
        self.add_below(BoxGrid(along, list(self.boxes.values()), width=look.theme.px(_ROOM)))
        self.add_below(self.renames)
        self._follow()

    def _fields(self) -> list[Field]:
        return [
            Field(
                key="door",
                label=lambda: self.tr("Door name"),
                required=True,
                hint=lambda: self.tr("Back entrance"),
            ),
            Field(
                key="newer",
                label=lambda: self.tr("Tickets newer than the pack"),
                kind="choice",
                options=[
                    Option(NewerTickets.ASK, lambda: self.tr("Ask a supervisor")),
                    Option(NewerTickets.ADMIT, lambda: self.tr("Admit")),
                ],
                help=lambda: self.tr(
                    "The signature proves that the ticket is genuine. The door can’t tell whether it was "
                    "cancelled since or how large the party is, so it asks how many people came."
                ),
            ),
            Field(
                key="lock",
                label=lambda: self.tr("Who can open the pack"),
                kind="choice",
                options=[
                    Option(_LOCKED, lambda: self.tr("Anyone with the passphrase")),
                    Option(_PLAIN, lambda: self.tr("Anyone with the file")),
                ],
            ),
            Field(
                key="passphrase",
                label=lambda: self.tr("Passphrase"),
                required=True,
                secret=True,
                help=lambda: self.tr(
                    "Shown once more after saving, with a code to scan. The passphrase isn’t stored anywhere."
                ),
                check=passphrase_problem,
            ),
        ]

    def _follow(self) -> None:
        plain = self.form.values()["lock"] == _PLAIN
        self.form.set_shown("passphrase", shown=not plain)
        self.another.setVisible(not plain)
        self.warning.setVisible(plain)
        self.fit()

    def wish(self) -> PackDraft | None:
        """Show the dialog; None when it was left."""
        values = self.draft()
        if values is None:
            return None
        return PackDraft(
            door=values["door"],
            passphrase=None if values["lock"] == _PLAIN else values["passphrase"],
            fields=[key for key, box in self.boxes.items() if box.isChecked()],
            newer=NewerTickets(values["newer"]),
            renames=self.renames.isChecked(),
        )


class PackPassphraseDialog(Dialog):
    """Shows the passphrase of a pack that was saved: to be told, noted down, or scanned at the door."""

    def __init__(self, look: Look, parent: QWidget, passphrase: str) -> None:
        title = self.tr("Pack passphrase")
        super().__init__(look, parent.window(), title, (DialogVerb("seen", self.tr("Done"), "primary"),))
        self.words = Label(passphrase, size="section", wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self.words)
        matrix = draw_passphrase(passphrase)
        hint = self.tr(
            "Tell the volunteer in person. Capitals and spaces don’t matter. The passphrase isn’t stored "
            "anywhere."
        )
        if matrix is not None:
            hint += " " + self.tr(
                "Or take a photo of this code. The door’s scanner or camera can read it when the laptop "
                "asks for the passphrase."
            )
            self.body.addWidget(QrCode(matrix, look.theme.px(_CODE)), 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(Label(hint, ink="soft", wrap=True))


def _title_of(field: str, lang: str) -> str:
    return say("pack.badge", lang) if field == "badge" else say_heading("rsvps", field, lang)
