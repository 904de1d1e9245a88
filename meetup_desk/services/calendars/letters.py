"""Invites as letters: drafts, or an outbox that sends them all; and as texts for chat rooms."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import EventId, RsvpId
from meetup_desk.domain.invites import REQUEST
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.exchange import emails_out
from meetup_desk.exchange.emails_out import Letter
from meetup_desk.files.atomic_write import write_whole
from meetup_desk.services.calendars import letter_texts
from meetup_desk.services.calendars.invites import Invite, Invites
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.desk.file_names import file_name, make_folder
from meetup_desk.services.desk.progress import Cancelled, Progress, check_wanted
from meetup_desk.services.tickets.cards import Cards
from meetup_desk.store import rsvps
from meetup_desk.store.desk.desk import Desk
from meetup_desk.tickets.short_code import show_short
from meetup_desk.words.say import say

EML, MBOX, TEXT = "eml", "mbox", "text"
_OUTBOX = "Unsent Messages"  # what Thunderbird calls the file of its outbox


@dataclass(frozen=True, slots=True, kw_only=True)
class LettersWritten:
    """What was written, and for whom nothing could be."""

    files: list[Path]
    letters: int  # of an outbox more than files
    steps: Path | None  # a file beside them that says how they are sent; None: nothing is to be sent
    without_address: list[str]  # names


class Letters:
    """Invites as letters."""

    def __init__(self, desk: Desk, settings: DeskSettings, invites: Invites, cards: Cards) -> None:
        self._desk, self._settings, self._invites, self._cards = desk, settings, invites, cards

    def write(
        self,
        event_id: EventId,
        folder: Path,
        form: str,
        *,
        rsvp_id: RsvpId | None = None,
        only_outdated: bool = False,
        tickets: bool = False,
        alarms: Sequence[timedelta] | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> LettersWritten:
        """Write a letter for each who has to be told, each in their language.

        `form` is `eml` (a draft each), `mbox` (one outbox) or `text` (a text each, for chat rooms, which
        hands out no calendar file). `tickets` puts the ticket's picture and short code into the letters of
        those who are going, `alarms` is how long before the start calendars ring. RuleError `no_sender` for
        an outbox of nobody's; DeskError `not_found`, `not_writable`, `disk_full`, `cancelled`.
        """
        group = self._settings.group()
        if form == MBOX and not group.contact_email:
            raise RuleError("no_sender")
        make_folder(folder)
        invites = self._invites.prepare(
            event_id, rsvp_id=rsvp_id, only_outdated=only_outdated, shorts=tickets, alarms=alarms
        )
        reached = [invite for invite in invites if form == TEXT or invite.line.email]
        if form != TEXT:
            self._invites.hand_out(reached)
        contents = []
        for number, invite in enumerate(reached, start=1):
            check_wanted(cancelled)
            contents.append(self._content(invite, group, form, tickets=tickets))
            if progress is not None:
                progress(number, len(reached))
        if form == MBOX and contents:
            contents = [(_OUTBOX, b"".join(content for _, content in contents))]
        for name, content in contents:
            write_whole(folder / name, content)
        return LettersWritten(
            files=[folder / name for name, _ in contents],
            letters=len(reached),
            steps=self._write_steps(folder, form, len(reached), group) if form != TEXT and reached else None,
            without_address=[
                invite.line.name for invite in invites if form != TEXT and not invite.line.email
            ],
        )

    def _write_steps(self, folder: Path, form: str, count: int, group: Group) -> Path:
        """Write how the letters are sent, beside them."""
        lang, email = self._settings.language, group.contact_email
        path = folder / file_name(say("letter.steps", lang), "txt")
        steps = say(f"letter.steps.{form}", lang, count=count, email=email)
        write_whole(path, f"{steps}\n".encode("utf-8-sig"))
        return path

    def _content(self, invite: Invite, group: Group, form: str, *, tickets: bool) -> tuple[str, bytes]:
        if form == TEXT:
            return invite.file_name("txt"), letter_texts.text(invite, group).encode()
        write = emails_out.draft if form == EML else emails_out.waiting
        return invite.file_name("eml"), write(self._letter(invite, group, tickets=tickets))

    def mailto(self, rsvp_id: RsvpId) -> str:
        """Give a link that opens a letter to one attendee; no file goes with it.

        RuleError `no_address` for who has no e-mail, `nothing_to_tell` for who is neither asked nor holds an
        invite; DeskError `not_found`.
        """
        invite = self._invite_of(rsvp_id)
        if not invite.line.email:
            raise RuleError("no_address", name=invite.line.name)
        return emails_out.mailto(invite.line.email, letter_texts.subject(invite), self._text(invite))

    def message(self, rsvp_id: RsvpId) -> str:
        """Give the text for one attendee, for a chat; RuleError `nothing_to_tell`, DeskError `not_found`."""
        return self._text(self._invite_of(rsvp_id))

    def _text(self, invite: Invite) -> str:
        return letter_texts.text(invite, self._settings.group())

    def _invite_of(self, rsvp_id: RsvpId) -> Invite:
        with self._desk.reading() as db:
            event_id = rsvps.event_of(db, rsvp_id)
        invites = self._invites.prepare(event_id, rsvp_id=rsvp_id)
        if not invites:
            raise RuleError("nothing_to_tell")
        return invites[0]

    def _letter(self, invite: Invite, group: Group, *, tickets: bool) -> Letter:
        seated = invite.line.status is RsvpStatus.GOING and invite.handed.method == REQUEST
        picture = tickets and seated and bool(invite.line.short)
        return Letter(
            to=(invite.line.name, invite.line.email),
            sender=(group.contact_name or group.name, group.contact_email),
            subject=letter_texts.subject(invite),
            text=letter_texts.text(invite, group, attached=True, picture=picture),
            calendar=invite.content,
            method=invite.handed.method,
            picture=self._picture(invite) if picture else None,
            picture_name=file_name(show_short(invite.line.short), "png"),
            about=invite.line.uid,
            written_at=invite.handed.at,
        )

    def _picture(self, invite: Invite) -> bytes:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "ticket.png"
            self._cards.save(invite.line.id, path, invite.lang)
            return path.read_bytes()
