"""Members of a row take what the first figure, or the lead-in of their list, is a level of."""

from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


def test_a_row_keeps_the_measure_of_its_first_figure() -> None:
    told = names("Doanh thu báo chí đạt 5 tỷ đồng; bưu chính 7 tỷ đồng.")
    assert told == ["doanh thu báo chí", "doanh thu bưu chính"]


def test_a_place_takes_the_whole_share_of_another() -> None:
    told = names("Tỷ lệ giải ngân vốn đầu tư công của cả nước đạt 40%; riêng Cao Bằng đạt 52%.")
    assert told[1] == "tỷ lệ giải ngân vốn đầu tư công Cao Bằng"


def test_a_trade_told_in_a_new_sentence_takes_the_measure_of_the_one_before() -> None:
    told = names("Kim ngạch xuất khẩu nông sản đạt 9 tỷ USD. Nổi lên là hạt tiêu với 1 tỷ USD và dừa với 2 tỷ USD.")
    assert told[1] == "kim ngạch xuất khẩu hạt tiêu"


def test_places_of_a_list_take_the_measure_of_its_lead_in() -> None:
    told = names("Ba tỉnh có kim ngạch xuất khẩu lớn nhất:\n- Bình Dương: 9 tỷ USD;\n- Long An: 2 tỷ USD;")
    assert told == ["kim ngạch xuất khẩu Bình Dương", "kim ngạch xuất khẩu Long An"]


def test_who_does_something_else_is_no_member() -> None:
    told = names("Kim ngạch xuất khẩu nông sản đạt 9 tỷ USD. Tỉnh còn hỗ trợ người trồng dừa 5 tỷ đồng.")
    assert not told[1].startswith("kim ngạch")


def test_a_line_of_a_place_alone_takes_the_measure_told_last() -> None:
    told = names("Toàn ngành thu ngân sách 155 tỷ đồng.\nCụ thể:\nĐiện Biên: 25 tỷ đồng.\nCà Mau: 17 tỷ đồng.")
    assert told[1:] == ["thu ngân sách Điện Biên", "thu ngân sách Cà Mau"]


def test_those_counted_by_how_much_they_have_take_that_measure() -> None:
    told = names("Có 3 tỉnh có kim ngạch xuất khẩu dưới 1 tỷ USD gồm Lai Châu (24 triệu USD), Sơn La (20 triệu USD).")
    assert told[-2:] == ["kim ngạch xuất khẩu Lai Châu", "kim ngạch xuất khẩu Sơn La"]


def test_the_parts_of_a_share_are_shares_alike() -> None:
    told = names("Có 98% hồ sơ được số hóa, trong đó cấp tỉnh 99%, cấp huyện 97%.")
    assert told[1:] == ["tỷ lệ hồ sơ được số hóa cấp tỉnh", "tỷ lệ hồ sơ được số hóa cấp huyện"]


def test_a_sentence_of_parts_takes_the_measure_of_the_whole_before_it() -> None:
    told = names("Kim ngạch xuất khẩu đạt 38 tỷ USD. Trong đó, nhóm nông sản đạt 19 tỷ USD; lâm sản 10 tỷ USD.")
    assert told[1:] == ["kim ngạch xuất khẩu nhóm nông sản", "kim ngạch xuất khẩu lâm sản"]


def test_the_last_of_a_row_may_be_joined() -> None:
    told = names("Tổng sản lượng đạt 6,8 triệu tấn, gồm khai thác 2,9 triệu tấn và nuôi trồng 3,9 triệu tấn.")
    assert told[2] == "tổng sản lượng nuôi trồng (tấn)"


def test_parts_without_a_whole_are_no_parts_of_each_other() -> None:
    assert names("Về cơ cấu: công nghiệp 58%; dịch vụ 32%.") == ["tỷ lệ công nghiệp", "tỷ lệ dịch vụ"]


def test_a_share_of_a_plan_does_not_end_a_row() -> None:
    told = names("Doanh thu bưu chính đạt 214 tỷ đồng, bằng 102% kế hoạch; viễn thông 430 tỷ đồng.")
    assert told[2] == "doanh thu viễn thông"


def test_goods_in_brackets_take_the_trade_before_them() -> None:
    told = names("Nhóm nông sản chính xuất khẩu đạt 13 tỷ USD (gạo 2,4 tỷ USD; rau quả 3,1 tỷ USD).")
    assert told[1:] == ["xuất khẩu gạo", "xuất khẩu rau quả"]


def test_members_behind_a_colon_have_what_the_whole_before_it_has() -> None:
    told = names("Hai dự án có tổng mức đầu tư 58 tỷ đồng: dự án Cầu Sông Hồ 31 tỷ đồng, dự án Kè Sông Con 27 tỷ đồng.")
    assert told[1:] == ["tổng mức đầu tư dự án Cầu Sông Hồ", "tổng mức đầu tư dự án Kè Sông Con"]


def test_incomes_go_on_without_their_month() -> None:
    told = names("Thu nhập bình quân của người lao động là 7 triệu đồng/tháng, lao động nam 8 triệu đồng.")
    assert told[1] == "thu nhập bình quân lao động nam"


def test_who_is_named_alone_takes_all_but_who_has_it() -> None:
    told = names("Vốn đăng ký đạt 9 tỷ USD. Khi đó Nhật Bản dẫn đầu với 4 tỷ USD, vượt xa Hàn Quốc (2 tỷ USD).")
    assert told[1:] == ["xếp hạng vốn đăng ký của Nhật Bản", "vốn đăng ký của Nhật Bản", "vốn đăng ký Hàn Quốc"]
    told = names("Doanh thu du lịch đạt 9 tỷ đồng. Huế đứng thứ hai: 2 tỷ đồng.")
    assert told[-1] == "doanh thu du lịch của Huế"


