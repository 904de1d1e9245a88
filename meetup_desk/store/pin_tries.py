"""Wrong PINs that were tried at doors of this desk."""

from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction


def wrong(db: ReadTransaction) -> tuple[int, int]:
    """Count the wrong ones since the last right one, and give when the last was; 0 for none."""
    return db.value("SELECT count(*) FROM pin_try"), db.value("SELECT coalesce(max(at), 0) FROM pin_try")


def keep(db: WriteTransaction, at: Instant) -> None:
    """Write a wrong one down."""
    db.run("INSERT INTO pin_try (at) VALUES (?)", (at,))


def forget(db: WriteTransaction) -> None:
    """Begin anew after a right one."""
    db.run("DELETE FROM pin_try")
