"""Attendee sheets: every column in every format."""

import csv
import json
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.papers.sheet_columns import CALCULATED, COLUMNS
from meetup_desk.words.say import say_heading
from tests.conftest import Organiser

FORMATS = ("pdf", "xlsx", "csv", "json")
GUESTS = "고양이\nAda Vale"


@pytest.fixture
def event(organiser: Organiser, qapp: object) -> Event:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준", email="kim@mail.example", party=3)
    organiser.services.rsvps.name_guests(rsvp, GUESTS.splitlines(), "organiser")
    return event


def write(organiser: Organiser, event: Event, path: Path, *columns: str, lang: str = "ko") -> Path:
    fmt = path.suffix[1:]
    assert organiser.services.sheets.write(event.id, fmt, path, lang, columns=columns or None) == 1
    return path


def headings(path: Path) -> list[str]:
    """What stands above the columns of a file."""
    if path.suffix == ".json":
        return [key for key in json.loads(path.read_bytes())[0] if key != "answers"]
    if path.suffix == ".csv":
        return next(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    if path.suffix == ".xlsx":
        return [str(cell.value) for cell in load_workbook(path).worksheets[0][1]]
    return [PdfReader(path).pages[0].extract_text()]


@pytest.mark.parametrize("fmt", FORMATS)
@pytest.mark.parametrize("column", COLUMNS)
def test_every_column_stands_in_every_format(
    organiser: Organiser, event: Event, tmp_path: Path, column: str, fmt: str
) -> None:
    columns = ("name", column) if column != "name" else ("name", "party")
    path = write(organiser, event, tmp_path / f"sheet.{fmt}", *columns)
    told = headings(path)
    if fmt == "pdf":
        assert column == "initial" or say_heading("rsvps", column, "ko") in told[0]
    else:
        kept = [key for key in columns if key in CALCULATED]
        assert told == [key if fmt == "json" else say_heading("rsvps", key, "ko") for key in kept]


@pytest.mark.parametrize("fmt", FORMATS)
def test_guests_are_named_in_every_format(
    organiser: Organiser, event: Event, tmp_path: Path, fmt: str
) -> None:
    path = write(organiser, event, tmp_path / f"sheet.{fmt}", "name", "guests")
    told = {
        "pdf": lambda: " ".join(page.extract_text() for page in PdfReader(path).pages),
        "xlsx": lambda: load_workbook(path).worksheets[0]["B2"].value,
        "csv": lambda: path.read_text(encoding="utf-8-sig"),
        "json": lambda: json.loads(path.read_bytes())[0]["guests"],
    }
    assert "고양이, Ada Vale" in " ".join(str(told[fmt]()).split())


@pytest.mark.parametrize("fmt", FORMATS)
def test_a_column_that_nobody_knows_is_refused(
    organiser: Organiser, event: Event, tmp_path: Path, fmt: str
) -> None:
    with pytest.raises(RuleError) as refused:
        write(organiser, event, tmp_path / f"sheet.{fmt}", "name", "shoe_size")
    assert refused.value.rule == "unknown_column"
    assert list(tmp_path.glob("sheet.*")) == []


def test_a_script_reads_facts_and_answers_apart(organiser: Organiser, event: Event, tmp_path: Path) -> None:
    (row,) = json.loads(write(organiser, event, tmp_path / "sheet.json").read_bytes())
    assert (row["name"], row["party"], row["arrived"], row["answers"]) == ("김서준", 3, None, {})
    assert list(row) == [*CALCULATED, "answers"]


def test_an_arrival_is_a_time_for_scripts(organiser: Organiser, event: Event, tmp_path: Path) -> None:
    rsvp = organiser.answer(event, "나중")
    organiser.services.door(event.id, "정문").scan(ScanRequest(rsvp_id=rsvp))
    organiser.services.sheets.write(event.id, "json", tmp_path / "sheet.json", "ko")
    row = json.loads((tmp_path / "sheet.json").read_bytes())[1]
    assert datetime.fromisoformat(row["arrived"])
