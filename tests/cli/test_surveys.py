"""Surveys from a terminal."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.services.surveys.marked_pdf import draw, photo, rendered

if TYPE_CHECKING:
    from conftest import Cli

QUESTIONS = {
    "title": "How was it?",
    "questions": [
        {"kind": "scale", "text": "I felt welcome", "least": 1, "most": 4},
        {
            "kind": "many",
            "text": {"en": "What did you like?", "ko": "무엇이 좋았나요?"},
            "options": ["food", "talk", "music"],
        },
        {"kind": "yes_no", "text": "Will you come again?"},
        {"kind": "text", "text": "A word"},
    ],
}


def made(cli: "Cli", folder: Path, value: object = QUESTIONS) -> str:
    file = folder / "questions.json"
    file.write_text(json.dumps(value), "utf-8")
    return str(cli.get("survey", "make", "--event", cli.event(), "--questions", str(file))["id"])


def test_sheets_are_made_printed_read_and_counted(cli: "Cli", tmp_path: Path) -> None:
    import numpy as np

    from meetup_desk.services.surveys.printing import PrintedBox
    from tests.marks.paper import Drawn

    survey, pdf = made(cli, tmp_path), tmp_path / "sheets.pdf"
    printed = cli.get("survey", "print", "--survey", survey, "--sheets", "2", "--out", str(pdf))
    assert (printed["file"], len(printed["sheets"])) == (str(pdf), 2)
    boxes = [box for box in printed["boxes"] if box["sheet"] == printed["sheets"][1]]
    assert [(box["question"], box["option"]) for box in boxes] == [
        *((0, option) for option in range(4)),
        *((1, option) for option in range(3)),
        *((2, option) for option in range(2)),
    ]
    chosen = [
        PrintedBox(
            sheet=b["sheet"], page=b["page"], question=0, option=0, place=(b["x"], b["y"], b["w"], b["h"])
        )
        for b in boxes
        if (b["question"], b["option"]) in {(0, 3), (1, 0), (1, 2), (2, 0), (2, 1)}
    ]
    pages, rng = list(rendered(pdf)), np.random.default_rng(1)
    for box in chosen:
        draw(pages[box.page - 1], box, Drawn.TICKED, rng)
    picture = photo(pages[1], tmp_path / "photo.png", 3)
    read = cli.get("survey", "read", "--survey", survey, str(picture))
    assert (read["sheets"], read["refused"]) == (1, [])
    (asked,) = read["to_ask"]  # yes and no
    assert (asked["sheet"], asked["question"]) == (printed["sheets"][1], 2)
    assert asked["picture"].startswith("data:image/png;base64,")
    results = cli.get("survey", "results", "--survey", survey)
    assert results["sheets"] == 1
    assert [q["counts"] for q in results["questions"]] == [[0, 0, 0, 1], [1, 0, 1], [0, 0], []]
    assert {"sheet": printed["sheets"][1], "question": 1, "options": [0, 2]} in results["answers"]
    folder = tmp_path / "asked"
    again = cli.get("survey", "read", "--survey", survey, "--pictures", str(folder), str(picture))
    assert again["pages_known"] == 1
    assert Path(again["to_ask"][0]["picture"]).read_bytes().startswith(b"\x89PNG")
    settled = ("--slip", asked["slip"], "--question", "3", "--options", "1")
    assert cli.get("survey", "answer", "--survey", survey, *settled) == {"slip": asked["slip"]}
    assert cli.get("survey", "results", "--survey", survey)["questions"][2]["counts"] == [1, 0]
    out = ("--out", str(tmp_path / "results.xlsx"))
    assert cli.refused("survey", "export", "--survey", survey, *out)["rule"] == "survey_few"


@pytest.mark.parametrize(
    ("name", "begins"), [("r.csv", b"\xef\xbb\xbf"), ("r.xlsx", b"PK"), ("r.json", b"[")]
)
def test_results_are_written_as_the_name_of_the_file_says(
    cli: "Cli", tmp_path: Path, name: str, begins: bytes
) -> None:
    survey, file = made(cli, tmp_path), tmp_path / name
    for _ in range(5):
        cli.get("survey", "answer", "--survey", survey, "--question", "1", "--options", "3")
    assert cli.get("survey", "export", "--survey", survey, "--out", str(file))["sheets"] == 5
    assert file.read_bytes().startswith(begins)


@pytest.mark.parametrize(
    ("value", "rule"),
    [
        ({}, "survey_file"),
        ({"title": "T", "questions": []}, "survey_empty"),
        ({"title": "T", "questions": [{"kind": "stars", "text": "?"}]}, "survey_question"),
        (
            {"title": "T", "questions": [{"kind": "choice", "text": "?", "options": ["one"]}]},
            "survey_question",
        ),
        (
            {"title": "T", "questions": [{"kind": "scale", "text": "?", "least": 5, "most": 1}]},
            "survey_question",
        ),
        *(
            ({"title": "T", "questions": [{"kind": "scale", "text": "?", **odd}]}, rule)
            for odd, rule in (
                ({"least": 3, "most": 3}, "survey_question"),
                ({"least": 7}, "survey_question"),
                ({"least": 10**30, "most": 10**30 + 4}, "survey_question"),
                ({"from": 5, "to": 1}, "survey_question"),
                ({"most": float("inf")}, "survey_file"),
                ({"most": "5"}, "survey_file"),
                ({"text": ["?"]}, "survey_file"),
                ({"text": "\ud800"}, "survey_file"),
                ({"options": "ab"}, "survey_file"),
            )
        ),
    ],
)
def test_questions_that_cannot_be_asked_are_refused(
    cli: "Cli", tmp_path: Path, value: object, rule: str
) -> None:
    file = tmp_path / "questions.json"
    file.write_text(json.dumps(value), "utf-8")
    assert cli.refused("survey", "make", "--questions", str(file))["rule"] == rule
    assert cli.get("survey", "list") == []


@pytest.mark.parametrize("depth", [900, 100_000])
@pytest.mark.parametrize(
    "file", ['{"title": %s, "questions": []}', "%s", '{"title": "T", "questions": [%s]}']
)
def test_brackets_without_end_are_no_survey(cli: "Cli", tmp_path: Path, file: str, depth: int) -> None:
    path = tmp_path / "questions.json"
    path.write_text(file % ("[" * depth + "]" * depth), "utf-8")
    assert cli.refused("survey", "make", "--questions", str(path))["rule"] == "survey_file"


def test_a_ready_set_is_listed(cli: "Cli") -> None:
    survey = cli.get("survey", "make", "--set", "first_visit")["id"]
    (line,) = cli.get("survey", "list")
    assert (line["id"], line["sheets"], line["answered"]) == (survey, 0, 0)
