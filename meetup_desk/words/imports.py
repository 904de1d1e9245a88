"""Imports of lists: lines that were not taken, values that were left out, and the command."""

from meetup_desk.words.text import Text

_REFUSALS = {
    "refused.column.line": Text("Line", "줄"),
    "refused.column.name": Text("Person", "이름"),
    "refused.column.value": Text("Value", "적힌 내용"),
    "refused.column.why": Text("Reason", "가져오지 않은 이유"),
    "refusal.no_name": Text(
        "Line {line} has no name, so it was not imported.",
        "{line}번째 줄에 이름이 없어서 가져오지 않았어요.",
    ),
    "refusal.no_consent": Text(
        "{name} on line {line} did not consent to keeping their data, so this person was not imported.",
        "{line}번째 줄의 {name} 님이 개인정보 수집에 동의하지 않아 그 사람만 가져오지 않았어요.",
    ),
    "refusal.bad_party": Text(
        "“{value}” on line {line} is not a party size from 1 to 500 people, so {name} was not imported.",
        "{line}번째 줄의 인원 “{value}”(은/는) 1명부터 500명 사이의 수가 아니어서 {name} 님만 가져오지 않았어요.",
    ),
    "refusal.bad_status": Text(
        "It is unclear whether “{value}” on line {line} means yes or no, so {name} was not imported.",
        "{line}번째 줄의 “{value}”(이/가) 참석인지 불참인지 알 수 없어 {name} 님만 가져오지 않았어요.",
    ),
    "refusal.party_too_large": Text(
        "{name} on line {line} asks for a party of {party}, but this event allows parties of up to {most}, so this person was not imported.",
        "{line}번째 줄의 {name} 님이 {party}명을 신청했지만 이 행사는 한 번에 {most}명까지여서 가져오지 않았어요.",
    ),
    "refusal.may_not_come": Text(
        "{name} on line {line} can’t be admitted to this event, so this person was not imported. Open the person’s page to see why.",
        "{line}번째 줄의 {name} 님은 이 행사에 들일 수 없는 사람이라 가져오지 않았어요. 까닭은 그 사람의 화면에 있어요.",
    ),
    "refusal.no_room_for_more": Text(
        "{name} on line {line} now asks for a party of {party}, but there are not enough free seats. They keep the seats they have: {kept}.",
        "{line}번째 줄의 {name} 님이 {party}명으로 늘리려 했지만 자리가 없어요. 이미 받은 {kept}명 자리는 그대로예요.",
    ),
    "refusal.shifted": Text(
        "Line {line} has more cells than the list has columns, so this line was not imported.",
        "{line}번째 줄에 열보다 많은 칸이 있어 그 줄만 가져오지 않았어요.",
    ),
    "refusal.open_quote": Text(
        "Line {line} has a quotation mark that is never closed, so this line was not imported.",
        "{line}번째 줄에 닫히지 않은 따옴표가 있어 그 줄만 가져오지 않았어요.",
    ),
    "refusal.cut_off": Text(
        "The file ends in the middle of the card on line {line}, so this card was not imported.",
        "{line}번째 줄에서 시작하는 연락처가 중간에 끊겨 있어 그 연락처만 가져오지 않았어요.",
    ),
    "refusal.not_a_person": Text(
        "“{value}” on line {line} is not a name, so it was not imported.",
        "{line}번째 줄 “{value}”에서 이름을 찾을 수 없어 가져오지 않았어요.",
    ),
    "refusal.unnamed_votes": Text(
        "“{name}” on line {line} has votes without names: {value}. Copy the complete result.",
        "{line}번째 줄 “{name}”에 이름이 안 나온 표가 {value}개 있어요. 투표 결과를 모두 펼쳐서 복사해 주세요.",
    ),
    "refusal.not_an_answer": Text(
        "It is unclear from line {line} whether {name} is coming, so it was not imported.",
        "{line}번째 줄에서 {name} 님이 쓴 말로는 참석 여부를 알 수 없어 가져오지 않았어요.",
    ),
}

_LOSSES = {
    "loss.bad_email": Text(
        "“{value}” on line {line} is not an email address. {name} is imported without it. Correct it and import the list again.",
        "{line}번째 줄의 “{value}”(은/는) 이메일 주소가 아니에요. {name} 님은 이메일 없이 가져와요. 고쳐서 다시 가져오면 채워져요.",
    ),
    "loss.bad_phone": Text(
        "“{value}” on line {line} is not a valid phone number. {name} is imported with it as written.",
        "{line}번째 줄의 “{value}”(은/는) 걸 수 있는 전화번호가 아니에요. {name} 님의 번호는 적힌 그대로 두었어요.",
    ),
    "loss.cut_phone": Text(
        "“{value}” on line {line} is a phone number cut short by a spreadsheet. {name} is imported without it. Format the column as text in the original and import it again.",
        "{line}번째 줄의 전화번호가 엑셀에서 “{value}”(으로/로) 잘렸어요. {name} 님은 전화번호 없이 가져와요. 원본의 그 열을 텍스트로 바꾸어 다시 가져와 주세요.",
    ),
    "loss.bad_time": Text(
        "“{value}” on line {line} is not a valid time, so it is unknown when {name} answered.",
        "{line}번째 줄의 “{value}”(을/를) 시각으로 읽을 수 없어 {name} 님이 언제 답했는지 알 수 없어요.",
    ),
    "loss.shared_email": Text(
        "{value} on line {line} belongs to {other}. {name} is imported as another person, and the address is kept with the answers.",
        "{line}번째 줄의 {value}(은/는) {other} 님의 이메일이에요. {name} 님은 다른 사람으로 가져오고, 주소는 답변에 적어 두었어요.",
    ),
    "loss.again": Text(
        "{name} is listed again on line {line}. This counts as one RSVP. If someone is coming along, increase the party size.",
        "{line}번째 줄에 {name} 님이 또 있어요. 한 사람의 신청 하나로 두었으니, 함께 오는 사람이 있으면 인원을 늘려 주세요.",
    ),
    "loss.look_alike": Text(
        "{name} on line {line} may be {other}, who is blocked or watched: “{value}” is the same or similar. The RSVP is imported as requested and waits for your decision.",
        "{line}번째 줄의 {name} 님은 차단했거나 주의 중인 {other} 님일 수 있어요. “{value}”(이/가) 같거나 비슷해요. 참석 신청은 승인을 기다리는 것으로 가져오니 직접 결정해 주세요.",
    ),
}

