"""Sheets held before the camera, with a real video file in its place."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from meetup_desk.domain.voices import VoiceKind
from meetup_desk.services.papers.shown_pages import ShownPages, ShownState
from meetup_desk.services.services import Services
from meetup_desk.services.surveys.printing import PrintedSurvey
from meetup_desk.services.surveys.question_sets import question_set
from meetup_desk.services.voices.voices import VoiceDraft
from meetup_desk.ui.papers.sheet_camera import SheetCameraDialog
from meetup_desk.ui.voices.voices_page import VoicesPage
from tests.marks import paper
from tests.marks.paper import Drawn
from tests.services.surveys.marked_pdf import draw, rendered
from tests.ui.door.films import Film, film

BY = "organiser"
WEBCAM = paper.Camera(
    density=4.8, perspective=0.01, turn=1.5, held=(90,), blur=0.7, noise=2.5, shade=0.15, margin=2
)
WIDE, HIGH = 1920, 1080


def seen(page: paper.Grey, seed: int = 1) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """Give what the camera sees of a sheet that lies across its picture."""
    photo = paper.photographed(page, WEBCAM, np.random.default_rng(seed))[:HIGH, :WIDE]
    frame = np.full((HIGH, WIDE), 90, np.uint8)
    high, wide = photo.shape
    top, left = (HIGH - high) // 2, (WIDE - wide) // 2
    frame[top : top + high, left : left + wide] = photo
    return frame


def as_image(frame: np.ndarray[Any, np.dtype[np.uint8]]) -> QImage:
    """Give a frame as films want it."""
    grey = QImage(frame.tobytes(), WIDE, HIGH, WIDE, QImage.Format.Format_Grayscale8)
    return grey.convertToFormat(QImage.Format.Format_RGB32)


def look(pages: ShownPages, frame: np.ndarray[Any, np.dtype[np.uint8]]) -> list[ShownState]:
    """Show one frame; gives the states of what is on it."""
    found = list(pages.look(frame.tobytes(), WIDE, HIGH, WIDE))
    return [page.state for each in found for page in each.pages]


def marked(pdf: Path, printed: PrintedSurvey, *marks: tuple[int, int, int]) -> list[paper.Grey]:
    """Give printed pages, with boxes marked: sheet, question, option."""
    sheets, rng = list(rendered(pdf)), np.random.default_rng(7)
    for sheet, question, option in marks:
        box = next(
            one
            for one in printed.boxes
            if (one.sheet, one.question, one.option) == (printed.sheets[sheet], question, option)
        )
        draw(sheets[box.page - 1], box, Drawn.CROSSED, rng)
    return sheets


def test_a_film_of_sheets_reads_each_once_and_says_what_is_unsure(
    qtbot: QtBot, framed: Any, services: Services, tmp_path: Path
) -> None:
    survey, _ = services.surveys.make(question_set("after"), BY)
    pdf = tmp_path / "sheets.pdf"
    printed = services.survey_printing.write(survey, 2, pdf, BY)
    first, second = marked(pdf, printed, (0, 0, 1), (1, 0, 2), (1, 2, 0), (1, 2, 3))
    nothing = np.full((HIGH, WIDE), 90, np.uint8)
    shots = [(nothing, 2), (seen(first), 10), (seen(second, 2), 10), (seen(first, 3), 5)]
    pictures = [(as_image(frame), count) for frame, count in shots]
    source = Film(film(tmp_path / "sheets.mp4", pictures), loops=5)
    _, page = framed(lambda context, writes: VoicesPage(context, services, writes))
    shown = services.survey_reading.shown(survey, BY, "en")
    dialog = SheetCameraDialog(page._context, shown, page, source=lambda: source)
    qtbot.addWidget(dialog)
    dialog.open_camera()
    qtbot.waitUntil(lambda: dialog.taken == 2, timeout=60_000)
    qtbot.waitUntil(lambda: dialog.picture.shown is not None, timeout=10_000)
    assert dialog.unsure == 1
    assert "1 mark to check" in dialog.counted.text()
    dialog.press("close")
    assert source.stopped
    answers = services.survey_counting.results(survey).answers
    uids = printed.sheets
    assert {(uids.index(one.sheet), one.question, tuple(one.options)) for one in answers if one.options} == {
        (0, 0, (1,)),
        (1, 0, (2,)),
    }
    assert len(services.survey_reading.to_ask(survey)) == 1


def test_a_sheet_is_taken_when_it_lies_still_and_never_twice(services: Services, tmp_path: Path) -> None:
    survey, _ = services.surveys.make(question_set("before"), BY)
    pdf = tmp_path / "sheets.pdf"
    printed = services.survey_printing.write(survey, 1, pdf, BY)
    (sheet,) = marked(pdf, printed, (0, 0, 1))
    pages, still = services.survey_reading.shown(survey, BY, "ko"), seen(sheet)
    moved = np.roll(still, 60, axis=1)
    states = [look(pages, frame) for frame in (still, moved, still, moved)]
    assert states == [[ShownState.HOLD]] * 4
    assert [look(pages, still) for _ in range(4)] == [[ShownState.HOLD]] * 2 + [[ShownState.TAKEN]] * 2
    again = services.survey_reading.shown(survey, BY, "ko")
    assert [look(again, still) for _ in range(4)] == [[ShownState.KNOWN]] * 4
    assert services.survey_counting.results(survey).sheets == 1


def test_signatures_before_the_camera_are_supporters_once(services: Services, tmp_path: Path) -> None:
    draft = VoiceDraft(kind=VoiceKind.SUGGESTION, title="낮 모임도 열어요", threshold=20)
    voice = services.voices.add(draft, BY)[0]
    pdf = tmp_path / "sheet.pdf"
    printed = services.signatures.write(voice, 1, pdf, BY)
    (sheet,) = marked(pdf, printed, (0, 0, 0), (0, 1, 0))
    for box in printed.boxes[:2]:  # a name before each mark
        x, y, _, h = (round(each / 72 * 25.4 * paper.DENSITY) for each in box.place)
        sheet[y + h // 3 : y + h // 3 + 6, round(x * 0.25) : round(x * 0.5)] = 40
    pages, frame = services.signatures.shown(voice, BY, "ko"), seen(sheet)
    for _ in range(10):
        look(pages, frame)
    assert services.voices.by_uid(voice.uid).supporters == 3
    assert pages.taken == 1


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_other_paper_is_refused_with_its_reason(services: Services, tmp_path: Path, lang: str) -> None:
    survey, _ = services.surveys.make(question_set("after"), BY)
    other, _ = services.surveys.make(question_set("before"), BY)
    services.survey_printing.write(survey, 1, tmp_path / "sheets.pdf", BY)
    frame = seen(next(rendered(tmp_path / "sheets.pdf")))
    pages = services.survey_reading.shown(other, BY, lang)
    (found,) = pages.look(frame.tobytes(), WIDE, HIGH, WIDE)
    (page,) = found.pages
    assert page.state is ShownState.REFUSED
    assert page.reason.startswith("other_survey\t")


def test_without_a_camera_it_says_so(qtbot: QtBot, framed: Any, services: Services) -> None:
    survey, _ = services.surveys.make(question_set("after"), BY)
    _, page = framed(lambda context, writes: VoicesPage(context, services, writes))
    shown = services.survey_reading.shown(survey, BY, "en")
    dialog = SheetCameraDialog(page._context, shown, page, source=lambda: Film(None))
    qtbot.addWidget(dialog)
    dialog.open_camera()
    assert "No camera found" in dialog.told.text()
    dialog.press("close")
