"""Ticket cards: what a scanner and a person read off them."""

import dataclasses
from pathlib import Path

import pytest
import qrcode
import zxingcpp
from pypdf import PdfReader
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, qGray
from PySide6.QtPdf import QPdfDocument
from PySide6.QtSvg import QSvgRenderer

from meetup_desk.documents.fonts import PageFonts
from meetup_desk.documents.ticket_card import CardPainter
from meetup_desk.documents.values import CardFormat, CardPaper, TicketCard
from meetup_desk.words.say import say

CODE = "1Z8Q4T" + "0123456789ABCDEFGHJKMNPQRSTVWXYZ" * 4  # as long as a signed code, in its alphabet
TITLES = (
    "가온",
    "2026 마포구 마을 공동체 활동가와 청년 모임장이 함께하는 겨울 네트워킹과 한 해 돌아보기",
    "Winter gathering of everyone who organises, hosts, teaches and repairs in the neighbourhood",
)
A6, A4 = (297, 420), (595, 842)


@pytest.fixture(scope="module")
def card() -> TicketCard:
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=0, mask_pattern=3)
    code.add_data(CODE, optimize=0)
    code.make(fit=True)
    return TicketCard(
        lang="ko",
        title="가온 송년 모임",
        when="2026년 12월 3일 목요일 저녁 7시 – 밤 9시 30분",
        place="가온홀 3층 큰방 · 서울특별시 마포구 월드컵북로 21",
        name="김서준",
        party=2,
        qr=code.get_matrix(),
        short="7K3M-2PQ9",
        host="가온 모임",
        contact="gaon@example.com",
    )


@pytest.fixture
def painter(fonts: PageFonts) -> CardPainter:
    return CardPainter(fonts)


