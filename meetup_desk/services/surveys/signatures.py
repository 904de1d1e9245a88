"""Signature sheets of a proposal: printed with lines for names, and read back as supporters.

They are kept as the sheets of a survey are, whose id follows from that of the proposal: so a sheet that is
read again counts once, a scan that was broken off goes on, and names stay pictures.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from uuid import uuid5

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.ids import Uid
from meetup_desk.domain.surveys import Question, QuestionKind, Survey
from meetup_desk.domain.voices import Voice
from meetup_desk.marks.reading import MarkedPage
from meetup_desk.services.desk.progress import Cancelled, Progress
from meetup_desk.services.papers.shown_pages import ShownPages
from meetup_desk.services.surveys.printing import PrintedSurvey, SurveyPrinting
from meetup_desk.services.surveys.reading import SurveyReading, UnreadPage
from meetup_desk.services.surveys.results import SurveyCounting
from meetup_desk.services.surveys.shown_sheets import ShownSheets
from meetup_desk.services.voices.voices import Voices
from meetup_desk.store import records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.words.say import say
from meetup_desk.words.text import LANGUAGES

LINES = 16  # to a sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSignatures:
    """What came of reading signature sheets."""

    sheets: int
    added: int  # supporters that are new
    supporters: int  # of the proposal now
    to_ask: int  # lines with a name or a mark alone, which are not counted
    refused: Sequence[UnreadPage]
    changes: Changes


class Signatures:
    """The signature sheets of a desk's proposals."""

    def __init__(
        self,
        desk: Desk,
        voices: Voices,
        printing: SurveyPrinting,
        reading: SurveyReading,
        counting: SurveyCounting,
    ) -> None:
        self._desk, self._voices = desk, voices
        self._printing, self._reading, self._counting = printing, reading, counting

    def write(self, voice: Voice, count: int, path: Path, actor: str, *, lang: str = "") -> PrintedSurvey:
        """Write sheets as a PDF.

        RuleError `survey_sheets`, `voice_names`; DeskError `not_writable`, `disk_full`.
        """
        unseen = self._voices.detail(voice.id).unseen
        if unseen:
            raise RuleError("voice_names", names=", ".join(unseen))
        survey = self._titled(voice, actor)
        return self._printing.write(survey, count, path, actor, lang=lang)

    def read(
        self,
        voice: Voice,
        files: Sequence[Path],
        actor: str,
        lang: str,
        *,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> ReadSignatures:
        """Read sheets back, and count each line with a name and a mark as a supporter, once.

        RuleError `voice_no_sheets` where none were printed; DeskError as `SurveyReading.read`.
        """
        survey = self._sheets_of(voice)
        if survey is None:
            raise RuleError("voice_no_sheets")
        before = self._signed(survey)
        try:
            read = self._reading.read(survey, files, actor, lang, progress=progress, cancelled=cancelled)
        finally:  # what was read before it was stopped counts too
            added = self._signed(survey) - before
            supporters, changes = self._voices.support(voice.id, actor, unnamed=added)
        return ReadSignatures(
            sheets=read.sheets,
            added=added,
            supporters=supporters,
            to_ask=len(read.to_ask),
            refused=read.refused,
            changes=changes,
        )

    def shown(self, voice: Voice, actor: str, lang: str) -> ShownPages:
        """Give what reads the sheets that are held before a camera, and counts who signed.

        RuleError `voice_no_sheets` where none were printed.
        """
        survey = self._sheets_of(voice)
        if survey is None:
            raise RuleError("voice_no_sheets")
        sheets = ShownSheets(self._desk, survey, actor, lang)
        return ShownPages(_ShownSignatures(sheets, partial(self._signed, survey), self._voices, voice, actor))

    def _signed(self, survey: Survey) -> int:
        return sum(one.counts[0] for one in self._counting.results(survey).questions)

    def _sheets_of(self, voice: Voice) -> Survey | None:
        try:
            with self._desk.reading() as db:
                return records.by_uid(db, Survey, _uid_of(voice))
        except DeskError as error:
            if error.code is not ErrorCode.NOT_FOUND:
                raise
            return None

    def _titled(self, voice: Voice, actor: str) -> Survey:
        """Give the sheets of a proposal, as it is called in public."""
        title, known = {"": voice.in_public}, self._sheets_of(voice)
        if known is not None and known.title == title:
            return known
        with self._desk.change("survey.make", actor, detail=voice.in_public) as db:
            if known is not None:
                records.save(db, renamed := replace(known, title=title))
                return renamed
            name = {lang: say("survey.signature.name", lang) for lang in LANGUAGES}
            line = Question(kind=QuestionKind.SIGNATURE, text=name)
            at = self._desk.now()
            return records.add(
                db, Survey(uid=_uid_of(voice), title=title, questions=(line,) * LINES, made_at=at)
            )


class _ShownSignatures:
    """Signature sheets before a camera: each line with a name and a mark is a supporter, once."""

    def __init__(
        self, sheets: ShownSheets, signed: Callable[[], int], voices: Voices, voice: Voice, actor: str
    ) -> None:
        self._sheets, self._signed = sheets, signed
        self._voices, self._voice, self._actor = voices, voice, actor
        self.form, self.name = sheets.form, sheets.name
        self.is_known, self.reason = sheets.is_known, sheets.reason

    def take(self, page: MarkedPage) -> tuple[int, Changes]:
        """Keep the signatures of a sheet, and count those that are new."""
        before = self._signed()
        unsure, _ = self._sheets.take(page)
        added = self._signed() - before
        _, changes = self._voices.support(self._voice.id, self._actor, unnamed=added)
        return unsure, changes


def _uid_of(voice: Voice) -> Uid:
    return uuid5(voice.uid, "signatures")
