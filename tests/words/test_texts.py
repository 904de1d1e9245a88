"""Every text exists in both languages, with the same facts, as the house style wants it."""

import re
from collections import Counter
from collections.abc import Callable
from string import Formatter

import pytest

from meetup_desk.domain.errors import ErrorCode
from meetup_desk.domain.events import EventStatus
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.verdicts import Severity, UnreadReason, Verdict, severity_of
from meetup_desk.words import say as saying
from meetup_desk.words.say import has, say, say_error
from meetup_desk.words.text import Text

ALL = saying._TEXTS


def offenders(breaks: Callable[[Text], object]) -> dict[str, Text]:
    return {key: text for key, text in ALL.items() if breaks(text)}


def facts_of(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def sentences(text: str) -> list[str]:
    """The sentences of a text; labels and the help of options, which end without a stop, have none."""
    return re.split(r"(?<=[.!?])\s+", text) if text.endswith((".", "!", "?")) else []


def test_no_text_is_written_twice() -> None:
    keys = [key for noun in saying._NOUNS for key in noun.TEXTS]
    assert [key for key, times in Counter(keys).items() if times > 1] == []


def test_both_languages_carry_the_same_facts() -> None:
    assert offenders(lambda text: facts_of(text.en) != facts_of(text.ko)) == {}


def test_facts_are_plain_names() -> None:
    assert offenders(lambda text: not all(name.isidentifier() for name in facts_of(text.en))) == {}


def test_each_language_is_written_in_its_own_script() -> None:
    assert offenders(lambda text: re.search("[가-힣ㄱ-ㅎ]", text.en)) == {}
    without_facts = {key: re.sub(r"\{\w+\}", "", text.ko) for key, text in ALL.items()}
    assert [
        key for key, ko in without_facts.items() if re.search("[A-Za-z]", ko) and not re.search("[가-힣]", ko)
    ] == []


def test_nothing_is_called_an_error() -> None:
    assert offenders(lambda text: re.search(r"\berror\b|오류|에러", text.en + text.ko, re.IGNORECASE)) == {}


def test_no_space_is_doubled_or_left_over() -> None:
    assert offenders(lambda text: any("  " in t or t != t.strip() for t in text)) == {}


_ALWAYS_MANY = {
    *("ago.minutes", "ago.hours", "ago.days", "length.minutes", "length.hours", "length.days"),
    *("outdated.people", "cli.ics.entry.series", "letter.party"),  # one has a text of its own
    "calendar.refused.not_one_attendee",  # said of none, or of more than one
    *("refusal.party_too_large", "refusal.no_room_for_more"),  # more than are allowed, so more than one
    *("calendar.refused.too_many", "calendar.refused.repeat_too_many", "calendar.refused.repeat_too_long"),
    *("error.rule.repeat_too_many", "error.rule.repeat_too_long", "error.rule.alarms_too_many"),  # limits
    *("error.rule.passphrase_weak", "error.rule.pin_short"),
    *(
        "attendance.part",
        "verdict.admitted.part.message",
        "verdict.admitted.rest.message",
    ),  # of a party, so of more
    *("verdict.not_in_pack.admitted.part.message", "verdict.left.part.message"),
}
_NOUNS = (
    "people|guests|attendees|seats|lines|rows|tickets|letters|drafts|scans|events|evenings|gatherings|dates"
)
_NOUNS += "|badges|files|invites|seconds|minutes|hours|days|years|times|words|characters"


def test_one_of_something_is_no_plural() -> None:
    counted = re.compile(rf"\{{\w+\}} (?:[a-z]+ )?(?:{_NOUNS})\b")
    plurals = offenders(lambda text: counted.search(text.en))
    with_one = {key for key in plurals if has(f"{key}.one")}
    assert {key for key in plurals if not key.startswith("demo.")} - _ALWAYS_MANY - with_one == set()


def test_korean_sentences_are_polite() -> None:
    polite = re.compile(r"[요오]([.!?(]|:.*\.)")
    assert offenders(lambda text: not all(polite.search(s) for s in sentences(text.ko))) == {}


def test_a_particle_behind_a_fact_is_chosen_by_what_is_filled_in() -> None:
    fixed = re.compile(r"\}[\"”’]?(은|는|이|가|을|를|과|와|으로)(?=[\s.,?])")
    assert offenders(lambda text: fixed.search(text.ko)) == {}


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_has_a_word_and_a_sentence(verdict: Verdict) -> None:
    assert has(f"verdict.{verdict}")
    assert has(f"verdict.{verdict}.message")


@pytest.mark.parametrize("verdict", Verdict)
def test_the_large_word_is_short(verdict: Verdict) -> None:
    assert len(say(f"verdict.{verdict}", "en")) <= 17
    assert len(say(f"verdict.{verdict}", "ko")) <= 9


def test_no_two_verdicts_share_a_word() -> None:
    for lang in ("en", "ko"):
        assert len({say(f"verdict.{verdict}", lang) for verdict in Verdict}) == len(Verdict)


@pytest.mark.parametrize("unread", UnreadReason)
def test_every_kind_of_unread_text_has_its_sentence(unread: UnreadReason) -> None:
    assert has(f"verdict.not_a_ticket.{unread}.message")


def test_every_refusal_says_what_to_do_next() -> None:
    refusals = {
        key: text
        for key, text in ALL.items()
        if key.startswith("verdict.") and key.endswith(".message") and ".admitted" not in key
        if severity_of(Verdict(key.split(".")[1])) is not Severity.GREEN
    }
    step = re.compile(r"\b(ask|take|scan|find|type|let)\b", re.IGNORECASE)
    assert len(refusals) > len(Verdict)
    assert {key for key, text in refusals.items() if not text.ko.endswith("주세요.")} == set()
    assert {key for key, text in refusals.items() if not step.search(sentences(text.en)[-1])} == set()


def test_a_blocked_persons_door_does_not_say_why() -> None:
    assert say("verdict.blocked.message", "en", name="A") == "Take A to the organiser."
    assert "운영진" in say("verdict.blocked.message", "ko", name="가")
    assert [key for key in sorted(ALL) if key.startswith("verdict.blocked")] == [
        "verdict.blocked",
        "verdict.blocked.message",
    ]


@pytest.mark.parametrize("status", RsvpStatus)
def test_every_answer_has_a_word(status: RsvpStatus) -> None:
    assert has(f"rsvp.{status}")


@pytest.mark.parametrize("status", EventStatus)
def test_every_event_status_has_a_word(status: EventStatus) -> None:
    assert has(f"event.{status}")


@pytest.mark.parametrize("code", ErrorCode)
def test_every_error_code_has_a_sentence(code: ErrorCode) -> None:
    assert has(f"error.{code}")


def test_a_finer_reason_is_said_where_somebody_wrote_it() -> None:
    fine = say_error("rule", "party_too_large", "en", party=5, most=3, rule="party_too_large")
    assert fine == "This event allows parties of up to 3, not 5."
    assert "unheard_of" in say_error("rule", "unheard_of", "en", rule="unheard_of")


def test_a_text_that_nobody_wrote_is_a_bug() -> None:
    with pytest.raises(KeyError):
        say("verdict.never", "ko")


def test_braces_in_a_persons_name_are_only_letters() -> None:
    assert say("verdict.admitted.message", "en", name="{party} {0}") == "{party} {0} is in."
