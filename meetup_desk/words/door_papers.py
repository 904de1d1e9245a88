"""Texts of the door on paper, and of the list of who is inside."""

from meetup_desk.words.text import Text

TEXTS = {
    "door_sheet.title": Text("Door sheet of {title}", "{title} 출입구 종이 명단"),
    "door_sheet.name": Text("Name", "이름"),
    "door_sheet.party": Text("Party", "인원"),
    "door_sheet.time": Text("Time", "입장 시각"),
    "door_sheet.code": Text("Code", "입장 코드"),
    "door_sheet.people": Text("of {people}", "{people}명"),
    "door_sheet.index": Text("Page", "쪽"),
    "door_sheet.after": Text(
        "Afterwards: type or scan the code of each ticked row, with the time beside it.",
        "나중에 표시한 줄의 코드를 입력하거나 찍고, 옆에 적은 시각을 함께 넣어 주세요.",
    ),
    "inside.title": Text("Who is inside", "지금 안에 있는 사람"),
    "inside.total": Text("{people} people", "{people}명"),
    "inside.people": Text("× {people}", "{people}명"),
    "inside.unknown": Text("Unknown ticket", "모르는 입장권"),
    "inside.at": Text(
        "As of {at}. Tick who stands outside.", "{at} 기준이에요. 밖에 나온 사람을 표시해 주세요."
    ),
    "inside.nobody": Text("Nobody is inside.", "안에 아무도 없어요."),
    "inside.printed": Text("The list of who is inside is printed.", "안에 있는 사람 명단을 인쇄했어요."),
    "inside.waits": Text(
        "The list of who is inside is a PDF, since no printer took it: {file}",
        "인쇄할 프린터가 없어서 안에 있는 사람 명단을 PDF로 저장했어요: {file}",
    ),
    "inside.lost": Text(
        "The list of who is inside could not be printed or saved. Read it from the screen.",
        "안에 있는 사람 명단을 인쇄하거나 저장하지 못했어요. 화면을 보고 확인해 주세요.",
    ),
    "error.rule.style_is_paper": Text(
        "This style of sheet is for paper. Ask for --format pdf.",
        "이 명단은 종이용이에요. PDF로 저장해 주세요.",
    ),
    "cli.option.style": Text(
        "list of attendees, door on paper, or who is inside right now",
        "참석자 명단, 출입구 종이 명단, 지금 안에 있는 사람 중 하나",
    ),
}
