"""Word lists as data: one key a line, its words behind it."""


def words(text: str) -> frozenset[str]:
    """Give the words of a text."""
    return frozenset(text.split())


def by_word(table: str) -> dict[str, str]:
    """Give the key of every word in a table of lines `key: word word ...`; indented lines go on."""
    found: dict[str, str] = {}
    key = ""
    for line in table.strip().splitlines():
        if not line.startswith(" "):
            key, _, line = line.partition(":")  # noqa: PLW2901
        found.update(dict.fromkeys(line.split(), key))
    return found
