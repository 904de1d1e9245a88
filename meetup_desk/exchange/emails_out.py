"""Letters that are ready to be sent: drafts, an outbox, and mailto: links."""

from dataclasses import dataclass
from datetime import UTC
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTPUTF8
from email.utils import format_datetime
from email.utils import quote as quoted
from urllib.parse import quote
from uuid import UUID

from meetup_desk.domain.times import Instant, moment_of

_LONGEST_LINK = 1_900  # characters; Windows hands over no more than 2,083
_LONGEST_LINE = 76  # characters of a line with encoded words (RFC 2047, 2)
_LONGEST_PLAIN = 64  # characters of a text that needs none
# Headers are folded here: the policy's own folding loses spaces between encoded words (CPython issues 92081,
# 121284). An address outside ASCII stays as it is (RFC 6532).
_POLICY = SMTPUTF8.clone(refold_source="none")


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One letter to one person, with the calendar file that it carries where there is one."""

    to: tuple[str, str]  # name and e-mail
    sender: tuple[str, str]  # an empty e-mail: the mail program fills it in
    subject: str
    text: str
    calendar: bytes = b""
    method: str = ""  # of the calendar file: REQUEST or CANCEL
    picture: bytes | None = None  # PNG
    picture_name: str = "ticket.png"
    about: UUID  # whose answer it is about
    written_at: Instant


def draft(letter: Letter) -> bytes:
    """Write a letter that mail programs open to be looked at and sent: Outlook does by `X-Unsent`."""
    message = _message(letter)
    message["X-Unsent"] = "1"
    return message.as_bytes()


def waiting(letter: Letter) -> bytes:
    """Write a letter as it waits in an outbox, a mailbox (RFC 4155) of which each is sent as it is.

    It needs a sender, and has the Message-ID that a mail program would have added. None of its lines can be
    taken for the start of another: all that people wrote is in base64.
    """
    message = _message(letter)
    host = letter.sender[1].rpartition("@")[2]
    message["Message-ID"] = f"<{letter.about.hex[-12:]}.{letter.written_at}@{host}>"
    when = moment_of(letter.written_at).astimezone(UTC)
    return f"From - {when:%a %b %d %H:%M:%S %Y}\r\n".encode() + message.as_bytes() + b"\r\n"


def _message(letter: Letter) -> EmailMessage:
    """Make what both are (RFC 5322, 6047).

    The calendar file stands after the text and not as another form of it: Thunderbird, which opens a draft,
    would take the last form for the whole and send the letter without its text. Readers offer to answer it
    where it is shown inline and says its method.
    """
    message = EmailMessage(policy=_POLICY)
    if letter.sender[1]:
        message.set_raw("From", _address("From", *letter.sender))
    message.set_raw("To", _address("To", *letter.to))
    message.set_raw("Subject", _words("Subject", _flat(letter.subject)))
    message["Date"] = format_datetime(moment_of(letter.written_at))
    message.set_content(letter.text, cte="base64")
    if letter.calendar:
        message.make_mixed()
        message.add_attachment(
            letter.calendar.decode(),
            subtype="calendar",
            cte="base64",
            params={"method": letter.method},
            disposition="inline",
            filename="invite.ics",
        )
    if letter.picture is not None:
        name = _flat(letter.picture_name)
        message.add_attachment(
            letter.picture, maintype="image", subtype="png", disposition="inline", filename=name
        )
    return message


def mailto(email: str, subject: str, text: str) -> str:
    """Write a link that opens a letter (RFC 6068); a text that is too long for one ends earlier."""
    head = f"mailto:{quote(email, safe='@')}?subject={quote(_flat(subject))}&body="
    while len(head) + len(body := quote(text.replace("\n", "\r\n"))) > _LONGEST_LINK and text:
        text = text[: len(text) * 9 // 10]
    return head + body


def _address(header: str, name: str, email: str) -> str:
    called = _flat(name)
    if not called:
        return _flat(email)
    phrase = f'"{quoted(called)}"' if _is_plain(called) else _encoded(header, called)
    return f"{phrase}\n <{_flat(email)}>"


def _words(header: str, text: str) -> str:
    return text if _is_plain(text) else _encoded(header, text)


def _is_plain(text: str) -> bool:
    return text.isascii() and len(text) <= _LONGEST_PLAIN and "=?" not in text


def _encoded(header: str, text: str) -> str:
    """Write a text as encoded words, each of whole characters (RFC 2047)."""
    return Header(text, "utf-8", _LONGEST_LINE, header).encode()


def _flat(text: str) -> str:
    return " ".join(text.split())
