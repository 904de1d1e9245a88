"""The layout of a table: where its headings stand, or what its columns hold when it has none."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from meetup_desk.exchange.cells.answers import read_answer, read_cancelled
from meetup_desk.exchange.cells.email_addresses import read_email
from meetup_desk.exchange.cells.formulas import unescape
from meetup_desk.exchange.cells.parties import read_party
from meetup_desk.exchange.cells.parts import PartNames, is_common, read_yes
from meetup_desk.exchange.cells.phones import ascii_digits, to_e164
from meetup_desk.exchange.columns.column_mapping import map_columns
from meetup_desk.exchange.columns.exporters import COUNTS_TICKETS, service_of
from meetup_desk.exchange.columns.fields import IDENTITIES
from meetup_desk.exchange.columns.headings import heading_key, is_about_others, is_heading

_SEARCHED = 30  # rows at the top, where titles, notes and blank lines may stand before the headings
_SAMPLE = 200  # rows
_MOST_BESIDE = 6  # lists in one sheet
_NAME = re.compile(
    r"[가-힣]{2,5}|[가-힣]{1,2} [가-힣]{1,3}|[^\W\d_][^\W\d_.'’-]*(?: [^\W\d_][^\W\d_.'’-]*){0,4}"
)

Cells = Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class TableLayout:
    """Headings of a table, the row where they stand (-1: none, it starts with people), and fields."""

    headings: tuple[str, ...]  # unique
    bare: tuple[str, ...] = ()  # what they say
    row: int  # place in the sample
    fields: tuple[str, ...]
    score: int  # how sure: the columns that were recognised
    in_two_rows: bool = False  # the headings; `row` is the lower one
    blocks: tuple[tuple[int, int], ...] = ()  # columns of lists that stand side by side; none: all are one


def find_table(
    rows: Sequence[Cells], mapped: Collection[str] = (), *, names: PartNames, any_table: bool = False
) -> TableLayout | None:
    """Find the headings among the first rows; None where the rows are no list of people.

    `mapped` are headings that somebody mapped by hand: they count as recognised. `names` are those of the
    event's parts. A `any_table` look takes any table, so that its columns can be mapped.
    """
    best: TableLayout | None = None
    for place, cells in enumerate(rows[:_SEARCHED]):
        below = rows[place + 1] if place + 1 < len(rows) else ()
        for layout in (_headings_in(cells, place, mapped), _in_two_rows(cells, below, place, mapped)):
            if layout is not None and (best is None or layout.score > best.score or _goes_on(layout, best)):
                best = layout
    if best is None:
        return _without_headings(rows) or (_any_table(rows) if any_table else None)
    return _with_proofs(best, rows[best.row + 1 : _SAMPLE], names)


def _goes_on(layout: TableLayout, best: TableLayout) -> bool:
    """Tell whether headings in two rows begin with those of one row that were found."""
    return layout.in_two_rows and layout.row == best.row + 1 and layout.score == best.score


def _with_proofs(layout: TableLayout, rows: Sequence[Cells], names: PartNames) -> TableLayout:
    """Take what is under the headings into account: what holds no names is no name."""
    width = max([len(layout.headings), *map(len, rows)])
    below = [_padded(row, width) for row in rows]
    columns = [[cell for row in below if (cell := row[place].strip())] for place in range(width)]
    bare = _padded(layout.bare, len(layout.headings))
    blocks = side_by_side(bare, columns) or ((0, len(bare)),)
    fields: list[str] = []
    for start, end in blocks:
        fields += ["ignore"] * (start - len(fields)) + _fields(bare[start:end], columns[start:end])
    fields += ["ignore"] * (len(bare) - len(fields))
    named = tuple(
        heading or (_letters(place) if columns[place] else "")
        for place, heading in enumerate(layout.headings)
    )
    found = _checked(named, fields, columns, names)
    several = blocks if len(blocks) > 1 else ()
    return replace(layout, headings=named, fields=found, blocks=several)


def _fields(headings: Sequence[str], columns: Sequence[Sequence[str]]) -> list[str]:
    proofs = {place: proof for place, cells in enumerate(columns) if (proof := _proof(cells))}
    fields = map_columns(headings, proofs)
    if "number" in proofs.values() and {"name", "first_name", "last_name"}.isdisjoint(fields):
        fields = map_columns(headings)  # people may be called by numbers where nothing else names them
    ticket = "external_id" if service_of(headings) in COUNTS_TICKETS else "ignore"
    return [ticket if field == "ticket_id" else field for field in fields]


def _proof(cells: Sequence[str]) -> str:
    """Tell what cells are that are no names: addresses, or numbers."""
    if not cells:
        return ""
    if sum(read_email(cell) is not None for cell in cells) >= 0.8 * len(cells):
        return "email"
    return "number" if sum(not any(map(str.isalpha, cell)) for cell in cells) >= 0.8 * len(cells) else ""


def side_by_side(headings: Sequence[str], columns: Sequence[Sequence[str]]) -> tuple[tuple[int, int], ...]:
    """Find lists that stand beside one another in a sheet, each with names of its own.

    They are parted by empty columns, or repeat the same headings.
    """
    gaps = [place for place, heading in enumerate(headings) if not heading and not columns[place]]
    edges = [-1, *gaps, len(headings)]
    parted = [(left + 1, right) for left, right in pairwise(edges) if right - left > 1]
    if len(parted) > 1 and all(_names_people(headings[start:end]) for start, end in parted):
        return tuple(parted)
    keys = tuple(map(heading_key, headings))
    for number in range(2, _MOST_BESIDE + 1):
        step = len(keys) // number
        if step and keys == keys[:step] * number and _names_people(headings[:step]):
            return tuple((at, at + step) for at in range(0, len(keys), step))
    return ()


def _names_people(headings: Sequence[str]) -> bool:
    return not {"name", "first_name"}.isdisjoint(map_columns(headings))


def _in_two_rows(above: Cells, below: Cells, place: int, mapped: Collection[str]) -> TableLayout | None:
    """Read headings in two rows, of which the upper one spans columns of the lower one."""
    upper = [" ".join(unescape(cell).split()) for cell in _padded(above, len(below))]
    lower = [" ".join(unescape(cell).split()) for cell in _padded(below, len(above))]
    told = [heading for heading in lower if heading]
    spans = any(not cell and lower[at] for at, cell in enumerate(upper))
    if not spans or not told or not all(map(_looks_known, told)):
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
    more = layout.score > first.score or len(told) > 1
    return replace(layout, in_two_rows=True) if more else None


def _looks_known(heading: str) -> bool:
    return is_heading(heading) or map_columns([heading])[0] not in {"question", "ignore"}


def _headings_in(
    cells: Cells, place: int, mapped: Collection[str], bare: Sequence[str] | None = None
) -> TableLayout | None:
    headings = [" ".join(unescape(cell).split()) for cell in cells]
    if any(read_email(cell) for cell in headings) or any(len(ascii_digits(cell)) > 7 for cell in headings):
        return None
    unique = _unique(headings)
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
    headings = _unique([" ".join(unescape(cell).split()) for cell in rows[place]])
    return TableLayout(headings=headings, row=place, fields=tuple(_fields(headings, ())), score=-1)


def _unique(headings: Sequence[str]) -> tuple[str, ...]:
    seen: Counter[str] = Counter()
    unique = []
    for heading in headings:
        seen[heading] += 1
        unique.append(f"{heading} ({seen[heading]})" if heading and seen[heading] > 1 else heading)
    return tuple(unique)


def _padded(cells: Cells, width: int) -> list[str]:
    return [*cells, *[""] * (width - len(cells))]


_READS: dict[str, Callable[[str], object]] = {
    "status": lambda text: read_answer(text, {}),
    "cancelled": read_cancelled,
}


def _checked(
    headings: Sequence[str], fields: Sequence[str], columns: Sequence[Sequence[str]], names: PartNames
) -> tuple[str, ...]:
    """Compare headings with what stands under them: a heading promises, cells prove."""
    found = []
    for heading, promised, cells in zip(headings, fields, columns, strict=False):
        field = _about_parts(promised, heading, cells, names)
        read = _READS.get(field)
        proved = read is None or _mostly(cells, read, 0.5)
        if field == "party":  # under `Tickets` may as well stand which ones
            proved = (
                not cells or any(c.isdigit() for cell in cells for c in cell) or any(map(read_party, cells))
            )
        found.append(field if proved else "question")
    return tuple(found)


def _about_parts(field: str, heading: str, cells: Sequence[str], names: PartNames) -> str:
    """Tell columns about parts by their cells: names of parts, or yes and no under the name of one."""
    if field in {"question", "parts", "status"} and cells and _mostly(cells, names.known_in, 0.8):
        return "parts"
    if field in {"question", "status", "diet"} and (names.of_heading(heading) or is_common(heading)):
        if field == "diet":  # of some lists; in others it says who eats
            return "part" if any(map(read_yes, cells)) and _mostly(cells, read_yes, 1.0) else field
        return "part" if cells and _mostly(cells, read_yes, 0.5) else field
    return field


def _mostly(cells: Sequence[str], read: Callable[[str], object], share: float) -> bool:
    return sum(read(cell) is not None for cell in cells) >= share * len(cells)


def _without_headings(rows: Sequence[Cells]) -> TableLayout | None:
    filled = [row for row in rows[:_SAMPLE] if any(cell.strip() for cell in row)]
    width = max((len(row) for row in filled), default=0)
    if width < 2:
        return None
    columns = [[row[place].strip() for row in filled if len(row) > place] for place in range(width)]
    fields = ["question"] * width
    identities: tuple[tuple[str, Callable[[str], object]], ...] = (
        *(("email", read_email), ("phone", to_e164), ("name", _name)),
    )
    for field, read in identities:
        for place, column in enumerate(columns):
            if field not in fields and fields[place] == "question" and _holds(column, read, field):
                fields[place] = field
    if "name" not in fields or not {"email", "phone"} & set(fields):
        return None
    for field, read in (("status", _READS["status"]), ("party", _small_party)):
        for place, column in enumerate(columns):
            if field not in fields and fields[place] == "question" and _holds(column, read, field):
                fields[place] = field
    letters = tuple(_letters(place) for place in range(width))
    kept = (
        "ignore" if field == "question" and not any(column) else field
        for field, column in zip(fields, columns, strict=True)
    )
    return TableLayout(headings=letters, row=-1, fields=tuple(kept), score=0)


def _holds(column: Sequence[str], read: Callable[[str], object], field: str) -> bool:
    cells = [cell for cell in column if cell]
    if len(cells) < 0.5 * len(column) or not _mostly(cells, read, 0.7 if field != "name" else 0.8):
        return False
    return field != "name" or len(set(cells)) > 0.5 * len(cells)


def _name(text: str) -> str | None:
    return text if _NAME.fullmatch(text) and read_answer(text, {}) is None else None


def _small_party(text: str) -> int | None:
    party = read_party(text)
    return party if party is not None and party <= 20 else None


def _letters(place: int) -> str:
    """Name a column as spreadsheets do: A to Z, AA, AB."""
    return (_letters(place // 26 - 1) if place >= 26 else "") + chr(ord("A") + place % 26)
