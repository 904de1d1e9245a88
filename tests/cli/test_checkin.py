"""The door from a terminal: each code answered on a line of its own, once it is on the disk."""

import json
from datetime import datetime
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import qrcode
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from meetup_desk.tickets.short_code import make_short
from tests.keyboards import typed_under

if TYPE_CHECKING:
    from conftest import Cli

KEYS = [
    *("verdict", "severity", "message", "name", "party", "admitted_now", "still_out", "rsvp", "ticket"),
    *("scan", "at", "door", "first_at", "first_door"),
    "buddy",
]


@pytest.fixture
def event(cli: "Cli") -> str:
    return cli.event()


def ticket(rsvp: dict[str, Any]) -> str:
    return str(rsvp["ticket"]["code"])


def draw(codes: list[str], path: Path) -> Path:
    """Draw QR codes side by side, with another program's encoder."""
    tiles = []
    for code in codes:
        made = qrcode.QRCode(border=4, box_size=4)
        made.add_data(code)
        made.make()
        tiles.append(made.get_matrix())
    size = max((len(tile) for tile in tiles), default=40) * 4
    image = QImage(max(1, len(tiles)) * size, size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for place, tile in enumerate(tiles):
        for y, row in enumerate(tile):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(place * size + 4 * x, 4 * y, 4, 4, Qt.GlobalColor.black)
    painter.end()
    assert image.save(str(path))
    return path


def test_an_entry_has_exactly_the_keys_that_scripts_rely_on(cli: "Cli", event: str) -> None:
    rsvp = cli.add(event, "김서준", 2)
    (line,) = cli.scan(event, ticket(rsvp), "--door", "후문")
    assert list(line) == KEYS
    assert (line["verdict"], line["severity"]) == ("admitted", "green")
    assert (line["name"], line["party"], line["admitted_now"], line["still_out"]) == ("김서준", 2, 2, 0)
    assert (line["rsvp"], line["door"]) == (rsvp["id"], "후문")
    assert (line["first_at"], line["first_door"]) == (None, None)
    assert (
        datetime.fromisoformat(line["at"]).utcoffset()
        == datetime.fromisoformat("2026-12-03T19:00:00+09:00").utcoffset()
    )
    assert cli.get("event", "show", event)["arrived"] == 2


def test_a_second_scan_says_when_and_where(cli: "Cli", event: str) -> None:
    code = ticket(cli.add(event, "김서준"))
    (first,) = cli.scan(event, code, "--door", "정문")
    (second,) = cli.scan(event, code, "--door", "후문")
    assert (second["verdict"], second["severity"]) == ("already_in", "yellow")
    assert (second["first_at"], second["first_door"]) == (first["at"], "정문")
    assert "정문" in second["message"]
    (korean,) = cli.scan(event, code, "--lang", "ko")
    assert korean["message"].startswith("김서준 님은 ")


def test_every_code_gets_its_line_whatever_its_colour(cli: "Cli", event: str) -> None:
    rsvp = cli.add(event, "김서준")
    code, short = ticket(rsvp), rsvp["ticket"]["short"]
    forged = code[:-4] + ("0000" if code[-4:] != "0000" else "1111")
    lines = cli.scan(event, short.lower().replace("-", " "), code, forged, "https://menu.example", "김서준")
    assert [line["verdict"] for line in lines] == [
        "admitted",
        "already_in",
        "forged",
        "not_a_ticket",
        "not_a_ticket",
    ]
    assert {line["name"] for line in lines[2:]} == {None}


def test_a_ticket_of_another_event_says_which(cli: "Cli", event: str) -> None:
    other = cli.event("독서 모임")
    (line,) = cli.scan(event, ticket(cli.add(other, "김서준")))
    assert line["verdict"] == "wrong_event"
    assert "독서 모임" in line["message"]


def test_a_party_comes_in_bit_by_bit_and_goes_out(cli: "Cli", event: str) -> None:
    code = ticket(cli.add(event, "김서준", 3))
    (some,) = cli.scan(event, code, "--count", "1")
    assert (some["admitted_now"], some["still_out"]) == (1, 2)
    (rest,) = cli.scan(event, code)
    assert (rest["admitted_now"], rest["still_out"]) == (2, 0)
    (left,) = cli.scan(event, code, "--direction", "out", "--count", "2")
    assert (left["verdict"], left["severity"], left["admitted_now"]) == ("left", "green", 0)
    assert "2 of 3 people in 김서준’s party left." in left["message"]
    (stranger,) = cli.scan(event, ticket(cli.add(event, "이하린")), "--direction", "out")
    assert (stranger["verdict"], stranger["severity"]) == ("not_inside", "yellow")


def test_a_supervisor_overrides_yellow_with_a_reason_and_never_red(cli: "Cli") -> None:
    event = cli.event(capacity=1)
    inside = cli.add(event, "김서준")
    cli.scan(event, ticket(inside))
    assert cli.refused("checkin", "--event", event, "x", "--override")["rule"] == "reason_needed"
    words = ("--override", "--reason", "가방을 두고 나갔어요")
    (again,) = cli.scan(event, ticket(inside), *words)
    assert (again["verdict"], again["severity"], again["admitted_now"]) == ("admitted", "green", 1)
    cli.get("rsvp", "cancel", inside["id"])
    (red,) = cli.scan(event, ticket(inside), *words)
    assert (red["verdict"], red["severity"]) == ("cancelled", "red")


def test_a_scan_is_taken_back_by_another_row(cli: "Cli", event: str) -> None:
    code = ticket(cli.add(event, "김서준"))
    (line,) = cli.scan(event, code, "--door", "후문")
    undone = cli.get("scan", "undo", line["scan"])
    assert undone["undoes"] == line["scan"]
    assert undone["scan"] != line["scan"]
    assert cli.get("event", "show", event)["arrived"] == 0
    assert cli.refused("scan", "undo", line["scan"])["rule"] == "already_undone"
    assert cli.scan(event, code)[0]["verdict"] == "admitted"


def test_a_refused_scan_has_nothing_to_take_back(cli: "Cli", event: str) -> None:
    (line,) = cli.scan(event, "https://menu.example")
    assert cli.refused("scan", "undo", line["scan"])["rule"] == "nothing_to_undo"


def test_an_old_ticket_is_void_once_a_new_one_is_made(cli: "Cli", event: str) -> None:
    rsvp = cli.add(event, "김서준")
    new = cli.get("ticket", "reissue", rsvp["id"])
    assert [line["verdict"] for line in cli.scan(event, ticket(rsvp), new["code"])] == ["revoked", "admitted"]
    waits = cli.add(cli.event(capacity=0), "이하린")
    assert cli.refused("ticket", "reissue", waits["id"])["rule"] == "no_seat"


def test_a_picture_may_hold_several_codes_or_none(cli: "Cli", event: str, tmp_path: Path) -> None:
    rsvps = [cli.add(event, name) for name in ("김서준", "이하린")]
    both = draw([ticket(rsvp) for rsvp in rsvps], tmp_path / "둘.png")
    none = draw([], tmp_path / "none.jpg")
    lines = cli.scan(event, "--image", both, none)
    assert sorted(line["name"] or "" for line in lines) == ["", "김서준", "이하린"]
    assert [line["verdict"] for line in lines] == ["admitted", "admitted", "not_a_ticket"]


def test_a_short_code_inside_a_picture_is_only_text(cli: "Cli", event: str, tmp_path: Path) -> None:
    short = cli.add(event, "김서준")["ticket"]["short"]
    (line,) = cli.scan(event, "--image", draw([short], tmp_path / "short.png"))
    assert line["verdict"] == "not_a_ticket"


def test_a_picture_that_cannot_be_read_is_told_and_the_others_go_on(
    cli: "Cli", event: str, tmp_path: Path
) -> None:
    good = draw([ticket(cli.add(event, "김서준"))], tmp_path / "good.png")
    (tmp_path / "text.png").write_text("no picture")
    said = cli("checkin", "--event", event, "--image", tmp_path / "no.png", tmp_path / "text.png", good)
    assert said.code == 1
    assert said.out == "✓ Welcome · 김서준 is in.\n"
    assert said.err.count("\n") == 2


def test_lines_of_a_scanner_are_codes(cli: "Cli", event: str, monkeypatch: pytest.MonkeyPatch) -> None:
    rsvp = cli.add(event, "김서준")
    typed = f"\ufeff{ticket(rsvp)}\r\n\r\n  {rsvp['ticket']['short']}  \nno ticket"
    monkeypatch.setattr("sys.stdin", StringIO(typed))
    assert [line["verdict"] for line in cli.scan(event, "--stdin")] == [
        "admitted",
        "already_in",
        "not_a_ticket",
    ]


def test_people_at_the_door_read_a_word_and_a_sentence(cli: "Cli", event: str) -> None:
    code = ticket(cli.add(event, "김서준"))
    told = cli("--lang", "ko", "checkin", "--event", event, code, code, "x").out.splitlines()
    assert told[0] == "✓ 어서 오세요 · 김서준 님이 입장했어요."
    assert told[1].startswith("! 이미 입장 · 김서준 님은 ")
    assert told[2].startswith("✕ 입장권이 아니에요 · ")


def test_one_door_has_one_name_in_every_language(cli: "Cli", event: str) -> None:
    code = ticket(cli.add(event, "김서준"))
    doors = {cli.scan(event, code, "--lang", lang)[0]["door"] for lang in ("en", "ko")}
    assert doors == {"Main entrance"}
    assert cli.scan(event, code, "--door", "  북문\x1b[2J ")[0]["door"] == "북문[2J"


def test_codes_that_end_in_cr_alone_are_answered_one_by_one(
    cli: "Cli", event: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes = [ticket(cli.add(event, name)) for name in ("김서준", "이하린")]
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO("".join(f"{c}\r" for c in codes).encode())))
    assert [line["name"] for line in cli.scan(event, "--stdin")] == ["김서준", "이하린"]


