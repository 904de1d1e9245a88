"""Name badges: where they lie, what is read off them, and by whom in which script."""

import dataclasses
from collections.abc import Sequence
from pathlib import Path

import pytest
import qrcode
import zxingcpp
from pypdf import PdfReader
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter, QTextLayout, qGray
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from meetup_desk.documents.badge_face import GROUP_COLOURS, ROLE_COLOURS
from meetup_desk.documents.badge_stocks import STOCKS
from meetup_desk.documents.badges import BadgePages
from meetup_desk.documents.fitting import Fitter
from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.printer import Printers, paint_on
from meetup_desk.documents.values import Badge, BadgeLayout, PrinterTrouble
from meetup_desk.domain.badges import BadgeRole

CODE = "1Z8Q4T" + "0123456789ABCDEFGHJKMNPQRSTVWXYZ" * 4
LONG = "Aleksandr-Konstantin von Hohenlohe-Waldenburg-Schillingsfürst"
SCRIPTS = {
    "arabic": "محمد عبد الرحمن",
    "thai": "สมชาย ใจดีมีสุข",
    "emoji": "하린🌻🐧",
    "hanja": "金成浩 洪吉童",
    "latin": "Łukasz Žižek",
    "kana": "やまだ タロウ",
}
SMALL = (TextStyle.TITLE, 400.0, 40.0)


@pytest.fixture(scope="module")
def matrix() -> list[list[bool]]:
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=0, mask_pattern=3)
    code.add_data(CODE, optimize=0)
    found: list[list[bool]] = code.get_matrix()
    return found


def a_badge(name: str = "제이슨", **facts: object) -> Badge:
    said = {"real_name": "김서준", "affiliation": "가온연구소", "event": "송년 모임", "group": "가온 모임"}
    return Badge(name=name, **(said | facts))  # type: ignore[arg-type]


