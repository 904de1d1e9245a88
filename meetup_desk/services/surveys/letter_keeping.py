"""Keeping what letters answer to a survey: by the slip that they name, one that was handed out."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.slips import show_slip
from meetup_desk.domain.surveys import AnswerSource, AnswerState, Survey
from meetup_desk.exchange.emails_in import LetterIn, letters_in
from meetup_desk.services.desk.progress import Cancelled, Progress, check_wanted
from meetup_desk.services.surveys.letter_answers import LetterAnswers, read_letter
from meetup_desk.services.surveys.questions import in_lang
from meetup_desk.services.surveys.surveys import new_slip
from meetup_desk.store import records, surveys
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.words.say import say

_NAMED = 5  # of letters in one sentence
ReadLetter = tuple[LetterIn, LetterAnswers]


@dataclass(frozen=True, slots=True)
class SlipElsewhere:
    """A slip that was handed out for another survey of the desk."""

    slip: str
    survey: Survey


@dataclass(frozen=True, slots=True, kw_only=True)
class LettersRead:
    """What came of reading letters."""

    sheets: int  # that letters answered
    known: int  # letters that were read before
    to_ask: int  # answers of these that somebody has to look at
    without_answers: tuple[str, ...]  # subjects of letters in which no answer was found
    unknown_slips: tuple[str, ...]  # as they are shown; their letters are not counted
    other_surveys: tuple[SlipElsewhere, ...]  # whose letters are not counted either
    too_large: tuple[str, ...]  # subjects of letters that were not read
    changes: Changes


def say_not_counted(read: LettersRead, lang: str) -> list[str]:
    """Say which letters are not counted, and why; nothing where all are."""
    told = []
    if read.unknown_slips:
        told.append(say("survey.letter.unknown_slips", lang, slips=_some(read.unknown_slips)))
    for survey in {one.survey.id: one.survey for one in read.other_surveys}.values():
        slips = [one.slip for one in read.other_surveys if one.survey.id == survey.id]
        title = in_lang(survey.title, lang)
        told.append(say("survey.letter.other_survey", lang, slips=_some(slips), title=title))
    if read.too_large:
        told.append(say("survey.letter.too_large", lang, subjects=_some(read.too_large)))
    return told


def _some(names: Sequence[str]) -> str:
    """Name a few of many, and that there are more."""
    return ", ".join([*names[:_NAMED], *(["…"] if len(names) > _NAMED else [])])


def read_all(
    survey: Survey, files: Sequence[Path], progress: Progress | None, cancelled: Cancelled | None
) -> list[ReadLetter]:
    """Read all letters of files before anything is written: a door must not wait for them."""
    boxes = [letters_in(file) for file in files]
    total, read = sum(count for count, _ in boxes), list[ReadLetter]()
    for number, letter in enumerate(chain.from_iterable(letters for _, letters in boxes), 1):
        check_wanted(cancelled)
        read.append((letter, read_letter(survey, letter.text)))
        if progress is not None:
            progress(number, total)
    return read


class LetterKeeping:
    """The letters of one reading, kept one by one; slips are looked up once for all of them."""

    def __init__(self, desk: Desk, db: WriteTransaction, survey: Survey) -> None:
        self._desk, self._db, self._survey = desk, db, survey
        handed_out = surveys.slips(db)
        self._own = {slip: sheet for of, slip, sheet in handed_out if of == survey.id}
        # Whoever answered before the event answers again with the same slip.
        self._before = {slip for of, slip, _ in handed_out if of == survey.before_id}
        self._elsewhere = {slip: of for of, slip, _ in reversed(handed_out) if of != survey.id}
        self._number = surveys.last_number(db, survey.id)
        self._sheets, self._known = set[int](), 0
        self._without, self._too_large = list[str](), list[str]()
        self._unknown, self._others = list[str](), dict[str, SlipElsewhere]()

    def keep(self, read: ReadLetter) -> None:
        """Keep what a letter says, once; what is not counted may be read again."""
        letter, said = read
        digest = hashlib.sha256(letter.key.encode()).digest()
        answers = list(said.answers(self._survey))
        if letter.too_large:
            self._too_large.append(letter.subject)
        elif surveys.read_pages(self._db, self._survey.id, digest):
            self._known += 1
        elif not answers:
            self._without.append(letter.subject)
        elif self._is_handed_out(said.slip):
            sheet = self._sheet(said.slip)
            settled = surveys.kept_questions(self._db, sheet)
            answers = [one for one in answers if settled.get(one.question) != AnswerState.SETTLED]
            surveys.keep_answers(self._db, sheet, answers, AnswerSource.EMAIL, self._desk.now())
            surveys.keep_page(self._db, self._survey.id, (digest, 0), 1, "")
            self._sheets.add(sheet)

    def _is_handed_out(self, slip: str) -> bool:
        """Whether letters with this slip count; of one that does not it is noted why."""
        if not slip or slip in self._own or slip in self._before:
            return True
        if slip in self._elsewhere:
            other = records.get(self._db, Survey, self._elsewhere[slip])
            self._others[slip] = SlipElsewhere(show_slip(slip), other)
        else:
            self._unknown.append(slip if "-" in slip else show_slip(slip))
        return False

    def _sheet(self, slip: str) -> int:
        """Give the sheet of a slip; a new one for who answers without a slip."""
        slip = slip or new_slip(self._desk, self._own)
        if slip not in self._own:
            self._number += 1
            (uid,) = surveys.add_sheets(self._db, self._survey.id, None, [(self._number, slip)])
            self._own[slip] = surveys.sheet_id(self._db, uid)
        return self._own[slip]

    def outcome(self, changes: Changes) -> LettersRead:
        """Give what came of all letters."""
        states = [
            state for sheet in self._sheets for state in surveys.kept_questions(self._db, sheet).values()
        ]
        return LettersRead(
            sheets=len(self._sheets),
            known=self._known,
            to_ask=states.count(AnswerState.TO_ASK),
            without_answers=tuple(self._without),
            unknown_slips=tuple(dict.fromkeys(self._unknown)),
            other_surveys=tuple(self._others.values()),
            too_large=tuple(self._too_large),
            changes=changes,
        )
