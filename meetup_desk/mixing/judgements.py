"""What a plan is worth, how good it could be, and which rules it does not keep."""

from collections.abc import Sequence
from dataclasses import dataclass

from meetup_desk.mixing.measures import Measure, bound, measure, poorest
from meetup_desk.mixing.problem import MixingProblem, Plan
from meetup_desk.mixing.refusals import Unkept, unkept


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredPlan:
    """A plan, measured."""

    plan: Plan
    measure: Measure
    bound: Measure
    unkept: Sequence[Unkept]
    poorest: Sequence[int]  # who meets fewest new people, the first of them first


def judge(problem: MixingProblem, plan: Plan) -> MeasuredPlan:
    """Measure a plan."""
    return MeasuredPlan(
        plan=plan,
        measure=measure(problem, plan),
        bound=bound(problem),
        unkept=unkept(problem, plan),
        poorest=poorest(problem, plan),
    )
