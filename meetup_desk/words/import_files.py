"""Files that are no list, and those that cannot be read as one."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "error.file_not_a_list": Text(
        "{file} is not a list of people. Export it as CSV or XLSX and try again. Nothing was changed.",
        "{file} 파일은 명단이 아니에요. CSV나 XLSX로 저장해서 다시 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_too_large": Text(
        "{file} is too large for a list. Split it and import the parts. Nothing was changed.",
        "{file} 파일이 명단으로 보기에는 너무 커요. 나누어서 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.empty": Text(
        "{file} is empty. Check that it is the right file. Nothing was changed.",
        "{file} 파일이 비어 있어요. 맞는 파일인지 확인해 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.folder": Text(
        "{file} is a folder. Choose a list inside it. Nothing was changed.",
        "{file}(은/는) 폴더예요. 그 안의 명단 파일을 골라 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.picture": Text(
        "{file} is an image. Import the list as CSV or XLSX. Nothing was changed.",
        "{file}(은/는) 사진이에요. 명단을 CSV나 XLSX 파일로 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.pdf": Text(
        "{file} is a PDF, which can’t be imported. Export the list as CSV or XLSX. Nothing was changed.",
        "{file}(은/는) PDF라서 명단을 읽을 수 없어요. CSV나 XLSX로 내보내서 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.web_page": Text(
        "{file} is a web page, despite its name, and has no table of people. Open it in Excel, save it as XLSX and import that file. Nothing was changed.",
        "{file}(은/는) 이름과 달리 웹 페이지이고, 사람 이름이 적힌 표가 없어요. 엑셀에서 열어 XLSX로 저장한 뒤 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.xml": Text(
        "{file} is an XML file. Open it in Excel, save it as XLSX and import that file. Nothing was changed.",
        "{file}(은/는) XML 파일이에요. 엑셀에서 열어 XLSX로 저장한 뒤 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.numbers": Text(
        "{file} is a Numbers document. Export it from Numbers as CSV or Excel. Nothing was changed.",
        "{file}(은/는) Numbers 문서예요. Numbers에서 CSV나 Excel로 내보내서 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.xlsb": Text(
        "{file} is a binary Excel workbook. Save it as XLSX in Excel and import that file. Nothing was changed.",
        "{file}(은/는) 바이너리 엑셀 파일이에요. 엑셀에서 XLSX로 저장한 뒤 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.document": Text(
        "{file} is a text document. Import the list as CSV or XLSX. Nothing was changed.",
        "{file}(은/는) 문서 파일이에요. 명단을 CSV나 XLSX로 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.archive": Text(
        "{file} is a compressed archive. Extract it and import the list inside. Nothing was changed.",
        "{file}(은/는) 압축 파일이에요. 압축을 풀고 그 안의 명단을 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.one_line": Text(
        "{file} has no line breaks, so it can’t be read as a list. Check that it is the right file. Nothing was changed.",
        "{file}(은/는) 줄이 나뉘지 않아 명단으로 읽을 수 없어요. 맞는 파일인지 확인해 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.no_headings": Text(
        "No names or contacts were found in {file}. Add column headings such as Name and Email, or choose the columns. Nothing was changed.",
        "{file}에서 이름과 연락처를 찾지 못했어요. 이름, 이메일 같은 제목을 붙이거나 열을 직접 골라 주세요. "
        "바뀐 것은 없어요.",
    ),
    "error.file_not_a_list.unknown_headings": Text(
        'Can’t tell which columns of {file} hold names and contacts: {headings}. Choose what they hold (in a terminal, with --map "HEADING=name"). Nothing was changed.',
        "{file}에서 어느 열이 이름과 연락처인지 알 수 없어요. 열 제목은 “{headings}”이에요. 무엇이 적힌 열인지 알려 주세요"
        '(터미널에서는 --map "제목=name"). 바뀐 것은 없어요.',
    ),
    "error.file_unreadable.encrypted": Text(
        "{file} is protected with a password. Save it without one and try again. Nothing was changed.",
        "{file} 파일이 암호로 잠겨 있어요. 암호 없이 저장해서 다시 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_unreadable.damaged": Text(
        "{file} is damaged or incomplete. Get it again from its source. Nothing was changed.",
        "{file} 파일이 손상되었거나 일부만 있어요. 원래 있던 곳에서 다시 받아 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_unreadable.encoding": Text(
        "The text of {file} can be read in several encodings: {ways}. Choose the right one (in a terminal, with --encoding), or save the file as UTF-8 or XLSX. Nothing was changed.",
        "{file} 파일의 글자를 여러 가지로 읽을 수 있어요: {ways}. 어느 것이 맞는지 골라 주시거나(터미널에서는 "
        "--encoding) UTF-8이나 XLSX로 저장해 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_too_large.inflated": Text(
        "{file} would use too much memory. Keep only the columns and rows of the list. Nothing was changed.",
        "{file} 파일을 열면 메모리가 가득 차요. 명단에 필요한 열과 행만 남겨서 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.not_found.sheet": Text(
        "There is no sheet named {id}. Choose one of: {names}. Nothing was changed.",
        "{id} 시트가 없어요. {names} 중에서 골라 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.encoding": Text(
        "There is no encoding named {encoding}. Choose one of: {names}.",
        "{encoding}(이)라는 인코딩은 없어요. {names} 중에서 골라 주세요.",
    ),
}
