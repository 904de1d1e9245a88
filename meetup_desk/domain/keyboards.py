"""Text that a scanner typed while the keyboard stood on another layout than its own, which is the US one."""

import unicodedata
from collections.abc import Iterator
from typing import Final

# The keys of a US keyboard that codes and what scanners put in front of them need, row by row; under each
# layout what the same keys type, alone and with shift (as in xkeyboard-config; a dead key as its accent).
US_KEYS: Final = "1234567890-qwertyuiop]asdfghjkl\\zxcvbnm"
TYPED_BY: Final = {
    "german": (R"1234567890ßqwertzuiop+asdfghjkl#yxcvbnm", R"""!"§$%&/()=?QWERTZUIOP*ASDFGHJKL'YXCVBNM"""),
    "french": (R"""&é"'(-è_çà)azertyuiop$qsdfghjkl*wxcvbn,""", R"1234567890°AZERTYUIOP£QSDFGHJKLµWXCVBN?"),
    "belgian": (R"""&é"'(§è!çà)azertyuiop$qsdfghjklµwxcvbn,""", R"1234567890°AZERTYUIOP*QSDFGHJKL£WXCVBN?"),
    "swiss": (R"1234567890'qwertzuiop¨asdfghjkl$yxcvbnm", R"""+"*ç%&/()=?QWERTZUIOP!ASDFGHJKL£YXCVBNM"""),
    "spanish": (R"1234567890'qwertyuiop+asdfghjklçzxcvbnm", R"""!"·$%&/()=?QWERTYUIOP*ASDFGHJKLÇZXCVBNM"""),
    "italian": (R"1234567890'qwertyuiop+asdfghjklùzxcvbnm", R"""!"£$%&/()=?QWERTYUIOP*ASDFGHJKL§ZXCVBNM"""),
    "portuguese": (
        R"1234567890'qwertyuiop´asdfghjkl~zxcvbnm",
        R"""!"#$%&/()=?QWERTYUIOP`ASDFGHJKL^ZXCVBNM""",
    ),
    "nordic": (R"1234567890+qwertyuiop¨asdfghjkl'zxcvbnm", R"""!"#¤%&/()=?QWERTYUIOP^ASDFGHJKL*ZXCVBNM"""),
    "czech": (R"+ěščřžýáíé=qwertzuiop)asdfghjkl¨yxcvbnm", R"1234567890%QWERTZUIOP(ASDFGHJKL'YXCVBNM"),
    "slovak": (R"+ľščťžýáíé=qwertzuiopäasdfghjklňyxcvbnm", R"1234567890%QWERTZUIOP(ASDFGHJKL)YXCVBNM"),
    "hungarian": (R"123456789öüqwertzuiopúasdfghjklűyxcvbnm", R"""'"+!%/=()ÖÜQWERTZUIOPÚASDFGHJKLŰYXCVBNM"""),
    "croatian": (R"1234567890'qwertzuiopđasdfghjklžyxcvbnm", R"""!"#$%&/()=?QWERTZUIOPĐASDFGHJKLŽYXCVBNM"""),
    "turkish": (R"1234567890*qwertyuıopüasdfghjkl,zxcvbnm", R"!'^+%&/()=?QWERTYUIOPÜASDFGHJKL;ZXCVBNM"),
    "turkish_f": (R"1234567890/fgğıodrnhpwuieaütkmlxjövcçzs", R"""!"^$%&'()=?FGĞIODRNHPWUİEAÜTKMLXJÖVCÇZS"""),
    "dvorak": (R"1234567890[',.pyfgcrl=aoeuidhtn\;qjkxbm", R"""!@#$%^&*(){"<>PYFGCRL+AOEUIDHTN|:QJKXBM"""),
    "colemak": (R"1234567890-qwfpgjluy;]arstdhnei\zxcvbkm", R"!@#$%^&*()_QWFPGJLUY:}ARSTDHNEI|ZXCVBKM"),
    "russian": (R"1234567890-йцукенгшщзъфывапролд\ячсмить", R"""!"№;%:?*()_ЙЦУКЕНГШЩЗЪФЫВАПРОЛД/ЯЧСМИТЬ"""),
    "ukrainian": (R"1234567890-йцукенгшщзїфівапролдґячсмить", R"""!"№;%:?*()_ЙЦУКЕНГШЩЗЇФІВАПРОЛДҐЯЧСМИТЬ"""),
    "shift": (US_KEYS, R"!@#$%^&*()_QWERTYUIOP}ASDFGHJKL|ZXCVBNM"),  # the US layout, with shift held down
}


def _to_keys(plain: str, shifted: str) -> dict[int, str]:
    keys = US_KEYS.upper()
    return {ord(typed): key for typed, key in zip(shifted + plain, keys + keys, strict=True)}


_TO_KEYS = {name: _to_keys(*typed) for name, typed in TYPED_BY.items()}
LAYOUTS: Final = tuple(TYPED_BY)


def as_pressed(text: str) -> Iterator[tuple[str, str]]:
    """Give the US keys that may have been pressed for a text, each with the layout that typed it so.

    One key is one character; letters come back as capitals. Layouts that lead to the same keys are told apart
    by nothing: the first of them, in the order of `LAYOUTS`, stands for all.
    """
    typed = unicodedata.normalize("NFC", text)
    told = {typed.upper()}
    for name, to_keys in _TO_KEYS.items():
        keys = typed.translate(to_keys)
        if keys not in told:
            told.add(keys)
            yield name, keys