def svg_image(path: Path, width: int) -> QImage:
    drawing = QSvgRenderer(str(path))
    assert drawing.isValid()
    image = QImage(width, width * 3 // 2, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    return image


def decode(image: QImage) -> list[str]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels, line = bytes(grey.constBits()), grey.bytesPerLine()
    view = zxingcpp.ImageView(pixels, grey.width(), grey.height(), zxingcpp.ImageFormat.Lum, line, 1)
    return [found.text for found in zxingcpp.read_barcodes(view, formats=zxingcpp.BarcodeFormat.QRCode)]


def raster(path: Path, width: int) -> QImage:
    """The first page as pixels, on white."""
    document = QPdfDocument()
    document.load(str(path))
    size = document.pagePointSize(0)
    drawn = document.render(0, QSize(width, round(width * size.height() / size.width())))
    document.close()
    page = QImage(drawn.size(), QImage.Format.Format_RGB32)
    page.fill(0xFFFFFF)
    painter = QPainter(page)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return page


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def test_a_png_is_read_and_fits_a_phone(tmp_path: Path, painter: CardPainter, card: TicketCard) -> None:
    painter.paint_card(card, tmp_path / "card.png", CardFormat.PNG)
    image = QImage(str(tmp_path / "card.png"))
    assert (image.width(), image.height()) == (1080, 1620)
    assert decode(image) == [CODE]


def test_a_small_screen_still_shows_a_readable_code(
    tmp_path: Path, painter: CardPainter, card: TicketCard
) -> None:
    painter.paint_card(card, tmp_path / "card.png", CardFormat.PNG)
    small = QImage(str(tmp_path / "card.png")).scaledToWidth(360, Qt.TransformationMode.SmoothTransformation)
    assert decode(small) == [CODE]


def test_modules_of_a_png_are_whole_pixels(tmp_path: Path, painter: CardPainter, card: TicketCard) -> None:
    painter.paint_card(card, tmp_path / "card.png", CardFormat.PNG)
    image = QImage(str(tmp_path / "card.png"))
    dark = [(x, y) for y in range(689, 1327) for x in range(221, 859) if qGray(image.pixel(x, y)) < 128]
    left, top = min(x for x, _ in dark), min(y for _, y in dark)
    side = max(x for x, _ in dark) - left + 1
    modules = len(card.qr)
    module, rest = divmod(side, modules)
    assert rest == 0
    assert min(left - 220, top - 688, 860 - left - side) >= 4 * module
    for y, row in enumerate(card.qr):
        for x, is_dark in enumerate(row):
            corners = {
                image.pixel(left + x * module + dx, top + y * module + dy)
                for dx in (0, module - 1)
                for dy in (0, module - 1)
            }
            assert corners == {image.pixel(left, top) if is_dark else 0xFFFFFFFF}


def test_an_svg_is_read_and_needs_no_fonts(tmp_path: Path, painter: CardPainter, card: TicketCard) -> None:
    painter.paint_card(card, tmp_path / "card.svg", CardFormat.SVG)
    assert decode(svg_image(tmp_path / "card.svg", 1080)) == [CODE]
    assert "<text" not in (tmp_path / "card.svg").read_text(encoding="utf-8")


def test_an_svg_looks_like_the_png(tmp_path: Path, painter: CardPainter, card: TicketCard) -> None:
    for form in (CardFormat.PNG, CardFormat.SVG):
        painter.paint_card(card, tmp_path / f"card.{form}", form)
    png, svg = (
        small_grey(QImage(str(tmp_path / "card.png"))),
        small_grey(svg_image(tmp_path / "card.svg", 1080)),
    )
    assert max(abs(a - b) for a, b in zip(png, svg, strict=True)) < 64


def small_grey(image: QImage) -> bytes:
    rgb = image.convertToFormat(QImage.Format.Format_RGB32)
    small = rgb.scaled(272, 408, mode=Qt.TransformationMode.SmoothTransformation)
    grey = small.convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(grey.constBits())  # which point into a picture that has to be there still


def test_markup_in_a_title_stays_text_in_an_svg(
    tmp_path: Path, painter: CardPainter, card: TicketCard
) -> None:
    sly = dataclasses.replace(card, title="</title><script>1</script> & co", name="<b>")
    painter.paint_card(sly, tmp_path / "card.svg", CardFormat.SVG)
    assert "<script" not in (tmp_path / "card.svg").read_text(encoding="utf-8")
    assert QSvgRenderer(str(tmp_path / "card.svg")).isValid()


def test_a_pdf_is_a6_and_read_from_paper(tmp_path: Path, painter: CardPainter, card: TicketCard) -> None:
    painter.paint_card(card, tmp_path / "card.pdf", CardFormat.PDF)
    page = PdfReader(tmp_path / "card.pdf").pages[0]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == A6
    assert decode(raster(tmp_path / "card.pdf", 620)) == [CODE]  # 150 dpi
    assert not page.images


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_a_card_says_what_its_holder_needs(
    tmp_path: Path, painter: CardPainter, card: TicketCard, lang: str
) -> None:
    painter.paint_card(dataclasses.replace(card, lang=lang), tmp_path / "card.pdf", CardFormat.PDF)
    text = text_of(tmp_path / "card.pdf")
    facts = (card.title, card.when, card.place, card.name, card.host, card.contact)
    for said in (*facts, say("ticket.show", lang), say("ticket.party.many", lang, party=2)):
        assert said in text
    assert card.short in "".join(text.split())


@pytest.mark.parametrize("title", TITLES)
def test_a_title_of_any_length_is_whole_and_clear_of_the_rest(
    tmp_path: Path, painter: CardPainter, card: TicketCard, title: str
) -> None:
    long = dataclasses.replace(card, title=title, when=f"{card.when} – 12월 4일", place=card.place * 2)
    painter.paint_card(long, tmp_path / "card.pdf", CardFormat.PDF)
    assert title in " ".join(text_of(tmp_path / "card.pdf").split())
    with_title = raster(tmp_path / "card.pdf", 540)
    painter.paint_card(dataclasses.replace(long, title=""), tmp_path / "bare.pdf", CardFormat.PDF)
    without = raster(tmp_path / "bare.pdf", 540)
    changed = [
        (x, y) for y in range(760) for x in range(540) if with_title.pixel(x, y) != without.pixel(x, y)
    ]
    assert changed
    assert all(qGray(without.pixel(x, y)) > 250 for x, y in changed)
    assert 30 < min(x for x, _ in changed) < max(x for x, _ in changed) < 510


def test_a_long_name_is_whole_and_clear_of_the_party(
    tmp_path: Path, painter: CardPainter, card: TicketCard
) -> None:
    name = "Aleksandr-Konstantin von Hohenlohe-Waldenburg-Schillingsfürst"
    painter.paint_card(dataclasses.replace(card, name=name), tmp_path / "card.pdf", CardFormat.PDF)
    text = "".join(text_of(tmp_path / "card.pdf").split())
    assert name.replace(" ", "") in text
    assert "2명" in text


def test_pictures_of_one_event_do_not_mix_holders(
    tmp_path: Path, painter: CardPainter, fonts: PageFonts, card: TicketCard
) -> None:
    other = dataclasses.replace(card, name="이하린", party=1, short="ABCD-EFGH")
    third = dataclasses.replace(card, title="다른 행사")
    for at, each in enumerate((card, other, third, card)):
        painter.paint_card(each, tmp_path / f"{at}.png", CardFormat.PNG)
        CardPainter(fonts).paint_card(each, tmp_path / f"fresh{at}.png", CardFormat.PNG)
        kept, fresh = (small_grey(QImage(str(tmp_path / f"{made}{at}.png"))) for made in ("", "fresh"))
        assert max(abs(a - b) for a, b in zip(kept, fresh, strict=True)) < 16


@pytest.mark.parametrize("paper", list(CardPaper))
def test_many_cards_are_one_pdf_in_order(
    tmp_path: Path, painter: CardPainter, card: TicketCard, paper: CardPaper
) -> None:
    pages, size = (5, A6) if paper is CardPaper.A6 else (2, A4)
    names = ["김하나", "이두리", "박세찌", "최네찌", "정다섯"]
    cards = [dataclasses.replace(card, name=name) for name in names]
    heard: list[tuple[int, int]] = []
    painter.paint_cards(cards, tmp_path / "cards.pdf", paper, lambda done, of: heard.append((done, of)))
    read = PdfReader(tmp_path / "cards.pdf")
    assert len(read.pages) == pages
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in read.pages} == {size}
    places = [text_of(tmp_path / "cards.pdf").find(name) for name in names]
    assert -1 not in places
    assert places == sorted(places)
    assert heard[-1] == (5, 5)


def test_four_codes_on_a_page_are_all_read(tmp_path: Path, painter: CardPainter, card: TicketCard) -> None:
    painter.paint_cards([card] * 4, tmp_path / "cards.pdf", CardPaper.A4)
    assert decode(raster(tmp_path / "cards.pdf", 1654)) == [CODE] * 4  # 200 dpi
