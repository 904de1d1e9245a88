"""A block says which coming RSVPs it meets, and refuses them where that is asked for."""

import pytest

from tests.cli.conftest import Cli


@pytest.mark.parametrize(("options", "status"), [((), "going"), (("--refuse-rsvps",), "refused")])
def test_a_block_names_the_coming_rsvps_that_stay_or_are_refused(
    cli: Cli, options: tuple[str, ...], status: str
) -> None:
    plan = ("--start", "2030-01-14 19:00", "--end", "2030-01-14 21:00")
    event = cli.get("event", "add", "--title", "모임", *plan)["id"]
    rsvp = cli.get("rsvp", "add", "--event", event, "--name", "서다온", "--phone", "010-1111-2222")["id"]
    (person,) = (each["id"] for each in cli.get("person", "find", "서다온"))
    blocked = cli.get("person", "block", person, "--reason", "신고", *options)
    assert blocked["rsvps"] == [{"id": rsvp, "status": status}]