_UNTAKEN = {
    "untaken.other": Text(
        "Column “{name}” is not imported because another column holds the same (filled cells: {count}).",
        "“{name}” 열의 {count}칸은 같은 내용을 담은 다른 열이 있어 가져오지 않아요.",
    ),
    "untaken.sheet": Text(
        "Sheet “{name}” is not imported (rows: {count}). Choose that sheet to import it.",
        "“{name}” 시트의 {count}줄은 가져오지 않아요. 가져오려면 그 시트를 골라 주세요.",
    ),
    "untaken.hidden": Text(
        "The hidden sheet “{name}” is not imported (rows: {count}).",
        "숨겨진 “{name}” 시트의 {count}줄은 가져오지 않아요.",
    ),
    "untaken.tables": Text(
        "Rows in other tables of the page, not imported: {count}.",
        "페이지의 다른 표에 있는 {count}줄은 가져오지 않아요.",
    ),
    "untaken.above": Text(
        "Rows above the headings, not imported: {count}.",
        "제목 위의 {count}줄은 가져오지 않아요.",
    ),
    "untaken.total": Text(
        "Rows with totals or repeated headings, not imported: {count}.",
        "합계나 되풀이된 제목이 적힌 {count}줄은 가져오지 않아요.",
    ),
    "untaken.letters": Text(
        "Characters that can’t be read and appear as �: {count}. Try another encoding, or save the list as UTF-8.",
        "글자 {count}개를 읽을 수 없어 �로 적혀요. 다른 인코딩을 고르거나 UTF-8로 다시 저장해 주세요.",
    ),
    "untaken.mended": Text(
        "Another program had garbled the text of this file (such as Ã¼ for ü). It was repaired. Check the names.",
        "다른 프로그램이 이 파일의 글자를 깨뜨려 놓아서(예: ü가 Ã¼) 바로잡아 읽었어요. 이름이 맞는지 살펴봐 주세요.",
    ),
    "untaken.group": Text(
        "Group cards not imported: {count}.",
        "그룹 연락처 {count}개는 가져오지 않아요.",
    ),
    "untaken.property": Text(
        "“{name}” is not imported (cards: {count}).",
        "연락처 {count}개에 있는 “{name}”(은/는) 가져오지 않아요.",
    ),
    "untaken.message": Text(
        "Chat notices and images not imported: {count}.",
        "대화의 알림과 사진 {count}개는 가져오지 않아요.",
    ),
    "untaken.text": Text(
        "Lines about the list itself, not imported: {count}.",
        "명단에 대해 적은 {count}줄은 가져오지 않아요.",
    ),
    "import.part_unclear": Text(
        "It is unclear which parts {name} on line {line} means by “{value}”. It is kept with their answers.",
        "{line}번째 줄 {name} 님의 참석 범위 “{value}”(은/는) 무슨 뜻인지 알 수 없어 답변에 그대로 적어 두었어요.",
    ),
}


_COMMANDS = {
    "cli.command.rsvp.import": Text(
        "import a list: CSV, TSV, XLSX or vCard", "명단을 가져와요: CSV, TSV, XLSX, vCard"
    ),
    "cli.option.list_file": Text("list file; - reads standard input", "명단 파일. -는 표준 입력이에요"),
    "cli.option.encoding": Text(
        "text encoding of the file, such as cp949 or cp1252", "파일의 인코딩. 예: cp949, cp1252"
    ),
    "cli.option.list_sheet": Text("sheet of the workbook that holds the list", "명단이 있는 엑셀 시트 이름"),
    "cli.option.new_part": Text(
        "add this part, named in the list, to the event", "명단에 나오는 이 이름을 참석 범위로 추가해요"
    ),
    "cli.import.tried": Text("This was a dry run. Nothing was changed.", "미리 본 것이라 바뀐 것은 없어요."),
    "cli.import.done": Text(
        "To undo this import, run “meetup-desk undo {change}”.",
        "모두 한 번의 변경이에요. “meetup-desk undo {change}”로 되돌릴 수 있어요.",
    ),
    "cli.import.unknown_part": Text(
        "“{name}” is not a part of this event (lines: {count}). It is kept with the answers. Use “--new-part” to add it.",
        "“{name}”(은/는) 이 행사에 없는 참석 범위라서({count}줄) 답변에 그대로 적어 두었어요. “--new-part”로 추가할 수 있어요.",
    ),
    "change.rsvp.import": Text("import of a list", "명단 가져오기"),
    "change.rsvp.import.named": Text("import of {detail}", "{detail} 가져오기"),
}

_MAPPINGS = {
    "change.mapping.forget": Text("forgetting how columns were matched", "열 짝 기억 지우기"),
}

TEXTS: dict[str, Text] = {**_MAPPINGS, **_REFUSALS, **_LOSSES, **_UNTAKEN, **_COMMANDS}
