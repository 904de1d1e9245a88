"""Whoever can write a file can sign a pack with a desk of their own: none brings a door laptop down."""

import copy
import json
import tempfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from nacl.signing import SigningKey

from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.domain.ids import RsvpId
from meetup_desk.packs.pack_file import read_pack
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.packs.pack_files import open_pack_door
from tests.conftest import NOON, Clock, Organiser

EVIL = SigningKey(b"e" * 32)
HEAD = b"meetup-desk pack\x02\x00"
EXPECTED = {"", "pack_damaged", "pack_expired", "not_found"}  # the last for a list that goes by another name
SLOW = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]

numbers = st.integers(min_value=-(1 << 70), max_value=1 << 70) | st.sampled_from([-1, 0, 1 << 31, 1 << 63])
texts = st.text(max_size=40) | st.sampled_from(["../../x", "00" * 16, "  " * 16, "going", "Asia/Seoul"])
values = st.recursive(
    st.none() | st.booleans() | numbers | st.floats() | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=8,
)


@pytest.fixture
def facts(organiser: Organiser, tmp_path: Path) -> tuple[dict[str, Any], str]:
    """What a true pack says, and a code that it admits."""
    event = organiser.event(capacity=4)
    first = organiser.answer(event, "김서준", 3)
    organiser.answer(event, "이하린", 2)
    code = organiser.code(event, first)
    organiser.services.door(event.id, "접수처").scan(ScanRequest(text=code, count=1))
    organiser.services.packs.write(event.id, "후문", tmp_path / "a.pack", passphrase=None)
    return json.loads(zlib.decompress((tmp_path / "a.pack").read_bytes()[len(HEAD) + 96 :])), code


def signed(content: bytes, facts: dict[str, Any] | None = None) -> bytes:
    """Sign content as a desk; its voucher is of the true desk unless it is signed anew too."""
    sealed = zlib.compress(content)
    return (
        HEAD + bytes(EVIL.verify_key) + EVIL.sign(b"Meetup Desk pack\x00" + sealed).signature + sealed
        if facts is None
        else signed(json.dumps(with_own_voucher(facts)).encode())
    )


def with_own_voucher(facts: dict[str, Any]) -> dict[str, Any]:
    """Put the desk of the attacker into what a pack says, where it still has a voucher."""
    voucher = facts.get("voucher")
    if not isinstance(voucher, str) or len(voucher) < 130:
        return facts
    text = json.dumps(json.loads(voucher[129:]) | {"desk": bytes(EVIL.verify_key).hex()})
    signature = EVIL.sign(b"Meetup Desk door\x00" + text.encode()).signature
    return facts | {"voucher": f"{signature.hex()} {text}"}


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Give the path to every value inside."""
    if path:
        yield path
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inside:
        yield from places(one, (*path, key))


def put(facts: dict[str, Any], path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    changed = copy.deepcopy(facts)
    at: Any = changed
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = value
    return changed


def use(pack: Path, code: str) -> None:
    """Do at a door what volunteers do."""
    door = open_pack_door(pack, None, clock=Clock(NOON))
    try:
        for ask in (
            ScanRequest(text=code),
            ScanRequest(text=code),
            ScanRequest(text="K7QM2F9X"),
            ScanRequest(text=code, count=2),
        ):
            door.scan(ask)
        for found in door.search("김"):
            door.scan(ScanRequest(rsvp_id=RsvpId(found.rsvp_id)))
        door.counts()
        door.inside_now()
        door.last_scans()
        door.undo()
    except RuleError:
        pass  # a door that says no is no door that falls over
    finally:
        door.close()


def refusal(pack: Path, code: str) -> str:
    """Say why a pack was refused; empty where it works."""
    try:
        use(pack, code)
    except DeskError as refused:
        return refused.reason or str(refused.code)
    return ""


def test_the_attackers_own_pack_is_a_pack(facts: tuple[dict[str, Any], str], tmp_path: Path) -> None:
    (tmp_path / "own.pack").write_bytes(signed(b"", facts[0]))
    use(tmp_path / "own.pack", facts[1])


@settings(max_examples=60, suppress_health_check=SLOW)
@given(data=st.data())
def test_a_pack_with_any_value_in_any_place_is_refused_or_works(
    facts: tuple[dict[str, Any], str], data: st.DataObject
) -> None:
    content, code = facts
    path = data.draw(st.sampled_from(list(places(content))))
    changed = put(content, path, data.draw(values))
    with tempfile.TemporaryDirectory() as folder:
        pack = Path(folder) / "evil.pack"
        pack.write_bytes(signed(b"", changed))
        assert refusal(pack, code) in EXPECTED


VOUCHER = ("key", "event", "door", "name", "lists", "made_at", "expires_at", "rehearsal")


@settings(max_examples=60, suppress_health_check=SLOW)
@given(name=st.sampled_from(VOUCHER), value=values)
def test_a_voucher_with_any_value_in_any_place_is_refused_or_works(
    facts: tuple[dict[str, Any], str], name: str, value: Any
) -> None:
    content, code = facts
    voucher = content["voucher"]
    text = json.dumps(json.loads(voucher[129:]) | {name: value})
    with tempfile.TemporaryDirectory() as folder:
        pack = Path(folder) / "evil.pack"
        pack.write_bytes(signed(b"", content | {"voucher": voucher[:129] + text}))
        assert refusal(pack, code) in EXPECTED


@settings(max_examples=100)
@given(content=st.binary(max_size=200))
def test_noise_is_refused(content: bytes) -> None:
    for data in (HEAD + content, signed(content), HEAD[:-1] + b"\x01" + content):
        with pytest.raises(DeskError):
            read_pack(data, "a passphrase of words")


@pytest.mark.parametrize(
    "content",
    [
        b"[" * 5_000_000,
        b'{"a":' * 1_000_000,
        b" " * (33 << 20),  # 33 KB compressed
        b"[" + b"[]," * 3_000_000 + b"[]]",
        b"[" + b"1" * 5_000_000 + b"]",
        b'{"voucher": "' + b"0" * 200 + b'", "parties": ' + b"[" * 900 + b"]" * 900 + b"}",
    ],
)
def test_a_small_file_that_would_become_huge_is_refused_before_it_is_taken_apart(content: bytes) -> None:
    with pytest.raises(DeskError) as refused:
        read_pack(signed(content), None)
    assert refused.value.reason == "pack_damaged"


def test_a_hash_that_would_cost_memory_is_no_hash(facts: tuple[dict[str, Any], str]) -> None:
    costly = f"$argon2id$v=19$m=4194304,t=900,p=1${'A' * 22}${'B' * 43}"
    with pytest.raises(DeskError) as refused:
        read_pack(signed(b"", facts[0] | {"pin": [True, costly]}), None)
    assert refused.value.reason == "pack_damaged"
