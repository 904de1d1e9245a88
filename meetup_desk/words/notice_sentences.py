"""What is to be said about a notice before it goes out: its size as a message, and what is not in it."""

from collections.abc import Sequence

from meetup_desk.domain.notice_text import MAY_BE_EMPTY, NoticeField
from meetup_desk.domain.sms import SmsMeasure
from meetup_desk.words.say import say


def say_size(size: SmsMeasure, lang: str) -> str:
    """Say how large a text is as a message: `Text message, 84 of 90 bytes`."""
    return say(f"notice.sms.{size.size}", lang, bytes=f"{size.bytes:,}", most=f"{size.most:,}")


def say_doubts(
    missing: Sequence[NoticeField], unknown: Sequence[str], lacking: Sequence[str], lang: str
) -> list[str]:
    """Say which fields had no value, which are none, and which characters do not arrive; empty: all is well."""
    fields = [say(f"notice.field.{field}", lang) for field in missing if field not in MAY_BE_EMPTY]
    said = (
        say("notice.missing", lang, fields=", ".join(fields)) if fields else "",
        say("notice.unknown", lang, fields=", ".join(f"{{{name}}}" for name in unknown)) if unknown else "",
        say("notice.sms.lacking", lang, characters=" ".join(lacking)) if lacking else "",
    )
    return [sentence for sentence in said if sentence]
