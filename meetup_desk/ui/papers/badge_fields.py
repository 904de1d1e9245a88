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


def badge_settings_fields(
    settings: SingleBadgeSettings, printers: PrintersFound, lang: Callable[[], str], about: Callable[[], str]
) -> list[Field]:
    """Give the fields; `about` says under the printer what becomes of what it does not take."""
    return [
        Field(
            key="printer",
            label=lambda: translate("BadgeWay", "Print badges to"),
            kind="choice",
            help=about,
            options=printer_options(settings, printers),
        ),
        Field(
            key="stock",
            label=lambda: translate("BadgeWay", "Paper or labels"),
            kind="choice",
            options=[Option(name, partial(_say_stock, name, lang)) for name in SINGLE_STOCKS],
        ),
        Field(key="qr", label=lambda: translate("BadgeWay", "Include ticket code"), kind="switch"),
        Field(
            key="at_once",
            label=lambda: translate("BadgeWay", "Print automatically at check-in"),
            kind="switch",
            help=lambda: translate(
                "BadgeWay",
                "A second badge is never printed automatically. The door tells you who already has one.",
            ),
        ),
    ]


def printer_options(settings: SingleBadgeSettings, printers: PrintersFound) -> list[Option]:
    """Give where badges can go; a printer that was chosen and is gone stays among them."""
    names = [*printers.names, *([settings.printer] if settings.printer not in ("", *printers.names) else [])]
    return [
        Option(_USUAL, partial(_say_usual, printers)),
        *(Option(_NAMED + name, partial(_say_printer, printers, name)) for name in names),
        Option(_FILES, lambda: translate("BadgeWay", "PDF files in a folder")),
    ]


def values_of(settings: SingleBadgeSettings) -> dict[str, Any]:
    """Give what the fields show of a choice."""
    printer = _FILES if settings.files else _NAMED + settings.printer if settings.printer else _USUAL
    return {"printer": printer, "stock": settings.stock, "qr": settings.qr, "at_once": settings.at_once}


def badge_settings_of(values: dict[str, Any]) -> SingleBadgeSettings:
    """Give the choice that the fields show."""
    printer = str(values["printer"])
    return SingleBadgeSettings(
        printer=printer.removeprefix(_NAMED) if printer.startswith(_NAMED) else "",
        files=printer == _FILES,
        stock=values["stock"],
        qr=values["qr"],
        at_once=values["at_once"],
    )


def _say_usual(printers: PrintersFound) -> str:
    if printers.usual:
        return translate("BadgeWay", "Default printer: {name}").format(name=printers.usual)
    return translate("BadgeWay", "Default printer (none found)")


def _say_printer(printers: PrintersFound, name: str) -> str:
    return (
        name if name in printers.names else translate("BadgeWay", "Not connected: {name}").format(name=name)
    )


def _say_stock(name: str, lang: Callable[[], str]) -> str:
    return say(f"stock.{name}", lang())
