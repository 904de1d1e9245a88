"""Mappings of columns by hand, remembered by the set of headings."""

from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.tables.json_columns import map_of_text, text_of_map


def get(db: ReadTransaction, heading_key: str) -> dict[str, str]:
    """Give the mapping that was used for these headings before; empty when there is none."""
    return map_of_text(db.value("SELECT mapping FROM list_mapping WHERE heading_key = ?", (heading_key,)))


def put(db: WriteTransaction, heading_key: str, mapping: dict[str, str]) -> None:
    """Remember a mapping."""
    db.run(
        "INSERT INTO list_mapping (heading_key, mapping) VALUES (?, ?)"
        " ON CONFLICT (heading_key) DO UPDATE SET mapping = excluded.mapping",
        (heading_key, text_of_map(mapping)),
    )


def remove(db: WriteTransaction, heading_key: str) -> None:
    """Forget a mapping."""
    db.run("DELETE FROM list_mapping WHERE heading_key = ?", (heading_key,))
