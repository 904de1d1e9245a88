"""Sign-in sheets that are held before a camera."""

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.ids import RsvpId
from meetup_desk.marks.classify import Mark
from meetup_desk.marks.page_code import PageCode
from meetup_desk.marks.reading import MarkedPage, RefusedPage
from meetup_desk.services.door.attendance import Attendance
from meetup_desk.services.papers.shown_pages import ShownPages
from meetup_desk.services.surveys.sign_in_lists import SignInLists
from meetup_desk.words.say import say


class SignInTaker:
    """Takes sign-in sheets: who is marked came, once."""

    def __init__(self, sheets: SignInLists, attendance: Attendance, actor: str, lang: str) -> None:
        self._sheets, self._attendance, self._actor, self._lang = sheets, attendance, actor, lang
        self.form = sheets.form
        self.unsure: dict[RsvpId, bytes] = {}

    def name(self, code: PageCode) -> str:
        """Give list and page."""
        return say("sign_in.page", self._lang, sheet=code.sheet, page=code.page + 1)

    def is_known(self, code: PageCode) -> bool:  # noqa: ARG002 - marks that were added since count too
        """Say no: whoever signed since the last look came too, and nobody comes twice."""
        return False

    def reason(self, page: RefusedPage) -> str:
        """Give why a page was not read, as its code."""
        return str(page.reason)

    def take(self, page: MarkedPage) -> tuple[int, Changes]:
        """Write down who came."""
        marks = self._sheets.marks(page)
        marked = self._attendance.mark([rsvp for rsvp, mark, _ in marks if mark.counts], self._actor)
        unsure = {rsvp: picture for rsvp, mark, picture in marks if mark is Mark.UNSURE}
        self.unsure.update(unsure)
        return len(unsure), Changes(touched={**marked.changes.touched, **touched(event=None)})


class ShownSignIn(ShownPages):
    """Sign-in sheets before a camera; `unsure` has the pictures of the lines that are not clear."""

    def __init__(self, taker: SignInTaker) -> None:
        super().__init__(taker)
        self.unsure = taker.unsure
