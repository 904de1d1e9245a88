"""Reading printed sheets back: from a scanner's PDF, from photographs, and from folders of them."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from meetup_desk.documents.survey_paper import SheetPage
from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.ids import ChangeId, Uid
from meetup_desk.domain.slips import show_slip
from meetup_desk.domain.surveys import AnswerSource, AnswerState, Survey, SurveyLayout
from meetup_desk.domain.times import Instant
from meetup_desk.files.atomic_write import write_whole
from meetup_desk.marks.form import PageForm
from meetup_desk.marks.page_code import PageCode, tag_of
from meetup_desk.marks.reading import MarkedPage, RefusedPage, read_picture
from meetup_desk.services.desk.file_names import file_name, make_folder
from meetup_desk.services.desk.progress import Cancelled, Progress, check_wanted
from meetup_desk.services.papers.shown_pages import ShownPages
from meetup_desk.services.surveys.layouts import form_of, pages_of_text
from meetup_desk.services.surveys.page_answers import page_answers
from meetup_desk.services.surveys.printing import KIND
from meetup_desk.services.surveys.questions import in_lang
from meetup_desk.store import records, surveys
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.surveys import SheetRow
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.documents.picture_files import PictureFile

_PICTURES = frozenset({".pdf", ".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff"})
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class ToAsk:
    """Marks that were not clear: somebody has to look."""

    sheet: Uid
    slip: str
    question: int  # from 0
    picture: bytes  # PNG; empty: it is of a form's file
    text: str = ""  # what stands there in place of an option


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadPage:
    """A page that was not read, and why."""

    file: str
    page: int  # from 1
    reason: str
    title: str = ""  # of the other survey

    def say(self, lang: str) -> str:
        """Say why, and what to do."""
        return say(f"survey.refused.{self.reason}", lang, title=self.title)


@dataclass(slots=True, kw_only=True)
class ReadSheets:
    """What came of reading files."""

    sheets: int = 0
    answers: int = 0
    pages_known: int = 0  # pages that had been read before
    to_ask: list[ToAsk] = field(default_factory=list)  # of the whole survey
    refused: list[UnreadPage] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)


class SurveyReading:
    """Reads sheets of the surveys of a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def read(
        self,
        survey: Survey,
        files: Sequence[Path],
        actor: str,
        lang: str,
        *,
        again: bool = False,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> ReadSheets:
        """Read every page of files and folders, one page at a time; what is unclear is to be asked.

        What was read stays when the work is cancelled, and the next reading goes on behind it: a page of a
        file that was read is not read again, unless `again`. DeskError `file_missing`, `file_unreadable`,
        `file_too_large`, `cancelled`.
        """
        from meetup_desk.documents.picture_files import PictureFile  # noqa: PLC0415 - loads Qt

        paths = list(picture_paths(files))
        opened = [(path, PictureFile(path)) for path in paths]
        total, done = sum(file.pages for _, file in opened), 0
        outcome, known = ReadSheets(), KnownSheets(self._desk, survey, lang)
        change = self._desk.begin_bulk("survey.read", actor, detail=paths[0].name if paths else "")
        try:
            for path, file in opened:
                reading = _FileReading(self._desk, known, change, path, outcome)
                before = {} if again else reading.before()
                for page in range(file.pages):
                    check_wanted(cancelled)
                    if page in before:
                        reading.remember(page, *before[page])
                    else:
                        reading.read(page, file)
                    done += 1
                    if progress is not None:
                        progress(done, total)
                file.close()
        finally:
            self._desk.finish_bulk(change)
        outcome.to_ask = self.to_ask(survey)
        outcome.changes = Changes(change=change, touched=touched(survey=[survey.id]))
        return outcome

    def shown(self, survey: Survey, actor: str, lang: str) -> ShownPages:
        """Give what reads the sheets that are held before a camera."""
        from meetup_desk.services.surveys.shown_sheets import ShownSheets  # noqa: PLC0415 - it stands on this

        return ShownPages(ShownSheets(self._desk, survey, actor, lang))

    def to_ask(self, survey: Survey) -> list[ToAsk]:
        """Give what has to be asked of a survey, in the order of its sheets."""
        with self._desk.reading() as db:
            found = surveys.to_ask(db, survey.id)
        return [
            ToAsk(sheet=UUID(bytes=uid), slip=slip, question=question, picture=picture, text=text)
            for uid, slip, question, picture, text in found
        ]


def keep_picture(asked: ToAsk, folder: Path) -> Path:
    """Write the picture of unclear marks into a folder; DeskError `not_writable`, `disk_full`."""
    make_folder(folder)
    path = folder / file_name(show_slip(asked.slip), "png", code=str(asked.question + 1))
    write_whole(path, asked.picture)
    return path


def picture_paths(files: Sequence[Path]) -> Iterator[Path]:
    """Give files, and those in folders by name."""
    for file in files:
        if file.is_dir():
            yield from sorted(one for one in file.iterdir() if one.suffix.lower() in _PICTURES)
        else:
            yield file


class KnownSheets:
    """The sheets of a survey, by what their corner codes say."""

    def __init__(self, desk: Desk, survey: Survey, lang: str) -> None:
        self.survey, self._lang = survey, lang
        self._tag = tag_of(survey.uid.int)
        with desk.reading() as db:
            self._sheets = {sheet.number: sheet for sheet in surveys.sheets(db, survey.id)}
            layouts = records.find(db, SurveyLayout, survey_id=survey.id)
            self._others = {tag_of(other.uid.int): other for other in records.find(db, Survey)}
        self._pages = {layout.id: pages_of_text(layout.boxes) for layout in layouts}
        self._forms: dict[tuple[int, int], PageForm] = {}

    def page(self, code: PageCode) -> tuple[SheetRow, SheetPage] | None:
        """Give the sheet and the page of a code; None for paper that is not of this survey."""
        sheet = self._sheets.get(code.sheet)
        if code.kind != KIND or code.tag != self._tag or sheet is None or sheet.layout_id is None:
            return None
        pages = self._pages[sheet.layout_id]
        return (sheet, pages[code.page]) if code.page < len(pages) else None

    def form(self, code: PageCode) -> PageForm | None:
        """Give what a page looks like."""
        found = self.page(code)
        if found is None:
            return None
        key = (found[0].layout_id or 0, code.page)
        if key not in self._forms:
            self._forms[key] = form_of(found[1])
        return self._forms[key]

    def reason(self, page: RefusedPage) -> str:
        """Give why a page was not read; behind a tab, the title of the other survey that it is of."""
        other = self._others.get(page.code.tag) if page.code and page.code.kind == KIND else None
        if other is None or other.id == self.survey.id:
            return str(page.reason)
        return f"other_survey\t{in_lang(other.title, self._lang)}"


class _FileReading:
    """One file under way."""

    def __init__(
        self, desk: Desk, known: "KnownSheets", change: ChangeId, path: Path, outcome: ReadSheets
    ) -> None:
        self._desk, self._known, self._change = desk, known, change
        self._path, self._outcome = path, outcome

    @cached_property
    def _digest(self) -> bytes:
        digest = hashlib.sha256()
        with self._path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
        return digest.digest()

    def before(self) -> dict[int, tuple[int, str]]:
        """Give the pages that were read before."""
        with self._desk.reading() as db:
            return surveys.read_pages(db, self._known.survey.id, self._digest)

    def remember(self, page: int, sheets: int, refused: str) -> None:
        """Count a page as it was read before."""
        self._outcome.pages_known += 1
        self._outcome.sheets += sheets
        self._refuse(page, *refused.split("\n") if refused else ())

    def read(self, page: int, file: "PictureFile") -> None:
        """Read a page and keep what it says."""
        marked, refused = self._marked(page, file)
        with self._desk.slice_of(self._change) as db:
            for one in marked:
                self._outcome.answers += keep_marked(db, self._known, one, self._desk.now())
            surveys.keep_page(
                db, self._known.survey.id, (self._digest, page), len(marked), "\n".join(refused)
            )
        self._outcome.sheets += len(marked)
        self._refuse(page, *refused)

    def _marked(self, page: int, file: "PictureFile") -> tuple[list[MarkedPage], list[str]]:
        try:
            picture = file.page(page)
        except DeskError as error:
            if error.code is ErrorCode.FILE_UNREADABLE:
                return [], ["unreadable"]
            raise
        marked: list[MarkedPage] = []
        refused: list[str] = []
        for found in read_picture(picture, self._known.form):
            if isinstance(found, RefusedPage):
                refused.append(self._known.reason(found))
            else:
                marked.append(found)
        return marked, refused

    def _refuse(self, page: int, *reasons: str) -> None:
        for reason in reasons:
            code, _, title = reason.partition("\t")
            self._outcome.refused.append(
                UnreadPage(file=self._path.name, page=page + 1, reason=code, title=title)
            )


def keep_marked(db: WriteTransaction, known: KnownSheets, marked: MarkedPage, at: Instant) -> int:
    """Keep what a page says, but for what somebody settled; gives the number of answers."""
    found = known.page(marked.code)
    if found is None:  # it was read through the form of this very page
        return 0
    sheet, page = found
    stays = surveys.kept_questions(db, sheet.id)
    answers = [
        answer
        for answer in page_answers(known.survey.questions, page, marked)
        if stays.get(answer.question) != AnswerState.SETTLED
        and (answer.state is AnswerState.READ or stays.get(answer.question) != AnswerState.READ)
    ]
    surveys.keep_answers(db, sheet.id, answers, AnswerSource.PAPER, at)
    return len(answers)
