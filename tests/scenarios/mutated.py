"""Codes that are not what the desk made: `python tests/scenarios/mutated.py`.

Hands 100,000 spoiled codes to a door of the desk and to a door that works on a pack, in turns, as a scanner
gives them and as a camera does; each is read, judged and written down as every scan is. Spoiled are: bits,
the length, single characters, the halves of two true codes put together, signatures with the group's order
added, numbers that the desk never made, codes of another desk, codes of another event of this desk under
this one's name, and short codes. Half of them are disguised besides: in small letters, full-width forms,
with O for 0, in groups, with a scanner's prefix or its ECI mark, with marks that cannot be seen.

None may be let in, and nothing may be raised. A code that still says the same as a true one (an O for a 0) is
not spoiled, and is made again. For the proof that the doors do let in what is true, every tenth true code is
handed in at the end in such a disguise, and each has to be read as the ticket that it is.
"""

import random
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[0] = str(ROOT)

from meetup_desk.domain.code_text import CROCKFORD, code_at_end  # noqa: E402 - found from here on
from meetup_desk.domain.ids import Uid  # noqa: E402
from meetup_desk.domain.keyboards import as_pressed  # noqa: E402
from meetup_desk.domain.verdicts import Severity, Verdict  # noqa: E402
from meetup_desk.services.door.door_source import DoorSource, ScanRequest  # noqa: E402
from meetup_desk.services.packs.pack_files import open_pack_door  # noqa: E402
from meetup_desk.services.rsvps.rsvps import RsvpQuery  # noqa: E402
from meetup_desk.tickets.short_code import read_short  # noqa: E402
from meetup_desk.tickets.signed_code import DeskKey, read_code, write_code  # noqa: E402
from tests.benchmarks.worlds import Worlds, codes, opened, plan_event, the_event  # noqa: E402
from tests.scenarios.rows import Row, count, in_a_folder, shared_parser  # noqa: E402

_ORDER = 2**252 + 27742317777372353535851937790883648493  # of Ed25519's group (RFC 8032, section 5.1)
_PREFIXES = ("]Q1", "]Q3\\000026", "\\000026", "₩000026", "\x02", "\ufeff", "  ", "]d2")


@dataclass(frozen=True, slots=True)
class Made:
    """What the desk has made, for this event and for another."""

    here: list[str]
    elsewhere: list[str]
    shorts: list[str]


def as_number(code: str) -> int:
    """Read the bits of a code."""
    return int("".join("0123456789abcdefghijklmnopqrstuv"[CROCKFORD.index(c)] for c in code), 32)


def as_code(number: int, length: int = 128) -> str:
    """Write bits as a code."""
    return "".join(CROCKFORD[number >> 5 * (length - 1 - at) & 31] for at in range(length))


