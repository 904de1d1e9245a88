"""Rows of a table, understood: each becomes a candidate or a refusal."""

from collections.abc import Sequence
from datetime import timedelta
from functools import lru_cache

from meetup_desk.domain.rsvps import RsvpRequest
from meetup_desk.domain.times import Instant
from meetup_desk.exchange.candidates import (
    Candidate,
    ConsentAnswer,
    LossReason,
    Refusal,
    RefusalReason,
    RowRefused,
    Skipped,
    SkippedCell,
)
from meetup_desk.exchange.cells.answer_times import TimeReader, read_clock, writes_day_first
from meetup_desk.exchange.cells.answers import is_for_this_event, read_attended, read_consent
from meetup_desk.exchange.cells.formulas import unescape
from meetup_desk.exchange.cells.needs import is_nothing, read_affiliation
from meetup_desk.exchange.cells.parts import PartNames
from meetup_desk.exchange.cells.texts import read_text
from meetup_desk.exchange.columns.contact_columns import ContactColumns
from meetup_desk.exchange.columns.exporters import service_of
from meetup_desk.exchange.columns.fields import CONSENTS
from meetup_desk.exchange.columns.headings import is_required
from meetup_desk.exchange.columns.name_columns import NameColumns
from meetup_desk.exchange.columns.need_columns import NEEDS, NeedColumns
from meetup_desk.exchange.columns.part_columns import PartColumns
from meetup_desk.exchange.columns.party_columns import PartyColumns
from meetup_desk.exchange.columns.places import ABSENT, CACHED, first_place, places_of
from meetup_desk.exchange.columns.status_columns import StatusColumns

