"""The grammar of the command line: nouns, verbs and options with their help in one language."""

import argparse
import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import Any, NoReturn

from meetup_desk.cli.terminal.arguments import Values
from meetup_desk.cli.terminal.session import ENCRYPTED, Session
from meetup_desk.cli.terminal.streams import STANDARD
from meetup_desk.words.languages import NAMES
from meetup_desk.words.say import say

PROGRAM = "meetup-desk"
_WRONG_USAGE = 2  # exit code
Run = Callable[[Session, argparse.Namespace], int | None]

# What argparse says, and the key of the same in our words; `{0}` and on are what it fills in.
_COMPLAINTS = tuple(
    (re.compile(pattern, re.DOTALL), key)
    for pattern, key in (
        (r"the following arguments are required: (.*)", "required"),
        (r"unrecognized arguments: (.*)", "unknown"),
        (r"argument COMMAND: invalid choice: '?(.*?)'? \(choose from .*\)", "command"),
        (r"one of the arguments (.*) is required", "one_of"),
        (r"argument (.*?): not allowed with argument (.*)", "not_with"),
        (r"argument (.*?): expected one argument", "one_value"),
        (r"argument (.*?): expected at least one argument", "one_value"),
        (r"argument (.*?): ignored explicit argument (.*)", "no_value"),
        (r"argument [a-z_]+: invalid choice: '?(.*?)'? \(choose from (.*)\)", "word"),
        (r"argument (.*?): invalid choice: '?(.*?)'? \(choose from (.*)\)", "choice"),
        (r"argument (.*?): (.*)", "value"),
    )
)


_MOST_ECHOED, _ECHOED = 500, 60  # characters


def complaint(message: str, lang: str) -> str:
    """Say what argparse complains about."""
    for pattern, key in _COMPLAINTS:
        if match := pattern.fullmatch(message):
            first, *others = map(_cut, match.groups())
            facts = dict(zip(("second", "third"), others, strict=False))
            first = ", ".join(first.split()) if key == "one_of" else first
            return say(f"cli.usage.{key}", lang, first=first, **facts)
    return message


def _cut(typed: str) -> str:
    """Give the beginning of what was typed; the choices and options of a command are shorter."""
    return typed if len(typed) <= _MOST_ECHOED else f"{typed[:_ECHOED]}…"


class WrongUsage(SystemExit):
    """A command that cannot be read: what is wrong with it, and where help is."""

    def __init__(self, message: str) -> None:
        super().__init__(_WRONG_USAGE)
        self.message = message


def name_encrypted(arguments: argparse.Namespace, lang: str) -> None:
    """Give the file that is written the ending that has it encrypted, where `--encrypt` asks for it."""
    if not getattr(arguments, "encrypt", False):
        return
    file = getattr(arguments, arguments.written)
    if file is None or file == STANDARD:
        wrong_usage(arguments, say("cli.bad.encrypt", lang))
    if file.suffix.lower() != ENCRYPTED:
        setattr(arguments, arguments.written, file.with_name(file.name + ENCRYPTED))


def wrong_usage(arguments: argparse.Namespace, message: str) -> NoReturn:
    """End with 2 for what only the command itself can see to be wrong."""
    parser: Parser = arguments.parser
    parser.error(message)


class Parser(argparse.ArgumentParser):
    """argparse with sentences in the reader's language."""

    def __init__(self, *, lang: str, **options: Any) -> None:
        def formatter(prog: str) -> argparse.HelpFormatter:
            return _Help(prog, lang)

        # A verb about a passphrase of its own takes the option of every command over.
        super().__init__(
            add_help=False,
            allow_abbrev=False,
            formatter_class=formatter,
            conflict_handler="resolve",
            **options,
        )
        self._lang = lang
        self.scattered = ""  # the last argument, whose values may stand behind options too
        self.add_argument("-h", "--help", action="help", help=say("cli.option.help", lang))

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """Parse; argparse itself takes what stands behind an option for unknown, once it gave nothing to an
        argument that may be empty.
        """
        arguments, unknown = super().parse_known_args(args, namespace)
        if self.scattered and unknown and not any(word.startswith("-") for word in unknown):
            action = next(action for action in self._actions if action.dest == self.scattered)
            try:
                more = [self._get_value(action, word) for word in unknown]
            except argparse.ArgumentError as error:
                self.error(str(error))
            setattr(arguments, self.scattered, [*getattr(arguments, self.scattered), *more])
            unknown = []
        return arguments, unknown

    def error(self, message: str) -> NoReturn:
        """Refuse the command with what is wrong, and where help is; `main` says it."""
        sentence = complaint(message, self._lang)
        raise WrongUsage(say("cli.usage", self._lang, message=sentence, command=f"{self.prog} --help"))


class _Help(argparse.HelpFormatter):
    def __init__(self, prog: str, lang: str) -> None:
        super().__init__(prog, max_help_position=32)
        self._lang = lang

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        ours = say("cli.help.usage", self._lang) + " "
        super().add_usage(usage, actions, groups, ours if prefix is None else prefix)

    def start_section(self, heading: str | None) -> None:
        key = _SECTIONS.get(heading or "")
        super().start_section(say(key, self._lang) if key else heading)


_SECTIONS = {
    "positional arguments": "cli.help.what",
    "options": "cli.help.options",
}


