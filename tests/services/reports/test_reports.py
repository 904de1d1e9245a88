"""Reports: every figure as it is defined, and nothing by which fewer than five people could be told apart."""

from datetime import datetime
from pathlib import Path

import openpyxl
import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.meetings import Meeting, MeetingSource
from meetup_desk.domain.people import Person
from meetup_desk.domain.reports import LEAST, ReportFigure, counts_of, rate_of
from meetup_desk.domain.rsvps import Rsvp, RsvpStatus
from meetup_desk.domain.times import Plan
from meetup_desk.domain.voices import VoiceKind, VoiceState
from meetup_desk.services.reports.reports import ReportQuery
from meetup_desk.services.voices.voices import VoiceDraft
from meetup_desk.store import meetings, records
from meetup_desk.store.file.write_transaction import WriteTransaction
from tests.conftest import Organiser

BY = "organiser"


def evening(month: int, day: int) -> Plan:
    return Plan(start=datetime(2026, month, day, 19), end=datetime(2026, month, day, 21), tz="Asia/Seoul")


class Year:
    """Two evenings in June and July; who came to them is told by numbers."""

    def __init__(self, organiser: Organiser, first: range, second: range, missed: int) -> None:
        self.services = organiser.services
        self.first = organiser.event("첫 모임", plan=evening(6, 4))
        self.second = organiser.event("둘째 모임", plan=evening(7, 2))
        numbers = {*first, *second, *range(900, 900 + missed)}
        with self.services.desk.change("rsvp.import", BY) as db:
            self.people = {
                number: records.add(db, Person(uid=db.uid(), name=f"사람 {number}")).id for number in numbers
            }
            came = {
                event.id: self._going(db, event, who)
                for event, who in ((self.first, first), (self.second, second))
            }
            self._going(db, self.second, range(900, 900 + missed))
        for rsvps in came.values():
            self.services.attendance.mark(rsvps, BY)

    def _going(self, db: WriteTransaction, event: Event, numbers: range) -> list[RsvpId]:
        return [
            records.add(
                db,
                Rsvp(
                    uid=db.uid(),
                    event_id=event.id,
                    person_id=self.people[number],
                    status=RsvpStatus.GOING,
                    answered_at=db.now(),
                ),
            ).id
            for number in numbers
        ]

    def values(self, query: ReportQuery) -> dict[str, int | None]:
        report = self.services.reports.count(query, "ko")
        return {str(figure): counted.value for figure, counted in report.figures.items()}


@pytest.fixture
def year(organiser: Organiser) -> Year:
    return Year(organiser, range(12), range(5, 20), missed=5)


def test_a_year_counts_people_newcomers_returns_and_no_shows(year: Year) -> None:
    values = year.values(ReportQuery(year=2026))
    assert values["events"] == 2
    assert values["visits"] == 27
    assert (values["people"], values["newcomers"]) == (20, 20)
    assert values["return_rate"] == 35  # 7 of 20, of whom 8 came first in July
    assert values["no_show_rate"] == 16  # 5 of 32


def test_one_event_knows_who_came_before_it(year: Year) -> None:
    values = year.values(ReportQuery(event_id=year.second.id))
    assert (values["people"], values["newcomers"]) == (15, 8)


def test_another_year_has_nothing_to_report(year: Year) -> None:
    with pytest.raises(RuleError) as refused:
        year.values(ReportQuery(year=2025))
    assert refused.value.rule == "nothing_to_report"


def test_pairs_are_new_where_they_met_for_the_first_time(year: Year) -> None:
    people = sorted(year.people[number] for number in range(5, 11))
    pairs = [(one, other) for at, one in enumerate(people) for other in people[at + 1 :]]
    with year.services.desk.change("meeting.add", BY) as db:
        for event in (year.first, year.second):
            at, source = event.plan.start_utc, MeetingSource.HAND
            met = [
                Meeting(person_id=a, other_id=b, source=source, event_id=event.id, at=at) for a, b in pairs
            ]
            meetings.add(db, met)
    assert year.values(ReportQuery(event_id=year.first.id))["new_ties"] == 15
    assert year.values(ReportQuery(event_id=year.second.id))["new_ties"] == 0


def test_voices_are_told_by_what_came_of_them(year: Year) -> None:
    voices = year.services.voices
    for state in (VoiceState.DONE, VoiceState.EXPLAINED, None):
        draft = VoiceDraft(kind=VoiceKind.SUGGESTION, title="의자", event_id=year.first.id)
        voice, _ = voices.add(draft, BY)
        if state is not None:
            voices.answer(voice.id, state, BY, text="그렇게 했어요")
    report = year.services.reports.count(ReportQuery(event_id=year.first.id), "ko")
    assert report.voices == {VoiceState.RECEIVED: 1, VoiceState.DONE: 1, VoiceState.EXPLAINED: 1}


