"""Calendar files that go out: invites, reminders, and the calendar for subscribers."""

from meetup_desk.words.text import Text

_INVITES = {
    "error.rule.alarm_unreadable": Text(
        "“{text}” is not a valid reminder. Use 1w, 1d, 2h or 30m, up to eight weeks before the event.",
        "“{text}”(은/는) 알림 시간이 아니에요. 1w, 1d, 2h, 30m처럼 8주 안으로 써 주세요.",
    ),
    "error.rule.alarms_too_many": Text(
        "An event can have up to {most} reminders. Remove some. Nothing was changed.",
        "알림은 {most}개까지 넣을 수 있어요. 몇 개를 빼 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.calendar_empty": Text(
        "There are no events to publish: all events are drafts. Nothing was saved.",
        "공개할 행사가 없어요. 모두 작성 중이에요. 저장한 것은 없어요.",
    ),
    "change.alarms.set": Text("reminders in calendars", "캘린더 알림"),
    "change.feed.choose": Text("location of the public calendar", "공개 캘린더 위치"),
    "calendar.access": Text("Access: {notes}", "오시는 길: {notes}"),
    "calendar.contact": Text("Contact: {contact}", "문의: {contact}"),
    "calendar.called_off": Text("Cancelled: {reason}", "취소 사유: {reason}"),
    "calendar.ticket": Text("Your ticket: {short}", "입장 코드: {short}"),
    "invite.current": Text("up to date", "최신"),
    "invite.outdated": Text("outdated", "옛 초대장"),
    "invite.missing": Text("not sent", "아직 안 보냄"),
    "invite.withdrawn": Text("cancellation sent", "취소 알림"),
    "invite.none": Text("not needed", "필요 없음"),
    "invite.gone": Text("RSVP undone", "신청 되돌림"),
    "reply.accepted": Text("accepted", "수락"),
    "reply.declined": Text("declined", "불참"),
    "reply.tentative": Text("tentative", "미정"),
    "reply.needs-action": Text("no reply", "답 없음"),
    "reply.delegated": Text("delegated", "다른 사람에게 넘김"),
    "reply.counter": Text("proposes another time", "다른 시간 제안"),
    "reply.refresh": Text("requests it again", "다시 요청"),
    "reply.reply": Text("replied", "답함"),
    "error.rule.no_address": Text(
        "{name} has no email address. Add one or contact them another way. Nothing was changed.",
        "{name} 님의 이메일이 없어요. 이메일을 적거나 다른 방법으로 전해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.nothing_to_tell": Text(
        "Nothing to send: this person isn’t invited and has no invite.",
        "알릴 것이 없어요. 초대할 사람도, 초대장을 받은 사람도 아니에요.",
    ),
}

_COMMANDS = {
    "cli.command.ics": Text("calendar files", "캘린더 파일"),
    "cli.command.ics.export": Text(
        "save events to publish, without attendees", "공개할 행사를 참석자 없이 저장해요"
    ),
    "cli.command.ics.invites": Text(
        "save an invite or a cancellation for each attendee", "참석자마다 초대장이나 취소 알림을 저장해요"
    ),
    "cli.command.ics.mailto": Text(
        "show a link that opens an email to one attendee",
        "참석자 한 명에게 쓰는 메일을 여는 링크를 알려 줘요",
    ),
    "cli.command.ics.feed": Text(
        "keep a calendar file for subscribers up to date after every change",
        "구독하는 캘린더 파일 하나를 바뀔 때마다 새로 써 둬요",
    ),
    "cli.command.ics.alarms": Text(
        "set reminders in invites and calendar files saved from now on",
        "앞으로 저장하는 초대장과 캘린더 파일의 알림",
    ),
    "cli.command.ics.status": Text(
        "show who has which invite, and which invites are outdated",
        "누가 어떤 초대장을 가졌고 누구 것이 옛것인지 알려 줘요",
    ),
    "cli.option.invite_format": Text(
        "calendar files (ics), emails (eml drafts, or mbox for Thunderbird’s outbox), or messages for chats (text)",
        "캘린더 파일(ics), 바로 보낼 메일(eml, mbox), 채팅방에 붙여 넣을 글(text)",
    ),
    "cli.option.tickets": Text("include each person’s ticket", "각자의 입장권을 함께 넣어요"),
    "cli.option.feed_out": Text(
        "where to keep the file: a shared folder, or a folder that is published on the web",
        "파일을 둘 곳: 공유 폴더나 웹에 올리는 폴더",
    ),
    "cli.option.feed_off": Text("stop updating the file; the file is kept", "더 쓰지 않아요. 파일은 남겨요"),
    "cli.option.alarm": Text(
        "remind this long before the start: 1w, 1d, 2h, 30m; can be repeated",
        "시작하기 얼마 전에 알릴지: 1w(주), 1d(일), 2h(시간), 30m(분). 여러 번 쓸 수 있어요",
    ),
    "cli.option.alarms_public": Text("also in public calendar files", "누구나 보는 캘린더 파일에도 넣어요"),
    "cli.option.alarms_off": Text("no reminders", "알림을 넣지 않아요"),
    "cli.option.outdated": Text(
        "only for people with no invite yet or an outdated one",
        "초대장이 아직 없거나 옛 초대장을 가진 사람에게만",
    ),
    "cli.bad.alarm": Text(
        "“{text}” is not a valid reminder. Use 1w, 1d, 2h or 30m, up to eight weeks before the event.",
        "“{text}”(은/는) 알림 시간이 아니에요. 1w, 1d, 2h, 30m처럼 8주 안으로 써 주세요.",
    ),
    "cli.ics.exported": Text("Events saved in {file}: {events}.", "{file}에 행사 {events}건을 저장했어요."),
    "cli.ics.invited": Text(
        "Calendar files saved in {folder}: {count}, one for each attendee.",
        "참석자마다 하나씩, 캘린더 파일 {count}개를 {folder}에 저장했어요.",
    ),
    "cli.ics.unanswerable": Text(
        "Attendees can’t reply from their calendars because no email address is set. Set one with “meetup-desk contact --email ADDRESS” and save the invites again.",
        "운영진의 이메일이 없어서 캘린더에서 보낸 답을 받을 수 없어요. “meetup-desk contact --email 주소”로 정하고 "
        "다시 저장해 주세요.",
    ),
    "cli.ics.nobody": Text(
        "There is no one to invite: no one is going and no one has an invite.",
        "알릴 사람이 없어요. 참석자도, 초대장을 받은 사람도 없어요.",
    ),
    "cli.ics.letters": Text(
        "Emails saved in {folder}: {count}. See {steps} for how to send them.",
        "{folder}에 메일 {count}통을 저장했어요. 보내는 방법은 {steps}에 있어요.",
    ),
    "cli.ics.texts": Text(
        "Messages saved in {folder}: {count}, one for each attendee. Paste them into the chat.",
        "참석자마다 하나씩, 메시지 {count}개를 {folder}에 저장했어요. 채팅방에 붙여 넣어 주세요.",
    ),
    "cli.ics.without_address": Text(
        "No email was saved for people without an email address: {names}.",
        "이메일이 없어서 메일을 쓰지 못했어요: {names}.",
    ),
    "cli.ics.feed.kept": Text(
        "{file} is updated after every change. Events in it: {events}.",
        "{file}에 행사 {events}건이 있고, 바뀔 때마다 새로 써요.",
    ),
    "cli.ics.feed.none": Text(
        "No calendar file for subscribers is set up. Choose a location with “meetup-desk ics feed --out FILE”.",
        "구독용 캘린더가 없어요. “meetup-desk ics feed --out FILE”로 둘 곳을 골라 주세요.",
    ),
    "cli.ics.feed.off": Text(
        "The calendar file is no longer updated. The file is kept.",
        "이제 캘린더를 새로 쓰지 않아요. 파일은 그대로예요.",
    ),
    "cli.ics.feed.trouble": Text(
        "Your change was saved, but the calendar file for subscribers was not: {why}",
        "바꾼 것은 저장했지만 구독용 캘린더는 쓰지 못했어요: {why}",
    ),
    "cli.ics.alarms": Text(
        "Invites remind attendees before the start: {lengths}.", "초대장이 시작 전에 알려요: {lengths} 전."
    ),
    "cli.ics.alarms.public": Text(
        "Invites and public calendar files remind people before the start: {lengths}.",
        "초대장과 모두에게 주는 캘린더 파일이 시작 전에 알려요: {lengths} 전.",
    ),
    "cli.ics.alarms.none": Text(
        "Files contain no reminders. Each calendar uses its owner’s settings.",
        "파일에는 알림이 없어요. 각자의 캘린더 설정대로 알려요.",
    ),
    "cli.ics.nobody_holds": Text(
        "No one is invited yet and no one has an invite.",
        "아직 초대할 사람도, 초대장을 받은 사람도 없어요.",
    ),
    "cli.ics.outdated": Text(
        "Outdated invites: {count}. “meetup-desk ics invites --outdated” saves new ones.",
        "옛 초대장이 {count}개예요. “meetup-desk ics invites --outdated”로 필요한 파일만 저장해 주세요.",
    ),
    "cli.ics.none_yet": Text(
        "RSVPs without an invite: {count}. “meetup-desk ics invites” saves them.",
        "초대장을 아직 보내지 않은 참석 신청이 {count}건이에요. “meetup-desk ics invites”로 저장해 주세요.",
    ),
    "cli.ics.all_current": Text(
        "All invites are up to date.",
        "모든 초대장이 최신이에요.",
    ),
}

TEXTS: dict[str, Text] = {**_INVITES, **_COMMANDS}
