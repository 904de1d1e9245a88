"""WhatsApp's chat exports: messages that clearly answer, and the rest of the talk."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from meetup_desk.exchange.candidates import Refusal, Skipped
from meetup_desk.exchange.chats.chat_answers import COLUMNS, Message, read_message
from meetup_desk.exchange.rows import Row

__all__ = ("COLUMNS", "answers", "looks_exported")

_DATE = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\.?"
_CLOCK = r"(?:오전|오후)?\s?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?\s?[Mm]\.?)?"
# iOS writes day and time in brackets, Android puts a dash behind them; both hide marks of direction.
_LINE = re.compile(
    rf"(?:\[({_DATE}),? ({_CLOCK})\]|({_DATE}),? ({_CLOCK}) [-–]) (?:([^:]{{1,60}}): (.*)|(.*))", re.DOTALL
)
_HIDDEN = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202c\ufeff"))


def looks_exported(lines: Sequence[str]) -> bool:
    """Tell whether lines are a chat that WhatsApp exported."""
    found = [match for line in lines[:50] if (match := _LINE.match(_plain(line)))]
    return len(found) > 1 and any(match[5] for match in found)


def answers(lines: Iterable[str], skipped: Skipped) -> Iterator[Row | Refusal]:
    """Give a row of COLUMNS for each message that says clearly whether its author comes."""
    for message in _messages(lines, skipped):
        yield from read_message(message, skipped)


def _messages(lines: Iterable[str], skipped: Skipped) -> Iterator[Message]:
    last: Message | None = None
    for number, raw in enumerate(lines, start=1):
        line = _plain(raw).rstrip("\r\n")
        match = _LINE.match(line)
        if match is None:
            if last is not None and line.strip() and len(last.text) < 1000:
                last = last._replace(text=f"{last.text}\n{line}")
            continue
        if last is not None:
            yield last
        last = None
        if match[5]:
            at = f"{match[1] or match[3]} {match[2] or match[4]}"
            last = Message(number, at, match[5].strip(" ~"), match[6])
        else:  # what the program says of itself and of who came and went
            skipped["message", ""] += 1
    if last is not None:
        yield last


def _plain(line: str) -> str:
    return unicodedata.normalize("NFKC", line.translate(_HIDDEN))
