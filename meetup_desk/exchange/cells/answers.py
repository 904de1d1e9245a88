"""What an answer asks for, from the words that services and organisers use for it."""

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from meetup_desk.domain.rsvps import RsvpRequest
from meetup_desk.exchange.vocabulary import tables, told


class AnswerWords(NamedTuple):
    """A status cell, understood."""

    wish: RsvpRequest
    attended: bool = False


@cache
def _answers() -> dict[str, AnswerWords]:
    """Give what words mean; what says that somebody came says so first, then what is least in favour."""
    found: dict[str, AnswerWords] = {}
    for wish in _MILDEST_FIRST:
        found |= dict.fromkeys(map(word_of, told("answers", wish)), AnswerWords(wish))
    return found | dict.fromkeys(map(word_of, told("answers", "arrived")), _CAME)


_CAME = AnswerWords(RsvpRequest.GO, attended=True)
_MILDEST_FIRST = (
    *(
        RsvpRequest.GO,
        RsvpRequest.INVITE,
        RsvpRequest.MAYBE,
        RsvpRequest.ASK,
        RsvpRequest.WAIT,
        RsvpRequest.DECLINE,
        RsvpRequest.REFUSE,
        RsvpRequest.CANCEL,
    ),
)

_NUMBERS = re.compile(r"\d+")

# Services whose words mean something of their own, by the heading under which they write them.
OF_HEADING: dict[str, dict[str, AnswerWords]] = {
    # Luma's `declined` is what its host did with a request; a guest who says no is not in the list.
    "approvalstatus": {"declined": AnswerWords(RsvpRequest.REFUSE)},
    # Eventbrite lists an order that was cancelled or refunded as `Not Attending`.
    "attendeestatus": {
        "notattending": AnswerWords(RsvpRequest.CANCEL),
        "deleted": AnswerWords(RsvpRequest.CANCEL),
    },
}


@cache
def _starts() -> tuple[tuple[str, RsvpRequest], ...]:
    order = (RsvpRequest.DECLINE, RsvpRequest.CANCEL, RsvpRequest.WAIT, RsvpRequest.MAYBE, RsvpRequest.GO)
    said = list(tables("sentences"))
    return tuple((start, wish) for wish in order for key, starts in said if key == wish for start in starts)


@cache
def _negative() -> tuple[str, ...]:
    return tuple(word for key, found in tables("sentences") if key == "negative" for word in found)


def word_of(text: str) -> str:
    """Give the form in which words of state are compared: no case, no spaces, no punctuation around."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("'", "").replace("’", "")
    return "".join(folded.split()).replace("_", "").replace("-", "").strip(".,!?()[]~") or folded.strip()


def read_answer(text: str, own: dict[str, AnswerWords]) -> AnswerWords | None:
    """Give what a status cell means, `own` words of its service first; None when nobody can tell."""
    word = word_of(text)
    found = own.get(word) or _answers().get(word)
    return found or _from_sentence(unicodedata.normalize("NFKC", text).casefold().replace("’", "'").strip())


def _from_sentence(sentence: str) -> AnswerWords | None:
    for start, wish in _starts():
        if sentence.startswith(start):
            negative = wish is RsvpRequest.GO and any(word in sentence for word in _negative())
            return AnswerWords(RsvpRequest.DECLINE) if negative else AnswerWords(wish)
    return None


@cache
def _consented() -> frozenset[str]:
    return frozenset(map(word_of, told("answers", "consented")))


@cache
def _consent_parts() -> tuple[frozenset[str], frozenset[str]]:
    return told("answers", "agrees"), told("answers", "denies")


def read_consent(text: str) -> bool | None:
    """Give whether somebody consented; None for an empty cell and for words that say neither."""
    word = word_of(text)
    if word in _consented():
        return True
    agrees, denies = _consent_parts()
    if word in {"no", "n", "false", "0", "x"} or any(part in word for part in denies):
        return False
    return True if any(part in word for part in agrees) else None


@cache
def _absent() -> frozenset[str]:
    return frozenset(map(word_of, told("answers", "absent")))


def read_attended(text: str) -> bool:
    """Tell whether a cell under "arrived" says that somebody came: a time, a tick, a yes."""
    return bool(text.strip()) and word_of(text) not in _absent()


@cache
def _not_cancelled() -> frozenset[str]:
    return frozenset(map(word_of, told("answers", "not_cancelled")))


def read_cancelled(text: str) -> bool | None:
    """Tell whether a cell under "cancelled" says so, by a yes, a word, a date; None where nobody can tell."""
    word = word_of(text)
    if word in _not_cancelled():
        return False
    answer = _answers().get(word)
    if answer is not None:
        return answer.wish in {RsvpRequest.GO, RsvpRequest.CANCEL, RsvpRequest.REFUSE, RsvpRequest.DECLINE}
    return True if len(_NUMBERS.findall(text)) >= 3 else None  # the numbers of a date
