"""From the cells of a row to a candidate: one reader made for the columns of one list."""

import unicodedata
from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import lru_cache

from meetup_desk.domain.names import clean, is_hangul
from meetup_desk.domain.rsvps import Needs, RsvpRequest
from meetup_desk.domain.times import Instant
from meetup_desk.exchange.candidates import (
    NO_NEEDS,
    Candidate,
    LossReason,
    Lost,
    Refusal,
    RefusalReason,
    RowRefused,
    Skipped,
)
from meetup_desk.exchange.cells.answer_times import TimeReader, read_clock, writes_day_first
from meetup_desk.exchange.cells.answers import read_attended, read_consent
from meetup_desk.exchange.cells.formulas import unescape
from meetup_desk.exchange.cells.needs import is_nothing, needs_in, read_affiliation, read_need
from meetup_desk.exchange.cells.parties import names_in, read_guests, read_party
from meetup_desk.exchange.cells.parts import PartNames, chosen_in, subject_of
from meetup_desk.exchange.columns.contact_columns import ContactColumns
from meetup_desk.exchange.columns.exporters import service_of
from meetup_desk.exchange.columns.headings import is_required
from meetup_desk.exchange.columns.status_columns import StatusColumns

Cells = list[str]
_NEEDS = ("diet", "access", "language")
_TOTALS = frozenset(
    {"합계", "총계", "총원", "소계", "계", "총인원", "total", "Total", "TOTAL", "Totals", "Sum"}
)
_ABSENT = -1  # every row gets an empty cell at its end: there, what a list has no column for is read
# Columns that may stand twice and are read all, or where one stands for itself.
_APART = frozenset(
    {"ignore", "question", "consent", "note", "parts", "part", "guest_names", "status", "cancelled"}
)
_APART |= {"email", "phone", *_NEEDS}
_KEPT = ("email", "phone", "affiliation", "title", "kakao", "name", "badge_name")  # what nobody loses of two
_NOTHING_LOST: tuple[Lost, ...] = ()
_WITHOUT_SEAT = frozenset({RsvpRequest.DECLINE, RsvpRequest.CANCEL, RsvpRequest.REFUSE})
_CACHED = 2048  # texts that a column repeats


def read_text(cell: str) -> str:
    """Give a cell as it is stored: NFC, single spaces, its own lines kept, no mark against formulas."""
    bare = unescape(cell)
    if "\n" in bare or "\r" in bare:
        return "\n".join(line for line in map(clean, bare.splitlines()) if line)
    return clean(bare)


