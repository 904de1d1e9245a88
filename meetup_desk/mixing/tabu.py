"""A tabu search over swaps in one round, with the costs of all swaps computed at once.

After Dotú and Van Hentenryck, *Scheduling Social Golfers Locally* (2005). While one round is worked on, the
others stand still: the cost of each pair is then a number, the cost of a person at each table a sum that two
additions keep right, and the change that a swap makes is read from four of these sums.
"""

import random
from collections import deque
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from meetup_desk.mixing.costs import FloatArray
from meetup_desk.mixing.problem import ABSENT

_NEVER = np.float32(1 << 22)  # more than any change of cost
_ROWS = 24  # people whose swaps with all others are looked at in one step
_SHIFTS = (61, 53)  # by how much the noise that chooses between equal swaps is shifted from step to step
NOISE_MARGIN = _ROWS + max(_SHIFTS)
_TENURE = (4, 11)  # steps in which nobody returns to the table just left, at least and at most


class RoundSearch:
    """One round, while the others stand still; what it finds is written into `seated`.

    With `kinds`, only people of one kind swap in `steps`.
    """

    def __init__(
        self,
        seated: NDArray[np.int32],
        pairs: FloatArray,
        seats: FloatArray,
        noise: FloatArray,
        kinds: NDArray[np.intp] | None = None,
    ) -> None:
        self.seated, self._kinds = seated, kinds
        self._pairs, self._seats, self._noise = pairs, seats, noise
        self._present = np.flatnonzero(seated != ABSENT)
        people, tables = seats.shape
        self._everyone = np.arange(people)
        at = np.zeros((people, tables), dtype=np.float32)
        at[self._present, seated[self._present]] = 1
        self.sums = pairs @ at + seats  # people by tables: what each would cost there
        self._absent = np.flatnonzero(seated == ABSENT)

    def move_group(self, group: Sequence[int], *, anyway: bool = False) -> float:
        """Take people who stay together to the table that is best for them; gives the change of cost.

        Where that makes it worse they stay, or go there `anyway`.
        """
        here = int(self.seated[group[0]])
        if here == ABSENT or (self.seated[list(group)] != here).any():
            return 0.0
        gains = self.sums[list(group)].sum(axis=0)
        gains[here] = np.inf
        there = int(gains.argmin())
        others = np.flatnonzero(self.seated == there)
        order = np.argsort((self.sums[others, here] - self.sums[others, there]), kind="stable")
        swaps = list(zip(group, others[order].tolist(), strict=False))
        if len(swaps) < len(group):
            return 0.0
        change = sum(self._exchange(one, other) for one, other in swaps)
        if change > 0 and not anyway:
            change += sum(self._exchange(one, other) for one, other in reversed(swaps))
        return change

    def _exchange(self, one: int, other: int) -> float:
        a, b = self.seated[one], self.seated[other]
        sums = self.sums
        change = sums[one, b] + sums[other, a] - sums[one, a] - sums[other, b] - 2 * self._pairs[one, other]
        self._swap(one, other)
        return float(change)

    def among_alike(self, people: int, kinds: NDArray[np.intp]) -> "RoundSearch":
        """Give the search among the first so many people in which only those of one kind swap."""
        pairs, seats = self._pairs[:people, :people], self._seats[:people]
        return RoundSearch(self.seated[:people], pairs, seats, self._noise, kinds)

    def steps(self, count: int, patience: int, chance: random.Random) -> tuple[float, int]:
        """Swap up to `count` times, or until `patience` swaps made nothing better; the best is kept.

        Gives the change of cost, and how many swaps were tried.
        """
        best, now, since = 0.0, 0.0, 0
        kept = self.seated.copy()
        leaving: deque[tuple[int, int, int]] = deque()
        step = 0
        for step in range(1, count + 1):
            while leaving and leaving[0][0] <= step:
                _, person, table = leaving.popleft()
                self.sums[person, table] -= _NEVER
            change, one, other = self._cheapest(step)
            if change >= _NEVER / 2 or (change >= 0 and not patience):
                break
            if change >= 0 and now < best:
                best, kept = now, self.seated.copy()
            self._leave(one, other, leaving, step + chance.randint(*_TENURE))
            now += change
            since = 0 if now < best else since + 1
            if since > patience:
                break
        if now < best:
            return now, step
        self.seated[:] = kept
        return best, step

    def _cheapest(self, step: int) -> tuple[float, int, int]:
        seated, sums = self.seated, self.sums
        own = sums[self._everyone, seated]
        rows = self._rows(own, step)
        where = seated[rows]
        changes = sums[rows].take(seated, axis=1)
        changes += sums.take(where, axis=1).T
        changes -= own[rows][:, None]
        changes -= own
        pairs = self._pairs[rows]
        changes -= pairs
        changes -= pairs
        changes[where[:, None] == seated] = _NEVER
        if len(self._absent):
            changes[:, self._absent] = _NEVER
        if self._kinds is not None:
            changes[self._kinds[rows][:, None] != self._kinds] = _NEVER
        noisy = changes + self._noise_at(step, len(rows))
        at = int(noisy.argmin())
        row, other = divmod(at, len(seated))
        return float(changes[row, other]), int(rows[row]), other

    def _rows(self, own: FloatArray, step: int) -> NDArray[np.intp]:
        if len(self._present) <= _ROWS:
            return self._present
        gain = own - self.sums.min(axis=1) + self._noise[step % _SHIFTS[0], : len(own)]
        gain[self._absent] = -_NEVER
        return np.argpartition(gain, -_ROWS)[-_ROWS:]

    def _noise_at(self, step: int, rows: int) -> FloatArray:
        down, right = step % _SHIFTS[0], step % _SHIFTS[1]
        return self._noise[down : down + rows, right : right + len(self.seated)]

    def _leave(self, one: int, other: int, leaving: deque[tuple[int, int, int]], until: int) -> None:
        """Swap, and let neither return to the table just left for some steps."""
        for person in (one, other):
            table = int(self.seated[person])
            self.sums[person, table] += _NEVER
            leaving.append((until, person, table))
        self._swap(one, other)

    def _swap(self, one: int, other: int) -> None:
        a, b = self.seated[one], self.seated[other]
        moved = self._pairs[:, other] - self._pairs[:, one]
        self.sums[:, a] += moved
        self.sums[:, b] -= moved
        self.seated[one], self.seated[other] = b, a
