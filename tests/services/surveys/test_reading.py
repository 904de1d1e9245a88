"""Sheets that were printed, marked and photographed come back as answers, through the files of the desk."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPageSize

from meetup_desk.documents.pdf import PdfPages
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.surveys import Survey
from meetup_desk.services.services import Services
from meetup_desk.services.surveys.printing import PrintedSurvey
from meetup_desk.services.surveys.question_sets import question_set
from tests.marks import paper
from tests.marks.paper import Drawn
from tests.services.surveys.marked_pdf import draw, photo, rendered, save

BY = "organiser"


class Printed:
    """A survey on paper, its pages as pictures."""

    def __init__(self, services: Services, folder: Path, *, small: bool = False, sheets: int = 2) -> None:
        self.services, self.folder = services, folder
        self.survey: Survey = services.surveys.make(question_set("after"), BY)[0]
        size = "a5" if small else "a4"
        pdf = folder / "sheets.pdf"
        self.printed: PrintedSurvey = services.survey_printing.write(self.survey, sheets, pdf, BY, paper=size)
        self.pages = list(rendered(pdf))
        self.rng = np.random.default_rng(4)

    def mark(self, sheet: int, question: int, *options: int, drawn: Drawn = Drawn.TICKED) -> None:
        uid = self.printed.sheets[sheet]
        boxes = [b for b in self.printed.boxes if (b.sheet, b.question) == (uid, question)]
        for box in boxes:
            if box.option in options:
                draw(self.pages[box.page - 1], box, drawn, self.rng)

    def photos(self, camera: paper.Camera = paper.PHONE) -> list[Path]:
        return [photo(page, self.folder / f"{at}.png", at, camera) for at, page in enumerate(self.pages)]

    def answers(self) -> dict[tuple[int, int], tuple[int, ...]]:
        results = self.services.survey_counting.results(self.survey)
        sheets = {uid: at for at, uid in enumerate(self.printed.sheets)}
        return {(sheets[a.sheet], a.question): a.options for a in results.answers if a.options}


def test_marks_on_photographs_become_answers(services: Services, tmp_path: Path) -> None:
    sheet = Printed(services, tmp_path)
    sheet.mark(0, 0, 4)
    sheet.mark(0, 1, 1, drawn=Drawn.CORRECTED)
    sheet.mark(0, 1, 3, drawn=Drawn.FILLED)
    sheet.mark(0, 6, 0, 2, 5, drawn=Drawn.CROSSED)
    sheet.mark(1, 7, 1)
    read = services.survey_reading.read(sheet.survey, sheet.photos(paper.HARD_PHONE), BY, "ko")
    assert (read.sheets, read.to_ask, read.refused) == (2, [], [])
    assert sheet.answers() == {(0, 0): (4,), (0, 1): (3,), (0, 6): (0, 2, 5), (1, 7): (1,)}


def test_two_sheets_on_a_page_are_two_sheets(services: Services, tmp_path: Path) -> None:
    sheet = Printed(services, tmp_path, small=True)
    sheet.mark(0, 0, 0)
    sheet.mark(1, 8 - 1, 0)
    read = services.survey_reading.read(sheet.survey, sheet.photos(), BY, "ko")
    assert (read.refused, read.to_ask) == ([], [])
    assert sheet.answers() == {(0, 0): (0,), (1, 7): (0,)}


def test_two_marks_for_one_choice_are_asked_with_a_picture_and_settled_by_hand(
    services: Services, tmp_path: Path
) -> None:
    sheet = Printed(services, tmp_path, sheets=1)
    sheet.mark(0, 2, 1, 3)
    (asked,) = services.survey_reading.read(sheet.survey, sheet.photos(), BY, "ko").to_ask
    assert (asked.sheet, asked.question) == (sheet.printed.sheets[0], 2)
    picture = QImage.fromData(asked.picture)
    assert picture.width() > 900  # 78 mm of paper, enlarged
    assert sheet.answers() == {}
    services.surveys.answer(sheet.survey, asked.slip, 2, BY, options=[3])
    assert sheet.answers() == {(0, 2): (3,)}
    read = services.survey_reading.read(sheet.survey, sheet.photos(), BY, "ko", again=True)
    assert read.to_ask == []  # what somebody settled stays
    assert sheet.answers() == {(0, 2): (3,)}


def test_handwriting_is_kept_as_a_picture(services: Services, tmp_path: Path) -> None:
    sheet = Printed(services, tmp_path)
    page = sheet.pages[0]
    high, wide = page.shape
    page[round(high * 0.85) : round(high * 0.85) + 8, wide // 4 : wide // 2] = 40
    services.survey_reading.read(sheet.survey, sheet.photos(paper.SCANNER), BY, "ko")
    results = services.survey_counting.results(sheet.survey)
    assert results.questions[8].pictures == 1


def test_a_sheet_of_another_survey_is_refused_with_its_title(services: Services, tmp_path: Path) -> None:
    sheet = Printed(services, tmp_path, sheets=1)
    other, _ = services.surveys.make(question_set("before"), BY)
    (refused,) = services.survey_reading.read(other, sheet.photos(paper.SCANNER), BY, "en").refused
    assert (refused.reason, refused.page) == ("other_survey", 1)
    assert "How was it?" in refused.say("en")
    services.history.undo(BY)  # reading
    blank = save(np.full((500, 400), 230, np.uint8), tmp_path / "blank.png")
    (refused,) = services.survey_reading.read(other, [blank], BY, "en").refused
    assert refused.reason == "no_codes"


def scanned_pdf(pictures: list[Path], path: Path) -> Path:
    """A scanner's PDF: a picture a page."""
    with PdfPages(title="scan", size=QPageSize(QPageSize.PageSizeId.A4)) as pdf:
        for number, picture in enumerate(pictures):
            if number:
                pdf.next_page()
            image = QImage(str(picture))
            pdf.painter.drawImage(pdf.painter.viewport(), image)
    path.write_bytes(pdf.data)
    return path


def test_a_scan_that_was_broken_off_goes_on_where_it_stopped(services: Services, tmp_path: Path) -> None:
    sheet = Printed(services, tmp_path, sheets=3)
    for number in range(3):
        sheet.mark(number, 0, number)
    scan = scanned_pdf(sheet.photos(paper.SCANNER), tmp_path / "scan.pdf")
    looks = iter([False, False, True])
    with pytest.raises(DeskError) as error:
        services.survey_reading.read(sheet.survey, [scan], BY, "ko", cancelled=lambda: next(looks))
    assert error.value.code == "cancelled"
    assert len(sheet.answers()) == 2
    read = services.survey_reading.read(sheet.survey, [scan], BY, "ko")
    assert (read.sheets, read.pages_known) == (3, 2)
    assert sheet.answers() == {(number, 0): (number,) for number in range(3)}


def test_undoing_a_reading_takes_its_answers_back(services: Services, tmp_path: Path) -> None:
    sheet = Printed(services, tmp_path, sheets=1)
    sheet.mark(0, 0, 2)
    services.survey_reading.read(sheet.survey, sheet.photos(paper.SCANNER), BY, "ko")
    services.history.undo(BY)
    assert sheet.answers() == {}
    assert services.surveys.list()[0].answered == 0
    assert services.survey_reading.read(sheet.survey, sheet.photos(paper.SCANNER), BY, "ko").sheets == 1
