"""What a terminal is told when the program found a mistake in itself."""

import contextlib
import json
import os
import sys
from collections.abc import Sequence

from meetup_desk.cli.terminal import language
from meetup_desk.domain.errors import DeskError
from meetup_desk.words.say import say_error


def tell_broken(trouble: DeskError, argv: Sequence[str]) -> None:
    """Say what happened and where the report lies: to scripts on stdout, to people on stderr."""
    lang = language.asked_for(argv) or language.of_system(os.environ)
    message = say_error(trouble.code, trouble.reason, lang, **trouble.facts)
    report = str(trouble.facts.get("report", ""))
    with contextlib.suppress(OSError, ValueError):  # nobody may be there to read it
        if "--json" in argv:
            value = {"error": str(trouble.code), "message": message, "report": report}
            print(json.dumps(value, ensure_ascii=False), flush=True)
        else:
            print(message, file=sys.stderr, flush=True)
