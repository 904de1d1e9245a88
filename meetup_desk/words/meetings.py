"""Meetings: who has met whom."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "cli.command.meetings": Text("who has met whom", "누가 누구를 만났는지"),
    "cli.command.meetings.list": Text(
        "whom a person met, who met at an event, or how a group grows together",
        "한 사람이 만난 사람, 행사에서 만난 짝, 모임이 가까워진 정도를 보여 줘요",
    ),
    "cli.command.meetings.record": Text(
        "write the meetings of an event again, after scans were imported",
        "체크인 기록이 모인 뒤 행사의 만남을 다시 적어요",
    ),
    "cli.option.meetings_person": Text("id of a person", "사람의 아이디"),
    "meetings.heading.ties": Text("Has met", "만난 사람"),
    "cli.meetings.group": Text(
        "Pairs who have met: {pairs} of {possible} ({share})\nNewcomers who met three people or more: {tied} of"
        " {returned}\nNew ties at the last event: {new}\nAt the edge:",
        "서로 만난 사이: {possible}쌍 중 {pairs}쌍({share})\n세 사람 이상 만난 새 사람: {returned}명 중 {tied}명\n"
        "지난 행사의 새 만남: {new}쌍\n가장자리에 있는 사람:",
    ),
    "cli.meetings.none": Text("No one has met here yet.", "아직 만난 사람이 없어요."),
    "cli.meetings.recorded": Text(
        "Pairs who met at this event: {pairs}.", "이 행사에서 만난 짝은 {pairs}쌍이에요."
    ),
    "meetings.heading.times": Text("Times", "횟수"),
    "meetings.heading.last": Text("Last met", "마지막 만남"),
    "meetings.heading.event": Text("Event", "행사"),
    "meetings.heading.other": Text("Other person", "상대"),
    "meetings.heading.new": Text("First time", "처음 만남"),
    "cli.meetings.new": Text("yes", "네"),
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
