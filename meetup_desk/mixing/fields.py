"""Finite fields GF(q): the arithmetic that transversal designs are made of."""

from functools import cache
from itertools import product

import numpy as np
from numpy.typing import NDArray

IntArray = NDArray[np.int32]


def prime_power(number: int) -> tuple[int, int] | None:
    """Give (p, e) where `number` is p**e with p prime, or None."""
    if number < 2:
        return None
    prime = next((d for d in range(2, int(number**0.5) + 1) if number % d == 0), number)
    exponent, rest = 0, number
    while rest % prime == 0:
        rest //= prime
        exponent += 1
    return (prime, exponent) if rest == 1 else None


def factors(number: int) -> list[int]:
    """Split a number into its prime powers, each as large as can be: 60 is 4, 3, 5."""
    found, divisor = [], 2
    while number > 1:
        power = 1
        while number % divisor == 0:
            power *= divisor
            number //= divisor
        if power > 1:
            found.append(power)
        divisor += 1
    return found


@cache
def multiplication(q: int) -> IntArray:
    """Give the table of products in GF(q), q by q; ValueError where q is no prime power."""
    found = prime_power(q)
    if found is None:
        raise ValueError(f"{q} is no prime power")
    p, e = found
    digits = _digits(q, p, e)
    modulus = _irreducible(p, e)
    table = np.zeros((q, q), dtype=np.int32)
    for a in range(1, q):
        for b in range(a, q):
            table[a, b] = table[b, a] = _number(_times(digits[a], digits[b], modulus, p), p)
    return table


@cache
def addition(q: int) -> IntArray:
    """Give the table of sums in GF(q), q by q."""
    found = prime_power(q)
    if found is None:
        raise ValueError(f"{q} is no prime power")
    p, e = found
    digits = np.array(_digits(q, p, e), dtype=np.int32)
    sums = (digits[:, None, :] + digits[None, :, :]) % p
    table: IntArray = (sums * (p ** np.arange(e, dtype=np.int32))).sum(axis=2, dtype=np.int32)
    return table


def _digits(q: int, p: int, e: int) -> list[list[int]]:
    return [[number // p**place % p for place in range(e)] for number in range(q)]


def _number(digits: list[int], p: int) -> int:
    return sum(digit * p**place for place, digit in enumerate(digits))


def _times(a: list[int], b: list[int], modulus: list[int], p: int) -> list[int]:
    """Multiply two polynomials over GF(p), lowest coefficient first, modulo a monic one."""
    result = [0] * (len(a) + len(b) - 1)
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            result[i + j] = (result[i + j] + x * y) % p
    return _remainder(result, modulus, p)


def _remainder(dividend: list[int], monic: list[int], p: int) -> list[int]:
    rest, degree = list(dividend), len(monic) - 1
    for top in range(len(rest) - 1, degree - 1, -1):
        lead = rest[top]
        for place in range(degree + 1):
            rest[top - degree + place] = (rest[top - degree + place] - lead * monic[place]) % p
    return rest[:degree]


def _irreducible(p: int, e: int) -> list[int]:
    """Find a monic polynomial of degree e over GF(p) that no smaller one divides."""
    for low in product(range(p), repeat=e):
        candidate = [*low, 1]
        divisors = (
            [*divisor, 1] for degree in range(1, e // 2 + 1) for divisor in product(range(p), repeat=degree)
        )
        if all(any(_remainder(candidate, divisor, p)) for divisor in divisors):
            return candidate
    raise AssertionError("every finite field has one")
