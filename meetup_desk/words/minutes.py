"""Minutes and materials of events."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "noun.minutes_entry": Text("minutes", "기록"),
    "noun.minutesentry": Text("entry of the minutes", "기록"),
    "noun.material": Text("material", "자료"),
    "minutes.kind.note": Text("Note", "메모"),
    "minutes.kind.decision": Text("Decision", "결정"),
    "minutes.kind.next_time": Text("Next time", "다음에는"),
    "minutes.kind.link": Text("Link", "링크"),
    "minutes.kind.material": Text("File", "파일"),
    "change.minutes.add": Text("new entry in the minutes", "기록 추가"),
    "change.minutes.add.named": Text("“{detail}” in the minutes", "“{detail}” 기록 추가"),
    "change.minutes.change": Text("change of the minutes", "기록 수정"),
    "change.minutes.change.named": Text("change of “{detail}” in the minutes", "“{detail}” 기록 수정"),
    "change.minutes.done": Text("decision carried out", "결정 완료"),
    "change.minutes.remove": Text("removing an entry of the minutes", "기록 삭제"),
    "change.material.add": Text("new materials", "자료 추가"),
    "change.material.add.named": Text("adding {detail}", "{detail} 추가"),
    "change.material.remove": Text("removing a material", "자료 삭제"),
    "error.rule.minutes_empty": Text(
        "There is nothing to save. Enter a text. Nothing was changed.",
        "적을 내용이 없어요. 내용을 적어 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.minutes_link": Text(
        "That is no link. Enter an address that starts with https://. Nothing was changed.",
        "링크가 아니에요. https://로 시작하는 주소를 적어 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.minutes_day": Text(
        "That date cannot be read. Write it as 2026-12-10. Nothing was changed.",
        "날짜를 읽을 수 없어요. 2026-12-10처럼 적어 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_too_large.material": Text(
        "{file} is larger than 2 GB. Keep it elsewhere and add a link to it. Nothing was changed.",
        "{file} 파일이 2GB보다 커요. 다른 곳에 두고 링크로 남겨 주세요. 바뀐 것은 없어요.",
    ),
}
