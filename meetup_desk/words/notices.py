"""Notices: their kinds and fields, and why somebody is to be told."""

from meetup_desk.words.text import Text

_NAMES = {
    "noun.notice": Text("notice", "안내문"),
    "notice.call": Text("Call for people", "모집 공지"),
    "notice.confirmed": Text("Confirmed", "참석 확정"),
    "notice.waitlisted": Text("On the waitlist", "대기 안내"),
    "notice.refused": Text("No place this time", "참석이 어렵다는 안내"),
    "notice.off_waitlist": Text("Off the waitlist", "대기에서 올라옴"),
    "notice.tomorrow": Text("The day before", "하루 전 안내"),
    "notice.moved": Text("New time or place", "시간이나 장소 변경"),
    "notice.cancelled": Text("Event cancelled", "행사 취소"),
    "notice.thanks": Text("Thanks", "감사 인사"),
    "notice.helpers": Text("Thanks for helping", "도와주신 분께 감사"),
    "notice.missed": Text("We missed you", "못 봬서 아쉬웠어요"),
    "notice.materials": Text("Links to look at again", "다시 보기 링크"),
    "notice.next_date": Text("Next date", "다음 모임 날짜"),
    "notice.story": Text("Told: {kind} ({way})", "알림: {kind} ({way})"),
    "notice.way.sms": Text("SMS", "문자"),
    "notice.way.kakao": Text("KakaoTalk", "카카오톡"),
    "notice.way.email": Text("email", "이메일"),
    "notice.way.copied": Text("copied", "복사"),
    "notice.way.letter": Text("letter", "편지"),
    "notice.way.poster": Text("poster", "포스터"),
    "notice.way.none": Text("no address", "연락처 없음"),
    "notice.reason.confirmed": Text("has a place, not told yet", "자리가 있는데 아직 못 들었어요"),
    "notice.reason.waiting": Text("on the waitlist, not told yet", "대기 중인데 아직 못 들었어요"),
    "notice.reason.refused": Text("refused, not told yet", "거절됐는데 아직 못 들었어요"),
    "notice.reason.promoted": Text("promoted from the waitlist", "대기에서 올라왔어요"),
    "notice.reason.time_changed": Text("the time has changed since", "들은 뒤에 시간이 바뀌었어요"),
    "notice.reason.place_changed": Text("the place has changed since", "들은 뒤에 장소가 바뀌었어요"),
    "notice.reason.both_changed": Text(
        "time and place have changed since", "들은 뒤에 시간과 장소가 바뀌었어요"
    ),
    "notice.reason.postponed": Text("asked again for another day", "연기돼서 다시 여쭤봐야 해요"),
    "notice.reason.cancelled": Text("the event is cancelled", "행사가 취소됐어요"),
    "notice.reason.tomorrow": Text("the event is near", "행사가 코앞이에요"),
    "notice.reason.after": Text("was there", "행사에 왔어요"),
    "notice.reason.helped": Text("helped at the event", "행사를 함께 꾸렸어요"),
    "notice.reason.missed": Text("did not come", "행사에 오지 못했어요"),
    "notice.reason.new_links": Text("there are links since the thanks", "감사 인사 뒤에 링크가 생겼어요"),
    "notice.reason.new_date": Text(
        "the next event was planned since the thanks", "감사 인사 뒤에 다음 모임이 정해졌어요"
    ),
}

