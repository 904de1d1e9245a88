"""Letters that came in: files of one (RFC 5322) or of many (mbox, RFC 4155), read as plain text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.message import EmailMessage, Message
from email.policy import default
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files.bounded_read import read_bounded

_MOST_BYTES = 256 * 1024 * 1024
_FROM = re.compile(rb"(?m)^From [^\r\n]*\r?\n(?=[!-9;-~]+:)")  # begins a letter of a mailbox
_BROKEN = (AttributeError, LookupError, NameError, RecursionError, TypeError, ValueError)
"""How the parser of the standard library fails at headers and nesting that no mail program writes."""

_MOST_TAGS = 100_000  # of a page; no mail program nears it, and each costs its time
_BLOCKS = frozenset({"p", "div", "br", "li", "tr", "blockquote", "h1", "h2", "h3", "ul", "ol", "table"})
_SILENT = frozenset({"style", "script", "head"})


class _TooLargeError(Exception):
    """A page of more tags than are read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterIn:
    """A letter."""

    key: str  # its Message-ID; without one, what is in it
    subject: str
    text: str
    too_large: bool = False  # more of a page than anybody writes: it was not read


def letters_in(path: Path) -> tuple[int, Iterator[LetterIn]]:
    """Give how many letters a file holds, and these one by one, as they are read.

    DeskError `file_missing`, `file_too_large`; `file_unreadable` behind the last, where none was one.
    """
    content = read_bounded(path, _MOST_BYTES, "letters")
    starts = list(_FROM.finditer(content))
    if not starts or starts[0].start() > 0:
        return 1, _letters(path, iter((content,)))
    return len(starts), _letters(path, _pieces(content, starts))


def _letters(path: Path, pieces: Iterator[bytes]) -> Iterator[LetterIn]:
    found = False
    for letter in map(_letter, pieces):
        if letter is not None:
            found = True
            yield letter
    if not found:
        raise DeskError(ErrorCode.FILE_UNREADABLE, file=path)


def _pieces(content: bytes, starts: list[re.Match[bytes]]) -> Iterator[bytes]:
    ends = [start.start() for start in starts[1:]] + [len(content)]
    for start, end in zip(starts, ends, strict=True):
        yield re.sub(rb"(?m)^>(>*From )", rb"\1", content[start.end() : end])


def _letter(content: bytes) -> LetterIn | None:
    too_large = False
    try:
        message = message_from_bytes(content, policy=default)
        text = _text(message) if isinstance(message, EmailMessage) else ""
    except _TooLargeError:
        text, too_large = "", True
    except _BROKEN:  # it stands among the letters in which nothing is said; those beside it are read
        return LetterIn(key=sha256(content).hexdigest(), subject="", text="")
    if not message.keys():
        return None
    key = _header(message, "Message-ID").strip() or f"{_header(message, 'Date')}\n{text}"
    return LetterIn(key=key, subject=_header(message, "Subject"), text=text, too_large=too_large)


def _header(message: Message, name: str) -> str:
    try:
        return str(message.get(name, ""))
    except _BROKEN:
        return ""


def _text(message: EmailMessage) -> str:
    body = message.get_body(("plain", "html"))
    if body is None:
        return ""
    try:
        text = str(body.get_content())
    except (LookupError, ValueError, AssertionError):  # an encoding that nobody knows
        payload = body.get_payload(decode=True)
        text = payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
    if body.get_content_subtype() == "html":
        if text.count("<") > _MOST_TAGS:
            raise _TooLargeError
        plain = _Plain()
        plain.feed(text)
        text = plain.text()
    return text.replace("\r\n", "\n").replace("\xa0", " ")


class _Plain(HTMLParser):
    """The words of a page, with a mark before what is quoted."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[str] = [""]
        self._depth = self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        """Begin a line where a block begins."""
        self._depth += tag == "blockquote"
        self._silent += tag in _SILENT
        if tag in _BLOCKS:
            self._lines.append("")

    def handle_endtag(self, tag: str) -> None:
        """End the line where a block ends."""
        self._depth -= tag == "blockquote" and self._depth > 0
        self._silent -= tag in _SILENT and self._silent > 0
        if tag in _BLOCKS:
            self._lines.append("")

    def handle_data(self, data: str) -> None:
        """Take words."""
        words = " ".join(data.split())
        if words and not self._silent:
            line = self._lines[-1]
            self._lines[-1] = (
                f"{line} {words}" if line else ">" * self._depth + " " * bool(self._depth) + words
            )

    def text(self) -> str:
        """Give all lines."""
        return "\n".join(self._lines)
