"""Badges and tickets say where people sit, where a seating is and its organiser wants it."""

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtGui import QImage

from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import RsvpId, SeatingId
from meetup_desk.services.papers.badges import BadgeOptions
from meetup_desk.services.seating.drafts import SeatingDraft, TableDraft
from tests.conftest import Organiser

BY = "organiser"


def make(organiser: Organiser, event: Event, rounds: int = 3, name: str = "창가") -> SeatingId:
    tables = [TableDraft(seats=2, name=name), TableDraft(seats=2)]
    draft = SeatingDraft(tables=tables, rounds=rounds)
    return organiser.services.seatings.make(event.id, draft, BY, seconds=0.1)[0].stored.seating.id


def ticket_text(organiser: Organiser, rsvp: RsvpId, folder: Path) -> str:
    organiser.services.cards.save(rsvp, folder / "ticket.pdf", "ko")
    return text_of(folder / "ticket.pdf")


def badge_text(organiser: Organiser, event: Event, folder: Path, *, guests: bool = False) -> str:
    organiser.services.badges.write(
        event.id, folder / "badges.pdf", "ko", options=BadgeOptions(guests=guests)
    )
    return text_of(folder / "badges.pdf")


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def test_without_a_seating_neither_badge_nor_ticket_names_a_table(
    organiser: Organiser, tmp_path: Path
) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준")
    assert "테이블" not in ticket_text(organiser, rsvp, tmp_path)
    assert "테이블" not in badge_text(organiser, event, tmp_path)


def test_badge_and_ticket_have_the_tables_of_every_round(organiser: Organiser, tmp_path: Path) -> None:
    event = organiser.event()
    rsvps = [organiser.answer(event, name) for name in ("김서준", "이하린", "박도윤", "최지우")]
    seating = make(organiser, event)
    stored = organiser.services.seatings.show(seating).stored
    names = [table.name or str(table.number) for table in stored.tables]
    own = [names[stored.plan[number, stored.names.index("김서준")]] for number in range(3)]
    line = "라운드별 테이블: " + " · ".join(own)
    assert line in ticket_text(organiser, rsvps[0], tmp_path)
    assert line in badge_text(organiser, event, tmp_path)


def test_a_picture_of_a_ticket_has_the_line_too(organiser: Organiser, tmp_path: Path) -> None:
    event = organiser.event()
    rsvps = [organiser.answer(event, name) for name in ("김서준", "이하린")]
    organiser.services.cards.save(rsvps[0], tmp_path / "before.png", "ko")
    make(organiser, event)
    organiser.services.cards.save(rsvps[0], tmp_path / "after.png", "ko")
    before, after = QImage(str(tmp_path / "before.png")), QImage(str(tmp_path / "after.png"))
    line = [(x, y) for y in range(658, 666) for x in range(84, 700)]
    assert all(before.pixelColor(x, y).lightness() > 240 for x, y in line)
    assert any(after.pixelColor(x, y).lightness() < 60 for x, y in line)


def test_papers_are_silent_where_the_organiser_wants_it(organiser: Organiser, tmp_path: Path) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준")
    organiser.answer(event, "이하린")
    seating = make(organiser, event, rounds=1, name="")
    organiser.services.seat_lines.choose(seating, BY, badges=False, tickets=True)
    assert "번 테이블" in ticket_text(organiser, rsvp, tmp_path)
    assert "테이블" not in badge_text(organiser, event, tmp_path)
    organiser.services.seat_lines.choose(seating, BY, badges=True, tickets=False)
    assert "테이블" not in ticket_text(organiser, rsvp, tmp_path)
    assert "번 테이블" in badge_text(organiser, event, tmp_path)


def test_the_badge_of_a_guest_names_the_tables_of_the_party(organiser: Organiser, tmp_path: Path) -> None:
    event = organiser.event()
    organiser.answer(event, "김서준", party=2)
    make(organiser, event, rounds=1, name="")
    assert badge_text(organiser, event, tmp_path, guests=True).count("번 테이블") == 2
