"""Widths of the sheet's columns: what they would like, corrected by what their cells hold."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from meetup_desk.documents.columns import ColumnKind, SheetColumn

GAP = 100.0  # between two columns, in units of the page
_SAMPLE = 400  # rows that are measured, evenly spread
_WHOLE = frozenset({ColumnKind.NUMBER, ColumnKind.ROW})  # kinds that nobody wants to read in two lines
_TIGHT = 0.84  # of the usual size, in cells of two lines
_PIECES = re.compile(r"[^\s@/·,-]+[@/·,-]*")

Width = Callable[[SheetColumn, str], float]


@dataclass(slots=True)
class _Claim:
    share: float  # by weight, then by what was handed over
    need: float  # for heading and cells on one line, with the gap
    least: float  # for the longest word, or the whole where it must not be broken
    whole: bool


def column_widths(
    columns: Sequence[SheetColumn], rows: Sequence[tuple[str, ...]], room: float, width: Width
) -> list[float]:
    """Share a width out among columns, gaps included; `width` tells how long a text of a column is.

    Each gets a share by its weight. What some leave unused goes first to numbers that would not fit on one
    line, then to texts; if that is not enough, texts that can be broken make room for what cannot.
    """
    total = sum(column.weight for column in columns)
    sample = rows[:: len(rows) // _SAMPLE + 1]
    claims = [
        _claim(
            column,
            room * column.weight / total,
            [str(len(rows))] if column.kind is ColumnKind.ROW else [row[at] for row in sample],
            width,
        )
        for at, column in enumerate(columns)
    ]
    needs, leasts = [claim.need for claim in claims], [claim.least for claim in claims]
    _hand_over(claims, [claim.need if claim.whole else 0 for claim in claims], kept=needs)
    _hand_over(claims, needs, kept=needs)
    _hand_over(claims, leasts, kept=leasts)
    return [claim.share for claim in claims]


def _claim(column: SheetColumn, share: float, texts: Sequence[str], width: Width) -> _Claim:
    if column.kind in {ColumnKind.INITIAL, ColumnKind.SIGN}:
        return _Claim(share, share, share, whole=True)
    longest = GAP + max(width(column, text) for text in (column.title, *texts))
    if column.kind in _WHOLE:
        return _Claim(share, longest, longest, whole=True)
    words = {word for text in (column.title, *texts) for word in _PIECES.findall(text)}
    widest = GAP + max((width(column, word) * _TIGHT for word in words), default=0.0)
    return _Claim(share, longest, min(widest, share * 1.5), whole=False)


def _hand_over(claims: Sequence[_Claim], wanted: Sequence[float], *, kept: Sequence[float]) -> None:
    """Give those below what they want from those above what they keep, in proportion on both sides."""
    lacks = [max(want - claim.share, 0) for claim, want in zip(claims, wanted, strict=True)]
    spares = [max(claim.share - keep, 0) for claim, keep in zip(claims, kept, strict=True)]
    moved = min(sum(lacks), sum(spares))
    if not moved:
        return
    for claim, lack, spare in zip(claims, lacks, spares, strict=True):
        claim.share += moved * (lack / sum(lacks) - spare / sum(spares))
