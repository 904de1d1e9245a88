"""Columns of people as files: a new one is one line here, and its heading in `words/headings.py`."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from meetup_desk.exchange.formats.vcards_out import Labelled, VCard
from meetup_desk.words.say import say_heading


class CardColumn(NamedTuple):
    """What a file says of people."""

    key: str  # in JSON
    value: Callable[[VCard], object]  # for JSON
    heading: str = ""  # key of its heading; empty: not in tables
    texts: Callable[[VCard], Sequence[str]] = lambda _: ()  # for tables, a cell each
    most: int | None = None  # cells; None: as many as somebody has


def _text(key: str, text: Callable[[VCard], str]) -> CardColumn:
    return CardColumn(key, text, key, lambda card: [text(card)], 1)


def _points(
    key: str, heading: str, points: Callable[[VCard], Labelled], most: int | None = None
) -> CardColumn:
    return CardColumn(
        key,
        lambda card: [{"value": value, "label": label} for value, label in points(card)],
        heading,
        lambda card: [value for value, _ in points(card)],
        most,
    )


COLUMNS = (
    CardColumn("id", lambda card: str(card.uid)),
    _text("name", lambda card: card.name),
    _text("badge_name", lambda card: card.badge_name),
    _text("affiliation", lambda card: card.affiliation),
    _text("title", lambda card: card.title),
    _points("phones", "phone", lambda card: card.phones),
    _points("emails", "email", lambda card: card.emails),
    _points("kakao", "kakao", lambda card: card.kakao, 1),
    CardColumn("tags", lambda card: list(card.tags)),
)


def value_of(card: VCard) -> dict[str, object]:
    """Give a person as scripts read them."""
    return {column.key: column.value(card) for column in COLUMNS}


def table_of(cards: Sequence[VCard], lang: str) -> tuple[list[str], list[list[str]]]:
    """Give headings and rows of a table: what somebody has several of stands in numbered columns."""
    widths = [(column, _width(column, cards)) for column in COLUMNS if column.heading]
    headings = [heading for column, width in widths for heading in _headings(column, width, lang)]
    rows = [[text for column, width in widths for text in _cells(column, width, card)] for card in cards]
    return headings, rows


def _width(column: CardColumn, cards: Sequence[VCard]) -> int:
    return column.most or max((len(column.texts(card)) for card in cards), default=1) or 1


def _headings(column: CardColumn, width: int, lang: str) -> list[str]:
    first = say_heading("people", column.heading, lang)
    return [first, *(f"{first} {number}" for number in range(2, width + 1))]


def _cells(column: CardColumn, width: int, card: VCard) -> list[str]:
    texts = list(column.texts(card))[:width]
    return texts + [""] * (width - len(texts))
