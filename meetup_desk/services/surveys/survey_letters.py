"""Surveys by email: a letter with numbered questions goes out, and what people answer comes back in."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.surveys import Survey
from meetup_desk.exchange import emails_out
from meetup_desk.exchange.emails_out import Letter
from meetup_desk.files.atomic_write import write_files
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.desk.file_names import file_name, make_folder
from meetup_desk.services.desk.progress import Cancelled, Progress, check_wanted
from meetup_desk.services.notices.telling import languages_of
from meetup_desk.services.surveys.letter_answers import letter_text
from meetup_desk.services.surveys.letter_keeping import LetterKeeping, LettersRead, read_all
from meetup_desk.services.surveys.questions import in_lang
from meetup_desk.services.surveys.surveys import free_slips
from meetup_desk.store import rsvp_lists, rsvps, surveys
from meetup_desk.store.desk.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyLettersWritten:
    """Letters that were written."""

    files: tuple[Path, ...]
    without_address: tuple[str, ...]  # names
    changes: Changes


class SurveyLetters:
    """The letters of a desk's surveys."""

    def __init__(self, desk: Desk, settings: DeskSettings) -> None:
        self._desk, self._settings = desk, settings

    def text(self, survey: Survey, lang: str) -> str:
        """Give the survey as a text for one who has no paper; whoever answers gets a new sheet."""
        return letter_text(survey, lang)

    def write(
        self, survey: Survey, folder: Path, actor: str, *, progress: Progress | None = None
    ) -> SurveyLettersWritten:
        """Write a draft (`eml`) to each who came, or is expected, in their language, each with a new slip.

        The desk does not keep whose slip is whose. RuleError `survey_no_event`; DeskError `not_writable`,
        `disk_full`.
        """
        lines = self._people(survey)
        reached = [line for line in lines if line.email]
        group, now = self._settings.group(), self._desk.now()
        sender = (group.contact_name or group.name, group.contact_email)
        make_folder(folder)
        with self._desk.change(
            "survey.letters", actor, detail=in_lang(survey.title, self._settings.language)
        ) as db:
            slips = free_slips(self._desk, db, survey.id, len(reached))
            first = surveys.last_number(db, survey.id) + 1
            # Sorted, which is by lot: the order of people would tell whose slip is whose.
            surveys.add_sheets(db, survey.id, None, enumerate(sorted(slips), first))
            langs = languages_of(db, [line.person_id for line in reached], self._settings.language)
            contents = []
            for at, (line, slip) in enumerate(zip(reached, slips, strict=True), 1):
                lang = langs[line.person_id]
                letter = Letter(
                    to=(line.name, line.email),
                    sender=sender,
                    subject=in_lang(survey.title, lang),
                    text=letter_text(survey, lang, slip),
                    about=line.uid,
                    written_at=now,
                )
                contents.append(
                    (file_name(line.name, "eml", code=str(line.uid)[-8:]), emails_out.draft(letter))
                )
                if progress is not None:
                    progress(at, len(reached))
            files = write_files(folder, contents)
        return SurveyLettersWritten(
            files=tuple(files),
            without_address=tuple(line.name for line in lines if not line.email),
            changes=Changes(change=db.change_id, touched=touched(survey=[survey.id])),
        )

    def _people(self, survey: Survey) -> list[RsvpLine]:
        if survey.event_id is None:
            raise RuleError("survey_no_event")
        with self._desk.reading() as db:
            lines = rsvps.lines(db, rsvp_lists.ids_to_hand_out(db, survey.event_id))
        came = [line for line in lines if line.arrived]
        return came or lines

    def read(
        self,
        survey: Survey,
        files: Sequence[Path],
        actor: str,
        *,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> LettersRead:
        """Read the answers in letters (`eml`, `mbox`), each letter once, however often its file is read.

        What was written is never guessed: what fits no option is asked. Who sent a letter is not kept. A
        letter without a slip is a sheet of its own; a slip that this desk did not hand out for the survey is
        not counted. DeskError `file_missing`, `file_unreadable`, `file_too_large`, `cancelled`: none is kept.
        """
        letters = read_all(survey, files, progress, cancelled)
        with self._desk.change("survey.read", actor, detail=files[0].name if files else "") as db:
            keeping = LetterKeeping(self._desk, db, survey)
            for letter in letters:
                check_wanted(cancelled)
                keeping.keep(letter)
            return keeping.outcome(Changes(change=db.change_id, touched=touched(survey=[survey.id])))
