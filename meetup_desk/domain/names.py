"""Names: normal form, initial consonants and sort keys, for Korean and the rest."""

import re
import unicodedata
from functools import lru_cache

JOINERS = "\u200c\u200d"  # ZERO WIDTH NON-JOINER and JOINER
INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_EAST_ASIA = "\u2e80"  # from here on: Chinese letters, kana, Hangul
_WORDS = re.compile(r"\w+")
_UNSEEN = JOINERS + "\ufe0e\ufe0f"  # and whether a sign is text or a picture
_PLAIN = re.compile("[가-힣]*|[A-Za-z0-9]*")  # most names: nothing to take off but the case
_FIRST_SYLLABLE, _LAST_SYLLABLE, _PER_INITIAL = 0xAC00, 0xD7A3, 588
_SHORTEST_FIRST_NAME = 2  # letters: `수` is a word in every other sentence
_AFTER_NAMES = frozenset({"jr", "sr", "ii", "iii", "iv", "esq", "md", "m.d", "phd", "ph.d", "dr", "mba"})
AFTER_KOREAN_NAME = (
    "(?:이|님|씨|군|양|쌤|언니|오빠|누나|형|선생님|회원님?)?"
    "(?:이랑|랑|에게서?|한테서?|께서?|으로|로|까지|부터|처럼|보다|이나|하고|이가|이는|이를|이와|이도|이의|네"
    "|은|는|이|가|을|를|의|도|와|과|만|께|야|아)?"
)
"""What may stand between a Korean name and the end of its word."""
_TWO_SYLLABLE_FAMILIES = frozenset({"남궁", "독고", "동방", "사공", "서문", "선우", "제갈", "황보"})
# What a joiner changes: letters from Arabic to Mongolian, and pictures. Between others it only hides.
_JOINING = (
    "\u0600-\u109f\u1700-\u1cff\ufb50-\ufdff\ufe70-\ufefc\U00010a00-\U00011fff"
    "\u2190-\u2bff\ufe0f\U0001f000-\U0001faff"
)
# A flag of a region is a black flag and its code in tags (Unicode Technical Standard 51, C.1).
_SEEN = re.compile(
    rf"(\U0001f3f4[\U000e0030-\U000e007a]{{3,6}}\U000e007f|(?<=[{_JOINING}])[{JOINERS}])|.", re.DOTALL
)


def clean(text: str) -> str:
    """Give the one form in which a text is stored: NFC, no control characters, single spaces.

    Joiners stay where they make a word or a picture.
    """
    if text.isprintable() and "  " not in text and unicodedata.is_normalized("NFC", text):
        return text.strip()
    visible = text if text.isprintable() else _SEEN.sub(_seen, text)
    return unicodedata.normalize("NFC", " ".join(visible.split()))  # last: what stood between marks is gone


def _seen(found: re.Match[str]) -> str:
    return found[0] if found[1] or found[0].isprintable() or found[0].isspace() else ""


