"""`sheet --style door` and `--style inside`."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

if TYPE_CHECKING:
    from conftest import Cli


@pytest.fixture
def event(cli: "Cli") -> str:
    event = cli.event()
    for name, party in (("이하린", 1), ("김서준", 2), ("Łukasz Nowak", 1)):
        cli.add(event, name, party)
    return event


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def test_the_door_on_paper_has_everybody_going_with_their_codes(
    cli: "Cli", event: str, tmp_path: Path
) -> None:
    file = tmp_path / "d.pdf"
    done = cli.get("sheet", "--event", event, "--format", "pdf", "--style", "door", "--out", file)
    assert done == {"file": str(file), "rows": 3}
    text = text_of(file)
    assert text.index("김서준") < text.index("이하린") < text.index("Łukasz")
    shorts = [one["ticket"]["short"] for one in cli.get("rsvp", "list", "--event", event)]
    assert [short for short in shorts if short not in text] == []


def test_a_ticked_row_is_typed_afterwards_with_its_own_time(cli: "Cli", event: str, tmp_path: Path) -> None:
    short = cli.get("rsvp", "list", "--event", event)[0]["ticket"]["short"]
    (answer,) = cli.scan(event, "--at", "2026-07-01 19:05", short)
    assert answer["verdict"] == "admitted"


def test_who_is_inside_is_counted_in_people(cli: "Cli", event: str, tmp_path: Path) -> None:
    going = cli.get("rsvp", "list", "--event", event)
    couple = next(one for one in going if one["party"] == 2)
    words = ("sheet", "--event", event, "--format", "pdf", "--style", "inside", "--out", tmp_path / "i.pdf")
    assert cli.get(*words)["rows"] == 0
    cli.scan(event, couple["ticket"]["short"])
    assert cli.get(*words)["rows"] == 2
    assert couple["name"] in text_of(tmp_path / "i.pdf")
    cli.scan(event, "--direction", "out", couple["ticket"]["short"])
    assert cli.get(*words)["rows"] == 0


def test_paper_is_no_spreadsheet(cli: "Cli", event: str, tmp_path: Path) -> None:
    for style in ("door", "inside"):
        words = ("sheet", "--event", event, "--format", "csv", "--style", style, "--out", tmp_path / "x.csv")
        assert cli.refused(*words)["rule"] == "style_is_paper"
