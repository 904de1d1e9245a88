"""What went wrong, what was kept, and what to do."""

from meetup_desk.words.text import Text

TEXTS = {
    "error.not_found": Text(
        "There is no {what} with the id {id}. Check the id; nothing was changed.",
        "{id}에 해당하는 {what}(을/를) 찾을 수 없어요. 아이디를 확인해 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_missing": Text(
        "There is no file {file}. Check where it is and choose it again; nothing was changed.",
        "{file} 파일이 없어요. 위치를 확인하고 다시 골라 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_unreadable": Text(
        "{file} cannot be read. Check that it is whole and that you may open it; nothing was changed.",
        "{file} 파일을 읽을 수 없어요. 파일이 온전한지, 열 권한이 있는지 확인해 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_not_a_list": Text(
        "{file} is not a list of people. Export it as CSV or XLSX and try again; nothing was changed.",
        "{file} 파일은 명단이 아니에요. CSV나 XLSX로 저장해서 다시 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_too_large": Text(
        "{file} is larger than a list can be. Split it and bring the parts; nothing was changed.",
        "{file} 파일이 명단으로 보기에는 너무 커요. 나누어서 가져와 주세요. 바뀐 것은 없어요.",
    ),
    "error.desk_missing": Text(
        "There is no desk at {file}. Make one with “meetup-desk new”, or name another file with --desk.",
        "{file}에 데스크가 없어요. “meetup-desk new”로 새로 만들거나 --desk로 다른 파일을 골라 주세요.",
    ),
    "error.desk_exists": Text(
        "There is already a desk at {file}. It was left as it is; choose another name for the new one.",
        "{file}에 이미 데스크가 있어요. 그대로 두었으니 새 데스크는 다른 이름으로 만들어 주세요.",
    ),
    "error.desk_busy": Text(
        "The desk is open in another place ({holder}). Close it there, then try again; nothing was changed.",
        "데스크가 다른 곳에서 열려 있어요({holder}). 그곳에서 닫고 다시 해 주세요. 바뀐 것은 없어요.",
    ),
    "error.desk_newer": Text(
        "{file} was written by a newer Meetup Desk. Update this one to open it; the file is untouched.",
        "{file}(은/는) 더 새로운 Meetup Desk에서 만든 파일이에요. 업데이트한 뒤에 열어 주세요. 파일은 그대로예요.",
    ),
    "error.desk_foreign": Text(
        "{file} is not a desk. It was left untouched; choose a file that Meetup Desk made.",
        "{file}(은/는) 데스크 파일이 아니에요. 파일은 그대로 두었어요. Meetup Desk에서 만든 파일을 골라 주세요.",
    ),
    "error.desk_damaged": Text(
        "{file} is damaged: {detail}. It was left as it is; restore your last backup.",
        "{file} 파일이 손상되었어요: {detail}. 파일은 그대로 두었어요. 마지막 백업으로 복원해 주세요.",
    ),
    "error.disk_full": Text(
        "The disk is full. Nothing of this step was kept, all earlier work is safe. Free some space, then try again.",
        "디스크가 가득 찼어요. 이번 작업은 저장되지 않았지만 그 전의 작업은 안전해요. 공간을 비우고 다시 해 주세요.",
    ),
    "error.not_writable": Text(
        "{file} cannot be written. Choose another place, or ask for permission; nothing was changed.",
        "{file}에 쓸 수 없어요. 다른 위치를 고르거나 권한을 확인해 주세요. 바뀐 것은 없어요.",
    ),
    "error.cancelled": Text("Stopped. Nothing was changed.", "멈췄어요. 바뀐 것은 없어요."),
    "error.rule": Text("The rules do not allow this ({rule}).", "규칙에 맞지 않아서 할 수 없어요({rule})."),
    "error.rule.party_empty": Text(
        "A party is at least one person. Give the number of people, the answerer included.",
        "참석 인원은 본인을 포함해 1명 이상이어야 해요.",
    ),
    "error.rule.party_too_large": Text(
        "This event takes parties of up to {most} people, not {party}.",
        "이 행사는 한 번에 {most}명까지 신청할 수 있어요. {party}명은 안 돼요.",
    ),
    "error.rule.event_cancelled": Text(
        "“{title}” is cancelled and takes no more answers.",
        "“{title}” 행사는 취소되어 더 신청을 받지 않아요.",
    ),
    "error.rule.already_answered": Text(
        "{name} already has an answer for this event. Change that one instead.",
        "{name} 님은 이미 이 행사에 신청했어요. 그 신청을 바꿔 주세요.",
    ),
    "error.rule.no_seats": Text(
        "A party of {party} does not fit: {left} seats are free. Free some, or override with a reason.",
        "{party}명이 들어갈 자리가 없어요. 남은 자리는 {left}명이에요. 자리를 비우거나 사유를 적고 예외로 넣어 주세요.",
    ),
    "error.rule.reason_needed": Text(
        "An override needs a reason. Write one line that others will understand later.",
        "예외로 넣으려면 사유가 필요해요. 나중에 다른 사람이 알아볼 수 있게 한 줄 적어 주세요.",
    ),
}
