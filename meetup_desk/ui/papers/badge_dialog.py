"""The question how badges should be, with a look at the first page."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from meetup_desk.domain.list_rows import EventLine
from meetup_desk.services.papers.badges import STOCKS, BadgeOptions
from meetup_desk.services.services import Services
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.dialogs import Dialog, DialogVerb
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form import Form
from meetup_desk.ui.widgets.label import Label
from meetup_desk.words.say import say

_PREVIEW = (300, 400)  # px at 100 %
_WIDTH = 700  # the same
_MOST_OFFSET = 20.0  # mm


class BadgeDialog(Dialog):
    """Asks how badges should be, with the first page beside the questions."""

    shown = Signal()  # a preview came

    def __init__(
        self,
        context: Context,
        services: Services,
        parent: QWidget,
        line: EventLine,
        *,
        printers: list[str],
        printed: int,
    ) -> None:
        verbs = [
            DialogVerb("leave", self.tr("Cancel")),
            DialogVerb("test", self.tr("Test page")),
            *([DialogVerb("print", self.tr("Print"))] if printers else []),
            DialogVerb("save", self.tr("Save PDF…"), "primary"),
        ]
        super().__init__(context.look, parent.window(), self.tr("Print badges"), verbs)
        self._context, self._services, self._line = context, services, line
        self._printers = printers
        self.form = Form(context.look, self._fields())
        self.form.saved.connect(lambda: super(BadgeDialog, self).press("save"))
        self.form.left.connect(self.reject)
        self.form.changed.connect(self._refresh_preview)
        self.preview = QLabel()
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        px = context.look.theme.px
        self._room = QSize(px(_PREVIEW[0]), px(_PREVIEW[1]))
        self.preview.setFixedSize(self._room)
        self.setMinimumWidth(px(_WIDTH))
        self._lay_out(printed)

    def _lay_out(self, printed: int) -> None:
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.form)
        if printed:
            text = self.tr("%Ln of them already have a printed badge.", "", printed)
            left.addWidget(Label(text, ink="warn", wrap=True))
        left.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(left, 1)
        row.addWidget(self.preview)
        self.body.addLayout(row)

    def fill(self, options: BadgeOptions, printer: str) -> None:
        """Begin with what was chosen before."""
        values = {
            "stock": options.stock,
            "qr": options.qr,
            "guests": options.guests,
            "start": options.start,
            "offset": f"{options.offset[0]:g}, {options.offset[1]:g}",
        }
        if self._printers:
            values["printer"] = printer if printer in self._printers else self._printers[0]
        self.form.set_values(values)
        self._refresh_preview()

    def _fields(self) -> list[Field]:
        lang = self._context.languages.current
        fields = [
            Field(
                key="stock",
                label=lambda: self.tr("Paper or labels"),
                kind="choice",
                options=[Option(name, partial(say, f"stock.{name}", lang)) for name in STOCKS],
            ),
            Field(key="qr", label=lambda: self.tr("Include ticket code"), kind="switch"),
            Field(key="guests", label=lambda: self.tr("Include blank badges for guests"), kind="switch"),
            Field(
                key="start",
                label=lambda: self.tr("First free label on the sheet"),
                kind="number",
                width=72,
                least=1,
                required=True,
            ),
            Field(
                key="offset",
                label=lambda: self.tr("Offset right, down (mm)"),
                width=120,
                beside=True,
                check=self._check_offset,
            ),
        ]
        if self._printers:
            printers = [Option(name, partial(str, name)) for name in self._printers]
            fields.append(
                Field(key="printer", label=lambda: self.tr("Printer"), kind="choice", options=printers)
            )
        return fields

    def _check_offset(self, text: str) -> str:
        return "" if _offset(text) is not None else self.tr("Enter two numbers, such as 1.5, -0.5.")

    def options(self) -> BadgeOptions:
        """Give what was chosen."""
        values = self.form.values()
        return BadgeOptions(
            stock=values["stock"],
            qr=values["qr"],
            guests=values["guests"],
            start=min(values["start"] or 1, STOCKS[values["stock"]].places),
            offset=_offset(values["offset"]) or (0, 0),
        )

    def printer(self) -> str:
        """Give the printer that was chosen; empty: there is none."""
        return str(self.form.values().get("printer", ""))

    def press(self, key: str) -> None:
        """Close only for a form without mistakes, or to leave."""
        if key == "leave":
            self.reject()
        elif self.form.valid():
            super().press(key)
        else:
            self.form.try_to_save()

    def _refresh_preview(self) -> None:
        """Paint the first page elsewhere, and show it."""
        values = self.form.values()
        sheet = STOCKS[values["stock"]].places > 1
        for key in ("start", "offset"):
            self.form.set_shown(key, shown=sheet or key == "offset")
        badges, event_id, options = self._services.badges, self._line.event.id, self.options()
        lang, ratio = self._context.languages.current, self.devicePixelRatioF()
        page = STOCKS[options.stock].page
        fitting = min(self._room.width(), self._room.height() * page[0] / page[1])
        width = round(fitting * ratio)
        self._context.jobs.run(
            lambda: badges.preview(event_id, lang, options=options, width=width),
            self._show,
            key=(self, "preview"),
        )

    def _show(self, picture: bytes) -> None:
        pixmap = QPixmap()
        pixmap.loadFromData(picture)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self.preview.setPixmap(pixmap)
        self.shown.emit()


def _offset(text: str) -> tuple[float, float] | None:
    """Read two numbers of millimetres; None for what is none."""
    try:
        right, down = (float(part) for part in text.split(","))
    except ValueError:
        return None
    return (right, down) if max(abs(right), abs(down)) <= _MOST_OFFSET else None
