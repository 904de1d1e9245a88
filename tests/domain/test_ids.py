"""Ids that can leave the desk are UUIDv7: they sort by the time at which they were made."""

from uuid import RFC_4122, UUID

from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.domain.ids import uuid7

instants = st.integers(0, 2**48 * 1000 - 1)  # microseconds that 48 bits of milliseconds hold
entropies = st.binary(min_size=10, max_size=10)


@given(instants, entropies)
def test_the_layout_is_that_of_rfc_9562(now: int, entropy: bytes) -> None:
    uid = uuid7(now, entropy)
    assert uid.version == 7
    assert uid.variant == RFC_4122
    assert int.from_bytes(uid.bytes[:6], "big") == now // 1000


def test_the_example_of_the_rfc() -> None:
    """RFC 9562, A.6: 2022-02-22 19:22:22 UTC."""
    entropy = bytes.fromhex("0cc3") + bytes.fromhex("18c4dc0c0c07398f")
    assert uuid7(1645557742000 * 1000, entropy) == UUID("017f22e2-79b0-7cc3-98c4-dc0c0c07398f")


@given(instants, instants, entropies, entropies)
def test_later_ids_sort_behind_earlier_ones(one: int, other: int, a: bytes, b: bytes) -> None:
    if one // 1000 < other // 1000:
        assert uuid7(one, a) < uuid7(other, b)
        assert uuid7(one, a).bytes < uuid7(other, b).bytes


@given(instants, entropies, entropies)
def test_all_seventy_four_random_bits_count(now: int, one: bytes, other: bytes) -> None:
    def random_bits(entropy: bytes) -> tuple[int, int]:
        return int.from_bytes(entropy[:2], "big") % 2**12, int.from_bytes(entropy[2:], "big") % 2**62

    assert (uuid7(now, one) == uuid7(now, other)) == (random_bits(one) == random_bits(other))
