"""The tables of a person, as a badge and a ticket say them."""

from collections.abc import Sequence

from meetup_desk.words.say import say


def say_seats(kind: str, tables: Sequence[str], lang: str) -> str:
    """Say the tables (or teams) of a person, one a round; "" where there is no seat."""
    if not any(tables):
        return ""
    alone = ".one" if tables[0].isdecimal() else ".named"
    key = f"seat_line.{kind}{alone if len(tables) == 1 else ''}"
    return say(key, lang, tables=" · ".join(table or "–" for table in tables))
