"""Texts of reading lists: why a line or a file was not taken, and what columns can hold."""

from meetup_desk.words.text import Text

_REFUSALS = {
    "refusal.no_name": Text(
        "Line {line} names nobody, so it was skipped.",
        "{line}번째 줄에 이름이 없어서 건너뛰었어요.",
    ),
    "refusal.no_consent": Text(
        "{name} on line {line} did not agree to their data being kept, so only this person was skipped.",
        "{line}번째 줄의 {name} 님이 개인정보 수집에 동의하지 않아 그 사람만 건너뛰었어요.",
    ),
    "refusal.bad_party": Text(
        "“{value}” on line {line} is not a number of people from 1 to 500, so only {name} was skipped.",
        "{line}번째 줄의 인원 “{value}”(은/는) 1명부터 500명 사이의 수가 아니어서 {name} 님만 건너뛰었어요.",
    ),
    "refusal.bad_status": Text(
        "Nobody can tell whether “{value}” on line {line} means yes or no, so only {name} was skipped.",
        "{line}번째 줄의 “{value}”(이/가) 참석인지 불참인지 알 수 없어 {name} 님만 건너뛰었어요.",
    ),
    "refusal.party_too_large": Text(
        "{name} on line {line} wants {party} seats, but the event takes parties of up to {most}, "
        "so only this person was skipped.",
        "{line}번째 줄의 {name} 님이 {party}명을 신청했지만 이 행사는 한 번에 {most}명까지여서 건너뛰었어요.",
    ),
    "refusal.no_room_for_more": Text(
        "{name} on line {line} now wants {party} seats, but there is no room for more; the {kept} they have are kept.",
        "{line}번째 줄의 {name} 님이 {party}명으로 늘리려 했지만 자리가 없어요. 이미 받은 {kept}명 자리는 그대로예요.",
    ),
    "refusal.shifted": Text(
        "Line {line} has more cells than the list has columns, so only this line was skipped.",
        "{line}번째 줄에 열보다 많은 칸이 있어 그 줄만 건너뛰었어요.",
    ),
    "refusal.open_quote": Text(
        "Line {line} opens a quotation mark that nothing closes, so only this line was skipped.",
        "{line}번째 줄에 닫히지 않은 따옴표가 있어 그 줄만 건너뛰었어요.",
    ),
    "refusal.cut_off": Text(
        "The file ends in the middle of the card on line {line}, so only this card was skipped.",
        "{line}번째 줄에서 시작하는 연락처가 중간에 끊겨 있어 그 연락처만 건너뛰었어요.",
    ),
    "refusal.not_a_person": Text(
        "“{value}” on line {line} names nobody, so it was skipped.",
        "{line}번째 줄 “{value}”에서 이름을 찾을 수 없어 건너뛰었어요.",
    ),
    "refusal.unnamed_votes": Text(
        "“{name}” on line {line} has votes whose names the text does not show: {value}. Copy the whole result.",
        "{line}번째 줄 “{name}”에 이름이 안 나온 표가 {value}개 있어요. 투표 결과를 모두 펼쳐서 복사해 주세요.",
    ),
    "refusal.not_an_answer": Text(
        "What {name} wrote on line {line} does not say clearly who comes, so it was skipped.",
        "{line}번째 줄에서 {name} 님이 쓴 말로는 참석 여부를 알 수 없어 건너뛰었어요.",
    ),
}

