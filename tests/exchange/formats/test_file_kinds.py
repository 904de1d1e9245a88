"""Files that are no lists: each is refused with a code and a reason, within bounded memory."""

import os
import random
import tracemalloc
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter

from meetup_desk.domain.errors import DeskError
from meetup_desk.exchange.candidates import RefusalReason
from meetup_desk.exchange.open_list import open_list
from meetup_desk.words.say import has, say, say_error
from tests.project import DATA

LISTS = DATA / "lists"


def refusal(path: Path, **options) -> str:
    """Open a file that has to be refused; its sentence exists in both languages."""
    with pytest.raises(DeskError) as refused:
        list(open_list(path, tz="Asia/Seoul", **options).candidates())
    error = refused.value
    for lang in ("en", "ko"):
        assert say_error(error.code, error.reason, lang, **error.facts)
    return f"{error.code}:{error.reason}".rstrip(":")


def small_workbook() -> bytes:
    held = BytesIO()
    with xlsxwriter.Workbook(held) as book:
        sheet = book.add_worksheet()
        for number in range(2000):
            sheet.write_row(
                number, 0, ["이름", "이메일"] if not number else [f"사람{number}", f"u{number}@b.kr"]
            )
    return held.getvalue()


def archive(**members: bytes) -> bytes:
    held = BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in members.items():
            packed.writestr(name.replace("__", "/"), data)
    return held.getvalue()


NOISE = random.Random(1).randbytes(20_000)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file_not_a_list:empty"),
        (b"\xef\xbb\xbf \r\n\r\n", "file_not_a_list:empty"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF" + NOISE, "file_not_a_list:picture"),
        (b"\x89PNG\r\n\x1a\n" + NOISE, "file_not_a_list:picture"),
        (b"%PDF-1.7\n%\xe2\xe3\n" + NOISE, "file_not_a_list:pdf"),
        (NOISE, "file_not_a_list:binary"),
        (b"SQLite format 3\0" + bytes(4000), "file_not_a_list:binary"),
        (
            "﻿<!DOCTYPE html><html><p>이름</p></html>".encode(),
            "file_not_a_list:web_page",
        ),
        (b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>', "file_not_a_list:xml"),
        (
            b"Dear all,\n\nplease come to our party on Friday.\nBring cake.\n\nAda\n",
            "file_not_a_list:no_headings",
        ),
        (
            b"date,amount,currency\n2026-08-01,12.50,EUR\n2026-08-02,3.20,EUR\n",
            "file_not_a_list:unknown_headings",
        ),
        (b'{"name": "Ada", "email": "ada@example.org"}\n', "file_not_a_list:no_headings"),
        (archive(word__document=b"x"), "file_not_a_list:document"),
        (archive(**{"Index__Document.iwa": b"x"}), "file_not_a_list:numbers"),
        (archive(**{"xl__workbook.bin": b"x"}), "file_not_a_list:xlsb"),
        (archive(**{"list.csv": "이름,이메일\n".encode()}), "file_not_a_list:archive"),
        (small_workbook()[:9000], "file_unreadable:damaged"),
        (b"PK\x03\x04" + NOISE, "file_unreadable:damaged"),
        ((LISTS / "korean-excel-97.xls").read_bytes()[:4000], "file_unreadable:damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + NOISE, "file_unreadable:damaged"),
        ("이름,이메일\n김서준,a@b.kr\n".encode("cp949") + b"\xff\xff\x80\n", "file_unreadable:encoding"),
    ],
)
def test_wrong_content(tmp_path, data, code):
    path = tmp_path / "list.csv"
    path.write_bytes(data)
    assert refusal(path) == code


def test_folder_and_nothing_at_all(tmp_path):
    assert refusal(tmp_path) == "file_not_a_list:folder"
    assert refusal(tmp_path / "gone.csv") == "file_missing"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes on this system")
def test_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.csv")
    assert refusal(tmp_path / "pipe.csv") == "file_not_a_list:binary"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="may read everything")
