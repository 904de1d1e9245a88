"""Parts of an event in headings and cells: `저녁, 뒤풀이`, `본행사+뒤풀이`, a `Dinner?` answered with yes."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence

from meetup_desk.domain.names import clean
from meetup_desk.domain.rsvps import RsvpRequest
from meetup_desk.exchange.candidates import ChosenParts
from meetup_desk.exchange.cells.answers import answer_key, read_answer
from meetup_desk.exchange.cells.formulas import unescape
from meetup_desk.exchange.cells.needs import is_nothing
from meetup_desk.exchange.vocabulary import words

_LONGEST = 30  # characters; what is longer is a remark and no name of a part
_BETWEEN = re.compile(r"[,;\n\r、，；](?![^(（\[]*[)）\]])")  # options; a comma in brackets belongs to one
_JOINED = re.compile(r"[+&/·|]")
_ASIDE = re.compile(r"[(（\[【].*?[)）\]】]")
_WHETHER = re.compile(
    r"""\s*(?:에|도|에도|까지|만)?\s*(?:함께)?\s*
    (?:참석|참가|참여|신청|희망|이용|탑승|함께)?\s*
    (?:하시나요|하시겠어요|하시겠습니까|하실\s?건가요|하십니까|하시는지|가능하신가요|합니다|해요|할게요|하겠습니다)?\s*
    (?:여부|유무)?\s*[?？:.!*]*\s*$""",
    re.VERBOSE,
)
_ASKING = re.compile(
    r"""^\s*(?:will\ you|are\ you|would\ you\ like\ to|do\ you\ want\ to|i\ will|i'll|i\ am|i'm)?\s*
    (?:be\ )?(?:join|joining|attend|attending|coming|come|stay|staying)?\s*(?:us)?\s*(?:for|to|at)?\s*
    (?:the\ )?""",
    re.VERBOSE | re.IGNORECASE,
)
_POLITE = re.compile(
    r"(?:과|와|랑|하고|및|도|에|까지|만|같이|함께|참석|할게요|해요|합니다|갈게요|가요|예|네|o|and|i|will|join|for|the|yes)*"
)

_COMMON = words("""
저녁 저녁식사 점심 점심식사 아침 아침식사 조식 중식 석식 식사 만찬 오찬 회식 뒤풀이 뒷풀이 애프터 애프터파티
네트워킹 2차 3차 버스 셔틀 셔틀버스 숙박 워크숍 워크샵 체험 투어
dinner lunch breakfast brunch supper banquet afterparty after afters drinks networking bus shuttle shuttlebus
workshop tour hotel accommodation
""")
_ITSELF = words("""
본행사 본모임 본식 본강연 메인행사 메인 행사 모임 본행사만 행사만 모임만 본모임만 참석 참가 참여
main mainevent mainpart themainevent event theevent eventonly meetup attend attending
""")
_ALL = words("""
전체 모두 전부 다 모두참석 전체참석 전부참석 다참석 전일정 전체일정 모든순서 전순서 풀참 풀참석 둘다 셋다
all both everything allofthem allofit allparts alloftheabove
""")
_NONE = words("""
불참 참석안함 안함 선택안함 해당사항없음 noneoftheabove noneofthem nothing neither
""")
_YES = words(
    "필요 필요함 희망 희망함 신청 신청함 원함 원해요 먹음 먹어요 먹을게요 탑승 이용 있음 함께 함께해요 함"
)
_NO = words(
    "불필요 미신청 안함 안해요 안먹음 안먹어요 안먹을게요 미희망 희망안함 원하지않음 미이용 이용안함 미탑승 "
    "패스 pass skip"
)


def part_key(text: str) -> str:
    """Give the form in which names of parts are compared: letters and digits alone, no case."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())


def subject_of(heading: str) -> str:
    """Give what a heading asks about: 뒤풀이 in `뒤풀이 참석 여부`, dinner in `Will you join for dinner?`."""
    bare = _ASIDE.sub(" ", unicodedata.normalize("NFC", heading)).strip(" *")
    return clean(_ASKING.sub("", _WHETHER.sub("", bare)))


def is_common(heading: str) -> bool:
    """Tell whether a heading asks about what is a part of many events: a meal, a bus, the after-party."""
    return part_key(subject_of(heading)) in _COMMON


def read_yes(cell: str) -> bool | None:
    """Give whether a cell under the name of a part says yes; None where nobody can tell."""
    word = answer_key(cell)
    if word in _YES:
        return True
    if word in _NO or is_nothing(cell):
        return False
    counted = re.fullmatch(r"(\d{1,3})(?:명|인|분|people)?", word)
    if counted:
        return int(counted[1]) > 0
    answer = read_answer(cell, {})
    if answer is None or answer.request in {
        RsvpRequest.MAYBE,
        RsvpRequest.WAIT,
        RsvpRequest.ASK,
        RsvpRequest.INVITE,
    }:
        return None
    return answer.request is RsvpRequest.GO


