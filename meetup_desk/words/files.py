"""Files and disks that cannot be read or written."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "error.file_missing": Text(
        "File not found: {file}. Check its location and choose it again. Nothing was changed.",
        "{file} 파일이 없어요. 위치를 확인하고 다시 골라 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_unreadable": Text(
        "Can’t read {file}. Check that it is complete and that you have permission to open it. Nothing was changed.",
        "{file} 파일을 읽을 수 없어요. 파일이 온전한지, 열 권한이 있는지 확인해 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_unreadable.open_elsewhere": Text(
        "{file} is open in another program, such as Excel. Close it there and try again. Nothing was changed.",
        "{file} 파일이 엑셀 같은 다른 프로그램에서 열려 있어요. 거기서 닫고 다시 해 주세요. 바뀐 것은 없어요.",
    ),
    "error.not_writable.open_elsewhere": Text(
        "{file} is open in another program, such as Excel, so it can’t be saved. Close it there or choose another name. Nothing was changed.",
        "{file} 파일이 엑셀 같은 다른 프로그램에서 열려 있어서 저장할 수 없어요. 거기서 닫거나 다른 이름을 골라 주세요. 바뀐 것은 없어요.",
    ),
    "error.not_writable.too_long": Text(
        "The name of {file} with all its folders is too long for this computer. Choose a shorter name, or a folder inside fewer folders. Nothing was changed.",
        "{file} 파일의 이름이 폴더까지 합쳐서 너무 길어요. 이름을 줄이거나, 폴더 안에 덜 들어간 위치를 골라 주세요. 바뀐 것은 없어요.",
    ),
    "error.not_writable.linked": Text(
        "{file} has a second name (a hard link), so another program could change it unnoticed. Open a copy, or remove the other name. Nothing was changed.",
        "{file} 파일에는 다른 이름이 하나 더 있어서(하드 링크) 다른 프로그램이 모르게 쓸 수 있어요. "
        "복사해서 그 파일을 열거나 다른 이름을 지워 주세요. 바뀐 것은 없어요.",
    ),
    "error.not_writable.looking": Text(
        "{file} is read-only here. You can view it, but not change or scan anything. Copy it to a writable location and open it there.",
        "{file}(은/는) 볼 수만 있고, 바꾸거나 체크인할 수는 없어요. 지금 있는 곳에 쓸 수 없어서 그래요. "
        "쓸 수 있는 곳에 복사해서 열어 주세요.",
    ),
    "error.disk_full.looking": Text(
        "The disk is full. You can view {file}, but not change or scan anything until you free up space.",
        "디스크가 가득 찼어요. 공간을 비울 때까지 {file}(은/는) 볼 수만 있고, 바꾸거나 체크인할 수는 없어요.",
    ),
    "error.not_writable.log_left": Text(
        "{file} was not closed properly, and its location is read-only, so it can’t be repaired. Copy it with {file}-wal to another disk and open it there. Nothing was changed.",
        "{file} 파일이 제대로 닫히지 않았는데, 지금 있는 곳에는 쓸 수 없어서 바로잡지 못했어요. "
        "{file}-wal 파일과 함께 다른 디스크에 복사해서 열어 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_unreadable.medium": Text(
        "The disk or USB stick with {file} isn’t responding properly. Check that it is plugged in, then copy the file to another disk and open it there. Everything shown before is safe.",
        "{file} 파일이 있는 디스크나 USB가 제대로 응답하지 않아요. 잘 꽂혀 있는지 확인하고, 파일을 다른 디스크에 복사해서 열어 주세요. "
        "그 전에 한 일은 남아 있어요.",
    ),
    "error.not_writable.medium": Text(
        "The disk or USB stick with {file} can’t be written, though it isn’t full. This step was not saved. All earlier work is safe. Check that it is plugged in and try again, or continue with a copy on another disk.",
        "{file} 파일이 있는 디스크나 USB에 저장이 안 돼요. 가득 찬 것은 아니에요. 이번 작업은 저장되지 않았지만 그 전의 작업은 남아 있어요. "
        "잘 꽂혀 있는지 확인하고 다시 하거나, 다른 디스크에 복사해서 이어 가 주세요.",
    ),
    "error.disk_full": Text(
        "The disk is full. This step was not saved. All earlier work is safe. Free up space and try again.",
        "디스크가 가득 찼어요. 이번 작업은 저장되지 않았지만 그 전의 작업은 안전해요. 공간을 비우고 다시 해 주세요.",
    ),
    "error.not_writable": Text(
        "Can’t write to {file}. Choose another location or check its permissions. Nothing was changed.",
        "{file}에 쓸 수 없어요. 다른 위치를 고르거나 권한을 확인해 주세요. 바뀐 것은 없어요.",
    ),
}
