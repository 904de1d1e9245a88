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
    apart.write_text("사람 0, 사람 1\n\n사람 2,사람 3\n", "utf-8")
    together.write_text("사람 4,사람 5\n", "cp949")
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
