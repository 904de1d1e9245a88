"""Scans: columns of their list, what became of each, arrivals over time, and checking in."""

from meetup_desk.words.text import Text

_SCANS = {
    "noun.scan": Text("scan", "체크인 기록"),
    "error.rule.time_ahead": Text(
        "This time is in the future. Check the date and time. Nothing was saved.",
        "아직 오지 않은 시각이에요. 날짜와 시각을 확인해 주세요. 저장한 것은 없어요.",
    ),
    "scans.outcome.accepted": Text("Admitted", "통과"),
    "scans.outcome.refused": Text("Refused", "들이지 않음"),
    "scans.outcome.noted": Text("Recorded only", "기록만"),
    "scans.outcome.undone": Text("Undone later", "나중에 되돌림"),
    "scans.outcome.undo": Text("Undoes another scan", "다른 기록을 되돌림"),
    "scans.outcome.rename": Text("Ticket transferred", "입장권 양도"),
    "scans.outcome.set_aside": Text("Not counted", "세지 않음"),
    "scans.direction.in": Text("In", "입장"),
    "scans.direction.out": Text("Out", "퇴장"),
    "scans.kind.code": Text("QR code", "QR 코드"),
    "scans.kind.name": Text("By name", "이름으로"),
    "scans.kind.hand": Text("Marked manually", "직접 표시"),
    "scans.kind.import": Text("From a list", "명단에서"),
    "scans.kind.undo": Text("Undo", "되돌리기"),
    "scans.kind.rename": Text("Transfer", "양도"),
    "scans.overrode": Text("overrode: {verdict}", "책임자가 넘긴 판정: {verdict}"),
    "scans.yes": Text("yes", "예"),
}

_COMMANDS = {
    "cli.command.checkin": Text(
        "check in codes at a door of this desk, one answer per line",
        "이 데스크의 출입구에서 코드를 확인해요. 코드마다 한 줄로 답해요",
    ),
    "cli.command.scan": Text("scans at doors", "체크인 기록"),
    "cli.command.scan.undo": Text("undo an entry by adding a record", "입장을 되돌리는 기록을 더해요"),
    "cli.option.scan": Text("id of the scan", "체크인 기록의 아이디"),
    "cli.option.door_override": Text(
        "supervisor override: admits on yellow, with a reason",
        "책임자의 결정. 노랑을 초록으로 바꿔요. 사유가 있어야 해요",
    ),
    "cli.option.code": Text("QR text or short code", "QR 코드의 글자나 입장 코드"),
    "cli.option.image": Text("images that contain codes", "코드가 들어 있는 그림 파일"),
    "cli.option.stdin": Text("codes from a scanner, one per line", "스캐너가 보내는 코드, 한 줄에 하나"),
    "cli.option.door": Text("name of the door", "출입구 이름"),
    "cli.option.direction": Text("in or out", "들어오는지 나가는지"),
    "cli.option.count": Text(
        "number of people of the party going through now", "일행 중 지금 지나가는 사람 수"
    ),
    "cli.bad.count": Text(
        "“{text}” is too low. Use at least 1.",
        "“{text}”(은/는) 안 돼요. 1 이상이어야 해요.",
    ),
    "cli.bad.codes": Text(
        "Use one of: codes, --image with images, or --stdin.",
        "코드, 그림 파일을 주는 --image, --stdin 중 하나만 써 주세요.",
    ),
    "cli.bad.reason_alone": Text(
        "Use --reason together with --override.", "--reason은 --override와 함께 써 주세요."
    ),
    "cli.scan.undone": Text(
        "Entry undone for {name}. Both records are kept.",
        "{name} 님의 입장을 되돌렸어요. 두 기록은 모두 남아 있어요.",
    ),
    "cli.option.at": Text(
        "actual time of entry, for codes entered from paper later; in the event’s time zone",
        "종이에 적힌 코드를 나중에 입력할 때, 실제로 입장한 때. 행사 시간대로",
    ),
    "cli.command.scan.list": Text("list all scans of an event", "행사의 모든 체크인 기록을 보여 줘요"),
    "cli.command.event.arrivals": Text(
        "show when people arrived and left", "사람들이 언제 오고 갔는지 보여 줘요"
    ),
    "cli.arrivals.again": Text(
        "People who re-entered after an exit or with a ticket used at two doors: {again}.",
        "나갔다가 또는 두 출입구에서 다시 입장한 인원은 {again}명이에요.",
    ),
    "cli.option.scan_door": Text("only scans at this door", "이 출입구의 기록만"),
    "cli.option.scan_format": Text("format of the file", "저장할 파일 형식"),
    "cli.option.scan_out": Text("file to save; default: show the list", "저장할 파일. 없으면 보여 줘요"),
    "cli.option.arrivals_list": Text("list to count; default: entry", "세는 명단. 없으면 입장 명단"),
    "cli.bad.format_needs_out": Text(
        "This format is saved to a file. Add “--out”.",
        "이 형식은 파일로 저장해요. “--out”으로 파일을 정해 주세요.",
    ),
    "cli.scans.none": Text("No scans at this event yet.", "이 행사에는 아직 체크인 기록이 없어요."),
    "cli.scans.written": Text(
        "Scans saved in {file}: {rows}.", "{file}에 체크인 기록 {rows}건을 저장했어요."
    ),
}

TEXTS: dict[str, Text] = {**_SCANS, **_COMMANDS}
