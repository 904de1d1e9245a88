"""Finding a table: where its headings stand among titles and notes, or what it holds without any."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from meetup_desk.exchange.cells.email_addresses import read_email
from meetup_desk.exchange.cells.formulas import unescape
from meetup_desk.exchange.cells.parts import PartNames
from meetup_desk.exchange.cells.phones import ascii_digits
from meetup_desk.exchange.columns.column_mapping import map_columns
from meetup_desk.exchange.columns.fields import IDENTITIES
from meetup_desk.exchange.columns.headings import is_about_others, is_heading
from meetup_desk.exchange.tables.cell_proofs import fields_of, prove_fields
from meetup_desk.exchange.tables.headless_tables import without_headings
from meetup_desk.exchange.tables.side_by_side import side_by_side
from meetup_desk.exchange.tables.table_layout import (
    Cells,
    TableLayout,
    column_letters,
    padded,
    unique_headings,
)

_SEARCHED = 30  # rows at the top, where titles, notes and blank lines may stand before the headings
_SAMPLE = 200  # rows


def find_table(
    rows: Sequence[Cells], mapped: Collection[str] = (), *, names: PartNames, any_table: bool = False
) -> TableLayout | None:
    """Find the headings among the first rows; None where the rows are no list of people.

    `mapped` are headings that somebody mapped by hand: they count as recognised. `names` are those of the
    event's parts. With `any_table` any table is taken, so that its columns can be mapped.
    """
    best: TableLayout | None = None
    for place, cells in enumerate(rows[:_SEARCHED]):
        below = rows[place + 1] if place + 1 < len(rows) else ()
        for layout in (_headings_in(cells, place, mapped), _in_two_rows(cells, below, place, mapped)):
            if layout is not None and (best is None or layout.score > best.score or _goes_on(layout, best)):
                best = layout
    if best is None:
        return without_headings(rows) or (_any_table(rows) if any_table else None)
    return _with_proofs(best, rows[best.row + 1 : _SAMPLE], names)


def _goes_on(layout: TableLayout, best: TableLayout) -> bool:
    """Tell whether headings in two rows begin with those of one row that were found."""
    return layout.in_two_rows and layout.row == best.row + 1 and layout.score == best.score


def _with_proofs(layout: TableLayout, rows: Sequence[Cells], names: PartNames) -> TableLayout:
    """Take what is under the headings into account: what holds no names is no name."""
    width = max([len(layout.headings), *map(len, rows)])
    below = [padded(row, width) for row in rows]
    columns = [[cell for row in below if (cell := row[place].strip())] for place in range(width)]
    bare = padded(layout.bare, len(layout.headings))
    blocks = side_by_side(bare, columns) or ((0, len(bare)),)
    fields: list[str] = []
    for start, end in blocks:
        fields += ["ignore"] * (start - len(fields)) + fields_of(bare[start:end], columns[start:end])
    fields += ["ignore"] * (len(bare) - len(fields))
    named = tuple(
        heading or (column_letters(place) if columns[place] else "")
        for place, heading in enumerate(layout.headings)
    )
    proved = prove_fields(named, fields, columns, names)
    several = blocks if len(blocks) > 1 else ()
    return replace(layout, headings=named, fields=proved, blocks=several)


def _in_two_rows(above: Cells, below: Cells, place: int, mapped: Collection[str]) -> TableLayout | None:
    """Read headings in two rows, of which the upper one spans columns of the lower one."""
    upper = [" ".join(unescape(cell).split()) for cell in padded(above, len(below))]
    lower = [" ".join(unescape(cell).split()) for cell in padded(below, len(above))]
    lower_headings = [heading for heading in lower if heading]
    spans = any(not cell and lower[at] for at, cell in enumerate(upper))
    if not spans or not lower_headings or not all(map(_looks_known, lower_headings)):
        return None
    over, joined, bare = "", [], []
    for high, low in zip(upper, lower, strict=True):
        over = high or (over if low else "")
        whole = f"{over} {low}".strip() if low else over
        joined.append(whole)
        bare.append(whole if is_about_others(over) else low or over)
    layout = _headings_in(joined, place + 1, mapped, bare=bare)
    first, second = (_headings_in(cells, place, mapped) for cells in (above, below))
    if layout is None or first is None or layout.score < (second.score if second else 0):
        return None
    more = layout.score > first.score or len(lower_headings) > 1
    return replace(layout, in_two_rows=True) if more else None


def _looks_known(heading: str) -> bool:
    return is_heading(heading) or map_columns([heading])[0] not in {"question", "ignore"}


def _headings_in(
    cells: Cells, place: int, mapped: Collection[str], bare: Sequence[str] | None = None
) -> TableLayout | None:
    headings = [" ".join(unescape(cell).split()) for cell in cells]
    if any(read_email(cell) for cell in headings) or any(len(ascii_digits(cell)) > 7 for cell in headings):
        return None
    unique = unique_headings(headings)
    by_hand = sum(heading in mapped for heading in unique)
    fields = map_columns(bare or headings)
    known = sum(field not in {"ignore", "question", "ticket_id"} for field in fields)
    filled = sum(bool(heading) for heading in headings)
    # One word that happens to be a heading is none, unless it says "name" at the top of the one column.
    alone = filled == 1 and place < 3 and "name" in fields and any(map(is_heading, headings))
    enough = known >= 2 or alone
    if by_hand or (enough and not IDENTITIES.isdisjoint(fields)):
        score = known + 10 * by_hand
        return TableLayout(headings=unique, bare=tuple(bare or headings), row=place, fields=(), score=score)
    return None


def _any_table(rows: Sequence[Cells]) -> TableLayout | None:
    filled = [sum(bool(cell.strip()) for cell in row) for row in rows[:_SEARCHED]]
    widest = max(filled, default=0)
    if widest < 2 or sum(count == widest for count in filled) < 0.5 * len(filled):
        return None
    place = filled.index(widest)
    headings = unique_headings([" ".join(unescape(cell).split()) for cell in rows[place]])
    return TableLayout(headings=headings, row=place, fields=tuple(fields_of(headings, ())), score=-1)
