"""Notices of an event: what they say to whom, who is still to be told, and who was."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from meetup_desk.domain import sms
from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import EventId, RsvpId
from meetup_desk.domain.notice_text import NoticeField, fill
from meetup_desk.domain.notices import Notice, NoticeKind, NoticeWay
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.notices import event_values, telling, templates
from meetup_desk.services.notices.notice_queue import NoticeQueue, queue_of
from meetup_desk.services.notices.telling import ToldRequest, ToldResult
from meetup_desk.store import notices, rsvps
from meetup_desk.store.desk.desk import Desk
from meetup_desk.tickets import qr
from meetup_desk.tickets.qr import Matrix
from meetup_desk.words.say import say
from meetup_desk.words.text import with_particles

_CODE_BYTES = 1_000  # of a text: a larger code is too dense for a phone to read from a screen


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticePreview:
    """A notice as its reader sees it."""

    kind: NoticeKind
    lang: str
    text: str
    missing: tuple[NoticeField, ...]  # nothing is known for them: their lines were left out
    unknown: tuple[str, ...]  # no field is called so
    size: sms.SmsMeasure
    phone: str = ""  # E.164; empty: none, or a chat room
    code: Matrix = ()  # a QR code that opens this as a message on a phone; empty: no phone, or too long


class Notices:
    """What an organiser tells attendees; the queue is worked out anew each time, so nothing can lose it."""

    def __init__(self, desk: Desk, settings: DeskSettings) -> None:
        self._desk, self._settings = desk, settings

    def preview(
        self,
        event_id: EventId,
        kind: NoticeKind,
        rsvp_id: RsvpId | None = None,
        *,
        lang: str = "",
        template: str = "",
        with_code: bool = False,
    ) -> NoticePreview:
        """Fill in a notice for one person, or for a chat room.

        `lang` is the reader's where it is empty, `template` the text in use. Drawing a code takes
        its time. DeskError `not_found`.
        """
        with self._desk.reading() as db:
            shown = event_values.load(db, event_id, self._desk.now())
            rsvp = None if rsvp_id is None else rsvps.of_ids(db, [rsvp_id])[0]
            own = self._settings.language
            lang = lang or (
                own if rsvp is None else telling.languages_of(db, [rsvp.person_id], own)[rsvp.person_id]
            )
            told = notices.told(db, event_id).get(None if rsvp is None else rsvp.uid, ())
            template = template or templates.read(db, shown.group.id, kind, lang).text
            values, phone = event_values.of_event(shown, lang, told), ""
            if rsvp_id is not None:
                line = rsvps.line(db, rsvp_id)
                values, phone = values | event_values.of_line(line, lang), line.phone
        filled = fill(template, values)
        text = with_particles(filled.text)
        return NoticePreview(
            kind=kind,
            lang=lang,
            text=text,
            missing=filled.missing,
            unknown=filled.unknown,
            size=sms.measure(text),
            phone=phone,
            code=_code(phone, text) if with_code else (),
        )

    def queue(self, event_id: EventId) -> NoticeQueue:
        """Say who is still to be told what, and who was told; DeskError `not_found`."""
        with self._desk.reading() as db:
            return queue_of(db, event_values.load(db, event_id, self._desk.now()))

    def tell(self, rsvp_ids: Sequence[RsvpId], kind: NoticeKind, way: NoticeWay, actor: str) -> ToldResult:
        """Write down that these were told; who heard the same, with nothing changed since, is left out.

        They may have answered several events. DeskError `not_found`; RuleError `nobody_told`.
        """
        if not rsvp_ids:
            raise RuleError("nobody_told")
        told, already, events = list[RsvpId](), list[RsvpId](), set[EventId]()
        with self._desk.change("notice.told", actor, detail=self._name(kind)) as db:
            what = self._telling(kind, way, db.actor)
            found = sorted(rsvps.of_ids(db, list(dict.fromkeys(rsvp_ids))), key=attrgetter("event_id"))
            for event_id, of_event in groupby(found, key=attrgetter("event_id")):
                shown = event_values.load(db, event_id, db.now())
                new, known = telling.tell(db, shown, list(of_event), what)
                told, already, events = told + new, already + known, events | {event_id}
        kinds = touched(rsvp=told, event=events)
        changes = Changes(change=db.change_id, touched=kinds)
        return ToldResult(told=tuple(told), already=tuple(already), changes=changes)

    def post(self, event_id: EventId, kind: NoticeKind, way: NoticeWay, actor: str) -> Changes:
        """Write down that a chat room was told, or a poster put up; DeskError `not_found`."""
        with self._desk.change("notice.told", actor, detail=self._name(kind)) as db:
            shown = event_values.load(db, event_id, db.now())
            telling.post(db, shown, self._telling(kind, way, db.actor))
        return Changes(change=db.change_id, touched=touched(event=[event_id]))

    def told_to(self, rsvp_id: RsvpId) -> list[Notice]:
        """Give what somebody was told about an event, oldest first; DeskError `not_found`."""
        with self._desk.reading() as db:
            return notices.told_to(db, rsvps.of_ids(db, [rsvp_id])[0].uid)

    def _telling(self, kind: NoticeKind, way: NoticeWay, actor: str) -> ToldRequest:
        return ToldRequest(kind=kind, way=way, actor=actor, lang=self._settings.language)

    def _name(self, kind: NoticeKind) -> str:
        return say(f"notice.{kind}", self._settings.language)


def _code(phone: str, text: str) -> Matrix:
    if not phone or len(text.encode()) > _CODE_BYTES:
        return ()
    return qr.bytes_matrix(sms.sms_code(phone, text).encode())
