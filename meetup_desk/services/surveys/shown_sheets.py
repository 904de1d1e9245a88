"""Sheets of a survey that are held before a camera."""

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.slips import show_slip
from meetup_desk.domain.surveys import AnswerState, Survey
from meetup_desk.marks.form import PageForm
from meetup_desk.marks.page_code import PageCode
from meetup_desk.marks.reading import MarkedPage, RefusedPage
from meetup_desk.services.surveys.reading import KnownSheets, keep_marked
from meetup_desk.store import surveys
from meetup_desk.store.desk.desk import Desk


class ShownSheets:
    """Takes the sheets of one survey, each page of each once, whether it came from a file or the camera."""

    def __init__(self, desk: Desk, survey: Survey, actor: str, lang: str) -> None:
        self._desk, self._survey, self._actor = desk, survey, actor
        self._known = KnownSheets(desk, survey, lang)
        self._here: set[PageCode] = set()  # pages of which the desk has every answer

    def form(self, code: PageCode) -> PageForm | None:
        """Give what a page looks like; None for other paper."""
        return self._known.form(code)

    def reason(self, page: RefusedPage) -> str:
        """Give why a page was not read, as its code; behind a tab the title of the survey that it is of."""
        return self._known.reason(page)

    def name(self, code: PageCode) -> str:
        """Give the slip of a sheet."""
        found = self._known.page(code)
        return show_slip(found[0].slip) if found else ""

    def is_known(self, code: PageCode) -> bool:
        """Whether the desk has every answer of a page."""
        found = self._known.page(code)
        if found is None or code in self._here:
            return code in self._here
        sheet, page = found
        asked = {*(box.question for box in page.boxes), *page.fields}
        with self._desk.reading() as db:
            kept = surveys.kept_questions(db, sheet.id)
        if asked <= kept.keys():
            self._here.add(code)
        return code in self._here

    def take(self, page: MarkedPage) -> tuple[int, Changes]:
        """Keep what a page says; gives how many of its answers have to be asked."""
        found = self._known.page(page.code)
        with self._desk.change("survey.read", self._actor, detail=self.name(page.code)) as db:
            keep_marked(db, self._known, page, self._desk.now())
            kept = surveys.kept_questions(db, found[0].id) if found else {}
        questions = {box.question for box in found[1].boxes} if found else set()
        unsure = sum(kept.get(number) is AnswerState.TO_ASK for number in questions)
        self._here.add(page.code)
        return unsure, Changes(change=db.change_id, touched=touched(survey=[self._survey.id]))
