"""The window opens without waiting for the command line, and only when nothing else is meant."""

from pathlib import Path

import pytest

from meetup_desk.app.launch_args import WindowAsked, window_asked


@pytest.mark.parametrize(
    ("argv", "environment", "asked"),
    [
        ([], {}, WindowAsked(None, None)),
        ([], {"MEETUP_DESK": "a.desk"}, WindowAsked(Path("a.desk"), None)),
        (["--desk", "b.desk", "--lang", "ko"], {"MEETUP_DESK": "a.desk"}, WindowAsked(Path("b.desk"), "ko")),
        (["--desk=b.desk", "--lang=en"], {}, WindowAsked(Path("b.desk"), "en")),
        (["--help"], {}, None),
        (["event", "list"], {}, None),
        (["--desk", "event", "list"], {}, None),
        (["--json"], {}, None),
        (["--desk"], {}, None),
        (["--lang", "xx"], {}, None),
    ],
)
def test_only_a_desk_and_a_language_mean_the_window(
    argv: list[str], environment: dict[str, str], asked: WindowAsked | None
) -> None:
    assert window_asked(argv, environment) == asked
