"""Sheets held before the camera, with a pile of pictures in its place."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoSink
from pytestqt.qtbot import QtBot

from meetup_desk.domain.voices import VoiceKind
from meetup_desk.services.papers.shown_pages import ShownPages, ShownState
from meetup_desk.services.services import Services
from meetup_desk.services.surveys.printing import PrintedSurvey
from meetup_desk.services.surveys.question_sets import question_set
from meetup_desk.services.voices.voices import VoiceDraft
from meetup_desk.ui.cameras.frame_reader import LookAt
from meetup_desk.ui.cameras.frame_source import CameraDevice
from meetup_desk.ui.papers.sheet_camera import SheetCameraDialog
from meetup_desk.ui.voices.voices_page import VoicesPage
from tests.marks import paper
from tests.marks.paper import Drawn
from tests.services.surveys.marked_pdf import draw, rendered

BY = "organiser"
WEBCAM = paper.Camera(
    density=4.8, perspective=0.01, turn=1.5, held=(90,), blur=0.7, noise=2.5, shade=0.15, margin=2
)
Pixels = npt.NDArray[np.uint8]
WIDE, HIGH = 1920, 1080
PATIENCE = 120_000  # ms


class PileOfPictures(QObject):
    """Pictures in the place of a camera, each shown once the one before was looked at."""

    lost = Signal()
    devices_changed = Signal()
    looked = Signal()  # comes from the camera's thread

    def __init__(self, *pictures: Pixels) -> None:
        super().__init__()
        self._left, self._sink, self.stopped = list(reversed(pictures)), QVideoSink(), False
        self.looked.connect(self._show_next)

    def follow(self, look: LookAt, *frame: Any) -> Iterator[object]:
        """Look at a frame, and show the next one."""
        yield from look(*frame)
        self.looked.emit()

    def devices(self) -> list[CameraDevice]:
        return [CameraDevice(key="pile", name="Pile")]

    def is_allowed(self) -> bool:
        return True

    def start(self, key: str, sink: QVideoSink) -> str:
        self._sink = sink
        if not self._left:
            return ""
        self._show_next()
        return "pile"

    def stop(self) -> None:
        self.stopped = True

    def _show_next(self) -> None:
        if self._left and not self.stopped:
            self._sink.setVideoFrame(as_frame(self._left.pop()))


def seen(page: paper.Grey, seed: int = 1) -> Pixels:
    """Give what the camera sees of a sheet that lies across its picture."""
    photo = paper.photographed(page, WEBCAM, np.random.default_rng(seed))[:HIGH, :WIDE]
    frame = np.full((HIGH, WIDE), 90, np.uint8)
    high, wide = photo.shape
    top, left = (HIGH - high) // 2, (WIDE - wide) // 2
    frame[top : top + high, left : left + wide] = photo
    return frame


def as_frame(picture: Pixels) -> QVideoFrame:
    """Give a picture as cameras send it: grey first, rows of a length of their own."""
    frame = QVideoFrame(QVideoFrameFormat(QSize(WIDE, HIGH), QVideoFrameFormat.PixelFormat.Format_Y8))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    rows = np.frombuffer(frame.bits(0), np.uint8).reshape(HIGH, frame.bytesPerLine(0))
    rows[:, :WIDE] = picture
    frame.unmap()
    return frame


def look(pages: ShownPages, frame: Pixels) -> list[ShownState]:
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


def test_sheets_before_the_camera_are_read_once_each_and_say_what_is_unsure(
    qtbot: QtBot, framed: Any, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    survey, _ = services.surveys.make(question_set("after"), BY)
    pdf = tmp_path / "sheets.pdf"
    printed = services.survey_printing.write(survey, 2, pdf, BY)
    first, second = marked(pdf, printed, (0, 0, 1), (1, 0, 2), (1, 2, 0), (1, 2, 3))
    nothing = np.full((HIGH, WIDE), 90, np.uint8)
    shots = [(nothing, 2), (seen(first), 5), (seen(second, 2), 5), (seen(first, 3), 5)]
    source = PileOfPictures(*(frame for frame, count in shots for _ in range(count)))
    _, page = framed(lambda context, writes: VoicesPage(context, services, writes))
    shown = services.survey_reading.shown(survey, BY, "en")
    monkeypatch.setattr(shown, "look", partial(source.follow, shown.look))
    dialog = SheetCameraDialog(page._context, shown, page, source=lambda: source)
    qtbot.addWidget(dialog)
    dialog.open_camera()
    qtbot.waitUntil(lambda: dialog.taken == 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: dialog.picture.shown is not None, timeout=PATIENCE)
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
    dialog = SheetCameraDialog(page._context, shown, page, source=PileOfPictures)
    qtbot.addWidget(dialog)
    dialog.open_camera()
    assert "No camera found" in dialog.told.text()
    dialog.press("close")