class Spoiler:
    """Spoils true codes; each way is a method, chosen at random."""

    def __init__(self, true: Made, pick: random.Random) -> None:
        self._true, self._pick = true, pick
        self._read = {code for text in true.here if (code := read_code(text)) is not None}
        self._shorts = set(true.shorts)
        self._stranger = DeskKey.new(b"another organiser" + bytes(32))
        self.ways: dict[str, Callable[[str], str]] = {
            "bits": self._bits,
            "length": self._length,
            "characters": self._characters,
            "two halves": self._halves,
            "signature": self._signature,
            "number": self._number,
            "another desk": self._another_desk,
            "another event": self._another_event,
            "short": self._short,
        }

    def spoiled(self) -> tuple[str, str]:
        """Give a way and a text that no door may take for a ticket."""
        while True:
            way, code = self._pick.choice(list(self.ways)), self._pick.choice(self._true.here)
            text = self.ways[way](code)
            for _ in range(self._pick.choice((0, 0, 1, 2))):
                text = disguised(text, self._pick)
            if not self._is_true(text):
                return way, text

    def _is_true(self, text: str) -> bool:
        # What only stands before a code, or on the same key of another keyboard, does not spoil it.
        keys = [text, *(pressed for _, pressed in as_pressed(text))]
        read, shorts = (
            set(map(read_code, [*keys, code_at_end(text)])),
            {read_short(one).value for one in keys},
        )
        return bool(read & self._read or shorts & self._shorts)

    def _bits(self, code: str) -> str:
        number = as_number(code)
        for _ in range(self._pick.choice((1, 1, 1, 2, 8))):
            number ^= 1 << self._pick.randrange(640)
        return as_code(number)

    def _length(self, code: str) -> str:
        at = self._pick.randrange(129)
        more = "".join(self._pick.choices(CROCKFORD, k=self._pick.randrange(1, 140)))
        return self._pick.choice(
            (code[:at], code[at:], code + more, more + code, code[:at] + more + code[at:])
        )

    def _characters(self, code: str) -> str:
        for _ in range(self._pick.randint(1, 3)):
            at = self._pick.randrange(len(code))
            other = self._pick.choice(
                (*CROCKFORD, "", code[at] * 2, "U", chr(self._pick.randrange(33, 0x3000)))
            )
            code = code[:at] + other + code[at + 1 :]
        return code

    def _halves(self, code: str) -> str:
        other, at = self._pick.choice(self._true.here + self._true.elsewhere), self._pick.randrange(1, 128)
        return code[: self._pick.choice((at, 26))] + other[self._pick.choice((at, 26)) :]

    def _signature(self, code: str) -> str:
        raw = bytearray(as_number(code).to_bytes(80, "big"))
        scalar = int.from_bytes(raw[48:], "little") + self._pick.randrange(1, 8) * _ORDER
        raw[48:] = (scalar % 2**256).to_bytes(32, "little")
        if self._pick.random() < 0.3:  # points of small order, and nothing at all
            raw[16:48] = self._pick.choice((bytes(32), b"\x01" + bytes(31), b"\xec" + b"\xff" * 30 + b"\x7f"))
            raw[48:] = self._pick.choice((bytes(32), raw[48:]))
        return as_code(int.from_bytes(raw, "big"))

    def _number(self, code: str) -> str:
        raw = bytearray(as_number(code).to_bytes(80, "big"))
        raw[8:16] = self._pick.randbytes(8)
        return as_code(int.from_bytes(raw, "big"))

    def _another_desk(self, code: str) -> str:
        true = read_code(code)
        assert true is not None
        theirs = as_number(self._theirs(true.number)).to_bytes(80, "big")
        ours = as_number(code).to_bytes(80, "big")
        return as_code(int.from_bytes(self._pick.choice((theirs, ours[:16] + theirs[16:])), "big"))

    def _theirs(self, number: bytes) -> str:
        return write_code(self._stranger, Uid(bytes=self._pick.randbytes(16)), number)

    def _another_event(self, code: str) -> str:
        theirs = self._pick.choice(self._true.elsewhere)
        raw = bytearray(as_number(theirs).to_bytes(80, "big"))
        if self._pick.random() < 0.7:
            raw[4:8] = as_number(code).to_bytes(80, "big")[4:8]
        return as_code(int.from_bytes(raw, "big"))

    def _short(self, _code: str) -> str:
        short = self._pick.choice(self._true.shorts)
        at = self._pick.randrange(len(short))
        other = self._pick.choice((*CROCKFORD, "", short[at] * 2, "U", "가"))
        return short[:at] + other + short[at + 1 :]


def disguised(text: str, pick: random.Random) -> str:
    """Write a text as scanners, keyboards and people do."""
    return pick.choice(_DISGUISES)(text, pick)


def _grouped(text: str, pick: random.Random) -> str:
    size, gap = pick.randrange(2, 20), pick.choice((" ", "\u3000", "\t", "\r\n", "\u00a0"))
    return gap.join(text[at : at + size] for at in range(0, len(text), size))


def _unseen(text: str, pick: random.Random) -> str:
    at = pick.randrange(len(text) + 1)
    return text[:at] + pick.choice(("\u200b", "\u200e", "\ufeff", "\x00", "\x1d", "\u00ad")) + text[at:]


def _wide(text: str, _pick: random.Random) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


