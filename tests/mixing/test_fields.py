"""The arithmetic of finite fields, held to the laws that the constructions need."""

import numpy as np
import pytest

from meetup_desk.mixing.fields import addition, factors, multiplication, prime_power


@pytest.mark.parametrize("q", [2, 3, 4, 5, 8, 9, 16, 25, 27])
def test_products_distribute_and_every_number_but_zero_divides(q: int) -> None:
    times, plus = multiplication(q), addition(q)
    a, b, c = np.ogrid[:q, :q, :q]
    assert (times[a, plus[b, c]] == plus[times[a, b], times[a, c]]).all()
    assert all(sorted(times[x]) == list(range(q)) for x in range(1, q))


def test_numbers_without_a_field_are_told() -> None:
    assert [n for n in range(2, 30) if prime_power(n) is None] == [
        6,
        10,
        12,
        14,
        15,
        18,
        20,
        21,
        22,
        24,
        26,
        28,
    ]
    assert factors(60) == [4, 3, 5]
    with pytest.raises(ValueError, match="6 is no prime power"):
        multiplication(6)
