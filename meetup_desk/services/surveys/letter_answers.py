"""A survey as a letter, and the answers in what comes back: under each question, beside it, or above all."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from meetup_desk.domain.slips import read_slip, show_slip
from meetup_desk.domain.surveys import AnswerState, Question, QuestionKind, Survey
from meetup_desk.services.surveys.form_answers import options_in, plain
from meetup_desk.services.surveys.questions import in_lang, option_texts
from meetup_desk.store.surveys import NewAnswer
from meetup_desk.words.say import say
from meetup_desk.words.text import LANGUAGES

_QUOTED = re.compile(r"^[ \t]*((?:>[ \t]?)+)?(.*)$")
_NUMBERED = re.compile(r"^\s*(?:[QqＱ]\.?\s*|문항?\s*)?(\d{1,2})\s*(?:번\s*)?[.):：\-]\s*(.*)$")
_OPTION = re.compile(r"^\s*(?:\[\s*(\S?)\s*\]|([xXvV✓✔☑●*])(?=\s))?\s*(\d{1,2})\)\s*(.+?)\s*$")
_MARKED = re.compile(r"\s*(?:<-+|←|✓|✔|☑)\s*$")
_SLIP = re.compile(
    r"(?:쪽지(?:\s*번호)?|[Ss]lip(?:\s*number)?)\s*[:：]?\s*([0-9A-Za-z]{3}\s?-\s?[0-9A-Za-z]{3})"
)
_SIGNATURE = "-- "


def letter_text(survey: Survey, lang: str, slip: str = "") -> str:
    """Write a survey as a letter that is answered by writing behind or below each question."""
    lines = [in_lang(survey.title, lang), "", say("survey.letter.how", lang)]
    lines += [say("survey.letter.slip", lang, slip=show_slip(slip))] if slip else []
    for number, question in enumerate(survey.questions, 1):
        lines += ["", f"{number}. {in_lang(question.text, lang)}{_choices(question, lang)}"]
        if question.kind in {QuestionKind.CHOICE, QuestionKind.MANY}:
            lines += [f"   {at}) {option}" for at, option in enumerate(option_texts(question, lang), 1)]
            lines += [say(f"survey.letter.{question.kind}", lang)]
        lines.append(say("survey.letter.answer", lang))
    return "\n".join([*lines, "", say("survey.letter.thanks", lang), ""])


def _choices(question: Question, lang: str) -> str:
    if question.kind is QuestionKind.YES_NO:
        return f" ({' / '.join(option_texts(question, lang))})"
    if question.kind is not QuestionKind.SCALE:
        return ""
    least, most = (in_lang(label, lang) for label in (question.least_label, question.most_label))
    ends = [
        f"{number} = {label}" for number, label in ((question.least, least), (question.most, most)) if label
    ]
    return f" ({', '.join(ends) or f'{question.least}-{question.most}'})"


@dataclass(slots=True, kw_only=True)
class LetterAnswers:
    """What a letter says."""

    slip: str = ""  # as it is written, where no desk can have made it
    above: dict[int, str] = field(default_factory=dict)  # by question, from 0: `1. yes` on lines of their own
    below: dict[int, str] = field(default_factory=dict)  # under or beside the question

    def answers(self, survey: Survey) -> Iterator[NewAnswer]:
        """Give what is said to each question; what is not clear is kept as a text that is to be asked."""
        for number in sorted(self.above.keys() | self.below.keys()):
            said = list(dict.fromkeys(filter(None, (self.below.get(number), self.above.get(number)))))
            yield _answer(survey.questions[number], number, " / ".join(said), clear=len(said) == 1)


def _answer(question: Question, number: int, said: str, *, clear: bool) -> NewAnswer:
    if question.kind is QuestionKind.TEXT and clear:
        return NewAnswer(number, (), said, b"", AnswerState.READ)
    options = options_in(question, said, numbered=True) if clear else None
    if options is None:
        return NewAnswer(number, (), said, b"", AnswerState.TO_ASK)
    return NewAnswer(number, options, "", b"", AnswerState.READ)


def read_letter(survey: Survey, text: str) -> LetterAnswers:
    """Find the answers of a letter."""
    return _Reading(survey).of(text)


def _slip_in(text: str) -> str:
    """Give the slip that a letter names; one that can be a slip goes before one that cannot."""
    named = [found[1] for found in _SLIP.finditer(text)]
    return next(filter(None, map(read_slip, named)), "") or "".join(named[:1]).upper()


class _Reading:
    """One letter under way."""

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self._asked = [{plain(text) for text in each.text.values()} for each in survey.questions]
        self._ours = {plain(say(f"survey.letter.{key}", lang)) for key in _OUR_LINES for lang in LANGUAGES}
        self._starts = [say("survey.letter.answer", lang).strip() for lang in LANGUAGES]
        self._found = LetterAnswers()
        self._question: int | None = None  # under which we are
        self._above: int | None = None  # a numbered answer that goes on
        self._options: list[tuple[int, bool, bool]] = []  # number, marked, ours: quoted, or never changed

    def of(self, text: str) -> LetterAnswers:
        """Read all lines."""
        self._found.slip = _slip_in(text)
        for line in text.splitlines():
            if line == _SIGNATURE:
                break
            match = _QUOTED.match(line)
            quoted, words = (match[1] or "", match[2]) if match else ("", line)
            self._line(words, quoted=bool(quoted))
        self._close_question()
        return self._found

    def _line(self, words: str, *, quoted: bool) -> None:
        if not words.strip():
            self._above = None
            return
        numbered = _NUMBERED.match(words)
        asked = self._asked_by(numbered) if numbered else None
        if asked is not None and numbered:
            self._close_question()
            self._question, self._above = asked, None
            self._beside(asked, numbered[2])
        elif self._is_option(words, quoted=quoted):
            self._above = None
        elif self._answer_line(words) or quoted or plain(words) in self._ours:
            return
        elif self._question is not None:
            self._add(self._found.below, self._question, words)
        elif numbered and 1 <= int(numbered[1]) <= len(self._asked) and numbered[2].strip():
            self._above = int(numbered[1]) - 1
            self._add(self._found.above, self._above, numbered[2])
        elif self._above is not None:
            self._add(self._found.above, self._above, words)

    def _asked_by(self, numbered: re.Match[str]) -> int | None:
        """Give the question that a line repeats."""
        at, said = int(numbered[1]) - 1, plain(numbered[2])
        if 0 <= at < len(self._asked) and any(said.startswith(text) for text in self._asked[at] if text):
            return at
        return None

    def _beside(self, asked: int, said: str) -> None:
        """Take what somebody wrote behind a question, on its own line."""
        question = self._survey.questions[asked]
        for lang in LANGUAGES:
            whole = f"{in_lang(question.text, lang)}{_choices(question, lang)}"
            if said.strip().startswith(whole) and (rest := said.strip()[len(whole) :].strip(" :：-→")):
                self._add(self._found.below, asked, rest)
                return

    def _answer_line(self, words: str) -> bool:
        """Take what stands behind `Answer:`, quoted or not."""
        for start in self._starts:
            if words.strip().startswith(start):
                rest = words.strip()[len(start) :].strip()
                if rest and self._question is not None:
                    self._add(self._found.below, self._question, rest)
                return True
        return False

    def _is_option(self, words: str, *, quoted: bool) -> bool:
        if self._question is None:
            return False
        question = self._survey.questions[self._question]
        found = _OPTION.match(_MARKED.sub("", words))
        if found is None or question.kind not in {QuestionKind.CHOICE, QuestionKind.MANY}:
            return False
        at = int(found[3]) - 1
        known = (
            [{plain(option_texts(question, lang)[at]) for lang in LANGUAGES}]
            if at < question.option_count
            else []
        )
        if not known or plain(found[4]) not in known[0]:
            return False
        marked = bool(found[1] or found[2] or _MARKED.search(words))
        self._options.append((at + 1, marked, quoted))
        return True

    def _close_question(self) -> None:
        """Decide what the options under a question say: those marked, or those that were left standing."""
        options, self._options = self._options, []
        asked, self._question = self._question, None
        if asked is None or not options:
            return
        marked = [number for number, is_marked, _ in options if is_marked]
        typed = [number for number, _, quoted in options if not quoted]
        count = self._survey.questions[asked].option_count
        chosen = marked or (typed if len(set(typed)) < count else [])
        if chosen and asked not in self._found.below:
            self._found.below[asked] = ", ".join(map(str, dict.fromkeys(chosen)))

    @staticmethod
    def _add(into: dict[int, str], number: int, words: str) -> None:
        said = words.strip()
        into[number] = f"{into[number]}\n{said}" if number in into else said


_OUR_LINES = ("how", "thanks", "choice", "many")
