"""Calendar files that come in: events of others, answers to our invites, and what was not taken."""

from meetup_desk.words.text import Text

_NOTES = {
    "calendar.note.cut": Text(
        "“{title}” repeats without an end. Dates up to {last} are imported.",
        "“{title}”(은/는) 끝이 없는 일정이라 {last}까지만 가져왔어요.",
    ),
    "calendar.note.older": Text(
        "{name} replied to an older invite, or has replied again since. Nothing was changed.",
        "{name} 님의 답은 옛 초대장에 대한 것이거나 나중에 다시 답했어요. 바뀐 것은 없어요.",
    ),
    "calendar.note.waitlisted": Text(
        "{name} accepted, but the event is full. They were added to the waitlist.",
        "{name} 님이 수락했지만 자리가 없어서 대기 명단에 올렸어요.",
    ),
    "calendar.note.still_waits": Text(
        "{name} accepted and is still on the waitlist.", "{name} 님이 수락했고 아직 대기 명단에 있어요."
    ),
    "calendar.note.to_approve": Text(
        "{name} wants to attend and is waiting for approval.",
        "{name} 님이 참석하고 싶어 해요. 승인을 기다려요.",
    ),
    "calendar.note.counter": Text(
        "{name} proposes another time: {proposed}. Move the event or contact them. Nothing was changed.",
        "{name} 님이 다른 시간을 제안해요: {proposed}. 행사를 옮기거나 연락해 주세요. 바뀐 것은 없어요.",
    ),
    "calendar.note.refresh": Text(
        "{name} requests the invite again. Send it again.",
        "{name} 님이 초대장을 다시 요청해요. 다시 보내 주세요.",
    ),
}

_REFUSED = {
    "calendar.refused.unknown_uid": Text(
        "The reply on line {line} is for an event that is not on this desk.",
        "{line}번째 줄의 답은 이 데스크에 없는 행사에 대한 것이에요.",
    ),
    "calendar.refused.stranger": Text(
        "{value} (line {line}) has no RSVP for “{title}”, so the reply was not imported. Add the person first.",
        "{value}(줄 {line})(은/는) “{title}” 신청자가 아니어서 답장을 가져오지 않았어요. 먼저 사람을 추가해 주세요.",
    ),
    "calendar.refused.event_off": Text(
        "{name} replied to “{title}”, which is cancelled.",
        "{name} 님이 답했지만 “{title}” 행사는 취소되었어요.",
    ),
    "calendar.refused.delegated": Text(
        "{name} wants to send someone else to “{title}”. Transfer the ticket manually.",
        "{name} 님이 “{title}”에 다른 사람을 보내려고 해요. 입장권을 직접 넘겨 주세요.",
    ),
    "calendar.refused.was_refused": Text(
        "{name} accepted “{title}”, but you had refused the RSVP. It stays refused.",
        "{name} 님이 “{title}”(을/를) 수락했지만 이미 거절한 신청이에요. 그대로 두었어요.",
    ),
    "calendar.refused.may_not_come": Text(
        "{name} accepted “{title}”, but can’t be admitted to it. Open the person’s page to see why. Nothing was changed.",
        "{name} 님이 “{title}”(을/를) 수락했지만 들일 수 없는 사람이에요. 까닭은 그 사람의 화면에 있어요. 바뀐 것은 없어요.",
    ),
    "calendar.refused.not_one_attendee": Text(
        "The reply on line {line} names {value} attendees instead of one.",
        "{line}번째 줄의 답에는 참석자가 한 명이 아니라 {value}명 적혀 있어요.",
    ),
    "calendar.refused.no_uid": Text(
        "The reply on line {line} doesn’t say which event it is for.",
        "{line}번째 줄의 답이 어느 행사에 대한 것인지 적혀 있지 않아요.",
    ),
    "calendar.refused.called_off": Text(
        "“{name}” on line {line} is already cancelled.",
        "{line}번째 줄의 “{name}”(은/는) 이미 취소된 일정이에요.",
    ),
    "calendar.refused.duplicate": Text(
        "“{name}” on line {line} is already on this desk at the same time, with a different id.",
        "{line}번째 줄의 “{name}”(은/는) 같은 시간에 다른 아이디로 이미 있어요.",
    ),
    "calendar.refused.twice": Text(
        "“{name}” on line {line} is in the file twice. The newer one was imported.",
        "{line}번째 줄의 “{name}”(은/는) 파일에 두 번 있어서 더 새로운 것을 가져왔어요.",
    ),
    "calendar.refused.not_an_event": Text(
        "Line {line} starts a {value}, which is not an event.",
        "{line}번째 줄의 {value}(은/는) 행사가 아니어서 가져오지 않았어요.",
    ),
    "calendar.refused.too_many": Text(
        "The file continues after line {line}, but only {value} events can be imported at once. Split the file.",
        "{line}번째 줄 뒤로도 일정이 더 있지만 {value}개까지만 가져왔어요. 파일을 나눠 주세요.",
    ),
    "calendar.refused.cut_off": Text(
        "The file ends in the middle of the event on line {line}.",
        "{line}번째 줄에서 시작하는 일정이 중간에 끊겨 있어요.",
    ),
    "calendar.refused.no_start": Text(
        "“{name}” on line {line} has no start time.",
        "{line}번째 줄의 “{name}”(은/는) 시작하는 때가 없어요.",
    ),
    "calendar.refused.bad_time": Text(
        "“{value}” in the event on line {line} is not a valid time.",
        "{line}번째 줄 일정의 “{value}”(은/는) 읽을 수 없는 때예요.",
    ),
    "calendar.refused.unknown_zone": Text(
        "“{name}” on line {line} uses the unknown time zone “{value}”.",
        "{line}번째 줄의 “{name}”에 적힌 시간대 “{value}”(을/를) 알 수 없어요.",
    ),
    "calendar.refused.ends_before_start": Text(
        "“{name}” on line {line} ends before it starts.",
        "{line}번째 줄의 “{name}”(은/는) 시작하기 전에 끝나요.",
    ),
    "calendar.refused.too_long": Text(
        "“{name}” on line {line} lasts more than a year.", "{line}번째 줄의 “{name}”(은/는) 일 년이 넘어요."
    ),
    "calendar.refused.text_too_long": Text(
        "The text of “{name}” on line {line} is too long for an invite.",
        "{line}번째 줄의 “{name}”에 적힌 글이 너무 길어요.",
    ),
    "calendar.refused.no_such_date": Text(
        "“{name}” on line {line} changes {value}, which is not a date of its series.",
        "{line}번째 줄의 “{name}”(은/는) 정기 모임에 없는 날({value})을 바꾸려고 해요.",
    ),
    "calendar.refused.this_and_future": Text(
        "“{name}” on line {line} changes this and later dates of a series in a way that calendars interpret differently.",
        "{line}번째 줄의 “{name}”(은/는) 캘린더마다 다르게 읽는 방식으로 그 뒤의 일정을 모두 바꿔요.",
    ),
    "calendar.refused.repeat_unreadable": Text(
        "“{name}” on line {line} has an invalid repeat rule ({value}).",
        "{line}번째 줄의 “{name}”에 적힌 반복 규칙을 읽을 수 없어요({value}).",
    ),
    "calendar.refused.repeat_too_often": Text(
        "“{name}” on line {line} repeats more than once a day ({value}).",
        "{line}번째 줄의 “{name}”(은/는) 하루에 두 번 넘게 반복해요({value}).",
    ),
    "calendar.refused.repeat_unsupported": Text(
        "“{name}” on line {line} has a repeat rule that calendars interpret differently ({part}).",
        "{line}번째 줄의 “{name}”(은/는) 캘린더마다 다르게 읽는 규칙으로 반복해요({part}).",
    ),
    "calendar.refused.repeat_never": Text(
        "“{name}” on line {line} repeats on days that never occur.",
        "{line}번째 줄의 “{name}”(은/는) 오지 않는 날에 반복해요.",
    ),
    "calendar.refused.repeat_too_many": Text(
        "“{name}” on line {line} has more than {most} dates.",
        "{line}번째 줄의 “{name}”(은/는) {most}번이 넘게 반복해요.",
    ),
    "calendar.refused.repeat_too_long": Text(
        "“{name}” on line {line} continues for more than {years} years.",
        "{line}번째 줄의 “{name}”(은/는) {years}년이 넘게 이어져요.",
    ),
}

