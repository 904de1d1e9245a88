"""How single badges are printed on this computer: a habit of the machine, not of a desk."""

from dataclasses import dataclass

from meetup_desk.documents.badge_stocks import LABEL_STOCK, STOCKS

SINGLE_STOCKS = tuple(stock.name for stock in STOCKS.values() if stock.places == 1 or stock.to_cut)
"""Papers for one badge at a time: labels and cards, and plain paper; a sheet of labels would be wasted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SingleBadgeSettings:
    """Where single badges go, on what, and when."""

    printer: str = ""  # its name; empty: the system's own
    files: bool = False  # to no printer: each is kept as a PDF in a folder
    stock: str = LABEL_STOCK
    qr: bool = False  # with the ticket's code
    at_once: bool = False  # by itself for everybody who comes in

    @property
    def printer_name(self) -> str | None:
        """Give the printer as `Printing` takes it: None for the system's own, empty for none."""
        return "" if self.files else self.printer or None
