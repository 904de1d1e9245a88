"""Badges of an event: whose, what they say, what was printed before, and one at a time at the door."""

import dataclasses
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
import zxingcpp
from pypdf import PdfReader
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from meetup_desk.documents.badge_stocks import STOCKS
from meetup_desk.documents.pages import PaintedPages
from meetup_desk.documents.printer import Printers
from meetup_desk.documents.values import PrinterTrouble
from meetup_desk.domain.badges import BadgeRole
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.ids import RsvpId
from meetup_desk.services.papers.badge_settings import SINGLE_STOCKS, SingleBadgeSettings
from meetup_desk.services.papers.badge_texts import BadgeMaker
from meetup_desk.services.papers.badges import BadgeOptions, Badges
from meetup_desk.services.papers.printing import Printing
from meetup_desk.store import records
from tests.conftest import Clock, Organiser
from tests.printers import OnePrinter, PaperPrinter, SilentPrinter


def badges_with(organiser: Organiser, printers: Callable[[], Printers], folder: Path) -> Badges:
    services = organiser.services
    fonts = services.fonts
    return Badges(services.desk, services.settings, services.tickets, fonts, Printing(printers, folder))


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
    assert done.say_again("ko") == "이미 인쇄한 명찰이에요: 김서준."
    assert badges.printed_before(event.id) == 2


def test_a_preview_prints_nothing(organiser: Organiser) -> None:
    event = organiser.event()
    organiser.answer(event, "김서준")
    badges = organiser.services.badges
    assert badges.preview(event.id, "ko", options=BadgeOptions(), width=300).startswith(b"\x89PNG")
    assert badges.printed_before(event.id) == 0


def test_what_cannot_be_is_refused_and_pages_no_file(organiser: Organiser, tmp_path: Path) -> None:
    event = organiser.event()
    badges, path = organiser.services.badges, tmp_path / "b.pdf"
    with pytest.raises(RuleError, match="no_badges"):
        badges.write(event.id, path, "ko")
    organiser.answer(event, "김서준")
    for options, rule in (
        (BadgeOptions(stock="a3"), "unknown_stock"),
        (BadgeOptions(start=11), "bad_start"),
        (BadgeOptions(stock="a7", start=2), "bad_start"),
    ):
        with pytest.raises(RuleError, match=rule):
            badges.write(event.id, path, "ko", options=options)
    with pytest.raises(DeskError) as stopped:
        badges.write(event.id, path, "ko", cancelled=lambda: True)
    assert stopped.value.code is ErrorCode.CANCELLED
    assert not path.exists()
    assert badges.printed_before(event.id) == 0


def test_guests_get_badges_to_write_on(organiser: Organiser, tmp_path: Path) -> None:
    event = organiser.event()
    organiser.answer(event, "김서준", party=3)
    done = organiser.services.badges.write(
        event.id, tmp_path / "b.pdf", "ko", options=BadgeOptions(stock="a7", guests=True)
    )
    assert done.badges == 3
    pages = [page.extract_text() for page in PdfReader(tmp_path / "b.pdf").pages]
    assert ["님과 함께" in page for page in pages] == [False, True, True]


def test_a_badge_holds_nothing_personal_in_its_code(organiser: Organiser) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준", phone="010-2345-6789")
    services = organiser.services
    bearers = BadgeMaker(services.desk, services.tickets, event.id, "ko", qr=True, guests=False)
    (badge,) = bearers.badges([rsvp])
    assert badge.qr is not None
    assert organiser.code(event, rsvp).isalnum()
    assert "6789" not in "".join(filter(None, (badge.name, badge.real_name, badge.affiliation)))


def role_of(organiser: Organiser, event: object, rsvp: RsvpId) -> BadgeRole:
    services = organiser.services
    bearers = BadgeMaker(services.desk, services.tickets, event.id, "ko", qr=False, guests=False)  # type: ignore[attr-defined]
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
    assert first.outcome.file is not None
    assert first.outcome.file.parent == tmp_path / "community papers"
    assert "김서준" in text_of(first.outcome.file)
    assert first.say("ko") == f"김서준 님의 명찰은 PDF로 저장해 두었어요: {first.outcome.file}"
    clock.move(minutes=5)
    again = organiser.services.badges.print_one(rsvp, "en")
    assert again.before is not None
    assert "It was already printed at 20:06." in again.say("en")
    assert again.outcome.file != first.outcome.file


