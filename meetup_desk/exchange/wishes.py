"""What an answer asks for, from the words that services and organisers use for it."""

import unicodedata
from typing import NamedTuple

from meetup_desk.domain.rsvps import Wish
from meetup_desk.exchange.vocabulary import by_word, words


class Answer(NamedTuple):
    """A status cell, understood."""

    wish: Wish
    attended: bool = False


_WISHES = by_word("""
go: 참석 참가 참여 참석함 참석예정 참석합니다 참석할게요 참석확정 확정 승인 승인됨 승인완료 신청 신청완료
    접수완료 등록 등록완료 예 네 넵 o ○ ● ◯ ⭕ v ✓ ✔ ✅ 1 true yes y going go attending attend accepted
    approved confirmed registered complete completed paid in 갑니다 가요 갈게요 결제완료 참석가능 가능
    온라인 오프라인 대면
decline: 불참 불참석 불참함 미참석 참석불가 불가 불가능 아니오 아니요 아뇨 x ✗ ✕ ✘ ❌ × 0 false no n
    notgoing declined decline notattending cantgo cannotgo cantmakeit 못감 못가요 못갑니다 안감
wait: 대기 대기자 대기중 대기명단 대기신청 예비 waitlist waitlisted waiting wait onwaitlist
    waitinglist
ask: 승인대기 승인대기중 승인요청 검토중 심사중 보류 pending pendingapproval requested
    awaitingapproval underreview
maybe: 미정 고민중 검토 아마 아마도 미확정 유보 maybe tentative undecided unsure interested perhaps
    △ ▲
cancel: 취소 취소함 취소됨 신청취소 참석취소 철회 환불 환불완료 cancelled canceled cancel withdrawn
    refunded deleted
invite: 초대 초대함 초대됨 초대중 미응답 무응답 invited notresponded noresponse notyetresponded
    needsaction
refuse: 거절 거절함 거절됨 거부 반려 탈락 미선정 승인거절 rejected refused denied notapproved
""")
_ARRIVED = words("checkedin checkin 출석 체크인 체크인완료 입장 입장완료 attended present 참석완료 arrived")
_ANSWERS = {word: Answer(Wish(wish)) for word, wish in _WISHES.items()}
_ANSWERS |= {word: Answer(Wish.GO, attended=True) for word in _ARRIVED}

# Services whose words mean something of their own, by the heading under which they write them.
OF_HEADING: dict[str, dict[str, Answer]] = {
    # Luma's `declined` is what its host did with a request; a guest who says no is not in the list.
    "approvalstatus": {"declined": Answer(Wish.REFUSE)},
    # Eventbrite lists an order that was cancelled or refunded as `Not Attending`.
    "attendeestatus": {"notattending": Answer(Wish.CANCEL), "deleted": Answer(Wish.CANCEL)},
}

_STARTS = (
    *(
        (word, Wish.DECLINE)
        for word in ("불참", "아니", "아뇨", "못 ", "sorry", "no,", "no ", "no.", "can't", "cannot")
    ),
    *((word, Wish.CANCEL) for word in ("취소",)),
    *((word, Wish.WAIT) for word in ("대기",)),
    *((word, Wish.MAYBE) for word in ("미정", "아직", "maybe", "not sure")),
    *(
        (word, Wish.GO)
        for word in ("참석", "참가", "참여", "네,", "네 ", "예,", "예 ", "yes", "i'll be there", "i will")
    ),
)
_NEGATIVE = ("못", "않", "안 ", "불가", "어렵", "어려", "not ", "n't")


def word_of(text: str) -> str:
    """Give the form in which words of state are compared: no case, no spaces, no punctuation around."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("'", "").replace("’", "")
    return "".join(folded.split()).replace("_", "").replace("-", "").strip(".,!?()[]~") or folded.strip()


def read_answer(text: str, own: dict[str, Answer]) -> Answer | None:
    """Give what a status cell means, `own` words of its service first; None when nobody can tell."""
    word = word_of(text)
    found = own.get(word) or _ANSWERS.get(word)
    return found or _from_sentence(unicodedata.normalize("NFKC", text).casefold().replace("’", "'").strip())


def _from_sentence(sentence: str) -> Answer | None:
    for start, wish in _STARTS:
        if sentence.startswith(start):
            negative = wish is Wish.GO and any(word in sentence for word in _NEGATIVE)
            return Answer(Wish.DECLINE) if negative else Answer(wish)
    return None


_TRUE = words("""
동의 동의함 동의합니다 동의해요 동의하겠습니다 네 예 yes y agree agreed iagree accept true 1 o ○ ✓ ✔ v ok
""")
_FALSE = (
    "않",
    "안함",
    "안합니다",
    "미동의",
    "비동의",
    "부동의",
    "거부",
    "거절",
    "아니",
    "disagree",
    "donot",
    "dont",
    "not",
)


def read_consent(text: str) -> bool | None:
    """Give whether somebody consented; None for an empty cell and for words that say neither."""
    word = word_of(text)
    if word in _TRUE:
        return True
    if word in {"no", "n", "false", "0", "x"} or any(part in word for part in _FALSE):
        return False
    return True if any(part in word for part in ("동의", "agree", "consent", "yes")) else None


_ABSENT = words("n no false 0 x - 불참 결석 미출석 미입장 absent noshow notcheckedin 아니오 아니요 ✗ ×")


def read_attended(text: str) -> bool:
    """Tell whether a cell under "arrived" says that somebody came: a time, a tick, a yes."""
    return bool(text.strip()) and word_of(text) not in _ABSENT
