"""Fields of columns by what stands under their headings: a heading promises, cells prove."""

from collections.abc import Callable, Sequence

from meetup_desk.exchange.cells.answers import read_answer, read_cancelled
from meetup_desk.exchange.cells.email_addresses import read_email
from meetup_desk.exchange.cells.parties import read_party
from meetup_desk.exchange.cells.parts import PartNames, is_common, read_yes
from meetup_desk.exchange.columns.column_mapping import map_columns
from meetup_desk.exchange.columns.exporters import COUNTS_TICKETS, service_of

READS: dict[str, Callable[[str], object]] = {
    "status": lambda text: read_answer(text, {}),
    "cancelled": read_cancelled,
}


def fields_of(headings: Sequence[str], columns: Sequence[Sequence[str]]) -> list[str]:
    """Give the fields of columns by their headings, and by cells that are no names."""
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


def prove_fields(
    headings: Sequence[str], fields: Sequence[str], columns: Sequence[Sequence[str]], names: PartNames
) -> tuple[str, ...]:
    """Give the fields that the cells prove; what they do not is a question."""
    proved = []
    for heading, promised, cells in zip(headings, fields, columns, strict=False):
        field = _about_parts(promised, heading, cells, names)
        read = READS.get(field)
        is_proved = read is None or mostly(cells, read, 0.5)
        if field == "party":  # under `Tickets` may as well stand which ones
            is_proved = (
                not cells or any(c.isdigit() for cell in cells for c in cell) or any(map(read_party, cells))
            )
        proved.append(field if is_proved else "question")
    return tuple(proved)


def _about_parts(field: str, heading: str, cells: Sequence[str], names: PartNames) -> str:
    """Tell columns about parts by their cells: names of parts, or yes and no under the name of one."""
    if field in {"question", "parts", "status"} and cells and mostly(cells, names.known_in, 0.8):
        return "parts"
    if field in {"question", "status", "diet"} and (names.of_heading(heading) or is_common(heading)):
        if field == "diet":  # of some lists; in others it says who eats
            return "part" if any(map(read_yes, cells)) and mostly(cells, read_yes, 1.0) else field
        return "part" if cells and mostly(cells, read_yes, 0.5) else field
    return field


def mostly(cells: Sequence[str], read: Callable[[str], object], share: float) -> bool:
    """Tell whether a share (0 to 1) of the cells can be read."""
    return sum(read(cell) is not None for cell in cells) >= share * len(cells)
