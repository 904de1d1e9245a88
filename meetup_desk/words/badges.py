"""Badges: what they and their papers are called, and what became of printing them."""

from meetup_desk.words.text import Text

_BADGES = {
    "badge.file": Text("Badges for {title}", "{title} 명찰"),
    "badge.role.organiser": Text("Organiser", "운영진"),
    "badge.role.helper": Text("Helper", "도우미"),
    "badge.guest": Text("Guest of {name}", "{name} 님과 함께"),
    "badge.test.title": Text("Badge test page", "명찰 시험 인쇄"),
    "badge.test": Text(
        "Hold this page against a sheet of labels. If the crosses are to the right of the label corners, enter a negative first number; if they are below, enter a negative second number. Printed with an offset of {x}, {y} mm.",
        "이 종이를 라벨 용지에 겹쳐 보세요. 십자가 라벨 모서리보다 오른쪽에 있으면 첫째 숫자를, 아래에 있으면 둘째 숫자를 음수로 입력하세요. 이번에는 {x}, {y}mm로 인쇄했어요.",
    ),
    "stock.a4-90x54": Text("A4, 10 cards of 90 × 54 mm", "A4 10칸 · 90 × 54mm"),
    "stock.a4-85x54": Text("A4, 10 cards of 85 × 54 mm", "A4 10칸 · 85 × 54mm"),
    "stock.a4-85x55": Text("A4, 8 labels of 85 × 55 mm", "A4 8칸 · 85 × 55mm"),
    "stock.a4-80x50": Text("A4, 10 labels of 80 × 50 mm", "A4 10칸 · 80 × 50mm"),
    "stock.a4-100x70": Text("A4, 8 labels of 100 × 70 mm", "A4 8칸 · 100 × 70mm"),
    "stock.a4-a6": Text("Plain A4, cut into four A6", "A4 일반 용지 · A6 4장으로 자르기"),
    "stock.a4-a7": Text("Plain A4, cut into eight A7", "A4 일반 용지 · A7 8장으로 자르기"),
    "stock.a6": Text("A6 cards, one per page", "A6 카드 · 한 장씩"),
    "stock.a7": Text("A7 cards, one per page", "A7 카드 · 한 장씩"),
    "stock.roll-62": Text("Label roll, 62 mm wide", "라벨 롤 · 폭 62mm"),
    "stock.roll-90x54": Text("Labels 90 × 54 mm, one per page", "라벨 90 × 54mm · 한 장씩"),
    "badge.printed": Text("Badge for {name} printed.", "{name} 님의 명찰을 인쇄했어요."),
    "badge.waits": Text(
        "Badge for {name} saved as PDF: {file}", "{name} 님의 명찰은 PDF로 저장해 두었어요: {file}"
    ),
    "badge.lost": Text(
        "Couldn’t print the badge for {name}. Write it by hand. The entry is recorded.",
        "{name} 님의 명찰을 인쇄하지 못했어요. 손으로 써 주세요. 입장은 기록됐어요.",
    ),
    "badge.before": Text("It was already printed at {at}.", "{at}에 이미 인쇄한 명찰이에요."),
    "badge.held": Text(
        "The badge for {name} was already printed at {at}.", "{name} 님의 명찰은 {at}에 이미 인쇄했어요."
    ),
    "badge.day": Text("{at} on {day}", "{day} {at}"),
    "badge.sample.name": Text("Minji Kim", "김민지"),
    "badge.sample.under": Text("Test badge · no attendee", "시험 명찰 · 주인 없음"),
    "badge.sample.event": Text("Test", "시험 인쇄"),
    "badge.again": Text("Already printed: {names}.", "이미 인쇄한 명찰이에요: {names}."),
    "badge.again.more": Text(
        "Already printed: {names} and {more} more.", "이미 인쇄한 명찰이에요: {names} 외 {more}명."
    ),
    "badge.tried.printed": Text("Test badge printed.", "시험 명찰을 인쇄했어요."),
    "badge.tried.waits": Text("Test badge saved as PDF: {file}", "시험 명찰은 PDF로 저장해 두었어요: {file}"),
    "badge.tried.lost": Text(
        "Couldn’t print or save the test badge.", "시험 명찰을 인쇄하지도 저장하지도 못했어요."
    ),
}

