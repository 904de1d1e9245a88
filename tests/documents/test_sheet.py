"""The attendee sheet, read back by readers that know nothing of its painter."""

import dataclasses
from collections.abc import Sequence
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRectF
from PySide6.QtPdf import QPdfDocument

from meetup_desk.documents.fonts import PageFonts
from meetup_desk.documents.sheet import paint_sheet
from meetup_desk.documents.sheet_rows import letter_of
from meetup_desk.documents.values import AttendeeSheet
from meetup_desk.services.papers.sheet_columns import COLUMNS, sheet_columns
from meetup_desk.words.say import say_heading

KEYS = ("initial", "no", "name", "affiliation", "phone", "party", "diet", "sign")
A4 = (595, 842)
NAMES = (
    "김서준",
    "남궁민수",
    "똠방각하",
    "金東旭",
    "李英愛",
    "長谷川民",
    "Łukasz Šimonović",
    "Đặng Thị Ngọc",
)


def row(name: str, *, affiliation: str = "가온연구소", party: str = "1", diet: str = "") -> tuple[str, ...]:
    return (name, "", name, affiliation, "010-1234-5678", party, diet, party)


def sheet_of(rows: Sequence[tuple[str, ...]], lang: str = "ko", keys: Sequence[str] = KEYS) -> AttendeeSheet:
    return AttendeeSheet(
        lang=lang,
        title="가온 송년 모임",
        when="2026년 12월 3일 목요일 저녁 7시",
        place="가온홀 3층",
        columns=sheet_columns(keys, lang),
        rows=iter(rows),
        counts=(("인원", "312명"),),
        needs=(("채식", 3), ("휠체어", 2)),
        printed_at="2026년 12월 3일 오후 4:12",
    )


def texts(path: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(path).pages]


def many(count: int) -> list[tuple[str, ...]]:
    syllables = "가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허"
    return [
        row(f"김{syllables[at % 28]}{syllables[at // 28 % 28]}{syllables[at // 784 % 28]}")
        for at in range(count)
    ]


def test_every_name_comes_back_exactly_and_in_order(tmp_path: Path, fonts: PageFonts) -> None:
    rows = many(600)
    paint_sheet(sheet_of(rows), tmp_path / "sheet.pdf", fonts)
    text = "\n".join(texts(tmp_path / "sheet.pdf"))
    places = [text.find(name) for name in (row[2] for row in rows)]
    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_any_script_can_be_searched(tmp_path: Path, fonts: PageFonts, name: str) -> None:
    paint_sheet(sheet_of([row(name)]), tmp_path / "sheet.pdf", fonts)
    assert name in texts(tmp_path / "sheet.pdf")[0]


def test_numbers_that_line_up_can_still_be_copied(tmp_path: Path, fonts: PageFonts) -> None:
    paint_sheet(sheet_of(many(3), keys=KEYS), tmp_path / "sheet.pdf", fonts)
    assert texts(tmp_path / "sheet.pdf")[0].count("010-1234-5678") == 3


def test_pages_are_a4_and_numbered(tmp_path: Path, fonts: PageFonts) -> None:
    pages = paint_sheet(sheet_of(many(100)), tmp_path / "sheet.pdf", fonts)
    read = PdfReader(tmp_path / "sheet.pdf")
    assert len(read.pages) == pages == 4
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in read.pages} == {A4}
    for number, text in enumerate(texts(tmp_path / "sheet.pdf"), 1):
        assert f"{number} / {pages}" in text


def test_many_columns_turn_the_page(tmp_path: Path, fonts: PageFonts) -> None:
    keys = [key for key in COLUMNS if key != "initial"]
    rows = [tuple("1" if key == "sign" else key for key in keys)]
    paint_sheet(sheet_of(rows, keys=keys), tmp_path / "sheet.pdf", fonts)
    page = PdfReader(tmp_path / "sheet.pdf").pages[0]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == A4[::-1]


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_every_known_column_has_a_heading(lang: str) -> None:
    titles = [column.title for column in sheet_columns([key for key in COLUMNS if key != "initial"], lang)]
    assert all(titles)
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_headings_stand_on_every_page(tmp_path: Path, fonts: PageFonts, lang: str) -> None:
    paint_sheet(sheet_of(many(60), lang), tmp_path / "sheet.pdf", fonts)
    for text in texts(tmp_path / "sheet.pdf"):
        for key in KEYS[1:]:
            assert say_heading("rsvps", key, lang) in text


def test_the_first_page_says_what_and_how_many(tmp_path: Path, fonts: PageFonts) -> None:
    paint_sheet(sheet_of(many(60)), tmp_path / "sheet.pdf", fonts)
    first, second, *_ = texts(tmp_path / "sheet.pdf")
    for fact in (
        "가온 송년 모임",
        "2026년 12월 3일 목요일 저녁 7시",
        "가온홀 3층",
        "312명",
        "채식 3 · 휠체어 2",
    ):
        assert fact in first
    assert "가온 송년 모임" in second
    assert "휠체어 2" not in second


def test_every_font_travels_with_the_file(tmp_path: Path, fonts: PageFonts) -> None:
    paint_sheet(sheet_of([row(name) for name in NAMES]), tmp_path / "sheet.pdf", fonts)
    found = PdfReader(tmp_path / "sheet.pdf").pages[0]["/Resources"]["/Font"]
    assert len(found) >= 3
    for font in found.values():
        inner = font.get_object()["/DescendantFonts"][0].get_object()
        assert "/FontFile2" in inner["/FontDescriptor"].get_object()


