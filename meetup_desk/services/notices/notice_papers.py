"""Notices on paper: a letter or a card for each who waits for one, and a poster for everybody."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from meetup_desk.documents.notice_paper import PaperNotice
from meetup_desk.domain.changes import Changes
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import EventId, RsvpId
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.notice_text import NoticeField
from meetup_desk.domain.notices import CARDS, POSTERS, NoticeForm, NoticeKind, NoticeWay, forms_of
from meetup_desk.domain.times import moment_of
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.desk.progress import Cancelled, Progress, check_wanted
from meetup_desk.services.notices import event_values
from meetup_desk.services.notices.event_values import EventInNotices
from meetup_desk.services.notices.notice_merge import NoticeMerge
from meetup_desk.services.notices.notice_queue import queue_of
from meetup_desk.services.notices.notices import Notices
from meetup_desk.services.tickets.page_texts import Fonts
from meetup_desk.store import rsvps
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.words.dates import say_day
from meetup_desk.words.text import LANGUAGES

if TYPE_CHECKING:
    from meetup_desk.documents.pages import PaintedPages


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticePapersWritten:
    """What was painted."""

    notices: int
    waiting: tuple[RsvpId, ...]  # of the readers, who had not been told before
    for_everybody: bool

    @property
    def can_be_told(self) -> bool:
        """Whether there is somebody to mark as told."""
        return self.for_everybody or bool(self.waiting)


class NoticePapers:
    """Paints the notices of an event."""

    def __init__(self, desk: Desk, settings: DeskSettings, fonts: Fonts, told: Notices) -> None:
        self._desk, self._settings, self._fonts, self._notices = desk, settings, fonts, told

    def write(
        self,
        event_id: EventId,
        kind: NoticeKind,
        form: NoticeForm,
        path: Path,
        *,
        langs: Sequence[str] = (),
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> NoticePapersWritten:
        """Write a PDF; nobody is marked as told, `Notices.tell` and `Notices.post` do.

        Letters and cards go to those who wait for this kind, each in their language; where nobody does,
        to those who were told. A call for people is a page of like cards. A poster is in the languages
        `langs`, the desk's own first where none are given. RuleError `notice_no_poster`,
        `notice_no_letter`, `notice_no_readers`; DeskError `not_found`, `not_writable`, `disk_full`,
        `cancelled`.
        """
        for_everybody = form in POSTERS or kind is NoticeKind.CALL
        if form not in forms_of(kind):
            raise RuleError("notice_no_poster" if form in POSTERS else "notice_no_letter")
        waiting: tuple[RsvpId, ...] = ()
        with self._desk.reading() as db:
            shown = event_values.load(db, event_id, self._desk.now())
            if for_everybody:
                notices = self._for_everybody(db, shown, kind, langs)
                if form in CARDS:
                    notices = [notices[0]] * CARDS[form]
            else:
                notices, waiting = self._for_readers(db, shown, kind)

        def page_done(page: int) -> None:
            check_wanted(cancelled)
            if progress is not None:
                progress(min(page * CARDS.get(form, 1), len(notices)), len(notices))

        self._pages(notices, form).write(path, page_done)
        return NoticePapersWritten(
            notices=1 if form in POSTERS else len(notices), waiting=waiting, for_everybody=for_everybody
        )

    def tell(self, event_id: EventId, kind: NoticeKind, written: NoticePapersWritten, actor: str) -> Changes:
        """Mark as told those whose letters were printed, or that a poster was put up.

        DeskError `not_found`; RuleError `nobody_told`.
        """
        if written.for_everybody:
            return self._notices.post(event_id, kind, NoticeWay.POSTER, actor)
        return self._notices.tell(written.waiting, kind, NoticeWay.LETTER, actor).changes

    def _pages(self, notices: Sequence[PaperNotice], form: NoticeForm) -> "PaintedPages":
        from meetup_desk.documents.notice_pages import card_pages, letter_pages  # noqa: PLC0415 - loads Qt
        from meetup_desk.documents.notice_poster import A3, A4, notice_poster  # noqa: PLC0415

        fonts = self._fonts()
        if form in POSTERS:
            return notice_poster(notices, fonts, A3 if form is NoticeForm.POSTER_A3 else A4)
        if form in CARDS:
            return card_pages(notices, fonts, CARDS[form])
        return letter_pages(notices, fonts)

    def _for_everybody(
        self, db: ReadTransaction, shown: EventInNotices, kind: NoticeKind, langs: Sequence[str]
    ) -> list[PaperNotice]:
        own = self._settings.language
        merge = NoticeMerge(db, shown, kind, [], own)
        every = langs or sorted(LANGUAGES, key=lambda lang: lang != own)
        return [_notice(shown, merge, lang, text=merge.text_in(lang)) for lang in every]

    def _for_readers(
        self, db: ReadTransaction, shown: EventInNotices, kind: NoticeKind
    ) -> tuple[list[PaperNotice], tuple[RsvpId, ...]]:
        queue = queue_of(db, shown)
        waiting = tuple(entry.rsvp_id for entry in queue.waiting_for(kind))
        lines = rsvps.lines(
            db, waiting or list(dict.fromkeys(entry.rsvp_id for entry in queue.told_of(kind)))
        )
        if not lines:
            raise RuleError("notice_no_readers")
        merge = NoticeMerge(db, shown, kind, [line.person_id for line in lines], self._settings.language)
        return [_for_reader(shown, merge, line) for line in lines], waiting


def _for_reader(shown: EventInNotices, merge: NoticeMerge, line: RsvpLine) -> PaperNotice:
    lang = merge.lang(line)
    return _notice(shown, merge, lang, text=merge.text(line), to=line.name, subject=merge.subject(line))


def _notice(
    shown: EventInNotices, merge: NoticeMerge, lang: str, *, text: str, to: str = "", subject: str = ""
) -> PaperNotice:
    values = merge.values(lang)
    return PaperNotice(
        to=to,
        group=shown.group.name,
        title=values[NoticeField.EVENT],
        day=say_day(moment_of(shown.now, shown.event.plan.tz), lang),
        subject=subject or values[NoticeField.EVENT],
        text=text,
        contact=values[NoticeField.CONTACT],
    )
