"""Voices: from a slip to the board to the text for their author."""

from typing import TYPE_CHECKING

import pytest

from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.domain.times import DAY
from meetup_desk.domain.voices import Stance, Voice, VoiceKind, VoiceState, is_overdue
from meetup_desk.services.services import Services
from meetup_desk.services.voices.voice_texts import author_text
from meetup_desk.services.voices.voices import VoiceDraft, VoiceQuery

if TYPE_CHECKING:
    from conftest import Clock, Organiser

BY = "organiser"


def said(services: Services, title: str = "역 가까이에서 모여요", **facts: object) -> Voice:
    draft = VoiceDraft(**{"kind": VoiceKind.SUGGESTION, "title": title, **facts})  # type: ignore[arg-type]
    return services.voices.add(draft, BY)[0]


def rule_of(error: pytest.ExceptionInfo[RuleError]) -> str:
    return error.value.rule


def test_an_answer_is_promised_within_seven_days_and_thanks_need_none(services: Services) -> None:
    voice = said(services)
    assert voice.due_at == voice.received_at + 7 * DAY
    assert said(services, "고마워요", kind=VoiceKind.THANKS).due_at is None


def test_the_author_finds_it_by_the_slip_and_reads_what_came_of_it(services: Services) -> None:
    voice = said(services)
    services.voices.answer(
        voice.id, VoiceState.PLANNED, BY, text="1월에 물빛역 별관에서 열어요.", owner="박도윤"
    )
    found = services.voices.by_slip(f"{voice.slip[:3]}-{voice.slip[3:].lower()}")
    assert (found.id, found.state, found.owner) == (voice.id, VoiceState.PLANNED, "박도윤")
    text = author_text(services.voices.detail(found.id), "ko", "Asia/Seoul", services.desk.now())
    assert "1월에 물빛역 별관에서 열어요." in text
    assert "그렇게 하려고 해요." in text
    with pytest.raises(DeskError) as error:
        services.voices.by_slip("7K3-M42")
    assert error.value.code == "not_found"


@pytest.mark.parametrize("state", [VoiceState.DONE, VoiceState.EXPLAINED, VoiceState.NOT_POSSIBLE])
def test_nobody_is_fobbed_off_without_a_sentence(services: Services, state: VoiceState) -> None:
    voice = said(services)
    with pytest.raises(RuleError) as error:
        services.voices.answer(voice.id, state, BY)
    assert rule_of(error) == "voice_answer_missing"
    services.voices.answer(voice.id, state, BY, text="까닭이 있어요.")
    assert services.voices.by_uid(voice.uid).closed_at is not None


def test_more_time_needs_a_reason_and_is_given_twice(services: Services) -> None:
    voice = said(services)
    with pytest.raises(RuleError) as error:
        services.voices.extend(voice.id, " ", BY)
    assert rule_of(error) == "voice_reason_missing"
    for times in (1, 2):
        services.voices.extend(voice.id, "장소 두 곳의 값을 물어보는 중", BY)
        moved = services.voices.by_uid(voice.uid)
        assert moved.due_at == voice.received_at + (7 + 14 * times) * DAY
    with pytest.raises(RuleError) as error:
        services.voices.extend(voice.id, "조금만 더", BY)
    assert rule_of(error) == "voice_extended"
    notes = [step.note for step in services.voices.detail(voice.id).steps]
    assert notes.count("장소 두 곳의 값을 물어보는 중") == 2


def test_what_is_late_is_found_until_it_is_answered(services: Services, clock: "Clock") -> None:
    voice = said(services)
    clock.move(days=8)
    late = VoiceQuery(overdue_at=clock())
    assert [line.id for line in services.voices.list(late)] == [voice.id]
    assert is_overdue(services.voices.by_uid(voice.uid), clock())
    services.voices.answer(voice.id, VoiceState.EXPLAINED, BY, text="역 앞에는 빈 곳이 없어요.")
    assert services.voices.list(late) == []


