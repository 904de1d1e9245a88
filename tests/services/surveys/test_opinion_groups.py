"""People who answer alike are found, the same ones whatever their order."""

import numpy as np
import pytest

from meetup_desk.services.services import Services
from meetup_desk.services.surveys.opinion_groups import grouped
from meetup_desk.services.surveys.question_sets import question_set

BY = "organiser"


def opinions(seed: int, sizes: tuple[int, ...] = (90, 70, 40), questions: int = 20) -> np.ndarray:
    """Answers of camps that each have an opinion of their own, with some noise and some gaps."""
    rng = np.random.default_rng(seed)
    camps = np.random.default_rng(1).choice([-1.0, 1.0], (len(sizes), questions))
    rows = np.repeat(camps, sizes, axis=0)
    answers = np.clip(np.rint((rows * 0.7 + rng.normal(0, 0.45, rows.shape)) * 2) / 2, -1, 1)
    answers[rng.random(answers.shape) < 0.08] = np.nan
    return answers


@pytest.mark.parametrize("seed", range(6))
def test_camps_are_found_in_any_order_of_people(seed: int) -> None:
    answers = opinions(seed)
    order = np.random.default_rng(seed).permutation(len(answers))
    labels = grouped(answers[order])
    assert labels is not None
    back = np.empty_like(labels)
    back[order] = labels
    meant = np.repeat([0, 1, 2], (90, 70, 40))
    assert (back == meant).mean() > 0.97


def test_a_camp_of_fewer_than_five_is_not_told_apart() -> None:
    labels = grouped(opinions(3, (30, 30, 3)))
    assert labels is not None
    assert np.bincount(labels).min() >= 5


def test_a_few_who_stand_alone_hide_no_camps() -> None:
    rng = np.random.default_rng(0)
    camps = np.repeat([[0.5, 0, 0.5, 0, 0.5], [0, 0.5, 0, 0.5, 0]], (30, 24), axis=0)
    answers = np.rint((camps + rng.normal(0, 0.15, camps.shape)) * 2) / 2
    labels = grouped(np.concatenate([answers, -np.ones((3, 5))]))
    assert labels is not None
    assert (labels[:54] == np.repeat([0, 1], (30, 24))).all()


def test_what_unites_and_what_divides_is_named(services: Services) -> None:
    survey, _ = services.surveys.make(question_set("after"), BY)
    camps = ([5, 5, 1, 4, 5], [1, 1, 1, 5, 5])
    for camp in camps:
        for _ in range(6):
            slip = ""
            for question, number in enumerate(camp):
                slip = services.surveys.answer(survey, slip, question, BY, options=[number - 1])
    found = services.opinion_grouping.groups(survey)
    assert found is not None
    assert found.sizes == (6, 6)
    texts = [question.text for question in survey.questions]
    assert {texts.index(one.question.text) for one in found.divides[:2]} == {0, 1}
    assert {texts.index(one.question.text) for one in found.unites} == {2, 3, 4}


def test_few_people_have_no_groups(services: Services) -> None:
    survey, _ = services.surveys.make(question_set("after"), BY)
    services.surveys.answer(survey, "", 0, BY, options=[1])
    assert services.opinion_grouping.groups(survey) is None
