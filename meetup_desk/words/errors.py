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
    "error.file_unreadable.open_elsewhere": Text(
        "{file} is open in another program, such as Excel. Close it there and try again; nothing was changed.",
        "{file} 파일이 엑셀 같은 다른 프로그램에서 열려 있어요. 거기서 닫고 다시 해 주세요. 바뀐 것은 없어요.",
    ),
    "error.not_writable.open_elsewhere": Text(
        "{file} is open in another program, such as Excel, which lets nobody else write it. Close it there, or choose "
        "another name; nothing was changed.",
        "{file} 파일이 엑셀 같은 다른 프로그램에서 열려 있어서 저장할 수 없어요. 거기서 닫거나 다른 이름을 골라 주세요. 바뀐 것은 없어요.",
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
    "error.desk_foreign.folder": Text(
        "{file} is a folder, and a desk is a file. Nothing was changed; choose the desk inside it.",
        "{file}(은/는) 폴더예요. 데스크는 파일 하나예요. 바뀐 것은 없어요. 그 안의 데스크 파일을 골라 주세요.",
    ),
    "error.desk_damaged": Text(
        "{file} is damaged ({detail}). It was left as it is; restore your last backup.",
        "{file} 파일이 손상되었어요({detail}). 파일은 그대로 두었어요. 마지막 백업으로 복원해 주세요.",
    ),
    "error.desk_damaged.altered": Text(
        "Something else has changed how {file} works inside ({detail}). It was left as it is and is not worked on, "
        "so that nothing gets lost. Restore your last backup; “meetup-desk check” names every difference.",
        "다른 프로그램이 {file}의 구조를 바꿨어요({detail}). 더 잃는 것이 없도록 파일은 그대로 두고 열지 않았어요. "
        "마지막 백업으로 복원해 주세요. 달라진 곳은 “meetup-desk check”로 모두 볼 수 있어요.",
    ),
    "error.desk_damaged.text": Text(
        "{file} holds a text whose letters are damaged. It was left as it is. Restore your last backup; "
        "“meetup-desk check” names where the text is.",
        "{file}에 글자가 손상된 곳이 있어요. 파일은 그대로 두었어요. 마지막 백업으로 복원해 주세요. "
        "어디인지는 “meetup-desk check”로 볼 수 있어요.",
    ),
    "error.desk_busy.locked": Text(
        "Another program is using {file} and does not let go of it. Close it there, then try again; nothing was "
        "changed.",
        "다른 프로그램이 {file} 파일을 쓰면서 놓아주지 않아요. 그 프로그램을 닫고 다시 해 주세요. 바뀐 것은 없어요.",
    ),
    "error.desk_replaced": Text(
        "{file} is not the file any more that was opened. Close the desk and open it again; nothing was changed.",
        "{file}(은/는) 처음에 연 파일이 아니에요. 데스크를 닫고 다시 열어 주세요. 바뀐 것은 없어요.",
    ),
    "error.desk_replaced.replaced": Text(
        "Another file was put in the place of {file} while the desk was open. All that was done here is safe in "
        "“{rescued}” in the same folder: close this desk and go on with that one. The very last step may be missing.",
        "데스크가 열려 있는 동안 {file} 자리에 다른 파일이 들어왔어요. 지금까지 한 일은 모두 같은 폴더의 “{rescued}” 파일에 있어요. "
        "이 데스크를 닫고 그 파일을 열어 이어 가 주세요. 방금 하던 일은 저장되지 않았을 수 있어요.",
    ),
    "error.desk_replaced.deleted": Text(
        "{file} was deleted while the desk was open. All that was done here is safe in “{rescued}” in the same folder: "
        "close this desk and go on with that one. The very last step may be missing.",
        "데스크가 열려 있는 동안 {file} 파일이 지워졌어요. 지금까지 한 일은 모두 같은 폴더의 “{rescued}” 파일에 있어요. "
        "이 데스크를 닫고 그 파일을 열어 이어 가 주세요. 방금 하던 일은 저장되지 않았을 수 있어요.",
    ),
    "error.desk_replaced.moved": Text(
        "{file} is not in {folder} any more: the file, or its folder, was moved or renamed. All until then is in it. "
        "Put it back and go on, or close the desk and open it where it is now. The very last step may be missing.",
        "{file} 파일이 {folder}에 없어요. 파일이나 폴더를 옮겼거나 이름을 바꾼 것 같아요. 그때까지 한 일은 모두 그 파일에 있어요. "
        "제자리에 되돌리고 이어 가거나, 데스크를 닫고 옮긴 곳에서 열어 주세요. 방금 하던 일은 저장되지 않았을 수 있어요.",
    ),
    "error.desk_replaced.log_gone": Text(
        "The files that belong to {file} while it is open were taken away or replaced. All that was done here is in the "
        "desk. Close it and open it again to go on; the very last step may not be kept.",
        "{file}(을/를) 여는 동안 함께 쓰는 파일이 없어졌거나 바뀌었어요. 지금까지 한 일은 모두 데스크에 있어요. "
        "데스크를 닫고 다시 열어 이어 가 주세요. 방금 하던 일은 저장되지 않았을 수 있어요.",
    ),
    "error.desk_replaced.unsaved": Text(
        "{file} was replaced or deleted while the desk was open, and what was done here could not be saved in {folder}. "
        "Leave this desk open, see that the folder is there and has room, and try again: it is saved then.",
        "데스크가 열려 있는 동안 {file} 파일이 바뀌거나 지워졌는데, 지금까지 한 일을 {folder}에 따로 저장하지 못했어요. "
        "데스크를 닫지 말고, 폴더가 그대로 있고 공간이 남았는지 확인한 뒤 다시 해 주세요. 그러면 저장돼요.",
    ),
    "error.not_writable.linked": Text(
        "{file} has a second name (a hard link), so another program could write to it without being seen from here. "
        "Copy it to a file of its own and open that, or remove the other name; nothing was changed.",
        "{file} 파일에는 다른 이름이 하나 더 있어서(하드 링크) 다른 프로그램이 모르게 쓸 수 있어요. "
        "복사해서 그 파일을 열거나 다른 이름을 지워 주세요. 바뀐 것은 없어요.",
    ),
    "error.desk_busy.changed": Text(
        "Another program wrote to {file} while it was read. Try again; nothing was changed here.",
        "{file} 파일을 읽는 동안 다른 프로그램이 바꿨어요. 다시 해 주세요. 여기에서 바뀐 것은 없어요.",
    ),
    "error.not_writable.looking": Text(
        "{file} can be looked at, but nothing can be changed or scanned: it cannot be written where it lies. Copy it to a "
        "place where you may write, and open it there.",
        "{file}(은/는) 볼 수만 있고, 바꾸거나 체크인할 수는 없어요. 지금 있는 곳에 쓸 수 없어서 그래요. "
        "쓸 수 있는 곳에 복사해서 열어 주세요.",
    ),
    "error.disk_full.looking": Text(
        "The disk is full. {file} can be looked at, but nothing can be changed or scanned until some space is free.",
        "디스크가 가득 찼어요. 공간을 비울 때까지 {file}(은/는) 볼 수만 있고, 바꾸거나 체크인할 수는 없어요.",
    ),
    "error.not_writable.log_left": Text(
        "{file} was not closed properly, and nothing can be written where it lies to put that right. Copy it together "
        "with {file}-wal to another disk and open it there; nothing was changed.",
        "{file} 파일이 제대로 닫히지 않았는데, 지금 있는 곳에는 쓸 수 없어서 바로잡지 못했어요. "
        "{file}-wal 파일과 함께 다른 디스크에 복사해서 열어 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_unreadable.medium": Text(
        "The disk or stick that holds {file} does not answer as it should. Check that it is plugged in, copy the file "
        "to another disk and open it there; all that was shown before is kept.",
        "{file} 파일이 있는 디스크나 USB가 제대로 응답하지 않아요. 잘 꽂혀 있는지 확인하고, 파일을 다른 디스크에 복사해서 열어 주세요. "
        "그 전에 한 일은 남아 있어요.",
    ),
    "error.not_writable.medium": Text(
        "The disk or stick that holds {file} takes nothing more, though it is not full. This step was not kept, all "
        "before it is. Check that it is plugged in and try again, or go on with a copy on another disk.",
        "{file} 파일이 있는 디스크나 USB에 저장이 안 돼요. 가득 찬 것은 아니에요. 이번 작업은 저장되지 않았지만 그 전의 작업은 남아 있어요. "
        "잘 꽂혀 있는지 확인하고 다시 하거나, 다른 디스크에 복사해서 이어 가 주세요.",
    ),
    "error.disk_full": Text(
        "The disk is full. Nothing of this step was kept, all earlier work is safe. Free some space, then try again.",
        "디스크가 가득 찼어요. 이번 작업은 저장되지 않았지만 그 전의 작업은 안전해요. 공간을 비우고 다시 해 주세요.",
    ),
    "error.not_writable": Text(
        "{file} cannot be written. Choose another place, or ask for permission; nothing was changed.",
        "{file}에 쓸 수 없어요. 다른 위치를 고르거나 권한을 확인해 주세요. 바뀐 것은 없어요.",
    ),
    "error.unexpected": Text(
        "Something went wrong inside Meetup Desk, and it stopped here. What was saved before is safe. Try it again.",
        "Meetup Desk 안에서 문제가 생겨 여기서 멈췄어요. 그 전에 저장한 것은 안전해요. 다시 해 보세요.",
    ),
    "error.unexpected.reported": Text(
        "Something went wrong inside Meetup Desk, and it stopped here. What was saved before is safe. "
        "A report without personal data is in {report}; send it along when you ask for help.",
        "Meetup Desk 안에서 문제가 생겨 여기서 멈췄어요. 그 전에 저장한 것은 안전해요. "
        "개인정보 없는 보고서를 {report}에 남겼으니, 도움을 청할 때 함께 보내 주세요.",
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
    "error.rule.too_many_guests": Text(
        "{named} guests are named, but the party has {party} people, the answerer included.",
        "함께 오는 사람을 {named}명 적었지만, 본인을 포함해 {party}명인 신청이에요.",
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
    "error.desk_exists.restore": Text(
        "There is a desk at {file} already, and it was left as it is. Add --force to put the backup in its place; "
        "the old desk is then kept beside it.",
        "{file}에 이미 데스크가 있어서 그대로 두었어요. --force를 붙이면 백업을 그 자리에 놓고 옛 데스크는 옆에 남겨 둬요.",
    ),
    "error.desk_missing.named": Text(
        "There is no desk at {file}. Make it with “meetup-desk --desk {file} new”, or name another file.",
        "{file}에 데스크가 없어요. “meetup-desk --desk {file} new”로 만들거나 다른 파일을 골라 주세요.",
    ),
    "error.file_unreadable.picture": Text(
        "{file} is no picture that can be read. Take the photo again, or type the short code.",
        "{file}(은/는) 읽을 수 있는 그림이 아니에요. 다시 찍거나 입장 코드를 입력해 주세요.",
    ),
    "error.file_too_large.picture": Text(
        "{file} is too large a picture. Take a smaller one, or type the short code.",
        "{file}(은/는) 너무 큰 그림이에요. 더 작게 찍거나 입장 코드를 입력해 주세요.",
    ),
    "error.pages_unavailable": Text(
        "Pages and pictures need system libraries that are missing here ({detail}); all else works. "
        "On Debian and Ubuntu: apt install libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0.",
        "문서와 그림에 필요한 시스템 라이브러리가 없어요({detail}). 다른 일은 모두 할 수 있어요. "
        "데비안과 우분투에서는 이렇게 설치해 주세요: apt install libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0.",
    ),
    "error.rule.name_missing": Text(
        "A name is missing. Write one; nothing was changed.",
        "이름이 비어 있어요. 이름을 적어 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.title_missing": Text(
        "An event needs a title. Write one; nothing was changed.",
        "행사 제목이 비어 있어요. 제목을 적어 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.ends_before_start": Text(
        "The event ends before it starts. Check both times; nothing was changed.",
        "끝나는 때가 시작하는 때보다 빨라요. 두 시간을 확인해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.capacity_negative": Text(
        "A number of people cannot be below zero. Nothing was changed.",
        "사람 수는 0보다 작을 수 없어요. 바뀐 것은 없어요.",
    ),
    "error.rule.unknown_zone": Text(
        "“{tz}” is not a time zone. Use a name such as Asia/Seoul; nothing was changed.",
        "“{tz}”(은/는) 시간대가 아니에요. Asia/Seoul 같은 이름을 써 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.bad_email": Text(
        "“{email}” is not an e-mail address. Check it, or leave it out; nothing was changed.",
        "“{email}”(은/는) 이메일 주소가 아니에요. 확인하거나 비워 두세요. 바뀐 것은 없어요.",
    ),
    "error.rule.bad_phone": Text(
        "“{phone}” is not a phone number. Check it, or leave it out; nothing was changed.",
        "“{phone}”(은/는) 전화번호가 아니에요. 확인하거나 비워 두세요. 바뀐 것은 없어요.",
    ),
    "error.rule.room_in_use": Text(
        "An event is held in “{name}”, so it stays. Move that event first; nothing was changed.",
        "“{name}”에서 열리는 행사가 있어서 그대로 두었어요. 먼저 그 행사를 옮겨 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.venue_in_use": Text(
        "Events are held at “{name}”, so it stays. Move them first; nothing was changed.",
        "“{name}”에서 열리는 행사가 있어서 그대로 두었어요. 먼저 그 행사들을 옮겨 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.no_seat": Text(
        "Only who is going has a ticket. Approve or promote this RSVP first; nothing was changed.",
        "참석이 확정된 사람만 입장권이 있어요. 먼저 승인하거나 대기 명단에서 올려 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.not_possible": Text(
        "An RSVP that is “{status}” cannot be {step}. Nothing was changed.",
        "“{status}” 상태인 신청에는 할 수 없는 일이에요({step}). 바뀐 것은 없어요.",
    ),
    "error.rule.no_room_for_more": Text(
        "There is no room for a party of {party}; the {kept} seats that they have are kept.",
        "{party}명이 앉을 자리가 없어요. 이미 받은 {kept}명 자리는 그대로예요.",
    ),
    "error.rule.nothing_to_undo": Text("There is nothing to take back.", "되돌릴 것이 없어요."),
    "error.rule.nothing_to_redo": Text(
        "There is nothing to do again: nothing was undone, or something new was done since.",
        "다시 할 것이 없어요. 되돌린 것이 없거나 그 뒤에 새로 한 일이 있어요.",
    ),
    "error.rule.already_undone": Text(
        "This is taken back already. Nothing was changed.", "이미 되돌렸어요. 바뀐 것은 없어요."
    ),
    "error.rule.changed_later": Text(
        "Something later depends on it ({what}). Take that back first; nothing was changed.",
        "그 뒤에 한 일이 여기에 이어져 있어요({what}). 그것부터 되돌려 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.depended_on": Text(
        "Something later depends on it. Take the later changes back first; nothing was changed.",
        "그 뒤에 한 일이 여기에 이어져 있어요. 나중에 한 일부터 되돌려 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.used_at_door": Text(
        "Somebody came in with it already, so it stays. Cancel single RSVPs instead; nothing was changed.",
        "이미 이것으로 입장한 사람이 있어서 되돌릴 수 없어요. 신청을 하나씩 취소해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.replaces_desk": Text(
        "{file} is the desk itself, which would be lost. Choose another file; nothing was changed.",
        "{file}(은/는) 데스크 파일이라 덮어쓰면 사라져요. 다른 파일을 골라 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.unknown_column": Text(
        "There is no column “{column}”. The columns are: {columns}.",
        "“{column}” 열은 없어요. {columns} 중에서 골라 주세요.",
    ),
    "error.rule.alarm_unreadable": Text(
        "“{text}” is no time before an event. Write 1w, 1d, 2h or 30m, eight weeks at most.",
        "“{text}”(은/는) 알림 시간이 아니에요. 1w, 1d, 2h, 30m처럼 8주 안으로 써 주세요.",
    ),
    "error.rule.alarms_too_many": Text(
        "One event rings {most} times at most. Leave some out; nothing was changed.",
        "알림은 {most}개까지 넣을 수 있어요. 몇 개를 빼 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.calendar_empty": Text(
        "There is nothing to publish: every event is a draft. Nothing was written.",
        "공개할 행사가 없어요. 모두 작성 중이에요. 저장한 것은 없어요.",
    ),
    "error.rule.repeat_unreadable": Text(
        "“{text}” is no rule of repetition. Write it as FREQ=WEEKLY;COUNT=10; nothing was changed.",
        "“{text}”(은/는) 반복 규칙이 아니에요. FREQ=WEEKLY;COUNT=10처럼 적어 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.repeat_endless": Text(
        "A series needs an end. Add COUNT=10 or UNTIL=20271231 to the rule; nothing was changed.",
        "정기 모임에는 끝이 있어야 해요. COUNT=10이나 UNTIL=20271231을 붙여 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.repeat_too_often": Text(
        "Gatherings repeat by days at the most, not {freq}. Nothing was changed.",
        "모임은 하루에 한 번까지만 반복할 수 있어요({freq}). 바뀐 것은 없어요.",
    ),
    "error.rule.repeat_unsupported": Text(
        "{part} is read differently from calendar to calendar. Write the rule without it; nothing was changed.",
        "{part}(은/는) 캘린더마다 다르게 읽어서 쓸 수 없어요. 빼고 적어 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.repeat_names_days": Text(
        "The series repeats on named days ({text}), so it cannot be moved to another day. Plan a new one; "
        "nothing was changed.",
        "정해진 날에 반복하는 정기 모임({text})이라 다른 날로 옮길 수 없어요. 새로 만들어 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.repeat_never": Text(
        "No day fits this rule. Check its days and its end; nothing was changed.",
        "이 규칙에 맞는 날이 없어요. 요일과 끝나는 날을 확인해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.repeat_too_long": Text(
        "A series goes on for {years} years at the most. Let it end earlier; nothing was changed.",
        "정기 모임은 {years}년까지만 이어질 수 있어요. 더 일찍 끝나게 해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.repeat_too_many": Text(
        "A series has {most} gatherings at the most. Let it end earlier; nothing was changed.",
        "정기 모임은 {most}번까지만 반복할 수 있어요. 더 일찍 끝나게 해 주세요. 바뀐 것은 없어요.",
    ),
}