_LOSSES = {
    "loss.bad_email": Text(
        "“{value}” on line {line} is no e-mail address. {name} comes in without it; correct it and bring the list again.",
        "{line}번째 줄의 “{value}”(은/는) 이메일 주소가 아니에요. {name} 님은 이메일 없이 들어가요. "
        "고쳐서 다시 가져오면 채워져요.",
    ),
    "loss.bad_phone": Text(
        "“{value}” on line {line} is no phone number that can be dialled. {name} comes in with it as it was written.",
        "{line}번째 줄의 “{value}”(은/는) 걸 수 있는 전화번호가 아니에요. {name} 님의 번호는 적힌 그대로 두었어요.",
    ),
    "loss.cut_phone": Text(
        "“{value}” on line {line} is what a spreadsheet left of a phone number. {name} comes in without it; "
        "make the column text in the original, and bring it again.",
        "{line}번째 줄의 전화번호가 엑셀에서 “{value}”(으로/로) 잘렸어요. {name} 님은 전화번호 없이 들어가요. "
        "원본의 그 열을 텍스트로 바꾸어 다시 가져와 주세요.",
    ),
    "loss.bad_time": Text(
        "“{value}” on line {line} is no time that can be read, so nobody knows when {name} answered.",
        "{line}번째 줄의 “{value}”(을/를) 시각으로 읽을 수 없어 {name} 님이 언제 답했는지 알 수 없어요.",
    ),
    "loss.shared_email": Text(
        "{value} on line {line} belongs to {other}. {name} comes in as another person, with the address among the answers.",
        "{line}번째 줄의 {value}(은/는) {other} 님의 이메일이에요. {name} 님은 다른 사람으로 들어가고, 주소는 답변에 적어 두었어요.",
    ),
    "loss.again": Text(
        "{name} stands on line {line} once more. It is one person with one answer: raise the party if somebody comes along.",
        "{line}번째 줄에 {name} 님이 또 있어요. 한 사람의 신청 하나로 두었으니, 함께 오는 사람이 있으면 인원을 늘려 주세요.",
    ),
}

_UNTAKEN = {
    "untaken.column": Text(
        "Column “{name}” is not taken (cells filled: {count}). To keep it, say what it holds.",
        "“{name}” 열의 {count}칸은 가져오지 않아요. 남기려면 무엇이 적힌 열인지 골라 주세요.",
    ),
    "untaken.other": Text(
        "Column “{name}” is not taken where another column holds the same (cells filled: {count}).",
        "“{name}” 열의 {count}칸은 같은 내용을 담은 다른 열이 있어 가져오지 않아요.",
    ),
    "untaken.sheet": Text(
        "Sheet “{name}” is not taken (rows: {count}). Choose that sheet to bring it.",
        "“{name}” 시트의 {count}줄은 가져오지 않아요. 가져오려면 그 시트를 골라 주세요.",
    ),
    "untaken.hidden": Text(
        "The hidden sheet “{name}” is not taken (rows: {count}).",
        "숨겨진 “{name}” 시트의 {count}줄은 가져오지 않아요.",
    ),
    "untaken.tables": Text(
        "Rows in other tables of the page that are not taken: {count}.",
        "페이지의 다른 표에 있는 {count}줄은 가져오지 않아요.",
    ),
    "untaken.above": Text(
        "Rows above the headings that are not taken: {count}.",
        "제목 위의 {count}줄은 가져오지 않아요.",
    ),
    "untaken.total": Text(
        "Rows with totals or repeated headings that are not taken: {count}.",
        "합계나 되풀이된 제목이 적힌 {count}줄은 가져오지 않아요.",
    ),
    "untaken.letters": Text(
        "Letters that cannot be read and stand as �: {count}. Try another encoding, or save the list again as UTF-8.",
        "글자 {count}개를 읽을 수 없어 �로 적혀요. 다른 인코딩을 고르거나 UTF-8로 다시 저장해 주세요.",
    ),
    "untaken.mended": Text(
        "Another program had garbled the letters of this file (such as Ã¼ for ü); they are mended here. Look at the names.",
        "다른 프로그램이 이 파일의 글자를 깨뜨려 놓아서(예: ü가 Ã¼) 바로잡아 읽었어요. 이름이 맞는지 살펴봐 주세요.",
    ),
    "untaken.group": Text(
        "Cards of groups that are not taken: {count}.",
        "그룹 연락처 {count}개는 가져오지 않아요.",
    ),
    "untaken.property": Text(
        "“{name}” is not taken (cards: {count}).",
        "연락처 {count}개에 있는 “{name}”(은/는) 가져오지 않아요.",
    ),
    "untaken.message": Text(
        "Notices and pictures of the chat that are not taken: {count}.",
        "대화의 알림과 사진 {count}개는 가져오지 않아요.",
    ),
    "untaken.text": Text(
        "Lines about the list itself that are not taken: {count}.",
        "명단에 대해 적은 {count}줄은 가져오지 않아요.",
    ),
}

