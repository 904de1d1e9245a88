"""Papers and labels that badges are printed on, in millimetres as their makers print them on the pack."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """One kind of sheet or label: where its badges lie on a page, all in millimetres.

    A label on a roll, and a single card, is a page of its own.
    """

    name: str  # as it is asked for; `stock.<name>` says it to people
    page: tuple[float, float]  # width and height as the page is read
    label: tuple[float, float]
    columns: int = 1
    rows: int = 1
    left: float = 0  # from the edge of the page to the first label
    top: float = 0
    gap_x: float = 0  # between two labels
    gap_y: float = 0
    to_cut: bool = False  # plain paper: lines show where to cut

    @property
    def places(self) -> int:
        """How many badges a page holds."""
        return self.columns * self.rows

    def corners(self) -> Iterator[tuple[float, float]]:
        """Give the upper left corner of each place, row by row."""
        for row in range(self.rows):
            for column in range(self.columns):
                x = self.left + column * (self.label[0] + self.gap_x)
                yield x, self.top + row * (self.label[1] + self.gap_y)


A4 = (210.0, 297.0)

STOCKS = {
    stock.name: stock
    for stock in (
        Stock(name="a4-90x54", page=A4, label=(90, 54), columns=2, rows=5, left=15, top=13.5),
        Stock(name="a4-85x54", page=A4, label=(85, 54), columns=2, rows=5, left=15, top=13.5, gap_x=10),
        Stock(
            name="a4-85x55", page=A4, label=(85, 55), columns=2, rows=4, left=15, top=31, gap_x=10, gap_y=5
        ),
        Stock(
            name="a4-80x50",
            page=A4,
            label=(80, 50),
            columns=2,
            rows=5,
            left=17.5,
            top=13.5,
            gap_x=15,
            gap_y=5,
        ),
        Stock(name="a4-100x70", page=A4, label=(100, 70), columns=2, rows=4, left=5, top=8.5),
        Stock(name="a4-a6", page=A4, label=(105, 148.5), columns=2, rows=2, to_cut=True),
        Stock(name="a4-a7", page=A4, label=(105, 74.25), columns=2, rows=4, to_cut=True),
        Stock(name="a6", page=(105, 148), label=(105, 148)),
        Stock(name="a7", page=(105, 74), label=(105, 74)),
        Stock(name="roll-62", page=(100, 62), label=(100, 62)),
        Stock(name="roll-90x54", page=(90, 54), label=(90, 54)),
    )
}
"""Every stock by its name, the most common first."""

SHEET_STOCK = "a4-90x54"  # what is taken where nobody chose
LABEL_STOCK = "roll-62"  # the same for a printer at the door
