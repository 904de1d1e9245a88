"""The main job by the command line alone, from three lists to the door to the papers, each read back."""

import csv
import re
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import icalendar
import openpyxl
import pypdf
import zxingcpp
from PySide6.QtGui import QImage

from tests.project import RESOURCES

if TYPE_CHECKING:
    from conftest import Cli

LISTS = RESOURCES / "demo"
CAPACITY = 120


def people(rsvps: list[dict[str, Any]]) -> int:
    return sum(rsvp["party"] for rsvp in rsvps)


def with_status(rsvps: list[dict[str, Any]], status: str) -> list[dict[str, Any]]:
    return [rsvp for rsvp in rsvps if rsvp["status"] == status]


def test_from_lists_to_door_to_papers(no_desk: "Cli", tmp_path: Path) -> None:
    cli, out = no_desk, tmp_path / "out"
    out.mkdir()
    cli.get("--lang", "ko", "new", "--name", "가온 모임")
    venue = cli.get("venue", "add", "--name", "마루홀", "--address", "서울 느티길 12", "--capacity", "150")
    event = cli.event(capacity=CAPACITY, venue=venue["id"])

    # lists: the preview is what then happens, and seats never exceed the capacity
    for name in ("luma-guests.csv", "members.xlsx", "google-forms-ko.csv"):
        tried = cli.get("rsvp", "import", LISTS / name, "--event", event, "--dry-run")
        done = cli.get("rsvp", "import", LISTS / name, "--event", event)
        assert tried | {"import": done["import"]} == done
        assert done["rows"] == done["people_added"] + done["people_matched"] + len(done["refused"])
    for asked in cli.get("rsvp", "list", "--event", event, "--status", "requested")[:5]:
        assert cli.get("rsvp", "approve", asked["id"])["status"] in {"going", "waitlisted"}
    cancelled = cli.get("rsvp", "list", "--event", event, "--status", "going")[0]
    cli.get("rsvp", "cancel", cancelled["id"])
    rsvps = cli.get("rsvp", "list", "--event", event)
    going = with_status(rsvps, "going")
    waiting = cli.get("rsvp", "list", "--event", event, "--status", "waitlisted")
    assert CAPACITY - 4 < people(going) <= CAPACITY
    assert [rsvp["waitlist_position"] for rsvp in waiting] == list(range(1, len(waiting) + 1))
    shown = cli.get("event", "show", event)
    assert (shown["going"], shown["waitlisted"]) == (people(going), people(waiting))
    assert len({rsvp["person"] for rsvp in rsvps}) == len(rsvps)

    # tickets: another program reads the very code that the desk says
    tickets = cli.get("ticket", "export", "--event", event, "--out", out / "tickets")["files"]
    assert len(tickets) == len(going)
    read = {_read_qr(Path(file)): Path(file) for file in tickets}
    assert set(read) == {rsvp["ticket"]["code"] for rsvp in going}

    # the door: pictures at one, short codes at the other; nobody comes in twice
    pictures = [read[rsvp["ticket"]["code"]] for rsvp in going[:10]]
    front = cli.scan(event, "--door", "정문", "--image", *pictures)
    back = cli.scan(event, "--door", "후문", *(rsvp["ticket"]["short"] for rsvp in going[5:20]))
    assert [line["verdict"] for line in front] == ["admitted"] * 10
    assert [line["verdict"] for line in back] == ["already_in"] * 5 + ["admitted"] * 10
    assert {line["first_door"] for line in back[:5]} == {"정문"}
    arrived = people(going[:20])
    assert sum(line["admitted_now"] for line in front + back) == arrived
    assert cli.get("event", "show", event)["arrived"] == arrived
    (stopped,) = cli.scan(event, cancelled["ticket"]["code"])
    assert (stopped["verdict"], stopped["severity"]) == ("cancelled", "red")

    # papers
    for fmt in ("pdf", "xlsx", "csv"):
        words = ("--event", event, "--format", fmt, "--out", out / f"sheet.{fmt}")
        assert cli.get("sheet", *words)["rows"] == len(going)
    names = sorted(rsvp["name"] for rsvp in going)
    assert _names_in_pdf(out / "sheet.pdf", names) == names
    assert _column(_rows_of_xlsx(out / "sheet.xlsx"), "이름") == names
    rows = _rows_of_csv(out / "sheet.csv")
    assert _column(rows, "이름") == names
    assert sum(1 for cell in _column(rows, "입장") if cell) == 20

    # calendars
    invites = cli.get("ics", "invites", "--event", event, "--out", out / "invites")["files"]
    invited = [icalendar.Calendar.from_ical(Path(file).read_bytes()) for file in invites]
    told = {str(call.walk("VEVENT")[0]["ATTENDEE"].params["CN"]) for call in invited}
    assert {rsvp["name"] for rsvp in going} <= told
    assert {str(call["METHOD"]) for call in invited} == {"REQUEST"}
    cli.get("ics", "export", "--event", event, "--out", out / "event.ics")
    (published,) = icalendar.Calendar.from_ical((out / "event.ics").read_bytes()).walk("VEVENT")
    assert published["DTSTART"].dt == datetime.fromisoformat(shown["start"])
    assert "마루홀" in published["LOCATION"]

    # what was used at the door stays; a backup holds all of it
    assert cli.refused("undo", done["import"])["rule"] in {"used_at_door", "changed_later"}
    cli.get("backup", out / "backup.desk")
    assert cli.get("--desk", out / "backup.desk", "rsvp", "list", "--event", event) == cli.get(
        "rsvp", "list", "--event", event
    )
    assert cli.get("check")["ok"] is True


def _read_qr(path: Path) -> str:
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_Grayscale8)
    view = zxingcpp.ImageView(
        image.constBits(),
        image.width(),
        image.height(),
        zxingcpp.ImageFormat.Lum,
        image.bytesPerLine(),
        1,
    )
    (found,) = zxingcpp.read_barcodes(view, formats=zxingcpp.BarcodeFormat.QRCode)
    return str(found.text)


def _names_in_pdf(path: Path, names: list[str]) -> list[str]:
    text = re.sub(r"\s", "", "".join(page.extract_text() for page in pypdf.PdfReader(path).pages))
    return [name for name in names if re.sub(r"\s", "", name) in text]


def _rows_of_xlsx(path: Path) -> list[list[str]]:
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    return [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]


def _rows_of_csv(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def _column(rows: list[list[str]], heading: str) -> list[str]:
    """Give the cells under a heading, wherever the table starts."""
    top = next(number for number, row in enumerate(rows) if heading in row)
    place = rows[top].index(heading)
    cells = [row[place] for row in rows[top + 1 :] if len(row) > place and any(row)]
    return sorted(cells)
