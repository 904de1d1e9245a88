"""The dialog of the attendee sheet: format, order, columns."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal, cast

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from meetup_desk.services.papers.sheet_columns import CALCULATED, PRINTED, heading
from meetup_desk.services.rsvps.rsvps import RsvpSort
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.dialogs import Dialog, DialogVerb
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form import Form
from meetup_desk.ui.widgets.label import Label

SheetFormat = Literal["pdf", "xlsx", "csv", "door", "inside"]
ON_PAPER: Final = ("door", "inside")  # pages of their own, without columns to choose


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetOptions:
    """What an organiser wants on paper."""

    format: SheetFormat
    sort: RsvpSort
    columns: Sequence[str]
    to_hand_on: bool = False


class SheetDialog(Dialog):
    """Asks for format, order and columns of the sheet."""

    def __init__(self, look: Look, parent: QWidget, columns: Sequence[str], lang: str) -> None:
        title = self.tr("Save attendee sheet")
        verbs = (
            DialogVerb("leave", self.tr("Cancel")),
            DialogVerb("save", self.tr("Choose location…"), "primary"),
        )
        super().__init__(look, parent.window(), title, verbs)
        self.form = Form(look, self._fields())
        self.form.saved.connect(lambda: self.press("save"))
        self.form.left.connect(self.reject)
        self.body.addWidget(self.form)
        self._columns = QWidget()
        grid = QGridLayout(self._columns)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(Label(self.tr("Columns")), 0, 0, 1, 3)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        self.boxes: dict[str, QCheckBox] = {}
        for place, key in enumerate(columns):
            box = QCheckBox(heading(key, lang))
            box.clicked.connect(self._choose)
            grid.addWidget(box, 1 + place // 3, place % 3)
            self.boxes[key] = box
        self.body.addWidget(self._columns)
        self._by_hand = False
        self.form.changed.connect(self._suggest)
        self._suggest()

    def wish(self) -> SheetOptions | None:
        """Show the dialog; None when it was left."""
        self.form.setFocus()
        if self.ask() != "save":
            return None
        values = self.form.values()
        return SheetOptions(
            format=cast("SheetFormat", values["format"]),
            sort=RsvpSort(values["sort"]),
            columns=[key for key, box in self.boxes.items() if box.isChecked()],
            to_hand_on=values["to_hand_on"] and values["format"] not in ON_PAPER,
        )

    def press(self, key: str) -> None:
        """Leave, or go on."""
        if key == "save":
            super().press(key)
        else:
            self.reject()

    def _suggest(self) -> None:
        """Tick what the format usually holds, until somebody chooses: paper lies about, so it says less."""
        form = self.form.values()["format"]
        self._columns.setVisible(form not in ON_PAPER)
        self.form.set_shown("sort", shown=form != "inside")
        self.form.set_shown("to_hand_on", shown=form not in ON_PAPER)
        if not self._by_hand:
            usual = PRINTED if self.form.values()["format"] == "pdf" else CALCULATED
            for key, box in self.boxes.items():
                box.setChecked(key in usual)

    def _choose(self) -> None:
        """Keep what was chosen by hand; a sheet without columns is no sheet."""
        self._by_hand = True
        self.buttons["save"].setEnabled(any(box.isChecked() for box in self.boxes.values()))

    def _fields(self) -> list[Field]:
        return [
            Field(
                key="format",
                label=lambda: self.tr("Format"),
                kind="choice",
                options=[
                    Option("pdf", lambda: self.tr("For printing (PDF)")),
                    Option("door", lambda: self.tr("Paper check-in list with boxes, times and codes (PDF)")),
                    Option("inside", lambda: self.tr("People inside now (PDF)")),
                    Option("xlsx", lambda: self.tr("Spreadsheet (Excel)")),
                    Option("csv", lambda: self.tr("Text table (CSV)")),
                ],
            ),
            Field(
                key="sort",
                label=lambda: self.tr("Order"),
                kind="choice",
                options=[
                    Option(RsvpSort.NAME, lambda: self.tr("By name")),
                    Option(RsvpSort.FAMILY, lambda: self.tr("By family name")),
                    Option(RsvpSort.COMPANY, lambda: self.tr("By affiliation")),
                    Option(RsvpSort.ARRIVAL, lambda: self.tr("By arrival")),
                ],
            ),
            Field(
                key="to_hand_on",
                label=lambda: self.tr("For someone else"),
                kind="switch",
                help=lambda: self.tr("Only people who agreed to handing contact data on."),
            ),
        ]
