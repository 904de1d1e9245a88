"""Lists as people paste them from chat rooms: one line a person, no columns."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from meetup_desk.exchange.candidates import Refusal, RefusalReason, Skipped
from meetup_desk.exchange.cells.answers import read_answer
from meetup_desk.exchange.cells.needs import needs_in
from meetup_desk.exchange.cells.parties import read_guests, read_party
from meetup_desk.exchange.cells.phones import to_e164
from meetup_desk.exchange.columns.headings import is_heading
from meetup_desk.exchange.rows import Row
from meetup_desk.exchange.vocabulary import words

COLUMNS = ("name", "email", "phone", "party", "guests", "status", "affiliation", "title", "note")
_STATUS = COLUMNS.index("status")

_BULLET = re.compile(r"^\s*(?:\d{1,4}\s*[.)\]:、]|\(\d{1,4}\)|[-*•·▪■□○●◎▶►✔✓☑✅–—~]+|[①-⑳])\s*")
_EMAIL = re.compile(r"<?(?:mailto:)?([^\s<>(),;/|]+@[^\s<>(),;/|]+)>?")
_PHONE = re.compile(r"(?<![\w.])(?:\+|0|\(0|10)[\d\s\-.()]{6,18}\d(?![\w@])")
_ASIDE = re.compile(r"[(\[（【]([^()\[\]（）【】]*)[)\]）】]")
_GUESTS = re.compile(
    r"(?<!\S)[+＋]\s*(\d{1,3})\s*(?:명|인|분)?(?=$|[\s,/)])|(?:본인|저)?\s*외\s*(\d{1,3})\s*(?:명|인|분)"
)
_COUNTS = r"\d{1,3}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열"
_PARTY = re.compile(rf"(?<!\S)(?:총\s*)?({_COUNTS})\s*(?:명|인|분|people|ppl)(?:이서|이|으로)?(?=$|[\s,/)])")
_BETWEEN = re.compile(r"\s*[,/|·;\t]\s*|\s+[-–—]\s+|\s*:\s+|\s{2,}")
_WORD = r"[^\W\d_](?:[^\W\d_]|[.'’\-])*"
_NAME = re.compile(rf"{_WORD}(?: {_WORD}){{0,4}}")
_HONORIFIC = re.compile(r"(?<=[가-힣])\s*(?:님|씨)$")
_TITLES = words("""
디자이너 개발자 기획자 연구원 연구자 대표 이사 부장 차장 과장 대리 주임 사원 팀장 실장 매니저 학생 교수
교사 강사 작가 기자 프리랜서 마케터 엔지니어 변호사 의사 간호사 회계사 주무관 사무관 designer developer
engineer manager student teacher professor researcher writer founder ceo cto freelancer
""")
_ABOUT_LISTS = re.compile(
    r"명단|참석자|참가자|신청자|리스트|현황|모임|행사|기준|총원|합계|총\s*\d+\s*명|list\b|attendees|guests\b|\brsvp",
    re.IGNORECASE,
)
_RULE = re.compile(r"[\s=\-_*~─━═#.·]*")
_SECTION = re.compile(
    r"[\[<【■▶#*\s]*([^\s:：\]>】()]{1,6})(?:\s*\(?\d+\s*명?\)?)?(?:[\]>】\s]*[:：]\s*(.*)|[\]>】\s]*())"
)


def looks_pasted(lines: Sequence[str], *, even: bool) -> bool:
    """Tell whether lines are a pasted list: most name a person, and have bullets or contacts.

    Lines that are `even`, all with as many cells, are a table of something else unless they have bullets.
    """
    filled = [line.strip() for line in lines if not _RULE.fullmatch(line.strip())]
    people = [line for line in filled if _row(line) is not None]
    others = sum(not (_is_about_the_list(line) or _is_headings(line)) for line in filled) - len(people)
    marks = [_BULLET] if even else [_BULLET, _EMAIL, _PHONE]
    marked = sum(any(mark.search(line) for mark in marks) for line in people)
    return others <= len(people) and marked >= 0.5 * len(people) > 0


def pasted(lines: Iterable[str], skipped: Skipped) -> Iterator[Row | Refusal]:
    """Give a row of COLUMNS for each line that names a person.

    Titles, rules and blank lines are passed over. A status that stands alone before a colon or on its line
    ("불참:") speaks for those behind and below it.
    """
    section = ""
    for number, raw in enumerate(lines, start=1):
        line = raw.strip()
        if not line or _RULE.fullmatch(line):
            section = section if not line else ""
            continue
        match = _SECTION.fullmatch(line)
        if match and read_answer(match[1], {}) is not None:
            section = match[1]
            people = [part for part in re.split(r"[,/、·]", match[2] or "") if part.strip()]
        else:
            people = [line]
        for person in people:
            yield from _read(number, person.strip(), section, skipped)


def _read(number: int, line: str, section: str, skipped: Skipped) -> Iterator[Row | Refusal]:
    cells = _row(line)
    if cells is not None:
        cells[_STATUS] = cells[_STATUS] or section
        yield number, cells
    elif not (_is_about_the_list(line) or _is_headings(line)):
        yield Refusal(number, RefusalReason.NOT_A_PERSON, line[:200])
    else:
        skipped["text", ""] += 1


def _is_about_the_list(line: str) -> bool:
    return bool(_ABOUT_LISTS.search(line)) and not _BULLET.match(line)


def _is_headings(line: str) -> bool:
    pieces = [piece for piece in re.split(r"[\s,/|·;]+", line) if piece]
    return len(pieces) > 1 and all(map(is_heading, pieces))


def _row(line: str) -> list[str] | None:
    """Take a line apart: what has a form of its own goes first, what is left begins with the name."""
    if _is_headings(line):
        return None
    rest = unicodedata.normalize("NFC", line)
    bullet = _BULLET.match(rest)
    rest = rest[bullet.end() :] if bullet else rest
    found = dict.fromkeys(COLUMNS, "")
    rest = _without_contacts(rest, found)
    rest = _ASIDE.sub(lambda match: _aside(match[1], found), rest)
    rest = _without_numbers(rest, found)
    parts = [part for part in (part.strip(" .,-:~") for part in _BETWEEN.split(rest)) if part]
    if not parts:
        return None
    found["name"] = _name(parts.pop(0), found)
    if not _NAME.fullmatch(found["name"]) or (not bullet and _ABOUT_LISTS.search(found["name"])):
        return None
    for part in parts:
        _place(part, found)
    return [found[column] for column in COLUMNS]


def _without_contacts(text: str, found: dict[str, str]) -> str:
    for match in _EMAIL.finditer(text):
        found["email"] = found["email"] or match[1]
    rest = _EMAIL.sub("  ", text)
    for match in _PHONE.finditer(rest):
        if to_e164(match[0]) is not None:
            found["phone"] = found["phone"] or match[0].strip()
            rest = rest.replace(match[0], "  ", 1)
    return rest


def _aside(text: str, found: dict[str, str]) -> str:
    for part in re.split(r"[,/·]", text):
        _place(part.strip(), found)
    return "  "


def _place(part: str, found: dict[str, str]) -> None:
    """Put a piece of a line where it belongs: status, people, a need, a job, an affiliation, a remark."""
    if not part:
        return
    if not found["status"] and read_answer(part, {}) is not None:
        found["status"] = part
    elif re.match(r"[+＋]|.*외\s*\d|동반", part) and read_guests(part.lstrip("+＋ ")) is not None:
        found["guests"] = part.lstrip("+＋ ")
    elif read_party(part) is not None:
        found["party"] = part
    elif needs_in(part)[0]:
        found["note"] = f"{found['note']}, {part}" if found["note"] else part
    elif not found["title"] and part.rpartition(" ")[2].casefold() in _TITLES and len(part) <= 20:
        place, _, job = part.rpartition(" ")
        found["title"], found["affiliation"] = job, found["affiliation"] or place
    elif not found["affiliation"] and len(part) <= 30:
        found["affiliation"] = part
    else:
        found["note"] = f"{found['note']}, {part}" if found["note"] else part


def _without_numbers(text: str, found: dict[str, str]) -> str:
    rest, party, guests = take_numbers(text)
    found["party"] = found["party"] or party
    found["guests"] = found["guests"] or guests
    return rest


def take_numbers(text: str) -> tuple[str, str, str]:
    """Take numbers of people out of a text: the rest, the people (`2명`), the guests (`+1`)."""
    party = guests = ""
    if match := _GUESTS.search(text):
        guests = match[1] or match[2]
        text = text.replace(match[0], "  ", 1)
    if match := _PARTY.search(text):
        party = f"{match[1]}명"
        text = text.replace(match[0], "  ", 1)
    return text, party, guests


def _name(text: str, found: dict[str, str]) -> str:
    """Take the name from the first piece; a status may follow it: `최은서 불참`."""
    first, _, last = text.rpartition(" ")
    if first and not found["status"] and read_answer(last, {}) is not None:
        found["status"], text = last, first
    first, _, last = text.rpartition(" ")
    if first and not found["title"] and last in _TITLES:
        found["title"], text = last, first
    return _HONORIFIC.sub("", text.strip())