_DISGUISES: tuple[Callable[[str, random.Random], str], ...] = (
    lambda text, _pick: text.lower(),
    lambda text, _pick: text.swapcase(),
    lambda text, pick: text.replace("0", pick.choice("Oo")).replace("1", pick.choice("IiLl")),
    lambda text, pick: pick.choice(_PREFIXES) + text,
    lambda text, pick: text + pick.choice(("\n", "\r\n", " ", "\t", "\x03", "\x1d")),
    _grouped,
    _unseen,
    _wide,
)


@dataclass
class Told:
    """What the doors answered."""

    let_in: list[tuple[str, str]] = field(default_factory=list)  # way, text
    raised: list[tuple[str, str, str]] = field(default_factory=list)
    ways: Counter[str] = field(default_factory=Counter)
    verdicts: Counter[str] = field(default_factory=Counter)


def hand_in(doors: Sequence[DoorSource], spoiler: Spoiler, number: int) -> Told:
    """Hand in so many spoiled codes."""
    told = Told()
    for at in range(number):
        way, text = spoiler.spoiled()
        told.ways[way] += 1
        try:
            answer = doors[at % len(doors)].scan(ScanRequest(text=text, typed=at % 4 < 2))
        except Exception as error:  # noqa: BLE001 - whatever is raised is what is looked for
            told.raised.append((way, text, repr(error)))
            continue
        told.verdicts[answer.verdict] += 1
        if answer.severity is Severity.GREEN or answer.count:
            told.let_in.append((way, text))
    return told


def misread(doors: Sequence[DoorSource], true: Sequence[str], pick: random.Random) -> int:
    """Hand in true codes in disguise at each door, and count those that are not taken for what they are."""
    texts = [disguised(code, pick) for code in true]
    verdicts = [door.scan(ScanRequest(text=text, typed=False)).verdict for door in doors for text in texts]
    return sum(verdict is not Verdict.ADMITTED for verdict in verdicts)


def run(people: int, number: int, seed: int, folder: Path) -> list[Row]:
    """Do it at both doors."""
    path, pick = Worlds(folder).of(people), random.Random(seed)
    with opened(path) as services:
        event, other = the_event(services), plan_event(services, "다른 모임")
        services.imports.run(Worlds(folder).list_of(people), other.id, "organiser")
        here, there = (services.rsvps.ids(RsvpQuery(event_id=one.id)) for one in (event, other))
        found = services.tickets.codes(event.id, here)
        true = Made(
            [found[rsvp].code for rsvp in here],
            codes(services, other, there),
            [found[rsvp].short.replace("-", "") for rsvp in here],
        )
        services.packs.write(event.id, "후문", folder / "door.pack", passphrase=None)
        pack = open_pack_door(folder / "door.pack", None)
        doors: list[DoorSource] = [services.door(event.id, "정문"), pack]
        told = hand_in(doors, Spoiler(true, pick), number)
        wrong = misread(doors, true.here[::10], pick)
        pack.close()
    for way, text in told.let_in[:10]:
        print(f"let in: {way}: {text!r}")
    for way, text, error in told.raised[:10]:
        print(f"raised: {way}: {text!r}: {error}")
    print("ways:", ", ".join(f"{way} {times:,}" for way, times in told.ways.most_common()))
    print("verdicts:", ", ".join(f"{verdict} {times:,}" for verdict, times in told.verdicts.most_common()))
    return [
        count(f"{number:,} spoiled codes: let in", len(told.let_in), 0),
        count(f"{number:,} spoiled codes: exceptions", len(told.raised), 0),
        count(f"{2 * len(true.here[::10]):,} true codes in disguise: not taken for what they are", wrong, 0),
    ]


def main() -> int:
    """Print the rows; 1 where one does not hold."""
    asked = shared_parser(__doc__)
    asked.add_argument("--codes", type=int, default=100_000)
    given = asked.parse_args()
    people, number = (30, 600) if given.tiny else (2_000, given.codes)
    return in_a_folder(lambda folder: run(people, number, given.seed, folder), tiny=given.tiny)


if __name__ == "__main__":
    sys.exit(main())
