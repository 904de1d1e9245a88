"""What short texts are about, in Korean and English, and how much two of them are about the same."""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

_TOKEN = re.compile(r"[가-힣]+|[a-z0-9][a-z0-9+#']*|[^\W\d_a-z가-힣]+")
_PARTICLES = re.compile(
    r"(?<=[가-힣]{2})(?:에서|으로|에게|까지|부터|이랑|하고|이나|이요|예요|은|는|이|가|을|를|과|와|의|에|로|도|랑)$"
)
_EMPTY_KOREAN = re.compile(
    r"(?:싶|주[세실시]|있|없|찾|구하|구해|함께|같이|도와|도움|도울|사람|필요|해[요주]|합니다|드[려릴]|좋|배[우울워]"
    r"|가르|알려|하[고는기]|나[눔누눌]|관심|처음|조금|정도|가능|누구|친구|모임|받고|보고)"
)
_EMPTY_ENGLISH = frozenset(
    {
        *("a", "an", "the", "to", "in", "of", "for", "with", "and", "or", "on", "at", "by", "from", "as"),
        *("my", "i", "me", "we", "our", "you", "your", "it", "who", "that", "this", "about", "how", "also"),
        *("is", "am", "are", "be", "do", "does", "can", "could", "would", "have", "has", "had", "get"),
        *("need", "needs", "want", "wants", "looking", "look", "find", "help", "like", "love", "please"),
        *("offer", "offers", "give", "share", "sharing", "learn", "learning", "teach", "teaching"),
        *("some", "any", "someone", "somebody", "anyone", "people", "person", "new", "first", "time"),
        *("good", "lot", "more", "one", "two", "getting"),
    }
)
# The same thing in both languages; a word stands in one group alone.
_SAME = (
    ("이력서", "resume", "cv", "자소서"),
    ("영어", "영어회화", "english"),
    ("한국어", "korean"),
    ("일본어", "japanese"),
    ("중국어", "chinese"),
    ("스페인어", "spanish"),
    ("프랑스어", "french"),
    ("통역", "번역", "translation", "translate", "interpreter"),
    ("사진", "photo", "photography", "camera", "카메라"),
    ("산책", "walk", "walking"),
    ("등산", "hiking", "hike"),
    ("요리", "cooking", "cook"),
    ("취업", "구직", "이직", "job", "career"),
    ("면접", "interview"),
    ("세무", "세금", "tax"),
    ("법률", "변호사", "legal", "lawyer", "law"),
    ("디자인", "design", "designer"),
    ("개발", "개발자", "코딩", "프로그래밍", "coding", "programming", "developer"),
    ("발표", "presentation", "speaking"),
    ("글쓰기", "writing"),
    ("책", "독서", "book", "reading"),
    ("음악", "music"),
    ("기타", "guitar"),
    ("드럼", "drum", "drummer", "drums"),
    ("그림", "drawing", "painting"),
    ("육아", "parenting"),
    ("이사", "moving"),
    ("창업", "startup"),
    ("투자", "investment", "investor"),
    ("운동", "exercise", "workout"),
    ("달리기", "러닝", "running"),
    ("자전거", "bicycle", "bike", "cycling"),
    ("텃밭", "농장", "주말농장", "gardening", "garden"),
    ("고양이", "cat"),
    ("강아지", "반려견", "dog"),
    ("목공", "woodworking", "carpentry"),
)


class Likeness(NamedTuple):
    """How much two texts are about the same, 0 to 1, and the words that say so, as the first one has them."""

    score: float
    words: tuple[str, ...]


def topics(text: str) -> dict[str, str]:
    """Give what a text is about: features to compare, each with the word that it comes from.

    English words lose their endings. Korean ones lose their particles and count by pairs of syllables,
    so that compounds match their parts.
    """
    found: dict[str, str] = {}
    for token in _TOKEN.findall(unicodedata.normalize("NFC", text).casefold()):
        if "가" <= token[0] <= "힣":
            word = _PARTICLES.sub("", token)
            features = () if _EMPTY_KOREAN.match(token) else _korean(word)
        else:
            word, features = token, () if token in _EMPTY_ENGLISH else (_stem(token),)
        for feature in features:
            found.setdefault(feature, word)
    return found


class Topics:
    """Compares texts; what many of them speak of tells less."""

    def __init__(self, texts: Iterable[str]) -> None:
        found = [topics(text) for text in texts]
        self._times = Counter(feature for each in found for feature in each)
        self._texts = len(found)

    def likeness(self, one: dict[str, str], other: dict[str, str]) -> Likeness:
        """Compare what two texts are about (cosine of weighted features)."""
        shared = one.keys() & other.keys()
        if not shared:
            return Likeness(0.0, ())
        length = math.sqrt(self._weight(one) * self._weight(other))
        words = dict.fromkeys(word for feature, word in one.items() if feature in shared)
        return Likeness(self._weight(shared) / length, tuple(words))

    def _weight(self, features: Iterable[str]) -> float:
        return sum(math.log(1 + (self._texts + 1) / (self._times[each] + 1)) ** 2 for each in features)


def _korean(word: str) -> tuple[str, ...]:
    known = _GROUP_OF.get(word)
    if known is not None:
        return (known,)
    if len(word) == 1:
        return ()
    groups = [group for end in range(2, len(word)) if (group := _GROUP_OF.get(word[:end]))]
    return (*groups[-1:], *(word[at : at + 2] for at in range(len(word) - 1)))


def _stem(word: str) -> str:
    word = word.removesuffix("'s")
    for form in (word, word.removesuffix("s")):
        if form in _GROUP_OF:
            return _GROUP_OF[form]
    for ending, instead, least in (("ies", "y", 5), ("ing", "", 6), ("ed", "", 5), ("s", "", 4)):
        if word.endswith(ending) and len(word) >= least and not word.endswith("ss"):
            return word[: -len(ending)] + instead
    return word


_GROUP_OF = {word: f"={group[0]}" for group in _SAME for word in group}
