"""docs/data-model.md: what the script would write, with every table in it."""

from meetup_desk.store.tables.metadata import METADATA
from tests.packaging.scripts import script


def test_the_page_is_what_the_script_would_write() -> None:
    data_model = script("data_model")
    assert data_model.FILE.read_text("utf-8") == data_model.text(), "run packaging/data_model.py"


def test_the_page_shows_every_table() -> None:
    page = script("data_model").text()
    assert [name for name in METADATA.tables if f"### `{name}`\n" not in page] == []
