"""Letters that are ready to be sent: .eml files, a mailbox of them, and mailto: links."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from urllib.parse import quote

from meetup_desk.domain.times import Instant, moment_of

_LONGEST_LINK = 1_900  # characters; Windows hands over no more than 2,083


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One letter to one person, with the calendar file that it carries."""

    to: tuple[str, str]  # name and e-mail
    sender: tuple[str, str]  # an empty e-mail: the mail program fills it in
    subject: str
    text: str
    calendar: bytes
    method: str  # of the calendar file: REQUEST or CANCEL
    picture: bytes | None = None  # PNG
    picture_name: str = "ticket.png"
    written_at: Instant


def eml(letter: Letter) -> bytes:
    """Write a letter as every mail program opens it (RFC 5322, 6047).

    The calendar file stands beside the text, where mail programs offer to answer it, and is attached, for
    those that do not. `X-Unsent` lets Outlook open it as a draft.
    """
    message = EmailMessage(policy=SMTP)
    if letter.sender[1]:
        message["From"] = _address(*letter.sender)
    message["To"] = _address(*letter.to)
    message["Subject"] = _flat(letter.subject)
    message["Date"] = format_datetime(moment_of(letter.written_at))
    message["X-Unsent"] = "1"
    message.set_content(letter.text, cte="base64")
    message.add_alternative(
        letter.calendar.decode(), subtype="calendar", cte="base64", params={"method": letter.method}
    )
    message.add_attachment(letter.calendar, maintype="application", subtype="ics", filename="invite.ics")
    if letter.picture is not None:
        message.add_attachment(
            letter.picture, maintype="image", subtype="png", filename=_flat(letter.picture_name)
        )
    return message.as_bytes()


def mbox(letters: Iterable[tuple[Instant, bytes]]) -> bytes:
    """Put letters into one mailbox (RFC 4155): when each was written, and its .eml."""
    return b"".join(_in_mailbox(at, content) for at, content in letters)


def _in_mailbox(at: Instant, content: bytes) -> bytes:
    when: datetime = moment_of(at).astimezone(UTC)
    lines = content.replace(b"\r\n", b"\n").split(b"\n")
    kept = [b">" + line if line.lstrip(b">").startswith(b"From ") else line for line in lines]
    return f"From meetup-desk {when:%a %b %d %H:%M:%S %Y}\n".encode() + b"\n".join(kept) + b"\n\n"


def mailto(email: str, subject: str, text: str) -> str:
    """Write a link that opens a letter (RFC 6068); a text that is too long for one ends earlier."""
    head = f"mailto:{quote(email, safe='@')}?subject={quote(_flat(subject))}&body="
    while len(head) + len(body := quote(text.replace("\n", "\r\n"))) > _LONGEST_LINK and text:
        text = text[: len(text) * 9 // 10]
    return head + body


def _address(name: str, email: str) -> Address | str:
    try:
        return Address(display_name=_flat(name), addr_spec=email)
    except (ValueError, IndexError):  # what is no address by RFC 5322 is told as it was written down
        return _flat(email)


def _flat(text: str) -> str:
    return " ".join(text.split())
