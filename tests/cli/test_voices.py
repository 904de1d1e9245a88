"""Voices from a terminal."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Cli


def test_a_voice_goes_from_slip_to_board_to_its_author(cli: "Cli", tmp_path: Path) -> None:
    event = cli.event()
    added = cli.get(
        "voice", "add", "--title", "Closer to the station", "--event", event, "--text", "Two buses"
    )
    other = cli.get("voice", "add", "--title", "A venue near the metro")
    assert cli.get("voice", "support", other["slip"], "--unnamed", "3")["supporters"] == 4
    assert cli.get("voice", "merge", added["id"], other["slip"])["supporters"] == 5
    assert "due" in cli.get("voice", "answer", added["id"], "--more-time", "--text", "asking two venues")
    answer = ("--state", "planned", "--text", "From January we meet there.", "--owner", "Doyun")
    assert cli.get("voice", "answer", added["slip"], *answer)["state"] == "planned"
    (line,) = cli.get("voice", "list", "--search", "station")
    assert (line["state"], line["owner"], line["supporters"]) == ("planned", "Doyun", 5)
    assert cli.get("voice", "list", "--overdue") == []
    shown = cli.get("voice", "show", other["slip"])
    assert shown["merged_into"] == added["id"]
    assert "From January we meet there." in shown["to_author"]
    board = tmp_path / "board.html"
    assert cli.get("voice", "board", "--out", str(board))["voices"] == 1
    assert "From January we meet there." in board.read_text("utf-8")
    assert added["slip"] in cli("voice", "list").out


def test_a_proposal_has_supporters_by_name_and_words_for_and_against(cli: "Cli") -> None:
    cli.add(cli.event(), "이하린")
    (person,) = cli.get("person", "find", "이하린")
    asked = ("--threshold", "20", "--until", "2026-12-15 18:00")
    voice = cli.get("voice", "add", "--title", "Meet at noon", "--person", person["id"], *asked)["slip"]
    assert cli.get("voice", "support", voice, "--person", person["id"])["supporters"] == 1
    cli.get("voice", "argue", voice, "--stance", "for", "--text", "Trains still run")
    cli.get("voice", "argue", voice, "--stance", "against", "--text", "I work then")
    shown = cli.get("voice", "show", voice)
    assert (shown["for"], shown["against"]) == (["Trains still run"], ["I work then"])
    assert (shown["threshold"], shown["until"]) == (20, "2026-12-15T18:00:00+09:00")
    assert "I work then" in cli("voice", "show", voice).out


def test_an_end_without_a_sentence_is_refused(cli: "Cli") -> None:
    voice = cli.get("voice", "add", "--title", "More parking", "--kind", "complaint")
    refused = cli.refused("voice", "answer", voice["id"], "--state", "not_possible")
    assert refused["rule"] == "voice_answer_missing"
    assert cli.refused("voice", "show", "7K3-M42")["error"] == "not_found"


def test_signature_sheets_are_printed_and_a_strange_page_is_refused(cli: "Cli", tmp_path: Path) -> None:
    voice = cli.get("voice", "add", "--title", "역 가까이", "--threshold", "20")["slip"]
    file = tmp_path / "sheet.pdf"
    assert cli.refused("voice", "read", voice, str(file))["rule"] == "voice_no_sheets"
    printed = cli.get("voice", "sheet", voice, "--sheets", "2", "--out", str(file))
    assert (len(printed["sheets"]), len(printed["boxes"])) == (2, 32)
    read = cli.get("voice", "read", voice, str(file))  # as it was printed: nobody signed it
    assert (read["sheets"], read["added"], read["to_ask"], read["refused"]) == (2, 0, 0, [])
    assert cli.get("survey", "list") == []
