"""Series: rules by which an event repeats."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "cli.option.series": Text("id of the series", "정기 모임의 아이디"),
    "cli.option.repeat": Text(
        "create a series: FREQ=WEEKLY;COUNT=10 (RFC 5545, with COUNT or UNTIL)",
        "정기 모임으로 만들어요: FREQ=WEEKLY;COUNT=10 (RFC 5545, COUNT나 UNTIL이 있어야 해요)",
    ),
    "cli.option.scope": Text(
        "for a series: this event, this and following, or all",
        "정기 모임에서: 이 행사만(this), 이 행사부터(following), 모두(all)",
    ),
    "error.rule.repeat_unreadable": Text(
        "“{text}” is not a valid repeat rule. Write it as FREQ=WEEKLY;COUNT=10. Nothing was changed.",
        "“{text}”(은/는) 반복 규칙이 아니에요. FREQ=WEEKLY;COUNT=10처럼 적어 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.repeat_endless": Text(
        "A series needs an end. Add COUNT=10 or UNTIL=20271231 to the rule. Nothing was changed.",
        "정기 모임에는 끝이 있어야 해요. COUNT=10이나 UNTIL=20271231을 붙여 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.repeat_too_often": Text(
        "Events can repeat at most once a day, not {freq}. Nothing was changed.",
        "모임은 하루에 한 번까지만 반복할 수 있어요({freq}). 바뀐 것은 없어요.",
    ),
    "error.rule.repeat_unsupported": Text(
        "Calendars interpret {part} differently, so it can’t be used. Remove it from the rule. Nothing was changed.",
        "{part}(은/는) 캘린더마다 다르게 읽어서 쓸 수 없어요. 빼고 적어 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.repeat_names_days": Text(
        "The series repeats on fixed days ({text}), so it can’t be moved to another day. Create a new series. Nothing was changed.",
        "정해진 날에 반복하는 정기 모임({text})이라 다른 날로 옮길 수 없어요. 새로 만들어 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.repeat_never": Text(
        "No day matches this rule. Check its days and its end. Nothing was changed.",
        "이 규칙에 맞는 날이 없어요. 요일과 끝나는 날을 확인해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.repeat_too_long": Text(
        "A series can continue for up to {years} years. Choose an earlier end. Nothing was changed.",
        "정기 모임은 {years}년까지만 이어질 수 있어요. 더 일찍 끝나게 해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.repeat_too_many": Text(
        "A series can have up to {most} events. Choose an earlier end. Nothing was changed.",
        "정기 모임은 {most}번까지만 반복할 수 있어요. 더 일찍 끝나게 해 주세요. 바뀐 것은 없어요.",
    ),
    "noun.series": Text("series", "정기 모임"),
}
