"""Seatings from a terminal: of names alone, and of an event."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Cli

MEASURE = {"new_pairs", "met_before", "repeats", "forbidden", "lonely_newcomers", "fewest_new"}


@pytest.fixture
def names(tmp_path: Path) -> Path:
    file = tmp_path / "names.txt"
    file.write_text("".join(f"사람 {number}\n" for number in range(20)), "utf-8")
    return file


def test_names_are_seated_without_a_desk(no_desk: "Cli", names: Path) -> None:
    value = no_desk.get("seating", "make", "--names", names, "--tables", "5x4", "--rounds", "5")
    assert set(value) == {"seating", "rounds", "measure", "bound", "seconds", "unkept"}
    assert value["seating"] is None
    assert set(value["measure"]) == set(value["bound"]) == MEASURE
    assert (value["measure"]["repeats"], value["measure"]["new_pairs"]) == (0, 150)
    everyone = {f"사람 {number}" for number in range(20)}
    for tables in value["rounds"]:
        seated = [person for table in tables for person in table["people"]]
        assert len(seated) == 20
        assert set(seated) == everyone
    assert not no_desk.desk.exists()


def test_pairs_of_a_file_never_or_always_share_a_table(cli: "Cli", names: Path, tmp_path: Path) -> None:
    apart, together = tmp_path / "apart.txt", tmp_path / "together.txt"
    apart.write_text("사람 0, 사람 1\n\n사람 2,사람 3\n", "cp949")
    together.write_text("사람 4,사람 5\n", "utf-16")  # as `>` of PowerShell writes
    words = (
        "--names",
        names,
        "--tables",
        "4x5,1x3",
        "--rounds",
        "4",
        "--apart",
        apart,
        "--together",
        together,
    )
    value = cli.get("seating", "make", *words, "--seconds", "0.3")
    at = [{who: table["table"] for table in tables for who in table["people"]} for tables in value["rounds"]]
    assert all(seats["사람 0"] != seats["사람 1"] and seats["사람 2"] != seats["사람 3"] for seats in at)
    assert all(seats["사람 4"] == seats["사람 5"] for seats in at)


@pytest.mark.parametrize(
    ("pairs", "tables", "rule"),
    [
        ("사람 0,사람 99", "5x4", "seating_unknown"),
        ("사람 0", "5x4", "seating_pair"),
        ("사람 0,사람 0", "5x4", "seating_alone"),
        ("사람 0,사람 1\n사람 1,사람 2\n사람 0,사람 2", "2x10", "seating_too_many_apart"),
        ("사람 0,사람 1", "5", "seating_too_few_seats"),
        ("사람 0,사람 1", "five", "seating_tables"),
    ],
)
def test_what_cannot_be_kept_is_refused_with_its_reason(
    cli: "Cli", names: Path, pairs: str, tables: str, rule: str
) -> None:
    apart = names.with_name("apart.txt")
    apart.write_text(pairs, "utf-8")
    value = cli.refused("seating", "make", "--names", names, "--tables", tables, "--apart", apart)
    assert value["rule"] == rule


def test_people_read_tables_and_the_measure_in_their_language(cli: "Cli", names: Path) -> None:
    told = cli("--lang", "ko", "seating", "make", "--names", names, "--tables", "5x4", "--rounds", "2").out
    assert "1라운드" in told
    assert "가능한 최선" in told
    assert (
        "Round 2"
        in cli("--lang", "en", "seating", "make", "--names", names, "--tables", "5x4", "--rounds", "2").out
    )


def test_the_same_seed_seats_alike(cli: "Cli", names: Path) -> None:
    words = ("seating", "make", "--names", names, "--tables", "5x4", "--rounds", "3", "--seed")
    first, again, other = (cli.get(*words, seed)["rounds"] for seed in (4, 4, 5))
    assert first == again != other


def test_it_is_told_in_how_many_rounds_everyone_meets(cli: "Cli") -> None:
    value = cli.get("seating", "rounds", "--people", "16", "--seats", "4")
    assert (value["fewest"], value["bound"], len(value["rounds"])) == (5, 5, 5)


@pytest.fixture
def evening(cli: "Cli") -> tuple[str, list[str]]:
    """An event with twelve who come, and the ids of their RSVPs."""
    event = cli.event()
    return event, [cli.add(event, f"사람 {number:02}")["id"] for number in range(12)]


def test_the_people_of_an_event_are_seated_shown_and_moved(
    cli: "Cli", evening: tuple[str, list[str]]
) -> None:
    event, _ = evening
    apart = cli.desk.with_name("apart.txt")
    apart.write_text("사람 00,사람 01\n", "utf-8")
    words = ("--event", event, "--tables", "4x4", "--rounds", "2", "--apart", apart, "--mix", "newcomer")
    made = cli.get("seating", "make", *words, "--seconds", "0.2")
    assert len({who for table in made["rounds"][0] for who in table["people"]}) == 12
    shown = cli.get("seating", "show", "--event", event)
    assert {key: shown[key] for key in ("seating", "rounds", "measure")} == {
        key: made[key] for key in ("seating", "rounds", "measure")
    }
    there = {who: table["table"] for table in made["rounds"][0] for who in table["people"]}
    people = {row["name"]: row["person"] for row in cli.get("rsvp", "list", "--event", event)}
    mover = people["사람 05"]
    before = there[mover]
    after = next(number for number in ("1", "2", "3", "4") if number != before)
    move = ("seating", "move", "--event", event, "--person", "사람 05", "--table", after, "--round", "1")
    tried = cli.get(*move, "--dry-run")
    assert tried["change"] is None
    moved = cli.get(*move)
    assert {"person": mover, "round": 1, "from": int(before), "to": int(after)} in moved["moved"]
    assert cli.get("undo")["undone"]


def test_an_evening_is_repaired_and_its_meetings_are_listed(
    cli: "Cli", evening: tuple[str, list[str]]
) -> None:
    event, _ = evening
    cli.get("seating", "make", "--event", event, "--tables", "4x4", "--rounds", "1", "--seconds", "0.2")
    came = [row["ticket"]["code"] for row in cli.get("rsvp", "list", "--event", event)][:6]
    cli.scan(event, *came)
    repaired = cli.get("seating", "repair", "--event", event)
    assert len({move["person"] for move in repaired["moved"]}) == 6
    assert all(move["to"] is None for move in repaired["moved"])
    cli.get("seating", "start", "--event", event, "--round", "1")
    cli.get("seating", "end", "--event", event)
    tables = cli.get("seating", "show", "--event", event)["rounds"][0]
    expected = sum(len(table["people"]) * (len(table["people"]) - 1) // 2 for table in tables)
    met = cli.get("meetings", "list", "--event", event)
    assert len(met) == expected > 0
    (other,) = set(met[0]["people"]) - {met[0]["people"][0]}
    assert other in {row["id"] for row in cli.get("meetings", "list", "--person", met[0]["people"][0])}
    assert cli.get("meetings", "record", "--event", event)["pairs"] == expected


@pytest.mark.parametrize("style", ["names", "tables", "hosts"])
@pytest.mark.parametrize("fmt", ["pdf", "xlsx", "csv"])
def test_a_seating_is_written_for_the_wall_and_for_hosts(
    cli: "Cli", evening: tuple[str, list[str]], style: str, fmt: str
) -> None:
    event, _ = evening
    cli.get("seating", "make", "--event", event, "--tables", "4x4", "--rounds", "2", "--seconds", "0.1")
    file = cli.desk.with_name(f"seating.{fmt}")
    words = ("--event", event, "--format", fmt, "--style", style, "--out", file)
    rows = cli.get("--lang", "ko", "seating", "export", *words)["rows"]
    assert rows == {"names": 12, "tables": 8, "hosts": 24}[style]
    if fmt == "csv":
        assert "사람 00" in file.read_text("utf-8-sig")
    else:
        assert file.read_bytes()[:2] == {"pdf": b"%P", "xlsx": b"PK"}[fmt]


def test_without_a_seating_it_is_said(cli: "Cli") -> None:
    event = cli.event()
    assert cli.refused("seating", "show", "--event", event)["error"] == "not_found"
    assert cli.refused("seating", "make", "--event", event, "--tables", "4")["rule"] == "seating_nobody"


def test_each_round_has_a_question_of_its_own_in_the_language_of_the_people(cli: "Cli") -> None:
    everything = [cli.get("--lang", lang, "seating", "prompts", "--rounds", "500") for lang in ("en", "ko")]
    assert all(len(questions) == len(set(questions)) >= 60 for questions in everything)
    assert all(question.endswith("?") for questions in everything for question in questions)
    words = ("seating", "prompts", "--rounds", "3", "--seed")
    first, again, other = (cli.get(*words, seed) for seed in (1, 1, 2))
    assert first == again != other
    english, korean = (cli.get("--lang", lang, *words, "1") for lang in ("en", "ko"))
    assert not set(english) & set(korean)


@pytest.mark.parametrize(
    ("words", "sizes"),
    [
        (("--teams", "3"), [6, 7, 7]),
        (("--pairs",), [2] * 10),
        (("--trios",), [2, *[3] * 6]),
    ],
)
def test_people_split_into_teams_pairs_and_trios(
    no_desk: "Cli", names: Path, words: tuple[str, ...], sizes: list[int]
) -> None:
    value = no_desk.get("seating", "make", "--names", names, *words, "--rounds", "2", "--seconds", "0.3")
    assert value["measure"]["repeats"] == value["bound"]["repeats"]
    for teams in value["rounds"]:
        assert sorted(len(team["people"]) for team in teams) == sizes


def test_an_odd_one_makes_a_trio_and_the_terminal_says_team(cli: "Cli") -> None:
    event = cli.event(capacity=20)
    for number in range(7):
        cli.add(event, f"Guest {number}")
    value = cli.get("seating", "make", "--event", event, "--pairs", "--seconds", "0.1")
    assert sorted(len(team["people"]) for team in value["rounds"][0]) == [2, 2, 3]
    assert "Team" in cli("seating", "show", "--event", event).out
    assert cli.refused("seating", "make", "--event", event, "--teams", "9")["rule"] == "seating_teams"


def test_guests_without_a_seat_by_name_are_told(cli: "Cli") -> None:
    event = cli.event()
    for number, party in enumerate((1, 4, 2)):
        cli.add(event, f"사람 {number}", party)
    words = ("seating", "make", "--event", event, "--tables", "2x4", "--seconds", "0.1")
    made = cli.get(*words)
    assert made["guests"] == 4
    assert {rule["reason"] for rule in made["unkept"]} <= {"guests"}
    assert "sit at the table of their party" in cli(*words).out
    assert "keep seats free" in cli(*words, "--guests", "anywhere").out


def test_an_organiser_chooses_the_papers_that_name_tables(cli: "Cli", evening: tuple[str, list[str]]) -> None:
    event, _ = evening
    cli.get("seating", "make", "--event", event, "--tables", "4x4", "--seconds", "0.1")
    chosen = cli.get("seating", "lines", "--event", event, "--on", "tickets")
    assert chosen == {"badges": False, "tickets": True}
    assert "Neither badges" in cli("--lang", "en", "seating", "lines", "--event", event, "--on", "none").out


def test_questions_are_seen_changed_and_had_as_they_came(cli: "Cli") -> None:
    shipped = cli.get("prompt", "list")
    added = cli.get("prompt", "add", "--ko", "첫 직업은 뭐였어요?")
    assert added[-1]["own"]
    assert len(added) == len(shipped) + 1
    assert cli.get("prompt", "edit", "--number", "1", "--en", "What now?")[0]["texts"]["en"] == "What now?"
    assert not cli.get("prompt", "off", "--number", "2")[1]["used"]
    drawn = cli.get("--lang", "en", "seating", "prompts", "--rounds", "500")
    assert "What now?" in drawn
    assert shipped[1]["texts"]["en"] not in drawn
    assert cli.get("prompt", "on", "--number", "2")[1]["used"]
    assert cli.get("prompt", "reset", "--all") == shipped
