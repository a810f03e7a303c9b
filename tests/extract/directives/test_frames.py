"""Where frames may begin: what stands before them."""

from extract_factory import record_of

MINISTER = "Bộ trưởng Bộ Y tế Đào Hồng Lan"


def test_the_way_a_task_is_done_names_nobody_who_tells_what_follows() -> None:
    told = record_of(
        f"{MINISTER} yêu cầu các bệnh viện:\n"
        "- Rà soát thuốc tồn kho theo kết luận của Thanh tra Chính phủ, tiêu hủy thuốc quá hạn;\n"
        "- Sắp xếp các khoa theo tinh thần Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương Đảng, trình Bộ."
    ).directives

    assert [one.director for one in told] == ["Đào Hồng Lan"] * 2
    assert [one.action.split()[0] for one in told] == ["Rà", "Sắp"]