_FIELDS = {
    "notice.field.name": Text("name", "이름"),
    "notice.field.event": Text("event", "행사"),
    "notice.field.date": Text("date", "날짜"),
    "notice.field.time": Text("time", "시간"),
    "notice.field.day": Text("tomorrow or date", "내일이나 날짜"),
    "notice.field.place": Text("place", "장소"),
    "notice.field.address": Text("address", "주소"),
    "notice.field.access": Text("getting in", "오시는 길"),
    "notice.field.party": Text("party", "인원"),
    "notice.field.parts": Text("parts", "참석 범위"),
    "notice.field.ticket": Text("ticket code", "입장권 번호"),
    "notice.field.changes": Text("changes", "바뀐 점"),
    "notice.field.reason": Text("reason", "사유"),
    "notice.field.reply_by": Text("reply by", "답장 기한"),
    "notice.field.seats": Text("places left", "남은 자리"),
    "notice.field.next": Text("next event", "다음 모임"),
    "notice.field.links": Text("links", "링크"),
    "notice.field.contact": Text("contact", "문의"),
    "notice.field.group": Text("group", "모임"),
    "notice.seats": Text("{count}", "{count}명"),
    "notice.people": Text("{count} people", "{count}명"),
    "notice.people.one": Text("1 person", "1명"),
    "notice.now.when": Text("When: {new}", "일시: {new}"),
    "notice.now.where": Text("Where: {new}", "장소: {new}"),
    "notice.all_day": Text("all day", "하루 종일"),
    "notice.today": Text("today", "오늘"),
    "notice.tomorrow_word": Text("tomorrow", "내일"),
    "notice.on_day": Text("on {day}", "{day}"),
}

_SMS = {
    "notice.sms.sms": Text("Text message, {bytes} of {most} bytes", "단문 문자, {most}바이트 중 {bytes}"),
    "notice.sms.lms": Text(
        "Long text message, {bytes} of {most} bytes", "장문 문자, {most}바이트 중 {bytes}"
    ),
    "notice.sms.too_long": Text(
        "Too long for a text message: {bytes} bytes, at most {most}",
        "문자로 보내기에는 길어요: {bytes}바이트, {most}바이트까지 돼요",
    ),
    "notice.sms.lacking": Text(
        "Not in text messages, arrives as “?”: {characters}", "문자에서 “?”로 바뀌어요: {characters}"
    ),
    "notice.missing": Text(
        "Nothing is known for: {fields}. Lines with these were left out.",
        "비어 있는 항목이 있어서 그 줄을 뺐어요: {fields}.",
    ),
    "notice.unknown": Text(
        "There are no such fields: {fields}. They were left as written.",
        "없는 항목이라 적은 그대로 두었어요: {fields}.",
    ),
}

_FORMS = {
    "notice.form.letters": Text("Letters", "편지"),
    "notice.form.cards-8": Text("Cards, 8 to a page", "카드 8장"),
    "notice.form.cards-10": Text("Cards, 10 to a page", "카드 10장"),
    "notice.form.poster-a4": Text("A4 poster", "A4 포스터"),
    "notice.form.poster-a3": Text("A3 poster", "A3 포스터"),
}

_SHORT = {
    "notice.short.confirmed": Text("has a place", "자리 있음"),
    "notice.short.waiting": Text("on the waitlist", "대기 중"),
    "notice.short.refused": Text("refused", "거절"),
    "notice.short.promoted": Text("promoted", "올라옴"),
    "notice.short.time_changed": Text("new time", "시간 변경"),
    "notice.short.place_changed": Text("new place", "장소 변경"),
    "notice.short.both_changed": Text("time and place", "시간·장소 변경"),
    "notice.short.postponed": Text("postponed", "연기"),
    "notice.short.cancelled": Text("cancelled", "취소"),
    "notice.short.tomorrow": Text("tomorrow", "하루 전"),
    "notice.short.after": Text("was there", "다녀감"),
    "notice.short.helped": Text("helped", "함께 꾸림"),
    "notice.short.missed": Text("did not come", "못 옴"),
    "notice.short.new_links": Text("new links", "새 링크"),
    "notice.short.new_date": Text("new date", "새 날짜"),
}

