"""A ticket code says what was signed, survives scanners, and cannot be made without the desk's key."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.signing import SigningKey

from meetup_desk.domain import code_text
from meetup_desk.tickets.signed_code import (
    DeskKey,
    SignedCode,
    event_tag,
    holds,
    key_tag,
    read_code,
    write_code,
)

KEY = DeskKey(bytes(range(32)))
EVENT = UUID("01936f00-0000-7000-8000-000000000001")
NUMBER = bytes.fromhex("00ff10a5c3d2e1f0")
CODE = write_code(KEY, EVENT, NUMBER)

numbers = st.binary(min_size=8, max_size=8)
seeds = st.binary(min_size=32, max_size=32)


@given(seeds, st.uuids(), numbers)
def test_a_code_says_its_desk_event_and_number_and_holds(seed: bytes, event: UUID, number: bytes) -> None:
    key = DeskKey(seed)
    text = write_code(key, event, number)
    read = read_code(text)
    assert read is not None
    assert (read.key_tag, read.event_tag, read.number) == (key.tag, event_tag(event), number)
    assert holds(read, key.public)


@given(st.uuids(), numbers)
def test_a_code_fits_the_alphanumeric_mode_and_names_nobody(event: UUID, number: bytes) -> None:
    text = write_code(KEY, event, number)
    assert len(text) == code_text.CODE_LENGTH == 128
    assert set(text) <= set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")


def test_the_layout_is_the_documented_one() -> None:
    raw = int(CODE.translate(str.maketrans(code_text.CROCKFORD, code_text._DIGITS)), 32).to_bytes(80, "big")
    assert raw[0] == 1
    assert raw[1:4] == key_tag(KEY.public)
    assert raw[4:8] == event_tag(EVENT)
    assert raw[8:16] == NUMBER
    SigningKey(KEY.seed).verify_key.verify(b"Meetup Desk ticket\x00" + raw[:16], raw[16:])


def test_the_same_ticket_always_has_the_same_code() -> None:
    assert write_code(DeskKey(KEY.seed), EVENT, NUMBER) == CODE


@pytest.mark.parametrize(
    "given_text",
    [
        CODE.lower(),
        f"  {CODE}\r\n",
        f"\ufeff{CODE}\x00",
        f"\x02{CODE}\x03",
        f"]Q1{CODE}",
        f"]Q1\\000026{CODE}\r",
        f"\\000026{CODE}",
        f"₩000026{CODE}",
        f"]Q2\\000026\\000003{CODE}",
        "".join(chr(ord(c) + 0xFEE0) for c in CODE),  # full-width forms
        "\n".join(CODE[i : i + 32] for i in range(0, 128, 32)),
        CODE.replace("0", "O").replace("1", "I"),
        CODE.replace("0", "o").replace("1", "l"),
    ],
)
def test_what_scanners_and_keyboards_do_to_a_code_does_not_matter(given_text: str) -> None:
    assert read_code(given_text) == read_code(CODE)


@pytest.mark.parametrize(
    "text",
    [
        "",
        CODE[:-1],
        CODE + "0",
        CODE + CODE,
        *(CODE[:40] + stranger + CODE[41:] for stranger in "Uu-_+*!٣가"),
        *(stranger + CODE[1:] for stranger in "Uu-_+"),
        CODE[:64] + "x" * 5000 + CODE[64:],
        "https://example.org/" + CODE,
        "0" * 128,  # an unknown version
        "Z" * 128,
    ],
)
def test_other_texts_are_not_codes(text: str) -> None:
    assert read_code(text) is None


@given(st.integers(0, 127), st.sampled_from(code_text.CROCKFORD))
def test_no_other_text_of_the_alphabet_means_the_same_code(place: int, character: str) -> None:
    other = CODE[:place] + character + CODE[place + 1 :]
    read = read_code(other)
    assert (read == read_code(CODE)) == (other == CODE)
    if other != CODE and read is not None:
        assert not holds(read, KEY.public)


def test_a_signature_cannot_be_bent_into_a_second_valid_one() -> None:
    order = 2**252 + 27742317777372353535851937790883648493  # of the Ed25519 group
    true = read_code(CODE)
    assert true is not None
    scalar = int.from_bytes(true.signature[32:], "little") + order
    bent = true.signature[:32] + scalar.to_bytes(32, "little")
    assert not holds(
        SignedCode(key_tag=true.key_tag, event_tag=true.event_tag, number=true.number, signature=bent),
        KEY.public,
    )


def test_another_desks_key_cannot_sign_for_ours() -> None:
    thief = DeskKey(b"\x07" * 32)
    body = read_code(CODE)
    assert body is not None
    forged = SignedCode(
        key_tag=body.key_tag,
        event_tag=body.event_tag,
        number=b"\x01" * 8,
        signature=thief.sign(b"Meetup Desk ticket\x00" + body.body),
    )
    assert not holds(forged, KEY.public)
    assert not holds(body, thief.public)


def test_what_the_desk_signs_elsewhere_is_no_ticket() -> None:
    true = read_code(CODE)
    assert true is not None
    elsewhere = SignedCode(
        key_tag=true.key_tag, event_tag=true.event_tag, number=true.number, signature=KEY.sign(true.body)
    )
    assert not holds(elsewhere, KEY.public)


@given(numbers, numbers)
def test_tickets_of_one_event_differ(one: bytes, other: bytes) -> None:
    assert (write_code(KEY, EVENT, one) == write_code(KEY, EVENT, other)) == (one == other)


def test_a_key_keeps_its_seed_out_of_its_own_description() -> None:
    assert KEY.seed.hex() not in repr(KEY)
    assert str(KEY.seed) not in repr(KEY)


@pytest.mark.parametrize("length", [0, 16, 31])
def test_a_key_needs_enough_randomness(length: int) -> None:
    with pytest.raises(ValueError, match="32"):
        DeskKey.new(bytes(length))


def test_keys_of_different_randomness_differ() -> None:
    assert DeskKey.new(bytes(32)).public != DeskKey.new(bytes(31) + b"\x01").public


@pytest.mark.parametrize("length", [0, 7, 9])
def test_a_number_has_eight_bytes(length: int) -> None:
    with pytest.raises(ValueError, match="8 bytes"):
        write_code(KEY, EVENT, bytes(length))
