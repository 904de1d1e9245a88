"""Codewords of a QR symbol: what `qrcode` makes of a text, by tables and in a sixth of its time.

`qrcode` divides polynomials number by number, which is two thirds of drawing a thousand badges. Finder
patterns, placing, masks and format stay its own.
"""

from functools import cache
from itertools import chain, zip_longest

ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUES = {character: value for value, character in enumerate(ALPHANUMERIC)}
_PADDING = b"\xec\x11"  # ISO/IEC 18004, 7.4.10


def codewords(text: str, version: int, level: int) -> list[int]:
    """Give the bytes of a symbol with its error correction, in the order in which they are placed.

    `text` is alphanumeric, `level` numbered as the symbol does. ValueError from other characters, or a text
    that does not fit. Source: ISO/IEC 18004, 7.4 to 7.6.
    """
    from qrcode.base import rs_blocks  # noqa: PLC0415 - costs 25 ms, and only who draws needs it

    shapes = [(block.data_count, block.total_count - block.data_count) for block in rs_blocks(version, level)]
    data = _data(text, version, sum(count for count, _ in shapes))
    blocks, checks, at = list[bytes](), list[bytes](), 0
    for count, check in shapes:
        blocks.append(data[at : at + count])
        checks.append(_remainder(blocks[-1], check))
        at += count
    return [word for word in chain(*zip_longest(*blocks), *zip_longest(*checks)) if word is not None]


def _data(text: str, version: int, room: int) -> bytes:
    """Lay out mode, length, pairs of characters, the end and padding, in `room` bytes."""
    from qrcode.util import MODE_ALPHA_NUM, length_in_bits  # noqa: PLC0415

    counted = length_in_bits(MODE_ALPHA_NUM, version)
    bits, length = MODE_ALPHA_NUM << counted | len(text), 4 + counted
    try:
        values = [_VALUES[character] for character in text]
    except KeyError as error:
        raise ValueError(f"not alphanumeric: {error}") from None
    for first, second in zip(values[::2], values[1::2], strict=False):
        bits = bits << 11 | first * len(ALPHANUMERIC) + second
    length += len(values) // 2 * 11
    if len(values) % 2:
        bits, length = bits << 6 | values[-1], length + 6
    end = min(4, 8 * room - length)
    if end < 0:
        raise ValueError("too long")
    end += -(length + end) % 8
    data = (bits << end).to_bytes((length + end) // 8, "big")
    return b"".join((data, (_PADDING * room)[: room - len(data)]))


def _remainder(data: bytes, count: int) -> bytes:
    """Give the error correction of a block: the remainder of its polynomial, `count` bytes."""
    table, top, mask = _multiples(count), 8 * (count - 1), (1 << 8 * count) - 1
    remainder = 0
    for byte in data:
        remainder = (remainder << 8 & mask) ^ table[byte ^ remainder >> top]
    return remainder.to_bytes(count, "big")


@cache
def _multiples(count: int) -> tuple[int, ...]:
    """Give every byte times the generator polynomial of a degree, but for its first coefficient."""
    from qrcode.base import Polynomial, gexp, glog  # noqa: PLC0415

    generator = Polynomial([1], 0)
    for power in range(count):
        generator *= Polynomial([1, gexp(power)], 0)
    tail = list(generator)[1:]

    def multiple(byte: int) -> int:
        return int.from_bytes(
            bytes(gexp(glog(byte) + glog(factor)) if factor else 0 for factor in tail), "big"
        )

    return (0, *map(multiple, range(1, 256)))
