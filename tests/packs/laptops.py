"""Files of scans as a door laptop writes them."""

from dataclasses import dataclass
from pathlib import Path

from nacl.signing import SigningKey

from meetup_desk.domain.ids import Uid
from meetup_desk.domain.times import Instant
from meetup_desk.domain.verdicts import Severity, Verdict
from meetup_desk.packs.journal import Journal
from meetup_desk.packs.scan_records import ScanRecord
from meetup_desk.packs.voucher import SignedVoucher, Voucher


@dataclass(frozen=True)
class Laptop:
    """A door's key with the desk's voucher for it."""

    voucher: SignedVoucher
    seed: bytes

    def open(self, path: Path, memory: Path | None = None) -> Journal:
        return Journal(path, self.voucher, self.seed, memory=memory)


def laptop_of(door: int, desk_seed: bytes = b"d" * 32) -> Laptop:
    desk, seed = SigningKey(desk_seed), bytes([door]) * 32
    voucher = Voucher(
        desk=bytes(desk.verify_key),
        key=bytes(SigningKey(seed).verify_key),
        event=Uid(int=1),
        door=Uid(int=door),
        name="정문 ①",
        lists={Uid(int=7).hex: "entry"},
        made_at=Instant(1),
        expires_at=Instant(2),
    )
    return Laptop(voucher.signed(lambda message: desk.sign(message).signature), seed)


def record(number: int) -> ScanRecord:
    return ScanRecord(
        uid=Uid(int=1000 + number).bytes,
        seq=number,
        at=Instant(number),
        clock=number,
        entry_list=Uid(int=7).bytes,
        verdict=Verdict.ADMITTED,
        severity=Severity.GREEN,
        ticket=Uid(int=2000 + number).bytes,
        people=1,
        reason="가방을 두고 나갔어요" if number % 2 else "",
    )
