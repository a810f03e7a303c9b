"""Words of two syllables, one of which alone would only lead on: «đầu tư», «cho vay», «thu giữ», «hạn mức»."""

from mickg.extract.branches import grouped

BEGUN = grouped(
    r"(?:đầu (?:tư|mối|ra|vào|số|sách|máy|thu|người|phiếu)|cho (?:vay|thuê)|từ (?:thiện|chối|khóa|khoá|điển|trường)"
    r"|hồi (?:phục|sức|hương)|cuối tuần|của cải|trong và ngoài|về (?:hưu|đích|nguồn)|hết hạn|đến hạn"
    r"|tại (?:chỗ|ngũ|chức)|trong nước"
    r"|chỉ (?:dẫn|đạo|huy|giới|định)|sang (?:tên|nhượng)|hiện (?:trường|tượng|vật|đại|trạng|thực)"
    r"|có (?:điều kiện|hiệu lực|nguy cơ|khả năng|trình độ|dấu hiệu|nhu cầu|việc làm|liên quan))(?!\w)"
)
"""A pattern of those that begin like a word that leads on."""

_ENDED = frozenset((
    "thu giữ", "lấn chiếm", "bắt giữ", "lưu giữ", "tạm giữ", "nắm giữ", "chiếm giữ", "hạn mức", "định mức", "đồng bằng",
    "văn bằng", "công bằng", "cân bằng", "sắp xếp", "truyền đạt", "diễn đạt", "trực thuộc", "phụ thuộc", "phát hiện",
    "thể hiện", "xuất hiện", "thực hiện", "tái hiện", "thôn mới", "đổi mới", "cấp mới", "tồn tại", "hiện tại",
    "cuối cùng", "điện từ", "bên trong", "định hướng", "phương hướng", "xu hướng", "sẵn có", "hiện có", "vốn có",
    "thuê bao", "trả sau", "nhà ở", "đất ở", "chỗ ở", "chứng chỉ", "tín chỉ", "địa chỉ", "mắc mới", "mở mới", "lập mới",
    "nạp mới", "ký mới", "nhận mới", "xây mới", "dựng mới", "trồng mới", "việc mới", "làm mới",
    "lý mới", "tố mới", "sinh mới", "tuyển mới", "hành mới", "vay mới", "nhân mới", "viên mới", "cấp lại", "trở lại",
    "chứng từ", "mặt bằng", "tự có", "cắt giảm", "tinh giảm", "miễn giảm", "suy giảm", "gia tăng",
    "đồng đều", "tự do", "căn cứ", "tải lên", "tải xuống", "trở lên", "trở xuống", "đình chỉ", "đóng mới", "mua mới",
))  # fmt: skip


_LONGEST = 12


def is_one_word(before: str, last: str) -> bool:
    """Whether the last syllable of some words and the one behind them are one word."""
    return f"{before.rpartition(' ')[2]} {last}" in _ENDED


def behind_word(text: str, start: int, place: int) -> int:
    """A place, or that behind the syllable there where it ends the word before it: «34 hộ lấn chiếm 72 m2».

    `start` is where the words before it begin.
    """
    if start >= place or text[place - 1] != " ":
        return place
    last = text[place : place + _LONGEST].partition(" ")[0]
    return place + len(last) + 1 if is_one_word(text[start : place - 1], last) else place