def test_a_printer_that_works_prints_and_keeps_no_file(organiser: Organiser, tmp_path: Path) -> None:
    rsvp = organiser.answer(organiser.event(), "김서준")
    printer = OnePrinter()
    badges = badges_with(organiser, lambda: printer, tmp_path / "papers")
    printed = badges.print_one(rsvp, "ko")
    assert (printer.printed, printed.outcome.file, printed.say("ko")) == (
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
    printed = badges.print_one(rsvp, "ko", settings=SingleBadgeSettings(printer="Label"))
    assert printed.outcome.file is not None
    assert printed.outcome.file.exists()
    assert printed.say("ko").startswith("프린터")
    done = badges.send(event.id, "Label", "ko")
    assert (done.badges, done.outcome.trouble) == (0, str(trouble))


def test_a_folder_that_takes_nothing_is_a_sentence_too(organiser: Organiser, tmp_path: Path) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준")
    (tmp_path / "papers").write_text("a file, not a folder")
    badges = badges_with(organiser, OnePrinter, tmp_path / "papers")
    printed = badges.print_one(rsvp, "ko", settings=SingleBadgeSettings(files=True))
    assert printed.outcome.lost
    assert "손으로 써 주세요" in printed.say("ko")
    assert badges.printed_before(event.id) == 0


def test_a_machine_that_cannot_print_at_all_has_no_printers(organiser: Organiser, tmp_path: Path) -> None:
    def missing() -> Printers:
        raise ImportError("libcups")

    badges = badges_with(organiser, missing, tmp_path)
    assert badges.printing.names() == []
    rsvp = organiser.answer(organiser.event(), "김서준")
    assert (
        badges.print_one(rsvp, "ko", settings=SingleBadgeSettings(printer="Label")).outcome.file is not None
    )


def codes_on(paper: Path) -> list[str]:
    document = QPdfDocument()
    document.load(str(paper))
    size = document.pagePointSize(0)
    page = document.render(0, QSize(round(size.width() * 300 / 72), round(size.height() * 300 / 72)))
    document.close()
    white = QImage(page.size(), QImage.Format.Format_RGB32)
    white.fill(0xFFFFFF)
    painter = QPainter(white)
    painter.drawImage(0, 0, page)
    painter.end()
    grey = white.convertToFormat(QImage.Format.Format_Grayscale8)
    data, line = bytes(grey.constBits()), grey.bytesPerLine()
    view = zxingcpp.ImageView(data, grey.width(), grey.height(), zxingcpp.ImageFormat.Lum, line, 1)
    return [one.text for one in zxingcpp.read_barcodes(view, formats=zxingcpp.BarcodeFormat.QRCode)]


@pytest.mark.parametrize("stock", SINGLE_STOCKS)
def test_the_chosen_paper_is_printed_sharp_and_in_its_own_size(
    organiser: Organiser, tmp_path: Path, stock: str
) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준")
    paper = tmp_path / "paper.pdf"
    badges = badges_with(organiser, lambda: PaperPrinter(paper), tmp_path / "papers")
    printed = badges.print_one(
        rsvp, "ko", settings=SingleBadgeSettings(printer="Label", stock=stock, qr=True)
    )
    assert printed.outcome.trouble == ""
    (page,) = PdfReader(paper).pages
    wide, high = (side * 72 / 25.4 for side in STOCKS[stock].page)
    assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx((wide, high), abs=1)
    assert "김서준" in page.extract_text()  # letters, not a picture of letters
    assert codes_on(paper) == [organiser.code(event, rsvp)]


def test_the_window_says_how_single_badges_are_printed(organiser: Organiser) -> None:
    organiser.services.single_badge_settings = lambda: SingleBadgeSettings(files=True, stock="a7")
    printed = organiser.services.badges.print_one(organiser.answer(organiser.event(), "김서준"), "ko")
    assert printed.outcome.file is not None
    box = PdfReader(printed.outcome.file).pages[0].mediabox
    assert float(box.width) == pytest.approx(105 * 72 / 25.4, abs=1)
    assert not printed.outcome.failed
    assert printed.say("ko").startswith("김서준 님의 명찰은 PDF로")  # nothing is wrong with any printer


def test_a_second_badge_is_held_back_until_somebody_asks_for_it(
    organiser: Organiser, tmp_path: Path, clock: Clock
) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준")
    printer = OnePrinter()
    badges = badges_with(organiser, lambda: printer, tmp_path / "papers")
    badges.print_one(rsvp, "ko", again=False)
    clock.move(minutes=7)
    held = badges.print_one(rsvp, "ko", again=False)
    assert (held.held, held.made, printer.printed) == (True, False, ["김서준"])
    assert held.say("ko") == "김서준 님의 명찰은 20:06에 이미 인쇄했어요."
    clock.move(days=1)
    assert badges.print_one(rsvp, "en", again=False).say("en") == (
        "The badge for 김서준 was already printed at 20:06 on Wednesday 18 November."
    )
    assert badges.print_one(rsvp, "ko", again=True).made
    assert printer.printed == ["김서준"] * 2


def test_who_has_a_badge_from_the_sheet_gets_none_by_itself(organiser: Organiser, tmp_path: Path) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준")
    organiser.services.badges.write(event.id, tmp_path / "sheet.pdf", "ko")
    assert organiser.services.badges.print_one(rsvp, "ko", again=False).held


@pytest.mark.parametrize("name", ["김서준", "가" * 200])
def test_two_of_one_name_in_one_second_leave_two_files(
    organiser: Organiser, tmp_path: Path, name: str
) -> None:
    event = organiser.event()
    for phone in ("010-1111-2222", "010-3333-4444"):
        rsvp = organiser.answer(event, name, phone=phone)
        organiser.services.badges.print_one(rsvp, "ko")
    assert len(list((tmp_path / "community papers").iterdir())) == 2


def test_a_printer_that_says_nothing_is_waited_for_once(organiser: Organiser, tmp_path: Path) -> None:
    event, services = organiser.event(), organiser.services
    rsvps = [organiser.answer(event, name) for name in ("김서준", "이하린", "박도윤")]
    printer = SilentPrinter()
    printing = Printing(lambda: printer, tmp_path / "papers", seconds=0.05)
    badges = Badges(services.desk, services.settings, services.tickets, services.fonts, printing)
    first, second = (badges.print_one(rsvp, "ko") for rsvp in rsvps[:2])
    assert printer.asked == 1
    for printed in (first, second):
        assert printed.outcome.file is not None
        assert printed.outcome.file.exists()
        assert printed.say("ko").startswith("프린터가 응답하지 않아요.")
    printer.woken.set()
    assert printer.done.wait(30)
    assert printing._sending._stuck is not None
    printing._sending._stuck.join(30)
    assert badges.print_one(rsvps[2], "ko").outcome.trouble == ""


def test_a_system_that_does_not_say_its_printers_is_asked_again_later(tmp_path: Path) -> None:
    woken = Event()

    class Slow(OnePrinter):
        def names(self) -> list[str]:
            woken.wait(30)
            return super().names()

    printing = Printing(Slow, tmp_path, seconds=0.05)
    assert [printing.names(), printing.names()] == [[], []]
    woken.set()
    assert printing._looking._stuck is not None
    printing._looking._stuck.join(30)
    assert printing.names() == ["Label"]


def test_a_bug_in_printing_is_no_jam(organiser: Organiser, tmp_path: Path) -> None:
    class Broken(OnePrinter):
        def send(self, pages: PaintedPages, printer: str) -> PrinterTrouble | None:
            raise ZeroDivisionError

    badges = badges_with(organiser, Broken, tmp_path)
    with pytest.raises(ZeroDivisionError):
        badges.print_one(organiser.answer(organiser.event(), "김서준"), "ko")


def test_a_badge_of_nobody_counts_for_nobody(organiser: Organiser) -> None:
    event = organiser.event()
    organiser.answer(event, "김서준")
    outcome = organiser.services.badges.print_sample("ko", SingleBadgeSettings(files=True))
    assert outcome.file is not None
    assert "시험 명찰" in text_of(outcome.file)
    assert organiser.services.badges.printed_before(event.id) == 0