_SUBJECTS = {
    "notice.subject.confirmed": Text("You have a place: {title}", "참석이 확정됐어요: {title}"),
    "notice.subject.waitlisted": Text("You are on the waitlist: {title}", "대기 중이에요: {title}"),
    "notice.subject.refused": Text("About your request: {title}", "신청 안내: {title}"),
    "notice.subject.off_waitlist": Text("A place is free for you: {title}", "자리가 났어요: {title}"),
    "notice.subject.tomorrow": Text("See you soon: {title}", "곧 만나요: {title}"),
    "notice.subject.moved": Text("Changed: {title}", "바뀌었어요: {title}"),
    "notice.subject.cancelled": Text("Cancelled: {title}", "취소됐어요: {title}"),
    "notice.subject.thanks": Text("Thank you for coming: {title}", "와 주셔서 고마워요: {title}"),
    "notice.subject.helpers": Text("Thank you for helping: {title}", "함께 꾸려 주셔서 고마워요: {title}"),
    "notice.subject.missed": Text("We missed you: {title}", "못 봬서 아쉬웠어요: {title}"),
    "notice.subject.materials": Text("To look at again: {title}", "다시 보기: {title}"),
    "notice.subject.next_date": Text("The next date, after {title}", "다음 모임 날짜: {title} 다음"),
}

_CHANGES = {
    "change.notice.template": Text("changes to a notice", "안내문 글 수정"),
    "change.notice.template.named": Text("changes to “{detail}”", "“{detail}” 글 수정"),
    "change.notice.told": Text("marking people as told", "알렸다고 표시"),
    "change.notice.told.named": Text("marking {detail} as told", "{detail} 알림 표시"),
    "error.rule.notice_empty": Text(
        "The text of the notice is empty. The text so far was kept.",
        "안내문 글이 비어 있어요. 지금까지의 글을 그대로 두었어요.",
    ),
    "error.rule.notice_no_poster": Text(
        "This notice is about each person’s own place, so there is no poster of it. Print letters or cards.",
        "한 사람 한 사람의 자리를 알리는 안내문이라 포스터가 없어요. 편지나 카드로 인쇄해 주세요.",
    ),
    "error.rule.notice_no_letter": Text(
        "A call for people goes to everyone, so there are no letters of it. Print a poster or cards.",
        "모집 공지는 모두에게 알리는 글이라 편지가 없어요. 포스터나 카드로 인쇄해 주세요.",
    ),
    "error.rule.notice_no_readers": Text(
        "No one is waiting for this notice, and no one has been told yet. Nothing was printed.",
        "이 안내문을 기다리는 사람도, 이미 들은 사람도 없어요. 인쇄한 것은 없어요.",
    ),
    "error.rule.nobody_told": Text(
        "Say who was told: ids of RSVPs, or --event for a chat room or a poster. Nothing was written.",
        "누구에게 알렸는지 적어 주세요: 참석 신청의 아이디, 단체방이나 포스터면 --event. 적은 것은 없어요.",
    ),
}

