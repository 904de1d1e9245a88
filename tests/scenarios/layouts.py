"""Scanners under a keyboard of another layout: `python tests/scenarios/layouts.py`.

A scanner that types presses the keys of a US keyboard, whatever layout the computer has. Hands true codes to
a door of the desk and to a door that works on a pack as every layout types them: as they are, with the
letters turned around as Caps Lock does, with shift held for the digits, with what scanners put in front, and
short codes. Each has to be read as the ticket that it is. Then the same with one wrong character in every
code: none may be let in.

Once by hand, with real keys: in a window under Xvfb, `setxkbmap` de, fr, tr, tr -variant f, us -variant
dvorak, ru and cz, and the keycodes of a US scanner sent by xdotool; every ticket was admitted, 15 to 56 ms
after its last key, and the door said which layout it was.
"""

import random
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[0] = str(ROOT)

from meetup_desk.domain.code_text import CROCKFORD  # noqa: E402
from meetup_desk.domain.keyboards import LAYOUTS  # noqa: E402
from meetup_desk.domain.verdicts import Verdict  # noqa: E402 - found from here on
from meetup_desk.services.door.door_source import DoorSource, ScanRequest  # noqa: E402
from meetup_desk.services.packs.pack_files import open_pack_door  # noqa: E402
from meetup_desk.services.rsvps.rsvps import RsvpQuery  # noqa: E402
from tests.benchmarks.worlds import Worlds, opened, the_event  # noqa: E402
from tests.keyboards import typed_under  # noqa: E402
from tests.scenarios.rows import Row, count, in_a_folder, shared_parser  # noqa: E402

_TRUE = frozenset({Verdict.ADMITTED, Verdict.ALREADY_IN})
_WAYS: tuple[Callable[[str, str], str], ...] = (
    typed_under,
    lambda layout, text: typed_under(layout, text, caps=True),
    lambda layout, text: typed_under(layout, text, shifted_digits=True),
    lambda layout, text: typed_under(layout, "]Q1" + text),
    lambda layout, text: typed_under(layout, "\\000026" + text),
)


def typed(texts: Sequence[str]) -> list[str]:
    """Give every text as every layout types it, in every way that its keys can be pressed."""
    usual = (layout for layout in LAYOUTS if layout != "shift")
    held = [typed_under("shift", text, shifted_digits=True) for text in texts]
    return [way(layout, text) for layout in usual for way in _WAYS for text in texts] + held


def spoiled(text: str, pick: random.Random) -> str:
    """Put one wrong character into a code, behind what says whose it is."""
    at = pick.randrange(16, len(text))
    return text[:at] + pick.choice([one for one in CROCKFORD if one != text[at]]) + text[at + 1 :]


def not_as(doors: Sequence[DoorSource], texts: Sequence[str], wanted: frozenset[Verdict]) -> int:
    """Count the texts at which a door says something else."""
    said = [(text, door.scan(ScanRequest(text=text)).verdict) for door in doors for text in texts]
    for text, verdict in [one for one in said if one[1] not in wanted][:10]:
        print(f"{verdict}: {text!r}")
    return sum(verdict not in wanted for _, verdict in said)


def run(people: int, seed: int, folder: Path) -> list[Row]:
    """Do it at both doors."""
    pick = random.Random(seed)
    with opened(Worlds(folder).of(people)) as services:
        event = the_event(services)
        ids = services.rsvps.ids(RsvpQuery(event_id=event.id))
        found = services.tickets.codes(event.id, ids)
        true = [found[rsvp].code for rsvp in ids]
        shorts = typed([found[rsvp].short for rsvp in ids])
        forged = typed([spoiled(code, pick) for code in true])
        services.packs.write(event.id, "후문", folder / "door.pack", passphrase=None)
        pack = open_pack_door(folder / "door.pack", None)
        doors: list[DoorSource] = [services.door(event.id, "정문"), pack]
        refused = frozenset({Verdict.NOT_A_TICKET, Verdict.FORGED})
        let_in = not_as(doors, forged, refused)
        unread, short = not_as(doors, typed(true), _TRUE), not_as(doors, shorts, _TRUE)
        pack.close()
    return [
        count(f"{2 * len(forged):,} spoiled codes: let in", let_in, 0),
        count(f"{2 * len(typed(true)):,} true codes: not taken for what they are", unread, 0),
        count(f"{2 * len(shorts):,} short codes: not taken for what they are", short, 0),
    ]


def main() -> int:
    """Print the rows; 1 where one does not hold."""
    given = shared_parser(__doc__).parse_args()
    people = 2 if given.tiny else 20
    return in_a_folder(lambda folder: run(people, given.seed, folder), tiny=given.tiny)


if __name__ == "__main__":
    sys.exit(main())
