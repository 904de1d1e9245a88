"""Lists in workbooks: typed cells, sheets, titles, corners."""

import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.times import moment_of
from meetup_desk.exchange.open_list import open_list


@pytest.fixture
def workbook(tmp_path, written):
    """Write sheets (name -> rows) and read the list in them."""

    def make(sheets, *, hidden=(), **options):
        path = tmp_path / "made.xlsx"
        with xlsxwriter.Workbook(path, {"default_date_format": "yyyy-mm-dd hh:mm"}) as book:
            for name, rows in sheets.items():
                sheet = book.add_worksheet(name)
                if name in hidden:
                    sheet.hide()
                for number, row in enumerate(rows):
                    for column, cell in enumerate(row):
                        (sheet.write_string if isinstance(cell, str) else sheet.write)(number, column, cell)
        return written(path.read_bytes(), **options)

    return make


LIST = [["이름", "연락처", "인원"], ["김서준", 1012345678, 2]]


def test_typed_cells(workbook):
    headings = ["이름", "휴대폰", "인원", "신청일시", "출석", "답", "날짜"]
    row = ["김서준", 1012345678, 3.0, datetime(2026, 8, 1, 15, 24, 5), True, "=1+1", date(2026, 8, 1)]
    read = workbook({"응답": [headings, row, ["이하린", 821098765432.0, 1, 46235.64172453704, "", 0.5, ""]]})
    first, second = read.people
    assert (first.phone, first.party, first.attended) == ("+821012345678", 3, True)
    assert first.answers == {"답": "=1+1", "날짜": "2026-08-01"}
    for person in (first, second):
        assert moment_of(person.answered_at, "Asia/Seoul").isoformat() == "2026-08-01T15:24:05+09:00"
    assert (second.phone, second.attended, second.answers) == ("+821098765432", False, {"답": "0.5"})


def test_title_rows_and_blank_columns_around_the_list(workbook):
    rows = [["2026 송년 모임 참석자"], [], ["", *LIST[0], "", ""], ["", *LIST[1], " ", ""]]
    read = workbook({"명단": rows})
    assert read.file.heading_line == 3
    assert [(p.line, p.name, p.party) for p in read.people] == [(4, "김서준", 2)]


def test_first_shown_sheet_that_looks_like_a_list(workbook):
    sheets = {
        "안내": [["행사 안내"], ["12월 3일 7시"]],
        "옛것": LIST,
        "명단": [LIST[0], ["이하린", 1098765432, 1]],
    }
    read = workbook(sheets, hidden=["옛것"])
    assert (read.file.sheet, read.file.sheets) == ("명단", ("안내", "옛것", "명단"))
    assert read.names == ["이하린"]


def test_sheet_by_name(workbook):
    sheets = {"하나": LIST, "둘": [LIST[0], ["이하린", 1098765432, 1]]}
    assert workbook(sheets, sheet="둘").names == ["이하린"]
    with pytest.raises(DeskError) as missing:
        workbook(sheets, sheet="셋")
    assert (missing.value.code, missing.value.reason) == (ErrorCode.NOT_FOUND, "sheet")


def test_workbook_from_excel_97(sample):
    read = sample("korean-excel-97.xls")
    assert (read.file.kind, read.file.heading_line) == ("xls", 3)
    assert [(p.line, p.name, p.phone, p.party) for p in read.people] == [
        (4, "김서준", "+821023456789", 1),
        (5, "이하린", "+821098765432", 2),
        (6, "똠방각하", "+821011112222", 3),
    ]
    assert moment_of(read.people[0].answered_at, "Asia/Seoul").isoformat() == "2026-11-02T09:16:00+09:00"


def ods(path: Path, rows: str, *, manifest: str = "<m/>") -> Path:
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in {"office": "office", "table": "table", "text": "text"}.items()
    )
    body = f'<office:spreadsheet><table:table table:name="명단">{rows}</table:table></office:spreadsheet>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:body>{body}</office:body></office:document-content>",
        )
    return path


def row(*texts: str, repeated: str = "") -> str:
    cells = "".join(
        f'<table:table-cell office:value-type="string"{repeated}><text:p>{text}</text:p></table:table-cell>'
        for text in texts
    )
    return f"<table:table-row>{cells}</table:table-row>"


def test_open_document(tmp_path):
    empty = '<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>'
    path = ods(tmp_path / "list.ods", row("이름", "이메일") + row("김서준", "a@b.kr") + empty)
    file = open_list(path, tz="Asia/Seoul")
    assert (file.kind, [(p.line, p.name) for p in file.candidates()]) == ("ods", [(2, "김서준")])


def test_open_document_that_repeats_itself_into_gigabytes(tmp_path):
    many = row("x", repeated=' table:number-columns-repeated="16384"')
    bomb = many.replace("<table:table-row>", '<table:table-row table:number-rows-repeated="1048576">')
    with pytest.raises(DeskError) as refused:
        open_list(ods(tmp_path / "bomb.ods", bomb), tz="Asia/Seoul")
    assert refused.value.code is ErrorCode.FILE_TOO_LARGE


def test_open_document_with_a_password(tmp_path):
    path = ods(tmp_path / "locked.ods", "", manifest="<m><manifest:encryption-data/></m>")
    with pytest.raises(DeskError) as refused:
        open_list(path, tz="Asia/Seoul")
    assert refused.value.reason == "encrypted"


def test_formatting_in_the_far_corner_is_no_content(workbook, tmp_path, written):
    workbook({"명단": LIST})
    corner = b'<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'
    patched = rewritten(tmp_path / "list.csv", lambda sheet: sheet.replace(b"</sheetData>", corner))
    assert written(patched).names == ["김서준"]


def test_one_cell_in_the_far_corner_is_refused(workbook, tmp_path, written):
    workbook({"명단": LIST})
    corner = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    patched = rewritten(tmp_path / "list.csv", lambda sheet: sheet.replace(b"</sheetData>", corner))
    with pytest.raises(DeskError) as refused:
        written(patched)
    assert (refused.value.code, refused.value.reason) == (ErrorCode.FILE_TOO_LARGE, "inflated")


def rewritten(path: Path, change) -> bytes:
    """Change the first sheet inside a workbook."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, change(data) if name.endswith("sheet1.xml") else data)
    return path.read_bytes()
