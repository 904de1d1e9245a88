"""What a command works with: the desk, the language, and where its answer goes."""

import json
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar
from uuid import UUID

from meetup_desk.cli.terminal.progress import Progress
from meetup_desk.cli.terminal.secrets import first_line
from meetup_desk.cli.terminal.streams import STANDARD, Streams
from meetup_desk.cli.terminal.typed import typed
from meetup_desk.domain.consents import LeftOutCount
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.names import clean
from meetup_desk.words.consent_texts import say_left_out
from meetup_desk.words.say import say, say_error, say_heading

if TYPE_CHECKING:
    from meetup_desk.domain.events import Event, Series
    from meetup_desk.domain.examination import Examination
    from meetup_desk.domain.groups import Group
    from meetup_desk.domain.ids import EventId
    from meetup_desk.domain.rsvps import Rsvp
    from meetup_desk.domain.venues import Venue
    from meetup_desk.services.demo.demo import DemoResult
    from meetup_desk.services.services import Services

ACTOR = "cli"
ENCRYPTED = ".age"  # last ending of a file that is written encrypted
Result = TypeVar("Result")


class Opener(Protocol):
    """What the command line is given by whoever builds the program."""

    def default_desk(self) -> Path:
        """Give the desk that is meant when none is named."""
        ...

    def door_memory(self) -> Path:
        """Give the folder in which this machine remembers the doors of packs."""
        ...

    def word_list(self, lang: str) -> list[str]:
        """Give the words of which passphrases are made."""
        ...

    def time_zone(self) -> str:
        """Give the IANA name of this machine's zone."""
        ...

    def open(self, path: Path) -> "Services":
        """Open a desk; DeskError `desk_*`."""
        ...

    def make(self, path: Path, *, name: str, lang: str, tz: str) -> "Services":
        """Make a desk with the folders above it, and open it; DeskError `desk_exists`, `not_writable`."""
        ...

    def demo(self, folder: Path, lang: str, told: Callable[[str], None]) -> "DemoResult":
        """Make a desk in a folder and run the main job on it; DeskError `desk_exists` and others."""
        ...

    def with_pages(self) -> AbstractContextManager[None]:
        """Have what painting pages and reading pictures needs; DeskError `pages_unavailable`."""
        ...

    def versions(self) -> dict[str, str]:
        """Give the `version` of the program, and of `python`, `qt` and `sqlite`."""
        ...

    def examine(self, path: Path) -> "Examination":
        """Look at this machine and at a desk: what is missing, what is odd, and where things lie."""
        ...

    def has_screen(self) -> bool:
        """Tell whether a window could be seen."""
        ...

    def window(self, path: Path, *, lang: str | None, pack: Path | None = None) -> int:
        """Show the window on a desk, or on the door of a pack, until it is closed; gives the exit code."""
        ...


