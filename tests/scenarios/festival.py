"""A festival's survey on paper: `python tests/scenarios/festival.py`.

Two surveys are made (before, and after with the same slips) and 200 sheets of each are printed, two to a
page. A program marks them as hands do, with several pens; every page is photographed at a slant, in poor
light, and the photographs are read back. What was marked is known: every answer has to be it, and none may be
missing but those that are asked about. Before and after are compared by slip. 300 pages of a scanner are read
from one PDF, which is broken off in the middle and taken up again.
"""

import os
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from itertools import groupby, islice
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[0] = str(ROOT)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np  # noqa: E402
from PySide6.QtGui import QImage, QPageSize  # noqa: E402

from meetup_desk.app.compose import use_own_zone_data  # noqa: E402
from meetup_desk.app.offscreen import Offscreen  # noqa: E402
from meetup_desk.app.paths import resources  # noqa: E402
from meetup_desk.documents.pdf import PdfPages  # noqa: E402
from meetup_desk.domain.errors import DeskError  # noqa: E402
from meetup_desk.domain.surveys import QuestionKind, Survey  # noqa: E402
from meetup_desk.services.desk import desk_settings  # noqa: E402
from meetup_desk.services.services import Services  # noqa: E402
from meetup_desk.services.surveys.printing import PrintedBox, PrintedSurvey  # noqa: E402
from meetup_desk.services.surveys.question_sets import question_set  # noqa: E402
from tests.marks import paper  # noqa: E402
from tests.marks.paper import MARKS, Drawn, Pen  # noqa: E402
from tests.scenarios.rows import Row, count, in_a_folder, seconds, shared_parser  # noqa: E402
from tests.services.surveys.marked_pdf import draw, photo, rendered, save  # noqa: E402

BY = "organiser"
Said = dict[tuple[str, int], tuple[int, ...]]  # options by sheet and question


class Paper:
    """One survey on its way over paper."""

    def __init__(self, services: Services, survey: Survey, folder: Path, sheets: int, seed: int) -> None:
        self.services, self.survey, self.folder = services, survey, folder
        self.pdf = folder / "sheets.pdf"
        self.printed: PrintedSurvey = services.survey_printing.write(
            survey, sheets, self.pdf, BY, paper="a5", lang="ko"
        )
        self.rng = np.random.default_rng(seed)
        self.said: Said = {}

    def marked_pages(self) -> Iterator[paper.Grey]:
        """Give the pages, each with marks that are remembered."""
        on_page: dict[int, list[tuple[PrintedBox, Drawn, Pen]]] = defaultdict(list)
        pens = {sheet: paper.some_pen(self.rng) for sheet in self.printed.sheets}
        for (sheet, question), boxes in groupby(self.printed.boxes, lambda box: (box.sheet, box.question)):
            places = list(boxes)
            many = self.survey.questions[question].kind is QuestionKind.MANY
            wanted = int(self.rng.integers(0, 3)) if many else int(self.rng.random() < 0.95)
            chosen = sorted(self.rng.choice(len(places), min(wanted, len(places)), replace=False).tolist())
            drawn = MARKS[int(self.rng.integers(len(MARKS)))]
            for option in chosen:
                on_page[places[option].page].append((places[option], drawn, pens[sheet]))
            self.said[str(sheet), question] = tuple(chosen)
        for number, page in enumerate(rendered(self.pdf), 1):
            for box, drawn, pen in on_page[number]:
                draw(page, box, drawn, self.rng, pen)
            yield page

    def photographs(self) -> list[Path]:
        """Photograph every page."""
        return [
            photo(page, self.folder / f"{at:03}.png", at, paper.PHONE)
            for at, page in enumerate(self.marked_pages())
        ]

    def read_back(self) -> tuple[int, int, int]:
        """Read the photographs; gives answers that are wrong, that are asked, and pages that were refused."""
        read = self.services.survey_reading.read(self.survey, self.photographs(), BY, "ko")
        results = self.services.survey_counting.results(self.survey)
        answers = {(str(one.sheet), one.question): one.options for one in results.answers}
        asked = {(str(one.sheet), one.question) for one in read.to_ask}
        wrong = [
            key for key, options in self.said.items() if key not in asked and answers.get(key) != options
        ]
        for key in wrong[:5]:
            print(f"wrong: {key}: {self.said[key]} was read as {answers.get(key)}")
        return len(wrong), len(asked), len(read.refused)


