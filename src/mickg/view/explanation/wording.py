"""Names of kinds, fields, units, zones and reasons in, their wordings in both languages out."""

from collections.abc import Mapping

from mickg.values import Label


def _labels(**wordings: tuple[str, str]) -> Mapping[str, Label]:
    return {name: Label(vi=vi, en=en) for name, (vi, en) in wordings.items()}


KINDS = _labels(
    events=("sự kiện", "event"),
    participations=("người dự", "participation"),
    posts=("chức vụ", "post"),
    organisations=("cơ quan", "body"),
    documents=("văn bản", "document"),
    policies=("chính sách", "policy"),
    observations=("số liệu", "figure"),
    directives=("chỉ đạo", "directive"),
    statements=("phát biểu", "statement"),
    organisation_changes=("thay đổi tổ chức", "change of a body"),
    acts=("việc đã làm", "act"),
)
"""The kinds of facts, in the order of a record."""

PLURALS = _labels(
    events=("sự kiện", "events"),
    participations=("người dự", "participations"),
    posts=("chức vụ", "posts"),
    organisations=("cơ quan", "bodies"),
    documents=("văn bản", "documents"),
    policies=("chính sách", "policies"),
    observations=("số liệu", "figures"),
    directives=("chỉ đạo", "directives"),
    statements=("phát biểu", "statements"),
    organisation_changes=("thay đổi tổ chức", "changes of bodies"),
    acts=("việc đã làm", "acts"),
)

SIGNS: Mapping[str, str] = {
    "events": "E", "participations": "A", "posts": "P", "organisations": "O", "documents": "D", "policies": "S",
    "observations": "F", "directives": "T", "statements": "Q", "organisation_changes": "C", "acts": "K",
}  # fmt: skip
"""The letters that facts of a kind are numbered with."""

FIELDS = _labels(
    kind=("loại", "kind"), type=("loại", "type"), name=("tên", "name"), label=("nội dung", "in short"),
    start=("từ", "from"), end=("đến", "until"), place=("nơi", "place"), organiser=("đơn vị tổ chức", "organiser"),
    chairs=("chủ trì", "chaired by"), participants=("dự", "attended by"), covers=("về kỳ", "period reviewed"),
    mode=("hình thức", "held"), agent=("ai", "who"), event=("tại", "at"), role=("vai trò", "role"),
    person=("người", "person"), title=("tên gọi", "title"), organisation=("cơ quan", "body"), at=("vào ngày", "as of"),
    part_of=("thuộc", "part of"), number=("số", "number"), issuer=("nơi ban hành", "issued by"),
    issued=("ban hành", "issued"), status=("tình trạng", "status"), stage=("giai đoạn", "stage"),
    submitted_to=("trình", "submitted to"), relations=("quan hệ", "relations"), horizon=("đến năm", "horizon"),
    indicator=("chỉ tiêu", "indicator"), value=("giá trị", "value"), unit=("đơn vị", "unit"),
    stated=("in là", "printed"), bound=("mức chính xác", "exactness"), estimated=("ước tính", "estimated"),
    target=("mục tiêu", "target"), period=("kỳ", "period"), within=("trong", "within"), out_of=("trong số", "out of"),
    changes=("thay đổi", "changes"), director=("ai giao", "who directs"), recipients=("giao ai", "whom"),
    verb=("bằng từ", "in the word"), force=("mức độ", "force"), action=("việc", "task"), due=("hạn", "due"),
    due_stated=("hạn in là", "due as printed"), recurs=("lặp lại", "recurs"), condition=("điều kiện", "on condition"),
    topic=("lĩnh vực", "topic"), about=("về", "about"), speaker=("ai nói", "speaker"), on=("ngày", "on"),
    proposer=("ai đề xuất", "proposed by"), actor=("ai làm", "done by"), document=("văn bản", "document"),
    figures=("số liệu", "figures"),
)  # fmt: skip

UNREAD_NAMED = Label(vi="Có chữ số hay tên riêng mà không thành dữ kiện", en="Figures and names that became no fact")

POST_TITLE = Label(vi="chức vụ", en="post")
"""The wording of `title` where it is that of a post."""

UNITS = _labels(
    **{
        "percent": ("%", "%"), "percentage-point": ("điểm phần trăm", "percentage points"),
        "per-100-people": ("trên 100 dân", "per 100 people"),
    },
    VND=("đồng", "VND"), factor=("lần", "times"), count=("số đếm", "count"), rank=("bậc", "places"),
    month=("tháng", "months"), year=("năm", "years"),
)  # fmt: skip
"""Wordings of units; those that are not here are written as they are."""

RELATIONS = _labels(
    **{"plans-action-for": ("lập kế hoạch thực hiện", "plans action for")},
    replaces=("thay thế", "replaces"), amends=("sửa đổi", "amends"), approves=("phê duyệt", "approves"),
    implements=("triển khai", "implements"),
)  # fmt: skip
"""What a document does to another."""

ZONES = _labels(
    title=("tiêu đề", "title"), dateline=("ngày đăng", "dateline"), lead=("sa-pô", "lead"), body=("thân bài", "body"),
    heading=("đề mục", "heading"), bullet=("mục", "item"), caption=("chú thích ảnh", "caption"),
    byline=("tác giả", "byline"), source=("nguồn tin", "source"), navigation=("trình đơn", "navigation"),
    related=("tin liên quan", "related"), footer=("chân trang", "footer"),
)  # fmt: skip

REASONS = _labels(
    **{
        "place-of-dateline": ("nơi viết bài", "place of the dateline"),
        "caption-number": ("số của ảnh", "number of a picture"),
        "class-of-bodies": ("một lớp cơ quan", "a class of bodies"),
    },
    designation=("số hiệu, tên gọi", "designation"), byline=("tác giả", "byline"),
    furniture=("khung trang", "furniture"),
    repeat=("nói lại", "repeat"), example=("ví dụ", "example"), slogan=("khẩu hiệu", "slogan"),
    product=("sản phẩm", "product"), quotation=("lời trích", "quotation"), date=("ngày tháng", "date"),
)  # fmt: skip


def same(text: str) -> Label:
    """A text that is the same in both languages."""
    return Label.model_construct(vi=text, en=text)
