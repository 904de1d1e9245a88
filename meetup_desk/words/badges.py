"""Badges: what they and their papers are called, and what became of printing them."""

from meetup_desk.words.text import Text

_BADGES = {
    "badge.file": Text("Badges for {title}", "{title} 명찰"),
    "badge.role.organiser": Text("Organiser", "운영진"),
    "badge.role.helper": Text("Helper", "도우미"),
    "badge.guest": Text("Guest of {name}", "{name} 님과 함께"),
    "badge.test.title": Text("Test page for badges", "명찰 시험 인쇄"),
    "badge.test": Text(
        "Hold this page against a sheet of labels. Where the crosses lie to the right of its corners, enter a negative first number; where they lie below, a negative second one. Printed with an offset of {x}, {y} mm.",
        "이 종이를 라벨 용지에 겹쳐 보세요. 십자가 라벨 모서리보다 오른쪽에 있으면 첫째 숫자를, 아래에 있으면 둘째 숫자를 음수로 입력하세요. 이번에는 {x}, {y}mm로 인쇄했어요.",
    ),
    "stock.a4-90x54": Text("A4, 10 cards of 90 × 54 mm", "A4 10칸 · 90 × 54mm"),
    "stock.a4-85x54": Text("A4, 10 cards of 85 × 54 mm", "A4 10칸 · 85 × 54mm"),
    "stock.a4-85x55": Text("A4, 8 labels of 85 × 55 mm", "A4 8칸 · 85 × 55mm"),
    "stock.a4-80x50": Text("A4, 10 labels of 80 × 50 mm", "A4 10칸 · 80 × 50mm"),
    "stock.a4-100x70": Text("A4, 8 labels of 100 × 70 mm", "A4 8칸 · 100 × 70mm"),
    "stock.a4-a6": Text("Plain A4 to cut into four of A6", "A4 일반 용지 · A6 4장으로 자르기"),
    "stock.a4-a7": Text("Plain A4 to cut into eight of A7", "A4 일반 용지 · A7 8장으로 자르기"),
    "stock.a6": Text("A6 cards, one a page", "A6 카드 · 한 장씩"),
    "stock.a7": Text("A7 cards, one a page", "A7 카드 · 한 장씩"),
    "stock.roll-62": Text("Label roll 62 mm wide", "라벨 롤 · 폭 62mm"),
    "stock.roll-90x54": Text("Labels 90 × 54 mm, one a page", "라벨 90 × 54mm · 한 장씩"),
    "badge.printed": Text("The badge of {name} is printed.", "{name} 님의 명찰을 인쇄했어요."),
    "badge.waits": Text(
        "The badge of {name} waits as a PDF: {file}", "{name} 님의 명찰은 PDF로 저장해 두었어요: {file}"
    ),
    "badge.lost": Text(
        "The badge of {name} is not printed. Write it by hand; the entry counts.",
        "{name} 님의 명찰을 인쇄하지 못했어요. 손으로 써 주세요. 입장은 기록됐어요.",
    ),
    "badge.before": Text("It had been printed at {at}.", "{at}에 이미 인쇄한 명찰이에요."),
    "badge.held": Text(
        "The badge of {name} was printed at {at} already.", "{name} 님의 명찰은 {at}에 이미 인쇄했어요."
    ),
    "badge.day": Text("{at} on {day}", "{day} {at}"),
    "badge.sample.name": Text("Minji Kim", "김민지"),
    "badge.sample.under": Text("Test badge · for nobody", "시험 명찰 · 주인 없음"),
    "badge.sample.event": Text("Test", "시험 인쇄"),
    "badge.again": Text("Printed before: {names}.", "이미 인쇄한 적이 있어요: {names}."),
    "badge.again.more": Text(
        "Printed before: {names} and {more} more.", "이미 인쇄한 적이 있어요: {names} 외 {more}명."
    ),
    "badge.tried.printed": Text("The test badge is printed.", "시험 명찰을 인쇄했어요."),
    "badge.tried.waits": Text(
        "The test badge waits as a PDF: {file}", "시험 명찰은 PDF로 저장해 두었어요: {file}"
    ),
    "badge.tried.lost": Text(
        "The test badge is neither printed nor kept.", "시험 명찰을 인쇄하지도 저장하지도 못했어요."
    ),
}