class PartNames:
    """The parts that an event has, to be found in headings and cells; remembers what else a list names."""

    def __init__(self, names: Sequence[str] = ()) -> None:
        self.names = tuple(names)
        self._by_key = {part_key(name): name for name in names}
        bare = [part_key(_ASIDE.sub("", name)) for name in names]
        once = {key for key, times in Counter(bare).items() if times == 1}
        self._by_bare = {key: name for key, name in zip(bare, names, strict=True) if key in once}
        self._others: dict[str, str] = {}  # by key, as the list wrote it first

    def of_heading(self, heading: str, *, anywhere: bool = False) -> str:
        """Give the part that a heading names, "" for none; `anywhere`: its name may be a piece of it."""
        core = part_key(subject_of(heading))
        known = self._exact(subject_of(heading)) or self._short_for(core)
        if known or not core:
            return known
        inside = [name for key, name in self._by_key.items() if key in core]
        longest = max(inside, key=len, default="")
        rest = len(core) - len(part_key(longest))
        return longest if longest and (anywhere or rest <= 3) else ""

    def other(self, text: str) -> str:
        """Give the one way in which a part is written that the event does not have."""
        return self._others.setdefault(part_key(text), clean(text))

    def in_cell(self, cell: str) -> tuple[tuple[str, ...], bool]:
        """Give the parts that a cell names, and whether all of it was understood as names."""
        found: dict[str, None] = {}
        clear = True
        for piece in self._pieces(cell):
            names = self._named(piece)
            clear = clear and names is not None
            found |= dict.fromkeys(names or ())
        return tuple(found), clear

    def known_in(self, cell: str) -> bool | None:
        """Give True for a cell that names parts of the event and nothing else; None for any other."""
        pieces = list(self._pieces(cell))
        known = [bool(self._exact(piece)) for piece in pieces]
        fine = all(yes or part_key(piece) in _ITSELF for yes, piece in zip(known, pieces, strict=True))
        return True if any(known) and fine else None

    def _pieces(self, cell: str) -> Iterator[str]:
        for option in _BETWEEN.split(cell):
            if self._exact(option):
                yield option
            else:
                yield from filter(str.strip, _JOINED.split(option))

    def _named(self, piece: str) -> tuple[str, ...] | None:
        """Give the parts that a piece of a cell means; None for what is no name of any."""
        known = self._exact(piece)
        if known:
            return (known,)
        core, word = subject_of(piece), part_key(piece)
        key = part_key(core)
        if word in _ALL or key in _ALL:
            return self.names or None
        if word in _ITSELF or word in _NONE or is_nothing(piece) or not key:
            return ()
        short = self._short_for(key)
        if short:
            return (short,)
        inside, rest = self._inside(key)
        if inside:
            return inside if all(_POLITE.fullmatch(word) for word in rest) else None
        return (self.other(core),) if len(core) <= _LONGEST else None

    def _exact(self, text: str) -> str:
        whole = self._by_key.get(part_key(text))
        if whole:
            return whole
        bare = part_key(_ASIDE.sub("", text))
        return self._by_bare.get(bare) or self._by_bare.get(part_key(subject_of(text)), "")

    def _short_for(self, key: str) -> str:
        """식사 stands for 저녁 식사, where that is the only meal."""
        longer = [name for other, name in self._by_key.items() if len(key) > 1 and key in other]
        return longer[0] if len(longer) == 1 else ""

    def _inside(self, key: str) -> tuple[tuple[str, ...], list[str]]:
        """Give the parts whose names stand in a text, and what stands between them."""
        found, rest = [], key
        for other in sorted(self._by_key, key=len, reverse=True):
            if len(other) > 1 and other in rest:
                found.append(self._by_key[other])
                rest = rest.replace(other, " ")
        return tuple(sorted(found, key=self.names.index)), rest.split()


def chosen_in(cells: Sequence[str], columns: Sequence[tuple[str, str]], names: PartNames) -> ChosenParts:
    """Read what cells say; each column has a heading and the part it asks about, "" for all of them."""
    yes: dict[str, None] = {}
    no, unclear, filled = [], [], []
    for cell, (heading, name) in zip(map(unescape, cells), columns, strict=True):
        if cell.strip():
            filled.append((heading, clean(cell)))
        if not name:
            found, clear = names.in_cell(cell)
        else:
            answer = read_yes(cell) if cell.strip() else None
            found, clear = ((name,) if answer else ()), answer is not None or not cell.strip()
            no += [name] if answer is False else []
        yes |= dict.fromkeys(found)
        unclear += [] if clear else [clean(cell)]
    whole = not unclear and any(not name for _, name in columns)
    return ChosenParts(tuple(yes), tuple(no), whole, tuple(unclear), tuple(filled))