def test_a_pdf_and_a_workbook_say_the_same(year: Year, tmp_path: Path) -> None:
    papers = year.services.report_papers
    for lang, name in (("ko", "온 사람(연인원)"), ("en", "Visits")):
        pdf, book = tmp_path / f"{lang}.pdf", tmp_path / f"{lang}.xlsx"
        papers.write(ReportQuery(year=2026), pdf, lang)
        papers.write(ReportQuery(year=2026), book, lang)
        text = "\n".join(page.extract_text() for page in pypdf.PdfReader(pdf).pages)
        assert name in text
        assert "27" in text
        sheets = openpyxl.load_workbook(book)
        told = {row[0]: row[1] for row in sheets.worksheets[0].iter_rows(values_only=True)}
        assert told[name] == 27
        assert sheets.worksheets[1].max_row == 3


def test_pages_as_pictures_show_what_the_pdf_shows(year: Year, tmp_path: Path) -> None:
    papers = year.services.report_papers
    papers.write(ReportQuery(year=2026), tmp_path / "report.png", "ko")
    papers.write(ReportQuery(year=2026), tmp_path / "report.pdf", "ko")
    pictures = sorted(tmp_path.glob("report*.png"), key=lambda path: len(path.name))
    assert len(pictures) == len(pypdf.PdfReader(tmp_path / "report.pdf").pages)
    document = QPdfDocument()
    document.load(str(tmp_path / "report.pdf"))
    for number, path in enumerate(pictures):
        picture = QImage(str(path))
        assert (picture.width(), picture.height()) in ((1654, 2339), (1654, 2338))
        small = picture.scaled(83, 117, mode=Qt.TransformationMode.SmoothTransformation)
        page = document.render(number, QSize(1654, 2339)).scaled(
            83, 117, mode=Qt.TransformationMode.SmoothTransformation
        )
        differ = sum(
            abs(small.pixelColor(x, y).lightness() - page.pixelColor(x, y).lightness()) > 60
            for x in range(2, 81)
            for y in range(2, 115)
            if page.pixelColor(x, y).alpha() == 255
        )
        assert differ < 40
    document.close()


def test_another_ending_is_refused(year: Year, tmp_path: Path) -> None:
    with pytest.raises(RuleError) as refused:
        year.services.report_papers.write(ReportQuery(year=2026), tmp_path / "report.docx", "ko")
    assert refused.value.rule == "report_format"


@pytest.mark.parametrize(("first", "second", "missed"), [(3, 12, 2), (12, 14, 1), (9, 10, 3)])
def test_no_file_tells_a_number_of_one_to_four_people(
    organiser: Organiser, tmp_path: Path, first: int, second: int, missed: int
) -> None:
    small = Year(organiser, range(first), range(second), missed=missed)
    book = tmp_path / "report.xlsx"
    report, _ = small.services.report_papers.write(ReportQuery(year=2026), book, "ko")
    of_people = [counted for figure, counted in report.figures.items() if figure not in _THINGS]
    assert not [counted for counted in of_people if counted.value in _FEW]
    sheet = openpyxl.load_workbook(book).worksheets[1]
    cells = [cell for row in sheet.iter_rows(min_row=2, min_col=3, values_only=True) for cell in row]
    assert not [cell for cell in cells if cell in _FEW]
    came = [event.came.value for event in report.events]
    visits = report.figures[ReportFigure.VISITS].value
    if came.count(None) == 1 and visits is not None:
        pytest.fail("a hidden number could be worked out from the sum")


_THINGS = (ReportFigure.EVENTS, ReportFigure.VOICES, ReportFigure.HOURS)
_FEW = range(1, LEAST)


@given(st.lists(st.integers(0, 30), max_size=12))
def test_what_is_hidden_cannot_be_worked_out_from_the_sum(numbers: list[int]) -> None:
    told = counts_of(numbers)
    hidden = [number for number, counted in zip(numbers, told, strict=True) if counted.hidden]
    assert not [counted.value for counted in told if counted.value in _FEW]
    everything_hidden = len(hidden) == sum(number > 0 for number in numbers)
    assert not hidden or everything_hidden or (len(hidden) > 1 and sum(hidden) >= LEAST)


@given(st.integers(0, 60), st.integers(0, 60))
def test_a_rate_gives_no_few_away(part: int, more: int) -> None:
    counted = rate_of(part, part + more)
    if counted.value is not None:
        assert part + more >= LEAST
        assert part not in _FEW
        assert more not in _FEW
