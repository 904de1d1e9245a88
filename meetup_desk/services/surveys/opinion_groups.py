"""Groups of people who answer alike: principal components and k-means over the scales of a survey.

Nothing is drawn by lot: the first middles are the people who lie farthest apart, or those of equal parts of
all people, so the same answers always give the same groups. How many groups there are is what separates them
best (Rousseeuw 1987, silhouettes).
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from meetup_desk.domain.surveys import AnswerState, Question, QuestionKind, Survey
from meetup_desk.services.surveys.results import LEAST, options_of
from meetup_desk.store import surveys
from meetup_desk.store.desk.desk import Desk

_Floats = npt.NDArray[np.float64]
_MOST_GROUPS = 5
_COMPONENTS = 3
_TURNS = 50
_ANSWERED = 0.5  # of the scales: who left out more belongs to nobody
_NAMED = 3  # questions that unite, and that divide


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionQuestion:
    """How the groups answer one question: means from -1 (disagree) to 1 (agree)."""

    question: Question
    means: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionGroups:
    """Who answers alike."""

    sizes: tuple[int, ...]  # the largest first
    slips: tuple[tuple[str, ...], ...]  # of each group
    unites: tuple[OpinionQuestion, ...]
    divides: tuple[OpinionQuestion, ...]


class OpinionGrouping:
    """Finds groups of opinion in the surveys of a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def groups(self, survey: Survey) -> OpinionGroups | None:
        """Give the groups; None where there are too few people, or no groups of at least five."""
        scales = [at for at, q in enumerate(survey.questions) if q.kind is QuestionKind.SCALE]
        slips, answers = self._answers(survey, scales)
        if len(slips) < 2 * LEAST or len(scales) < 2:
            return None
        labels = grouped(answers)
        if labels is None:
            return None
        count = int(labels.max()) + 1
        means = [answers[labels == group] for group in range(count)]
        questions = [
            OpinionQuestion(
                question=survey.questions[number],
                means=tuple(round(float(np.nanmean(group[:, at])), 2) for group in means),
            )
            for at, number in enumerate(scales)
        ]
        by_group = [
            [slip for slip, label in zip(slips, labels, strict=True) if label == g] for g in range(count)
        ]
        return OpinionGroups(
            sizes=tuple(map(len, by_group)),
            slips=tuple(map(tuple, by_group)),
            unites=tuple(sorted(filter(_agreed, questions), key=_least, reverse=True)[:_NAMED]),
            divides=tuple(sorted(questions, key=_spread, reverse=True)[:_NAMED]),
        )

    def _answers(self, survey: Survey, scales: Sequence[int]) -> tuple[list[str], _Floats]:
        """Give who answered at least half of the scales, and how: from -1 to 1, NaN for what is left out."""
        with self._desk.reading() as db:
            rows = surveys.answers(db, survey.id)
        said: dict[str, dict[int, float]] = defaultdict(dict)
        for row in rows:
            options = options_of(row)
            if row.question in scales and len(options) == 1 and row.state != AnswerState.TO_ASK:
                last = survey.questions[row.question].option_count - 1
                said[row.slip][row.question] = 2 * options[0] / last - 1
        slips = [slip for slip, each in said.items() if len(each) >= _ANSWERED * len(scales)]
        table = [[said[slip].get(number, np.nan) for number in scales] for slip in slips]
        return slips, np.array(table, dtype=np.float64).reshape(len(slips), len(scales))


def _least(one: OpinionQuestion) -> float:
    return min(map(abs, one.means))


def _spread(one: OpinionQuestion) -> float:
    return max(one.means) - min(one.means)


def _agreed(one: OpinionQuestion) -> bool:
    return min(one.means) > 0 or max(one.means) < 0


def grouped(answers: _Floats) -> npt.NDArray[Any] | None:
    """Give the group of each person, from 0 for the largest; None where no split has five in each.

    `answers` has a row a person; NaN is left out.
    """
    places = _places(answers)
    best: tuple[float, npt.NDArray[Any]] | None = None
    distances = np.linalg.norm(places[:, None] - places[None], axis=2)
    starts = ((count, start(places, count)) for count in range(2, _MOST_GROUPS + 1) for start in _STARTS)
    for count, middles in starts:
        labels = _k_means(places, middles)
        if np.bincount(labels, minlength=count).min() < LEAST:
            continue
        score = _silhouette(distances, labels)
        if best is None or score > best[0] + 0.01:  # more groups have to be worth it
            best = (score, labels)
    if best is None:
        return None
    order = np.argsort(-np.bincount(best[1]), kind="stable")
    ranked: npt.NDArray[Any] = np.argsort(order)[best[1]]
    return ranked


def _places(answers: _Floats) -> _Floats:
    """Give where people lie along the directions in which they differ most."""
    means = np.nanmean(answers, axis=0)
    filled = np.where(np.isnan(answers), means, answers) - means
    left, strength, _ = np.linalg.svd(filled, full_matrices=False)
    places: _Floats = left[:, :_COMPONENTS] * strength[:_COMPONENTS]
    return places


def _farthest(places: _Floats, count: int) -> _Floats:
    """Give the people who lie farthest apart."""
    middles = places[[int(np.linalg.norm(places, axis=1).argmax())]]
    while len(middles) < count:
        nearest = np.linalg.norm(places[:, None] - middles[None], axis=2).min(axis=1)
        middles = np.vstack([middles, places[nearest.argmax()]])
    return middles


def _along(places: _Floats, count: int) -> _Floats:
    """Give the middles of equal parts along what people differ in most: who stands alone begins none."""
    parts = np.array_split(places[np.argsort(places[:, 0], kind="stable")], count)
    return np.stack([part.mean(axis=0) for part in parts])


_STARTS = (_farthest, _along)


def _k_means(places: _Floats, middles: _Floats) -> npt.NDArray[Any]:
    count = len(middles)
    labels = np.zeros(len(places), dtype=np.int64)
    for turn in range(_TURNS):
        new = np.linalg.norm(places[:, None] - middles[None], axis=2).argmin(axis=1)
        if turn and (new == labels).all():
            break
        labels = new
        middles = np.array(
            [places[labels == g].mean(axis=0) if (labels == g).any() else middles[g] for g in range(count)]
        )
    return labels


def _silhouette(distances: _Floats, labels: npt.NDArray[Any]) -> float:
    """Give how much nearer people are to their own group than to the next one, from -1 to 1."""
    groups = np.unique(labels)
    to_group = np.stack([distances[:, labels == group].sum(axis=1) for group in groups], axis=1)
    sizes = np.array([(labels == group).sum() for group in groups])
    person = np.arange(len(labels))
    own = to_group[person, labels] / np.maximum(sizes[labels] - 1, 1)
    others = to_group / sizes
    others[person, labels] = np.inf
    nearest = others.min(axis=1)
    return float(((nearest - own) / np.maximum(np.maximum(nearest, own), 1e-9)).mean())
