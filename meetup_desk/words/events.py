"""Events: their states, what is wrong with a plan, and what the command line says of them."""

from meetup_desk.domain.list_rows import Occupancy
from meetup_desk.words.text import Text

_EVENTS = {
    "error.rule.event_cancelled": Text(
        "“{title}” is cancelled and accepts no more RSVPs.",
        "“{title}” 행사는 취소되어 더 신청을 받지 않아요.",
    ),
    "error.rule.title_missing": Text(
        "The event needs a title. Enter one. Nothing was changed.",
        "행사 제목이 비어 있어요. 제목을 적어 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.ends_before_start": Text(
        "The event ends before it starts. Check both times. Nothing was changed.",
        "끝나는 때가 시작하는 때보다 빨라요. 두 시간을 확인해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.capacity_negative": Text(
        "The number of people can’t be negative. Nothing was changed.",
        "사람 수는 0보다 작을 수 없어요. 바뀐 것은 없어요.",
    ),
    "error.rule.unknown_zone": Text(
        "“{tz}” is not a time zone. Use a name such as Asia/Seoul. Nothing was changed.",
        "“{tz}”(은/는) 시간대가 아니에요. Asia/Seoul 같은 이름을 써 주세요. 바뀐 것은 없어요.",
    ),
    "noun.event": Text("event", "행사"),
    "event.draft": Text("Draft", "작성 중"),
    "event.scheduled": Text("Scheduled", "예정"),
    "event.postponed": Text("Postponed", "연기"),
    "event.cancelled": Text("Cancelled", "취소됨"),
    "change.event.add": Text("new event", "행사 만들기"),
    "change.event.add.named": Text("new event “{detail}”", "“{detail}” 행사 만들기"),
    "change.event.change": Text("changes to an event", "행사 수정"),
    "change.event.cancel": Text("cancelling an event", "행사 취소"),
    "change.import.settle": Text("letting lines of a list go", "못 가져온 줄 그냥 두기"),
    "change.session.add": Text("new session", "순서 추가"),
    "change.session.add.named": Text("new session “{detail}”", "“{detail}” 순서 추가"),
    "change.session.change": Text("change of a session", "순서 수정"),
    "change.session.remove": Text("removing a session", "순서 삭제"),
    "change.event.duplicate": Text("duplicating an event", "행사 복제"),
    "change.event.postpone": Text("postponing an event", "행사 연기"),
    "error.rule.same_time": Text(
        "The event is already at that time. Choose another; nothing was changed.",
        "이미 그 시간에 열리는 행사예요. 다른 시간을 골라 주세요. 바뀐 것은 없어요.",
    ),
    "stake.touches": Text("This affects {what}.", "{what}에 영향을 줘요."),
    "stake.dates": Text("{count} dates", "날짜 {count}개"),
    "stake.dates.one": Text("1 date", "날짜 1개"),
    "stake.people": Text("{count} people", "{count}명"),
    "stake.people.one": Text("1 person", "1명"),
    "stake.tickets": Text("{count} tickets", "입장권 {count}장"),
    "stake.tickets.one": Text("1 ticket", "입장권 1장"),
    "stake.invites": Text("{count} calendar invites", "캘린더 초대장 {count}개"),
    "stake.invites.one": Text("1 calendar invite", "캘린더 초대장 1개"),
    "stake.packs": Text("{count} door packs", "출입구 꾸러미 {count}개"),
    "stake.packs.one": Text("1 door pack", "출입구 꾸러미 1개"),
    "event.untitled": Text("(No title)", "(제목 없음)"),
}

_COMMANDS = {
    "cli.command.event": Text("events and series", "행사와 정기 모임"),
    "cli.command.event.add": Text("create an event or a series", "행사나 정기 모임을 만들어요"),
    "cli.command.event.list": Text("list events", "행사를 보여 줘요"),
    "cli.command.event.show": Text("show an event", "행사 하나를 보여 줘요"),
    "cli.command.event.change": Text("change an event", "행사 하나를 고쳐요"),
    "cli.command.event.cancel": Text(
        "cancel an event; all open RSVPs are cancelled",
        "행사를 취소해요. 열려 있는 참석 신청도 모두 취소돼요",
    ),
    "cli.command.event.duplicate": Text(
        "plan the same event on another day", "같은 행사를 다른 날에 하나 더 만들어요"
    ),
    "cli.command.event.postpone": Text(
        "move an event to another day, or to one not known yet; everyone is asked again",
        "행사를 다른 날로, 또는 정하지 않은 날로 미뤄요. 모두에게 다시 물어봐요",
    ),
    "cli.option.event_title_en": Text("title for those who read English", "영어로 받는 사람에게 보일 제목"),
    "cli.option.event_description_en": Text(
        "description for those who read English", "영어로 받는 사람에게 보일 소개"
    ),
    "cli.option.event_goal": Text("what should come of it", "이루고 싶은 목표"),
    "cli.option.event_notes": Text("notes for organisers only", "운영진만 보는 메모"),
    "cli.option.on": Text("the day: 2026-12-10", "날짜: 2026-12-10"),
    "cli.option.people": Text(
        "invite those who were going or had not answered", "참석하거나 아직 답하지 않은 사람을 초대해요"
    ),
    "cli.option.no_parts": Text("without parts and programme", "참석 범위와 순서 없이"),
    "cli.option.no_doors": Text("without what is counted at the doors", "출입구 명단 없이"),
    "cli.option.postpone_start": Text(
        "the new start; without it the day is not known yet", "새로 시작하는 때. 없으면 날짜를 정하지 않아요"
    ),
    "cli.event.postponed": Text(
        "Postponed “{title}”. Everyone who was going is asked again.",
        "“{title}” 행사를 연기했어요. 참석하려던 모두에게 다시 물어봐요.",
    ),
    "cli.option.event": Text("id of the event", "행사의 아이디"),
    "cli.option.title": Text("title", "제목"),
    "cli.option.start": Text(
        "start: 2026-12-03 19:00, or a date for an all-day event",
        "시작하는 때: 2026-12-03 19:00, 하루 종일이면 날짜",
    ),
    "cli.option.end": Text(
        "end; default: two hours after the start, or the previous length",
        "끝나는 때. 없으면 두 시간 뒤, 고칠 때는 원래 길이만큼",
    ),
    "cli.option.tz": Text(
        "time zone, such as Asia/Seoul; default: the desk’s", "시간대, 예: Asia/Seoul. 없으면 데스크의 시간대"
    ),
    "cli.option.all_day": Text("all-day event; --end is the last day", "하루 종일. --end는 마지막 날이에요"),
    "cli.option.capacity": Text("capacity in people", "정원"),
    "cli.option.approval": Text("RSVPs need the organiser’s approval", "신청을 운영진이 승인해요"),
    "cli.option.plus_ones": Text("guests allowed per RSVP", "한 신청에 데려올 수 있는 사람 수"),
    "cli.option.cancel_reason": Text("reason, shown to attendees", "참석자에게 알릴 사유"),
    "cli.option.all_events": Text("all events on the desk", "데스크의 모든 행사"),
    "cli.option.busy": Text(
        "the host’s calendar (.ics), to check for conflicts",
        "모임장의 캘린더(.ics). 겹치는 일정이 있는지 알려 줘요",
    ),
    "cli.bad.nothing_to_change": Text(
        "Nothing to change. Use --start, --end, --title, --venue or --capacity.",
        "무엇을 고칠지 알려 주세요: --start, --end, --title, --venue, --capacity.",
    ),
    "cli.event.added": Text(
        "Created “{title}”: {when}.\nId {id}", "“{title}” 행사를 만들었어요: {when}.\n아이디 {id}"
    ),
    "cli.event.added.series": Text(
        "Created “{title}” as a series. Events: {count}.\nFirst {when}\nLast {last}\nSeries {series}\nFirst event {id}",
        "“{title}” 정기 모임을 {count}번 만들었어요.\n처음 {when}\n마지막 {last}\n정기 모임 {series}\n첫 행사 {id}",
    ),
    "cli.event.changed": Text("Changed “{title}”.", "“{title}” 행사를 고쳤어요."),
    "cli.event.cancelled": Text(
        "Cancelled “{title}” and its open RSVPs. To undo, run “meetup-desk undo”.",
        "“{title}” 행사를 취소했어요. 열려 있던 신청도 함께 취소했어요. “meetup-desk undo”로 되돌릴 수 있어요.",
    ),
    "cli.event.overlaps": Text(
        "Conflict with {mine}: “{title}”, {when} (same {shared}).",
        "{mine}에 겹치는 행사가 있어요: “{title}”, {when} (같은 {shared}).",
    ),
    "cli.event.busy": Text(
        "Conflict with {mine}: the host has “{title}”, {when}.",
        "{mine}에 모임장의 다른 일정이 있어요: “{title}”, {when}.",
    ),
    "cli.event.private": Text("private", "비공개 일정"),
    "cli.event.shares.room": Text("venue", "장소"),
    "cli.event.shares.host": Text("host", "모임장"),
    "cli.event.shares.group": Text("group", "모임"),
    "cli.event.none": Text(
        "No events yet. Create one with “meetup-desk event add”.",
        "아직 행사가 없어요. “meetup-desk event add”로 만들어 주세요.",
    ),
    "cli.event.by_approval": Text("needs the organiser’s approval", "운영진이 승인해요"),
    "cli.option.helper": Text("name of the helper to ask on the day", "당일 도우미 이름"),
    "cli.option.helper_phone": Text("the helper’s phone number", "도우미 전화번호"),
}

TEXTS: dict[str, Text] = {**_EVENTS, **_COMMANDS}


def say_title(title: str, lang: str) -> str:
    """Give an event's title, or say that it has none."""
    return title or TEXTS["event.untitled"].say(lang)


def say_going(people: Occupancy) -> str:
    """Say how many are going, of how many where there is a capacity."""
    return f"{people.going:,}" if people.capacity is None else f"{people.going:,} / {people.capacity:,}"