Cells = list[str]
_TOTALS = frozenset(
    {"합계", "총계", "총원", "소계", "계", "총인원", "total", "Total", "TOTAL", "Totals", "Sum"}
)
# Columns that may stand twice and are read all, or where one stands for itself.
_APART = frozenset(
    {"ignore", "question", *CONSENTS, "note", "parts", "part", "guest_names", "status", "cancelled"}
)
_APART |= {"email", "phone", *NEEDS}
_KEPT = ("email", "phone", "affiliation", "title", "kakao", "name", "badge_name")  # what nobody loses of two


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
        self._places = places = places_of(fields)
        ignored = places.get("ignore", [])
        self._taken = [place for place in range(self._width) if place not in ignored]
        self._ignored = [(at, ("column", headings[at])) for at in ignored]
        self._twice = [(p[0], p[1:]) for field, p in places.items() if len(p) > 1 and field not in _APART]
        self._kept = self._kept_places()
        self._names = NameColumns(places)
        self._contacts = ContactColumns(self._headings, places)
        self._statuses = StatusColumns(self._headings, places, usual)
        self._parties = PartyColumns(places)
        self._needs = NeedColumns(self._headings, places)
        self._parts = PartColumns(self._headings, places, names)
        self._place_texts()
        self._place_times(sample, tz)

    def _kept_places(self) -> dict[int, int]:
        """Give the places of what is kept among the answers where another column counts, and that column.

        The column is ABSENT where it is chosen row by row.
        """
        doubled = ((field, places) for field in _KEPT if len(places := self._places.get(field, [])) > 1)
        return {
            at: ABSENT if field in {"email", "phone"} else places[0]
            for field, places in doubled
            for at in places
        }

    def _place_texts(self) -> None:
        places = self._places
        self._badge_at, self._kakao_at = first_place(places, "badge_name"), first_place(places, "kakao")
        self._affiliation_at, self._title_at = (
            first_place(places, "affiliation"),
            first_place(places, "title"),
        )
        self._external_at = first_place(places, "external_id")
        self._service = service_of(self._headings) or "list"
        self._questions = [(self._headings[place], place) for place in places.get("question", [])]
        self._consents = [(p, is_required(self._headings[p])) for p in places.get("consent", [])]
        self._purposes = [
            (purpose, self._headings[at], at, is_for_this_event(self._headings[at]))
            for field, purpose in CONSENTS.items()
            for at in places.get(field, [])
        ]
        self._read_text = lru_cache(CACHED)(read_text)
        self._read_consent = lru_cache(CACHED)(read_consent)
        self._read_affiliation = lru_cache(CACHED)(lambda cell: read_affiliation(unescape(cell)))

    def _place_times(self, sample: Sequence[Cells], tz: str) -> None:
        self._attended_at = first_place(self._places, "attended")
        self._time_at = at = first_place(self._places, "answered_at")
        times = [row[at] for row in sample if at < len(row)] if at != ABSENT else []
        self._read_time = TimeReader(tz, day_first=writes_day_first(times)).read

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
            return Refusal(line, refused.reason, refused.value, self._names.read(row))

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
        name = self._names.read(row)
        if self._is_nobody(name, row):
            return None
        if not name:
            raise RowRefused(RefusalReason.NO_NAME, "")
        consent = self._consent(row) if self._consents else None
        email, phone = self._contacts.email(row), self._contacts.phone(row)
        answer = self._statuses.read(row)
        guests = self._parties.guests(row)
        answered_at = self._answered_at(row[self._time_at])
        read_text = self._read_text
        needs, note = self._needs.read(row)
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
            self._parties.party(row, answer.request, len(guests)),
            answer.attended or read_attended(row[self._attended_at]),
            answered_at,
            needs,
            self._answers(row, email.shown, phone.shown),
            note,
            consent,
            *self._attended(row[self._attended_at]),
            self._parts.read(row),
            "\n".join(guests) if guests else "",
            self._lost(row, email.lost, phone.lost, answered_at)
            if email.lost or phone.lost or answered_at is None
            else (),
            self._answered_consents(row) if self._purposes else (),
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
        self, row: Cells, email: SkippedCell | None, phone: SkippedCell | None, answered_at: Instant | None
    ) -> tuple[SkippedCell, ...]:
        missing = None
        if answered_at is None and row[self._time_at] and not is_nothing(row[self._time_at]):
            missing = SkippedCell(LossReason.BAD_TIME, row[self._time_at].strip())
        return tuple([lost for lost in (email, phone, missing) if lost])

    def _attended(self, cell: str) -> tuple[Instant | None, timedelta | None]:
        """Give when somebody came: an instant, or a time of a day that the list does not name."""
        if not any(map(str.isdigit, cell)):
            return None, None
        return self._read_time(cell), read_clock(cell)

    def _is_nobody(self, name: str, row: Cells) -> bool:
        if not name:
            if not any(row[at].strip(" -=_~*\t") for at in self._taken):
                return True
            total = not _TOTALS.isdisjoint(row)
        else:
            total = name in _TOTALS or (name == self._headings[self._names.at] and row[:-1] == self._headings)
        if total:
            self._skipped["total", ""] += 1
        return total

    def _consent(self, row: Cells) -> bool | None:
        found: bool | None = None
        for at, required in self._consents:
            cell = row[at]
            consent = self._read_consent(cell)
            if consent is False or (required and not cell.strip()):
                raise RowRefused(RefusalReason.NO_CONSENT, cell)
            found = consent if consent is not None else found
        return found

    def _answered_consents(self, row: Cells) -> tuple[ConsentAnswer, ...]:
        read = [
            (purpose, self._read_consent(row[at]), heading, this_event)
            for purpose, heading, at, this_event in self._purposes
        ]
        return tuple(
            [
                ConsentAnswer(purpose, granted, heading, this_event)
                for purpose, granted, heading, this_event in read
                if granted is not None
            ]
        )

    def _answered_at(self, cell: str) -> Instant | None:
        return self._read_time(cell) if cell else None

    def _external(self, cell: str) -> tuple[str, str] | None:
        value = cell.strip().removeprefix("user ")
        return (self._service, value) if value else None
