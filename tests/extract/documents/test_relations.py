"""What documents do to one another."""

import pytest
from extract_factory import record_of


def told(text: str) -> set[tuple[str | None, str, str]]:
    documents = record_of(text, on="2023-06-05").documents
    return {
        (one.number or one.title, relation.kind, relation.target) for one in documents for relation in one.relations
    }


_NEW, _OLD = "13/2023/NĐ-CP", "11/2013/NĐ-CP"


@pytest.mark.parametrize(
    "text",
    [
        f"Nghị định số {_NEW} thay thế Nghị định số {_OLD}.",
        f"Nghị định số {_NEW} có hiệu lực từ ngày 1/7/2023, thay Nghị định số {_OLD}.",
        f"Nghị định số {_NEW} về dữ liệu được ban hành. Nghị định này thay thế cho Nghị định số {_OLD}.",
    ],
)
def test_a_document_replaces_another(text: str) -> None:
    assert told(text) == {(_NEW, "replaces", _OLD)}


@pytest.mark.parametrize(
    "text",
    [
        f"Nghị định số {_NEW} sửa đổi, bổ sung một số điều của Nghị định số {_OLD}.",
        f"Nghị định số {_NEW} về sửa đổi Nghị định số {_OLD}.",
        f"Nghị định số {_NEW} sửa đổi Phụ lục I, II ban hành kèm theo Nghị định số {_OLD}.",
        f"Nghị định số {_NEW} sửa đổi Điều 6 và Phụ lục 4 về ngành, nghề có điều kiện của Nghị định số {_OLD}.",
        f"Nghị định số {_NEW} (sửa đổi Điều 5 Nghị định số {_OLD}) đã có hiệu lực.",
        f"Nghị định số {_OLD}, đã được sửa đổi, bổ sung một số điều bởi Nghị định số {_NEW}.",
        f"Nghị định số {_OLD} từng được sửa đổi bằng Nghị định số {_NEW}.",
        f"Nghị định số {_OLD} về xăng dầu, đã được sửa đổi, bổ sung tại Nghị định số {_NEW}.",
    ],
)
def test_a_document_amends_another(text: str) -> None:
    assert told(text) == {(_NEW, "amends", _OLD)}


@pytest.mark.parametrize(
    "text",
    [
        f"Nghị định số {_NEW} quy định chi tiết một số điều và biện pháp thi hành Luật An ninh mạng.",
        f"Nghị định số {_NEW} hướng dẫn thi hành Luật An ninh mạng.",
        f"Nghị định số {_NEW}, văn bản hướng dẫn Luật An ninh mạng, đã có hiệu lực.",
    ],
)
def test_a_document_implements_a_law(text: str) -> None:
    assert told(text) == {(_NEW, "implements", "Luật An ninh mạng")}


@pytest.mark.parametrize(
    "text",
    [
        "Luật An ninh mạng có hiệu lực. Bộ soạn thảo nghị định hướng dẫn thi hành Luật, trình Chính phủ trong quý II.",
        "Bộ soạn thảo Nghị định về dữ liệu. Nghị định sẽ hướng dẫn thi hành Luật An ninh mạng.",
    ],
)
def test_a_draft_implements_the_law_that_it_points_at(text: str) -> None:
    assert {(kind, target) for _, kind, target in told(text)} == {("implements", "Luật An ninh mạng")}


def test_papers_that_somebody_is_to_write_guide_nothing_for_another() -> None:
    assert told(f"Bộ chỉnh lý Nghị định số {_NEW} và xây dựng các văn bản hướng dẫn Luật An ninh mạng.") == set()


def test_an_ordinance_that_is_replaced_is_named_with_its_commas() -> None:
    text = "Luật số 10/2022/QH15 gồm 6 chương, thay thế Pháp lệnh Bến bãi ở xã, phường số 34/2007/PL-UBTVQH11."

    assert told(text) == {("10/2022/QH15", "replaces", "34/2007/PL-UBTVQH11")}


def test_a_document_issued_to_carry_out_another_or_a_policy_implements_it() -> None:
    opened = "Thực hiện Nghị quyết số 17-NQ/TU về chuyển đổi số, tỉnh ban hành Kế hoạch số 292/KH-UBND."
    titled = "Ngân hàng có Công văn số 56/NHNN-TD triển khai Chương trình tín dụng xanh."

    assert told(opened) == {("292/KH-UBND", "implements", "17-NQ/TU")}
    assert told(titled) == {("56/NHNN-TD", "implements", "Chương trình tín dụng xanh")}


def test_a_document_may_implement_the_one_told_of_last() -> None:
    text = "Nghị quyết số 201/2025/QH15 đã có hiệu lực. Nghị định số 192/2025/NĐ-CP quy định chi tiết Nghị quyết này."
    assert told(text) == {("192/2025/NĐ-CP", "implements", "201/2025/QH15")}


def test_a_list_of_what_is_replaced_ends_where_a_document_of_another_kind_begins() -> None:
    text = f"Nghị định số {_NEW} thay thế Nghị định số {_OLD}; Quyết định số 142/QĐ-TTg được ký cùng ngày."
    assert told(text) == {(_NEW, "replaces", _OLD)}


