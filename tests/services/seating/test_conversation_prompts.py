"""Questions for tables: as they ship, as an organiser changed them, and own ones."""

import pytest

from meetup_desk.app.paths import conversation_prompts
from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.services.seating.conversation_prompts import ConversationPrompts
from meetup_desk.services.services import Services

BY = "organiser"


@pytest.fixture
def prompts(services: Services) -> ConversationPrompts:
    return ConversationPrompts(services.desk, conversation_prompts)


def test_sixty_questions_and_more_ship_in_both_languages(prompts: ConversationPrompts) -> None:
    lines = prompts.list()
    assert len(lines) >= 60
    assert all(line.used and line.texts["en"] != line.texts["ko"] for line in lines)
    assert list(prompts.in_use("ko")) == [line.texts["ko"] for line in lines]


def test_one_that_is_switched_off_is_on_no_card_and_comes_back(prompts: ConversationPrompts) -> None:
    everything = list(prompts.in_use("en"))
    prompts.use(2, BY, used=False)
    assert list(prompts.in_use("en")) == [everything[0], *everything[2:]]
    prompts.use(2, BY, used=True)
    assert list(prompts.in_use("en")) == everything


def test_one_that_is_edited_keeps_the_other_language_and_is_reset(prompts: ConversationPrompts) -> None:
    before = prompts.list()[0].texts
    prompts.edit(1, {"ko": " 요즘  무엇을 배워요? "}, BY)
    line = prompts.list()[0]
    assert (line.texts, line.changed) == ({"en": before["en"], "ko": "요즘 무엇을 배워요?"}, True)
    prompts.reset(1, BY)
    assert prompts.list()[0].texts == before


def test_an_own_question_stands_in_both_languages_and_goes_with_a_reset(prompts: ConversationPrompts) -> None:
    count = len(prompts.list())
    prompts.add({"ko": "첫 직업은 뭐였어요?"}, BY)
    assert prompts.in_use("en")[-1] == prompts.in_use("ko")[-1] == "첫 직업은 뭐였어요?"
    prompts.use(1, BY, used=False)
    prompts.reset(None, BY)
    assert (len(prompts.list()), len(prompts.in_use("en"))) == (count, count)


def test_a_change_is_undone(prompts: ConversationPrompts, services: Services) -> None:
    prompts.add({"en": "What was your first job?"}, BY)
    services.history.undo(BY)
    assert "What was your first job?" not in prompts.in_use("en")


def test_no_words_or_too_many_or_an_unknown_number_are_refused(prompts: ConversationPrompts) -> None:
    with pytest.raises(RuleError, match="prompt_empty"):
        prompts.add({"ko": "  "}, BY)
    with pytest.raises(RuleError, match="prompt_long"):
        prompts.add({"ko": "가" * 201}, BY)
    with pytest.raises(DeskError, match="not_found"):
        prompts.use(999, BY, used=False)
