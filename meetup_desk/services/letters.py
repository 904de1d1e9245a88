"""Invites as letters that any mail program opens and sends, and as texts for chat rooms."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.ids import EventId, RsvpId
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.venues import Venue
from meetup_desk.exchange import letters
from meetup_desk.exchange.letters import Letter
from meetup_desk.files.whole import write_whole
from meetup_desk.services import gatherings
from meetup_desk.services.cards import Cards
from meetup_desk.services.desks import DeskSettings
from meetup_desk.services.filenames import file_name, make_folder
from meetup_desk.services.invites import Alarm, Invite, Invites
from meetup_desk.store import records, rsvps
from meetup_desk.store.desk import Desk
from meetup_desk.words.dates import say_plan
from meetup_desk.words.say import say
from meetup_desk.words.titles import say_title

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
EML, MBOX, TEXT = "eml", "mbox", "text"
_ENDINGS = {EML: "eml", MBOX: "eml", TEXT: "txt"}
_MAILBOX = "invites.mbox"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What was written, and for whom nothing could be."""

    files: list[Path]
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
        alarms: Alarm = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Written:
        """Write a letter for each who has to be told, each in their language.

        `form` is `eml` (a file each), `mbox` (one mailbox) or `text` (a text each, for chat rooms, which
        hands out no calendar file). `tickets` puts the ticket's picture and short code into the letters of
        those who are going, `alarms` is how long before the start calendars ring. DeskError `not_found`,
        `not_writable`, `disk_full`, `cancelled`.
        """
        make_folder(folder)
        made = self._invites.prepare(
            event_id, rsvp_id=rsvp_id, only_outdated=only_outdated, shorts=tickets, alarms=alarms
        )
        reached = [one for one in made if form == TEXT or one.line.email]
        if form != TEXT:
            self._invites.hand_out(reached)
        contents = []
        for number, invite in enumerate(reached, start=1):
            if cancelled is not None and cancelled():
                raise DeskError(ErrorCode.CANCELLED)
            contents.append((file_name(invite.name, _ENDINGS[form]), self._content(invite, form, tickets)))
            if progress is not None:
                progress(number, len(reached))
        if form == MBOX and contents:
            contents = [(_MAILBOX, letters.mbox((self._desk.now(), letter) for _, letter in contents))]
        for name, content in contents:
            write_whole(folder / name, content)
        without = [one.line.name for one in made if form != TEXT and not one.line.email]
        return Written(files=[folder / name for name, _ in contents], without_address=without)

    def _content(self, invite: Invite, form: str, tickets: bool) -> bytes:  # noqa: FBT001
        if form == TEXT:
            return self.text(invite, tickets=tickets, attached=False).encode()
        return letters.eml(self._letter(invite, tickets=tickets))

    def mailto(self, rsvp_id: RsvpId) -> str:
        """Give a link that opens a letter to one attendee; no file goes with it.

        RuleError `no_address` for who has no e-mail, `nothing_to_tell` for who is neither asked nor holds an
        invite; DeskError `not_found`.
        """
        invite = self._only(rsvp_id)
        if not invite.line.email:
            raise RuleError("no_address", name=invite.line.name)
        text = self.text(invite, tickets=False, attached=False)
        return letters.mailto(invite.line.email, self.subject(invite), text)

    def message(self, rsvp_id: RsvpId) -> str:
        """Give the text for one attendee, for a chat; RuleError `nothing_to_tell`, DeskError `not_found`."""
        return self.text(self._only(rsvp_id), tickets=False, attached=False)

    def _only(self, rsvp_id: RsvpId) -> Invite:
        with self._desk.reading() as db:
            event_id = rsvps.event_of(db, rsvp_id)
        made = self._invites.prepare(event_id, rsvp_id=rsvp_id)
        if not made:
            raise RuleError("nothing_to_tell")
        return made[0]

    # what they say

    def subject(self, invite: Invite) -> str:
        """Say in a line what the letter is about."""
        return say(f"letter.subject.{_kind(invite)}", invite.lang, title=_title(invite))

    def text(self, invite: Invite, *, tickets: bool, attached: bool) -> str:
        """Say to an attendee what they need to know."""
        lang, line, event = invite.lang, invite.line, invite.event.event
        called_off, kind = _kind(invite) == "cancel", _kind(invite)
        group = self._settings.group()
        where = self._place(invite)
        contact = " · ".join(filter(None, (group.contact_name, group.contact_phone, group.contact_email)))
        short = line.short if tickets and line.status is RsvpStatus.GOING else ""
        parts = [
            say("letter.greeting", lang, name=line.badge_name or line.name),
            say(f"letter.{kind}", lang, title=_title(invite)),
            "\n".join(filter(None, (say_plan(event.plan, lang), where))),
            say("calendar.called_off", lang, reason=event.cancel_reason) if event.cancel_reason else "",
            "" if called_off else event.description,
            "" if called_off or not short else say("calendar.ticket", lang, short=short),
            say(f"letter.attached.{'cancel' if called_off else 'request'}", lang) if attached else "",
            say("calendar.contact", lang, contact=contact) if contact else "",
            group.name,
        ]
        return "\n\n".join(filter(None, parts)) + "\n"

    def _place(self, invite: Invite) -> str:
        venue_id = invite.event.event.venue_id
        if venue_id is None:
            return ""
        with self._desk.reading() as db:
            return gatherings.place(invite.event, records.get(db, Venue, venue_id))

    def _letter(self, invite: Invite, *, tickets: bool) -> Letter:
        group = self._settings.group()
        going = invite.line.status is RsvpStatus.GOING and bool(invite.line.short)
        return Letter(
            to=(invite.line.name, invite.line.email),
            sender=(group.contact_name or group.name, group.contact_email),
            subject=self.subject(invite),
            text=self.text(invite, tickets=tickets, attached=True),
            calendar=invite.content,
            method=invite.told.method,
            picture=self._picture(invite) if tickets and going else None,
            picture_name=file_name(invite.line.short, "png"),
            written_at=invite.told.at,
        )

    def _picture(self, invite: Invite) -> bytes:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "ticket.png"
            self._cards.save(invite.line.id, path, invite.lang)
            return path.read_bytes()


def _title(invite: Invite) -> str:
    return say_title(invite.event.event.title, invite.lang)


def _kind(invite: Invite) -> str:
    if invite.told.method == "CANCEL":
        return "cancel"
    return "changed" if invite.again else "request"
