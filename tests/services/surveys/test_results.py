"""What came of a survey, and what may leave the desk."""

import csv
import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.surveys import Survey
from meetup_desk.services.services import Services
from meetup_desk.services.surveys.exporting import write_results
from meetup_desk.services.surveys.question_sets import SETS, question_set
from meetup_desk.store import surveys as survey_rows

BY = "organiser"
TALKED, AGAIN, WORD = 0, 7, 8  # questions of the set `after`


def answered(services: Services, survey: Survey, numbers: list[int], question: int = TALKED) -> list[str]:
    """Type in a sheet for each number of a scale; gives the slips."""
    return [services.surveys.answer(survey, "", question, BY, options=[number - 1]) for number in numbers]


def after(services: Services) -> Survey:
    return services.surveys.make(question_set("after"), BY)[0]


@pytest.mark.parametrize("name", SETS)
def test_ready_sets_stand_in_both_languages(name: str) -> None:
    draft = question_set(name)
    assert set(draft.title) == {"en", "ko"}
    assert all(set(question.text) == {"en", "ko"} for question in draft.questions)


def test_typed_answers_are_counted(services: Services) -> None:
    survey = after(services)
    slips = answered(services, survey, [5, 5, 4, 2, 1])
    services.surveys.answer(survey, slips[0].lower(), WORD, BY, text="또 올게요")
    results = services.survey_counting.results(survey)
    assert results.sheets == 5
    talked, word = results.questions[TALKED], results.questions[WORD]
    assert (talked.counts, talked.answered, talked.mean) == ((1, 1, 0, 1, 2), 5, 3.4)
    assert word.texts == ("또 올게요",)


def test_means_of_fewer_than_five_are_not_given(services: Services) -> None:
    survey = after(services)
    answered(services, survey, [5, 1, 3, 3])
    assert services.survey_counting.results(survey).questions[TALKED].mean is None


@pytest.mark.parametrize(("options", "text"), [([5], ""), ([-1], ""), ([], "word")])
def test_an_answer_that_no_box_stands_for_is_refused(
    services: Services, options: list[int], text: str
) -> None:
    with pytest.raises(RuleError) as error:
        services.surveys.answer(after(services), "", TALKED, BY, options=options, text=text)
    assert error.value.rule == "survey_option"


def test_before_and_after_are_paired_by_slip(services: Services) -> None:
    before = services.surveys.make(question_set("before"), BY)[0]
    slips = answered(services, before, [2, 3, 2, 4, 3, 5])
    later = services.surveys.make(question_set("after"), BY, before=before)[0]
    with services.desk.change("survey.print", BY) as db:
        survey_rows.add_sheets(db, later.id, None, list(enumerate(slips[:5], 1)))
    for slip, number in zip(slips, [4, 3, 4, 3, 5], strict=False):
        services.surveys.answer(later, slip, TALKED, BY, options=[number - 1])
    (paired,) = services.survey_counting.results(later).paired
    assert (paired.pairs, paired.before, paired.after) == (5, 2.8, 3.8)
    assert (paired.higher, paired.lower) == (3, 1)


def test_sheets_after_share_the_slips_of_those_before(services: Services, tmp_path: Path) -> None:
    before = services.surveys.make(question_set("before"), BY)[0]
    services.survey_printing.write(before, 3, tmp_path / "before.pdf", BY, lang="ko")
    later = services.surveys.make(question_set("after"), BY, before=before)[0]
    services.survey_printing.write(later, 2, tmp_path / "after.pdf", BY, lang="en")
    with services.desk.reading() as db:
        slips = [[sheet.slip for sheet in survey_rows.sheets(db, one.id)] for one in (before, later)]
    assert slips[0][:2] == slips[1]
    with pytest.raises(RuleError) as error:
        services.survey_printing.write(later, 2, tmp_path / "more.pdf", BY)
    assert error.value.rule == "survey_slips"
    assert services.surveys.list()[1].sheets == 2  # what could not be printed is not there


def test_no_answer_of_fewer_than_five_people_is_in_any_export(services: Services, tmp_path: Path) -> None:
    survey = after(services)
    slips = answered(services, survey, [5, 5, 4, 2, 1])
    services.surveys.answer(survey, slips[0], WORD, BY, text="저는 7번 테이블이었어요")
    services.surveys.answer(survey, slips[0], AGAIN, BY, options=[1])
    results = services.survey_counting.results(survey)
    paths = {fmt: tmp_path / f"results.{fmt}" for fmt in ("csv", "json", "xlsx")}
    for fmt, path in paths.items():
        assert write_results(results, fmt, path, "ko") == 5
    rows = [
        [cell.value for cell in row]
        for row in load_workbook(paths["xlsx"]).worksheets[0].iter_rows(min_row=2)
    ]
    said = {row[0] for row in rows}
    assert said == {"처음 만난 사람과 편하게 이야기한다"}
    assert {row["question"] for row in json.loads(paths["json"].read_text("utf-8"))} == said
    with paths["csv"].open(encoding="utf-8-sig", newline="") as file:
        assert {row[0] for row in list(csv.reader(file))[1:]} == said
    everything = "".join(path.read_text("utf-8") for path in (paths["csv"], paths["json"]))
    assert not any(slip in everything or f"{slip[:3]}-{slip[3:]}" in everything for slip in slips)


def test_a_survey_that_fewer_than_five_answered_is_not_exported(services: Services, tmp_path: Path) -> None:
    survey = after(services)
    answered(services, survey, [5, 5, 4, 2])
    with pytest.raises(RuleError) as error:
        write_results(services.survey_counting.results(survey), "csv", tmp_path / "few.csv", "ko")
    assert error.value.rule == "survey_few"
    assert not (tmp_path / "few.csv").exists()
