"""What a scanner types is read whatever the keyboard stands on; only what proves true counts."""

from pathlib import Path
from uuid import UUID

import pytest

from meetup_desk.domain.door_answers import DoorAnswer
from meetup_desk.domain.keyboards import LAYOUTS
from meetup_desk.domain.verdicts import UnreadReason
from meetup_desk.services.door.code_input import read_typed
from meetup_desk.services.door.door_source import DoorSource, ScanRequest
from meetup_desk.services.door.short_codes import is_short_code
from meetup_desk.services.packs.pack_files import open_pack_door
from meetup_desk.tickets.short_code import make_short, show_short
from meetup_desk.tickets.signed_code import DeskKey, write_code
from tests.conftest import Organiser
from tests.keyboards import typed_under

KEY = DeskKey(b"\x01" * 32)
CODE = write_code(KEY, UUID(int=7), b"12345678")
FORGED = CODE[:60] + ("A" if CODE[60] != "A" else "B") + CODE[61:]
SHORT = show_short(make_short(b"a door in Seoul"))
_AS_ON_US = {"spanish", "italian", "portuguese", "nordic", "turkish"}  # the same letters and digits


def under(layout: str, text: str) -> str:
    """Type with small digits, but where the layout is one with shift held down."""
    return typed_under(layout, text, shifted_digits=layout == "shift")


@pytest.mark.parametrize("caps", [False, True])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_ticket_is_read_under_every_layout(layout: str, *, caps: bool) -> None:
    typed = typed_under(layout, CODE, shifted_digits=layout == "shift", caps=caps)
    read = read_typed(typed, KEY.public)
    assert read.true
    assert bool(read.layout) == (layout not in _AS_ON_US)


@pytest.mark.parametrize("layout", ["german", "french", "czech", "dvorak", "turkish_f", "russian"])
def test_it_is_known_which_layout_it_was(layout: str) -> None:
    assert read_typed("]Q1" + typed_under(layout, CODE), KEY.public).layout == layout


def test_digits_that_need_shift_are_read_with_it_too() -> None:
    assert read_typed(typed_under("french", CODE, shifted_digits=True), KEY.public).true


@pytest.mark.parametrize("layout", LAYOUTS)
def test_no_layout_makes_a_forged_ticket_true(layout: str) -> None:
    read = read_typed(under(layout, FORGED), KEY.public)
    assert (read.true, read.layout) == (False, "")


@pytest.mark.parametrize("kind", ["desk", "pack"])
def test_doors_let_in_under_other_layouts_and_say_which(
    organiser: Organiser, tmp_path: Path, kind: str
) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준")
    ticket = organiser.services.tickets.codes(event.id, [rsvp])[rsvp]
    organiser.services.packs.write(event.id, "후문", tmp_path / "door.pack", passphrase=None)
    pack = open_pack_door(tmp_path / "door.pack", None)
    door: DoorSource = organiser.services.door(event.id, "정문") if kind == "desk" else pack

    def scan(text: str) -> DoorAnswer:
        return door.scan(ScanRequest(text=text))

    assert scan(typed_under("german", ticket.code)).verdict == "admitted"
    for layout in ("french", "dvorak", "russian"):
        answer = scan(typed_under(layout, ticket.code))
        assert (answer.verdict, answer.name, answer.layout) == ("already_in", "김서준", layout)
    for layout in LAYOUTS:
        assert scan(under(layout, ticket.short)).verdict == "already_in"
    assert scan(typed_under("french", ticket.short)).layout == "french"
    assert scan(ticket.code).layout == scan(ticket.short).layout == ""
    assert scan(ticket.code.replace("1", "ı")).verdict == scan(ticket.short.replace("1", "İ")).verdict
    wrong = scan("x" + ticket.code[:60] + ("A" if ticket.code[60] != "A" else "B") + ticket.code[61:])
    assert (wrong.verdict, wrong.layout) == ("forged", "")
    short = scan("K7QM-2F9Z")  # under some layout its check character may hold; no ticket has it
    assert short.unread in {UnreadReason.MISTYPED, UnreadReason.UNKNOWN_SHORT}
    pack.close()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_short_codes_are_known_under_every_layout(layout: str) -> None:
    assert is_short_code(under(layout, SHORT), layouts=True)
