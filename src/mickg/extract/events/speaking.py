"""Who speaks at a meeting that a sentence places them at: «Tại cuộc họp, Bộ trưởng … cho biết …»."""

from mickg.extract.branches import by_letter
from mickg.extract.mention import Mention
from mickg.extract.skeleton import LETTERS, Skeleton

_THERE = by_letter(
    r"(?<!\w)(?:tại|trong|mở đầu|kết thúc|khai mạc|bế mạc) (?:hội nghị|hội thảo|tọa đàm|diễn đàn|phiên họp|buổi lễ|lễ"
    r"|kỳ họp|(?:cuộc |buổi )?(?:họp báo|họp)|(?:buổi|cuộc) (?:làm việc|gặp|đối thoại|tiếp xúc))(?!\w)"
)
_SAYS = by_letter(
    rf"(?<={LETTERS['PERSON']} )(?:(?:cũng|đã|còn) )?(?:cho biết|cho hay|cho rằng|nói|nhấn mạnh|khẳng định|chia sẻ"
    r"|thông tin|giới thiệu|đánh giá|yêu cầu|đề nghị|nêu|công bố|lưu ý|chỉ đạo|giao|thông báo|trao đổi|ghi nhận"
    r"|biểu dương|chỉ rõ|chỉ ra|đặt vấn đề|đề xuất|kiến nghị|phân tích|lý giải|giải trình|bày tỏ|gợi ý|báo tin)(?!\w)"
)


def speaks_there(skeleton: Skeleton, start: int, end: int) -> Mention | None:
    """The person who says something in a sentence that names the meeting as its place."""
    there = _THERE.search(skeleton.text, start, end)
    says = _SAYS.search(skeleton.text, start, end) if there is not None else None
    return skeleton.mention(says.start() - 2) if says is not None else None