_PRINTING = {
    "press.gone": Text(
        "The printer is not there. Check its cable and that it is switched on.",
        "프린터를 찾을 수 없어요. 케이블과 전원을 확인해 주세요.",
    ),
    "press.stopped": Text(
        "The printer has stopped. Look for paper, a jam or an open lid.",
        "프린터가 멈췄어요. 용지, 걸린 종이, 열린 덮개를 확인해 주세요.",
    ),
    "press.refused": Text(
        "The printer did not take the page. Switch it off and on again.",
        "프린터가 인쇄를 받지 않았어요. 전원을 껐다 켜 주세요.",
    ),
    "press.silent": Text(
        "The printer does not answer. Look at it and its cable; what was sent to it may still come out.",
        "프린터가 응답하지 않아요. 프린터와 케이블을 확인해 주세요. 보낸 것이 나중에 나올 수도 있어요.",
    ),
    "press.not_writable": Text(
        "The folder for waiting badges cannot be written.", "명찰을 저장해 둘 폴더에 쓸 수 없어요."
    ),
    "press.disk_full": Text("The disk is full.", "디스크가 가득 찼어요."),
    "error.rule.printer_gone": Text(
        "There is no printer {printer} here. See “badge printers”; nothing was printed.",
        "{printer} 프린터가 없어요. “badge printers”로 확인해 주세요. 인쇄한 것은 없어요.",
    ),
    "error.rule.printer_stopped": Text(
        "{printer} has stopped. Look for paper, a jam or an open lid; nothing counts as printed.",
        "{printer} 프린터가 멈췄어요. 용지, 걸린 종이, 열린 덮개를 확인해 주세요. 인쇄한 것으로 치지 않았어요.",
    ),
    "error.rule.printer_refused": Text(
        "{printer} did not take the pages. Switch it off and on again; nothing counts as printed.",
        "{printer} 프린터가 인쇄를 받지 않았어요. 전원을 껐다 켜 주세요. 인쇄한 것으로 치지 않았어요.",
    ),
    "error.rule.unknown_stock": Text(
        "There is no stock {stock}. Choose one of: {stocks}.",
        "{stock}(이)라는 용지는 없어요. 다음 중에서 골라 주세요: {stocks}.",
    ),
    "error.rule.bad_start": Text(
        "This sheet has places 1 to {most}, not {start}. Give the first one that is still free.",
        "이 용지에는 1번부터 {most}번까지 있어요. {start}번은 없어요. 비어 있는 첫 칸을 알려 주세요.",
    ),
    "error.rule.no_badges": Text(
        "Nobody is going yet, so there are no badges. Import a list or add people first.",
        "아직 참석하는 사람이 없어서 명찰이 없어요. 먼저 명단을 가져오거나 사람을 추가해 주세요.",
    ),
}

_COMMANDS = {
    "cli.command.badge": Text(
        "name badges as a PDF or on a printer; “badge stocks” lists papers, “badge printers” the printers, “badge test” finds a printer's offset",
        "명찰을 PDF로 저장하거나 인쇄해요. “badge stocks”는 용지를, “badge printers”는 프린터를 보여 주고, “badge test”는 프린터의 어긋남을 알려 줘요",
    ),
    "cli.option.badge_what": Text(
        "the papers and labels, the printers, or a test page", "용지 목록, 프린터 목록, 또는 시험 인쇄"
    ),
    "cli.option.badge_event": Text("id of the event; everybody who is going", "행사의 아이디. 참석하는 모두"),
    "cli.option.badge_rsvp": Text(
        "only this RSVP; may be given again", "이 참석 신청만. 여러 번 쓸 수 있어요"
    ),
    "cli.option.printer": Text(
        "print there instead, see “badge printers”", "파일 대신 여기에 인쇄해요. “badge printers” 참고"
    ),
    "cli.option.stock": Text("paper or labels, see “badge stocks”", "용지 또는 라벨. “badge stocks” 참고"),
    "cli.option.qr": Text("with the ticket's code", "입장권 코드도 함께"),
    "cli.option.guests": Text(
        "a badge to write on for everybody who comes along", "함께 오는 사람에게 이름을 쓸 명찰도"
    ),
    "cli.option.from": Text("first free place of a used sheet", "쓰던 용지에서 비어 있는 첫 칸"),
    "cli.option.offset": Text(
        "millimetres right and down by which the printer misses, as --offset=-1.5,0.5",
        "프린터가 어긋나는 만큼 오른쪽, 아래로 mm. 예: --offset=-1.5,0.5",
    ),
    "cli.bad.offset": Text(
        "“{text}” is no offset. Write two numbers of millimetres up to 20, as 1.5,-0.5.",
        "“{text}”(은/는) 위치 조정값이 아니에요. 1.5,-0.5처럼 20mm까지 숫자 두 개를 적어 주세요.",
    ),
    "cli.badge.written": Text("Badges in {file}: {badges}.", "명찰 {badges}장을 {file}에 저장했어요."),
    "cli.badge.sent": Text("Badges at {printer}: {badges}.", "명찰 {badges}장을 {printer}에 보냈어요."),
    "cli.badge.usual": Text("the system's own", "시스템 기본"),
    "cli.badge.no_printers": Text("This computer has no printer.", "이 컴퓨터에는 프린터가 없어요."),
    "cli.badge.test": Text(
        "The test page is in {file}. Print it without scaling.",
        "시험 인쇄를 {file}에 저장했어요. 배율 100%로 인쇄해 주세요.",
    ),
}

TEXTS: dict[str, Text] = {**_BADGES, **_PRINTING, **_COMMANDS}
