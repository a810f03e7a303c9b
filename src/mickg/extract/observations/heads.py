"""Nouns of measure, which the name of a level begins with: «doanh thu», «tỷ lệ», «số»."""

import re
import sys

from mickg.extract.branches import by_letter

HEADS = (
    r"(?:tổng )?(?:doanh thu|doanh số|lợi nhuận|nộp ngân sách|thu ngân sách"
    r"|thu (?:nội địa|cân đối|hải quan|thuế|phí|lệ phí|tiền|từ|xuất nhập khẩu|bảo hiểm|bh(?:xh|yt|tn))"
    r"|chi ngân sách|tổng thu|tổng chi"
    r"|giá trị|kim ngạch|trị giá|xuất nhập khẩu|xuất khẩu|nhập khẩu|cán cân thương mại|xuất siêu|nhập siêu"
    r"|sản lượng|số tiền|số vốn|số(?! hóa)|số lượng|số lượt|số người|tổng số|tỷ lệ|tỷ trọng|tỷ suất|tốc độ"
    r"|nhịp độ|mức(?! (?:độ )?\d)"
    r"|chỉ số|gdp|grdp|cpi|iip|pmi|pci|egdi|gci|gii|(?:phần )?vốn|giải ngân|dư nợ|huy động"
    r"|tín dụng|thuê bao|năng suất|diện tích|dân số|thu nhập|lượng|khách(?! sạn| hàng)|lao động(?! nam| nữ)|công suất"
    r"|chi phí"
    r"|học phí|lệ phí|giá|lương(?! thực| y| tâm)|lãi suất|dự trữ|nợ|bội chi|độ (?:che |bao )?phủ|độ (?:mặn|ẩm)|trung vị"
    r"|tuổi thọ|lạm phát"
    r"|thị phần|quy mô|đóng góp|tổng mức|tổng sản phẩm|tổng vốn|kinh phí|thời gian|thời hạn|tăng trưởng|cơ cấu"
    r"|tổng đàn|hệ số|điểm(?! nhấn| cầu| sáng| nóng)|tần suất|bán kính|khoảng cách|cự ly|độ dài|chiều rộng|chiều cao"
    r"|chiều sâu|bề rộng|bề ngang|độ (?:cao|sâu|dày|dốc|rộng)|tầm nhìn"
    r"|trọng lượng|khối lượng|nồng độ|lưu lượng|dung lượng|dung tích|băng thông"
    r"|thị trường|tiền|thuế|phí|dự toán|ngân sách|thứ hạng|xếp hạng|vị trí|mật độ|nhu cầu|tổn thất"
    r"|(?:tổng )?nguồn (?:lực|vốn|thu|kinh phí)|kế hoạch vốn|(?:tổng )?tài sản"
    r"|lãi(?= (?:sau|trước|ròng))|chiều dài|nhiệt độ|mực nước|lượng mưa|tỷ giá|cước"
    r"|hạn mức|phạt tiền|mức phạt|sức mua|bình quân (?=thu nhập)|tổng mức đầu tư|tổng kinh phí|thiệt hại)(?!\w)"
)
_HEAD = by_letter(HEADS)


def begins_with_measure(text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
    """The noun of measure that a stretch, in small letters, begins with."""
    return _HEAD.match(text, start, end)