def test_no_permission(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("이름,이메일\n")
    path.chmod(0)
    assert refusal(path) == "file_unreadable"


def test_password_on_an_xlsx(tmp_path):
    path = tmp_path / "locked.xlsx"
    path.write_bytes(compound("EncryptedPackage"))
    assert refusal(path) == "file_unreadable:encrypted"


def test_old_text_document(tmp_path):
    path = tmp_path / "letter.hwp"
    path.write_bytes(compound("BodyText"))
    assert refusal(path) == "file_not_a_list:document"


def compound(stream: str) -> bytes:
    """Make a compound file of one empty stream: header, allocation table, directory ([MS-CFB] 2.2)."""
    unused = b"\xff\xff\xff\xff"
    end = b"\xfe\xff\xff\xff"
    header = bytearray(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0"))
    header[24:34] = b"\x3e\0\x03\0\xfe\xff\x09\0\x06\0"
    header[44:52] = (1).to_bytes(4, "little") + (1).to_bytes(4, "little")
    header[56:76] = (4096).to_bytes(4, "little") + end + bytes(4) + end + bytes(4)
    header[76:512] = bytes(4) + unused * 108
    table = (b"\xfd\xff\xff\xff" + end).ljust(512, b"\xff")
    entries = b""
    for name, kind in (("Root Entry", 5), (stream, 2)):
        text = name.encode("utf-16-le") + b"\0\0"
        entry = bytearray(128)
        entry[: len(text)] = text
        entry[64:67] = len(text).to_bytes(2, "little") + bytes([kind])
        entry[116:120] = end
        entries += entry
    return bytes(header) + table + entries.ljust(512, b"\0")


def test_too_many_bytes(tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes("이름,이메일\n".encode() * 100)
    assert refusal(path, max_bytes=100) == "file_too_large:bytes"


def test_too_many_lines(tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes("이름,이메일\n".encode() + b"x\n" * 1_000_001)
    assert refusal(path) == "file_too_large:rows"


def test_fifty_megabytes_of_one_line(tmp_path):
    path = tmp_path / "list.csv"
    with path.open("wb") as file:
        file.write("이름,이메일,".encode())
        for _ in range(50):
            file.write(b"x" * 1_000_000)
    tracemalloc.start()
    try:
        assert refusal(path) == "file_not_a_list:one_line"
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


def test_reading_takes_no_more_memory_for_a_longer_list(tmp_path):
    path = tmp_path / "list.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write("이름,이메일,질문\n")
        file.writelines(f"사람{n},u{n}@b.kr,대답{n} {'가' * 100}\n" for n in range(6_000))
    tracemalloc.start()
    try:
        assert sum(1 for _ in open_list(path, tz="Asia/Seoul").candidates()) == 6_000
        assert tracemalloc.get_traced_memory()[1] < 2_500_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"])
def test_zip_bomb(tmp_path, part):
    bomb = tmp_path / "bomb.xlsx"
    with (
        zipfile.ZipFile(BytesIO(small_workbook())) as whole,
        zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made,
    ):
        for name in whole.namelist():
            if name != part:
                made.writestr(name, whole.read(name))
        with made.open(part, "w") as inflated:
            for _ in range(210):
                inflated.write(b" " * 1_000_000)
    assert bomb.stat().st_size < 2_000_000
    assert refusal(bomb) == "file_too_large:inflated"


def test_archive_that_lies_about_its_sizes(tmp_path):
    data = bytearray(small_workbook())
    with zipfile.ZipFile(BytesIO(bytes(data))) as whole:
        real = whole.getinfo("xl/worksheets/sheet1.xml").file_size.to_bytes(4, "little")
    path = tmp_path / "liar.xlsx"
    path.write_bytes(bytes(data).replace(real, (100).to_bytes(4, "little")))
    assert refusal(path) == "file_unreadable:damaged"


def test_damage_anywhere_is_refused_or_read_but_never_a_crash(tmp_path):
    whole = (LISTS / "korean-excel-97.xls").read_bytes()
    chance = random.Random(7)
    path = tmp_path / "list.xls"
    for _ in range(40):
        data = bytearray(whole)
        for _ in range(chance.choice([1, 3, 30])):
            data[chance.randrange(len(data))] = chance.randrange(256)
        path.write_bytes(data[: chance.randrange(len(data))] if chance.random() < 0.2 else data)
        try:
            list(open_list(path, tz="Asia/Seoul").candidates())
        except DeskError as error:
            assert str(error.code).startswith("file_")  # noqa: PT017


def test_nothing_is_left_behind(tmp_path):
    for number, name in enumerate(("google-forms-ko.csv", "korean-excel-97.xls", "web-table.xls")):
        path = tmp_path / f"{number}"
        path.write_bytes((LISTS / name).read_bytes())
        try:
            list(open_list(path, tz="Asia/Seoul").candidates())
        except DeskError:
            continue
    assert sorted(found.name for found in tmp_path.iterdir()) == ["0", "1", "2"]


@pytest.mark.parametrize("reason", RefusalReason)
def test_every_refusal_of_a_line_has_its_sentence(reason):
    key = f"refusal.{reason}"
    assert has(key)
    told = say(key, "ko", line=7, name="김서준", value="x@")
    assert "7번째 줄" in told
