"""Pages for paper: the attendee sheet, the door sheet, and the list of who is inside."""

from meetup_desk.words.text import Text

_SHEET = {
    "error.pages_unavailable": Text(
        "System libraries for pages and images are missing ({detail}). Everything else works. On Debian and Ubuntu, run: apt install libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0.",
        "문서와 그림에 필요한 시스템 라이브러리가 없어요({detail}). 다른 일은 모두 할 수 있어요. "
        "데비안과 우분투에서는 이렇게 설치해 주세요: apt install libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0.",
    ),
    "error.rule.unknown_column": Text(
        "There is no column “{column}”. Choose one of: {columns}.",
        "“{column}” 열은 없어요. {columns} 중에서 골라 주세요.",
    ),
    "sheet.title": Text("Attendees of {title}", "{title} 참석자 명단"),
    "sheet.count.rsvps": Text("RSVPs", "신청"),
    "sheet.count.people": Text("People", "인원"),
    "sheet.count.arrived": Text("Checked in", "입장"),
    "sheet.count.capacity": Text("Capacity", "정원"),
    "sheet.of_rsvps": Text("{count}", "{count}건"),
    "sheet.of_people": Text("{count}", "{count}명"),
    "sheet.needs": Text("Needs", "배려 사항"),
    "sheet.of_party": Text("of {party}", "{party}명"),
    "sheet.page": Text("{page} / {pages}", "{page} / {pages}"),
    "sheet.printed": Text("Printed {at}", "{at} 인쇄"),
    "sheet.private": Text(
        "Contains personal data. Shred after the event.",
        "개인정보가 담긴 명단이에요. 행사가 끝나면 파쇄해 주세요.",
    ),
    "sheet.empty": Text("No one is on this list yet.", "아직 명단에 아무도 없어요."),
    "error.rule.style_is_paper": Text(
        "This style is for paper only. Use --format pdf.",
        "이 명단은 종이용이에요. PDF로 저장해 주세요.",
    ),
}

_DOOR_PAPERS = {
    "door_sheet.title": Text("Paper check-in list for {title}", "{title} 출입구 종이 명단"),
    "door_sheet.name": Text("Name", "이름"),
    "door_sheet.party": Text("Party", "인원"),
    "door_sheet.time": Text("Time", "입장 시각"),
    "door_sheet.code": Text("Code", "입장 코드"),
    "door_sheet.people": Text("of {people}", "{people}명"),
    "door_sheet.index": Text("Page", "쪽"),
    "door_sheet.after": Text(
        "Afterwards, type or scan the code of each ticked row, with its time.",
        "나중에 표시한 줄의 코드를 입력하거나 찍고, 옆에 적은 시각을 함께 넣어 주세요.",
    ),
    "inside.title": Text("People inside", "지금 안에 있는 사람"),
    "inside.total": Text("Total: {people}", "{people}명"),
    "inside.people": Text("× {people}", "{people}명"),
    "inside.unknown": Text("Unknown ticket", "모르는 입장권"),
    "inside.at": Text(
        "As of {at}. Tick people who are outside.", "{at} 기준이에요. 밖에 나온 사람을 표시해 주세요."
    ),
    "inside.nobody": Text("No one is inside.", "안에 아무도 없어요."),
    "inside.printed": Text("List of people inside printed.", "안에 있는 사람 명단을 인쇄했어요."),
    "inside.waits": Text(
        "No printer was available. List of people inside saved as PDF: {file}",
        "인쇄할 프린터가 없어서 안에 있는 사람 명단을 PDF로 저장했어요: {file}",
    ),
    "inside.lost": Text(
        "Couldn’t print or save the list of people inside. Read it from the screen.",
        "안에 있는 사람 명단을 인쇄하거나 저장하지 못했어요. 화면을 보고 확인해 주세요.",
    ),
}

_COMMANDS = {
    "cli.command.sheet": Text("save the attendee sheet", "참석자 명단을 저장해요"),
    "cli.option.sheet_format": Text("file format", "파일 형식"),
    "cli.option.columns": Text("columns, separated by commas", "쉼표로 나눈 열 이름"),
    "cli.sheet.written": Text("Rows saved in {file}: {rows}.", "{file}에 {rows}줄을 저장했어요."),
    "cli.option.style": Text(
        "attendee sheet, paper check-in list, or people inside now",
        "참석자 명단, 출입구 종이 명단, 지금 안에 있는 사람 중 하나",
    ),
}

_PREPARED = {
    "prepare.tickets": Text("tickets: {count}", "입장권 {count}장"),
    "prepare.invites": Text("invites: {count}", "초대장 {count}개"),
    "prepare.sheet": Text("attendee sheet (RSVPs: {count})", "참석자 명단(참석 신청 {count}건)"),
    "prepare.door": Text("paper check-in list (RSVPs: {count})", "출입구 종이 명단(참석 신청 {count}건)"),
    "prepare.badges": Text("badges: {count}", "명찰 {count}장"),
    "prepare.name.tickets": Text("Tickets", "입장권"),
    "prepare.name.invites": Text("Invites", "초대장"),
    "prepare.name.sheet": Text("Attendee sheet", "참석자 명단"),
    "prepare.name.door": Text("Paper check-in list", "출입구 종이 명단"),
    "prepare.name.badges": Text("Badges", "명찰"),
}

TEXTS: dict[str, Text] = {**_SHEET, **_DOOR_PAPERS, **_PREPARED, **_COMMANDS}
