"""Notices as letters: a draft for each who waits for one, or an outbox that sends them all."""

from dataclasses import dataclass
from pathlib import Path

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import EventId, RsvpId
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.notices import NoticeKind, NoticeWay
from meetup_desk.exchange import emails_out
from meetup_desk.exchange.emails_out import Letter
from meetup_desk.files.atomic_write import write_files
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.desk.file_names import file_name, make_folder
from meetup_desk.services.desk.progress import Cancelled, Progress, check_wanted
from meetup_desk.services.notices import event_values, telling
from meetup_desk.services.notices.notice_merge import NoticeMerge
from meetup_desk.services.notices.notice_queue import queue_of
from meetup_desk.services.notices.notices import Notices
from meetup_desk.store import rsvps
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction

EML, MBOX = "eml", "mbox"
_OUTBOX = "Unsent Messages"  # what Thunderbird calls the file of its outbox


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeLettersWritten:
    """What was written, for whom nothing could be, and who counts as told."""

    files: tuple[Path, ...]
    rsvp_ids: tuple[RsvpId, ...]  # to whom a letter goes
    without_address: tuple[str, ...]  # names


class NoticeLetters:
    """Writes letters to all who wait for a kind of notice."""

    def __init__(self, desk: Desk, settings: DeskSettings, told: Notices) -> None:
        self._desk, self._settings, self._notices = desk, settings, told

    def write(
        self,
        event_id: EventId,
        kind: NoticeKind,
        folder: Path,
        form: str = EML,
        *,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> NoticeLettersWritten:
        """Write a letter to each who waits for this kind and has an e-mail, in their language.

        `form` is `eml` (a draft each) or `mbox` (one outbox). Nobody is marked as told: `Notices.tell` does
        once they are sent. RuleError `no_sender` for an outbox of nobody's; DeskError `not_found`,
        `not_writable`, `disk_full`, `cancelled`.
        """
        group = self._settings.group()
        if form == MBOX and not group.contact_email:
            raise RuleError("no_sender")
        with self._desk.reading() as db:
            letters, without = self._letters(db, event_id, kind, group)
        make_folder(folder)
        contents = []
        for number, (line, letter) in enumerate(letters, start=1):
            check_wanted(cancelled)
            contents.append(_content(line, letter, form))
            if progress is not None:
                progress(number, len(letters))
        if form == MBOX and contents:
            contents = [(_OUTBOX, b"".join(content for _, content in contents))]
        return NoticeLettersWritten(
            files=tuple(write_files(folder, contents)),
            rsvp_ids=tuple(line.id for line, _ in letters),
            without_address=tuple(without),
        )

    def write_and_tell(
        self, event_id: EventId, kind: NoticeKind, folder: Path, form: str, actor: str
    ) -> tuple[NoticeLettersWritten, telling.ToldResult | None]:
        """Write letters, and mark as told whom they go to; errors as `write`."""
        written = self.write(event_id, kind, folder, form)
        if not written.rsvp_ids:
            return written, None
        return written, self._notices.tell(written.rsvp_ids, kind, NoticeWay.EMAIL, actor)

    def _letters(
        self, db: ReadTransaction, event_id: EventId, kind: NoticeKind, group: Group
    ) -> tuple[list[tuple[RsvpLine, Letter]], list[str]]:
        shown = event_values.load(db, event_id, self._desk.now())
        waiting = [entry.rsvp_id for entry in queue_of(db, shown).waiting_for(kind)]
        lines = rsvps.lines(db, waiting)
        merge = NoticeMerge(db, shown, kind, [line.person_id for line in lines], self._settings.language)
        sender = (group.contact_name or group.name, group.contact_email)
        letters = [
            (
                line,
                Letter(
                    to=(line.name, line.email),
                    sender=sender,
                    subject=merge.subject(line),
                    text=merge.text(line),
                    about=line.uid,
                    written_at=shown.now,
                ),
            )
            for line in lines
            if line.email
        ]
        return letters, [line.name for line in lines if not line.email]


def _content(line: RsvpLine, letter: Letter, form: str) -> tuple[str, bytes]:
    write = emails_out.draft if form == EML else emails_out.waiting
    return file_name(line.name, "eml", code=str(line.uid)[-8:]), write(letter)
