"""Clauses in their order: what is told after its words, and parties that a semicolon parts."""

from extract_factory import record_of

MINISTER = "Thủ tướng Chính phủ Phạm Minh Chính"


def test_parties_apart_by_a_semicolon_are_told_together() -> None:
    told = record_of(
        f"{MINISTER} yêu cầu Bộ trưởng Bộ Tài chính; Chủ tịch UBND các tỉnh, thành phố rà soát nợ đọng; "
        "báo cáo trước ngày 30/12/2025."
    ).directives

    both = ("Bộ trưởng Bộ Tài chính", "Chủ tịch Ủy ban nhân dân các tỉnh, thành phố")
    assert [one.recipients for one in told] == [both, both]


def test_circumstances_before_who_tells_are_no_task() -> None:
    told = record_of(f"Trước các đề xuất, kiến nghị của tỉnh, {MINISTER} yêu cầu Bộ Xây dựng; các bộ khác cùng dự.")

    assert all("kiến nghị" not in one.action for one in told.directives)


def test_the_day_of_a_meeting_is_no_deadline() -> None:
    told = record_of(
        "Tại cuộc họp chiều 25/7 với các tỉnh, Thủ tướng Phạm Minh Chính nhấn mạnh: các bộ phải giữ vững kỷ cương.",
        on="2021-07-24",
    ).directives

    assert [one.due for one in told] == [None]


def test_the_latest_day_is_a_deadline() -> None:
    told = record_of(
        f"{MINISTER} yêu cầu Bộ Tài chính rà soát, chậm nhất đến ngày 15/6 phải xong; "
        "giao Bộ Y tế khai trương dịp 2/9/2024.",
        on="2024-06-05",
    ).directives

    assert [one.due for one in told] == ["2024-06-15", "2024-09-02"]


def test_a_body_that_goes_on_urging_tells_others() -> None:
    told = record_of(
        "Bộ Y tế đề nghị các địa phương bố trí kinh phí phòng dịch.\n"
        "Bên cạnh đó, Bộ Y tế khuyến cáo người dân đậy kín dụng cụ chứa nước.\nCác tỉnh có 5 ổ dịch."
    ).directives

    assert [one.recipients for one in told] == [("các địa phương",), ("người dân",)]


def test_the_year_of_the_tasks_spoken_of_is_no_deadline() -> None:
    told = record_of(
        f"Về nhiệm vụ năm 2025, {MINISTER} yêu cầu Bộ Y tế mở thêm trạm; tuyển bác sĩ trong quý II.2025.",
        on="2024-12-20",
    ).directives

    assert [one.due for one in told] == [None, "2025-Q2"]


def test_what_a_sentence_is_about_is_not_told_with_those_behind_it() -> None:
    told = record_of(
        f"{MINISTER} nêu rõ cần giữ đất lúa. Về phía địa phương, UBND các huyện cần cắm mốc. "
        "Đối với báo chí, các cơ quan chủ quản phải cử người theo dõi."
    ).directives[1:]

    assert [one.recipients for one in told] == [("Ủy ban nhân dân các huyện",), ("các cơ quan chủ quản",)]


def test_a_place_that_a_sentence_is_about_is_told() -> None:
    told = record_of(
        f"{MINISTER} nêu rõ cần giữ rừng. Riêng huyện Tuy Đức, Thủ tướng yêu cầu làm đường tuần tra, "
        "không để kéo dài sang năm 2024. Bộ Xây dựng thì lập đồ án."
    ).directives[1:]

    assert [(one.recipients, one.due) for one in told] == [(("huyện Tuy Đức",), None), (("Bộ Xây dựng",), None)]


def test_the_head_of_a_body_who_spoke_goes_on_telling() -> None:
    told = record_of(
        "Chủ tịch UBND tỉnh Cà Mau Phạm Thành Ngại giao Sở Y tế mua thuốc.\n"
        "Với Sở Tài chính, người đứng đầu UBND tỉnh chỉ đạo bố trí đủ vốn."
    ).directives[-1]

    assert (told.director, told.recipients) == ("Phạm Thành Ngại", ("Sở Tài chính tỉnh Cà Mau",))


def test_who_is_told_of_something_does_not_propose_it() -> None:
    told = record_of(
        "Về kiến nghị của VNPost, Bộ trưởng Bộ Y tế Đào Hồng Lan giao Vụ Pháp chế rà soát, đề xuất sửa đổi thông tư."
    ).directives

    assert [(one.director, one.recipients) for one in told] == [("Đào Hồng Lan", ("Vụ Pháp chế",))]