class DeferredParser:
    """The parser of one command or noun, made when it is asked for: of a hundred, a start asks one or two."""

    def __init__(self) -> None:
        self.settings: dict[str, Any] = {}
        self._steps: list[Callable[[Parser], object]] = []

    def then(self, step: Callable[[Parser], object]) -> None:
        """Do this once the parser is made."""
        self._steps.append(step)

    @cached_property
    def parser(self) -> Parser:
        """The parser with all of its options."""
        parser = Parser(**self.settings)
        for step in self._steps:
            step(parser)
        return parser

    def parse_known_args(
        self, args: Sequence[str], namespace: argparse.Namespace | None
    ) -> tuple[argparse.Namespace, list[str]]:
        """Parse what stands behind the name of the command, as argparse asks it."""
        return self.parser.parse_known_args(args, namespace)


def _with_settings(*, deferred: DeferredParser, **settings: Any) -> DeferredParser:
    """Give argparse, which would make a parser of these settings now, the one that is made later."""
    deferred.settings = settings
    return deferred


class Verb:
    """One command that is being described: its options, each with help from the words."""

    def __init__(self, command: DeferredParser, values: Values, lang: str) -> None:
        self._command, self._lang = command, lang
        self._group: Any = None  # where options go that exclude one another, once the parser is made
        self.read = values

    def option(self, *names: str, words: str = "", **settings: Any) -> None:
        """Add an option or an argument; its help is `cli.option.<words or its name>`."""
        key = words or names[0].lstrip("-").replace("-", "_")

        def add(parser: Parser) -> None:
            into = self._group or parser
            into.add_argument(*names, help=say(f"cli.option.{key}", self._lang), **settings)

        self._command.then(add)

    def writes(self, name: str, *, words: str = "out_file", **settings: Any) -> None:
        """Add where a file with persons' data is written, and `--encrypt`, which writes it encrypted."""
        self.option(name, metavar="FILE", words=words, **settings)
        target = name.lstrip("-")

        def add(parser: Parser) -> None:
            parser.add_argument("--encrypt", action="store_true", help=say("cli.option.encrypt", self._lang))
            parser.set_defaults(written=target)

        self._command.then(add)

    def scattered(self, name: str, **settings: Any) -> None:
        """Add a last argument of any number of texts, which may also stand behind options."""
        self.option(name, nargs="*", **settings)
        self._command.then(lambda parser: setattr(parser, "scattered", name))

    def one_of(self, *, required: bool = True) -> "Verb":
        """Add a group of options of which exactly one must be given, or one at most."""
        group = Verb(self._command, self.read, self._lang)

        def add(parser: Parser) -> None:
            group._group = parser.add_mutually_exclusive_group(required=required)

        self._command.then(add)
        return group


class CommandGrammar:
    """Where nouns and verbs are added: to the program, or to a noun once that is asked for."""

    def __init__(self, parent: Parser | DeferredParser, lang: str, path: tuple[str, ...] = ()) -> None:
        self._lang, self._path = lang, path
        self._values = Values(lang)
        self._subparsers: Any = None
        self._later = parent.then if isinstance(parent, DeferredParser) else lambda step: step(parent)
        self._later(self._begin)

    def _begin(self, parser: Parser) -> None:
        as_class: Any = _with_settings  # argparse calls what it is given, as it would call a class
        self._subparsers = parser.add_subparsers(
            metavar="COMMAND",
            required=bool(self._path),
            title=say("cli.help.commands", self._lang),
            parser_class=as_class,
        )

    def verb(self, name: str, run: Run) -> Verb:
        """Add a command."""
        command = self._add(name)

        def begin(parser: Parser) -> None:
            global_options(parser, self._values, self._lang)
            parser.set_defaults(run=run, verb=name, parser=parser)

        command.then(begin)
        return Verb(command, self._values, self._lang)

    def noun(self, name: str) -> "CommandGrammar":
        """Add a noun that has verbs of its own."""
        return CommandGrammar(self._add(name), self._lang, (*self._path, name))

    def _add(self, name: str) -> DeferredParser:
        command = DeferredParser()

        def add(_parent: Parser) -> None:
            about = say(".".join(("cli.command", *self._path, name)), self._lang)
            self._subparsers.add_parser(
                name, help=about, description=about, lang=self._lang, deferred=command
            )

        self._later(add)
        return command


def global_options(parser: Parser, values: Values, lang: str, *, top: bool = False) -> None:
    """Add the options that every command takes, before it or after it."""
    default: Any = None if top else argparse.SUPPRESS
    group = parser.add_argument_group(say("cli.help.everywhere", lang))
    group.add_argument(
        "--desk", metavar="FILE", type=values.file, default=default, help=say("cli.option.desk", lang)
    )
    group.add_argument(
        "--passphrase-file",
        dest="desk_passphrase_file",
        metavar="F",
        type=values.file,
        default=default,
        help=say("cli.option.desk_passphrase_file", lang),
    )
    group.add_argument(
        "--file-passphrase-file",
        metavar="F",
        type=values.file,
        default=default,
        help=say("cli.option.file_passphrase_file", lang),
    )
    group.add_argument(
        "--as", dest="operator", metavar="NAME", default=default, help=say("cli.option.operator", lang)
    )
    group.add_argument(
        "--as-pin-file",
        dest="operator_pin_file",
        metavar="F",
        type=values.file,
        default=default,
        help=say("cli.option.as_pin_file", lang),
    )
    group.add_argument("--lang", choices=tuple(NAMES), default=default, help=say("cli.option.lang", lang))
    group.add_argument(
        "--json",
        action="store_true",
        default=False if top else argparse.SUPPRESS,
        help=say("cli.option.json", lang),
    )
