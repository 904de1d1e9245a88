"""KakaoTalk's chat exports, of Windows, macOS, Android and iOS, as messages."""

import re
from collections.abc import Iterable, Iterator, Sequence

from meetup_desk.exchange.candidates import Refusal, Skipped
from meetup_desk.exchange.chats.chat_answers import COLUMNS, SYSTEM, Message, read_message
from meetup_desk.exchange.rows import Row

__all__ = ("COLUMNS", "answers", "answers_in_table", "looks_exported", "looks_exported_as_table")

_CLOCK = r"(?:오전|오후)?\s?\d{1,2}:\d{2}(?:\s?[AP]M)?"
# Windows and macOS: a line for the day, then name and time in brackets.
_DAY = re.compile(
    r"[-─—]{5,}\s*(.+?)\s*[-─—]{5,}"
    r"|(\d{4}년 \d{1,2}월 \d{1,2}일(?: [월화수목금토일]요일)?|[A-Z][a-z]+day, [A-Z][a-z]+ \d{1,2}, \d{4})"
)
_ON_COMPUTERS = re.compile(rf"\[(.+?)\] \[({_CLOCK})\] (.*)", re.DOTALL)
# Android and iOS: day, time and name before every message.
_ON_PHONES = re.compile(
    rf"(\d{{4}}년 \d{{1,2}}월 \d{{1,2}}일 {_CLOCK}|\d{{4}}\. \d{{1,2}}\. \d{{1,2}}\.? {_CLOCK}"
    rf"|[A-Z][a-z]+ \d{{1,2}}, \d{{4}},?(?: at)? {_CLOCK}), (.+?) : (.*)",
    re.DOTALL,
)


def looks_exported(lines: Sequence[str]) -> bool:
    """Tell whether lines are a chat that KakaoTalk exported."""
    return any(_ON_COMPUTERS.match(line) or _ON_PHONES.match(line) for line in lines)


def looks_exported_as_table(lines: Sequence[str]) -> bool:
    """Tell whether lines are the CSV that KakaoTalk's Mac program exports."""
    first = lines[0] if lines else ""
    return [cell.strip(' "').casefold() for cell in first.split(",")] == ["date", "user", "message"]


def answers(lines: Iterable[str], skipped: Skipped) -> Iterator[Row | Refusal]:
    """Give a row of COLUMNS for each message that says clearly whether its author comes.

    All other talk is refused with that reason; comings, goings and pictures are passed over.
    """
    for message in _messages(lines):
        yield from read_message(message, skipped)


def answers_in_table(rows: Iterable[Row | Refusal], skipped: Skipped) -> Iterator[Row | Refusal]:
    """Do the same for KakaoTalk's CSV export, whose columns are Date, User and Message."""
    for row in rows:
        if isinstance(row, Refusal):
            yield row
        elif len(row[1]) >= 3 and row[0] > 1:
            yield from read_message(Message(row[0], *row[1][:3]), skipped)


def _messages(lines: Iterable[str]) -> Iterator[Message]:
    day = ""
    last: Message | None = None
    for number, raw in enumerate(lines, start=1):
        line = raw.rstrip("\r\n")
        found = None
        if match := _DAY.fullmatch(line.strip()):
            day = re.sub(r"\s*[월화수목금토일]요일$|^[A-Z][a-z]+day, ", "", match[1] or match[2])
        elif match := _ON_COMPUTERS.match(line):
            found = Message(number, f"{day} {match[2]}".strip() if day else "", match[1], match[3])
        elif match := _ON_PHONES.match(line):
            found = Message(number, match[1].replace(" at ", " "), match[2], match[3])
        elif last is not None and line.strip() and len(last.text) < 1000 and not SYSTEM.fullmatch(line):
            last = last._replace(text=f"{last.text}\n{line}")  # messages go on over several lines
            continue
        else:
            continue
        if last is not None:
            yield last
        last = found
    if last is not None:
        yield last