def scanned(services: Services, folder: Path, pages: int) -> list[Row]:
    """Read a long PDF of a scanner, broken off once."""
    survey, _ = services.surveys.make(question_set("class"), BY)
    printed = services.survey_printing.write(survey, pages, folder / "scan-sheets.pdf", BY, lang="ko")
    pictures = [
        save(paper.photographed(page, paper.SCANNER, np.random.default_rng(at)), folder / f"scan{at:02}.jpg")
        for at, page in enumerate(islice(rendered(folder / "scan-sheets.pdf"), 8))
    ]
    with PdfPages(title="scan", size=QPageSize(QPageSize.PageSizeId.A4)) as pdf:
        for number in range(pages):
            if number:
                pdf.next_page()
            pdf.painter.drawImage(pdf.painter.viewport(), QImage(str(pictures[number % len(pictures)])))
    scan = folder / "scan.pdf"
    scan.write_bytes(pdf.data)
    looks = iter(range(pages))
    try:
        services.survey_reading.read(survey, [scan], BY, "ko", cancelled=lambda: next(looks) >= pages // 3)
    except DeskError as error:
        print(f"broken off: {error.code}")
    start, cpu = time.perf_counter(), time.process_time()
    read = services.survey_reading.read(survey, [scan], BY, "ko")
    rest = pages - read.pages_known
    took, cpu = (time.perf_counter() - start) * pages / rest, (time.process_time() - cpu) * pages / rest
    print(f"{pages} pages: {took:.1f} s on the wall, {cpu:.1f} s of CPU time")
    print(f"sheets printed: {len(printed.sheets)}")
    return [
        count("a scan that was broken off: pages that were not read again", read.pages_known, pages // 3),
        count("pages with a sheet", read.sheets, pages),
        seconds(f"CPU time of {pages} pages of a scanner", cpu, 60 * pages / 300),
    ]


def run(sheets: int, pages: int, seed: int, folder: Path) -> list[Row]:
    """Print, mark, photograph, read and compare."""
    use_own_zone_data()
    desk = desk_settings.make(folder / "festival.desk", name="가온 축제", lang="ko", tz="Asia/Seoul")
    services = Services(desk, Offscreen(resources() / "fonts").fonts)
    rows, surveys = [], []
    before = None
    for name in ("before", "after"):
        survey, _ = services.surveys.make(question_set(name), BY, before=before)
        before = survey
        room = folder / name
        room.mkdir()
        wrong, asked, refused = Paper(services, survey, room, sheets, seed).read_back()
        surveys.append(survey)
        questions = sum(bool(one.option_count) for one in survey.questions) * sheets
        rows += [
            count(f"{name}: {questions:,} answers of {sheets} sheets: wrong", wrong, 0),
            count(f"{name}: pages refused", refused, 0),
            Row(
                what=f"{name}: asked",
                measured=str(asked),
                limit="at most 1 %",
                holds=asked <= questions / 100,
            ),
        ]
    paired = services.survey_counting.results(surveys[1]).paired
    for one in paired:
        print(f"{one.pairs} pairs: {one.before:.2f} before, {one.after:.2f} after")
    rows.append(count("questions that were asked before and after", len(paired), 5))
    rows += scanned(services, folder, pages)
    problems = services.backups.check()
    desk.close()
    return [*rows, count("problems of the desk afterwards", len(problems), 0)]


def main() -> int:
    """Print the rows; 1 where one does not hold."""
    asked = shared_parser(__doc__)
    asked.add_argument("--sheets", type=int, default=200)
    asked.add_argument("--pages", type=int, default=300)
    given = asked.parse_args()
    sheets, pages = (8, 3) if given.tiny else (given.sheets, given.pages)
    return in_a_folder(lambda folder: run(sheets, pages, given.seed, folder), tiny=given.tiny)


if __name__ == "__main__":
    sys.exit(main())
