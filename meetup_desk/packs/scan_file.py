"""The file of scans: a voucher, then one signed line a reading, each chained to all before it.

A line is a signature in hex, a space and JSON. It signs what the door read, and the hash of the file up to
there: a file that is cut off still proves its first part, and nothing in it can be changed, left out or put
elsewhere without the rest failing.
"""

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum

from nacl.signing import SigningKey

from meetup_desk.domain.authority import WrongPins
from meetup_desk.packs.scan_records import ScanRecord, read_line
from meetup_desk.packs.voucher import SignedVoucher, holds, read_voucher, split_signed

_MAGIC = "meetup-desk-scans 1 "
_CONTEXT = b"Meetup Desk scans\x00"


class ScanFileTrouble(StrEnum):
    """Why a file of scans was not taken, or not to its end."""

    NOT_SCANS = "not_scans"  # another kind of file, or a voucher that no desk signed
    TAMPERED = "tampered"  # from a line on, the door has not signed what stands there
    CUT_SHORT = "cut_short"  # the last line is not whole


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanLog:
    """What a file of scans proves."""

    voucher: SignedVoucher | None = None  # None: not a file of scans
    records: list[ScanRecord] = field(default_factory=list)
    wrong_pins: WrongPins = WrongPins()  # noqa: RUF009 - a tuple
    proven: int = 0  # bytes that hold
    tip: bytes = b""  # hash of them
    trouble: ScanFileTrouble | None = None
    line: int = 0  # where the trouble begins, from 1


def head_line(voucher: SignedVoucher) -> bytes:
    """Give the first line of a file of scans."""
    return f"{_MAGIC}{voucher.line}\n".encode()


def chained(tip: bytes, line: bytes) -> bytes:
    """Give the hash of a file up to and with a line."""
    return hashlib.sha256(tip + line).digest()


def signed_line(key: SigningKey, tip: bytes, text: str) -> bytes:
    """Sign a line after what the file holds already."""
    signature = key.sign(_CONTEXT + tip + text.encode()).signature
    return f"{signature.hex()} {text}\n".encode()


def read_log(data: bytes) -> ScanLog:
    """Read as much of a file of scans as it proves; whether its desk is ours is for the desk to say."""
    lines = data.split(b"\n")
    torn = bool(lines.pop())  # what follows the last line end
    voucher = _voucher(lines[0]) if lines else None
    if voucher is None:
        return ScanLog(trouble=ScanFileTrouble.NOT_SCANS, line=1)
    tips = [chained(b"", lines[0])]
    for line in lines[1:]:
        tips.append(chained(tips[-1], line))
    proven = _proven(lines, tips, voucher.voucher.key)
    records, wrong_pins, kept = _records([line[129:] for line in lines[1:proven]])
    kept += 1
    whole = kept == len(lines)
    trouble = ScanFileTrouble.CUT_SHORT if whole and torn else None if whole else ScanFileTrouble.TAMPERED
    return ScanLog(
        voucher=voucher,
        records=records,
        wrong_pins=wrong_pins,
        proven=sum(map(len, lines[:kept])) + kept,
        tip=tips[kept - 1],
        trouble=trouble,
        line=kept + 1 if trouble else 0,
    )


def _records(texts: list[bytes]) -> tuple[list[ScanRecord], WrongPins, int]:
    """Read the records of signed lines, the last line about wrong PINs, and count the lines."""
    records: list[ScanRecord] = []
    wrong_pins = WrongPins()
    for done, text in enumerate(texts):
        try:
            read = read_line(text.decode())
        except ValueError:  # signed, and yet none: the laptop itself was tampered with
            return records, wrong_pins, done
        if isinstance(read, WrongPins):
            wrong_pins = read
        else:
            records += read
    return records, wrong_pins, len(texts)


def _voucher(line: bytes) -> SignedVoucher | None:
    try:
        text = line.decode()
        return read_voucher(text[len(_MAGIC) :]) if text.startswith(_MAGIC) else None
    except ValueError:
        return None


def _proven(lines: list[bytes], tips: list[bytes], key: bytes) -> int:
    """Count the lines that the door signed.

    A signature that holds proves every line before it, so the last one is tried first, and the end of what
    holds is found by halving: 14 signatures of 10,000 at most.
    """

    def proves(at: int) -> bool:
        try:
            signature, text = split_signed(lines[at].decode())
        except ValueError:
            return False
        return holds(key, _CONTEXT + tips[at - 1] + text.encode(), signature)

    last = len(lines) - 1
    if last == 0 or proves(last):
        return last + 1
    good, bad = 0, last
    while bad - good > 1:
        middle = (good + bad) // 2
        good, bad = (middle, bad) if proves(middle) else (good, middle)
    return good + 1
