"""Settings of the desk itself, kept in the desk."""

from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction


def get(db: ReadTransaction, key: str, default: str = "") -> str:
    """Give a setting."""
    found = db.value("SELECT value FROM setting WHERE key = ?", (key,))
    return default if found is None else str(found)


def put(db: WriteTransaction, key: str, value: str) -> None:
    """Write a setting."""
    db.run(
        "INSERT INTO setting (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
        (key, value),
    )
