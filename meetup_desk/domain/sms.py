"""Short messages as Korean carriers count them: bytes of CP949."""

from dataclasses import dataclass
from enum import StrEnum

SHORT_BYTES = 90
LONG_BYTES = 2_000


class SmsSize(StrEnum):
    """What a text is sent as."""

    SMS = "sms"  # a short message
    LMS = "lms"  # a long one, at another price
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True, kw_only=True)
class SmsMeasure:
    """How large a text is as a message."""

    bytes: int  # in CP949; a character that it lacks counts as the question mark that takes its place
    lacking: tuple[str, ...] = ()  # characters that do not arrive, each once

    @property
    def size(self) -> SmsSize:
        """What carriers send it as."""
        if self.bytes <= SHORT_BYTES:
            return SmsSize.SMS
        return SmsSize.LMS if self.bytes <= LONG_BYTES else SmsSize.TOO_LONG

    @property
    def most(self) -> int:
        """Bytes that a message of this size may have."""
        return SHORT_BYTES if self.size is SmsSize.SMS else LONG_BYTES


def measure(text: str) -> SmsMeasure:
    """Measure a text; a line end is one byte."""
    plain = "\n".join(text.splitlines())
    lacking = dict.fromkeys(c for c in plain if not c.encode("cp949", "ignore"))
    return SmsMeasure(bytes=len(plain.encode("cp949", "replace")), lacking=tuple(lacking))


def sms_code(phone: str, text: str) -> str:
    """Give what a QR code holds for a phone to open a message: `SMSTO:+821012345678:text` (as ZXing)."""
    return f"SMSTO:{phone}:{text}"
