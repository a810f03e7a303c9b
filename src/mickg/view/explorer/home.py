"""The explorer's first page: what is here, of which day, from which sources, and what it is not."""

from datetime import date
from typing import TYPE_CHECKING

from mickg.values import Label
from mickg.view.explorer.things import key
from mickg.view.page.dates import worded
from mickg.view.page.markup import Markup, both, joined, said, tag

if TYPE_CHECKING:
    from mickg.view.explorer.site import Contents

_COUNTED = (
    ("Person", "người", "people"),
    ("Organisation", "tổ chức", "bodies"),
    ("Directive", "chỉ đạo", "directives"),
    ("Document", "văn bản", "documents"),
    ("Policy", "chính sách", "policies"),
    ("Indicator", "chỉ tiêu", "indicators"),
    ("Event", "sự kiện", "events"),
)
_CARDS = (
    ("docket", Label(vi="Sổ chỉ đạo", en="Docket of directives"),
     Label(vi="ai phải làm gì, đến khi nào; lọc theo người, việc, hạn",
           en="who is to do what, by when; filtered by person, task and deadline")),
    ("network", Label(vi="Mạng lưới", en="Network"),
     Label(vi="ai chỉ đạo ai; mỗi mũi tên mở ra từng việc", en="who directed whom; each arrow opens its tasks")),
    ("timeline", Label(vi="Dòng thời gian", en="Timeline"),
     Label(vi="sự kiện, hạn, văn bản theo giai đoạn, chức vụ", en="events, deadlines, documents by stage, posts held")),
    ("series", Label(vi="Chuỗi số liệu", en="Series of figures"),
     Label(vi="mỗi chỉ tiêu qua các bài, đúng như đã in", en="each indicator over the articles, as printed")),
    ("queries", Label(vi="Câu hỏi có sẵn", en="Saved queries"),
     Label(vi="đã có bảng trả lời, xem và tải được", en="already answered, to read and to download")),
    ("sparql", Label(vi="Ô SPARQL", en="SPARQL box"),
     Label(vi="tự hỏi đồ thị ngay trong trình duyệt", en="ask the graph yourself, inside the browser")),
)  # fmt: skip


def home(contents: "Contents") -> Markup:
    """The first page's parts in both languages."""
    counts = {row[:2] for row in contents.names.rows}
    tiles = (
        tag("li", tag("a", tag("strong", str(many)), " ", said(vi, en), href=f"#/things?kind={kind}"))
        for kind, vi, en in _COUNTED
        if (many := sum(1 for _, of in counts if of == kind)) > 0
    )
    cards = (
        tag("li", tag("a", tag("h2", both(name, "span")), tag("p", both(what, "span")), href=f"#/{place}"))
        for place, name, what in _CARDS
    )
    return joined(tag("ul", *tiles, class_="tiles"), tag("ul", *cards, class_="cards"), _sources(contents), _what())


def _dated(contents: "Contents") -> Markup:
    """The day of the data: that of the newest article, and how many sources there are."""
    many = len(contents.sources)
    days = [row[2] for row in contents.sources.rows if isinstance(row[2], date)]
    sources = said(f"{many} bài báo", f"{many} article{'' if many == 1 else 's'}")
    if len(days) == 0:
        return joined(sources, said("; không bài nào ghi ngày đăng", "; none has a date of publication"))
    newest = both(worded(max(days).isoformat()))
    return joined(sources, said("; bài mới nhất có ghi ngày đăng ", "; the newest that is dated is of "), newest)


def _sources(contents: "Contents") -> Markup:
    rows = (
        tag("tr", tag("td", tag("a", tag("bdi", str(title)), href=f"#/{key(str(source))}")),
            tag("td", both(worded(day.isoformat())) if isinstance(day, date) else said("không nêu", "not stated")),
            tag("td", str(facts), class_="number"))
        for source, title, day, _, facts in contents.sources.rows
    )  # fmt: skip
    heads = (
        (said("Bài báo", "Article"), None),
        (said("Ngày đăng", "Published"), None),
        (said("Dữ kiện", "Facts"), "number"),
    )
    table = tag(
        "table",
        tag("thead", tag("tr", *(tag("th", head, scope="col", class_=kind) for head, kind in heads))),
        tag("tbody", *rows),
    )
    return tag("section", tag("h2", said("Dữ liệu từ đâu, đến ngày nào", "Where the data come from, and of which day")),
               tag("p", _dated(contents)), tag("div", table, class_="wide"))  # fmt: skip


def _what() -> Markup:
    said_of = (
        said("Mỗi dữ kiện chỉ tới đúng bài báo và vị trí ký tự nơi nó được nói; điều suy ra được ghi là suy ra.",
             "Each fact points to the article and the characters where it is said; what is inferred is marked so."),
        said("Đây không phải công bố chính thức của cơ quan nào, và không thay cho văn bản gốc.",
             "It is no official publication of any body, and does not stand for the documents themselves."),
        said("Không có ở đây không có nghĩa là không xảy ra: chỉ những bài liệt kê ở trên đã được đọc.",
             "What is absent here may still have happened: only the articles listed above were read."),
        said("Số liệu giữ như đã in; hai bài có thể in hai con số khác nhau, và cả hai đều ở đây.",
             "Figures stand as printed; two articles may print two different figures, and both are here."),
        said("Hai tên chỉ được coi là một người khi có lý do được ghi rõ.",
             "Two names are taken for one person only where a reason is stated."),
    )  # fmt: skip
    return tag("section", tag("h2", said("Đây là gì và không phải là gì", "What this is, and what it is not")),
               tag("ul", *(tag("li", one) for one in said_of)))  # fmt: skip