def test_merging_loses_no_supporter_and_counts_nobody_twice(
    services: Services, organiser: "Organiser"
) -> None:
    event = organiser.event()
    harin, doyun = (
        services.rsvps.line(organiser.answer(event, name)).person_id for name in ("이하린", "박도윤")
    )
    voice, other, third = (
        said(services, person_id=harin),
        said(services, "지하철이 좋아요"),
        said(services, "셋"),
    )
    services.voices.support(voice.id, BY, person_id=doyun)
    services.voices.support(other.id, BY, person_id=harin)  # who also said the first
    assert services.voices.support(other.id, BY, person_id=doyun)[0] == 3
    services.voices.support(other.id, BY, unnamed=5)
    services.voices.merge(other.id, [third.id], BY)
    assert services.voices.by_uid(other.uid).supporters == 9
    services.voices.merge(voice.id, [other.id], BY)
    # two people by name, five without, and the authors of the other two, who are not named
    assert services.voices.by_uid(voice.uid).supporters == 9
    detail = services.voices.detail(voice.id)
    assert {one.title for one in detail.merged} == {"지하철이 좋아요", "셋"}
    assert [line.id for line in services.voices.list(VoiceQuery())] == [voice.id]
    assert services.voices.support(third.id, BY, unnamed=1)[0] == 10
    services.voices.answer(voice.id, VoiceState.DONE, BY, text="1월부터 역에서 열어요.")
    text = author_text(services.voices.detail(third.id), "en", "Asia/Seoul", services.desk.now())
    assert "Supporters: 10" in text
    assert "1월부터 역에서 열어요." in text
    with pytest.raises(RuleError) as error:
        services.voices.answer(third.id, VoiceState.DONE, BY, text="x")
    assert rule_of(error) == "voice_merged"


def test_a_merge_is_undone_as_one_step(services: Services) -> None:
    voice, other = said(services), said(services, "지하철이 좋아요")
    services.voices.merge(voice.id, [other.id], BY)
    services.history.undo(BY)
    assert services.voices.by_uid(voice.uid).supporters == 1
    assert services.voices.by_uid(other.uid).merged_into_id is None
    assert services.backups.check() == []


def test_a_voice_that_was_closed_is_opened_again_with_a_reason(services: Services, clock: "Clock") -> None:
    voice = said(services)
    services.voices.answer(voice.id, VoiceState.DONE, BY, text="했어요.")
    clock.move(days=30)
    with pytest.raises(RuleError):
        services.voices.answer(voice.id, VoiceState.LOOKED_AT, BY)
    services.voices.answer(voice.id, VoiceState.LOOKED_AT, BY, text="다시 살펴봐요.")
    again = services.voices.by_uid(voice.uid)
    assert again.closed_at is None
    assert again.due_at is not None
    assert again.due_at > clock()


def test_words_for_and_against_a_proposal_stand_side_by_side(services: Services) -> None:
    voice = said(services, threshold=20)
    services.voices.argue(voice.id, Stance.FOR, "걸어올 수 있어요", BY)
    services.voices.argue(voice.id, Stance.AGAINST, "지금 곳이 더 넓어요", BY)
    assert [(a.stance, a.text) for a in services.voices.detail(voice.id).arguments] == [
        (Stance.FOR, "걸어올 수 있어요"),
        (Stance.AGAINST, "지금 곳이 더 넓어요"),
    ]


@pytest.mark.parametrize("text", ["가까이", "역 ", "100%", "_", "별관"])
def test_any_part_of_what_was_said_or_answered_finds_it(services: Services, text: str) -> None:
    voice = said(services, body="100%_물빛역")
    services.voices.answer(voice.id, VoiceState.PLANNED, BY, text="별관이에요.")
    said(services, "주차장")
    assert [line.id for line in services.voices.list(VoiceQuery(text=text))] == [voice.id]
