"""Ticket cards: one file a ticket, or one picture to look at."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from meetup_desk.documents.values import CardFormat, CardPaper, TicketCard
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import EventId, RsvpId
from meetup_desk.domain.list_rows import EventLine, RsvpLine
from meetup_desk.files import age_files
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.desk.file_names import file_name, make_folder
from meetup_desk.services.desk.progress import Cancelled, Progress
from meetup_desk.services.tickets import page_texts
from meetup_desk.services.tickets.page_texts import Fonts
from meetup_desk.services.tickets.tickets import TicketCode, Tickets
from meetup_desk.store import events, invites, rsvp_lists, rsvps, seat_lines
from meetup_desk.store.desk.desk import Desk
from meetup_desk.tickets import qr
from meetup_desk.words.events import say_title
from meetup_desk.words.seat_lines import say_seats

if TYPE_CHECKING:
    from meetup_desk.documents.ticket_card import CardPainter


class Cards:
    """The tickets of an event as pictures and pages."""

    def __init__(self, desk: Desk, settings: DeskSettings, tickets: Tickets, fonts: Fonts) -> None:
        self._desk, self._settings, self._tickets, self._fonts = desk, settings, tickets, fonts

    def export(
        self,
        event_id: EventId,
        folder: Path,
        fmt: str,
        lang: str,
        *,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> list[Path]:
        """Write one file for each valid ticket of those who are going; `fmt` is png, svg or pdf.

        Each is in its attendee's language, where that is known, else in `lang`. Who is blocked gets none.

        DeskError `not_writable`, `disk_full`, `cancelled`; what is written already stays.
        """
        painter = self._painter()
        lines = self._lines(event_id)
        if lines:
            make_folder(folder)
        files = []
        for number, (line, card) in enumerate(self._cards(event_id, lines, lang), start=1):
            if cancelled is not None and cancelled():
                raise DeskError(ErrorCode.CANCELLED)
            files.append(folder / file_name(line.name, fmt, code=line.short))
            painter.paint_card(card, files[-1], CardFormat(fmt))
            if progress is not None:
                progress(number, len(lines))
        return files

    def write_pages(
        self,
        event_id: EventId,
        path: Path,
        lang: str,
        *,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> int:
        """Write the same tickets as one PDF, four to an A4 page, to print and cut; gives how many they are.

        RuleError `no_tickets`; DeskError `not_writable`, `disk_full`, `cancelled`.
        """

        def card_done(done: int, total: int) -> None:
            if cancelled is not None and cancelled():
                raise DeskError(ErrorCode.CANCELLED)
            if progress is not None:
                progress(done, total)

        cards = [card for _, card in self._cards(event_id, self._lines(event_id), lang)]
        if not cards:
            raise RuleError("no_tickets")
        make_folder(path.parent)
        self._painter().paint_cards(cards, path, CardPaper.A4, card_done)
        return len(cards)

    def save(self, rsvp_id: RsvpId, path: Path, lang: str) -> None:
        """Write one ticket as PNG, SVG or PDF, as the file's name says; RuleError `no_seat`."""
        with self._desk.reading() as db:
            lines = rsvps.lines(db, [rsvp_id])
            event_id = rsvps.event_of(db, rsvp_id)
        cards = list(self._cards(event_id, lines, lang))
        if not cards:
            raise RuleError("no_seat")
        self._painter().paint_card(
            cards[0][1], path, CardFormat(age_files.plain_name(path).suffix[1:].lower())
        )

    def _lines(self, event_id: EventId) -> list[RsvpLine]:
        with self._desk.reading() as db:
            return rsvps.lines(db, rsvp_lists.ids_to_hand_out(db, event_id))

    def _painter(self) -> "CardPainter":
        from meetup_desk.documents.ticket_card import CardPainter  # noqa: PLC0415 - loads Qt

        return CardPainter(self._fonts())

    def _cards(
        self, event_id: EventId, lines: Sequence[RsvpLine], lang: str
    ) -> Iterator[tuple[RsvpLine, TicketCard]]:
        with self._desk.reading() as db:
            event = events.lines(db, [event_id])[0]
            place = page_texts.place(db, event)
            seats = seat_lines.of_event(db, event_id, "tickets")
            locales = invites.locales(db, [line.person_id for line in lines])
        codes, group = self._tickets.codes(event_id, [line.id for line in lines]), self._settings.group()
        for line in lines:
            if line.id in codes:
                language = locales.get(line.person_id, lang)
                card = _card(event, place, line, codes[line.id], group, language)
                own = seats.get(line.person_id)
                yield line, replace(card, seats=say_seats(own.kind, own.tables, language) if own else "")


def _card(  # noqa: PLR0917 - what a card says comes from as many places
    event: EventLine, place: str, line: RsvpLine, ticket: TicketCode, group: Group, lang: str
) -> TicketCard:
    return TicketCard(
        lang=lang,
        title=say_title(event.event.title_in(lang), lang),
        when=page_texts.when(event, lang),
        place=place,
        name=line.name,
        party=line.party,
        qr=qr.matrix(ticket.code),
        short=ticket.short,
        host=group.name,
        contact=group.contact_phone or group.contact_email,
    )
