"""Which passages name one policy."""

from extract_factory import record_of

from mickg.model import Policy


def policies(text: str) -> tuple[Policy, ...]:
    return record_of(text, on="2023-06-05").policies


def test_what_is_named_again_in_short_is_the_same_policy() -> None:
    text = "Bộ trình Chiến lược dữ liệu quốc gia đến năm 2030. Các tỉnh góp ý Chiến lược dữ liệu quốc gia."

    (one,) = policies(text)

    assert one.name == "Chiến lược dữ liệu quốc gia đến năm 2030"
    assert len(one.evidence) == 2


def test_the_number_in_brackets_is_another_name_of_the_policy() -> None:
    text = "Bộ thực hiện Đề án phát triển ứng dụng dữ liệu về dân cư (Đề án 06). Các tỉnh sơ kết Đề án 06."

    assert [one.name for one in policies(text)] == ["Đề án phát triển ứng dụng dữ liệu về dân cư"]


def test_the_same_words_for_other_years_are_another_policy() -> None:
    text = "Bộ tổng kết Đề án “Bến xanh giai đoạn 2011 - 2020” và trình Đề án “Bến xanh giai đoạn 2021 - 2030”."

    assert [one.horizon for one in policies(text)] == [(2020,), (2030,)]


def test_two_kinds_with_the_same_words_are_two_policies() -> None:
    text = "Bộ trình Chiến lược dữ liệu quốc gia. Bộ ban hành Chương trình dữ liệu quốc gia."

    assert [one.kind for one in policies(text)] == ["strategy", "programme"]


def test_a_plan_to_carry_out_a_document_counts_where_it_is_named_again() -> None:
    once = "Chính phủ có Kế hoạch hành động thực hiện Nghị quyết số 68-NQ/TW."

    assert policies(once) == ()
    assert [
        one.kind for one in policies(f"{once} Bộ bám sát Kế hoạch hành động thực hiện Nghị quyết số 68-NQ/TW.")
    ] == ["plan"]


def test_a_scheme_of_digitising_is_named_by_it() -> None:
    found = record_of("Các đài thực hiện Đề án số hóa tài liệu lưu trữ đến năm 2025.").policies

    assert [(one.name, one.horizon) for one in found] == [("Đề án số hóa tài liệu lưu trữ đến năm 2025", (2025,))]


def test_an_architecture_of_government_is_a_framework() -> None:
    found = record_of("Các bộ cập nhật Kiến trúc Chính phủ điện tử 3.0, gửi Bộ Y tế.").policies

    assert [(one.name, one.kind) for one in found] == [("Kiến trúc Chính phủ điện tử 3.0", "framework")]


def test_a_scheme_that_is_drawn_up_is_named_by_its_place() -> None:
    (one,) = policies("Tỉnh hoàn thành lập Quy hoạch tỉnh Hà Nam thời kỳ 2021-2030 trong quý này.")

    assert one.name == "Quy hoạch tỉnh Hà Nam thời kỳ 2021-2030"
    assert policies("Tỉnh hoàn thành lập Quy hoạch phân khu trong quý này.") == ()


def test_a_region_has_one_scheme_and_a_system_many() -> None:
    (one,) = policies("Bộ hoàn thiện hệ thống quy hoạch cấp quốc gia, quy hoạch vùng Đồng bằng sông Cửu Long.")

    assert one.name == "Quy hoạch vùng Đồng bằng sông Cửu Long"
