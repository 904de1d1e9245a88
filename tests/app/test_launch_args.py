"""The window opens without waiting for the command line, and only when nothing else is meant."""

from pathlib import Path

import pytest

from meetup_desk.app.launch_args import WindowRequest, window_request


@pytest.mark.parametrize(
    ("argv", "environment", "asked"),
    [
        ([], {}, WindowRequest(None, None)),
        ([], {"MEETUP_DESK": "a.desk"}, WindowRequest(Path("a.desk"), None)),
        (
            ["--desk", "b.desk", "--lang", "ko"],
            {"MEETUP_DESK": "a.desk"},
            WindowRequest(Path("b.desk"), "ko"),
        ),
        (["--desk=b.desk", "--lang=en"], {}, WindowRequest(Path("b.desk"), "en")),
        (["mine.desk"], {"MEETUP_DESK": "a.desk"}, WindowRequest(Path("mine.desk"), None)),
        (["lunch.ics"], {}, WindowRequest(None, None, Path("lunch.ics"))),
        (["--lang", "ko", "front.PACK"], {}, WindowRequest(None, "ko", Path("front.PACK"))),
        (["notes.txt"], {}, None),
        (["event", "show.desk"], {}, None),
        (["--help"], {}, None),
        (["event", "list"], {}, None),
        (["--desk", "event", "list"], {}, None),
        (["--json"], {}, None),
        (["--desk"], {}, None),
        (["--lang", "xx"], {}, None),
    ],
)
def test_only_a_desk_and_a_language_mean_the_window(
    argv: list[str], environment: dict[str, str], asked: WindowRequest | None
) -> None:
    assert window_request(argv, environment) == asked
