"""Reading the values of options; what cannot be read is wrong usage, told in the reader's language."""

import argparse
import re
from datetime import date, datetime, timedelta
from pathlib import Path

from meetup_desk.cli.terminal.session import ENCRYPTED
from meetup_desk.cli.terminal.streams import STANDARD
from meetup_desk.domain.alarms import read_alarm
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.times import FIRST_YEAR, LAST_YEAR
from meetup_desk.words.say import say

_MOST_OFFSET = 20.0  # mm: more is another stock, not a printer that misses
_HOUR = 3_600.0  # seconds
_MOST = 1_000_000  # people; more is a slip of the finger
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


class Values:
    """Readers of option values for argparse, in one language."""

    def __init__(self, lang: str) -> None:
        self._lang = lang

    def _wrong(self, key: str, **facts: object) -> argparse.ArgumentTypeError:
        return argparse.ArgumentTypeError(say(f"cli.bad.{key}", self._lang, **facts))

    def text(self, text: str) -> str:
        """Read a text; bytes that are no text in the terminal's encoding are refused."""
        try:
            text.encode()
        except UnicodeEncodeError:
            raise self._wrong("text") from None
        return text

    def file(self, text: str) -> Path:
        """Read the name of a file, or `-` for a standard stream."""
        if not text or "\0" in text:
            raise self._wrong("file")
        path = Path(text).expanduser()
        return path.absolute() if path == STANDARD and text != "-" else path

    def place(self, text: str) -> Path:
        """Read the name of a file or folder that has to stay where it is."""
        if text == "-":
            raise self._wrong("place")
        return self.file(text)

    def folder(self, text: str) -> Path:
        """Read the name of a folder that is written into; none is encrypted, whatever its name says."""
        path = self.place(text)
        if path.suffix.lower() == ENCRYPTED:
            raise self._wrong("folder", name=path.name)
        return path

    def number(self, text: str) -> int:
        """Read a number of people; whether it makes sense is a rule's to say."""
        try:
            number = int(text)
        except ValueError:
            raise self._wrong("number", text=text) from None
        if abs(number) > _MOST:
            raise self._wrong("large", text=text, most=f"{_MOST:,}")
        return number

    def count(self, text: str) -> int:
        """Read a number that is at least one: of people, sheets, a place."""
        number = self.number(text)
        if number < 1:
            raise self._wrong("count", text=text)
        return number

    def numbers(self, text: str) -> list[int]:
        """Read numbers with commas between them, from 1 on."""
        try:
            return [self.count(piece) for piece in text.split(",") if piece.strip()]
        except argparse.ArgumentTypeError:
            raise self._wrong("numbers", text=text) from None

    def seconds(self, text: str) -> float:
        """Read how long something may take: more than no time, at most an hour."""
        try:
            seconds = float(text)
        except ValueError:
            raise self._wrong("seconds", text=text) from None
        if not 0 < seconds <= _HOUR:
            raise self._wrong("seconds", text=text)
        return seconds

    def when(self, text: str) -> datetime | date:
        """Read a date, or a date and a time: ISO 8601, with a space or a T; an offset may follow."""
        try:
            moment = _read_time(text.strip())
        except ValueError:
            raise self._wrong("when", text=text) from None
        if not FIRST_YEAR <= moment.year <= LAST_YEAR:
            raise self._wrong("year", text=text, first=FIRST_YEAR, last=LAST_YEAR)
        return moment

    def alarm(self, text: str) -> timedelta:
        """Read how long before an event a calendar rings."""
        try:
            return read_alarm(text)
        except RuleError:
            raise self._wrong("alarm", text=text) from None

    def spot(self, text: str) -> tuple[float, float]:
        """Read latitude and longitude in degrees, as maps copy them: `37.5665, 126.9780`."""
        try:
            latitude, longitude = map(float, text.split(","))
        except ValueError:
            raise self._wrong("spot", text=text) from None
        if not (abs(latitude) <= 90 and abs(longitude) <= 180):
            raise self._wrong("spot", text=text)
        return latitude, longitude

    def room(self, text: str) -> tuple[str, int | None]:
        """Read `NAME:CAP`, or a name alone where nobody has counted the seats."""
        name, colon, seats = self.text(text).rpartition(":")
        if not colon:
            return text, None
        return name, self.number(seats) if seats.strip() else None

    def pair(self, text: str) -> tuple[str, str]:
        """Read `Heading=field`; a heading may hold the sign itself."""
        heading, sign, field = self.text(text).rpartition("=")
        if not sign or not heading.strip():
            raise self._wrong("pair", text=text)
        return heading.strip(), field.strip()

    def offset(self, text: str) -> tuple[float, float]:
        """Read `X,Y` in millimetres."""
        try:
            right, down = map(float, text.split(","))
        except ValueError:
            raise self._wrong("offset", text=text) from None
        if not max(abs(right), abs(down)) <= _MOST_OFFSET:  # a number that is none compares with nothing
            raise self._wrong("offset", text=text)
        return right, down

    def names(self, text: str) -> list[str]:
        """Read names with commas between them."""
        return [name.strip() for name in self.text(text).split(",") if name.strip()]


def _read_time(text: str) -> datetime | date:
    return date.fromisoformat(text) if _DATE.fullmatch(text) else datetime.fromisoformat(text)
