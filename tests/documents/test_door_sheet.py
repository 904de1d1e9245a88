"""The door on paper and the evacuation list: what a hand ticks, what a scanner reads, what fits on a page."""

from pathlib import Path

import pytest
import zxingcpp
from pypdf import PdfReader
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from meetup_desk.documents.door_sheet import door_sheet_pages
from meetup_desk.documents.fonts import PageFonts
from meetup_desk.documents.inside_sheet import inside_sheet_pages
from meetup_desk.documents.values import DoorSheet, DoorSheetRow, InsideRow, InsideSheet
from meetup_desk.tickets import qr

NAMES = ("강서준", "김하린", "박도윤", "최유진", "Adam Nowak", "Łukasz Žižek", "محمد الفارسي")


def shorts(count: int) -> list[str]:
    return [f"7K3M-2{number:03}" for number in range(count)]


def door(rows: int, path: Path, fonts: PageFonts, lang: str = "ko") -> list[str]:
    named = [(NAMES[number * len(NAMES) // rows], short) for number, short in enumerate(shorts(rows))]
    sheet = DoorSheet(
        lang=lang,
        title="송년 모임",
        when="2026년 12월 3일",
        place="가온홀",
        rows=[DoorSheetRow(name=name, party=2, short=short, qr=qr.matrix(short)) for name, short in named],
    )
    door_sheet_pages(sheet, fonts).write(path)
    return [page.extract_text() for page in PdfReader(path).pages]


def inside(rows: list[InsideRow], path: Path, fonts: PageFonts) -> list[str]:
    sheet = InsideSheet(lang="ko", title="송년 모임", place="가온홀", printed_at="19:42", rows=rows)
    inside_sheet_pages(sheet, fonts).write(path)
    return [page.extract_text() for page in PdfReader(path).pages]


def codes_of(path: Path, page: int) -> set[str]:
    document = QPdfDocument()
    document.load(str(path))
    drawn = document.render(page, QSize(1654, 2339))  # 200 dpi
    document.close()
    image = QImage(drawn.size(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.drawImage(0, 0, drawn)
    painter.end()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    data, line = bytes(grey.constBits()), grey.bytesPerLine()
    view = zxingcpp.ImageView(data, grey.width(), grey.height(), zxingcpp.ImageFormat.Lum, line, 1)
    return {one.text for one in zxingcpp.read_barcodes(view, formats=zxingcpp.BarcodeFormat.QRCode)}


def test_every_party_can_be_typed_and_scanned_afterwards(tmp_path: Path, fonts: PageFonts) -> None:
    pages = door(40, tmp_path / "d.pdf", fonts)
    assert [short for short in shorts(40) if short not in "".join(pages)] == []
    assert set().union(*(codes_of(tmp_path / "d.pdf", page) for page in range(len(pages)))) == set(shorts(40))


@pytest.mark.parametrize("rows", [1, 17, 18, 500])
def test_no_row_is_lost_between_pages(tmp_path: Path, fonts: PageFonts, rows: int) -> None:
    pages = door(rows, tmp_path / "d.pdf", fonts)
    assert sum(page.count("7K3M-2") for page in pages) == rows
    assert [f"{number} / {len(pages)}" in page for number, page in enumerate(pages, 1)] == [True] * len(pages)


def test_the_first_page_tells_where_each_letter_begins(tmp_path: Path, fonts: PageFonts) -> None:
    pages = door(140, tmp_path / "d.pdf", fonts)
    for letter, name in (("ㅂ", "박도윤"), ("ㅊ", "최유진"), ("A", "Adam Nowak")):
        page = next(number for number, text in enumerate(pages, 1) if name in text)
        assert f"{letter} {page}" in " ".join(pages[0].split())


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_an_empty_door_is_still_a_page(tmp_path: Path, fonts: PageFonts, lang: str) -> None:
    sheet = DoorSheet(lang=lang, title="송년 모임", when="", place="", rows=[])
    door_sheet_pages(sheet, fonts).write(tmp_path / "d.pdf")
    assert len(PdfReader(tmp_path / "d.pdf").pages) == 1


@pytest.mark.parametrize("count", [0, 1, 60, 300, 500])
def test_all_who_are_inside_stand_on_one_page(tmp_path: Path, fonts: PageFonts, count: int) -> None:
    rows = [InsideRow(name=f"손님{number:03}", people=1 + number % 2) for number in range(count)]
    (page,) = inside(rows, tmp_path / "i.pdf", fonts)
    assert [row.name for row in rows if row.name not in page] == []
    assert f"{sum(row.people for row in rows)}명" in page
    assert "19:42" in page
    assert ("안에 아무도 없어요" in page) is (count == 0)


def test_more_than_a_page_holds_goes_on_and_loses_nobody(tmp_path: Path, fonts: PageFonts) -> None:
    rows = [InsideRow(name=f"손님{number:04}") for number in range(1500)]
    pages = inside(rows, tmp_path / "i.pdf", fonts)
    assert len(pages) > 1
    assert sum(page.count("손님") for page in pages) == 1500


def test_letters_are_larger_where_fewer_are_inside(fonts: PageFonts) -> None:
    from meetup_desk.documents.inside_sheet import _InsideSheetPainter

    def size(count: int, name: str = "김서준") -> int:
        rows = [InsideRow(name=name)] * count
        return _InsideSheetPainter(
            InsideSheet(lang="ko", title="", place="", printed_at="", rows=rows), fonts
        )._size

    assert size(5) > size(60) > size(200) >= size(500)


def test_one_long_name_does_not_make_all_others_small(fonts: PageFonts) -> None:
    from meetup_desk.documents.inside_sheet import _InsideSheetPainter

    usual = [InsideRow(name="김서준")] * 100
    long = InsideRow(name="Aleksandr-Konstantin von Hohenlohe-Waldenburg-Schillingsfürst")
    sizes = [
        _InsideSheetPainter(InsideSheet(lang="ko", title="", place="", printed_at="", rows=rows), fonts)._size
        for rows in (usual, [*usual, long])
    ]
    assert sizes[1] >= sizes[0] * 0.95
