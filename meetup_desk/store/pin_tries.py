"""Wrong PINs that were tried at doors of this desk."""

from meetup_desk.domain.authority import WrongPins
from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction


def wrong_pins(db: ReadTransaction) -> WrongPins:
    """Give the wrong ones since the last right one."""
    row = db.row("SELECT count(*), coalesce(max(at), 0) FROM pin_try")
    return WrongPins() if row is None else WrongPins._make(row)


def add(db: WriteTransaction, at: Instant) -> None:
    """Write a wrong one down."""
    db.run("INSERT INTO pin_try (at) VALUES (?)", (at,))


def forget(db: WriteTransaction) -> None:
    """Begin anew after a right one."""
    db.run("DELETE FROM pin_try")
