"""Sign-in sheets: a line and a box for each who is going, printed, and read back as who came.

What was printed is kept beside it, by ids alone: whoever joins or leaves later changes no line of the paper.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

from meetup_desk.documents.survey_paper import PaperQuestion, PrintedSheet, SurveyPaper
from meetup_desk.domain.changes import Changes
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import EventId, RsvpId
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.papers import MarkedList
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.marks.classify import Mark
from meetup_desk.marks.page_code import CORNERS, PageCode, tag_of
from meetup_desk.marks.reading import MarkedPage, RefusedPage, read_picture
from meetup_desk.services.desk.progress import Cancelled, Progress, check_wanted
from meetup_desk.services.door.attendance import Attendance
from meetup_desk.services.surveys.layouts import text_of_pages
from meetup_desk.services.surveys.reading import UnreadPage, picture_paths
from meetup_desk.services.surveys.sign_in_camera import ShownSignIn, SignInTaker
from meetup_desk.services.surveys.sign_in_lists import KIND, SignInLists
from meetup_desk.services.tickets import page_texts
from meetup_desk.services.tickets.page_texts import Fonts
from meetup_desk.store import events, records, rsvp_lists, rsvps
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.rsvp_lists import RsvpQuery, RsvpSort
from meetup_desk.tickets import qr
from meetup_desk.words.events import say_title

if TYPE_CHECKING:
    from meetup_desk.documents.pages import Page

_LINES = 16 * 30  # people on one list: a page holds sixteen, and a code counts 32 pages


@dataclass(frozen=True, slots=True, kw_only=True)
class UnsureLine:
    """A line whose mark is not clear."""

    rsvp_id: RsvpId
    name: str
    picture: bytes  # PNG of the whole line


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSignIn:
    """What came of reading sign-in sheets."""

    pages: int
    came: int  # RSVPs that are new among those who came
    known: int  # that had come already
    gone: int  # marked, and no longer on the desk
    to_ask: Sequence[UnsureLine]
    refused: Sequence[UnreadPage]
    changes: Changes


class SignInSheets:
    """The sign-in sheets of a desk's events."""

    def __init__(self, desk: Desk, fonts: Fonts, attendance: Attendance) -> None:
        self._desk, self._fonts, self._attendance = desk, fonts, attendance

    def write(self, event_id: EventId, path: Path, lang: str, *, sort: RsvpSort = RsvpSort.NAME) -> int:
        """Write a line for each who is going as a PDF; gives the number of lines.

        RuleError `sign_in_empty`; DeskError `not_found`, `not_writable`, `disk_full`.
        """
        from meetup_desk.documents.pages import PaintedPages  # noqa: PLC0415 - loads Qt
        from meetup_desk.documents.survey_layout import sheet_pages  # noqa: PLC0415
        from meetup_desk.documents.survey_pages import survey_pages  # noqa: PLC0415

        with self._desk.reading() as db:
            event = events.lines(db, [event_id])[0]
            query = RsvpQuery(event_id=event_id, status=RsvpStatus.GOING, sort=sort)
            lines = rsvps.lines(db, rsvp_lists.ids(db, query))
        if not lines:
            raise RuleError("sign_in_empty")
        title, when, fonts = say_title(event.event.title, lang), page_texts.when(event, lang), self._fonts()
        papers = [
            _paper(lines[start : start + _LINES], title, when, lang, start)
            for start in range(0, len(lines), _LINES)
        ]
        layouts = [sheet_pages(paper, fonts) for paper in papers]
        chunks = iter(lines)
        pages = [
            {"rsvps": [line.id for line in islice(chunks, _LINES)], "pages": text_of_pages(layout)}
            for layout in layouts
        ]
        printed = self._keep(event_id, json.dumps(pages))
        painted = [
            survey_pages(paper, [_sheet(printed, number, len(layout))], fonts)
            for number, (paper, layout) in enumerate(zip(papers, layouts, strict=True), 1)
        ]

        def every() -> "chain[Page]":
            return chain.from_iterable(each.pages() for each in painted)

        PaintedPages(title=title, size=painted[0].size, pages=every).write(path)
        return len(lines)

    def _keep(self, event_id: EventId, pages: str) -> MarkedList:
        """Keep a list as it was printed; the same one is kept once, however often it is looked at."""
        with self._desk.handing_out() as db:
            same = records.find(db, MarkedList, event_id=event_id, pages=pages)
            wanted = MarkedList(uid=db.uid(), event_id=event_id, pages=pages, printed_at=self._desk.now())
            return same[0] if same else records.add(db, wanted)

    def read(
        self,
        event_id: EventId,
        files: Sequence[Path],
        actor: str,
        *,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> ReadSignIn:
        """Read scans and photos, and write down who came; a line that is not clear is given back to be asked.

        Reading again adds nobody twice. RuleError `sign_in_unknown` where none was printed; DeskError as of
        the files, and `cancelled`.
        """
        from meetup_desk.documents.picture_files import PictureFile  # noqa: PLC0415 - loads Qt

        sheets = self._printed(event_id)
        opened = [(path, PictureFile(path)) for path in picture_paths(files)]
        total, done = sum(file.pages for _, file in opened), 0
        outcome = _Outcome(sheets)
        for path, file in opened:
            for page in range(file.pages):
                check_wanted(cancelled)
                outcome.take(path, page, read_picture(file.page(page), sheets.form))
                done += 1
                if progress is not None:
                    progress(done, total)
            file.close()
        lines = self._lines([*outcome.came, *outcome.unsure])
        marked = self._attendance.mark([each for each in outcome.came if each in lines], actor)
        came = set(outcome.came)
        unsure = {each: picture for each, picture in outcome.unsure.items() if each not in came}
        return ReadSignIn(
            pages=outcome.pages,
            came=len(marked.scans),
            known=marked.known,
            gone=sum(each not in lines for each in outcome.came),
            to_ask=_to_ask(unsure, lines),
            refused=outcome.refused,
            changes=marked.changes,
        )

    def shown(self, event_id: EventId, actor: str, lang: str) -> ShownSignIn:
        """Give what reads the sheets that are held before a camera; RuleError `sign_in_unknown`."""
        return ShownSignIn(SignInTaker(self._printed(event_id), self._attendance, actor, lang))

    def to_ask(self, shown: ShownSignIn) -> list[UnsureLine]:
        """Give the lines that were not clear before a camera, of whoever has not come since."""
        return _to_ask(shown.unsure, self._lines([*shown.unsure]))

    def _printed(self, event_id: EventId) -> SignInLists:
        with self._desk.reading() as db:
            found = records.find(db, MarkedList, event_id=event_id)
        if not found:
            raise RuleError("sign_in_unknown")
        return SignInLists(found)

    def _lines(self, ids: Sequence[RsvpId]) -> Mapping[RsvpId, RsvpLine]:
        with self._desk.reading() as db:
            return {line.id: line for line in rsvps.lines(db, list(dict.fromkeys(ids)))}


def _to_ask(unsure: Mapping[RsvpId, bytes], lines: Mapping[RsvpId, RsvpLine]) -> list[UnsureLine]:
    return [
        UnsureLine(rsvp_id=each, name=lines[each].name, picture=picture)
        for each, picture in unsure.items()
        if each in lines and not lines[each].arrived
    ]


def _paper(lines: Sequence[RsvpLine], title: str, when: str, lang: str, before: int) -> SurveyPaper:
    questions = tuple(
        PaperQuestion(text=(), signature=True, printed=(line.handed_to or line.name, line.affiliation))
        for line in lines
    )
    return SurveyPaper(
        langs=(lang,),
        title=(title,),
        event=when,
        questions=questions,
        foot="survey.paper.sign_in",
        slip="survey.paper.list",
        first=before + 1,
    )


def _sheet(printed: MarkedList, number: int, pages: int) -> PrintedSheet:
    codes = [
        PageCode(kind=KIND, tag=tag_of(printed.uid.int), sheet=number, page=page) for page in range(pages)
    ]
    return PrintedSheet(
        slip=str(number),
        codes=[{corner: qr.matrix(code.text(corner)) for corner in CORNERS} for code in codes],
    )


class _Outcome:
    """What the pages of files say."""

    def __init__(self, sheets: SignInLists) -> None:
        self._sheets = sheets
        self.pages = 0
        self.came: list[RsvpId] = []
        self.unsure: dict[RsvpId, bytes] = {}
        self.refused: list[UnreadPage] = []

    def take(self, path: Path, number: int, found: Sequence[MarkedPage | RefusedPage]) -> None:
        """Take one picture."""
        for page in found:
            if isinstance(page, RefusedPage):
                self.refused.append(UnreadPage(file=path.name, page=number + 1, reason=str(page.reason)))
                continue
            self.pages += 1
            for rsvp, mark, picture in self._sheets.marks(page):
                if mark.counts:
                    self.came.append(rsvp)
                elif mark is Mark.UNSURE:
                    self.unsure[rsvp] = picture
