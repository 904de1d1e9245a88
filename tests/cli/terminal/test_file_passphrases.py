"""Files that leave the desk encrypted and come back: `--encrypt`, `--file-passphrase-file`, and asking."""

import getpass
import io
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pypdf
import pytest

from meetup_desk.cli.terminal import file_passphrases, unlocking
from meetup_desk.files import age_files
from tests import age_format
from tests.cli.conftest import Cli

PASSPHRASE = "correct horse battery staple"  # noqa: S105 - of the tests
NAME = "김하나"


@pytest.fixture(autouse=True)
def _no_passphrases() -> Iterator[None]:
    age_files.forget()
    yield
    age_files.forget()


@pytest.fixture
def key(tmp_path: Path) -> Path:
    path = tmp_path / "passphrase.txt"
    path.write_text(f"{PASSPHRASE}\n", "utf-8")
    return path


@pytest.fixture
def event(cli: Cli) -> str:
    event = cli.event()
    cli.add(event, NAME, email="hana@mail.example")
    return event


def _opened(path: Path) -> bytes:
    return age_format.decrypt(path.read_bytes(), PASSPHRASE)


def test_every_table_is_written_encrypted_in_one_step(
    cli: Cli, event: str, key: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    written = _written_files(monkeypatch)
    for fmt in ("csv", "xlsx", "json", "pdf"):
        done = cli.get(
            *("sheet", "--event", event, "--format", fmt, "--out", out / f"sheet.{fmt}"),
            *("--encrypt", "--file-passphrase-file", key),
        )
        assert done["file"] == str(out / f"sheet.{fmt}.age")
    assert {path.name for path in out.iterdir()} == {
        "sheet.csv.age",
        "sheet.json.age",
        "sheet.pdf.age",
        "sheet.xlsx.age",
    }
    modules = [name for name in written if "__pycache__" in name]  # of commands that were never run before
    others = (name for name in written if name not in modules)
    assert [name for name in others if not name.endswith(("whole.age", "lock", ".desk", os.devnull))] == []
    assert NAME in _opened(out / "sheet.csv.age").decode("utf-8-sig")
    assert json.loads(_opened(out / "sheet.json.age"))[0]["name"] == NAME
    sheet = openpyxl.load_workbook(io.BytesIO(_opened(out / "sheet.xlsx.age"))).active
    assert sheet is not None
    assert NAME in {cell.value for row in sheet.iter_rows() for cell in row}
    assert NAME in pypdf.PdfReader(io.BytesIO(_opened(out / "sheet.pdf.age"))).pages[0].extract_text()


_recorders: list[list[str]] = []


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    if _recorders and event == "open" and isinstance(arguments[0], str | os.PathLike):
        mode, flags = arguments[1], arguments[2] or 0
        if (mode and set(mode) & set("wxa+")) or flags & (os.O_WRONLY | os.O_RDWR):
            _recorders[-1].append(os.fspath(arguments[0]))


sys.addaudithook(_hear)  # stays for the life of the process, and hears only while somebody records


def _written_files(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    recorded: list[str] = []
    monkeypatch.setitem(globals(), "_recorders", [recorded])
    return recorded


@pytest.mark.parametrize("name", ["people.csv", "people.vcf", "people.json"])
def test_the_ending_of_the_name_is_enough_and_tells_the_format(
    cli: Cli, event: str, key: Path, tmp_path: Path, name: str
) -> None:
    path = tmp_path / f"{name}.age"
    cli.get("person", "export", "--out", path, "--file-passphrase-file", key)
    plain = tmp_path / name
    cli.get("person", "export", "--out", plain)
    assert _opened(path) == plain.read_bytes()


def test_a_list_comes_back_from_its_encrypted_file(cli: Cli, event: str, key: Path, tmp_path: Path) -> None:
    other = cli.event("봄 모임")
    for fmt in ("csv", "xlsx"):
        path = tmp_path / f"sheet.{fmt}.age"
        cli.get(
            *("sheet", "--event", event, "--format", fmt, "--out", path, "--file-passphrase-file", key),
        )
        age_files.forget()
        refused = cli.refused("rsvp", "import", path, "--event", other, "--dry-run")
        assert refused["rule"] == "file_passphrase_needed"
        done = cli.get(
            *("rsvp", "import", path, "--event", other, "--dry-run", "--file-passphrase-file", key),
        )
        assert (done["rows"], done["refused"]) == (1, [])


def test_a_weak_passphrase_writes_nothing(cli: Cli, event: str, key: Path, tmp_path: Path) -> None:
    key.write_text("short", "utf-8")
    path = tmp_path / "scans.csv"
    refused = cli.refused(
        *("scan", "list", "--event", event, "--out", path, "--encrypt", "--file-passphrase-file", key)
    )
    assert refused["rule"] == "passphrase_weak"
    assert not list(tmp_path.glob("scans*"))


def test_standard_output_is_not_encrypted_by_an_option(cli: Cli, event: str) -> None:
    said = cli("sheet", "--event", event, "--format", "csv", "--out", "-", "--encrypt")
    assert said.code == 2
    assert "--encrypt" in said.err


@pytest.mark.parametrize(
    "words",
    [
        "ticket export --event 1",
        "ics invites --event 1",
        "notice letters --event 1",
        "survey letter 1",
        "demo",
    ],
)
@pytest.mark.parametrize("lang", ["en", "ko"])
def test_no_folder_with_names_in_clear_bears_the_ending_of_encrypted_files(
    cli: Cli, key: Path, tmp_path: Path, words: str, lang: str
) -> None:
    path = tmp_path / "for.Age"
    said = cli(*words.split(), "--out", path, "--file-passphrase-file", key, "--lang", lang)
    assert (said.code, "“for.Age”" in said.err, path.exists()) == (2, True, False)


def test_a_wrong_passphrase_is_asked_for_again(
    cli: Cli, event: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "people.csv.age"
    path.write_bytes(age_format.encrypt("이름,이메일\n이둘,dul@mail.example\n".encode(), PASSPHRASE))
    typed = iter(["not this one", PASSPHRASE])
    monkeypatch.setattr(unlocking, "can_ask", lambda: True)
    monkeypatch.setattr(file_passphrases, "can_ask", lambda: True)
    monkeypatch.setattr(getpass, "getpass", lambda _text: next(typed))
    said = cli("rsvp", "import", path, "--event", event)
    assert said.code == 0, said
    assert path.name in said.err
    assert {one["name"] for one in cli.get("rsvp", "list", "--event", event)} == {NAME, "이둘"}


def test_a_group_is_handed_over_encrypted_with_what_needs_it(cli: Cli, key: Path, tmp_path: Path) -> None:
    group = cli.get("group", "add", "--name", "독서 모임")["id"]
    path = tmp_path / "group.json"
    done = cli.get(
        *("group", "hand-over", "--group", group, "--out", path, "--trust", "--encrypt"),
        *("--file-passphrase-file", key),
    )
    assert done == {"file": f"{path}.age", "members": 0, "trust": True}
    assert _opened(Path(f"{path}.age")).startswith(b"MEETUP-GROUP-1\n{")
    refused = cli.refused("group", "take-over", f"{path}.age", "--file-passphrase-file", key)
    assert refused["rule"] == "group_known"
