"""What is chosen about single badges: where they go, on what, with the code or without, and when."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from meetup_desk.services.papers.badge_settings import SINGLE_STOCKS, SingleBadgeSettings
from meetup_desk.services.papers.printing import PrintersFound
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.words.say import say

translate = QCoreApplication.translate
_USUAL, _FILES, _NAMED = "usual", "files", "printer "  # a printer's key: it may be called anything


def way_fields(
    way: SingleBadgeSettings, found: PrintersFound, lang: Callable[[], str], about: Callable[[], str]
) -> list[Field]:
    """Give the fields; `about` says under the printer what becomes of what it does not take."""
    return [
        Field(
            key="printer",
            label=lambda: translate("BadgeWay", "Badges go to"),
            kind="choice",
            help=about,
            options=printer_options(way, found),
        ),
        Field(
            key="stock",
            label=lambda: translate("BadgeWay", "Paper or labels"),
            kind="choice",
            options=[Option(name, partial(_say_stock, name, lang)) for name in SINGLE_STOCKS],
        ),
        Field(key="qr", label=lambda: translate("BadgeWay", "With the ticket's code"), kind="switch"),
        Field(
            key="at_once",
            label=lambda: translate("BadgeWay", "Print by itself when somebody comes in"),
            kind="switch",
            help=lambda: translate(
                "BadgeWay", "Nobody gets a second one unasked; the door says who has one."
            ),
        ),
    ]


def printer_options(way: SingleBadgeSettings, found: PrintersFound) -> list[Option]:
    """Give where badges can go; a printer that was chosen and is gone stays among them."""
    names = [*found.names, *([way.printer] if way.printer not in ("", *found.names) else [])]
    return [
        Option(_USUAL, partial(_say_usual, found)),
        *(Option(_NAMED + name, partial(_say_printer, found, name)) for name in names),
        Option(_FILES, lambda: translate("BadgeWay", "PDF files in a folder")),
    ]


def values_of(way: SingleBadgeSettings) -> dict[str, Any]:
    """Give what the fields show of a choice."""
    printer = _FILES if way.files else _NAMED + way.printer if way.printer else _USUAL
    return {"printer": printer, "stock": way.stock, "qr": way.qr, "at_once": way.at_once}


def way_of(values: dict[str, Any]) -> SingleBadgeSettings:
    """Give the choice that the fields show."""
    printer = str(values["printer"])
    return SingleBadgeSettings(
        printer=printer.removeprefix(_NAMED) if printer.startswith(_NAMED) else "",
        files=printer == _FILES,
        stock=values["stock"],
        qr=values["qr"],
        at_once=values["at_once"],
    )


def _say_usual(found: PrintersFound) -> str:
    if found.usual:
        return translate("BadgeWay", "The system's printer: {name}").format(name=found.usual)
    return translate("BadgeWay", "The system's printer (there is none now)")


def _say_printer(found: PrintersFound, name: str) -> str:
    return name if name in found.names else translate("BadgeWay", "Not there now: {name}").format(name=name)


def _say_stock(name: str, lang: Callable[[], str]) -> str:
    return say(f"stock.{name}", lang())
