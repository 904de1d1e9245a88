"""Measures pages against a floor in the same run: `PYTHONPATH=. python tests/documents/measure_pages.py`."""

import dataclasses
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt starts

import qrcode
from PySide6.QtGui import QGuiApplication, QPageSize

from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.pdf import PdfPages
from meetup_desk.documents.sheet import paint_sheet
from meetup_desk.documents.ticket_card import CardPainter
from meetup_desk.documents.values import AttendeeSheet, CardFormat, CardPaper, TicketCard
from meetup_desk.services.papers.sheet_columns import sheet_columns
from tests.project import RESOURCES

FONTS = RESOURCES / "fonts"
KEYS = ("initial", "no", "name", "affiliation", "phone", "party", "diet", "sign")
ROLES = {"name": TextStyle.STRONG, "affiliation": TextStyle.BODY, "diet": TextStyle.BODY}
ROWS, CARDS, ROUNDS = 10_000, 200, 7
Row = tuple[str, ...]


def people() -> list[Row]:
    pick = random.Random(7)
    families, given = "김이박최정강조윤장임한오서신권황안송류홍", "서준하린도윤시우주원예지호수아민은채소율영"
    places = ["가온연구소", "한빛대학교 컴퓨터공학과", "서울특별시청 청년정책담당관실", "Acme Corp", ""]
    rows = []
    for _ in range(ROWS):
        name = pick.choice(families) + pick.choice(given) + pick.choice(given)
        phone = f"010-{pick.randrange(1000, 9999)}-{pick.randrange(1000, 9999)}"
        party, diet = pick.choice("11123"), pick.choice(["채식", "", "", ""])
        rows.append((name, "", name, pick.choice(places), phone, party, diet, party))
    return sorted(rows)


def bare_text(rows: list[Row], fonts: PageFonts, path: Path) -> None:
    """The floor: the same strings in the same fonts, drawn where they fall."""
    faces = {key: fonts.font(ROLES.get(key, TextStyle.NUMBERS), 98) for key in KEYS}
    columns = [(at, key, faces[key], 500 + at * 650) for at, key in enumerate(KEYS) if at]
    with PdfPages(title="", size=QPageSize(QPageSize.PageSizeId.A4)) as pdf:
        for number, row in enumerate(rows):
            if number and number % 29 == 0:
                pdf.next_page()
            y = 500 + number % 29 * 240
            for at, key, face, x in columns:
                text = str(number + 1) if key == "no" else row[at]
                if text and (key, text) != ("sign", "1"):
                    pdf.painter.setFont(face)
                    pdf.painter.drawText(x, y, text)
    path.write_bytes(pdf.data)


def whole_sheet(rows: list[Row], fonts: PageFonts, path: Path) -> None:
    columns = sheet_columns(KEYS, "ko")
    sheet = AttendeeSheet(
        lang="ko", title="가온", when="12월 3일", place="가온홀", columns=columns, rows=iter(rows)
    )
    paint_sheet(sheet, path, fonts)


def seconds(work: Callable[[], object]) -> float:
    """Seconds of this process alone: what else runs on the machine does not count."""
    start = time.process_time()
    work()
    return time.process_time() - start


def measure_sheet(fonts: PageFonts, folder: Path) -> None:
    rows = people()
    floors, sheets = [], []
    for _ in range(ROUNDS):
        floors.append(seconds(lambda: bare_text(rows, fonts, folder / "floor.pdf")))
        sheets.append(seconds(lambda: whole_sheet(rows, fonts, folder / "sheet.pdf")))
    ratio = statistics.median(sheet / floor for sheet, floor in zip(sheets, floors, strict=True))
    print(f"sheet of {ROWS:,} rows: {min(sheets):.2f} s; bare text {min(floors):.2f} s; ratio {ratio:.2f}")


def a_card() -> TicketCard:
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=0, mask_pattern=3)
    code.add_data("0123456789ABCDEFGHJKMNPQRSTVWXYZ" * 4, optimize=0)
    return TicketCard(
        lang="ko",
        title="가온 송년 모임",
        when="12월 3일 목요일 저녁 7시",
        place="가온홀 3층",
        name="",
        party=2,
        qr=code.get_matrix(),
        short="7K3M-2PQ9",
        host="가온 모임",
        contact="gaon@example.com",
    )


def measure_cards(fonts: PageFonts, folder: Path) -> None:
    first = a_card()
    cards = [dataclasses.replace(first, name=f"김서준{number}") for number in range(CARDS)]
    painter = CardPainter(fonts)

    def one_by_one(form: CardFormat) -> None:
        for card in cards:
            painter.paint_card(card, folder / f"card.{form}", form)

    for form in CardFormat:
        taken = seconds(partial(one_by_one, form)) / CARDS * 1000
        print(f"card as {form}: {taken:.1f} ms, {(folder / f'card.{form}').stat().st_size:,} bytes")
    for paper in CardPaper:
        taken = seconds(partial(painter.paint_cards, cards, folder / "cards.pdf", paper)) / CARDS * 1000
        print(f"card in one pdf, {paper}: {taken:.1f} ms")


if __name__ == "__main__":
    application = QGuiApplication([])
    with tempfile.TemporaryDirectory() as place:
        measure_sheet(PageFonts(FONTS), Path(place))
        measure_cards(PageFonts(FONTS), Path(place))
