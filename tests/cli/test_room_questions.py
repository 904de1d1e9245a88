"""Questions from the room, from a terminal."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Cli


def test_questions_are_asked_merged_answered_and_carried_over(cli: "Cli") -> None:
    event = cli.event()

    def ask(text: str, *more: str) -> str:
        return str(cli.get("question", "add", "--event", event, "--text", text, *more)["id"])

    first, second = ask("When is the next one?"), ask("Will there be food?", "--support", "4")
    assert ask(" when is  the NEXT one ") == first  # the same once more
    third = ask("Is it held again?", "--asker", "Harin")
    listed = cli.get("question", "list", "--event", event)
    assert [(one["id"], one["support"]) for one in listed] == [(second, 4), (first, 2), (third, 1)]
    assert cli.get("question", "merge", first, third)["support"] == 3
    assert cli.refused("question", "merge", first, first)["rule"] == "question_merge"
    assert cli.get("question", "answer", second, "--text", "Yes, at seven")["state"] == "answered"
    assert cli.get("question", "answer", first, "--carry")["state"] == "carried_over"
    texts = [(one["text"], one["answer"]) for one in cli.get("question", "list", "--event", event)]
    assert texts == [("Will there be food?", "Yes, at seven"), ("When is the next one?", "")]
