"""What a message of a chat room says about coming: a clear answer, or the rest of the talk."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from meetup_desk.exchange.candidates import Refusal, RefusalReason, Skipped
from meetup_desk.exchange.chats.pasted_text import take_numbers
from meetup_desk.exchange.rows import Row
from meetup_desk.exchange.vocabulary import entries_of

COLUMNS = ("name", "affiliation", "status", "party", "guests", "answered_at")

SYSTEM = re.compile(
    r"(.*님이 (들어왔|나갔)습니다\.?|.*님을 (초대|내보)\S*"
    r"|사진( \d+장)?|동영상|이모티콘|삭제된 메시지입니다\.?"
    r"|.*(joined|left)( this chatroom| the chat.*)?\.?|photo|video|emoticons?|파일: .*)",
    re.IGNORECASE,
)


_NOISE = re.compile(r"[^\w+'\s]|[ㄱ-ㅎㅏ-ㅣ_\u1100-\u11ff]")
_LONGEST = 60  # characters; a longer message says more than yes or no

# Messages without spaces and signs: what may stand before and after an answer, and the answers.
_BEFORE = r"""(?:
    네+|넵|넹|예|아|저는|저도|저희|저|전|제가|우리|안녕하세요|안녕하십니까|이번에는|이번에도|이번엔|이번에|이번
    |당일|그날|오늘은|내일은|꼭|모두|다같이|둘다|같이|함께|혼자|그럼|일단|으로|로|부득이하게|일정이있어서?
    |일이생겨서|죄송하지만|죄송합니다|죄송해요|죄송|아쉽지만|아쉽게도|반갑습니다|감사합니다
    |well|sorry|hi|hello|yes|ok|okay|no
)*"""
_AFTER = r"""(?:
    감사합니다|감사해요|부탁드립니다|부탁드려요|부탁합니다|반갑습니다|죄송합니다|죄송해요|아쉽네요|뵙겠습니다
    |그때봬요|thanks|thankyou|tothis
)*"""
_DO = r"""(?:
    합니다|할게요|할께요|할래요|하겠습니다|해요|해주세요|이요|요|입니다|이에요|예요|신청합니다|신청이요|신청
    |희망합니다|원합니다
)?"""
_COME = r"(?:참석|참가|참여)"
_SAYINGS = {
    "불참": rf"""불참{_DO}
        |(?:{_COME}(?:은|을)?)?못(?:합니다|해요|할것같아요|할것같습니다)
        |못(?:갑니다|가요|가겠습니다|갈것같아요|갈것같습니다)
        |{_COME}(?:은|이)?(?:어렵습니다|어려워요|어려울것같아요|어려울것같습니다|힘들것같아요|힘들것같습니다)
        |{_COME}(?:은|이)?불가(?:합니다|해요)?
        |(?:i'?a?m)?not(?:going|coming|attending)|i'?mout|(?:i)?(?:can't|cannot)(?:makeit|come|go|attend)""",
    "취소": rf"(?:{_COME}|신청)?(?:을)?취소{_DO}",
    "대기": rf"대기(?:자|명단)?(?:로|에)?(?:올려주세요|걸어주세요|넣어주세요)?{_DO}",
    "미정": r"(?:아직)?(?:참석)?미정(?:입니다|이에요|이요)?|(?:아직)?고민중(?:입니다|이에요)?|maybe",
    "참석": rf"""{_COME}(?:가능|확정|예정)?{_DO}
        |갈게요|갈께요|가겠습니다|갑니다|갈수있어요|갈수있습니다
        |(?:i|we)(?:'m|am|are|'re|'ll|will)(?:going|coming|attending|bethere|in|come|join)
        |going|coming|attending|countmein""",
}
_ANSWERS = {
    status: re.compile(f"{_BEFORE}(?:{saying}){_AFTER}", re.VERBOSE) for status, saying in _SAYINGS.items()
}


class Message(NamedTuple):
    """What somebody wrote in a chat room."""

    line: int
    at: str  # day and time, as far as they are told
    name: str
    text: str


def read_message(message: Message, skipped: Skipped) -> Iterator[Row | Refusal]:
    """Give what a message says about coming, or why nothing."""
    answer = _read_answer(message.text)
    if answer is not None:
        name, _, affiliation = message.name.partition("/")
        yield message.line, [name.strip(), affiliation.strip(), *answer, message.at]
    elif not SYSTEM.fullmatch(message.text.strip()):
        yield Refusal(message.line, RefusalReason.NOT_AN_ANSWER, message.text[:200], message.name)
    else:
        skipped["message", ""] += 1


def _read_answer(text: str) -> tuple[str, str, str] | None:
    """Give status, people and guests of a message that is an answer and nothing else."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    if len(plain) > _LONGEST or "?" in plain:
        return None
    rest, party, guests = take_numbers(re.sub(r"[()\[\]]", " ", plain))
    words = "".join(_NOISE.sub("", rest).split())
    for status, pattern in _ANSWERS.items():
        if pattern.fullmatch(words):
            return status, party, guests
    status = _phrases().get(words.replace("'", ""), "")
    return (status, party, guests) if status else None


@cache
def _phrases() -> dict[str, str]:
    """Give whole messages of other languages, without spaces and signs, and the status that they mean."""
    status = {"go": "참석", "decline": "불참"}
    phrases = ((key, phrase) for key, group in entries_of("chats") for phrase in group)
    return {"".join(_NOISE.sub("", phrase).split()): status[key] for key, phrase in phrases}
