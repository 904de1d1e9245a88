"""The command line: reads what was asked, has it done, and gives an exit code.

Modules of commands import services where they use them, and not at their top: help and wrong usage are
answered without waiting for the database.
"""

import contextlib
import json
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from meetup_desk.cli import doctor, nouns
from meetup_desk.cli.terminal import language
from meetup_desk.cli.terminal.arguments import Values
from meetup_desk.cli.terminal.parser import (
    PROGRAM,
    CommandGrammar,
    Parser,
    WrongUsage,
    global_options,
    name_encrypted,
)
from meetup_desk.cli.terminal.session import Opener, Session
from meetup_desk.domain.errors import DeskError
from meetup_desk.words.say import say

DONE, REFUSED, WRONG_USAGE, INTERRUPTED, NOBODY_READS = 0, 1, 2, 130, 141


def run(argv: Sequence[str], opener: Opener) -> int:
    """Do what was asked; gives 0 when done, 1 when refused, 2 for wrong usage."""
    _speak_utf8()
    system_lang = language.of_system(os.environ)
    try:
        arguments = parser(language.asked_for(argv) or system_lang).parse_args(argv)
        code = _work(arguments, opener, system_lang)
        if sys.stdout is not None:  # a program of the desktop has none on Windows
            sys.stdout.flush()
    except WrongUsage as wrong:
        _tell_wrong_usage(wrong.message, as_json="--json" in argv)
        return WRONG_USAGE
    except SystemExit as end:  # argparse: help was shown
        return end.code if isinstance(end.code, int) else WRONG_USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _forget_stdout()
        return NOBODY_READS
    return code


def _tell_wrong_usage(message: str, *, as_json: bool) -> None:
    """Say what is wrong with the command: to scripts on stdout, to people on stderr."""
    if as_json:
        print(json.dumps({"error": "usage", "message": message}, ensure_ascii=False))
    else:
        print(message, file=sys.stderr)


def parser(lang: str) -> Parser:
    """Describe the options of the program, and all of its commands, in a language."""
    top = Parser(prog=PROGRAM, description=say("cli.about", lang), lang=lang)
    global_options(top, Values(lang), lang, top=True)
    version = say("cli.option.version", lang)
    top.add_argument("--version", action="store_const", dest="run", const=doctor.tell_versions, help=version)
    top.set_defaults(run=_window)
    nouns.add_commands(CommandGrammar(top, lang))
    return top


def _work(arguments: Namespace, opener: Opener, system_lang: str) -> int:
    from_environment = os.environ.get("MEETUP_DESK", "")
    name_encrypted(arguments, arguments.lang or system_lang)
    named = arguments.desk or (Path(from_environment).expanduser() if from_environment else None)
    session = Session(
        opener,
        desk=named,
        passphrase_file=arguments.desk_passphrase_file,
        file_passphrase_file=arguments.file_passphrase_file,
        lang=arguments.lang,
        system_lang=system_lang,
        as_json=arguments.json,
        operator=arguments.operator or "",
        operator_pin_file=arguments.operator_pin_file,
    )
    with contextlib.closing(session):
        try:
            return session.finish(arguments.run(session, arguments) or DONE)
        except DeskError as error:
            session.refuse(error)
            return REFUSED
        except Exception as error:
            damage = session.damage_behind(error)
            if damage is None:
                raise
            session.refuse(damage)
            return REFUSED


def _window(session: Session, _arguments: Namespace) -> int:
    if not session.opener.has_screen():
        print(session.say("window.no_screen"), file=sys.stderr)
        return REFUSED
    return session.opener.window(session.path, lang=session.chosen_lang)


def _speak_utf8() -> None:
    """Speak UTF-8 whatever the console is set to; what is no text (in a file's name) is shown escaped."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")  # PowerShell marks what it pipes


def _forget_stdout() -> None:
    """Leave nothing to flush at the end into a pipe that nobody reads."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
