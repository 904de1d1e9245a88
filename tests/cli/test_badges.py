"""`badge`: badges as a PDF or on a printer, the papers, and a test page."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from meetup_desk.documents.pages import PaintedPages
from meetup_desk.documents.printer import Printers
from meetup_desk.documents.values import PrinterTrouble

if TYPE_CHECKING:
    from conftest import Cli


@pytest.fixture
def event(cli: "Cli") -> str:
    event = cli.event()
    for name in ("김서준", "이하린", "Łukasz Nowak"):
        cli.add(event, name)
    return event


def texts(path: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(path).pages]


def test_everybody_going_gets_a_badge(cli: "Cli", event: str, tmp_path: Path) -> None:
    file = tmp_path / "b.pdf"
    done = cli.get("badge", "--event", event, "--out", file, "--stock", "a7", "--qr")
    assert done == {"file": str(file), "badges": 3, "again": [], "blocked": 0}
    assert [name in text for name, text in zip(("김서준", "이하린", "Łukasz"), texts(file), strict=True)] == [
        True
    ] * 3


def test_one_badge_is_printed_again_and_it_is_said(cli: "Cli", event: str, tmp_path: Path) -> None:
    file = tmp_path / "b.pdf"
    rsvp = cli.get("rsvp", "list", "--event", event)[0]
    cli.get("badge", "--event", event, "--out", file)
    said = cli("badge", "--rsvp", rsvp["id"], "--out", file, "--from", 4, "--offset=-1.5,0.5")
    assert said.out == f"Badges saved in {file}: 1.\nAlready printed: {rsvp['name']}.\n"


class LabelPrinter(Printers):
    """A machine with two printers; one of them takes everything, and no other does."""

    def names(self) -> list[str]:
        return ["Label", "Laser"]

    def usual(self) -> str:
        return "Label"

    def send(self, pages: PaintedPages, printer: str) -> PrinterTrouble | None:
        return None if list(pages.pages()) and printer == "Label" else PrinterTrouble.STOPPED


def test_badges_go_to_a_printer_instead_and_count_as_printed(
    cli: "Cli", event: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("meetup_desk.documents.printer.Printers", LabelPrinter)
    assert cli.get("badge", "printers") == [
        {"name": "Label", "default": True},
        {"name": "Laser", "default": False},
    ]
    stopped = cli.refused("badge", "--event", event, "--printer", "Laser")
    assert (stopped["error"], stopped["rule"]) == ("rule", "printer_stopped")
    done = {"printer": "Label", "badges": 3, "again": [], "blocked": 0}
    assert cli.get("badge", "--event", event, "--printer", "Label", "--stock", "a7") == done
    again = cli.get("badge", "--event", event, "--printer", "Label")["again"]
    assert len(again) == 3


def test_a_machine_without_printers_says_so(cli: "Cli", event: str) -> None:
    assert cli.get("badge", "printers") == []
    assert cli("badge", "printers").out == "No printers found.\n"
    assert cli.refused("badge", "--event", event, "--printer", "Label")["rule"] == "printer_gone"


def test_stocks_are_listed_with_their_measures(cli: "Cli") -> None:
    stocks = {stock["name"]: stock for stock in cli.get("badge", "stocks")}
    assert {"a4-90x54", "a4-85x55", "a4-100x70", "a6", "a7", "roll-62", "roll-90x54"} <= set(stocks)
    assert (stocks["a4-90x54"]["places"], stocks["a4-90x54"]["label"]) == (10, [90, 54])
    assert "Label roll, 62 mm wide" in cli("badge", "stocks").out


def test_a_test_page_tells_the_offset_that_it_was_printed_with(cli: "Cli", tmp_path: Path) -> None:
    file = tmp_path / "t.pdf"
    assert cli.get("badge", "test", "--out", file, "--offset", "1,2") == {"file": str(file)}
    assert "1, 2 mm" in " ".join(texts(file)[0].split())


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--event", "x"),
        ("test",),
        ("test", "--printer", "Label"),
        ("--event", "x", "--out", "b.pdf", "--printer", "Label"),
        ("--out", "b.pdf", "--offset", "far"),
        ("--from", "0"),
    ],
)
def test_wrong_usage_is_told(cli: "Cli", words: tuple[str, ...]) -> None:
    said = cli("badge", *words)
    assert said.code == 2
    assert said.err


def test_refusals_name_their_rule(cli: "Cli", event: str, tmp_path: Path) -> None:
    words = ("badge", "--event", event, "--out", tmp_path / "b.pdf")
    assert cli.refused(*words, "--stock", "a3")["rule"] == "unknown_stock"
    assert cli.refused(*words, "--from", 11)["rule"] == "bad_start"
    empty = ("badge", "--event", cli.event(), "--out", tmp_path / "b.pdf")
    assert cli.refused(*empty)["rule"] == "no_badges"
    assert not (tmp_path / "b.pdf").exists()
