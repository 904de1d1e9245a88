"""Meetings: who has met whom."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "error.rule.meeting_alone": Text(
        "A meeting takes two people. Name another one.",
        "만남은 두 사람이 있어야 해요. 다른 사람을 적어 주세요.",
    ),
    "change.meeting.add": Text("a meeting", "만남 기록"),
    "change.meeting.record": Text("meetings of an evening", "행사의 만남 기록"),
    "meeting.source.table": Text("same table", "같은 테이블"),
    "meeting.source.shift": Text("same shift", "같은 역할 시간"),
    "meeting.source.introduction": Text("introduction", "소개"),
    "meeting.source.hand": Text("told by hand", "손으로 적음"),
}
