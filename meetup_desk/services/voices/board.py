"""The public board: what was asked, and what came of it; what is late stands there too."""

from dataclasses import dataclass
from html import escape
from pathlib import Path

from meetup_desk.documents.voice_board import BoardLine, BoardPaper, BoardSection
from meetup_desk.domain.ids import EventId, GroupId
from meetup_desk.domain.slips import show_slip
from meetup_desk.domain.times import Instant, moment_of
from meetup_desk.domain.voices import OPEN_STATES, VoiceState, is_for_board
from meetup_desk.files.atomic_write import write_whole
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.tickets.page_texts import Fonts
from meetup_desk.services.voices.voices import VoiceLine, VoiceQuery, Voices
from meetup_desk.store.desk.desk import Desk
from meetup_desk.words.dates import say_day
from meetup_desk.words.say import say
from meetup_desk.words.text import LANGUAGES

SECTIONS = ("done", "doing", "overdue", "received", "explained", "not_possible")


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardQuery:
    """Whose voices stand on a board; neither: all of the desk."""

    group_id: GroupId | None = None
    event_id: EventId | None = None


class VoiceBoard:
    """Makes the board of a desk's voices."""

    def __init__(self, desk: Desk, settings: DeskSettings, voices: Voices, fonts: Fonts) -> None:
        self._desk, self._settings, self._voices, self._fonts = desk, settings, voices, fonts

    def paper(self, lang: str, query: BoardQuery = BoardQuery()) -> BoardPaper:
        """Give what the board says: no names, and neither thanks nor what was withdrawn.

        What names somebody waits for a look, and is counted.
        """
        now, tz = self._desk.now(), self._settings.tz
        found = self._voices.list(VoiceQuery(group_id=query.group_id, event_id=query.event_id))
        held_back = self._voices.held_back(found)
        by_section: dict[str, list[BoardLine]] = {section: [] for section in SECTIONS}
        for voice in found:
            section = _section(voice, now)
            if section and voice.id not in held_back:
                by_section[section].append(_line(voice, section, lang, tz))
        sections = tuple(
            BoardSection(key=key, title=say(f"voice.board.{key}", lang), lines=tuple(lines))
            for key, lines in by_section.items()
            if lines
        )
        other = next(each for each in LANGUAGES if each != lang)
        count = sum(len(section.lines) for section in sections)
        counted = [say("voice.board.count", lang, count=count)]
        if held_back:
            counted.append(say("voice.board.held_back", lang, count=len(held_back)))
        return BoardPaper(
            lang=lang,
            title=say("voice.board.title", lang),
            subtitle=" · ".join([*counted, say("voice.board.title", other)]),
            host=self._settings.name,
            day=say_day(moment_of(now, tz), lang),
            sections=sections,
            foot=say("voice.board.foot", lang),
        )

    def write(self, path: Path, fmt: str, lang: str, query: BoardQuery = BoardQuery()) -> int:
        """Write the board as `html` (one file) or `pdf`; gives how many voices stand on it.

        DeskError `not_writable`, `disk_full`.
        """
        paper = self.paper(lang, query)
        if fmt == "html":
            write_whole(path, html_of(paper).encode(), public=True)
        else:
            from meetup_desk.documents.voice_board_pages import board_pages  # noqa: PLC0415 - loads Qt

            board_pages(paper, self._fonts()).write(path)
        return paper.count


def _section(voice: VoiceLine, now: Instant) -> str:
    """Give where a voice stands; "" for what the board leaves out."""
    if not is_for_board(voice.kind, voice.state):
        return ""
    if voice.state not in OPEN_STATES:
        return str(voice.state)
    if voice.due_at is not None and voice.due_at < now:
        return "overdue"
    return "received" if voice.state is VoiceState.RECEIVED else "doing"


def _line(voice: VoiceLine, section: str, lang: str, tz: str) -> BoardLine:
    answer = voice.answer
    if not answer and voice.due_at is not None:
        day = say_day(moment_of(Instant(voice.due_at), tz), lang, year=False)
        answer = say("voice.board.late" if section == "overdue" else "voice.board.until", lang, day=day)
    return BoardLine(
        title=voice.in_public,
        answer=answer,
        supporters=say("voice.board.people", lang, count=voice.supporters),
        slip=show_slip(voice.slip),
    )


_STYLE = """\
body{margin:0 auto;max-width:52rem;padding:2rem 1.25rem;font:1rem/1.5 Pretendard,system-ui,sans-serif;
color:#1c2024;background:#fff}h1{font-size:2rem;margin:0}header{border-bottom:2px solid;padding-bottom:1rem}
header p{margin:.25rem 0 0;color:#5a626b}h2{font-size:1.1rem;margin:2rem 0 0;color:#0f766e}
.overdue h2{color:#b3261e}.explained h2,.not_possible h2{color:#5a626b}.done h2{color:#177245}
article{display:grid;grid-template-columns:2fr 2fr auto;gap:1rem;padding:.75rem 0;
border-top:1px solid #cfcbc1}
h3{font-size:1rem;margin:0}article p{margin:0;white-space:pre-line}small{color:#5a626b;text-align:right}
footer{margin-top:2rem;color:#5a626b;font-size:.85rem}
@media(max-width:40rem){article{grid-template-columns:1fr}small{text-align:left}}
@media(prefers-color-scheme:dark){body{color:#ecebe7;background:#17191c}header p,small,footer{color:#a9adb2}
article{border-color:#3a434c}h2{color:#74bfb4}.overdue h2{color:#f2a19a}.done h2{color:#7fcf9f}}"""


def html_of(paper: BoardPaper) -> str:
    """Write a board as one file that needs nothing else."""
    head = (
        f'<!DOCTYPE html>\n<html lang="{paper.lang}"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">'
        f"<title>{escape(paper.title)}</title><style>{_STYLE}</style>"
        f"<header><h1>{escape(paper.title)}</h1><p>{escape(paper.subtitle)}</p>"
        f"<p>{escape(paper.host)} · {escape(paper.day)}</p></header>\n"
    )
    sections = "".join(
        f'<section class="{section.key}"><h2>{escape(section.title)} {len(section.lines)}</h2>'
        + "".join(map(_article, section.lines))
        + "</section>\n"
        for section in paper.sections
    )
    return f"{head}{sections}<footer>{escape(paper.foot)}</footer></html>\n"


def _article(line: BoardLine) -> str:
    return (
        f"<article><h3>{escape(line.title)}</h3><p>{escape(line.answer)}</p>"
        f"<small>{escape(line.supporters)}<br>{escape(line.slip)}</small></article>"
    )