class RowReader:
    """Reads the rows of one list; `fields` name what each column holds, `sample` are its first rows.

    `skipped` counts what it passes over; `usual` is what rows mean that say nothing about coming.
    """

    def __init__(
        self,
        headings: Sequence[str],
        fields: Sequence[str],
        sample: Sequence[Cells],
        tz: str,
        names: PartNames,
        *,
        skipped: Skipped,
        usual: RsvpRequest | None = None,
    ) -> None:
        self._headings = [*headings]
        self._width = len(headings)
        self._skipped = skipped
        self._places: dict[str, list[int]] = {}
        for place, field in enumerate(fields):
            self._places.setdefault(field, []).append(place)
        ignored = self._places.get("ignore", [])
        self._told = [place for place in range(self._width) if place not in ignored]
        self._ignored = [(at, ("column", headings[at])) for at in ignored]
        self._twice = self._doubled()
        self._place_identity()
        self._statuses = StatusColumns(self._headings, self._places, usual)
        self._place_answer(sample, tz)
        self._place_rest()
        self._place_parts(names)

    def _first(self, field: str) -> int:
        return self._places.get(field, [_ABSENT])[0]

    def _doubled(self) -> list[tuple[int, list[int]]]:
        """Give columns that stand twice for one thing: the first that is filled counts."""
        return [(p[0], p[1:]) for field, p in self._places.items() if len(p) > 1 and field not in _APART]

    def _place_identity(self) -> None:
        self._name_at, self._first_at = self._first("name"), self._first("first_name")
        self._middle_at, self._last_at = self._first("middle_name"), self._first("last_name")
        self._badge_at = self._first("badge_name")
        self._contacts = ContactColumns(self._headings, self._places)
        self._kakao_at, self._title_at = self._first("kakao"), self._first("title")
        self._affiliation_at, self._external_at = self._first("affiliation"), self._first("external_id")
        self._service = service_of(self._headings) or "list"
        doubled = ((f, places) for f in _KEPT if len(places := self._places.get(f, [])) > 1)
        self._kept = {  # place -> the place that counts, where that is not chosen row by row
            at: _ABSENT if field in {"email", "phone"} else places[0]
            for field, places in doubled
            for at in places
        }
        self._read_text = lru_cache(_CACHED)(read_text)
        self._read_affiliation = lru_cache(_CACHED)(lambda cell: read_affiliation(unescape(cell)))

    def _place_answer(self, sample: Sequence[Cells], tz: str) -> None:
        self._attended_at = self._first("attended")
        self._party_at, self._guests_at = self._first("party"), self._first("guests")
        self._read_party = lru_cache(_CACHED)(read_party)
        self._read_guests = lru_cache(_CACHED)(read_guests)
        self._named_at = self._places.get("guest_names", [])
        self._time_at = self._first("answered_at")
        times = (
            [row[self._time_at] for row in sample if self._time_at < len(row)] if self._time_at >= 0 else []
        )
        self._read_time = TimeReader(tz, day_first=writes_day_first(times)).read

    def _place_rest(self) -> None:
        self._consents = [(p, is_required(self._headings[p])) for p in self._places.get("consent", [])]
        self._read_consent = lru_cache(_CACHED)(read_consent)
        self._needs_at = [(kind, place) for kind in _NEEDS for place in self._places.get(kind, [])]
        self._notes_at = self._places.get("note", [])
        self._remarks = bool(self._needs_at or self._notes_at)
        self._make_needs = lru_cache(_CACHED)(_needs_of)
        self._split_note: Callable[[str], tuple[Needs, str]] = lru_cache(_CACHED)(needs_in)
        self._questions = [(self._headings[place], place) for place in self._places.get("question", [])]

    def _place_parts(self, names: PartNames) -> None:
        asked = [(place, "") for place in self._places.get("parts", [])]
        for place in self._places.get("part", []):
            heading = self._headings[place]
            asked.append(
                (place, names.of_heading(heading, anywhere=True) or names.other(subject_of(heading)))
            )
        self._parts_at = [place for place, _ in asked]
        columns = [(self._headings[place], name) for place, name in asked]
        self._read_parts = lru_cache(_CACHED)(lambda cells: chosen_in(cells, columns, names))

    def read(self, line: int, row: Cells) -> Candidate | Refusal | None:
        """Give what a row says, why it was refused, or None for a row that speaks of nobody.

        Takes the row for itself and changes it.
        """
        if len(row) != self._width and not self._fit(row):
            return Refusal(line, RefusalReason.SHIFTED, " | ".join(row)[:200])
        row.append("")
        for place, what in self._ignored:
            if row[place]:
                self._skipped[what] += 1
        for place, others in self._twice:
            self._fill_up(row, place, others)
        try:
            return self._understood(line, row)
        except RowRefused as refused:
            return Refusal(line, refused.reason, refused.value, self._name(row))

    def _fit(self, row: Cells) -> bool:
        if any(cell.strip() for cell in row[self._width :]):
            return False
        del row[self._width :]
        row.extend([""] * (self._width - len(row)))
        return True

    def _fill_up(self, row: Cells, place: int, others: Sequence[int]) -> None:
        filled = [at for at in others if not is_nothing(row[at])]
        if is_nothing(row[place]):
            row[place] = row[filled.pop(0)] if filled else ""
        for at in filled:
            if row[at] != row[place] and at not in self._kept:
                self._skipped["other", self._headings[at]] += 1

    def _understood(self, line: int, row: Cells) -> Candidate | None:
        name = self._name(row)
        if self._is_nobody(name, row):
            return None
        if not name:
            raise RowRefused(RefusalReason.NO_NAME, "")
        consent = self._consent(row) if self._consents else None
        email, phone = self._contacts.email(row), self._contacts.phone(row)
        answer = self._statuses.read(row)
        guests = self._guests(row) if self._named_at or row[self._guests_at] else ()
        answered_at = self._answered_at(row[self._time_at])
        read_text = self._read_text
        needs, note = self._needs_and_note(row)
        return Candidate(
            line,
            name,
            read_text(row[self._badge_at]),
            email.value,
            email.shown,
            phone.value,
            phone.shown,
            read_text(row[self._kakao_at]),
            self._read_affiliation(row[self._affiliation_at]),
            read_text(row[self._title_at]),
            self._external(row[self._external_at]),
            answer.request,
            self._party(row, answer.request, len(guests)),
            answer.attended or read_attended(row[self._attended_at]),
            answered_at,
            needs,
            self._answers(row, email.shown, phone.shown),
            note,
            consent,
            *self._attended(row[self._attended_at]),
            self._read_parts(tuple([row[at] for at in self._parts_at])) if self._parts_at else None,
            "\n".join(guests) if guests else "",
            self._lost(row, email.lost, phone.lost, answered_at)
            if email.lost or phone.lost or answered_at is None
            else _NOTHING_LOST,
        )

    def _answers(self, row: Cells, *taken: str) -> dict[str, str]:
        found = {question: text for question, at in self._questions if (text := read_text(row[at]))}
        if not self._kept:
            return found
        for at in self._kept:
            text = read_text(row[at])
            if text and not is_nothing(text) and text not in taken and text != row[self._kept[at]].strip():
                found[self._headings[at]] = text
        return found

    def _lost(
        self, row: Cells, email: Lost | None, phone: Lost | None, answered_at: Instant | None
    ) -> tuple[Lost, ...]:
        missing = None
        if answered_at is None and row[self._time_at] and not is_nothing(row[self._time_at]):
            missing = Lost(LossReason.BAD_TIME, row[self._time_at].strip())
        return tuple([lost for lost in (email, phone, missing) if lost])

    def _attended(self, cell: str) -> tuple[Instant | None, timedelta | None]:
        """Give when somebody came: an instant, or a time of a day that the list does not name."""
        if not any(map(str.isdigit, cell)):
            return None, None
        return self._read_time(cell), read_clock(cell)

    def _is_nobody(self, name: str, row: Cells) -> bool:
        if not name:
            if not any(row[at].strip(" -=_~*\t") for at in self._told):
                return True
            total = not _TOTALS.isdisjoint(row)
        else:
            total = name in _TOTALS or (name == self._headings[self._name_at] and row[:-1] == self._headings)
        if total:
            self._skipped["total", ""] += 1
        return total

    def _name(self, row: Cells) -> str:
        cell = row[self._name_at]
        if cell.isalpha() and unicodedata.is_normalized("NFC", cell):
            return cell
        name = clean(unescape(cell))
        if not name.strip("-=_~*.") or is_nothing(name):
            parts = (row[at] for at in (self._first_at, self._middle_at, self._last_at))
            return _joined(*(clean(unescape(part)) for part in parts))
        return name

    def _consent(self, row: Cells) -> bool | None:
        found: bool | None = None
        for at, required in self._consents:
            cell = row[at]
            consent = self._read_consent(cell)
            if consent is False or (required and not cell.strip()):
                raise RowRefused(RefusalReason.NO_CONSENT, cell)
            found = consent if consent is not None else found
        return found

    def _guests(self, row: Cells) -> Sequence[str]:
        """Give the names of who comes along; some write several where they are asked for a number."""
        named = [name for at in self._named_at if row[at] for name in names_in(unescape(row[at]))]
        cell = row[self._guests_at]
        if not named and cell and self._read_guests(cell.strip()) is None:
            listed = names_in(unescape(cell))
            named = listed if len(listed) > 1 else []  # one word may as well say that it is not known
        return list(dict.fromkeys(named)) if named else ()

    def _party(self, row: Cells, request: RsvpRequest, named: int) -> int:
        cell = row[self._party_at].strip()
        read = self._read_party
        if not cell or cell == "-":
            cell = row[self._guests_at].strip()
            read = self._read_guests
            if not cell:
                return self._counted(row) or 1 + named
        people = read(cell)
        if people is None and read is self._read_guests and named:
            return 1 + named
        if people is not None:
            return people
        if request in _WITHOUT_SEAT:  # who does not come may well say so in every column
            return 1
        raise RowRefused(RefusalReason.BAD_PARTY, cell)

    def _counted(self, row: Cells) -> int | None:
        """Give the people where a number stands among the names of guests."""
        cells = (row[at].strip() for at in self._named_at)
        return next((people for cell in cells if cell and (people := self._read_guests(cell))), None)

    def _answered_at(self, cell: str) -> Instant | None:
        return self._read_time(cell) if cell else None

    def _external(self, cell: str) -> tuple[str, str] | None:
        value = cell.strip().removeprefix("user ")
        return (self._service, value) if value else None

    def _needs_and_note(self, row: Cells) -> tuple[Needs, str]:
        if not self._remarks:
            return NO_NEEDS, ""
        note = "\n".join([text for at in self._notes_at if (text := self._read_text(row[at]))])
        if not self._needs_at:
            return self._split_note(note) if note else (NO_NEEDS, "")
        told = tuple([(kind, row[at], self._headings[at]) for kind, at in self._needs_at if row[at]])
        return self._make_needs(told) if told else NO_NEEDS, "" if is_nothing(note) else note


def _joined(first: str, middle: str, last: str) -> str:
    if is_hangul(last) and is_hangul(first):
        return last + first
    if _is_han(last) and _is_han(first):  # Chinese family names have one letter, Japanese ones more
        return last + first if len(last) == 1 else f"{last} {first}"
    return " ".join(filter(None, (first, middle, last)))


def _is_han(text: str) -> bool:
    """Tell whether a text starts with a Chinese letter or a kana."""
    return "ぁ" <= text[:1] <= "鿿"


def _needs_of(told: tuple[tuple[str, str, str], ...]) -> Needs:
    found: dict[str, list[str]] = {kind: [] for kind in _NEEDS}
    for kind, cell, heading in told:
        text = read_need(unescape(cell), heading)
        if text and text not in found[kind]:
            found[kind].append(text)
    return Needs(**{kind: ", ".join(texts) for kind, texts in found.items()})
