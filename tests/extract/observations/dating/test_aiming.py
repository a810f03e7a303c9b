"""Which words make a figure one to be reached."""

import pytest

from mickg.extract.observations.dating.aiming import is_aimed, is_done, reached
from mickg.extract.skeleton import LETTERS


@pytest.mark.parametrize(
    "words",
    [
        "phấn đấu đến cuối năm có ",
        "các xã phải đạt ",
        "nhà mạng cần dành ",
        "chỉ tiêu hoàn thành trong năm là ",
        "chỉ tiêu tỉnh giao cho cả năm là ",
        "bộ giao chỉ tiêu năm tới là ",
        "sở đề ra các nhiệm vụ: hoàn thành ",
        "theo kế hoạch phát triển năm nay, giá ",
        "ngân sách năm nay trông đợi ",
        "nhà máy sẽ cung ứng ",
        "kế hoạch xác định các chỉ tiêu gồm: giá ",
        "theo kịch bản, năm nay kim ngạch ",
        "số người ngành còn phải vận động là ",
        "hội đồng giao thu phí ",
        "ban giao cho huyện trồng thêm ",
        "nghị quyết chi bộ đề ra kết nạp ",
        "ngành y tế quyết giữ tỷ lệ này ở mức ",
        "đích đến của câu lạc bộ là ",
    ],
)
def test_wishes_and_duties_aim(words: str) -> None:
    assert is_aimed(words)


@pytest.mark.parametrize(
    "words",
    [
        "mỗi tháng người dân cần ",
        "trong đó phải kể đến hạt tiêu, đạt ",
        "kết quả thực hiện các chỉ tiêu của ngành: thu ",
        "đã đạt ",
        "cơn bão sẽ gây ",
        "bộ sẽ quản lý ",
        "mục tiêu còn xa, song mới khởi công ",
        "không cần trả ",
        "mỗi năm phải bù lỗ ",
        "phấn đấu hơn thế, hiện nay đạt ",
        "sau yêu cầu của tỉnh, sở thu hồi ",
        "tỉnh yêu cầu làm rõ việc sở đã thu hồi ",
    ],
)
def test_needs_and_results_do_not(words: str) -> None:
    assert not is_aimed(words)


def test_what_was_done_is_no_aim_unless_one_is_told_behind_it() -> None:
    assert is_done("sở đã giải ngân ")
    assert is_done("thực hiện ")
    assert is_done("huyện phải trồng nhiều hơn, kết quả đạt ")
    assert not is_done("phải thực hiện ")
    assert not is_done("dự án đã khởi công phải đạt ")
    assert not is_done("mức đã được giao là ")


@pytest.mark.parametrize(
    "words",
    [
        "tổng số tiền phải thi hành là ",
        "số hộ phải di dời ",
        "kiểm toán kiến nghị các sở xem xét, xử lý tài chính ",
        "thanh tra tỉnh kiến nghị thu hồi ",
        "ủy ban kiểm tra đề nghị kỷ luật ",
        "viện kiểm sát yêu cầu khởi tố ",
        "sở đã tập trung chỉ đạo và triển khai chương trình: ngân sách bố trí ",
        "huyện lãnh đạo, chỉ đạo thực hiện tốt công tác y tế, xây mới ",
        "đây là lần đầu tiên ngành du lịch cán mốc mục tiêu ",
    ],
)
def test_what_is_due_found_led_or_reached_is_no_goal(words: str) -> None:
    assert not is_aimed(words)


@pytest.mark.parametrize(
    "words",
    [
        "tỉnh phải giải ngân ",
        "hiệp hội kiến nghị tăng lương thêm ",
        "bộ đề nghị bổ sung ",
        "sở yêu cầu xử lý ",
        "sở chỉ đạo các huyện gieo cấy ",
        "nhiều giải pháp để đạt mục tiêu ",
        f"theo chiến lược phát triển du lịch, đến {LETTERS['PERIOD']} cả nước đón ",
    ],
)
def test_orders_proposals_and_strategies_are(words: str) -> None:
    assert is_aimed(words)


def test_a_goal_is_reached_where_its_sentence_says_so() -> None:
    words = "năm nay, ngành đã đạt mục tiêu "
    assert reached(words, 0, len("năm nay, ngành đã đạt ")) == words.index("đạt")
    assert reached("ngành chưa đạt ", 0, len("ngành chưa đạt ")) is None


def test_what_is_told_of_a_place_is_no_aim() -> None:
    assert not is_aimed("sở đề nghị tỉnh hỗ trợ nhà máy, nơi có ")
    assert is_aimed("sở đề nghị các xã, nơi nào cũng phải có ")


@pytest.mark.parametrize(
    "words",
    ["tỉnh giao chỉ tiêu thu ngân sách cho ", "để giao mục tiêu tăng trưởng năm nay cho ", "giao kế hoạch vốn cho "],
)
def test_those_to_whom_goals_are_given_are_no_aim(words: str) -> None:
    assert not is_aimed(words)


@pytest.mark.parametrize("words", ["số bản án phải thi hành trong năm là ", "xã thuộc diện phải sắp xếp là "])
def test_how_many_a_duty_is_about_is_no_aim(words: str) -> None:
    assert not is_aimed(words)


@pytest.mark.parametrize(
    "words",
    [
        f"kế hoạch {LETTERS['PERIOD']} của huyện gồm: trồng ",
        f"nhiệm vụ {LETTERS['PERIOD']}: thu ",
        f"kế hoạch sản xuất {LETTERS['PERIOD']} là ",
        "công ty giữ nguyên đích cả năm: lãi ",
        "sở đặt chỉ tiêu: trồng ",
        "chỉ tiêu cho vụ tới của xã: gieo ",
    ],
)
def test_a_plan_or_the_marks_set_lead_to_a_list_of_goals(words: str) -> None:
    assert is_aimed(words)


@pytest.mark.parametrize(
    "words",
    [
        f"thực hiện kế hoạch {LETTERS['PERIOD']}: trồng ",
        f"nhiệm vụ {LETTERS['PERIOD']} là nặng nhưng vẫn thu ",
        "huyện hoàn thành các chỉ tiêu: gieo ",
        "xã về đích sớm: thu ",
    ],
)
def test_a_plan_carried_out_does_not(words: str) -> None:
    assert not is_aimed(words)
