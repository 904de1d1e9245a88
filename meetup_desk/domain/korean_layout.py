"""Text that a scanner typed while the keyboard stood on Korean: back to the keys that were pressed."""

_FIRST_SYLLABLE, _LAST_SYLLABLE = 0xAC00, 0xD7A3

# Unicode's order of the parts of a syllable; a syllable may have no final.
_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_FINALS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"

# The two-set layout (KS X 5002): one key a jamo, and two keys for those that are put together.
_CONSONANTS = dict(zip(_INITIALS, "rRseEfaqQtTdwWczxvg", strict=True))
_SIMPLE_VOWELS = dict(zip("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ", "koiOjpuPhynbml", strict=True))
_VOWEL_PAIRS = dict(zip("ㅘㅙㅚㅝㅞㅟㅢ", ("hk", "ho", "hl", "nj", "np", "nl", "ml"), strict=True))
_FINAL_PAIRS = {
    **dict(zip("ㄳㄵㄶㅄ", ("rt", "sw", "sg", "qt"), strict=True)),
    **{jamo: "f" + key for jamo, key in zip("ㄺㄻㄼㄽㄾㄿㅀ", "raqtxvg", strict=True)},
}
_JAMO = {**_CONSONANTS, **_SIMPLE_VOWELS, **_VOWEL_PAIRS, **_FINAL_PAIRS}
_KEYS = {
    **_JAMO,
    # Conjoining jamo: what is left of syllables in decomposed text.
    **{chr(0x1100 + place): _JAMO[jamo] for place, jamo in enumerate(_INITIALS)},
    **{chr(0x1161 + place): _JAMO[jamo] for place, jamo in enumerate(_VOWELS)},
    **{chr(0x11A8 + place): _JAMO[jamo] for place, jamo in enumerate(_FINALS)},
    "₩": "\\",  # the same key
}


def from_korean_layout(text: str) -> str:
    """Give the Latin keys that were pressed for a text typed under the Korean two-set layout.

    Syllables and single jamo become their keys, everything else stays. Only doubled consonants and ㅒ ㅖ say
    whether shift was held; the other letters come back in lower case.
    """
    return "".join(_keys(character) for character in text)


def _keys(character: str) -> str:
    code = ord(character)
    if not _FIRST_SYLLABLE <= code <= _LAST_SYLLABLE:
        return _KEYS.get(character, character)
    rest, final = divmod(code - _FIRST_SYLLABLE, 1 + len(_FINALS))
    initial, vowel = divmod(rest, len(_VOWELS))
    keys = _JAMO[_INITIALS[initial]] + _JAMO[_VOWELS[vowel]]
    return keys + _JAMO[_FINALS[final - 1]] if final else keys