def test_a_party_signs_in_one_box_with_its_size(tmp_path: Path, fonts: PageFonts) -> None:
    paint_sheet(sheet_of([row("김서준", party="3"), row("이하린")], "en"), tmp_path / "sheet.pdf", fonts)
    assert texts(tmp_path / "sheet.pdf")[0].count("of 3") == 1
    assert "of 1" not in texts(tmp_path / "sheet.pdf")[0]


@pytest.mark.parametrize(
    "name",
    [
        "Maria del Carmen Fernández-Villanueva",
        "Aleksandr-Konstantin von Hohenlohe-Waldenburg",
        "김수한무거북이와두루미삼천갑자동방삭",
    ],
)
def test_a_long_name_is_whole(tmp_path: Path, fonts: PageFonts, name: str) -> None:
    paint_sheet(sheet_of([row(name), *many(40)]), tmp_path / "sheet.pdf", fonts)
    assert bare(name) in bare(texts(tmp_path / "sheet.pdf")[0])


def bare(text: str) -> str:
    return "".join(text.split())


def test_nothing_leaves_its_column(tmp_path: Path, fonts: PageFonts) -> None:
    rows = [row("W" * 60, affiliation="한" * 60, diet="똠" * 60), *many(40)]
    paint_sheet(sheet_of(rows), tmp_path / "sheet.pdf", fonts)
    boxes = character_boxes(tmp_path / "sheet.pdf")
    for character, next_heading in (("W", "소"), ("한", "연"), ("똠", "서명")):
        left_of_next = next(
            box.left() for text, box in boxes if next_heading.startswith(text) and box.top() < 180
        )
        cells = [box for text, box in boxes if text == character and box.top() > 170]
        assert len(cells) > 10
        assert max(box.right() for box in cells) < left_of_next


def character_boxes(path: Path) -> list[tuple[str, QRectF]]:
    document = QPdfDocument()
    document.load(str(path))
    count = len(document.getAllText(0).text())
    found = [document.getSelectionAtIndex(0, at, 1) for at in range(count)]
    boxes = [(selection.text(), selection.boundingRectangle()) for selection in found]
    document.close()
    return boxes


def test_line_ends_in_a_note_become_spaces(tmp_path: Path, fonts: PageFonts) -> None:
    paint_sheet(sheet_of([row("김서준", diet="비건\n견과")]), tmp_path / "sheet.pdf", fonts)
    assert "비건 견과" in texts(tmp_path / "sheet.pdf")[0]


def test_a_name_is_never_read_as_markup(tmp_path: Path, fonts: PageFonts) -> None:
    paint_sheet(sheet_of([row("<b>&amp;Kim</b>")]), tmp_path / "sheet.pdf", fonts)
    assert "<b>&amp;Kim</b>" in texts(tmp_path / "sheet.pdf")[0].replace("\n", " ").replace("  ", " ")


def test_each_page_names_the_letters_on_it(tmp_path: Path, fonts: PageFonts) -> None:
    rows = [row("강하나"), row("나하나"), row("Łukasz"), row("Mina")]
    paint_sheet(sheet_of(rows), tmp_path / "sheet.pdf", fonts)
    text = texts(tmp_path / "sheet.pdf")[0]
    assert "ㄱ–M" in bare(text)
    assert {"ㄴ", "L"} <= set(text.split())


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        ("김", "ㄱ"),
        ("까치", "ㄱ"),
        ("힣", "ㅎ"),
        ("Łukasz", "L"),
        ("Émile", "E"),
        ("đorđe", "D"),
        ("7", "#"),
        ("", "#"),
    ],
)
def test_names_are_filed_as_a_reader_would_look_for_them(name: str, letter: str) -> None:
    assert letter_of(name) == letter


def test_an_empty_list_says_so(tmp_path: Path, fonts: PageFonts) -> None:
    assert paint_sheet(sheet_of([]), tmp_path / "sheet.pdf", fonts) == 1
    assert "아직 명단에 아무도 없어요" in texts(tmp_path / "sheet.pdf")[0]


def test_nobody_is_lost_where_pages_turn(tmp_path: Path, fonts: PageFonts) -> None:
    for count in range(24, 30):
        path = tmp_path / f"{count}.pdf"
        pages = paint_sheet(sheet_of(many(count)), path, fonts)
        text = texts(path)
        assert len(text) == pages
        assert sum(page.count("010-1234-5678") for page in text) == count
        assert all("010-1234-5678" in page for page in text)


def test_stopping_leaves_no_file(tmp_path: Path, fonts: PageFonts) -> None:
    heard = []

    def stop(done: int, of: int) -> None:
        heard.append((done, of))
        if done == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        paint_sheet(sheet_of(many(100)), tmp_path / "sheet.pdf", fonts, stop)
    assert heard == [(1, 4), (2, 4)]
    assert list(tmp_path.iterdir()) == []


def test_a_very_long_title_is_whole(tmp_path: Path, fonts: PageFonts) -> None:
    title = (
        "Winter gathering of everyone who organises, hosts, teaches and repairs in the neighbourhood, friends"
    )
    paint_sheet(dataclasses.replace(sheet_of(many(2)), title=title), tmp_path / "sheet.pdf", fonts)
    assert title in " ".join(texts(tmp_path / "sheet.pdf")[0].split())
