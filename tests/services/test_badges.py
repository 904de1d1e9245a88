"""Badges of an event: whose, what they say, what was printed before, and one at a time at the door."""

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from meetup_desk.documents.badges import BadgeRole
from meetup_desk.documents.leaves import Leaves
from meetup_desk.documents.printer import Printers, PrinterTrouble
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.ids import RsvpId
from meetup_desk.services.badge_texts import Bearers
from meetup_desk.services.badge_way import BadgeWay
from meetup_desk.services.badges import Badges, BadgeWish
from meetup_desk.services.press import Press
from meetup_desk.store import records
from tests.conftest import Clock, Organiser


class OnePrinter(Printers):
    """A machine with one printer, which works, or not."""

    def __init__(self, trouble: PrinterTrouble | None = None) -> None:
        self.told, self.printed = trouble, list[str]()

    def names(self) -> list[str]:
        return ["Label"]

    def usual(self) -> str:
        return "Label"

    def send(self, leaves: Leaves, printer: str) -> PrinterTrouble | None:
        if self.told is None:
            self.printed += [leaves.title] * len(list(leaves.pages()))
        return self.told


def badges_with(organiser: Organiser, printers: Callable[[], Printers], folder: Path) -> Badges:
    services = organiser.services
    fonts = services.fonts
    return Badges(services.desk, services.settings, services.tickets, fonts, Press(printers, folder))


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def test_badges_are_for_who_is_going_in_the_order_of_names(organiser: Organiser, tmp_path: Path) -> None:
    event = organiser.event(capacity=2)
    for name in ("이하린", "김서준", "박도윤"):
        organiser.answer(event, name)
    done = organiser.services.badges.write(event.id, tmp_path / "b.pdf", "ko")
    assert (done.badges, done.again) == (2, ())
    text = text_of(tmp_path / "b.pdf")
    assert text.index("김서준") < text.index("이하린")
    assert "박도윤" not in text


def test_a_second_printing_names_whose_badges_there_are_already(organiser: Organiser, tmp_path: Path) -> None:
    event = organiser.event()
    first = organiser.answer(event, "김서준")
    badges = organiser.services.badges
    badges.write(event.id, tmp_path / "one.pdf", "ko", rsvp_ids=[first])
    organiser.answer(event, "이하린")
    assert badges.printed_before(event.id) == 1
    done = badges.write(event.id, tmp_path / "two.pdf", "ko")
    assert (done.badges, done.again) == (2, ("김서준",))
    assert done.say_again("ko") == "이미 인쇄한 적이 있어요: 김서준."
    assert badges.printed_before(event.id) == 2


def test_a_preview_prints_nothing(organiser: Organiser) -> None:
    event = organiser.event()
    organiser.answer(event, "김서준")
    badges = organiser.services.badges
    assert badges.preview(event.id, "ko", wish=BadgeWish(), width=300).startswith(b"\x89PNG")
    assert badges.printed_before(event.id) == 0


def test_what_cannot_be_is_refused_and_leaves_no_file(organiser: Organiser, tmp_path: Path) -> None:
    event = organiser.event()
    badges, path = organiser.services.badges, tmp_path / "b.pdf"
    with pytest.raises(RuleError, match="no_badges"):
        badges.write(event.id, path, "ko")
    organiser.answer(event, "김서준")
    for wish, rule in (
        (BadgeWish(stock="a3"), "unknown_stock"),
        (BadgeWish(start=11), "bad_start"),
        (BadgeWish(stock="a7", start=2), "bad_start"),
    ):
        with pytest.raises(RuleError, match=rule):
            badges.write(event.id, path, "ko", wish=wish)
    with pytest.raises(DeskError) as stopped:
        badges.write(event.id, path, "ko", cancelled=lambda: True)
    assert stopped.value.code is ErrorCode.CANCELLED
    assert not path.exists()
    assert badges.printed_before(event.id) == 0


def test_guests_get_badges_to_write_on(organiser: Organiser, tmp_path: Path) -> None:
    event = organiser.event()
    organiser.answer(event, "김서준", party=3)
    done = organiser.services.badges.write(
        event.id, tmp_path / "b.pdf", "ko", wish=BadgeWish(stock="a7", guests=True)
    )
    assert done.badges == 3
    pages = [page.extract_text() for page in PdfReader(tmp_path / "b.pdf").pages]
    assert ["님과 함께" in page for page in pages] == [False, True, True]