def test_each_of_two_laws_amends_its_own() -> None:
    text = (
        "Quốc hội thông qua Luật số 44/2024/QH15 sửa đổi, bổ sung một số điều của Luật Dược "
        "và Luật số 51/2024/QH15 sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế."
    )
    assert told(text) == {("44/2024/QH15", "amends", "Luật Dược"), ("51/2024/QH15", "amends", "Luật Bảo hiểm y tế")}


def test_what_a_government_passes_in_a_document_is_no_policy_that_the_document_approves() -> None:
    assert told("Bộ soạn luật theo các chính sách đã được Chính phủ thông qua tại Nghị quyết số 95/NQ-CP.") == set()


def test_a_plan_of_action_is_for_the_document_that_it_carries_out() -> None:
    cited = "Nghị quyết số 138/NQ-CP ban hành Kế hoạch hành động thực hiện Nghị quyết số 68-NQ/TW."
    meant = (
        "Bộ bám sát Nghị quyết số 68-NQ/TW và Nghị quyết số 138/NQ-CP "
        "ban hành kế hoạch hành động thực hiện nghị quyết này."
    )

    named = "Tỉnh ủy ban hành Chương trình hành động số 27-CTr/TU thực hiện Nghị quyết số 68-NQ/TW."

    assert told(named) == {("27-CTr/TU", "plans-action-for", "68-NQ/TW")}
    assert told(cited) == {("138/NQ-CP", "plans-action-for", "68-NQ/TW")}
    assert told(meant) == {("138/NQ-CP", "plans-action-for", "68-NQ/TW")}


@pytest.mark.parametrize(
    "text",
    [
        "Quyết định số 142/QĐ-TTg phê duyệt Chiến lược dữ liệu quốc gia.",
        "Bộ triển khai Chiến lược dữ liệu quốc gia (Quyết định số 142/QĐ-TTg).",
        "Cả nước thực hiện Chiến lược dữ liệu quốc gia được phê duyệt tại Quyết định số 142/QĐ-TTg.",
        "Cả nước thực hiện Chiến lược dữ liệu quốc gia ban hành kèm theo Quyết định số 142/QĐ-TTg.",
        "Năm ấy, Quyết định số 142/QĐ-TTg của Thủ tướng Chính phủ đã phê duyệt Chiến lược dữ liệu quốc gia.",
    ],
)
def test_a_document_approves_a_policy(text: str) -> None:
    assert told(text) == {("142/QĐ-TTg", "approves", "Chiến lược dữ liệu quốc gia")}


@pytest.mark.parametrize(
    "text",
    [
        f"Nghị định số {_OLD} đã được thay thế bằng Nghị định số {_NEW}.",
        f"Nghị định số {_OLD} hết hiệu lực kể từ ngày Nghị định số {_NEW} có hiệu lực.",
    ],
)
def test_a_document_is_replaced_by_another(text: str) -> None:
    assert told(text) == {(_NEW, "replaces", _OLD)}


def test_what_another_title_holds_replaces_nothing() -> None:
    text = f"Nghị định số {_NEW} quy định chi tiết Luật An ninh mạng. Nghị định này thay thế Nghị định số {_OLD}."

    assert ("Luật An ninh mạng", "replaces", _OLD) not in told(text)


def test_documents_side_by_side_do_nothing_to_one_another() -> None:
    assert told(f"Bộ thực hiện Nghị định số {_NEW} và Nghị định số {_OLD}.") == set()


def test_a_decision_in_brackets_approves_a_strategy_named_in_quotation_marks() -> None:
    found = told("Bộ bám sát Chiến lược “Báo chí số đến năm 2030” (Quyết định số 348/QĐ-TTg ngày 06/4/2023).")

    assert found == {("348/QĐ-TTg", "approves", "Báo chí số đến năm 2030")}


def test_a_project_whose_outline_is_approved_is_the_target() -> None:
    found = told(
        "Dự án nạo vét, mở rộng luồng Cửa Lò khoảng 700 tỷ đồng, được Thủ tướng phê duyệt chủ trương đầu tư tại "
        "Quyết định số 1368/QĐ-TTg ngày 3/9/2020."
    )
    assert found == {("1368/QĐ-TTg", "approves", "Dự án nạo vét, mở rộng luồng Cửa Lò")}


def test_a_paper_is_signed_to_carry_out_another() -> None:
    found = told(
        "Chủ tịch UBND tỉnh Cà Mau ký công văn về hồ sơ trễ hạn, nhằm thực hiện Chỉ thị số 16/CT-TTg ngày 1/4/2023."
    )
    assert found == {("về hồ sơ trễ hạn", "implements", "16/CT-TTg")}


def test_a_decree_with_its_issuer_and_title_is_amended_by_another() -> None:
    found = told(
        f"Căn cứ Nghị định số {_OLD} ngày 4/2/2013 của Chính phủ về xử phạt, đã được sửa đổi, bổ sung bởi Nghị định số "
        f"{_NEW} ngày 3/4/2023."
    )
    assert found == {(_NEW, "amends", _OLD)}