_FILES = {
    "change.ics.import": Text("import of a calendar file", "캘린더 파일 가져오기"),
    "error.file_unreadable.calendar": Text(
        "{file} is not a calendar file. Export the calendar as .ics and import that file. Nothing was changed.",
        "{file}(은/는) 캘린더 파일이 아니에요. .ics로 내보내서 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_unreadable.calendar_slow": Text(
        "Reading {file} took too much time or memory and was stopped. Export a shorter period and try again. Nothing was changed.",
        "{file}(은/는) 읽는 데 시간이나 메모리가 너무 많이 들어서 멈췄어요. "
        "기간을 줄여 다시 내보내 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_too_large.calendar": Text(
        "{file} is too large for a calendar file. Export a shorter period. Nothing was changed.",
        "{file}(이/가) 캘린더 파일로 보기에는 너무 커요. 기간을 줄여 다시 내보내 주세요. 바뀐 것은 없어요.",
    ),
}

_COMMANDS = {
    "cli.command.ics.import": Text(
        "import events from another calendar, or replies to invites",
        "다른 캘린더의 일정이나 초대장에 대한 답을 가져와요",
    ),
    "cli.option.calendar_file": Text(
        "calendar file (.ics); - reads standard input", "캘린더 파일(.ics). -는 표준 입력이에요"
    ),
    "cli.ics.entry": Text("{title}: {when}", "{title}: {when}"),
    "cli.ics.entry.series": Text("{title}: {when}, {count} dates", "{title}: {when}부터 {count}번"),
    "cli.ics.entry.answer": Text("{name}: {status}", "{name}: {status}"),
}

TEXTS: dict[str, Text] = {**_NOTES, **_REFUSED, **_FILES, **_COMMANDS}