class Session:
    """One command's work, from its options to its answer."""

    def __init__(
        self,
        opener: Opener,
        *,
        desk: Path | None,
        passphrase_file: Path | None,
        file_passphrase_file: Path | None = None,
        lang: str | None,
        system_lang: str,
        as_json: bool,
        operator: str = "",
        operator_pin_file: Path | None = None,
    ) -> None:
        self.opener = opener
        self.path = desk or opener.default_desk()
        self.chosen_lang = lang
        self._named = desk is not None
        self._passphrase_file, self._file_passphrase_file = passphrase_file, file_passphrase_file
        self._system_lang = system_lang
        self._as_json = as_json
        self._operator, self._operator_pin_file = clean(operator), operator_pin_file
        self._services: Services | None = None
        self.streams = Streams()

    # the desk

    @property
    def services(self) -> "Services":
        """The services of the desk, which opens when it is first asked for."""
        if self._services is None:
            self._services = self._open()
        return self._services

    def _open(self) -> "Services":
        try:
            services = self.unlocking(self.path, lambda: self.opener.open(self.path))
        except DeskError as error:
            if error.code is not ErrorCode.DESK_MISSING:
                raise
            reason = error.reason or ("named" if self._named else "")
            facts = error.facts | {"file": self.path, "typed": typed([str(self.path)])}
            raise DeskError(ErrorCode.DESK_MISSING, reason=reason, **facts) from None
        try:
            self._sit(services)
        except BaseException:
            services.desk.close()
            raise
        return services

    def _sit(self, services: "Services") -> None:
        """Let who was named sit at the desk; RuleError `pin_wrong`, `pin_wait`."""
        if self._operator:
            file = self._operator_pin_file
            services.operators.sit(self._operator, first_line(self.source(file)) if file else "")

    def ask_role(self, check: Callable[["Services"], None]) -> None:
        """Ask whether who sits at the desk may do something to its file, and close it again.

        A desk that cannot be opened has nobody who could be asked. RuleError as `check`; `desk_locked`.
        """
        try:
            check(self.services)
        except RuleError:
            raise
        except DeskError as error:
            if error.code is ErrorCode.DESK_LOCKED:
                raise
        finally:
            if self._services is not None:
                self._services.desk.close()
                self._services = None

    def unlocking(self, desk: Path, work: Callable[[], Result]) -> Result:
        """Do what opens a desk, or a copy of one; asks for the passphrase of an encrypted one."""
        try:
            return work()
        except DeskError as error:
            if error.code is not ErrorCode.DESK_LOCKED:
                raise
            from meetup_desk.cli.terminal.unlocking import unlock  # noqa: PLC0415 - few desks need it

            unlock(self, desk, error, self._passphrase_file)
        return work()

    def use(self, services: "Services") -> None:
        """Work on a desk that was made just now."""
        self._services = services

    def speak(self, lang: str) -> None:
        """Speak the language of a desk that is not here, unless another was asked for."""
        self._system_lang = lang

    def finish(self, code: int) -> int:
        """Hand on what was written for standard output; gives the exit code."""
        self.streams.deliver()
        return code

    def close(self) -> None:
        """Let others have the desk."""
        self.streams.close()
        if self._services is None:
            return
        trouble = self._services.feed_trouble
        if trouble is not None:
            why = say_error(trouble.code, trouble.reason, self.lang, **trouble.facts)
            print(self.say("ics.feed.trouble", why=why), file=sys.stderr)
        self._services.desk.close()

    # what ids name

    def event(self, text: str) -> "Event":
        """Give the event of an id; DeskError `not_found`."""
        return self.services.events.by_uid(uid(text, "event"))

    def group(self, text: str) -> "Group":
        """Give the group of an id; DeskError `not_found`."""
        return self.services.groups.by_uid(uid(text, "group"))

    def series(self, text: str) -> "Series":
        """Give the series of an id; DeskError `not_found`."""
        return self.services.events.series_by_uid(uid(text, "series"))

    def rsvp(self, text: str) -> "Rsvp":
        """Give the RSVP of an id; DeskError `not_found`."""
        return self.services.rsvps.by_uid(uid(text, "rsvp"))

    def venue(self, text: str) -> "Venue":
        """Give the venue of an id; DeskError `not_found`."""
        return self.services.venues.by_uid(uid(text, "venue"))

    # the answer

    @property
    def lang(self) -> str:
        """The language that was asked for, else the desk's, else the system's."""
        if self.chosen_lang or self._services is None:
            return self.chosen_lang or self._system_lang
        try:
            return self._services.settings.language
        except DeskError:  # a damaged desk: what is wrong with it still has to be said
            return self._system_lang

    def say(self, key: str, **facts: object) -> str:
        """Say a text of the command line."""
        return say(f"cli.{key}", self.lang, **facts)

    def headings(self, noun: str, *keys: str) -> list[str]:
        """Say the headings of a table of a noun, such as `rsvps`."""
        return [say_heading(noun, key, self.lang) for key in keys]

    def tell(self, value: object, text: str) -> None:
        """Give the answer: one JSON value on a line for scripts, or a text for people."""
        self._print(json.dumps(value, ensure_ascii=False) if self._as_json else text)

    def step(self, text: str) -> None:
        """Tell people what is happening; scripts wait for the answer."""
        if not self._as_json:
            self._print(text)

    def _print(self, text: str) -> None:
        print(text, file=sys.stderr if self.streams.output_is_a_file else sys.stdout, flush=True)

    def progress(self) -> Progress | None:
        """Show how far long work is, where somebody watches."""
        return Progress(sys.stderr) if sys.stderr.isatty() else None

    def source(self, file: Path) -> Path:
        """Give a file to read; `-` is standard input. RuleError `stdin_twice`.

        The passphrase of an encrypted one is asked for: RuleError `file_passphrase_needed`,
        `file_passphrase_wrong`; DeskError `file_unreadable` (`age`).
        """
        from meetup_desk.cli.terminal.file_passphrases import open_encrypted  # noqa: PLC0415 - few files need it

        path = self.streams.source(file)
        if file != self._file_passphrase_file:
            open_encrypted(self, path, self._file_passphrase_file)
        return path

    def left_out(self, event_id: "EventId") -> tuple[dict[str, int], str]:
        """Give how many who are going are blocked, and so left out of papers: a value, and a sentence."""
        count = self.services.blocked_rsvps.left_out(event_id)
        return {"blocked": count}, say_left_out(LeftOutCount(blocked=count), self.lang)

    def name_of(self, file: Path) -> object:
        """Give what people call a file that was written."""
        return self.say("stdout") if file == STANDARD else file

    def target(self, file: Path) -> Path:
        """Give a file to write; `-` is standard output, and what is told goes to stderr then.

        The passphrase of one that is written encrypted is asked for.
        RuleError `replaces_desk` where that is the desk itself; DeskError `not_writable` without its folder.
        """
        stream = self.streams.target(file)
        if stream is not None:
            return stream
        self.not_the_desk(file)
        if file.suffix.lower() == ENCRYPTED:
            from meetup_desk.cli.terminal.file_passphrases import encrypt  # noqa: PLC0415 - few files need it

            encrypt(self, file, self._file_passphrase_file)
        return file

    def not_the_desk(self, file: Path) -> Path:
        """Give a file that is not the desk itself; RuleError `replaces_desk`, DeskError `not_writable`."""
        try:
            if not file.parent.is_dir() or file.is_dir():
                raise DeskError(ErrorCode.NOT_WRITABLE, file=file)
            if file.exists() and self.path.exists() and file.samefile(self.path):
                raise RuleError("replaces_desk", file=file)
        except OSError:  # a name that is too long: who writes it says so
            return file
        return file

    def damage_behind(self, error: Exception) -> DeskError | None:
        """Tell whether the desk is to blame for a failure, which is else the program's own."""
        return None if self._services is None else self._services.backups.damage_behind(error)

    def refuse(self, error: DeskError) -> None:
        """Say what an expected trouble is: to scripts on stdout, to people on stderr."""
        message = say_error(error.code, error.reason, self.lang, **error.facts)
        if not self._as_json:
            print(message, file=sys.stderr)
            return
        value = {"error": str(error.code), "message": message}
        if error.code is ErrorCode.RULE:
            value["rule"] = error.reason
        print(json.dumps(value, ensure_ascii=False), flush=True)  # no file follows on stdout


def uid(text: str, what: str) -> UUID:
    """Read an id; DeskError `not_found` for what can be none."""
    try:
        return UUID(text)
    except ValueError:
        raise DeskError(ErrorCode.NOT_FOUND, what=what, id=text) from None