def initial(character: str) -> str:
    """Give a syllable's initial consonant (compatibility jamo); any other character as it is."""
    code = ord(character)
    if _FIRST_SYLLABLE <= code <= _LAST_SYLLABLE:
        return INITIALS[(code - _FIRST_SYLLABLE) // _PER_INITIAL]
    return character


def initials(text: str) -> str:
    """Give the initial consonants of a text, without spaces: 김성호 gives ㄱㅅㅎ."""
    return "".join([initial(c) for c in text if not c.isspace()])


@lru_cache(maxsize=64)
def typed(word: str) -> re.Pattern[str]:
    """Give what finds a typed word in a folded name: an initial stands for all its syllables."""
    return re.compile("".join(_syllables(c) if c in INITIALS else re.escape(c) for c in word))


def _syllables(consonant: str) -> str:
    first = _FIRST_SYLLABLE + INITIALS.index(consonant) * _PER_INITIAL
    return f"[{chr(first)}-{chr(first + _PER_INITIAL - 1)}{consonant}]"


def is_hangul(text: str) -> bool:
    """Tell whether a text starts with a Hangul syllable."""
    return bool(text) and _FIRST_SYLLABLE <= ord(text[0]) <= _LAST_SYLLABLE


def fold(text: str) -> str:
    """Give the form in which names are compared: no case, no accents, no spaces, nothing that is not seen."""
    if _PLAIN.fullmatch(text):
        return text.lower()
    decomposed = unicodedata.normalize("NFD", text.casefold())
    bare = unicodedata.normalize("NFC", "".join(c for c in decomposed if not _skipped(c)))
    return bare.translate(_EAST_OF_LATIN)


def _skipped(character: str) -> bool:
    # Combining accents of Latin go; conjoining Hangul vowels and finals are not combining marks and stay.
    return character.isspace() or character in _UNSEEN or unicodedata.combining(character) != 0


_EAST_OF_LATIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"})


def may_be_one(name: str, other: str) -> bool:
    """Tell whether two names may be written for one person: 서준 and 김서준, Ada M. Vale and Vale, Ada.

    A given name alone is enough, since family names change; a family name alone is not. What is written in
    different scripts cannot be compared.
    """
    if name == other:
        return True
    one, two = ([word for word in map(fold, _WORDS.findall(text)) if word] for text in (name, other))
    if not one or not two or _scripts(one).isdisjoint(_scripts(two)):
        return True
    if one[0][0] >= _EAST_ASIA and two[0][0] >= _EAST_ASIA:
        shorter, longer = sorted(("".join(one), "".join(two)), key=len)
        return longer.endswith(shorter)
    few, many = sorted((one, two), key=len)
    return (
        "".join(one) == "".join(two)
        or (len(one[0]) > 1 and one[0] == two[0])
        or all(any(_abbreviates(word, of) for of in many) for word in few)
    )


def _abbreviates(word: str, other: str) -> bool:
    return word == other or (min(len(word), len(other)) == 1 and word[0] == other[0])


def _scripts(words: list[str]) -> set[str]:
    return {sort_key(word)[0] for word in words}


def sort_key(name: str) -> str:
    """Give a key whose code-point order is dictionary order, with Hangul before Latin before the rest.

    Hangul syllables are in dictionary order in Unicode already; Latin letters lose accents and case.
    """
    folded = fold(name)
    first = folded[:1]
    script = "1" if is_hangul(first) else "2" if first.isascii() and first.isalpha() else "3"
    return script + folded


def family_key(name: str) -> str:
    """Give the sort key by family name: the last word of a Latin name, the first of a Korean one."""
    words = name.split()
    if len(words) > 1 and not is_hangul(name):
        return sort_key(" ".join([words[-1], *words[:-1]]))
    return sort_key(name)


def called(name: str) -> str:
    """Give what one says to somebody: of `Müller, Jürgen`, as lists file it, the given name.

    Korean keeps both, in their order; what follows a name without being one (`Smith, Jr.`) is left out.
    """
    family, *others = (part.strip() for part in name.split(","))
    given = next((part for part in others if part and part.lower().strip(".") not in _AFTER_NAMES), "")
    if not given:
        return family or name
    return family + given if is_hangul(name) else given


def split_korean(name: str) -> tuple[str, str]:
    """Split a Korean name of two to five syllables into family and given name; else ('', name)."""
    bare = name.replace(" ", "")
    if not (2 <= len(bare) <= 5 and all(is_hangul(c) for c in bare)):
        return "", name
    cut = 2 if len(bare) > 2 and bare[:2] in _TWO_SYLLABLE_FAMILIES else 1
    return bare[:cut], bare[cut:]


def first_names(name: str) -> set[str]:
    """Give what stands for somebody in their own words: the given name, and each word of a Latin one.

    What is not written with a capital (`Anna van der Berg`) is no name of its own, and one letter is none.
    """
    if is_hangul(name):
        given = {split_korean(name)[1]}
    else:
        words = _WORDS.findall(name)
        given = {word for word in words if not word.islower()} or set(words)
    return {each for each in given if len(each) >= _SHORTEST_FIRST_NAME}