_PRINTING = {
    "press.gone": Text(
        "Printer not found. Check its cable and power.",
        "프린터를 찾을 수 없어요. 케이블과 전원을 확인해 주세요.",
    ),
    "press.stopped": Text(
        "The printer has stopped. Check for paper, a jam or an open lid.",
        "프린터가 멈췄어요. 용지, 걸린 종이, 열린 덮개를 확인해 주세요.",
    ),
    "press.refused": Text(
        "The printer rejected the page. Turn it off and on again.",
        "프린터가 인쇄를 받지 않았어요. 전원을 껐다 켜 주세요.",
    ),
    "press.silent": Text(
        "The printer isn’t responding. Check the printer and its cable. Pages already sent may still print.",
        "프린터가 응답하지 않아요. 프린터와 케이블을 확인해 주세요. 보낸 것이 나중에 나올 수도 있어요.",
    ),
    "press.not_writable": Text(
        "Can’t write to the folder for unprinted badges.", "명찰을 저장해 둘 폴더에 쓸 수 없어요."
    ),
    "press.disk_full": Text("The disk is full.", "디스크가 가득 찼어요."),
    "error.rule.printer_gone": Text(
        "Printer {printer} not found. Run “badge printers” to see the printers. Nothing was printed.",
        "{printer} 프린터가 없어요. “badge printers”로 확인해 주세요. 인쇄한 것은 없어요.",
    ),
    "error.rule.printer_stopped": Text(
        "{printer} has stopped. Check for paper, a jam or an open lid. No badge was marked as printed.",
        "{printer} 프린터가 멈췄어요. 용지, 걸린 종이, 열린 덮개를 확인해 주세요. 인쇄한 것으로 치지 않았어요.",
    ),
    "error.rule.printer_refused": Text(
        "{printer} rejected the pages. Turn it off and on again. No badge was marked as printed.",
        "{printer} 프린터가 인쇄를 받지 않았어요. 전원을 껐다 켜 주세요. 인쇄한 것으로 치지 않았어요.",
    ),
    "error.rule.unknown_stock": Text(
        "Unknown paper or label type {stock}. Choose one of: {stocks}.",
        "{stock}(이)라는 용지는 없어요. 다음 중에서 골라 주세요: {stocks}.",
    ),
    "error.rule.bad_start": Text(
        "This sheet has labels 1 to {most}, so {start} is not possible. Enter the first free label.",
        "이 용지에는 1번부터 {most}번까지 있어요. {start}번은 없어요. 비어 있는 첫 칸을 알려 주세요.",
    ),
    "error.rule.no_badges": Text(
        "No one is going yet, so there are no badges. Import a list or add people first.",
        "아직 참석하는 사람이 없어서 명찰이 없어요. 먼저 명단을 가져오거나 사람을 추가해 주세요.",
    ),
}

_COMMANDS = {
    "cli.command.badge": Text(
        "save or print name badges; “badge stocks” lists papers and labels, “badge printers” lists printers, “badge test” prints a page to measure the printer’s offset",
        "명찰을 PDF로 저장하거나 인쇄해요. “badge stocks”는 용지를, “badge printers”는 프린터를 보여 주고, “badge test”는 프린터의 어긋남을 알려 줘요",
    ),
    "cli.option.badge_what": Text(
        "papers and labels, printers, or a test page", "용지 목록, 프린터 목록, 또는 시험 인쇄"
    ),
    "cli.option.badge_event": Text(
        "id of the event; prints badges for everyone who is going", "행사의 아이디. 참석하는 모두"
    ),
    "cli.option.badge_rsvp": Text("only this RSVP; can be repeated", "이 참석 신청만. 여러 번 쓸 수 있어요"),
    "cli.option.printer": Text(
        "printer to use instead of a file; see “badge printers”",
        "파일 대신 여기에 인쇄해요. “badge printers” 참고",
    ),
    "cli.option.stock": Text(
        "paper or label type; see “badge stocks”", "용지 또는 라벨. “badge stocks” 참고"
    ),
    "cli.option.qr": Text("include the ticket code", "입장권 코드 넣기"),
    "cli.option.guests": Text("include a blank badge for each guest", "함께 오는 사람의 빈 명찰 넣기"),
    "cli.option.from": Text("first free label on a used sheet", "쓰던 용지에서 비어 있는 첫 칸"),
    "cli.option.offset": Text(
        "printer offset in mm, right and down, such as --offset=-1.5,0.5",
        "프린터가 어긋나는 만큼 오른쪽, 아래로 mm. 예: --offset=-1.5,0.5",
    ),
    "cli.bad.offset": Text(
        "“{text}” is not a valid offset. Enter two numbers in mm, up to 20, such as 1.5,-0.5.",
        "“{text}”(은/는) 위치 조정값이 아니에요. 1.5,-0.5처럼 20mm까지 숫자 두 개를 적어 주세요.",
    ),
    "cli.badge.written": Text("Badges saved in {file}: {badges}.", "명찰 {badges}장을 {file}에 저장했어요."),
    "cli.badge.sent": Text("Badges sent to {printer}: {badges}.", "명찰 {badges}장을 {printer}에 보냈어요."),
    "cli.badge.usual": Text("system default", "시스템 기본"),
    "cli.badge.no_printers": Text("No printers found.", "이 컴퓨터에는 프린터가 없어요."),
    "cli.badge.test": Text(
        "Test page saved in {file}. Print it at 100%, without scaling.",
        "시험 인쇄를 {file}에 저장했어요. 배율 100%로 인쇄해 주세요.",
    ),
}

TEXTS: dict[str, Text] = {**_BADGES, **_PRINTING, **_COMMANDS}
