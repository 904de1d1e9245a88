"""The result of a poll in a chat room: each option with its number of votes, and who gave them."""

import re
from collections.abc import Iterable, Iterator, Sequence

from meetup_desk.exchange.candidates import Refusal, RefusalReason, Skipped
from meetup_desk.exchange.cells.answers import read_answer
from meetup_desk.exchange.rows import Row

COLUMNS = ("name", "status")

_OPTION = re.compile(
    r"\s*(?:\d{1,2}[.)]\s*|[-*•✓✔☑✅]\s*)?(\S.{0,40}?)\s*[:：]?\s*[(（]?(\d{1,4})\s*(?:명|표|人|名|票|votes?)[)）]?\s*"
)
_BETWEEN = re.compile(r"\s*[,、，·;]\s*")
_TITLE = re.compile(r"\s*[\[(【]?\s*(투표|poll|투표 결과|投票)", re.IGNORECASE)
_HONORIFIC = re.compile(r"(?<=[가-힣])\s*님$")


def looks_polled(lines: Sequence[str]) -> bool:
    """Tell whether lines are the result of a poll about coming: its options count just the names below."""
    right = wrong = 0
    options = _options(enumerate(lines, start=1))
    for _, option, votes, names in options:
        if read_answer(option, {}) is not None and len(names) == votes:
            right += votes > 0
        else:
            wrong += 1
    return right > wrong


def voters(lines: Iterable[str], skipped: Skipped) -> Iterator[Row | Refusal]:
    """Give a row of COLUMNS for everybody who voted; who chose what is no answer is refused."""
    for line, option, votes, names in _options(enumerate(lines, start=1), skipped):
        known = read_answer(option, {}) is not None
        for number, name in names:
            yield (
                (number, [name, option])
                if known
                else Refusal(number, RefusalReason.NOT_AN_ANSWER, option, name)
            )
        if votes > len(names):  # the room shows some names and a number for the rest
            yield Refusal(line, RefusalReason.UNNAMED_VOTES, str(votes - len(names)), option)


def _options(
    lines: Iterable[tuple[int, str]], skipped: Skipped | None = None
) -> Iterator[tuple[int, str, int, list[tuple[int, str]]]]:
    """Give options with the line where each stands, their votes, and the names below with their lines."""
    at, option, votes, names = 0, "", 0, list[tuple[int, str]]()
    for number, raw in lines:
        line = raw.strip()
        match = _OPTION.fullmatch(line)
        if match and not _TITLE.match(line):
            if option:
                yield at, option, votes, names
            at, option, votes, names = number, match[1], int(match[2]), []
        elif option and line:
            found = (_HONORIFIC.sub("", name) for name in _BETWEEN.split(line.strip(" -•*")))
            names += [(number, name) for name in found if name]
        elif line and skipped is not None:
            skipped["text", ""] += 1
    if option:
        yield at, option, votes, names
