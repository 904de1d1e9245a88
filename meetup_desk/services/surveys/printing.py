"""Printed sheets: numbered, each with a slip of its own and codes in its corners."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from meetup_desk.documents.survey_paper import (
    PaperQuestion,
    Place,
    PrintedSheet,
    SheetPage,
    SurveyPaper,
)
from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import SurveyId, Uid
from meetup_desk.domain.names import clean
from meetup_desk.domain.slips import show_slip
from meetup_desk.domain.surveys import LocalText, Question, QuestionKind, Survey, SurveyLayout
from meetup_desk.marks.page_code import CORNERS, PageCode, tag_of
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.desk.progress import Cancelled, Progress, check_wanted
from meetup_desk.services.surveys.layouts import text_of_pages
from meetup_desk.services.surveys.questions import in_lang, option_texts
from meetup_desk.services.surveys.surveys import free_slips, is_signatures
from meetup_desk.services.tickets.page_texts import Fonts
from meetup_desk.store import records, surveys
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.tickets import qr
from meetup_desk.words.text import LANGUAGES

KIND = "S"  # of paper, in its corner codes
MOST_SHEETS = 2_000
PAPERS = ("a4", "a5")


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedBox:
    """A box on a page of the PDF that was written."""

    sheet: Uid
    page: int  # of the PDF, from 1
    question: int  # from 0
    option: int
    place: Place  # points from the page's upper left corner


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedSurvey:
    """What was printed."""

    sheets: tuple[Uid, ...]
    boxes: tuple[PrintedBox, ...]
    changes: Changes


class SurveyPrinting:
    """Prints the surveys of a desk."""

    def __init__(self, desk: Desk, settings: DeskSettings, fonts: Fonts) -> None:
        self._desk, self._settings, self._fonts = desk, settings, fonts

    def write(
        self,
        survey: Survey,
        count: int,
        path: Path,
        actor: str,
        *,
        paper: str = "a4",
        lang: str = "",
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> PrintedSurvey:
        """Write sheets as a PDF, each with a number and a slip of its own.

        Without a language questions stand there in all that they have. RuleError `survey_sheets`,
        `survey_slips`; DeskError `not_writable`, `disk_full`, `cancelled`.
        """
        from meetup_desk.documents.survey_layout import places_on_page, sheet_pages  # noqa: PLC0415 - loads Qt
        from meetup_desk.documents.survey_pages import survey_pages  # noqa: PLC0415

        if not 1 <= count <= MOST_SHEETS:
            raise RuleError("survey_sheets", most=MOST_SHEETS)
        fonts = self._fonts()
        on_paper = self._paper(survey, paper, lang)
        pages = sheet_pages(on_paper, fonts)
        title = clean(in_lang(survey.title, self._settings.language))
        change = self._desk.begin_bulk("survey.print", actor, detail=title)
        try:
            with self._desk.slice_of(change) as db:
                layout = _layout(db, survey.id, paper, lang, text_of_pages(pages))
                first = surveys.last_number(db, survey.id) + 1
                numbered = list(enumerate(self._slips(db, survey, first, count), first))
                uids = surveys.add_sheets(db, survey.id, layout.id, numbered)
            printed = [_printed(survey, number, slip, len(pages)) for number, slip in numbered]
            total = places_on_page(count * len(pages) - 1, small=on_paper.small)[0] + 1

            def page_done(page: int) -> None:
                check_wanted(cancelled)
                if progress is not None:
                    progress(page * count // total, count)

            survey_pages(on_paper, printed, fonts).write(path, page_done)
        except BaseException:
            self._desk.drop_bulk(change)  # sheets that nobody holds are not in the desk
            raise
        self._desk.finish_bulk(change)
        sheets = tuple(UUID(bytes=uid) for uid in uids)
        boxes = _boxes(sheets, pages, small=on_paper.small)
        return PrintedSurvey(
            sheets=sheets, boxes=boxes, changes=Changes(change=change, touched=touched(survey=[survey.id]))
        )

    def _paper(self, survey: Survey, paper: str, lang: str) -> SurveyPaper:
        own = self._settings.language
        langs = (lang,) if lang else (own, *(other for other in LANGUAGES if other != own))
        event = ""
        if survey.event_id is not None:
            with self._desk.reading() as db:
                event = records.get(db, Event, survey.event_id).title
        return SurveyPaper(
            langs=langs,
            title=_each(survey.title, langs),
            event=event,
            questions=tuple(_question(question, langs) for question in survey.questions),
            small=paper == "a5",
            foot="survey.paper.signatures" if is_signatures(survey) else "survey.paper.no_name",
        )

    def _slips(self, db: WriteTransaction, survey: Survey, first: int, count: int) -> list[str]:
        """Give new slips, or those of the survey before, sheet by sheet."""
        if survey.before_id is None:
            return free_slips(self._desk, db, survey.id, count)
        before = surveys.sheets(db, survey.before_id)
        slips = [sheet.slip for sheet in before][first - 1 : first - 1 + count]
        if len(slips) < count:
            raise RuleError("survey_slips", count=len(before))
        return slips


def _layout(db: WriteTransaction, survey: SurveyId, paper: str, lang: str, boxes: str) -> SurveyLayout:
    """Give the layout of these sheets; the same one is kept once."""
    same = records.find(db, SurveyLayout, survey_id=survey, paper=paper, lang=lang, boxes=boxes)
    wanted = SurveyLayout(survey_id=survey, paper=paper, lang=lang, boxes=boxes)
    return same[0] if same else records.add(db, wanted)


def _question(question: Question, langs: tuple[str, ...]) -> PaperQuestion:
    options = zip(*(option_texts(question, lang) for lang in langs), strict=True)
    is_scale = question.kind is QuestionKind.SCALE
    return PaperQuestion(
        text=_each(question.text, langs),
        options=tuple(tuple(dict.fromkeys(words)) for words in options),
        scale=is_scale,
        ends=(_each(question.least_label, langs), _each(question.most_label, langs))
        if is_scale
        else ((), ()),
        signature=question.kind is QuestionKind.SIGNATURE,
    )


def _each(text: LocalText, langs: tuple[str, ...]) -> tuple[str, ...]:
    """Give a text in each language, and once where it is the same."""
    return tuple(dict.fromkeys(filter(None, (in_lang(text, lang) for lang in langs))))


def _printed(survey: Survey, number: int, slip: str, pages: int) -> PrintedSheet:
    codes = [
        PageCode(kind=KIND, tag=tag_of(survey.uid.int), sheet=number, page=page) for page in range(pages)
    ]
    return PrintedSheet(
        slip=show_slip(slip),
        codes=[{corner: qr.matrix(code.text(corner)) for corner in CORNERS} for code in codes],
    )


def _boxes(sheets: tuple[Uid, ...], pages: list[SheetPage], *, small: bool) -> tuple[PrintedBox, ...]:
    from meetup_desk.documents.survey_layout import parts, places_on_page  # noqa: PLC0415 - loads Qt

    boxes = []
    for index, (sheet, page) in enumerate(parts(len(sheets), len(pages))):
        number, shift = places_on_page(index, small=small)
        for box in pages[page].boxes:
            x, y, w, h = box.place
            place = (round(x + shift, 3), y, w, h)
            boxes.append(
                PrintedBox(
                    sheet=sheets[sheet],
                    page=number + 1,
                    question=box.question,
                    option=box.option,
                    place=place,
                )
            )
    return tuple(boxes)
