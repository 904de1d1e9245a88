"""No way out of the desk tells what fewer than five people answered, or how few of them there were."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from itertools import chain
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader

from meetup_desk.domain.ids import GroupId
from meetup_desk.domain.reports import LEAST, ReportFigure
from meetup_desk.domain.slips import show_slip
from meetup_desk.domain.surveys import Survey
from meetup_desk.services.followup.minutes import MinutesDraft
from meetup_desk.services.groups.handover import HandoverChoice
from meetup_desk.services.reports.reports import ReportQuery
from meetup_desk.services.surveys.exporting import write_results
from meetup_desk.services.surveys.question_sets import question_set
from meetup_desk.services.surveys.questions import in_lang
from meetup_desk.store import surveys as survey_rows
from meetup_desk.words.say import say
from meetup_desk.words.text import LANGUAGES
from tests.conftest import Organiser
from tests.services.reports.test_reports import Year

BY = "organiser"
TALKED, AGAIN, WORD = 0, 7, 8  # questions of the set `after`
WORDS = ("고슴도치접시", "너구리우산", "다람쥐계단", "두루미찻집")
NOT_PEOPLE = (ReportFigure.EVENTS, ReportFigure.VOICES, ReportFigure.HOURS)
FEW = {
    "ko": re.compile(r"(?<![\d,.])[1-4]명"),
    "en": re.compile(r"(?:came|people): [1-4]\b|\b[1-4] people\b"),
}


@dataclass
class Asked:
    """A survey before and after the second evening, of which one question has enough answers."""

    after: Survey
    slips: list[str]

    def hidden(self, lang: str) -> list[str]:
        """Give the questions that too few answered."""
        return [in_lang(self.after.questions[at].text, lang) for at in (AGAIN, WORD)]


@pytest.fixture
def small(organiser: Organiser) -> Year:
    """Twelve people come first, then four of them; three more do not come."""
    return Year(organiser, range(12), range(8, 12), missed=3)


@pytest.fixture
def asked(small: Year) -> Asked:
    services = small.services
    before, _ = services.surveys.make(question_set("before"), BY, event_id=small.second.id)
    slips = [services.surveys.answer(before, "", TALKED, BY, options=[1]) for _ in range(5)]
    after, _ = services.surveys.make(question_set("after"), BY, event_id=small.second.id, before=before)
    with services.desk.change("survey.print", BY) as db:
        survey_rows.add_sheets(db, after.id, None, list(enumerate(slips, 1)))
    for slip in slips:
        services.surveys.answer(after, slip, TALKED, BY, options=[3])
    for slip, words in zip(slips, WORDS, strict=False):
        services.surveys.answer(after, slip, AGAIN, BY, options=[0])
        services.surveys.answer(after, slip, WORD, BY, text=words)
    return Asked(after=after, slips=slips)


def read(path: Path) -> str:
    """Give all that can be read in a file, also inside an archive."""
    if path.suffix == ".pdf":
        return "\n".join(page.extract_text() for page in PdfReader(path).pages)
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            return "\n".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())
    return path.read_bytes().decode("utf-8", "replace")


def scopes(year: Year) -> dict[str, ReportQuery]:
    return {
        "year": ReportQuery(year=2026),
        "event": ReportQuery(event_id=year.second.id),
        "group": ReportQuery(group_id=GroupId(year.second.group_id)),
    }


def texts(value: object) -> Iterator[str]:
    """Give every text of a paper, of which both its PDF and its pictures are painted."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for each in fields(value):
            yield from texts(getattr(value, each.name))
    elif isinstance(value, tuple):
        for one in value:
            yield from texts(one)


def write_all(year: Year, asked: Asked, out: Path) -> list[Path]:
    """Write whatever says something about an evening or a survey, in both languages."""
    services = year.services
    results = services.survey_counting.results(asked.after)
    services.minutes.add(year.second.id, MinutesDraft(text="줄이 짧았어요"), BY)
    for lang in LANGUAGES:
        folder = out / lang
        folder.mkdir(parents=True)
        for ending in ("csv", "xlsx", "json"):
            write_results(results, ending, folder / f"survey.{ending}", lang)
        for name, query in scopes(year).items():
            for ending in ("pdf", "xlsx"):
                services.report_papers.write(query, folder / f"report-{name}.{ending}", lang)
        for ending in ("pdf", "md"):
            services.booklets.write(year.second.id, folder / f"booklet.{ending}", lang)
        for ending in ("pdf", "html"):
            services.voice_board.write(folder / f"board.{ending}", ending, lang)
        for ending in ("pdf", "xlsx", "csv"):
            services.sheets.write(year.second.id, ending, folder / f"sheet.{ending}", lang)
        services.group_papers.write_year(folder / "year.pdf", GroupId(year.second.group_id), 2026, lang)
    services.handover.write(GroupId(year.second.group_id), out / "book.group", HandoverChoice(history=True))
    services.person_files.write(out / "people.json", "ko")
    services.packs.write(year.second.id, "정문", out / "door.pack", passphrase=None)
    return [path for path in out.rglob("*") if path.is_file()]


def test_no_way_out_tells_what_fewer_than_five_answered(small: Year, asked: Asked, tmp_path: Path) -> None:
    results = small.services.survey_counting.results(asked.after)
    assert results.questions[WORD].texts == tuple(sorted(WORDS))  # the desk itself knows
    slips = [form for slip in asked.slips for form in (slip, show_slip(slip))]
    sheets = [str(one.sheet) for one in results.answers]
    written = write_all(small, asked, tmp_path / "out")
    assert len(written) > 30
    for path in written:
        content = read(path)
        lang = path.parent.name if path.parent.name in LANGUAGES else "ko"
        secret = [*WORDS, *asked.hidden(lang), *slips, *sheets]
        assert [word for word in secret if word in content] == [], path.name
        if path.suffix in {".pdf", ".md"} and path.stem.startswith(("report", "booklet")):
            assert FEW[lang].findall(content) == [], path.name
        if path.name.startswith("survey"):
            assert in_lang(asked.after.questions[TALKED].text, lang) in content, path.name


def test_no_picture_of_a_report_tells_that_one_to_four_people_came(small: Year, asked: Asked) -> None:
    assert asked.after.before_id
    papers = small.services.report_papers
    for lang in LANGUAGES:
        for query in scopes(small).values():
            paper = papers.paper(small.services.reports.count(query, lang), query, lang)
            assert [text for text in texts(paper) if FEW[lang].search(text)] == []


def test_no_cell_of_a_reports_data_tells_of_one_to_four_people(
    small: Year, asked: Asked, tmp_path: Path
) -> None:
    not_people = {say(f"report.figure.{figure}", "ko") for figure in NOT_PEOPLE}
    for name, query in scopes(small).items():
        path = tmp_path / f"{name}.xlsx"
        small.services.report_papers.write(query, path, "ko")
        book = openpyxl.load_workbook(path)
        figures = list(book.worksheets[0].iter_rows(min_row=2, max_col=2, values_only=True))
        events = book.worksheets[1].iter_rows(min_row=2, min_col=3, values_only=True)
        (pair,) = book.worksheets[2].iter_rows(min_row=2, min_col=2, max_col=2, values_only=True)
        told = [number for figure, number in figures if figure not in not_people]
        told += [*chain.from_iterable(events), *pair]
        assert len(figures) == len(ReportFigure)
        assert [cell for cell in told if isinstance(cell, int) and 0 < cell < LEAST] == [], name