_COMMANDS = {
    "cli.command.notice": Text(
        "notices: texts for attendees and chat rooms", "안내문: 참석자와 단체방에 알리는 글"
    ),
    "cli.command.notice.kinds": Text(
        "list the kinds of notices and their fields", "안내문 종류와 넣을 수 있는 항목을 보여 줘요"
    ),
    "cli.command.notice.show": Text("show the text of a kind", "한 종류의 글을 보여 줘요"),
    "cli.command.notice.preview": Text(
        "fill in a notice for an event, or for one person", "행사나 한 사람에게 맞게 안내문을 채워 보여 줘요"
    ),
    "cli.command.notice.queue": Text(
        "list who is still to be told what, and why", "누구에게 무엇을 왜 알려야 하는지 보여 줘요"
    ),
    "cli.command.notice.told": Text("mark people as told", "알렸다고 표시해요"),
    "cli.command.notice.letters": Text(
        "write a letter to each who waits for a kind", "알릴 사람마다 편지를 한 통씩 써요"
    ),
    "cli.command.notice.paper": Text(
        "write letters, cards or a poster as a PDF to print", "인쇄할 편지, 카드, 포스터를 PDF로 써요"
    ),
    "cli.option.notice_form": Text("what to print", "인쇄할 것"),
    "cli.option.notice_poster_lang": Text(
        "language of a poster; without it, it is in both", "포스터의 언어. 적지 않으면 두 언어로 써요"
    ),
    "cli.notice.papers": Text("Notices in {path}: {count}.", "{path}에 안내문 {count}장을 썼어요."),
    "cli.option.notice_format": Text("drafts, or one outbox", "임시 보관할 편지들, 또는 보낼 편지함 하나"),
    "cli.option.notice_told": Text("mark them as told", "알렸다고 표시까지 해요"),
    "cli.notice.letters": Text("Letters in {folder}: {count}.", "{folder}에 편지 {count}통을 썼어요."),
    "cli.notice.without_address": Text(
        "No email address, so no letter: {count}. They are {names}.",
        "이메일이 없어서 못 쓴 사람은 {count}명이에요: {names}.",
    ),
    "cli.command.notice.template": Text(
        "replace the text of a kind, or go back to the built-in one",
        "한 종류의 글을 바꾸거나 처음 글로 되돌려요",
    ),
    "cli.option.notice_group": Text(
        "id of the group whose texts are meant; default: the first",
        "어느 모임의 글인지, 모임의 아이디. 없으면 첫 모임",
    ),
    "cli.option.notice_kind": Text("kind of notice", "안내문 종류"),
    "cli.option.notice_way": Text("how they were told", "알린 방법"),
    "cli.option.notice_lang": Text(
        "language of the text; default: the reader’s", "글의 언어. 없으면 읽는 사람의 언어"
    ),
    "cli.option.notice_rsvp": Text(
        "id of an RSVP; default: a chat room", "참석 신청의 아이디. 없으면 단체방에 알리는 글"
    ),
    "cli.option.notice_rsvps": Text("ids of the RSVPs that were told", "알린 참석 신청의 아이디"),
    "cli.option.notice_event": Text(
        "id of the event, for a chat room or a poster", "단체방이나 포스터로 알렸을 때 행사의 아이디"
    ),
    "cli.option.notice_file": Text(
        "file with the new text; “-” is standard input", "새 글이 든 파일. “-”는 표준 입력"
    ),
    "cli.option.notice_built_in": Text("go back to the built-in text", "처음 글로 되돌려요"),
    "cli.notice.fields": Text("All fields: {fields}", "모든 항목: {fields}"),
    "cli.bad.notice_event": Text(
        "Name either RSVPs, or --event for a chat room or a poster.",
        "참석 신청의 아이디, 또는 단체방이나 포스터의 --event 가운데 하나만 적어 주세요.",
    ),
    "cli.notice.nobody": Text("Everyone has been told.", "모두에게 알렸어요."),
    "cli.notice.told": Text("Marked as told: {count}.", "{count}명에게 알렸다고 표시했어요."),
    "cli.notice.already": Text("Told before: {count}.", "{count}명은 이미 들었어요."),
    "cli.notice.told_room": Text("Marked as told: “{kind}”.", "“{kind}” 알렸다고 표시했어요."),
    "cli.notice.template": Text("Changed the text of “{kind}”.", "“{kind}” 글을 바꾸었어요."),
    "cli.notice.built_in": Text(
        "“{kind}” has its built-in text again.", "“{kind}” 글을 처음 글로 되돌렸어요."
    ),
    "notice.heading.kind": Text("Notice", "안내문"),
    "notice.heading.why": Text("Because", "까닭"),
    "notice.heading.way": Text("By", "방법"),
    "notice.heading.address": Text("Address", "연락처"),
    "notice.heading.fields": Text("Fields", "항목"),
    "notice.heading.edited": Text("Edited", "고친 글"),
}

TEXTS: dict[str, Text] = {
    **_NAMES,
    **_FIELDS,
    **_SMS,
    **_FORMS,
    **_SHORT,
    **_SUBJECTS,
    **_CHANGES,
    **_COMMANDS,
}