def test_what_scanners_put_in_front_is_taken_as_in_the_window(cli: "Cli", event: str) -> None:
    code = ticket(cli.add(event, "김서준", 9))
    texts = [f"{mark}{code}" for mark in ("]Q1", "]Q3\\000026", "+Q1", "SCAN:", "김서준")]
    assert {line["name"] for line in cli.scan(event, "--count", "1", *texts)} == {"김서준"}


def test_a_wrong_layout_of_the_keyboard_is_said_once(cli: "Cli", event: str) -> None:
    code = ticket(cli.add(event, "김서준"))
    typed = typed_under("french", code)
    said = cli("--json", "checkin", "--event", event, typed, typed)
    assert [json.loads(line)["verdict"] for line in said.out.splitlines()] == ["admitted", "already_in"]
    assert said.err.count("French (AZERTY)") == 1


def test_wrong_codes_wait_once_they_are_many_and_true_ones_do_not(
    cli: "Cli", event: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[int] = []
    monkeypatch.setattr("meetup_desk.cli.code_checks.sleep", waits.append)
    rsvp = cli.add(event, "김서준", 2)
    wrong = [make_short(f"guess {number}".encode().ljust(8)) for number in range(25)]
    lines = cli.scan(event, "--count", "1", *wrong, ticket(rsvp), rsvp["ticket"]["short"])
    assert [line["verdict"] for line in lines] == ["not_a_ticket"] * 25 + ["admitted"] * 2
    assert len(waits) == 5
