"""Texts of the command line: answers, help, and what is wrong with what was typed."""

from meetup_desk.words.text import Text

_COMMANDS = {
    "cli.about": Text(
        "An offline desk for people who organise in-person gatherings. Without a command the window opens.",
        "사람을 직접 만나는 모임을 준비하는 사람을 위한 오프라인 데스크예요. 명령 없이 실행하면 창이 열려요.",
    ),
    "cli.command.demo": Text(
        "make a desk from realistic files, run the main job on it, open the window",
        "실제와 비슷한 파일로 데스크를 만들고 주요 작업을 모두 해 본 뒤 창을 열어요",
    ),
    "cli.command.new": Text("make an empty desk", "빈 데스크를 만들어요"),
    "cli.command.venue": Text("where people meet", "장소"),
    "cli.command.venue.add": Text("write down a venue with its rooms", "장소와 그 공간을 적어요"),
    "cli.command.venue.list": Text("list the venues", "장소를 보여 줘요"),
    "cli.command.event": Text("gatherings, one by one or in a series", "행사와 정기 모임"),
    "cli.command.event.add": Text("plan an event or a series", "행사나 정기 모임을 만들어요"),
    "cli.command.event.list": Text("list the events", "행사를 보여 줘요"),
    "cli.command.event.show": Text("show one event", "행사 하나를 보여 줘요"),
    "cli.command.event.change": Text("change one event", "행사 하나를 고쳐요"),
    "cli.command.event.cancel": Text(
        "call off an event; every open answer becomes cancelled",
        "행사를 취소해요. 열려 있는 참석 신청도 모두 취소돼요",
    ),
    "cli.command.rsvp": Text("who comes", "참석 신청"),
    "cli.command.rsvp.import": Text(
        "bring a list: CSV, TSV, XLSX or vCard", "명단을 가져와요: CSV, TSV, XLSX, vCard"
    ),
    "cli.command.rsvp.list": Text("list the RSVPs of an event", "행사의 참석 신청을 보여 줘요"),
    "cli.command.rsvp.add": Text("write down one RSVP", "참석 신청 한 건을 적어요"),
    "cli.command.rsvp.approve": Text("say yes to who asked", "기다리는 신청을 승인해요"),
    "cli.command.rsvp.refuse": Text("say no for the organiser", "신청을 거절해요"),
    "cli.command.rsvp.decline": Text("write down that the person said no", "본인이 불참한다고 적어요"),
    "cli.command.rsvp.cancel": Text("write down that the person withdrew", "본인이 신청을 취소했다고 적어요"),
    "cli.command.rsvp.promote": Text(
        "give somebody on the waitlist a seat before their turn", "대기 중인 사람에게 먼저 자리를 줘요"
    ),
    "cli.command.waitlist": Text("who waits for a seat", "대기 명단"),
    "cli.command.waitlist.preview": Text(
        "say who would move up if seats were free, and why the others would not",
        "자리가 나면 누가 올라가는지, 다른 사람은 왜 못 올라가는지 알려 줘요",
    ),
    "cli.command.undo": Text(
        "take back the last change, or the one named", "마지막 변경이나 고른 변경을 되돌려요"
    ),
    "cli.command.redo": Text("do again what was undone last", "마지막에 되돌린 것을 다시 해요"),
    "cli.command.ticket": Text("what admits a party", "입장권"),
    "cli.command.ticket.export": Text("write one file a ticket", "입장권을 한 장에 파일 하나씩 저장해요"),
    "cli.command.ticket.reissue": Text(
        "make a new ticket; the old one is void", "입장권을 새로 만들어요. 옛 입장권은 무효가 돼요"
    ),
    "cli.command.checkin": Text(
        "check in codes at a door of this desk, one answer a line",
        "이 데스크의 출입구에서 코드를 확인해요. 코드마다 한 줄로 답해요",
    ),
    "cli.command.scan": Text("what was read at a door", "체크인 기록"),
    "cli.command.scan.undo": Text("take an entry back by one more row", "입장을 되돌리는 기록을 더해요"),
    "cli.command.sheet": Text("write the attendee sheet", "참석자 명단을 저장해요"),
    "cli.command.contact": Text(
        "whom attendees ask and where their calendars answer, or set it",
        "참석자가 문의하고 캘린더가 답을 보낼 곳을 보거나 정해요",
    ),
    "cli.command.ics": Text("calendar files", "캘린더 파일"),
    "cli.command.ics.export": Text(
        "events to publish, without attendees", "공개할 행사를 참석자 없이 저장해요"
    ),
    "cli.command.ics.invites": Text(
        "one invite for each attendee, or a cancellation", "참석자마다 초대장이나 취소 알림을 저장해요"
    ),
    "cli.command.ics.import": Text(
        "take events from another calendar, or answers to our invites",
        "다른 캘린더의 일정이나 초대장에 대한 답을 가져와요",
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
    "cli.command.backup": Text("write a verified copy of the desk", "데스크의 사본을 확인해서 저장해요"),
    "cli.command.restore": Text(
        "put a backup in the place of the desk", "백업을 데스크 자리에 되돌려 놓아요"
    ),
    "cli.command.check": Text("check that the desk is whole", "데스크가 온전한지 확인해요"),
    "cli.command.person": Text("people", "사람"),
    "cli.command.person.find": Text(
        "find people by any part of a name, initial consonants, e-mail or phone",
        "이름의 일부, 초성, 이메일, 전화번호로 사람을 찾아요",
    ),
    "cli.help.usage": Text("usage:", "사용법:"),
    "cli.help.what": Text("what it works on", "대상"),
    "cli.help.options": Text("options", "옵션"),
    "cli.help.everywhere": Text("with every command", "모든 명령에 쓸 수 있는 옵션"),
    "cli.help.commands": Text("commands", "명령"),
}

_OPTIONS = {
    "cli.option.help": Text("show this help", "이 도움말을 보여 줘요"),
    "cli.option.desk": Text(
        "the desk to work on; otherwise $MEETUP_DESK, otherwise this machine's own",
        "작업할 데스크. 없으면 $MEETUP_DESK, 그것도 없으면 이 컴퓨터의 데스크",
    ),
    "cli.option.lang": Text("language of what is said", "안내하는 언어"),
    "cli.option.json": Text("answer with JSON for scripts", "스크립트가 읽을 JSON으로 답해요"),
    "cli.option.event": Text("id of the event", "행사의 아이디"),
    "cli.option.rsvp": Text("id of the RSVP", "참석 신청의 아이디"),
    "cli.option.scan": Text("id of the scan", "체크인 기록의 아이디"),
    "cli.option.series": Text("id of the series", "정기 모임의 아이디"),
    "cli.option.venue": Text("id of the venue", "장소의 아이디"),
    "cli.option.change": Text("the change, or the import, to take back", "되돌릴 변경이나 가져오기의 번호"),
    "cli.option.demo_out": Text(
        "where the desk and its papers go; otherwise a new folder demo here",
        "데스크와 문서를 둘 폴더. 없으면 여기에 새 demo 폴더",
    ),
    "cli.option.no_window": Text("do not open the window", "창을 열지 않아요"),
    "cli.option.desk_name": Text("name of the desk and its first group", "데스크와 첫 모임의 이름"),
    "cli.option.venue_name": Text("name of the venue", "장소 이름"),
    "cli.option.address": Text("address", "주소"),
    "cli.option.venue_capacity": Text("people that it holds", "들어갈 수 있는 사람 수"),
    "cli.option.room": Text("a room and the people that it holds", "공간과 들어갈 수 있는 사람 수"),
    "cli.option.title": Text("title", "제목"),
    "cli.option.start": Text(
        "when it begins: 2026-12-03 19:00, or a date for whole days",
        "시작하는 때: 2026-12-03 19:00, 하루 종일이면 날짜",
    ),
    "cli.option.end": Text(
        "when it ends; otherwise two hours later, or after the length that it had",
        "끝나는 때. 없으면 두 시간 뒤, 고칠 때는 원래 길이만큼",
    ),
    "cli.option.tz": Text(
        "time zone, as Asia/Seoul; otherwise the desk's", "시간대, 예: Asia/Seoul. 없으면 데스크의 시간대"
    ),
    "cli.option.all_day": Text("whole days; --end is the last one", "하루 종일. --end는 마지막 날이에요"),
    "cli.option.capacity": Text("people that may come", "정원"),
    "cli.option.approval": Text("answers wait for the organiser", "신청을 운영진이 승인해요"),
    "cli.option.plus_ones": Text("guests that one answer may bring", "한 신청에 데려올 수 있는 사람 수"),
    "cli.option.repeat": Text(
        "makes a series: FREQ=WEEKLY;COUNT=10 (RFC 5545, with COUNT or UNTIL)",
        "정기 모임으로 만들어요: FREQ=WEEKLY;COUNT=10 (RFC 5545, COUNT나 UNTIL이 있어야 해요)",
    ),
    "cli.option.cancel_reason": Text("why, for the attendees", "참석자에게 알릴 사유"),
    "cli.option.status": Text("only those of this status", "이 상태인 신청만"),
    "cli.option.name": Text("name", "이름"),
    "cli.option.email": Text("e-mail", "이메일"),
    "cli.option.phone": Text("phone, in any notation", "전화번호, 어떤 표기든 괜찮아요"),
    "cli.option.party": Text("people, the answerer included", "본인을 포함한 사람 수"),
    "cli.option.override": Text("beyond the capacity, with a reason", "정원을 넘어서, 사유를 적고"),
    "cli.option.door_override": Text(
        "a supervisor's word: turns yellow into green, with a reason",
        "책임자의 결정. 노랑을 초록으로 바꿔요. 사유가 있어야 해요",
    ),
    "cli.option.reason": Text("why, so that others understand later", "나중에 다른 사람이 알아볼 사유"),
    "cli.option.list_file": Text("the list; - is standard input", "명단 파일. -는 표준 입력이에요"),
    "cli.option.dry_run": Text(
        "say what it would do, and change nothing", "무엇을 할지만 알려 주고 바꾸지 않아요"
    ),
    "cli.option.map": Text("what a column holds, by hand", "열이 무엇인지 직접 정해요"),
    "cli.option.encoding": Text(
        "how the letters of the file are written, such as cp949 or cp1252", "파일의 인코딩. 예: cp949, cp1252"
    ),
    "cli.option.list_sheet": Text(
        "the sheet of a workbook that holds the list", "명단이 있는 엑셀 시트 이름"
    ),
    "cli.option.new_part": Text(
        "make this a part of the event, which the list names", "명단에 나오는 이 이름을 참석 범위로 만들어요"
    ),
    "cli.option.seats": Text("seats that would be free", "비었다고 볼 자리 수"),
    "cli.option.out_folder": Text("folder to write to", "저장할 폴더"),
    "cli.option.out_file": Text("file to write; - is standard output", "저장할 파일. -는 표준 출력이에요"),
    "cli.option.ticket_format": Text("kind of file", "파일 형식"),
    "cli.option.sheet_format": Text("kind of file", "파일 형식"),
    "cli.option.code": Text("QR text or short code", "QR 코드의 글자나 입장 코드"),
    "cli.option.image": Text("pictures with codes in them", "코드가 들어 있는 그림 파일"),
    "cli.option.stdin": Text("codes from a scanner, one a line", "스캐너가 보내는 코드, 한 줄에 하나"),
    "cli.option.door": Text("name of the door", "출입구 이름"),
    "cli.option.direction": Text("which way they walk", "들어오는지 나가는지"),
    "cli.option.count": Text("how many of the party walk through now", "일행 중 지금 지나가는 사람 수"),
    "cli.option.sort": Text("order of the rows", "정렬 순서"),
    "cli.option.columns": Text("columns, with commas between them", "쉼표로 나눈 열 이름"),
    "cli.option.all_events": Text("every event of the desk", "데스크의 모든 행사"),
    "cli.option.only_rsvp": Text("only for this RSVP", "이 참석 신청만"),
    "cli.option.calendar_file": Text(
        "the calendar file (.ics); - is standard input", "캘린더 파일(.ics). -는 표준 입력이에요"
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
    "cli.option.busy": Text(
        "the host's own calendar (.ics), to see whether they have time",
        "모임장의 캘린더(.ics). 겹치는 일정이 있는지 알려 줘요",
    ),
    "cli.option.alarm": Text(
        "let calendars ring this long before the start: 1w, 1d, 2h, 30m; may be given again",
        "시작하기 얼마 전에 알릴지: 1w(주), 1d(일), 2h(시간), 30m(분). 여러 번 쓸 수 있어요",
    ),
    "cli.option.contact_name": Text("who invites", "초대하는 사람"),
    "cli.option.contact_email": Text(
        "address of the organiser: letters come from it, answers go to it",
        "운영진의 이메일. 메일을 보내고 답을 받는 주소예요",
    ),
    "cli.option.contact_phone": Text("phone for questions", "문의 전화"),
    "cli.option.alarms_public": Text("in the files for everybody too", "누구나 보는 캘린더 파일에도 넣어요"),
    "cli.option.alarms_off": Text("ring no more", "알림을 넣지 않아요"),
    "cli.option.access": Text("how to get in", "오는 길과 들어오는 방법"),
    "cli.option.at": Text(
        "where it is on a map, in degrees: 37.5665,126.9780", "지도의 위치(위도,경도): 37.5665,126.9780"
    ),
    "cli.option.outdated": Text(
        "only for those whose calendar is not right", "캘린더가 맞지 않는 사람에게만"
    ),
    "cli.option.scope": Text(
        "of a series: this event, it and all that follow, or all",
        "정기 모임에서: 이 행사만(this), 이 행사부터(following), 모두(all)",
    ),
    "cli.option.backup_file": Text("the backup", "백업 파일"),
    "cli.option.force": Text(
        "even where a desk is already; it is kept beside", "이미 데스크가 있어도. 옛 데스크는 옆에 남겨요"
    ),
    "cli.option.find": Text("what to look for", "찾을 글자"),
}

_WRONG = {
    "cli.usage": Text("{told} See “{command}”.", "{told} “{command}”에서 사용법을 볼 수 있어요."),
    "cli.usage.required": Text("This needs {first}.", "{first}(이/가) 있어야 해요."),
    "cli.usage.one_of": Text("This needs one of {first}.", "{first} 중 하나가 있어야 해요."),
    "cli.usage.unknown": Text("I do not know {first}.", "{first}(은/는) 모르는 말이에요."),
    "cli.usage.not_with": Text(
        "{first} and {second} do not go together.", "{first}, {second} 중 하나만 쓸 수 있어요."
    ),
    "cli.usage.one_value": Text("{first} needs a value.", "{first} 뒤에 값이 있어야 해요."),
    "cli.usage.no_value": Text(
        "{first} takes no value, not {second}.", "{first}에는 값을 쓰지 않아요: {second}."
    ),
    "cli.usage.command": Text(
        "There is no command {first}.",
        "{first} 명령은 없어요.",
    ),
    "cli.usage.choice": Text(
        "{first} cannot be {second}. It is one of {third}.",
        "{first}에 {second}(은/는) 쓸 수 없어요. {third} 중 하나예요.",
    ),
    "cli.usage.value": Text("{first}: {second}", "{first}: {second}"),
    "cli.bad.text": Text(
        "that is not text this terminal's encoding knows.", "이 터미널의 인코딩으로 읽을 수 없는 글자예요."
    ),
    "cli.stdout": Text("standard output", "표준 출력"),
    "error.rule.stdin_twice": Text(
        "Standard input can be read once. Name a file for one of the two; nothing was changed.",
        "표준 입력은 한 번만 읽을 수 있어요. 둘 중 하나는 파일 이름을 적어 주세요. 바뀐 것은 없어요.",
    ),
    "cli.bad.place": Text(
        "“-” is no place where this could stay. Name a file or a folder.",
        "“-”에는 이것을 남겨 둘 수 없어요. 파일이나 폴더 이름을 적어 주세요.",
    ),
    "cli.bad.file": Text("that is no name of a file.", "파일 이름이 아니에요."),
    "cli.bad.number": Text("“{text}” is not a number.", "“{text}”(은/는) 숫자가 아니에요."),
    "cli.bad.large": Text(
        "“{text}” is too large; {most} is the most.", "“{text}”(은/는) 너무 커요. {most}까지 쓸 수 있어요."
    ),
    "cli.bad.count": Text(
        "“{text}” is not enough; at least one walks through.",
        "“{text}”(은/는) 안 돼요. 한 명 이상이어야 해요.",
    ),
    "cli.bad.when": Text(
        "“{text}” is no time. Write it as 2026-12-03 19:00, or 2026-12-03 for a whole day.",
        "“{text}”(은/는) 날짜나 시간이 아니에요. 2026-12-03 19:00처럼, 하루 종일이면 2026-12-03처럼 적어 주세요.",
    ),
    "cli.bad.year": Text(
        "“{text}” lies too far away; years go from {first} to {last}.",
        "“{text}”(은/는) 너무 먼 날짜예요. {first}년부터 {last}년까지 쓸 수 있어요.",
    ),
    "cli.bad.time": Text(
        "“{text}” has no time of day. Add one, as {text} 19:00, or say --all-day.",
        "“{text}”에 시간이 없어요. {text} 19:00처럼 시간을 적거나 --all-day를 붙여 주세요.",
    ),
    "cli.bad.day": Text(
        "“{text}” has a time of day; a whole day is a date alone.",
        "“{text}”에 시간이 있어요. 하루 종일이면 날짜만 적어 주세요.",
    ),
    "cli.bad.alarm": Text(
        "“{text}” is no time before an event. Write 1w, 1d, 2h or 30m, eight weeks at most.",
        "“{text}”(은/는) 알림 시간이 아니에요. 1w, 1d, 2h, 30m처럼 8주 안으로 써 주세요.",
    ),
    "cli.bad.spot": Text(
        "“{text}” is no place on a map. Write latitude and longitude: 37.5665,126.9780.",
        "“{text}”(은/는) 지도의 위치가 아니에요. 위도와 경도를 써 주세요: 37.5665,126.9780.",
    ),
    "cli.bad.pair": Text(
        "“{text}” is not of the form HEADING=FIELD.",
        "“{text}”(은/는) HEADING=FIELD 모양이 아니에요. 열 이름=항목으로 적어 주세요.",
    ),
    "cli.bad.codes": Text(
        "Give codes, or --image with pictures, or --stdin: one of the three.",
        "코드, 그림 파일을 주는 --image, --stdin 중 하나만 써 주세요.",
    ),
    "cli.bad.reason_alone": Text("--reason goes with --override.", "--reason은 --override와 함께 써 주세요."),
    "cli.bad.nothing_to_change": Text(
        "Say what to change: --start, --end, --title, --venue or --capacity.",
        "무엇을 고칠지 알려 주세요: --start, --end, --title, --venue, --capacity.",
    ),
    "cli.window.no_screen": Text(
        "There is no screen here to show the window on. The commands work without one: meetup-desk --help",
        "창을 띄울 화면이 없어요. 명령은 화면 없이도 쓸 수 있어요: meetup-desk --help",
    ),
}

_HEADINGS = {
    "cli.heading.when": Text("When", "일시"),
    "cli.heading.title": Text("Title", "제목"),
    "cli.heading.tz": Text("Time zone", "시간대"),
    "cli.heading.venue": Text("Venue", "장소"),
    "cli.heading.address": Text("Address", "주소"),
    "cli.heading.rooms": Text("Rooms", "공간"),
    "cli.heading.status": Text("Status", "상태"),
    "cli.heading.capacity": Text("Capacity", "정원"),
    "cli.heading.going": Text("Going", "참석"),
    "cli.heading.waitlisted": Text("Waitlisted", "대기"),
    "cli.heading.requested": Text("Requested", "승인 대기"),
    "cli.heading.tentative": Text("Tentative", "미정"),
    "cli.heading.invited": Text("Invited", "초대함"),
    "cli.heading.declined": Text("Declined", "불참"),
    "cli.heading.refused": Text("Refused", "거절함"),
    "cli.heading.cancelled": Text("Cancelled", "취소"),
    "cli.heading.arrived": Text("Arrived", "입장"),
    "cli.heading.over": Text("Over capacity", "정원 초과"),
    "cli.heading.approval": Text("Approval", "승인"),
    "cli.heading.series": Text("Series", "정기 모임"),
    "cli.heading.id": Text("Id", "아이디"),
    "cli.heading.name": Text("Name", "이름"),
    "cli.heading.affiliation": Text("Affiliation", "소속"),
    "cli.heading.party": Text("Party", "인원"),
    "cli.heading.place": Text("Place", "순번"),
    "cli.heading.phone": Text("Phone", "연락처"),
    "cli.heading.email": Text("Email", "이메일"),
    "cli.heading.events_added": Text("New events", "새 행사"),
    "cli.heading.events_changed": Text("Changed events", "고친 행사"),
    "cli.heading.rsvps_changed": Text("Changed RSVPs", "바뀐 신청"),
    "cli.heading.moved_up": Text("Moved up", "대기에서 올라감"),
    "cli.heading.refused_entries": Text("Not taken", "가져오지 못함"),
    "cli.heading.calendar": Text("Calendar", "캘린더"),
    "cli.heading.sequence": Text("Version", "판"),
    "cli.heading.reply": Text("Their answer", "보낸 답"),
    "cli.heading.short": Text("Short code", "입장 코드"),
    "cli.heading.moves_up": Text("Moves up", "올라감"),
    "cli.heading.why": Text("Why", "이유"),
    "cli.heading.rows": Text("Lines read", "읽은 줄"),
    "cli.heading.people_added": Text("New people", "새로운 사람"),
    "cli.heading.people_matched": Text("Known people", "이미 아는 사람"),
    "cli.heading.unchanged": Text("Nothing new", "달라진 것 없음"),
    "cli.heading.refused_lines": Text("Not taken", "가져오지 못함"),
    "cli.yes": Text("yes", "예"),
    "cli.no": Text("no", "아니요"),
    "cli.id": Text("Id {id}", "아이디 {id}"),
    "cli.people": Text("{count}", "{count}명"),
    "cli.of_people": Text("{count}", "{count}명"),
    "cli.rsvps": Text("{count}", "{count}건"),
    "cli.lines": Text("{count}", "{count}줄"),
}

_ANSWERS = {
    "cli.desk.name": Text("Our meetup", "우리 모임"),
    "cli.desk.made": Text(
        "Made the desk “{name}”: {file}\nNext, plan an event with “meetup-desk event add”.",
        "“{name}” 데스크를 만들었어요: {file}\n이제 “meetup-desk event add”로 행사를 만들어 보세요.",
    ),
    "cli.venue.added": Text("Added the venue “{name}”.\nId {id}", "“{name}” 장소를 추가했어요.\n아이디 {id}"),
    "cli.venue.none": Text(
        "No venue yet. Add one with “meetup-desk venue add”.",
        "아직 장소가 없어요. “meetup-desk venue add”로 추가해 주세요.",
    ),
    "cli.event.added": Text(
        "Planned “{title}”: {when}.\nId {id}", "“{title}” 행사를 만들었어요: {when}.\n아이디 {id}"
    ),
    "cli.event.added.series": Text(
        "Planned “{title}” {count} times.\nFirst {when}\nLast {last}\nSeries {series}\nFirst event {id}",
        "“{title}” 정기 모임을 {count}번 만들었어요.\n처음 {when}\n마지막 {last}\n정기 모임 {series}\n첫 행사 {id}",
    ),
    "cli.event.changed": Text("Changed “{title}”.", "“{title}” 행사를 고쳤어요."),
    "cli.event.cancelled": Text(
        "Cancelled “{title}”. Open answers were cancelled with it; “meetup-desk undo” takes it back.",
        "“{title}” 행사를 취소했어요. 열려 있던 신청도 함께 취소했어요. “meetup-desk undo”로 되돌릴 수 있어요.",
    ),
    "cli.event.overlaps": Text(
        "At the same time as {mine}: “{title}”, {when} (the same {shared}).",
        "{mine}에 겹치는 행사가 있어요: “{title}”, {when} (같은 {shared}).",
    ),
    "cli.event.busy": Text(
        "At the same time as {mine}, the host has “{title}”, {when}.",
        "{mine}에 모임장의 다른 일정이 있어요: “{title}”, {when}.",
    ),
    "cli.event.private": Text("private", "비공개 일정"),
    "cli.event.shares.room": Text("place", "장소"),
    "cli.event.shares.host": Text("host", "모임장"),
    "cli.event.shares.group": Text("group", "모임"),
    "cli.event.none": Text(
        "No event yet. Plan one with “meetup-desk event add”.",
        "아직 행사가 없어요. “meetup-desk event add”로 만들어 주세요.",
    ),
    "cli.event.by_approval": Text("answers wait for the organiser", "운영진이 승인해요"),
    "cli.rsvp.none": Text(
        "Nobody is on this list yet. Bring a list with “meetup-desk rsvp import”.",
        "아직 이 명단에 아무도 없어요. “meetup-desk rsvp import”로 명단을 가져와 주세요.",
    ),
    "cli.rsvp.none_so": Text("Nobody has this status.", "이 상태인 사람이 없어요."),
    "cli.rsvp.not_judged": Text(
        "Nobody is a no-show yet: the event has not ended, or no door ran.",
        "오지 않은 사람을 아직 알 수 없어요. 행사가 끝나지 않았거나 출입구를 열지 않았어요.",
    ),
    "cli.rsvp.now.going": Text(
        "{name} is going, party of {party}.", "{name} 님은 {party}명으로 참석이 확정됐어요."
    ),
    "cli.rsvp.now.waitlisted": Text(
        "{name} is number {place} on the waitlist, party of {party}.",
        "{name} 님은 {party}명으로 대기 {place}번째예요.",
    ),
    "cli.rsvp.now.requested": Text(
        "{name} waits for approval, party of {party}.", "{name} 님은 {party}명으로 승인을 기다려요."
    ),
    "cli.rsvp.now.declined": Text("{name} is not coming.", "{name} 님은 오지 않아요."),
    "cli.rsvp.now.refused": Text("{name} was refused.", "{name} 님의 신청을 거절했어요."),
    "cli.rsvp.now.cancelled": Text("The RSVP of {name} is cancelled.", "{name} 님의 신청을 취소했어요."),
    "cli.rsvp.moved_up": Text(
        "{name} moved up from the waitlist, party of {party}.",
        "{name} 님이 {party}명으로 대기 명단에서 올라왔어요.",
    ),
    "cli.import.tried": Text("Nothing was changed: this was a try.", "미리 본 것이라 바뀐 것은 없어요."),
    "cli.import.done": Text(
        "All of it is one change: “meetup-desk undo {change}” takes it back.",
        "모두 한 번의 변경이에요. “meetup-desk undo {change}”로 되돌릴 수 있어요.",
    ),
    "cli.import.unknown_part": Text(
        "“{name}” is no part of this event (lines: {count}), so the words stay among the answers. "
        "“--new-part” makes it one.",
        "“{name}”(은/는) 이 행사에 없는 참석 범위라서({count}줄) 답변에 그대로 적어 두었어요. "
        "“--new-part”로 만들 수 있어요.",
    ),
    "cli.waitlist.none": Text("Nobody is on the waitlist.", "대기 중인 사람이 없어요."),
    "cli.undone": Text("Taken back: {what}.", "되돌렸어요: {what}."),
    "cli.redone": Text("Done again: {what}.", "다시 했어요: {what}."),
    "cli.ticket.exported": Text("Tickets in {folder}: {count}.", "입장권 {count}장을 {folder}에 저장했어요."),
    "cli.ticket.none": Text(
        "Nobody is going yet, so there are no tickets.", "아직 참석이 확정된 사람이 없어서 입장권도 없어요."
    ),
    "cli.ticket.reissued": Text(
        "{name} has a new ticket: {short}. The old one is void.",
        "{name} 님의 입장권을 새로 만들었어요: {short}. 옛 입장권은 무효예요.",
    ),
    "cli.door.name": Text("Main entrance", "정문"),
    "cli.scan.undone": Text(
        "The entry of {name} is taken back; both scans stay on record.",
        "{name} 님의 입장을 되돌렸어요. 두 기록은 모두 남아 있어요.",
    ),
    "cli.sheet.written": Text("Rows in {file}: {rows}.", "{file}에 {rows}줄을 저장했어요."),
    "cli.contact.is": Text("Contact: {contact}", "문의처: {contact}"),
    "cli.contact.none": Text(
        "No contact is set, so no calendar can answer. Set one with “meetup-desk contact --email ADDRESS”.",
        "문의처가 없어서 캘린더에서 보낸 답을 받을 수 없어요. “meetup-desk contact --email 주소”로 정해 주세요.",
    ),
    "cli.contact.no_email": Text(
        "There is no e-mail, so no calendar can answer.",
        "이메일이 없어서 캘린더에서 보낸 답을 받을 수 없어요.",
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
    "cli.ics.entry": Text("{title}: {when}", "{title}: {when}"),
    "cli.ics.entry.series": Text("{title}: {when}, {count} dates", "{title}: {when}부터 {count}번"),
    "cli.ics.entry.answer": Text("{name}: {status}", "{name}: {status}"),
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
    "cli.ics.all_current": Text(
        "Everybody who holds an invite holds the right one.",
        "초대장을 받은 사람은 모두 맞는 초대장을 가졌어요.",
    ),
    "cli.backup.done": Text(
        "{file} is a whole copy of the desk; it was checked.",
        "{file}에 데스크를 저장하고 온전한지 확인했어요.",
    ),
    "cli.restore.done": Text(
        "{desk} is as it was in {file}.", "{desk}(을/를) {file}에 있던 대로 되돌렸어요."
    ),
    "cli.restore.kept": Text(
        "The desk from before is kept as {kept}.", "전에 있던 데스크는 {kept}에 남겨 두었어요."
    ),
    "cli.check.whole": Text("{desk} is whole.", "{desk}(은/는) 온전해요."),
    "cli.check.broken": Text(
        "{desk} has problems. Keep it as it is and restore your last backup:",
        "{desk}에 문제가 있어요. 그대로 두고 마지막 백업으로 복원해 주세요:",
    ),
    "cli.person.none": Text("Nobody is found by “{text}”.", "“{text}”(으로/로) 찾은 사람이 없어요."),
}

TEXTS: dict[str, Text] = {**_COMMANDS, **_OPTIONS, **_WRONG, **_HEADINGS, **_ANSWERS}
