"""The shape of a table: where its headings stand, or what its columns hold when it has none."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from meetup_desk.exchange.emails import read_email
from meetup_desk.exchange.formulas import unescape
from meetup_desk.exchange.headings import IDENTITIES, is_heading, key_of, recognise
from meetup_desk.exchange.parties import read_party
from meetup_desk.exchange.parts import PartNames, is_common, read_yes
from meetup_desk.exchange.phones import digits, normalise
from meetup_desk.exchange.wishes import read_answer

_SEARCHED = 30  # rows at the top, where titles, notes and blank lines may stand before the headings
_SAMPLE = 200  # rows
_NAME = re.compile(
    r"[가-힣]{2,5}|[가-힣]{1,2} [가-힣]{1,3}|[^\W\d_][^\W\d_.'’-]*(?: [^\W\d_][^\W\d_.'’-]*){0,4}"
)

Cells = Sequence[str]
Row = tuple[int, list[str]]  # line or row of the file, from 1, where a record starts, and its cells


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Headings of a table, the row where they stand (-1: none, it starts with people), and fields."""

    headings: tuple[str, ...]
    row: int  # place in the sample
    fields: tuple[str, ...]
    score: int  # how sure: the columns that were recognised


def find_shape(
    rows: Sequence[Cells], mapped: Collection[str] = (), *, names: PartNames, loose: bool = False
) -> Shape | None:
    """Find the headings among the first rows; None where the rows are no list of people.

    `mapped` are headings that somebody mapped by hand: they count as recognised. `names` are those of the
    event's parts. A `loose` look takes any table, so that its columns can be mapped.
    """
    best: Shape | None = None
    for place, cells in enumerate(rows[:_SEARCHED]):
        shape = _headings_in(cells, place, mapped)
        if shape is not None and (best is None or shape.score > best.score):
            best = shape
    if best is None:
        return _without_headings(rows) or (_any_table(rows) if loose else None)
    below = [_padded(row, len(best.headings)) for row in rows[best.row + 1 : _SAMPLE]]
    fields = _checked(best, below, names)
    return Shape(headings=best.headings, row=best.row, fields=fields, score=best.score)


def _headings_in(cells: Cells, place: int, mapped: Collection[str]) -> Shape | None:
    headings = [" ".join(unescape(cell).split()) for cell in cells]
    if any(read_email(cell) for cell in headings) or any(len(digits(cell)) > 7 for cell in headings):
        return None
    unique = _unique(headings)
    by_hand = sum(heading in mapped for heading in unique)
    fields = recognise(headings)
    known = sum(field not in {"ignore", "question"} for field in fields)
    filled = sum(bool(heading) for heading in headings)
    # One word that happens to be a heading is none, unless it says "name" at the top of the one column.
    alone = filled == 1 and place < 3 and "name" in fields and any(map(is_heading, headings))
    enough = known >= 2 or alone
    if by_hand or (enough and not IDENTITIES.isdisjoint(fields)):
        return Shape(headings=unique, row=place, fields=tuple(fields), score=known + 10 * by_hand)
    return None


def _any_table(rows: Sequence[Cells]) -> Shape | None:
    filled = [sum(bool(cell.strip()) for cell in row) for row in rows[:_SEARCHED]]
    widest = max(filled, default=0)
    if widest < 2 or sum(count == widest for count in filled) < 0.5 * len(filled):
        return None
    place = filled.index(widest)
    headings = _unique([" ".join(unescape(cell).split()) for cell in rows[place]])
    return Shape(headings=headings, row=place, fields=tuple(recognise(headings)), score=-1)


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
    "email": read_email,
    "phone": normalise,
    "party": read_party,
    "status": lambda text: read_answer(text, {}),
}


def _checked(shape: Shape, rows: Sequence[Cells], names: PartNames) -> tuple[str, ...]:
    """Compare headings with what stands under them: a heading promises, cells prove."""
    fields = list(shape.fields)
    for place, heading in enumerate(shape.headings):
        cells = [cell for row in rows if (cell := row[place].strip())]
        field = _about_parts(fields[place], heading, cells, names)
        fields[place] = field
        if field == "status" and not _mostly(cells, _READS["status"], 0.5):
            fields[place] = "question"
        elif (
            field == "question" and heading and key_of(heading) in {"사용자이름", "username", "id", "아이디"}
        ):
            # Korean Google Forms writes collected addresses under 사용자 이름.
            fields[place] = "email" if cells and _mostly(cells, read_email, 0.8) else field
    return tuple(fields)


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


def _without_headings(rows: Sequence[Cells]) -> Shape | None:
    filled = [row for row in rows[:_SAMPLE] if any(cell.strip() for cell in row)]
    width = max((len(row) for row in filled), default=0)
    if width < 2:
        return None
    columns = [[row[place].strip() for row in filled if len(row) > place] for place in range(width)]
    fields = ["question"] * width
    identities: tuple[tuple[str, Callable[[str], object]], ...] = (
        *(("email", read_email), ("phone", normalise), ("name", _name)),
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
    return Shape(headings=letters, row=-1, fields=tuple(kept), score=0)


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