def pixels(path: Path, page: int = 0, dpi: int = 150) -> QImage:
    document = QPdfDocument()
    document.load(str(path))
    size = document.pagePointSize(page)
    drawn = document.render(page, QSize(round(size.width() * dpi / 72), round(size.height() * dpi / 72)))
    document.close()
    image = QImage(drawn.size(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return image


def codes_in(image: QImage) -> list[str]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    data, line = bytes(grey.constBits()), grey.bytesPerLine()
    view = zxingcpp.ImageView(data, grey.width(), grey.height(), zxingcpp.ImageFormat.Lum, line, 1)
    return [found.text for found in zxingcpp.read_barcodes(view, formats=zxingcpp.BarcodeFormat.QRCode)]


def inked(image: QImage) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of what is not white."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = [bytes(grey.constScanLine(y))[: grey.width()] for y in range(grey.height())]
    dark = [(y, row) for y, row in enumerate(rows) if min(row) < 250]
    left = min(next(x for x, value in enumerate(row) if value < 250) for _, row in dark)
    right = max(len(row) - next(x for x, v in enumerate(reversed(row)) if v < 250) for _, row in dark)
    return left, dark[0][0], right, dark[-1][0]


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def written(badges: Sequence[Badge], path: Path, fonts: PageFonts, stock: str, **layout: object) -> int:
    where = BadgeLayout(stock=STOCKS[stock], **layout)  # type: ignore[arg-type]
    BadgePages(fonts, where).painted(badges, "명찰").write(path)
    return len(PdfReader(path).pages)


@pytest.mark.parametrize("stock", STOCKS.values(), ids=list(STOCKS))
def test_all_places_of_a_stock_lie_on_its_page_and_apart(stock: object) -> None:
    found = STOCKS[stock.name]  # type: ignore[attr-defined]
    corners = list(found.corners())
    assert len(corners) == found.places == len(set(corners))
    wide, high = found.label
    for x, y in corners:
        assert min(x, y) >= 0
        assert x + wide <= found.page[0] + 0.01
        assert y + high <= found.page[1] + 0.01
        assert not [
            (a, b) for a, b in corners if (a, b) != (x, y) and abs(a - x) < wide and abs(b - y) < high
        ]


@pytest.mark.parametrize("name", STOCKS)
def test_a_page_is_as_large_as_its_stock_and_ink_stays_off_the_edge(
    tmp_path: Path, fonts: PageFonts, name: str, matrix: list[list[bool]]
) -> None:
    stock = STOCKS[name]
    crowded = a_badge(
        LONG, real_name=LONG, affiliation=f"{LONG} {LONG}", event=LONG * 2, group=LONG, qr=matrix
    )
    written([crowded] * stock.places, tmp_path / "b.pdf", fonts, name)
    box = PdfReader(tmp_path / "b.pdf").pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(
        [side * 72 / 25.4 for side in stock.page], abs=1
    )
    if stock.places == 1:
        image = pixels(tmp_path / "b.pdf", dpi=127)  # five pixels a millimetre
        left, top, right, bottom = inked(image)
        assert min(left, top, image.width() - right, image.height() - bottom) >= 2.5 * 5


@pytest.mark.parametrize("name", STOCKS)
def test_a_code_is_read_from_every_stock_and_loses_nothing(
    tmp_path: Path, fonts: PageFonts, name: str, matrix: list[list[bool]]
) -> None:
    written([a_badge(qr=matrix)], tmp_path / "b.pdf", fonts, name)
    assert codes_in(pixels(tmp_path / "b.pdf")) == [CODE]
    drawn = [
        one.get_object() for one in PdfReader(tmp_path / "b.pdf").pages[0]["/Resources"]["/XObject"].values()
    ]
    assert {(one["/Width"], one["/Height"]) for one in drawn} == {(len(matrix), len(matrix))}
    assert not [one for one in drawn if "DCT" in str(one.get("/Filter"))]  # no JPEG


def test_without_a_code_nothing_is_read(tmp_path: Path, fonts: PageFonts) -> None:
    written([a_badge()], tmp_path / "b.pdf", fonts, "a7")
    assert codes_in(pixels(tmp_path / "b.pdf")) == []


def test_a_badge_says_the_chosen_name_and_what_belongs_to_it(tmp_path: Path, fonts: PageFonts) -> None:
    written([a_badge(role=BadgeRole.HELPER, role_word="도우미")], tmp_path / "b.pdf", fonts, "a4-90x54")
    text = text_of(tmp_path / "b.pdf")
    assert [
        said
        for said in ("제이슨", "김서준", "가온연구소", "송년 모임", "가온 모임", "도우미")
        if said not in text
    ] == []


def test_a_used_sheet_begins_at_the_first_free_place(tmp_path: Path, fonts: PageFonts) -> None:
    badges = [a_badge(f"손님{number}") for number in range(12)]
    assert written(badges, tmp_path / "b.pdf", fonts, "a4-90x54", start=10) == 3
    pages = [page.extract_text() for page in PdfReader(tmp_path / "b.pdf").pages]
    assert ["손님0" in pages[0], "손님1" in pages[0], "손님10" in pages[1], "손님11" in pages[2]] == [
        True,
        False,
        True,
        True,
    ]
    assert inked(pixels(tmp_path / "b.pdf"))[0] > 90 / 25.4 * 150  # only the right column


def test_an_offset_moves_everything_by_that_many_millimetres(tmp_path: Path, fonts: PageFonts) -> None:
    written([a_badge()] * 10, tmp_path / "a.pdf", fonts, "a4-90x54")
    written([a_badge()] * 10, tmp_path / "b.pdf", fonts, "a4-90x54", offset=(2, -3))
    before, after = (inked(pixels(tmp_path / f"{one}.pdf", dpi=254)) for one in "ab")  # ten pixels a mm
    assert [b - a for a, b in zip(before, after, strict=True)] == pytest.approx([20, -30, 20, -30], abs=1)


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_has_its_letters(fonts: PageFonts, script: str) -> None:
    layout = QTextLayout(SCRIPTS[script], fonts.font(TextStyle.TITLE, 100))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    assert runs
    families = {run.rawFont().familyName() for run in runs}
    assert all(all(run.glyphIndexes()) for run in runs), families
    assert all(family.startswith(("Noto", "Pretendard")) for family in families)  # those that ship


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_name_in_every_script_is_painted(tmp_path: Path, fonts: PageFonts, script: str) -> None:
    written([a_badge(SCRIPTS[script])], tmp_path / "a.pdf", fonts, "a7")
    written([a_badge("")], tmp_path / "b.pdf", fonts, "a7")
    named, nameless = pixels(tmp_path / "a.pdf"), pixels(tmp_path / "b.pdf")
    changed = sum(
        qGray(named.pixel(x, y)) < 100 <= qGray(nameless.pixel(x, y))
        for y in range(0, named.height(), 2)
        for x in range(0, named.width(), 2)
    )
    assert changed > 500


@pytest.mark.parametrize(
    ("name", "width", "lines"),
    [
        ("남궁민수", 1000, ("남궁민수",)),
        ("남궁민수 제갈공명", 900, ("남궁민수", "제갈공명")),
        ("Mary Jane Watson", 1200, ("Mary Jane", "Watson")),
        ("Anna-Lena", 500, ("Anna-", "Lena")),
    ],
)
def test_a_name_breaks_between_words(fonts: PageFonts, name: str, width: int, lines: tuple[str, ...]) -> None:
    fitted = Fitter(fonts, TextStyle.TITLE).fit(name, (width, 900), (400, 40))
    assert fitted.lines == lines


def test_a_korean_word_becomes_smaller_before_it_is_cut(fonts: PageFonts) -> None:
    fitter = Fitter(fonts, TextStyle.TITLE)
    fitted = fitter.fit("황보석영준", (600, 900), (400, 40))
    assert fitted.lines == ("황보석영준",)
    assert 40 < fitted.size < 400
    assert fitted.width(fitted.lines[0]) <= 600


def test_a_word_that_no_size_holds_is_cut_between_letters(fonts: PageFonts) -> None:
    fitted = Fitter(fonts, TextStyle.TITLE).fit("กำลัง" * 12, (400, 200), (400, 80))
    assert len(fitted.lines) > 1
    assert fitted.size == 80
    assert all(fitted.width(line) <= 400 for line in fitted.lines)
    assert not any(line.startswith(("ั", "ำ")) for line in fitted.lines)  # no mark without its letter


def test_a_text_never_leaves_its_box(fonts: PageFonts) -> None:
    fitter = Fitter(fonts, TextStyle.TITLE)
    for text in (LONG, LONG * 3, "이", "가" * 90, *SCRIPTS.values()):
        for room in ((300, 100), (900, 300), (200, 600)):
            fitted = fitter.fit(text, room, (400, 30), most=2, enough=80)
            assert fitted.height <= room[1] + 1
            assert max(map(fitted.width, fitted.lines)) <= room[0] + 1


@pytest.mark.parametrize("colour", [*ROLE_COLOURS.values(), *GROUP_COLOURS], ids=lambda c: str(c.name()))
def test_white_letters_on_every_band_reach_aa(colour: QColor) -> None:
    def light(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (light(channel) for channel in (colour.redF(), colour.greenF(), colour.blueF()))
    assert 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) >= 4.5  # WCAG 2.2, 1.4.3


def test_a_test_page_numbers_its_places_and_says_its_offset(tmp_path: Path, fonts: PageFonts) -> None:
    layout = BadgeLayout(stock=STOCKS["a4-90x54"], offset=(1.5, -2))
    BadgePages(fonts, layout).test_page("en").write(tmp_path / "t.pdf")
    text = " ".join(text_of(tmp_path / "t.pdf").split())
    assert "offset of 1.5, -2 mm" in text
    assert {str(number) for number in range(1, 11)} <= set(text.split())


def test_a_picture_shows_the_first_page_alone(fonts: PageFonts, matrix: list[list[bool]]) -> None:
    pages = BadgePages(fonts, BadgeLayout(stock=STOCKS["a7"]))
    picture = QImage.fromData(pages.preview([a_badge(qr=matrix), a_badge()], 800))
    assert (picture.width(), picture.height()) == (800, round(800 * 74 / 105))
    assert codes_in(picture) == [CODE]


def test_a_printer_gets_the_same_page_at_its_own_resolution(
    tmp_path: Path, fonts: PageFonts, matrix: list[list[bool]]
) -> None:
    stock = STOCKS["roll-62"]
    device = QPrinter(QPrinter.PrinterMode.HighResolution)
    device.setResolution(300)
    device.setOutputFileName(str(tmp_path / "p.pdf"))
    badges = [a_badge(qr=matrix), a_badge("둘째")]
    assert paint_on(device, BadgePages(fonts, BadgeLayout(stock=stock)).painted(badges, "명찰")) is None
    assert len(PdfReader(tmp_path / "p.pdf").pages) == 2
    box = PdfReader(tmp_path / "p.pdf").pages[0].mediabox
    assert float(box.width) == pytest.approx(100 * 72 / 25.4, abs=1)
    assert codes_in(pixels(tmp_path / "p.pdf")) == [CODE]
    assert min(inked(pixels(tmp_path / "p.pdf"))[:2]) >= 2.5 / 25.4 * 150


def test_a_printer_that_is_not_there_is_told(fonts: PageFonts) -> None:
    pages = BadgePages(fonts, BadgeLayout(stock=STOCKS["roll-62"])).painted([a_badge()], "명찰")
    assert Printers().send(pages, "Nowhere 9000") is PrinterTrouble.GONE


def test_a_guest_has_a_line_to_write_on(tmp_path: Path, fonts: PageFonts) -> None:
    guest = dataclasses.replace(a_badge(""), real_name="", affiliation="김서준 님과 함께")
    written([guest], tmp_path / "b.pdf", fonts, "a7")
    assert "김서준 님과 함께" in text_of(tmp_path / "b.pdf")