def test_a_policy_is_approved_in_the_document_behind_it() -> None:
    found = told(
        "UBND tỉnh Cà Mau phê duyệt Chương trình phát triển đô thị đến năm 2030 tại Quyết định số 22/QĐ-UBND ngày "
        "6/8/2021."
    )
    assert found == {("22/QĐ-UBND", "approves", "Chương trình phát triển đô thị đến năm 2030")}


def test_a_circular_guides_laws_and_decrees() -> None:
    text = (
        "Bộ Y tế ban hành Thông tư số 07/2024/TT-BYT về đấu thầu. "
        "Thông tư 07 hướng dẫn thi hành Luật Đấu thầu số 22/2023/QH15 và Nghị định số 24/2024/NĐ-CP."
    )

    assert {(kind, target) for _, kind, target in told(text)} == {
        ("implements", "22/2023/QH15"),
        ("implements", "24/2024/NĐ-CP"),
    }


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Sở làm theo Nghị định số 98/2021/NĐ-CP đã được Nghị định số 07/2023/NĐ-CP sửa đổi, bổ sung.", "amends"),
        ("Nghị định số 07/2023/NĐ-CP đã sửa đổi nhiều quy định của Nghị định số 98/2021/NĐ-CP.", "amends"),
        ("Nghị định số 07/2023/NĐ-CP có hiệu lực từ 3/3/2023, sửa đổi Nghị định số 98/2021/NĐ-CP.", "amends"),
        (
            "Chính phủ ban hành Nghị định số 07/2023/NĐ-CP. Nghị định này sửa đổi Nghị định số 98/2021/NĐ-CP.",
            "amends",
        ),
        ("Luật Dược được quy định chi tiết tại Nghị định số 07/2023/NĐ-CP.", "implements"),
        ("Để triển khai Luật Dược, Chính phủ ban hành Nghị định số 07/2023/NĐ-CP.", "implements"),
    ],
)
def test_a_sentence_says_what_a_decree_does(text: str, kind: str) -> None:
    told = {one.number: [relation.kind for relation in one.relations] for one in record_of(text).documents}

    assert told["07/2023/NĐ-CP"] == [kind]


@pytest.mark.parametrize("opening", ["Tại", "Theo"])
def test_a_decision_in_which_somebody_approves_a_programme_approves_it(opening: str) -> None:
    record = record_of(f"{opening} Quyết định số 749/QĐ-TTg, Thủ tướng Chính phủ phê duyệt Chương trình y tế biển đảo.")

    assert [relation.kind for relation in record.documents[0].relations] == ["approves"]


_ORDER = "45/CT-TTg"


@pytest.mark.parametrize(
    ("text", "by"),
    [
        (
            f"Sở Y tế có Công văn số 1/SYT-VP về việc triển khai chỉ đạo của Thủ tướng tại Chỉ thị số {_ORDER}.",
            "1/SYT-VP",
        ),
        (f"Sở Y tế có Văn bản số 1/SYT-VP về thực hiện ý kiến chỉ đạo nêu tại Chỉ thị số {_ORDER}.", "1/SYT-VP"),
        (f"Sở Y tế có Công văn số 1/SYT-VP yêu cầu các trạm thực hiện nghiêm Chỉ thị số {_ORDER}.", "1/SYT-VP"),
        (f"Thực hiện Chỉ thị số {_ORDER}, Bộ Y tế vừa có công văn đề nghị tiêm bổ sung.", "đề nghị tiêm bổ sung"),
        (f"Bộ Y tế ban hành Công văn số 1/BYT-DP. Công văn thực hiện Chỉ thị số {_ORDER} về tiêm chủng.", "1/BYT-DP"),
        (
            f"Bộ Công Thương có Công văn số 12/BCT-TTTN gửi các sở. Thực hiện Chỉ thị số {_ORDER}, "
            "Bộ Công Thương yêu cầu các sở rà soát.",
            "12/BCT-TTTN",
        ),
    ],
)
def test_a_letter_carries_out_what_it_passes_on(text: str, by: str) -> None:
    assert told(text) == {(by, "implements", _ORDER)}


@pytest.mark.parametrize(
    "text",
    [
        f"Bộ Y tế có Công văn số 12/BYT-DP. Thực hiện Chỉ thị số {_ORDER}, các tỉnh tiêm 5 triệu liều.",
        f"Bộ Y tế ban hành Thông tư số 12/2023/TT-BYT. Thực hiện Chỉ thị số {_ORDER}, Bộ Y tế đề nghị rà soát.",
    ],
)
def test_what_others_carry_out_is_none_of_a_paper(text: str) -> None:
    assert told(text) == set()


def test_a_list_of_replaced_ones_goes_on_behind_their_titles() -> None:
    text = (
        "Thông tư số 13/2023/TT-BYT thay thế Thông tư số 8/2013/TT-BYT ngày 19/7/2013 của Bộ trưởng Bộ Y tế về dược "
        "và Thông tư số 9/2017/TT-BYT."
    )

    new = "13/2023/TT-BYT"
    assert told(text) == {(new, "replaces", "8/2013/TT-BYT"), (new, "replaces", "9/2017/TT-BYT")}
