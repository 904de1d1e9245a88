"""Rules that cannot be kept are named before anything is searched."""

import numpy as np
import pytest

from meetup_desk.mixing.problem import MixingProblem
from meetup_desk.mixing.refusals import UnkeptReason, refusals, unkept

CASES = [
    (UnkeptReason.TOO_FEW_SEATS, {"people": 13}),
    (UnkeptReason.APART_AND_TOGETHER, {"apart": frozenset({(0, 2)}), "together": [(0, 1), (1, 2)]}),
    (
        UnkeptReason.APART_AT_ONE_TABLE,
        {"apart": frozenset({(0, 1)}), "only": dict.fromkeys((0, 1), frozenset({2}))},
    ),
    (UnkeptReason.TOO_MANY_APART, {"apart": frozenset({(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)})}),
    (UnkeptReason.GROUP_TOO_LARGE, {"together": [(0, 1, 2), (2, 3, 4)]}),
    (UnkeptReason.NO_TABLE, {"together": [(0, 1)], "only": {0: frozenset({0}), 1: frozenset({1})}}),
    (UnkeptReason.TABLE_FULL, {"only": dict.fromkeys(range(5), frozenset({0}))}),
]


@pytest.mark.parametrize(("reason", "rules"), CASES)
def test_a_rule_that_cannot_be_kept_is_refused_with_its_reason(
    reason: UnkeptReason, rules: dict[str, object]
) -> None:
    problem = MixingProblem(**({"people": 12, "tables": [4, 4, 4]} | rules))  # type: ignore[arg-type]
    assert {found.reason for found in refusals(problem)} == {reason}


def test_what_a_plan_does_not_keep_is_named_with_people_and_round() -> None:
    problem = MixingProblem(
        people=4,
        tables=[2, 2],
        rounds=1,
        apart=frozenset({(0, 1)}),
        together=[(0, 2)],
        wishes=frozenset({(1, 3)}),
        only={3: frozenset({0})},
        newcomers=frozenset({2, 3}),
    )
    plan = np.array([[0, 0, 1, 1]], dtype=np.int32)
    assert [(found.reason, found.people) for found in unkept(problem, plan)] == [
        (UnkeptReason.APART, (0, 1)),
        (UnkeptReason.TOGETHER, (0, 2)),
        (UnkeptReason.WISH, (1, 3)),
        (UnkeptReason.ONLY, (3,)),
        (UnkeptReason.LONELY_NEWCOMERS, (2, 3)),
    ]
