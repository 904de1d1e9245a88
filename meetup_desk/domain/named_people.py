"""Which people a text names: what stands in public may name nobody before somebody has looked at it."""

import re
from collections.abc import Iterable, Iterator

from meetup_desk.domain.names import AFTER_KOREAN_NAME, called, fold, is_hangul, split_korean

_WORDS = re.compile(r"[가-힣]+|[^\W\d_가-힣]+(?:[’'\-][^\W\d_가-힣]+)*")
_SENTENCES = re.compile(r"(?:^|[.!?:。！？“\"(\n])\s*$")
_E_MAILS = re.compile(r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+")
_DIGITS = re.compile(r"\d{4}")
_PHONES = re.compile(r"(?<!\d)(?:\+\d{1,3}[ \-]?)?\(?0?\d{1,3}\)?[ .\-]?\d{3,4}[ .\-]?\d{4}(?!\d)")
_HONORIFIC = r"(?:님|씨|군|양|쌤|선생|언니|오빠|누나|형|팀장|대표|회장|총무|매니저|작가|강사|사장|실장|교수)"
_HONOURED = re.compile(_HONORIFIC)
_AFTER = re.compile(rf"{AFTER_KOREAN_NAME}(?![가-힣])|{_HONORIFIC}")
_EAST_ASIA = "\u2e80"  # from here on: Chinese letters and kana, written without spaces
_LONGEST = 5  # syllables of a Korean name, and words of a Latin one
_SHORTEST_LATIN = 3  # letters of a name that stands alone
_COMMON = re.compile(
    "가람|가을|겨울|고은|공유|나라|나무|노을|다운|다정|단비|도움|두리|마루|마음|모두|미래|미리"
    "|미소|바다|보라|보람|사랑|상수|새롬|성실|세계|세상|소리|소망|소원|수고|수정|슬기|시원|아라"
    "|아름|여름|영원|영화|온유|우리|우주|유리|유지|은혜|이슬|인정|자유|자주|전체|정리|정수|정원"
    "|조명|주인|주원|지도|지수|지원|지혜|진실|진심|진주|찬성|초원|태양|평화|하나|하늘|한결|한길"
    "|한솔|해솔|행복|현장|희망"
)
"""Given names that are words as well: they name somebody only with what one calls people by."""
_ENGLISH = re.compile(
    "amber|angel|april|art|august|bill|carol|chance|christian|dawn|faith|fern|frank|grace|grant"
    "|guy|hope|ivy|joy|june|lane|lily|long|mark|may|miles|olive|page|park|pat|penny|ray|rich|rob"
    "|robin|rose|ruby|rusty|sandy|sky|summer|sue|violet|will|winter|young"
)


class PeopleNames:
    """The names of people; finds which of them a text holds, and what else tells somebody apart."""

    def __init__(self, names: Iterable[str]) -> None:
        self._dense: set[str] = set()  # three syllables and more: found wherever they stand
        self._short: set[str] = set()  # two: only where a word begins, and nothing but a particle follows
        self._latin: set[str] = set()
        for name in names:
            self._add(name)
        self._lengths = sorted({len(name) for name in self._dense}, reverse=True)

    def _add(self, name: str) -> None:
        given = split_korean(name)[1] if is_hangul(name) else called(name)
        for form in {name.replace(" ", "") if is_hangul(name) else name, given}:
            if is_hangul(form) or form[:1] >= _EAST_ASIA:
                bare = form.replace(" ", "")
                if len(bare) > 1:
                    (self._short if len(bare) == 2 and is_hangul(bare) else self._dense).add(bare)
            else:
                self._add_latin(form)

    def _add_latin(self, name: str) -> None:
        words = [fold(word) for word in _WORDS.findall(name)]
        if len(words) > 1:
            self._latin |= {" ".join(words), " ".join([words[-1], *words[:-1]])}
        self._latin |= {word for word in words if len(word) >= _SHORTEST_LATIN}

    def found(self, text: str) -> tuple[str, ...]:
        """Give the names, e-mail addresses and phone numbers in a text, as they stand there, each once."""
        if not text:
            return ()
        hits = _E_MAILS.findall(text) if "@" in text else []
        hits += [hit[0] for hit in _PHONES.finditer(text)] if _DIGITS.search(text) else []
        words, end = list(_WORDS.finditer(text)), 0
        for at, word in enumerate(words):
            if word.start() < end:  # it is within a name that is found
                continue
            east_asian = word[0][0] >= _EAST_ASIA
            for name in self._east_asian(word, text) if east_asian else self._latin_names(words, at, text):
                hits.append(name)
                end = word.start() + len(name)
        return tuple(dict.fromkeys(hits))

    def _east_asian(self, found: re.Match[str], text: str) -> Iterator[str]:
        word, dense = found[0], self._dense
        for length in self._lengths:
            for start in range(len(word) - length + 1):
                if word[start : start + length] in dense:
                    yield word[start : start + length]
                    return
        name, rest = word[:2], word[2:]
        if name in self._short and _AFTER.match(rest):
            honoured = _HONOURED.match(rest or text[found.end() :].lstrip(" "))
            if honoured or not _COMMON.fullmatch(name):
                yield name

    def _latin_names(self, words: list[re.Match[str]], at: int, text: str) -> Iterator[str]:
        for count in range(min(_LONGEST, len(words) - at), 0, -1):
            first, last = words[at], words[at + count - 1]
            end = last.end() - len(last[0]) + len(_bare(last[0]))
            name = text[first.start() : end]
            if fold_words(name) in self._latin and (count > 1 or _names_one(first, text)):
                yield name
                return


def _names_one(word: re.Match[str], text: str) -> bool:
    """Whether a word that is a name as well names somebody: it has a capital, or what one calls people by."""
    if _HONOURED.match(text[word.end() :].lstrip(" ")):
        return True
    starts = bool(_SENTENCES.search(text[: word.start()]))
    return word[0][0].isupper() and not (starts and _ENGLISH.fullmatch(fold(_bare(word[0]))))


def _bare(word: str) -> str:
    """Give a word without what makes it somebody's: `Priya's`."""
    return re.sub(r"[’']s$", "", word)


def fold_words(name: str) -> str:
    """Give the words of a name as they are compared."""
    return " ".join(fold(_bare(word)) for word in _WORDS.findall(name))


def without_names(text: str, names: Iterable[str], nobody: str) -> str:
    """Give a text with `nobody` in the place of these names.

    Korean names become circles, and so do addresses and numbers, for which `nobody` is no word.
    """
    for name in sorted(names, key=len, reverse=True):
        hidden = is_hangul(name) or "@" in name or not any(map(str.isalpha, name))
        text = text.replace(name, "○○" if hidden else nobody)
    return text[:1].upper() + text[1:] if text.startswith(nobody) else text
