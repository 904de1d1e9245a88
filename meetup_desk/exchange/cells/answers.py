"""What an answer asks for, from the words that services and organisers use for it."""

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from meetup_desk.domain.rsvps import RsvpRequest
from meetup_desk.exchange.vocabulary import entries_of, words_of


class StatusAnswer(NamedTuple):
    """A status cell, understood."""

    request: RsvpRequest
    attended: bool = False


@cache
def _meanings() -> dict[str, StatusAnswer]:
    """Give what words mean; what says that somebody came says so first, then what is least in favour."""
    meanings: dict[str, StatusAnswer] = {}
    for request in _MILDEST_FIRST:
        meanings |= dict.fromkeys(map(answer_key, words_of("answers", request)), StatusAnswer(request))
    return meanings | dict.fromkeys(map(answer_key, words_of("answers", "arrived")), _CAME)


_CAME = StatusAnswer(RsvpRequest.GO, attended=True)
_MILDEST_FIRST = (
    RsvpRequest.GO,
    RsvpRequest.INVITE,
    RsvpRequest.MAYBE,
    RsvpRequest.ASK,
    RsvpRequest.WAIT,
    RsvpRequest.DECLINE,
    RsvpRequest.REFUSE,
    RsvpRequest.CANCEL,
)

_NUMBERS = re.compile(r"\d+")

# Services whose words mean something of their own, by the heading under which they write them.
OF_HEADING: dict[str, dict[str, StatusAnswer]] = {
    # Luma's `declined` is what its host did with a request; a guest who says no is not in the list.
    "approvalstatus": {"declined": StatusAnswer(RsvpRequest.REFUSE)},
    # Eventbrite lists an order that was cancelled or refunded as `Not Attending`.
    "attendeestatus": {
        "notattending": StatusAnswer(RsvpRequest.CANCEL),
        "deleted": StatusAnswer(RsvpRequest.CANCEL),
    },
}


@cache
def _starts() -> tuple[tuple[str, RsvpRequest], ...]:
    order = (RsvpRequest.DECLINE, RsvpRequest.CANCEL, RsvpRequest.WAIT, RsvpRequest.MAYBE, RsvpRequest.GO)
    sentences = list(entries_of("sentences"))
    return tuple(
        (start, request)
        for request in order
        for key, starts in sentences
        if key == request
        for start in starts
    )


@cache
def _negative() -> tuple[str, ...]:
    return tuple(word for key, found in entries_of("sentences") if key == "negative" for word in found)


def answer_key(text: str) -> str:
    """Give the form in which words of state are compared: no case, no spaces, no punctuation around."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("'", "").replace("’", "")
    return "".join(folded.split()).replace("_", "").replace("-", "").strip(".,!?()[]~") or folded.strip()


def read_answer(text: str, own: dict[str, StatusAnswer]) -> StatusAnswer | None:
    """Give what a status cell means, `own` words of its service first; None when nobody can tell."""
    word = answer_key(text)
    found = own.get(word) or _meanings().get(word)
    return found or _from_sentence(unicodedata.normalize("NFKC", text).casefold().replace("’", "'").strip())


def _from_sentence(sentence: str) -> StatusAnswer | None:
    for start, request in _starts():
        if sentence.startswith(start):
            negative = request is RsvpRequest.GO and any(word in sentence for word in _negative())
            return StatusAnswer(RsvpRequest.DECLINE) if negative else StatusAnswer(request)
    return None


@cache
def _consented() -> frozenset[str]:
    return frozenset(map(answer_key, words_of("answers", "consented")))


@cache
def _consent_parts() -> tuple[frozenset[str], frozenset[str]]:
    return words_of("answers", "agrees"), words_of("answers", "denies")


def read_consent(text: str) -> bool | None:
    """Give whether somebody consented; None for an empty cell and for words that say neither."""
    word = answer_key(text)
    if word in _consented():
        return True
    agrees, denies = _consent_parts()
    if word in {"no", "n", "false", "0", "x"} or any(part in word for part in denies):
        return False
    return True if any(part in word for part in agrees) else None


def is_for_this_event(heading: str) -> bool:
    """Tell whether a question for a consent asks for this event alone."""
    bare = answer_key(heading)
    return any(part in bare for part in words_of("answers", "only_this_event"))


@cache
def _absent() -> frozenset[str]:
    return frozenset(map(answer_key, words_of("answers", "absent")))


def read_attended(text: str) -> bool:
    """Tell whether a cell under "arrived" says that somebody came: a time, a tick, a yes."""
    return bool(text.strip()) and answer_key(text) not in _absent()


@cache
def _not_cancelled() -> frozenset[str]:
    return frozenset(map(answer_key, words_of("answers", "not_cancelled")))


def read_cancelled(text: str) -> bool | None:
    """Tell whether a cell under "cancelled" says so, by a yes, a word, a date; None where nobody can tell."""
    word = answer_key(text)
    if word in _not_cancelled():
        return False
    answer = _meanings().get(word)
    if answer is not None:
        return answer.request in {RsvpRequest.GO, RsvpRequest.CANCEL, RsvpRequest.REFUSE, RsvpRequest.DECLINE}
    return True if len(_NUMBERS.findall(text)) >= 3 else None  # the numbers of a date
