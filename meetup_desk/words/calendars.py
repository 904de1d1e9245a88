"""Calendar files that go out: invites, reminders, and the calendar for subscribers."""

from meetup_desk.words.text import Text

_INVITES = {
    "error.rule.alarm_unreadable": Text(
        "“{text}” is no time before an event. Write 1w, 1d, 2h or 30m, eight weeks at most.",
        "“{text}”(은/는) 알림 시간이 아니에요. 1w, 1d, 2h, 30m처럼 8주 안으로 써 주세요.",
    ),
    "error.rule.alarms_too_many": Text(
        "One event rings {most} times at most. Leave some out; nothing was changed.",
        "알림은 {most}개까지 넣을 수 있어요. 몇 개를 빼 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.calendar_empty": Text(
        "There is nothing to publish: every event is a draft. Nothing was written.",
        "공개할 행사가 없어요. 모두 작성 중이에요. 저장한 것은 없어요.",
    ),
    "change.alarms.set": Text("reminders in calendars", "캘린더 알림"),
    "change.feed.choose": Text("place of the public calendar", "공개 캘린더 위치"),
    "calendar.access": Text("How to get in: {notes}", "오는 길: {notes}"),
    "calendar.contact": Text("Contact: {contact}", "문의: {contact}"),
    "calendar.called_off": Text("Called off: {reason}", "취소 사유: {reason}"),
    "calendar.ticket": Text("Your ticket: {short}", "입장 코드: {short}"),
    "invite.current": Text("up to date", "최신"),
    "invite.outdated": Text("outdated", "옛 초대장"),
    "invite.missing": Text("not handed out", "아직 안 줌"),
    "invite.withdrawn": Text("taken out", "취소 알림"),
    "invite.none": Text("not needed", "필요 없음"),
    "invite.gone": Text("RSVP taken back", "신청 되돌림"),
    "reply.accepted": Text("accepted", "수락"),
    "reply.declined": Text("declined", "불참"),
    "reply.tentative": Text("tentative", "미정"),
    "reply.needs-action": Text("no answer", "답 없음"),
    "reply.delegated": Text("delegated", "다른 사람에게 넘김"),
    "reply.counter": Text("another time", "다른 시간 제안"),
    "reply.refresh": Text("wants it again", "다시 요청"),
    "reply.reply": Text("answered", "답함"),
    "error.rule.no_address": Text(
        "{name} has no e-mail. Write one down, or give them the text another way; nothing was changed.",
        "{name} 님의 이메일이 없어요. 이메일을 적거나 다른 방법으로 전해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.nothing_to_tell": Text(
        "There is nothing to tell: this person is neither asked nor holds an invite.",
        "알릴 것이 없어요. 초대할 사람도, 초대장을 받은 사람도 아니에요.",
    ),
}

_COMMANDS = {
    "cli.command.ics": Text("calendar files", "캘린더 파일"),
    "cli.command.ics.export": Text(
        "events to publish, without attendees", "공개할 행사를 참석자 없이 저장해요"
    ),
    "cli.command.ics.invites": Text(
        "one invite for each attendee, or a cancellation", "참석자마다 초대장이나 취소 알림을 저장해요"
    ),
    "cli.command.ics.mailto": Text(
        "give a link that opens a letter to one attendee",
        "참석자 한 명에게 쓰는 메일을 여는 링크를 알려 줘요",
    ),
    "cli.command.ics.feed": Text(
        "keep one calendar file for subscribers up to date after each change",
        "구독하는 캘린더 파일 하나를 바뀔 때마다 새로 써 둬요",
    ),
    "cli.command.ics.alarms": Text(
        "what calendars ring before an event, in invites and files that are written from now on",
        "앞으로 저장하는 초대장과 캘린더 파일의 알림",
    ),
    "cli.command.ics.status": Text(
        "who holds which invite, and whose is outdated",
        "누가 어떤 초대장을 가졌고 누구 것이 옛것인지 알려 줘요",
    ),
    "cli.option.invite_format": Text(
        "calendar files, letters (drafts, or one outbox for Thunderbird), or texts for chat rooms",
        "캘린더 파일(ics), 바로 보낼 메일(eml, mbox), 채팅방에 붙여 넣을 글(text)",
    ),
    "cli.option.tickets": Text("put each one's ticket into their letter", "각자의 입장권을 함께 넣어요"),
    "cli.option.feed_out": Text(
        "where the file is kept: a shared folder, or what a web space is filled from",
        "파일을 둘 곳: 공유 폴더나 웹에 올리는 폴더",
    ),
    "cli.option.feed_off": Text("keep it no longer; the file stays", "더 쓰지 않아요. 파일은 남겨요"),
    "cli.option.alarm": Text(
        "let calendars ring this long before the start: 1w, 1d, 2h, 30m; may be given again",
        "시작하기 얼마 전에 알릴지: 1w(주), 1d(일), 2h(시간), 30m(분). 여러 번 쓸 수 있어요",
    ),
    "cli.option.alarms_public": Text("in the files for everybody too", "누구나 보는 캘린더 파일에도 넣어요"),
    "cli.option.alarms_off": Text("ring no more", "알림을 넣지 않아요"),
    "cli.option.outdated": Text(
        "only for who has no invite yet, or one that is out of date",
        "초대장이 아직 없거나 옛 초대장을 가진 사람에게만",
    ),
    "cli.bad.alarm": Text(
        "“{text}” is no time before an event. Write 1w, 1d, 2h or 30m, eight weeks at most.",
        "“{text}”(은/는) 알림 시간이 아니에요. 1w, 1d, 2h, 30m처럼 8주 안으로 써 주세요.",
    ),
    "cli.ics.exported": Text("Events in {file}: {events}.", "{file}에 행사 {events}건을 저장했어요."),
    "cli.ics.invited": Text(
        "Calendar files in {folder}: {count}, one for each attendee.",
        "참석자마다 하나씩, 캘린더 파일 {count}개를 {folder}에 저장했어요.",
    ),
    "cli.ics.unanswerable": Text(
        "Calendars cannot answer them: no address is set. Set one with “meetup-desk contact --email ADDRESS”, "
        "and write them again.",
        "운영진의 이메일이 없어서 캘린더에서 보낸 답을 받을 수 없어요. “meetup-desk contact --email 주소”로 정하고 "
        "다시 저장해 주세요.",
    ),
    "cli.ics.nobody": Text(
        "There is nobody to tell: nobody is going, and nobody holds an invite.",
        "알릴 사람이 없어요. 참석자도, 초대장을 받은 사람도 없어요.",
    ),
    "cli.ics.letters": Text(
        "Letters in {folder}: {count}. How to send them stands in {steps}.",
        "{folder}에 메일 {count}통을 저장했어요. 보내는 방법은 {steps}에 있어요.",
    ),
    "cli.ics.texts": Text(
        "Texts in {folder}: {count}, one for each attendee. Copy them into the chat.",
        "참석자마다 하나씩, 글 {count}개를 {folder}에 저장했어요. 채팅방에 붙여 넣어 주세요.",
    ),
    "cli.ics.without_address": Text(
        "Without an e-mail, and so without a letter: {names}.",
        "이메일이 없어서 메일을 쓰지 못했어요: {names}.",
    ),
    "cli.ics.feed.kept": Text(
        "{file} is rewritten after each change. Events in it: {events}.",
        "{file}에 행사 {events}건이 있고, 바뀔 때마다 새로 써요.",
    ),
    "cli.ics.feed.none": Text(
        "No calendar is kept for subscribers. Choose a place with “meetup-desk ics feed --out FILE”.",
        "구독용 캘린더가 없어요. “meetup-desk ics feed --out FILE”로 둘 곳을 골라 주세요.",
    ),
    "cli.ics.feed.off": Text(
        "The calendar is not rewritten any more; the file stays as it is.",
        "이제 캘린더를 새로 쓰지 않아요. 파일은 그대로예요.",
    ),
    "cli.ics.feed.trouble": Text(
        "Your change is kept, but the calendar for subscribers is not: {why}",
        "바꾼 것은 저장했지만 구독용 캘린더는 쓰지 못했어요: {why}",
    ),
    "cli.ics.alarms": Text(
        "Invites ring before the start: {lengths}.", "초대장이 시작 전에 알려요: {lengths} 전."
    ),
    "cli.ics.alarms.public": Text(
        "Invites and files for everybody ring before the start: {lengths}.",
        "초대장과 모두에게 주는 캘린더 파일이 시작 전에 알려요: {lengths} 전.",
    ),
    "cli.ics.alarms.none": Text(
        "Calendars ring as their owners have set them; no file says anything.",
        "파일에는 알림이 없어요. 각자의 캘린더 설정대로 알려요.",
    ),
    "cli.ics.nobody_holds": Text(
        "Nobody is asked yet, and nobody holds an invite.",
        "아직 초대할 사람도, 초대장을 받은 사람도 없어요.",
    ),
    "cli.ics.outdated": Text(
        "Calendars that are outdated: {count}. “meetup-desk ics invites --outdated” writes what they need.",
        "맞지 않는 캘린더가 {count}개예요. “meetup-desk ics invites --outdated”로 필요한 파일만 저장해 주세요.",
    ),
    "cli.ics.none_yet": Text(
        "RSVPs without an invite so far: {count}. “meetup-desk ics invites” writes them.",
        "아직 초대장을 주지 않은 참석 신청이 {count}건이에요. “meetup-desk ics invites”로 저장해 주세요.",
    ),
    "cli.ics.all_current": Text(
        "Everybody who holds an invite holds the right one.",
        "초대장을 받은 사람은 모두 맞는 초대장을 가졌어요.",
    ),
}

TEXTS: dict[str, Text] = {**_INVITES, **_COMMANDS}
