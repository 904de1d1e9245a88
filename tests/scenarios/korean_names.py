"""Korean names as they are frequent, and as people write them in Latin letters."""

import random

from meetup_desk.domain.names import split_korean

_SHARES = {  # of family names, in a thousand, by the census of 2015
    "김": 215,
    "이": 147,
    "박": 84,
    "최": 47,
    "정": 48,
    "강": 24,
    "조": 29,
    "윤": 21,
    "장": 20,
    "임": 17,
    "한": 16,
    "오": 15,
    "서": 15,
    "신": 15,
    "권": 14,
    "황": 14,
    "안": 14,
    "송": 14,
    "전": 11,
    "홍": 11,
    **dict.fromkeys("유고문양손배백허남심노하곽성차주우구나민", 7),
}
_POPULAR = [
    "지훈",
    "민수",
    "지혜",
    "유진",
    "현우",
    "수진",
    "민지",
    "서연",
    "지은",
    "준호",
    "성민",
    "동현",
    "은지",
    "수빈",
    "지원",
    "민재",
    "예진",
    "재현",
    "혜진",
    "상훈",
    "정훈",
    "미영",
    "은영",
    "영수",
    "영희",
    "정희",
    "성호",
    "진우",
    "승현",
    "태현",
    "다은",
    "하은",
    "서준",
    "민준",
    "도윤",
    "예준",
    "시우",
    "주원",
    "지호",
    "지후",
    "준서",
    "준우",
    "소영",
    "경희",
    "미경",
    "선영",
    "지영",
]
SYLLABLES = (
    "가경광규근기나남다대도동라래명무문미민병보상서석선설성세소송수숙승시신아연영예온"
    "용우욱원윤은의인일재정제주준지진찬창채철초태하한해현형혜호홍화환훈희"
)
_LATIN_FAMILIES = {
    "김": ("Kim", "Gim"),
    "이": ("Lee", "Yi", "Rhee"),
    "박": ("Park", "Bak", "Pak"),
    "최": ("Choi", "Choe"),
    "정": ("Jung", "Jeong", "Chung"),
    "강": ("Kang",),
    "조": ("Cho", "Jo"),
    "윤": ("Yoon", "Yun"),
    "장": ("Jang", "Chang"),
    "임": ("Lim", "Im"),
    "오": ("Oh",),
    "서": ("Seo", "Suh"),
    "신": ("Shin", "Sin"),
    "안": ("Ahn", "An"),
    "유": ("Yoo", "Yu"),
    "노": ("Noh", "Roh"),
    "고": ("Ko", "Go"),
    "우": ("Woo",),
    "구": ("Koo", "Gu"),
    "주": ("Joo", "Ju"),
    "전": ("Jeon", "Chun"),
    "문": ("Moon", "Mun"),
    "백": ("Baek", "Paik"),
}
_INITIALS = [
    "g",
    "kk",
    "n",
    "d",
    "tt",
    "r",
    "m",
    "b",
    "pp",
    "s",
    "ss",
    "",
    "j",
    "jj",
    "ch",
    "k",
    "t",
    "p",
    "h",
]
_VOWELS = [
    "a",
    "ae",
    "ya",
    "yae",
    "eo",
    "e",
    "yeo",
    "ye",
    "o",
    "wa",
    "wae",
    "oe",
    "yo",
    "u",
    "wo",
    "we",
    "wi",
    "yu",
    "eu",
    "ui",
    "i",
]
_FINALS = [
    "",
    "k",
    "k",
    "k",
    "n",
    "n",
    "n",
    "t",
    "l",
    "k",
    "m",
    "l",
    "l",
    "l",
    "p",
    "l",
    "m",
    "p",
    "p",
    "t",
    "t",
    "ng",
    "t",
    "t",
    "k",
    "t",
    "p",
    "t",
]
_FOLK = {
    "yeong": "young",
    "yeon": "youn",
    "hyeon": "hyun",
    "seong": "sung",
    "hui": "hee",
    "jun": "joon",
    "su": "soo",
    "gyeong": "kyung",
    "jeong": "jung",
}


def name(seed: random.Random) -> str:
    """Draw a name as frequent as it is."""
    (family,) = seed.choices(list(_SHARES), list(_SHARES.values()))
    return family + (seed.choice(_POPULAR) if seed.random() < 0.35 else "".join(seed.sample(SYLLABLES, 2)))


def latin(korean: str, seed: random.Random) -> str:
    """Write a name in Latin letters in one of the ways that people do."""
    family, given = split_korean(korean)
    first, second = ([_syllable(each, seed) for each in part] for part in (family, given))
    written = seed.choice(_LATIN_FAMILIES.get(family, ("".join(first).capitalize(),)))
    called = seed.choice(("-", "", " ")).join(second).capitalize()
    return seed.choice((f"{written} {called}", f"{called} {written}", f"{written}, {called}".upper()))


def _syllable(syllable: str, seed: random.Random) -> str:
    code = ord(syllable) - 0xAC00
    text = _INITIALS[code // 588] + _VOWELS[code % 588 // 28] + _FINALS[code % 28]
    return _FOLK[text] if text in _FOLK and seed.random() < 0.6 else text


def given_first(korean: str) -> str:
    """Write a name with the given name first."""
    family, given = split_korean(korean)
    return f"{given} {family}"
