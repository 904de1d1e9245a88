"""Sets Meetup Desk up from a checkout and starts it, or runs its checks, with the standard library alone.

    python3 packaging/start.py demo [--no-window] [--out DIR]
    python3 packaging/start.py test [--coverage]
    python3 packaging/start.py setup

This file alone keeps to the grammar of Python 3.6, so that an older Python can say what is missing.
"""

import shutil
import sys


def refusal(major: int, minor: int, arguments: str) -> str:
    """What to tell somebody whose Python cannot run this project; empty where it can."""
    if (major, minor) >= (3, 11):
        return ""
    lines = [
        f"Meetup Desk needs Python 3.11 or newer, and this is {major}.{minor}. Nothing was changed.",
        f"Meetup Desk는 파이썬 3.11 이상이 필요해요. 지금은 {major}.{minor} 버전이에요. 바뀐 것은 없어요.",
    ]
    newer = [name for name in ("python3.14", "python3.13", "python3.12", "python3.11") if shutil.which(name)]
    if newer:
        lines.append(f"→ {newer[0]} packaging/start.py {arguments}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    unfit = refusal(sys.version_info[0], sys.version_info[1], " ".join(sys.argv[1:]))
    if unfit:
        sys.stderr.buffer.write(unfit.encode(sys.stderr.encoding or "ascii", "replace"))
        sys.exit(1)

    from pathlib import Path

    from commands import main

    sys.exit(main(sys.argv[1:], Path(__file__).resolve().parents[1]))
