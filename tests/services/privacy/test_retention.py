"""Retention: what is due by its term, for whom it is not, and how it is destroyed."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from meetup_desk.domain.retention import RetentionKind
from meetup_desk.services.services import Services

if TYPE_CHECKING:
    from conftest import Clock, Organiser

BY = "organiser"


def people_due(services: Services) -> dict[RetentionKind, int]:
    return {line.kind: line.people for line in services.retention.due()}


def test_needs_are_due_a_month_after_the_event(
    services: Services, organiser: "Organiser", clock: "Clock", write_list: Callable[..., Path]
) -> None:
    event = organiser.event()
    file = write_list("이름,이메일,식사", "이하린,harin@mail.example,채식", "박도윤,doyun@mail.example,")
    services.imports.run(file, event.id, BY, mapping={"식사": "diet"})
    clock.move(days=20)
    assert people_due(services) == {}
    clock.move(days=60)
    assert people_due(services) == {RetentionKind.NEEDS: 1}