def test_a_badge_holds_nothing_personal_in_its_code(organiser: Organiser) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준", phone="010-2345-6789")
    services = organiser.services
    bearers = Bearers(services.desk, services.tickets, event.id, "ko", qr=True, guests=False)
    (badge,) = bearers.badges([rsvp])
    assert badge.qr is not None
    assert organiser.code(event, rsvp).isalnum()
    assert "6789" not in "".join(filter(None, (badge.name, badge.real_name, badge.affiliation)))


def role_of(organiser: Organiser, event: object, rsvp: RsvpId) -> BadgeRole:
    services = organiser.services
    bearers = Bearers(services.desk, services.tickets, event.id, "ko", qr=False, guests=False)  # type: ignore[attr-defined]
    return bearers.badges([rsvp])[0].role


def test_the_helper_of_the_day_is_known_by_phone(organiser: Organiser) -> None:
    event = organiser.event()
    with organiser.services.desk.change("event.change", "organiser") as db:
        records.save(db, dataclasses.replace(event, helper="이하린", helper_phone="+821023456789"))
    helper = organiser.answer(event, "이하린", phone="010-2345-6789")
    namesake = organiser.answer(event, "이하린", phone="010-9999-0000")
    assert role_of(organiser, event, helper) is BadgeRole.HELPER
    assert role_of(organiser, event, namesake) is BadgeRole.ATTENDEE


def test_without_a_printer_a_badge_waits_as_a_file(
    organiser: Organiser, tmp_path: Path, clock: Clock
) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준")
    first = organiser.services.badges.print_one(rsvp, "ko")
    assert first.pressed.file is not None
    assert first.pressed.file.parent == tmp_path / "community papers"
    assert "김서준" in text_of(first.pressed.file)
    assert first.say("ko") == f"김서준 님의 명찰은 PDF로 저장해 두었어요: {first.pressed.file}"
    clock.move(minutes=5)
    again = organiser.services.badges.print_one(rsvp, "en")
    assert again.before is not None
    assert "It had been printed at 20:06." in again.say("en")
    assert again.pressed.file != first.pressed.file


def test_a_printer_that_works_prints_and_keeps_no_file(organiser: Organiser, tmp_path: Path) -> None:
    rsvp = organiser.answer(organiser.event(), "김서준")
    printer = OnePrinter()
    badges = badges_with(organiser, lambda: printer, tmp_path / "papers")
    printed = badges.print_one(rsvp, "ko")
    assert (printer.printed, printed.pressed.file, printed.say("ko")) == (
        ["김서준"],
        None,
        "김서준 님의 명찰을 인쇄했어요.",
    )
    assert not (tmp_path / "papers").exists()


@pytest.mark.parametrize("trouble", PrinterTrouble)
def test_a_jam_is_a_sentence_and_the_badge_waits(
    organiser: Organiser, tmp_path: Path, trouble: PrinterTrouble
) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준")
    badges = badges_with(organiser, lambda: OnePrinter(trouble), tmp_path / "papers")
    printed = badges.print_one(rsvp, "ko", way=BadgeWay(printer="Label"))
    assert printed.pressed.file is not None
    assert printed.pressed.file.exists()
    assert printed.say("ko").startswith("프린터")
    done = badges.send(event.id, "Label", "ko")
    assert (done.badges, done.pressed.trouble) == (0, str(trouble))


def test_a_folder_that_takes_nothing_is_a_sentence_too(organiser: Organiser, tmp_path: Path) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준")
    (tmp_path / "papers").write_text("a file, not a folder")
    badges = badges_with(organiser, OnePrinter, tmp_path / "papers")
    printed = badges.print_one(rsvp, "ko", way=BadgeWay(files=True))
    assert printed.pressed.lost
    assert "손으로 써 주세요" in printed.say("ko")
    assert badges.printed_before(event.id) == 0


def test_a_machine_that_cannot_print_at_all_has_no_printers(organiser: Organiser, tmp_path: Path) -> None:
    def missing() -> Printers:
        raise ImportError("libcups")

    badges = badges_with(organiser, missing, tmp_path)
    assert badges.press.names() == []
    rsvp = organiser.answer(organiser.event(), "김서준")
    assert badges.print_one(rsvp, "ko", way=BadgeWay(printer="Label")).pressed.file is not None