_PARTS = {
    "import.part_unclear": Text(
        "Nobody can tell which parts {name} on line {line} means by “{value}”; it is kept among their answers.",
        "{line}번째 줄 {name} 님의 참석 범위 “{value}”(은/는) 무슨 뜻인지 알 수 없어 답변에 그대로 적어 두었어요.",
    ),
}

_FILES = {
    "error.file_not_a_list.empty": Text(
        "{file} is empty. Check that it is the right file; nothing was changed.",
        "{file} 파일이 비어 있어요. 맞는 파일인지 확인해 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.folder": Text(
        "{file} is a folder. Choose the list inside it; nothing was changed.",
        "{file}(은/는) 폴더예요. 그 안의 명단 파일을 골라 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.picture": Text(
        "{file} is a picture. Bring the list itself as CSV or XLSX; nothing was changed.",
        "{file}(은/는) 사진이에요. 명단을 CSV나 XLSX 파일로 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.pdf": Text(
        "{file} is a PDF, which holds a page and not a list. Export the list as CSV or XLSX; nothing was changed.",
        "{file}(은/는) PDF라서 명단을 읽을 수 없어요. CSV나 XLSX로 내보내서 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.web_page": Text(
        "{file} is a web page, whatever its name says, and none of its tables names people. Open it in Excel, save "
        "the list as XLSX, and bring that; nothing was changed.",
        "{file}(은/는) 이름과 달리 웹 페이지이고, 사람 이름이 적힌 표가 없어요. 엑셀에서 열어 XLSX로 저장한 뒤 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.xml": Text(
        "{file} is an XML file. Open it in Excel, save it as XLSX, and bring that; nothing was changed.",
        "{file}(은/는) XML 파일이에요. 엑셀에서 열어 XLSX로 저장한 뒤 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.numbers": Text(
        "{file} is a Numbers document. Export it from Numbers as CSV or Excel; nothing was changed.",
        "{file}(은/는) Numbers 문서예요. Numbers에서 CSV나 Excel로 내보내서 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.xlsb": Text(
        "{file} is a binary Excel workbook. Save it in Excel as XLSX and bring that; nothing was changed.",
        "{file}(은/는) 바이너리 엑셀 파일이에요. 엑셀에서 XLSX로 저장한 뒤 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.document": Text(
        "{file} is a text document. Bring the list as CSV or XLSX; nothing was changed.",
        "{file}(은/는) 문서 파일이에요. 명단을 CSV나 XLSX로 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.archive": Text(
        "{file} is packed. Unpack it and bring the list inside; nothing was changed.",
        "{file}(은/는) 압축 파일이에요. 압축을 풀고 그 안의 명단을 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.one_line": Text(
        "{file} is one endless line and no list. Check that it is the right file; nothing was changed.",
        "{file}(은/는) 줄이 나뉘지 않아 명단으로 읽을 수 없어요. 맞는 파일인지 확인해 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.no_headings": Text(
        "Nothing in {file} looks like names with contacts. Give its columns headings such as Name and Email, "
        "or say what they hold; nothing was changed.",
        "{file}에서 이름과 연락처를 찾지 못했어요. 이름, 이메일 같은 제목을 붙이거나 열을 직접 골라 주세요. "
        "바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.unknown_headings": Text(
        "Nobody can tell which columns of {file} hold names and contacts. They are: {headings}. Say what they hold "
        '(in a terminal with --map "HEADING=name"); nothing was changed.',
        "{file}에서 어느 열이 이름과 연락처인지 알 수 없어요. 열 제목은 “{headings}”이에요. 무엇이 적힌 열인지 알려 주세요"
        '(터미널에서는 --map "제목=name"). 바뀐 것은 없어요.',
    ),
    "error.file_unreadable.encrypted": Text(
        "{file} is locked with a password. Save it without one and try again; nothing was changed.",
        "{file} 파일이 암호로 잠겨 있어요. 암호 없이 저장해서 다시 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_unreadable.damaged": Text(
        "{file} is damaged or only half there. Fetch it again from where it came; nothing was changed.",
        "{file} 파일이 손상되었거나 일부만 있어요. 원래 있던 곳에서 다시 받아 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_unreadable.encoding": Text(
        "The letters in {file} can be read in several ways: {ways}. Say which one is right (in a terminal with "
        "--encoding), or save the file as UTF-8 or XLSX; nothing was changed.",
        "{file} 파일의 글자를 여러 가지로 읽을 수 있어요: {ways}. 어느 것이 맞는지 골라 주시거나(터미널에서는 "
        "--encoding) UTF-8이나 XLSX로 저장해 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_too_large.inflated": Text(
        "{file} would fill the memory of this computer when opened. Keep only the columns and rows of the list; "
        "nothing was changed.",
        "{file} 파일을 열면 메모리가 가득 차요. 명단에 필요한 열과 행만 남겨서 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.not_found.sheet": Text(
        "There is no sheet named {id}; there are: {names}. Nothing was changed.",
        "{id} 시트가 없어요. {names} 중에서 골라 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.encoding": Text(
        "There is no encoding named {encoding}. Known are: {names}.",
        "{encoding}(이)라는 인코딩은 없어요. {names} 중에서 골라 주세요.",
    ),
    "error.rule.map_field": Text(
        "“{heading}” cannot hold “{field}”. A column holds one of: {fields}.",
        "“{heading}” 열에 “{field}”(을/를) 넣을 수 없어요. {fields} 중에서 골라 주세요.",
    ),
    "error.rule.map_heading": Text(
        "The list has no column “{heading}”. Its columns are: {headings}.",
        "명단에 “{heading}” 열이 없어요. {headings} 중에서 골라 주세요.",
    ),
}

_FIELDS = {
    "field.name": Text("Name", "이름"),
    "field.first_name": Text("Given name", "이름(성 제외)"),
    "field.middle_name": Text("Middle name", "가운데 이름"),
    "field.last_name": Text("Family name", "성"),
    "field.badge_name": Text("Name on the badge", "명찰에 적을 이름"),
    "field.email": Text("Email", "이메일"),
    "field.phone": Text("Phone", "연락처"),
    "field.country_code": Text("Country code of the phone", "전화 국가번호"),
    "field.kakao": Text("KakaoTalk ID", "카카오톡 아이디"),
    "field.affiliation": Text("Affiliation", "소속"),
    "field.title": Text("Title", "직책"),
    "field.guest_names": Text("Names of guests", "함께 오는 사람 이름"),
    "field.party": Text("People, answerer included", "인원(본인 포함)"),
    "field.guests": Text("Guests, answerer not included", "동반 인원(본인 제외)"),
    "field.status": Text("Answer", "참석 여부"),
    "field.cancelled": Text("Cancelled, yes or no", "취소 여부"),
    "field.answered_at": Text("When they answered", "신청 일시"),
    "field.consent": Text("Consent to keeping their data", "개인정보 동의"),
    "field.diet": Text("Diet", "식단"),
    "field.access": Text("Access", "접근성"),
    "field.language": Text("Language", "언어"),
    "field.note": Text("Note", "비고"),
    "field.parts": Text("Parts of the event, several in a cell", "참석 범위(한 칸에 여러 개)"),
    "field.part": Text("The part that it names, yes or no", "제목에 있는 참석 범위(예/아니오)"),
    "field.attended": Text("Arrived", "입장"),
    "field.external_id": Text("ID in the other service", "다른 서비스의 아이디"),
    "field.ignore": Text("Leave out", "가져오지 않기"),
    "field.question": Text("A question of its own", "직접 만든 질문"),
}

TEXTS = {**_REFUSALS, **_LOSSES, **_UNTAKEN, **_PARTS, **_FILES, **_FIELDS}
