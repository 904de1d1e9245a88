"""Sign-in sheets: printed, marked by hands, and read back as who came."""

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from pypdf import PdfReader

from meetup_desk.documents.survey_paper import PlacedBox
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.papers import MarkedList
from meetup_desk.marks.form import Rect
from meetup_desk.services.papers.shown_pages import ShownState
from meetup_desk.services.services import Services
from meetup_desk.services.surveys.sign_in_lists import printed_lists
from meetup_desk.store import records
from tests.marks import paper
from tests.marks.paper import Drawn
from tests.services.surveys.marked_pdf import PEN, photo, rendered

if TYPE_CHECKING:
    from conftest import Organiser

BY = "organiser"
MOST_LOOKS = 20  # until a sheet that lies still is taken


class SignIn:
    """A printed list of twenty, whose lines can be marked."""

    def __init__(self, organiser: "Organiser", folder: Path) -> None:
        self.services, self.folder = organiser.services, folder
        self.event: Event = organiser.event()
        self.rsvps: dict[str, RsvpId] = {}
        for number in range(20):
            name = f"{'김이박최'[number % 4]}{'가나다라마'[number // 4]}온"
            self.rsvps[name] = organiser.answer(self.event, name)
        self.pdf = folder / "list.pdf"
        assert self.services.sign_in_sheets.write(self.event.id, self.pdf, "ko") == 20
        with self.services.desk.reading() as db:
            (printed,) = records.find(db, MarkedList, event_id=self.event.id)
        (self.printed,) = printed_lists(printed)
        self.pages = list(rendered(self.pdf))
        self._rng = np.random.default_rng(5)

    def mark(self, name: str, drawn: Drawn = Drawn.TICKED) -> None:
        at = self.printed.rsvps.index(self.rsvps[name])
        for number, page in enumerate(self.printed.pages):
            for box in page.boxes:
                if box.question == at:
                    self._draw(number, box, drawn)

    def _draw(self, page: int, box: PlacedBox, drawn: Drawn) -> None:
        x, y, w, h = box.place
        paper.mark(self.pages[page], Rect(x=x, y=y, w=w, h=h), drawn, PEN, self._rng)

    def photos(self, camera: paper.Camera = paper.PHONE) -> list[Path]:
        return [
            photo(page, self.folder / f"photo {number}.png", 3 + number, camera)
            for number, page in enumerate(self.pages)
        ]

    def slip(self, name: str) -> None:
        """Leave what is no mark in a box: a slip of the pen."""
        at = self.printed.rsvps.index(self.rsvps[name])
        box = next(each for each in self.printed.pages[0].boxes if each.question == at)
        x, y, w, h = (round(each / 72 * 25.4 * paper.DENSITY) for each in box.place)
        self.pages[0][y + h // 2 - 3 : y + h // 2 + 4, x + w // 2 - 9 : x + w // 2 + 9] = 40

    def sign(self, name: str) -> None:
        """Write beside a name, as a hand does that leaves the box."""
        at = self.printed.rsvps.index(self.rsvps[name])
        x, y, w, h = (round(each / 72 * 25.4 * paper.DENSITY) for each in self.printed.pages[0].fields[at])
        for step in range(w // 2):
            up = y + h // 2 + round(h / 4 * np.sin(step / 9))
            self.pages[0][up - 2 : up + 3, x + w // 4 + step - 2 : x + w // 4 + step + 3] = 40

    def came(self) -> set[str]:
        return {name for name, rsvp in self.rsvps.items() if self.services.rsvps.line(rsvp).arrived}


@pytest.fixture
def sheet(organiser: "Organiser", tmp_path: Path) -> SignIn:
    return SignIn(organiser, tmp_path)


def test_who_is_marked_on_the_photos_came_and_nobody_twice(sheet: SignIn) -> None:
    text = "\n".join(page.extract_text() for page in PdfReader(sheet.pdf).pages)
    assert all(name in text for name in sheet.rsvps)
    marked = {"김가온", "이나온", "최마온", "박다온"}
    for name in marked:
        sheet.mark(name)
    sheet.mark("최가온", Drawn.CORRECTED)
    photos = sheet.photos(paper.HARD_PHONE)
    read = sheet.services.sign_in_sheets.read(sheet.event.id, photos, BY)
    assert (read.pages, read.came, read.known, read.gone, read.refused) == (2, 4, 0, 0, [])
    assert sheet.came() == marked
    again = sheet.services.sign_in_sheets.read(sheet.event.id, photos, BY)
    assert (again.came, again.known) == (0, 4)


def test_a_line_that_is_not_clear_is_given_back_with_name_and_picture(sheet: SignIn) -> None:
    sheet.slip("박나온")
    read = sheet.services.sign_in_sheets.read(sheet.event.id, sheet.photos(paper.SCANNER), BY)
    assert [one.name for one in read.to_ask] == ["박나온"]
    assert read.to_ask[0].picture.startswith(b"\x89PNG")
    assert sheet.came() == set()


def test_who_signs_and_leaves_the_box_is_given_back(sheet: SignIn) -> None:
    sheet.sign("이가온")
    sheet.sign("김가온")
    sheet.mark("김가온")
    read = sheet.services.sign_in_sheets.read(sheet.event.id, sheet.photos(), BY)
    assert sheet.came() == {"김가온"}
    assert [unsure.name for unsure in read.to_ask] == ["이가온"]


def test_a_line_that_another_picture_makes_clear_is_not_asked(sheet: SignIn) -> None:
    sheet.slip("박나온")
    (unclear, _) = sheet.photos(paper.SCANNER)
    sheet.mark("박나온")
    later = photo(sheet.pages[0], sheet.folder / "later.png", 7, paper.SCANNER)
    read = sheet.services.sign_in_sheets.read(sheet.event.id, [unclear, later], BY)
    assert (read.came, read.to_ask) == (1, [])


def test_the_paper_stays_right_when_people_leave_and_join(sheet: SignIn, organiser: "Organiser") -> None:
    organiser.answer(sheet.event, "가가온")  # would be the first line now
    sheet.mark("김가온")
    sheet.services.sign_in_sheets.read(sheet.event.id, sheet.photos(), BY)
    assert sheet.came() == {"김가온"}


def test_an_event_without_paper_says_so(organiser: "Organiser", tmp_path: Path) -> None:
    event = organiser.event()
    with pytest.raises(RuleError) as error:
        organiser.services.sign_in_sheets.write(event.id, tmp_path / "list.pdf", "ko")
    assert error.value.rule == "sign_in_empty"
    with pytest.raises(RuleError) as error:
        organiser.services.sign_in_sheets.read(event.id, [], BY)
    assert error.value.rule == "sign_in_unknown"


def test_the_camera_takes_each_page_when_it_lies_still(sheet: SignIn, services: Services) -> None:
    sheet.mark("김가온")
    picture = paper.photographed(sheet.pages[0], paper.SCANNER, np.random.default_rng(1))
    high, wide = picture.shape
    shown = services.sign_in_sheets.shown(sheet.event.id, BY, "ko")
    states = [
        [page.state for look in shown.look(picture.tobytes(), wide, high, wide) for page in look.pages]
        for _ in range(4)
    ]
    assert states == [[ShownState.HOLD], [ShownState.HOLD], [ShownState.TAKEN], [ShownState.TAKEN]]
    assert sheet.came() == {"김가온"}


def test_what_is_not_clear_before_the_camera_is_given_back_until_it_is_answered(
    sheet: SignIn, services: Services
) -> None:
    sheet.slip("박나온")
    picture = paper.photographed(sheet.pages[0], paper.SCANNER, np.random.default_rng(1))
    high, wide = picture.shape
    shown = services.sign_in_sheets.shown(sheet.event.id, BY, "ko")
    for _ in range(MOST_LOOKS):
        list(shown.look(picture.tobytes(), wide, high, wide))
    assert shown.taken == 1
    (unsure,) = services.sign_in_sheets.to_ask(shown)
    assert (unsure.name, unsure.picture[:4]) == ("박나온", b"\x89PNG")
    services.attendance.mark([unsure.rsvp_id], BY)
    assert services.sign_in_sheets.to_ask(shown) == []