def test_a_place_takes_what_was_told_before_a_sentence_without_figures() -> None:
    told = names("Doanh thu du lịch đạt 9 tỷ đồng. Thứ tự đã khác trước. Huế thu hút nhiều nhất, tới 2 tỷ đồng.")
    assert told[1] == "doanh thu du lịch Huế"


def test_the_whole_of_a_line_is_as_large_as_its_share_says() -> None:
    lead = "Tổng vốn đăng ký đạt 28 tỷ USD, trong đó vốn cấp mới 14 tỷ USD, vốn tăng thêm 9 tỷ USD."
    assert names(f"{lead}\nTheo đối tác:\n- Nhật Bản: 7 tỷ USD, chiếm 25%.")[-2] == "tổng vốn đăng ký Nhật Bản"


def test_a_member_with_nothing_is_no_part_of_a_whole_as_large_as_its_share_says() -> None:
    told = names("Vốn đầu tư đạt 5 tỷ đồng.\nHà Nội: 0 đồng, chiếm 5%.")
    assert told[1] == "vốn đầu tư Hà Nội"


def test_places_with_how_many_they_have_are_parts_of_what_was_counted_last() -> None:
    told = names("Cả nước có 91 doanh nghiệp chưa sắp xếp: Hà Nội còn 13, Thành phố Hồ Chí Minh còn 38.")
    assert told[1:] == [f"số doanh nghiệp chưa sắp xếp {who}" for who in ("Hà Nội", "Thành phố Hồ Chí Minh")]


def test_they_are_so_in_the_next_sentence_too() -> None:
    told = names("Cả nước có 91 doanh nghiệp chưa sắp xếp. Hà Nội còn 13, Hải Phòng còn 8.")
    assert told[1:] == [f"số doanh nghiệp chưa sắp xếp {who}" for who in ("Hà Nội", "Hải Phòng")]


def test_places_in_brackets_take_the_whole_size() -> None:
    told = names("Diện tích lúa bị ngập là 28.648 ha (Trà Vinh 182 ha, Bạc Liêu 12.636 ha).")
    assert told[1:] == ["diện tích lúa bị ngập Trà Vinh (ha)", "diện tích lúa bị ngập Bạc Liêu (ha)"]


def test_who_carried_out_a_part_has_no_verb_in_its_name() -> None:
    told = names("Doanh thu đạt 150 tỷ đồng; trong đó, nhóm dịch vụ chuyển phát thực hiện 40 tỷ đồng.")
    assert told[1] == "doanh thu nhóm dịch vụ chuyển phát"


def test_markets_take_what_is_sold_to_the_first() -> None:
    told = names("Kim ngạch xuất khẩu sang Mỹ đạt 9 tỷ USD. Kế tiếp là thị trường EU đạt 2 tỷ USD.")
    assert told[1] == "kim ngạch xuất khẩu thị trường EU"


def test_a_label_tells_apart_what_each_place_has() -> None:
    for verb in ("thực hiện", "đạt", "có"):
        told = names(
            f"Sản lượng lúa chia theo địa phương: Hà Nam {verb} 103 tấn, bằng 99,8%; Nam Định {verb} 255 tấn, "
            "bằng 98,1% so với cùng kỳ."
        )
        assert told == [
            "sản lượng lúa Hà Nam (tấn)",
            "sản lượng lúa Hà Nam so với cùng kỳ",
            "sản lượng lúa Nam Định (tấn)",
            "sản lượng lúa Nam Định so với cùng kỳ",
        ]


def test_numbers_alone_under_a_label_are_of_its_measure() -> None:
    assert names("Điểm trung bình các đội như sau: đội xanh 7,2; đội đỏ 6,9; đội vàng 6,1.") == [
        "điểm trung bình đội xanh",
        "điểm trung bình đội đỏ",
        "điểm trung bình đội vàng",
    ]
    assert (
        names("Các huyện có tỷ lệ hộ nghèo trên 6% gồm: Mê Linh 7%; Thường Tín 8%.")[-1] == "tỷ lệ hộ nghèo Thường Tín"
    )


def test_brackets_break_no_row() -> None:
    text = "Kim ngạch các mặt hàng: Cà phê 24 triệu USD (tăng 4% với lượng 800 tấn); Gạo 21 triệu USD; Tôm 7 triệu USD."
    told = [one.indicator for one in record_of(f"{text}\n").observations if one.unit == "USD"]
    assert told == ["kim ngạch cà phê", "kim ngạch gạo", "kim ngạch tôm"]


def test_those_that_give_their_part_of_a_sum_take_what_it_measures() -> None:
    told = names("Giá trị sản xuất của hợp tác xã đạt 90 tỷ đồng. Nuôi ong góp 40 tỷ đồng, trồng nấm góp 30 tỷ đồng.")
    assert told[1:] == ["giá trị sản xuất nuôi ong", "giá trị sản xuất trồng nấm"]


def test_who_is_hit_the_most_is_a_member_too() -> None:
    told = names("Kim ngạch xuất khẩu chè đạt 200 triệu USD. Pakistan là nước mua nhiều nhất (80 triệu USD).")
    assert told[1] == "kim ngạch xuất khẩu chè Pakistan"
