"""Questions for tables: those that ship with the program, as an organiser changed them, and own ones."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.conversation_prompts import MOST_LETTERS, ConversationPrompt
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.ids import ChangeId
from meetup_desk.domain.names import clean
from meetup_desk.store import records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.words.text import LANGUAGES


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptLine:
    """A question as it is used. `texts` has every language; one that is not written has another's text."""

    number: int  # 1, 2, 3 ... as lists show it
    texts: Mapping[str, str]
    used: bool
    shipped: str  # the English text with which it ships; "": an organiser's own
    kept: ConversationPrompt | None  # what the desk has of it; None: as it ships

    @property
    def changed(self) -> bool:
        """Whether an organiser wrote it."""
        return self.kept is not None and bool(self.kept.texts)


class ConversationPrompts:
    """The questions of a desk; `shipped` gives those of the program in a language, the same in each place."""

    def __init__(self, desk: Desk, shipped: Callable[[str], Sequence[str]]) -> None:
        self._desk, self._shipped = desk, shipped

    def list(self) -> Sequence[PromptLine]:
        """Give every question: those that ship in their order, then own ones, oldest first."""
        with self._desk.reading() as db:
            return self._lines(db)

    def in_use(self, lang: str) -> Sequence[str]:
        """Give the questions for cards in a language; the same places in each language."""
        return [line.texts[lang] for line in self.list() if line.used]

    def add(self, texts: Mapping[str, str], actor: str) -> Changes:
        """Add a question of one's own; RuleError `prompt_empty`, `prompt_long`."""
        texts = _written(texts)
        with self._desk.change("prompt.add", actor) as db:
            records.add(db, ConversationPrompt(uid=db.uid(), texts=texts))
        return _told(db.change_id)

    def edit(self, number: int, texts: Mapping[str, str], actor: str) -> Changes:
        """Write a question anew; a language that is left out keeps its text. RuleError as for `add`."""
        texts = _written(texts)
        return self._change(
            "prompt.edit", number, actor, lambda line: {**line.texts, **texts}, lambda line: line.used
        )

    def use(self, number: int, actor: str, *, used: bool) -> Changes:
        """Have a question on cards, or not."""
        command = "prompt.on" if used else "prompt.off"
        return self._change(
            command, number, actor, lambda line: line.kept.texts if line.kept else {}, lambda _: used
        )

    def reset(self, number: int | None, actor: str) -> Changes:
        """Have a question as it ships, an own one no more; without a number all of them."""
        with self._desk.change("prompt.reset", actor) as db:
            wanted = self._lines(db) if number is None else [self._line(db, number)]
            for line in wanted:
                if line.kept is not None:
                    records.remove(db, line.kept)
        return _told(db.change_id)

    def _change(
        self,
        command: str,
        number: int,
        actor: str,
        texts: Callable[[PromptLine], Mapping[str, str]],
        used: Callable[[PromptLine], bool],
    ) -> Changes:
        with self._desk.change(command, actor) as db:
            line = self._line(db, number)
            kept = line.kept or ConversationPrompt(uid=db.uid(), shipped=line.shipped)
            new = replace(kept, texts=dict(texts(line)), used=used(line))
            if line.kept is None:
                records.add(db, new)
            else:
                records.save(db, new)
        return _told(db.change_id)

    def _line(self, db: ReadTransaction, number: int) -> PromptLine:
        lines = self._lines(db)
        if not 1 <= number <= len(lines):
            raise DeskError(ErrorCode.NOT_FOUND, what="prompt", id=number)
        return lines[number - 1]

    def _lines(self, db: ReadTransaction) -> Sequence[PromptLine]:
        kept = records.find(db, ConversationPrompt)
        changed = {prompt.shipped: prompt for prompt in kept if prompt.shipped}
        texts = {lang: self._shipped(lang) for lang in LANGUAGES}
        built_in = [dict(zip(LANGUAGES, each, strict=True)) for each in zip(*texts.values(), strict=True)]
        known = {each["en"] for each in built_in}
        rows = [(each["en"], each, changed.get(each["en"])) for each in built_in]
        # a question that ships no more stays, where an organiser had written it
        rows += [("", {}, prompt) for prompt in kept if prompt.shipped not in known and prompt.texts]
        return [
            PromptLine(
                number=number,
                texts=_in_every_language(prompt.texts if prompt and prompt.texts else built),
                used=prompt is None or prompt.used,
                shipped=shipped,
                kept=prompt,
            )
            for number, (shipped, built, prompt) in enumerate(rows, 1)
        ]


def _in_every_language(texts: Mapping[str, str]) -> Mapping[str, str]:
    other = next((text for text in texts.values() if text), "")
    return {lang: texts.get(lang) or other for lang in LANGUAGES}


def _written(texts: Mapping[str, str]) -> dict[str, str]:
    written = {lang: text for lang, said in texts.items() if (text := clean(said))}
    if not written:
        raise RuleError("prompt_empty")
    if any(len(text) > MOST_LETTERS for text in written.values()):
        raise RuleError("prompt_long", limit=MOST_LETTERS)
    return written


def _told(change: ChangeId | None) -> Changes:
    return Changes(change=change, touched=touched(seating=None))
