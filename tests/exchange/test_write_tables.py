"""Tables that are written: whole or not at all, typed, and with nothing in them that runs."""

import csv
import os
import re
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.exchange.cells.formulas import escape, looks_live, unescape
from meetup_desk.exchange.write_tables import write_csv, write_xlsx

HEADINGS = ["이름", "인원", "신청", "날짜", "메모"]
ROWS = [
    ["김서준", 2, datetime(2026, 8, 1, 15, 24), date(2026, 12, 3), "두\n줄"],
    ["=1+1", 1, None, None, "@SUM(A1)"],
]


def test_csv_for_korean_excel(tmp_path):
    path = tmp_path / "sheet.csv"
    write_csv(path, HEADINGS, ROWS)
    data = path.read_bytes()
    assert data.startswith("﻿이름,인원,신청,날짜,메모\r\n".encode())
    assert data.endswith(b"\r\n")
    with path.open(encoding="utf-8-sig", newline="") as file:
        _, first, second = csv.reader(file)
    assert first == ["김서준", "2", "2026-08-01 15:24:00", "2026-12-03", "두\n줄"]
    assert second == ["'=1+1", "1", "", "", "'@SUM(A1)"]


def test_workbook_as_another_program_reads_it(tmp_path):
    path = tmp_path / "sheet.xlsx"
    write_xlsx(path, "12/3 송년 모임: [명단]?", HEADINGS, ROWS)
    sheet = openpyxl.load_workbook(path).active
    assert sheet.title == "12 3 송년 모임 명단"
    assert [cell.value for cell in sheet[1]] == HEADINGS
    assert [cell.value for cell in sheet[2]] == [*ROWS[0][:3], datetime(2026, 12, 3), "두\n줄"]
    assert [cell.data_type for cell in sheet[2]] == ["s", "n", "d", "d", "s"]
    formula = sheet["A3"]
    assert (formula.value, formula.data_type, formula.quotePrefix) == ("=1+1", "s", True)
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:E3")
    assert sheet.column_dimensions["A"].width > 8


@pytest.mark.parametrize("name", ["", "History", "'''", "가" * 40, "[]:*?/\\"])
def test_names_that_no_sheet_may_have(tmp_path, name):
    path = tmp_path / "sheet.xlsx"
    write_xlsx(path, name, ["a"], [])
    title = openpyxl.load_workbook(path).active.title
    assert title == ("가" * 31 if name.startswith("가") else "List")


def test_text_longer_than_a_cell_may_be(tmp_path):
    path = tmp_path / "sheet.xlsx"
    write_xlsx(path, "x", ["a"], [["가" * 40_000]])
    assert len(openpyxl.load_workbook(path).active["A2"].value) == 32_767


WRITERS = [
    lambda path, rows: write_csv(path, ["a"], rows),
    lambda path, rows: write_xlsx(path, "x", ["a"], rows),
]


@pytest.mark.parametrize("write", WRITERS)
def test_whoever_stops_keeps_the_old_file_and_nothing_else(tmp_path, write):
    path = tmp_path / "sheet"
    path.write_text("old")

    def rows():
        yield ["a"]
        raise DeskError(ErrorCode.CANCELLED)

    with pytest.raises(DeskError) as stopped:
        write(path, rows())
    assert stopped.value.code is ErrorCode.CANCELLED
    assert [(found.name, found.read_text()) for found in tmp_path.iterdir()] == [("sheet", "old")]


@pytest.mark.parametrize("write", WRITERS)
def test_a_place_that_is_not_there(tmp_path, write):
    with pytest.raises(DeskError) as refused:
        write(tmp_path / "gone" / "sheet", [["a"]])
    assert refused.value.code is ErrorCode.NOT_WRITABLE
    assert refused.value.facts == {"file": tmp_path / "gone" / "sheet"}


@pytest.mark.parametrize("write", WRITERS)
def test_a_folder_in_the_place_of_the_file(tmp_path, write):
    (tmp_path / "sheet").mkdir()
    with pytest.raises(DeskError) as refused:
        write(tmp_path / "sheet", [["a"]])
    assert refused.value.code is ErrorCode.NOT_WRITABLE
    assert [found.name for found in tmp_path.iterdir()] == ["sheet"]


@pytest.fixture
def little_space():
    """Let files grow to 20 kB and no further, as a full disk does."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("write", WRITERS)
def test_full_disk(tmp_path, write, little_space):
    path = tmp_path / "sheet"
    path.write_text("old")
    with pytest.raises(DeskError) as refused:
        write(path, ([os.urandom(40).hex()] for _ in range(5000)))
    assert refused.value.code is ErrorCode.DISK_FULL
    assert [(found.name, found.read_text()) for found in tmp_path.iterdir()] == [("sheet", "old")]


@pytest.mark.parametrize(
    "text",
    [
        "=1",
        "+82 10",
        "-none-",
        "@a",
        "|x",
        "%x",
        "\t=1",
        "\r1",
        "＝1",
        "＋1",
        "－1",
        "＠a",
        "｜x",
        "％x",
        "  =1",
        "\n=1",
        "　=1",
    ],
)
def test_what_spreadsheets_would_run(text):
    assert looks_live(text)
    assert escape(text) == "'" + text


@pytest.mark.parametrize(
    "text", ["", "김서준", "O'Neill", "'tis", "a=1", "1-2", "(주)하늘소", "#1", "2026-08-01"]
)
def test_what_they_would_not(text):
    assert escape(text) == text


@given(st.text(alphabet=st.sampled_from("'=+ \t\na＝1"), max_size=8) | st.text(max_size=20))
def test_an_apostrophe_that_was_put_is_taken_away_and_no_other(text):
    assert unescape(escape(text)) == text
    assert not looks_live(escape(text).lstrip("'")) or escape(text).startswith("'")


def test_windows_may_hold_the_old_file_open(tmp_path, monkeypatch):
    def held(self: Path, target: Path) -> Path:
        raise PermissionError(13, "in use", str(target))

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(DeskError) as refused:
        write_csv(tmp_path / "sheet.csv", ["a"], [])
    assert refused.value.code is ErrorCode.NOT_WRITABLE
    assert list(tmp_path.iterdir()) == []


FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"


@pytest.mark.parametrize(
    "title",
    [
        *(
            FAMILY * 9,
            "가" * 15 + FAMILY * 4,
            "A" * 30 + "\U0001f389",
            "\U0001f389" * 16,
            "[Q&A]: who/what? *",
        ),
        *("'quoted'", "'", "''' '", "A" * 30 + "'" + "B", "History", "HISTORY ", "", "a\x00b"),
    ],
)
def test_a_sheet_has_a_name_that_excel_takes(tmp_path: Path, title: str) -> None:
    path = tmp_path / "list.xlsx"
    write_xlsx(path, title, ["이름"], [["김서준"]])
    (name,) = openpyxl.load_workbook(path).sheetnames
    assert 0 < len(name.encode("utf-16-le")) // 2 <= 31
    assert not re.search(r"[\[\]:*?/\\\x00-\x1f]", name)
    assert name == name.strip("' ")
    assert name.casefold() != "history"


def test_a_cell_holds_as_much_as_excel_counts(tmp_path: Path) -> None:
    write_xlsx(tmp_path / "list.xlsx", "List", ["답"], [["\U0001f389" * 20_000]])
    text = str(openpyxl.load_workbook(tmp_path / "list.xlsx").worksheets[0]["A2"].value)
    assert text == "\U0001f389" * (32_767 // 2)
