"""A pack opens for who has the passphrase, whole or not at all."""

import zlib
from dataclasses import replace
from datetime import datetime

import pytest
from nacl.signing import SigningKey

from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.domain.ids import Uid
from meetup_desk.domain.times import Instant, Plan
from meetup_desk.domain.verdicts import NewerTickets
from meetup_desk.packs.pack import Pack, PackList, PackParty, PackTicket, PackWalked
from meetup_desk.packs.pack_file import read_pack, write_pack
from meetup_desk.packs.voucher import Voucher

DESK = SigningKey(b"d" * 32)
DOOR = SigningKey(b"k" * 32)
PIN_HASH = f"$argon2id$v=19$m=65536,t=2,p=1${'A' * 22}${'B' * 43}"


def sign(message: bytes) -> bytes:
    return DESK.sign(message).signature


def a_pack(desk: SigningKey = DESK) -> Pack:
    voucher = Voucher(
        desk=bytes(desk.verify_key),
        key=bytes(DOOR.verify_key),
        event=Uid(int=1),
        door=Uid(int=2),
        name="정문",
        lists={Uid(int=7).hex: "entry"},
        made_at=Instant(1),
        expires_at=Instant(2),
    )
    return Pack(
        voucher=voucher.signed(lambda message: desk.sign(message).signature),
        seed=bytes(DOOR),
        title="송년 모임",
        plan=Plan(start=datetime(2026, 12, 3, 19), end=datetime(2026, 12, 3, 21), tz="Asia/Seoul"),
        lang="ko",
        newer=NewerTickets.ASK,
        clock=12,
        fields=("diet",),
        pin_set=True,
        pin_hash=PIN_HASH,
        lists=[
            PackList(
                uid=Uid(int=7),
                name="entry",
                capacity=40,
                parties=[0],
                walked={0: PackWalked(1, 0, 5, "후문")},
            )
        ],
        parties=[
            PackParty(
                uid=Uid(int=3).hex,
                name="김서준",
                badge_name="",
                told_apart="",
                status="going",
                party=2,
                seat_promised=False,
                waitlist_position=None,
                diet="채식",
                access="",
                language="",
                note="",
                blocked=True,
                handed_to="이하린",
                badge_line="가온시청",
                badge_role="host",
                guests="박도윤",
            )
        ],
        tickets=[PackTicket("00" * 8, "K7QM2F9X", Uid(int=4).hex, 0, revoked=False)],
    )


def test_a_pack_comes_back_equal() -> None:
    assert read_pack(write_pack(a_pack(), sign, "열쇠 말"), "열쇠 말") == a_pack()


def test_the_hash_of_the_pin_goes_along_in_locked_packs_alone() -> None:
    data = write_pack(a_pack(), sign, None)
    assert read_pack(data, None) == replace(a_pack(), pin_hash="")
    assert b"argon2id" not in zlib.decompress(data[18 + 96 :])


def test_a_locked_pack_shows_nothing_and_opens_for_its_passphrase_alone() -> None:
    data = write_pack(a_pack(), sign, "열쇠 말")
    assert bytes(DESK.verify_key) not in data
    for passphrase, rule in ((None, "passphrase_needed"), ("열쇠말", "passphrase_wrong")):
        with pytest.raises(RuleError) as refused:
            read_pack(data, passphrase)
        assert refused.value.rule == rule


def test_a_byte_changed_anywhere_keeps_a_pack_shut() -> None:
    data = write_pack(a_pack(), sign, None)
    for at in range(len(data)):
        with pytest.raises(DeskError):
            read_pack(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :], None)
    for cut in range(len(data)):
        with pytest.raises(DeskError):
            read_pack(data[:cut], None)


@pytest.mark.parametrize("place", [90, -1])
def test_a_changed_locked_pack_stays_shut(place: int) -> None:
    data = bytearray(write_pack(a_pack(), sign, "열쇠"))
    data[place] ^= 1
    with pytest.raises(DeskError):
        read_pack(bytes(data), "열쇠")


def test_a_desk_cannot_pass_on_the_door_of_another() -> None:
    other = SigningKey(b"o" * 32)
    voucher = a_pack().voucher
    mixed = a_pack(other)
    data = write_pack(mixed, lambda message: other.sign(message).signature, None)
    assert read_pack(data, None).voucher.voucher.desk == bytes(other.verify_key)
    forged = data[:18] + voucher.voucher.desk + data[50:]
    with pytest.raises(DeskError) as refused:
        read_pack(forged, None)
    assert refused.value.reason == "pack_damaged"


def test_a_newer_pack_and_another_file_say_what_they_are() -> None:
    data = bytearray(write_pack(a_pack(), sign, None))
    data[16] = 9
    for content, reason in ((bytes(data), "pack_newer"), (b"PK\x03\x04 something else", "pack")):
        with pytest.raises(DeskError) as refused:
            read_pack(content, None)
        assert refused.value.reason == reason
