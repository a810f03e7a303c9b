import pytest
from lxml import html

from mickg.source.html.furniture import is_label, without_furniture

ARTICLE = "<p>Bộ trưởng yêu cầu các Sở khẩn trương hoàn thành kế hoạch năm, báo cáo kết quả trước 30 tháng 4.</p>"
LINKS = "<a href=1>Trang chủ</a> <a href=2>Giới thiệu</a> <a href=3>Văn bản</a>"


def kept(extra: str) -> str:
    tree = html.document_fromstring(f"<body>{extra}<div>{ARTICLE}</div></body>")
    without_furniture(tree)
    return " ".join(tree.text_content().split())


@pytest.mark.parametrize(
    "part",
    [
        f"<nav>{LINKS}</nav>",
        "<footer>Bản quyền của Sở</footer>",
        "<div class='breadcrumb'>Trang chủ › Tin tức</div>",
        "<div id=menu-site-default>Tin tức</div>",
        "<div class='box tin-lien-quan'><h3>Tin khác</h3></div>",
        "<div class='related_news'>Tin khác</div>",
        "<div class=preview type=RelatedOneNews><a href=1>Một tin khác</a> <span>Tóm tắt của tin ấy.</span></div>",
        f"<table><tr><td>{LINKS}</td></tr></table>",
        "<ul><li><a>Tập huấn an toàn</a></li><li><a>Giao ban báo chí</a></li><li><a>Khai trương</a> (12/9)</li></ul>",
        f"<form>{LINKS}</form>",
    ],
)
def test_furniture_is_taken_out(part: str) -> None:
    assert kept(part) == kept("")


@pytest.mark.parametrize(
    "part",
    [
        "<div class=content>Kết quả quý I</div>",
        "<p>Theo <a href=1>Nghị định 42</a> và <a href=2>43</a> cùng <a href=3>44</a>, ba chính sách có hiệu lực.</p>",
        "<ul><li>Bưu chính;</li><li>Viễn thông;</li><li>Báo chí.</li></ul>",
        "<div class=navy>Kết quả</div>",
    ],
)
def test_what_is_of_the_article_stays(part: str) -> None:
    assert len(kept(part)) > len(kept(""))


@pytest.mark.parametrize("wrapper", ["<form id=aspnetForm>", "<div class='main has sidebar'>", "<div id=print>"])
def test_what_holds_the_article_stays_whatever_its_name(wrapper: str) -> None:
    tree = html.document_fromstring(f"<body>{wrapper}{ARTICLE}</body>")
    without_furniture(tree)
    assert "Bộ trưởng yêu cầu" in tree.text_content()


@pytest.mark.parametrize(
    "line",
    [
        "Tin liên quan",
        "Các tin khác:",
        "» Những tin mới hơn",
        "In bài viết | Gửi email",
        "Chi tiết tin",
        "A+ A-",
        "- 612",
    ],
)
def test_a_label_serves_the_page(line: str) -> None:
    assert is_label(line)


@pytest.mark.parametrize(
    "line", ["Tin học hóa", "Các tin vui khác của ngành", "- Bưu chính", "612 tỷ", "Quay lại vấn đề này"]
)
def test_a_line_of_an_article_is_none(line: str) -> None:
    assert not is_label(line)
