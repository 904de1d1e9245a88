"""Answers of Google Forms and the like, from their files."""

from pathlib import Path

import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.services.services import Services
from meetup_desk.services.surveys.question_sets import question_set

BY = "organiser"
FORM = """\
타임스탬프,처음 만난 사람과 편하게 이야기한다,무엇이 좋았나요?,Will you come again?,우리에게 한마디
2026. 12. 4 오후 3:24:05,5,"테이블 대화, 음식",네,고마워요
2026. 12. 4 오후 3:30:11,2,new people,No,
2026. 12. 4 오후 3:41:40,일곱,기타,네,
"""


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp949"])
def test_headings_are_questions_and_rows_are_sheets(
    services: Services, tmp_path: Path, encoding: str
) -> None:
    survey, _ = services.surveys.make(question_set("after"), BY)
    path = tmp_path / "설문.csv"
    path.write_text(FORM, encoding)
    assert services.surveys.read_form(survey, path, BY)[:2] == (3, 0)
    results = services.survey_counting.results(survey)
    talked, liked, again, word = (results.questions[at] for at in (0, 6, 7, 8))
    assert (talked.counts, talked.to_ask) == ((0, 1, 0, 0, 1), 1)  # nobody guesses what `일곱` is
    assert (liked.counts, liked.to_ask) == ((1, 1, 0, 0, 1, 0), 1)
    assert again.counts == (2, 1)
    assert word.texts == ("고마워요",)
    assert services.surveys.read_form(survey, path, BY)[:2] == (0, 3)
    assert services.survey_counting.results(survey).sheets == 3


def test_a_file_about_something_else_is_refused(services: Services, tmp_path: Path) -> None:
    survey, _ = services.surveys.make(question_set("after"), BY)
    path = tmp_path / "list.csv"
    path.write_text("name,email\n이하린,harin@mail.example\n", "utf-8")
    with pytest.raises(RuleError) as error:
        services.surveys.read_form(survey, path, BY)
    assert error.value.rule == "survey_headings"
