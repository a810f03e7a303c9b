"""What one sentence tells by its figures: each in its role, a change with the level that it is of."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from mickg.article import Sentence
from mickg.extract.aspects import aspect, aspects, is_bare, said_aspect
from mickg.extract.comparisons import against, compared_thing, is_leading
from mickg.extract.dating import Dating
from mickg.extract.figures import Figure
from mickg.extract.indicators import (
    Namer,
    in_field,
    is_bare_measure,
    is_measured,
    is_ratio,
    measure_of,
    measured,
    rest_of,
)
from mickg.extract.outline import Outline
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS
from mickg.extract.targets import aimed_by_heading, is_aimed, is_far, is_norm, is_over, lies_ahead
from mickg.extract.values import When
from mickg.model import Change

_P = LETTERS["PERIOD"]
_JOINTS = re.compile(
    rf"(?:[\s,;(]|{_P}|(?<!\w)(?:và|đã|đều|cũng|chỉ|tiếp tục|vẫn|trong đó|đồng thời|hiện|mới|lại|còn|tức|tương đương|tương ứng|bằng|không đổi|nhưng|song|lần lượt|so với|so|ước|tính|riêng|là|trong|của|vào|cùng|với|ghi nhận|mức|đạt)(?!\w))*"
)
_BRACKETED = re.compile(r"(?:[\s(]|thứ|từ|là|đạt|ước|tính|khoảng|hạng|vị trí|mức|tỷ lệ|tương ứng|tương đương|với)*")
_OF_CHANGE = re.compile(rf"(?:[^\W\d_]| )*?(?: so(?: với)?[^,;()]*)?{_P}? ?")
_ATTENDED = re.compile(r"điểm cầu|đại biểu|phiếu")
_AIM_TOLD = re.compile(r"(?:so với|hơn|bằng|vượt)(?: mức)? (?:mục tiêu|kế hoạch|dự toán|chỉ tiêu) [^,;.()]*\Z")
_BEGUN = re.compile(r"(?:[;,:]|trong đó|gồm) ?\Z")
_EARLIER = re.compile(r"(?<!\w)(?:vụ|kỳ|đợt|lần|phiên|mùa|niên vụ|trước|hiện hành)(?!\w)")
_OF_THESE = ("trong đó", "bao gồm", "gồm", "cụ thể", "riêng")
_MEMBER = 8
_PLANNED = re.compile(r" (?:kế hoạch|dự toán|mục tiêu|chỉ tiêu)")
_OF_PLAN = re.compile(rf"[^,;]* (?P<plan>kế hoạch|dự toán|mục tiêu|chỉ tiêu|nghị quyết)[^,;{LETTERS['QUANTITY']}]*")
_GROWN = re.compile(r"(?:(?:tốc độ|mức|nhịp độ|tỷ lệ) )?(?:tăng trưởng|tăng)(?: bình quân| trung bình)?")
_CHAINED = re.compile(r",?(?: và)? ")
_LEVELS = ("level", "count", "has", "risen")
_LASTING = ("ngày", "giờ", "phút", "giây", "tuần")
_FIXED = re.compile(
    r"(?:số )?(?:chiều dài|diện tích(?! (?:gieo|trồng|lúa|rừng|canh|sản|nuôi|thu|cây))|dung tích|chương|điều(?! tra)|khoản|chỉ tiêu|nhiệm vụ|tổng mức đầu tư|mức phạt|phạt tiền)(?!\w)"
)
_BY_NOW = re.compile(r"(?:đến|tới) (?:nay|thời điểm (?:này|hiện tại))(?!\w)")
_SAID = frozenset(
    [
        "đạt",
        "vượt",
        "chưa",
        "được",
        "bị",
        "hoàn",
        "thành",
        "tham",
        "gia",
        "tán",
        "không",
        "đã",
        "đang",
        "có",
        "đăng",
        "đặt",
        "tranh",
        "còn",
    ]
)
_PART = re.compile(r"tỷ trọng (?P<part>.+?)(?= trong| trên|/|$)")
_SUM = re.compile(
    r"(?:tổng )?(?:mức đầu tư|vốn(?: đầu tư)?(?: đăng ký)?|số vốn(?: đăng ký)?|kinh phí|diện tích|chiều dài|quy mô|công suất|giá trị|số tiền|doanh thu)"
)
_STRUCTURE = re.compile(r"\n[^\n]*?về cơ cấu[^\n]*\Z")
_SIZES = ("dài", "rộng", "cao", "sâu", "nặng")
_APART = re.compile(r"(?:đối với|với|của|cho|tại|ở|trong đó|riêng) ")


@dataclass(slots=True)
class Item:
    """A figure with its name and period as they are told; `topic` is the name without what sets it apart."""

    figure: Figure
    indicator: str
    topic: str
    period: str | None
    target: bool = False
    changes: list[tuple[Change, When | None]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Tools:
    """What reads one article's figures: the same for all its sentences."""

    reading: Reading
    namer: Namer
    dating: Dating
    outline: Outline


class Account:
    """The figures of one sentence; `topic` is what was told last before, for a figure without a name of its own."""

    def __init__(
        self,
        tools: Tools,
        sentence: Sentence,
        figures: Sequence[Figure],
        before: "Account | None",
        horizon: str | None = None,
    ) -> None:
        self._tools, self._sentence = tools, sentence
        self._text = tools.reading.skeleton.text
        self._field = tools.namer.field(sentence.line)
        self._actor = self._label = ""
        self._labelled = False
        self.topic: str = before.topic if before is not None else ""
        self.items: list[Item] = []
        self._held: list[Figure] = []
        self._figures, self._turns = figures, list[Item]()
        self._undated: list[tuple[Item, int]] = []
        self._carried: When | None = None
        self._moved: Item | None = None
        self._current: str | None = None
        self.aimed = aimed_by_heading(tools.reading.article, tools.outline, sentence.line)
        self._whole: Item | None = None
        self.base: When | None = None
        if before is not None and tools.reading.article.key.startswith(_OF_THESE, sentence.start):
            self.aimed = self.aimed or before.aimed
            self._whole = before.items[-1] if len(before.items) > 0 else None
            self.base = before.last_base()
        headed = tools.dating.headed(sentence.line)
        self.aimed = self.aimed or (
            headed is not None and is_far(headed, tools.reading.today) and tools.outline.is_horizon(sentence.line)
        )
        self._horizon = horizon
        last: Figure | None = None
        for figure in figures:
            self._tell(figure, last)
            last = figure
        self._release()

    def last_base(self) -> When | None:
        """What the last change that says so is told against."""
        whens = [when for item in self.items for _, when in item.changes if when is not None]
        return whens[-1] if len(whens) > 0 else self.base

    def _tell(self, figure: Figure, before: Figure | None) -> None:
        """Give a figure to the teller of its role."""
        beside = self._current or self._tools.dating.inherited(self._sentence)
        figure.own = self._tools.dating.leading(figure.left, figure.run, beside)
        if figure.own is not None and figure.opened < 0:
            self._current = figure.own
        self.aimed = self.aimed or is_aimed(self._text[figure.left : figure.run])
        self._label = self._label or self._tools.namer.label(figure)
        if (
            figure.quantity.unit == "factor"
            and figure.role == "count"
            and before is not None
            and before.role == "change"
        ):
            figure.role, figure.rule = "change", before.rule
        if before is not None and (self._goes_on(figure, before) or self._bracketed(figure, before)):
            return
        tellers = {
            "change": self._change, "risen": self._risen, "share": self._share, "equal": self._equal, "aim": self._aim,
            "baseline": self._passed,
        }  # fmt: skip
        if (
            figure.role == "level"
            and figure.quantity.unit == "percent"
            and _GROWN.fullmatch(self._tools.namer.subject(figure))
        ):
            holder = self._holder(figure)
            if holder is not None and holder.figure.quantity.unit not in ("percent", "rank", "factor"):
                self._spread(figure, holder)
                return
        if figure.role not in ("change", "risen", "baseline") and not self._is_held_by(figure):
            self._release()
        tellers.get(figure.role, self._level)(figure)

    def _passed(self, figure: Figure) -> None:
        """An earlier level is told with the change that it is the base of."""

    def _add(self, figure: Figure, indicator: str, topic: str) -> Item:
        told = figure.own or self._tools.dating.trailing(figure)
        lasting = figure.quantity.unit in ("month", "year") or figure.quantity.measure in _LASTING
        fixed = _FIXED.match(indicator.lower()) is not None
        self.aimed = self.aimed or (
            figure.role == "aim" and self._text.startswith(("dự kiến", "định hướng"), figure.run)
        )
        limited = is_norm(self._tools.reading.article.key[figure.mention.start : figure.mention.end])
        aim = figure.role == "aim" or _AIM_TOLD.search(self._text, figure.left, figure.run) is not None
        target = aim or ((self.aimed or limited) and not lasting and not (fixed and figure.opened >= 0))
        if target and told is None:
            told = self._tools.dating.planned(figure)
        period = self._period(figure, told or self._current, indicator, target=target, fixed=fixed)
        today = self._tools.reading.today
        indicator = " ".join(self._conditioned(indicator).split())
        item = Item(figure, measured(indicator, figure), topic, period)
        item.target = (target and (aim or not is_over(period, today))) or (lies_ahead(period, today) and not lasting)
        if indicator != "":
            self.items.append(item)
            self.topic = topic or self.topic
        return item

    def _conditioned(self, indicator: str) -> str:
        """A name with the condition that its sentence begins with."""
        if self._label == "" or indicator == "" or self._label in indicator:
            return indicator
        return f"{indicator} {self._label}"

    def _period(self, figure: Figure, told: str | None, indicator: str, *, target: bool, fixed: bool) -> str | None:
        dating, today = self._tools.dating, self._tools.reading.today
        if told is not None or fixed:
            return told
        if figure.quantity.unit == "year":
            return str(today.year) if today is not None else None
        if figure.quantity.unit in ("count", "percent") and _ATTENDED.search(indicator.lower()) and today is not None:
            return today.isoformat()
        inherited = dating.inherited(self._sentence)
        if inherited is not None and (target or not is_far(inherited, today)):
            return inherited
        lasting = figure.quantity.measure in _LASTING
        by_now = today is not None and _BY_NOW.search(self._text, figure.left, figure.run) is not None
        otherwise = dating.covered or (today.isoformat() if today is not None and by_now else None)
        return otherwise if not target else self._horizon if not lasting else None

    # -- levels, counts, shares ---------------------------------------------------------------------------------------

    def _level(self, figure: Figure) -> None:  # noqa: C901 - one case for each way to name a level
        namer = self._tools.namer
        if self._is_count(figure):
            self._count(figure)
            return
        held = self._held if self._is_held_by(figure) else []
        name = self._subject(figure) if len(held) == 0 else self._growing(held[0])
        average = namer.average(figure) if name != "" or figure.opened >= 0 else ""
        topic = name
        if average != "":
            name, topic = f"{self.topic} {average}".strip(), self.topic
        elif self._is_side(figure, name):
            name, topic = (self.topic if self.topic.startswith(name) else f"{name} {self.topic}"), self.topic
        elif len(self.items) > 0 and is_bare_measure(name) and rest_of(self.topic) != "":
            name = topic = f"{name} {rest_of(self.topic).strip()}"
        elif _APART.match(name) and self.topic != "":
            name, topic = f"{self.topic} {name}", self.topic
        elif name == "":
            name, topic = f"{self.topic} {namer.beside(figure)}".strip(), self.topic
        elif figure.quantity.unit == "count" and figure.quantity.measure is None and not is_measured(name):
            what = namer.object(figure)
            name = name if what == "" or _shares(name, what) else f"số {what} {name}"
        elif self._is_of_counted(figure, name):
            name = f"{name} {self.topic}"
        if (headed := self._headed(figure, name)) != name:
            name = topic = headed
        if name == "" and figure.quantity.unit != "rank":
            name = topic = namer.object(figure)
        name = in_field(name, self._field)
        if figure.quantity.unit == "rank":
            name = self._ranked(figure, name)
        item = self._add(figure, name, topic)
        if len(held) > 0:
            self._take(item)

    def _headed(self, figure: Figure, name: str) -> str:
        """A name of a row of like levels with the noun of measure of the first: «doanh thu báo chí 5 tỷ đồng; bưu chính 7 tỷ đồng»."""
        last = self.items[-1] if len(self.items) > 0 else self._whole
        if last is None or name == "" or is_measured(name) or len(name.split()) > _MEMBER:
            return name
        head = measure_of(last.topic)
        unit, measure = figure.quantity.unit, figure.quantity.measure
        like = last.figure.quantity.unit == unit and last.figure.quantity.measure == measure
        like = like and (unit in ("VND", "USD") or measure is not None)
        begins = _BEGUN.search(self._text, max(0, figure.left - 12), figure.left + 1) is not None
        if head == "" or not like or not begins or figure.opened >= 0:
            return name
        return f"{head} {name}"

    def _is_side(self, figure: Figure, name: str) -> bool:
        """Whether a name is one side of the trade told before: «…, giá 6.651 USD/tấn»."""
        side = aspect(figure.quantity)
        if self.topic == "" or side is None or not is_bare(name.lower()):
            return False
        return self.topic.startswith(name) or any(
            aspect(item.figure.quantity) not in (None, side) for item in self.items
        )

    def _is_of_counted(self, figure: Figure, name: str) -> bool:
        """Whether a size told after a count is of the counted things: «12 dự án, tổng mức đầu tư 5 tỷ đồng»."""
        if len(self.items) == 0 or self.items[-1].figure.quantity.unit != "count" or len(name.split()) > 4:
            return False
        return self._text.startswith(" có ", figure.left) or _SUM.fullmatch(name.lower()) is not None

    def _is_count(self, figure: Figure) -> bool:
        """Whether a figure tells how many of what follows it, not how large what stands before it is."""
        namer, unit = self._tools.namer, figure.quantity.unit
        if unit in ("rank", "factor", "Mbit/s", "MB/s", "MHz", "percentage-point", "per-100-people"):
            return False
        if figure.opened >= 0 and (
            namer.average(figure) != "" or (unit == "percent" and is_ratio(namer.outer(figure)))
        ):
            return False
        what = namer.object(figure)
        named = namer.subject(figure)
        if self._is_side(figure, named):
            return False
        if figure.role == "has" or (figure.role == "count" and is_measured(named) and _shares(named, what)):
            return not (is_measured(named) and _shares(named, what))
        if figure.role == "count":
            return not (
                is_measured(named) and (what == "" or unit in ("VND", "USD") or (unit == "percent" and is_ratio(named)))
            )
        label = self._text[figure.run : figure.run + 1] == ":"
        copula = self._text[figure.run : figure.at].split()[:1] in (["là"], ["còn"], ["chỉ"], ["tiếp"])
        return (
            unit in ("count", "percent")
            and (label or copula)
            and not is_measured(named)
            and len(what.split()) > (0 if label else 2)
            and not _names(named, what)
        )

    def _count(self, figure: Figure) -> None:
        namer = self._tools.namer
        who = namer.actor(figure) or namer.outer(figure)
        if who in _SIZES:
            who = self.topic
        elif who == "" and (self._text[figure.left - 1] != ";" or self._labelled):
            who = self._actor if _SAID.isdisjoint(namer.object(figure).split()[1:]) else ""
        elif who != "":
            self._actor = who
        self._labelled = self._labelled or ":" in self._text[figure.left : figure.at]
        name = namer.counted(figure, who) or namer.following(figure) or self.topic
        what = namer.object(figure)
        if what == "":
            name = self._headed(figure, name)
        traded = aspect(figure.quantity) is not None
        self._add(figure, name, name if traded else what or name)

    def _share(self, figure: Figure) -> None:
        namer = self._tools.namer
        own, of = self._subject(figure), namer.object(figure)
        thing = compared_thing(self._tools.reading.skeleton, figure)
        of = of or (namer.plain(*thing) if thing is not None else "")
        if of == "" and (plan := _PLANNED.match(self._text, figure.at + 1)) is not None:
            of = plan[0].strip()
        part = own or self.topic
        if figure.quantity.unit == "percentage-point":
            self._add(figure, f"đóng góp của {part}", part)
            return
        if figure.quantity.unit != "percent":
            figure.run, figure.role = figure.at, "count"
            self._level(figure)
            return
        if self._text.startswith("chiếm", figure.run):
            whole = of or ("cơ cấu nền kinh tế" if _STRUCTURE.search(self._text, 0, figure.at) else "")
            name = (part if part.lower().startswith("tỷ trọng") else f"tỷ trọng {part}") + (
                f" trong {whole}" if whole != "" else ""
            )
        elif self._text.startswith("đóng góp", figure.run):
            name = f"tỷ lệ đóng góp của {part}" + (f" trong {of}" if of != "" else "")
        else:
            name = f"{part} so với {of}" if of != "" else part
        self._add(figure, name, own or self.topic)

    def _equal(self, figure: Figure) -> None:
        of = self._tools.namer.object(figure) if figure.quantity.unit == "percent" else ""
        told = self.items[-1] if len(self.items) > 0 else None
        ratio = told is not None and told.figure.quantity.unit == "percent" and figure.quantity.unit != "percent"
        last = self.topic if told is None or ratio else told.indicator.partition(" (")[0]
        item = self._add(figure, f"{last} so với {of}" if of != "" else last, self.topic)
        if len(self._held) > 0:
            self._take(item)

    def _aim(self, figure: Figure) -> None:
        name = self.topic or self._tools.namer.object(figure) or self._tools.namer.subject(figure)
        plan = next((word for word in ("dự toán", "kế hoạch") if self._text.startswith(word, figure.run)), "")
        self._add(figure, f"{plan} {name}".strip(), self.topic)

    def _ranked(self, figure: Figure, name: str) -> str:
        """A place in an order is named by what orders, the one who holds it and among whom."""
        what, about = self._tools.namer.object(figure), self._tools.namer.about(figure)
        if is_measured(name):
            return name
        if "mục tiêu" in name and about != "":
            name = ""
        if figure.quantity.bound == "at-most" and about == "":
            about = f"trong nhóm {what}" if what != "" else ""
        return " ".join(f"xếp hạng {about} {name}".split())

    def _subject(self, figure: Figure) -> str:
        """The noun phrase before a figure; empty where its part has none: «…, vùng sâu, vùng xa, chiếm 68%»."""
        if len(self.items) > 0 and self._text[figure.left : figure.run].rstrip().endswith(","):
            return ""
        return self._tools.namer.subject(figure) or self._tools.namer.outer(figure)

    # -- changes ------------------------------------------------------------------------------------------------------

    def _goes_on(self, figure: Figure, before: Figure) -> bool:
        """Whether a figure only goes on with the one before it: «lần lượt chiếm 18,1%; 38,5%», «tăng 9% và 30% so với»."""
        if figure.role != "count" or figure.quantity.unit != before.quantity.unit or figure.opened != before.opened:
            return False
        if figure.quantity.unit == "count" or self._tools.namer.object(figure) != "":
            return False
        if not _JOINTS.fullmatch(self._text, figure.left, figure.run) or (
            len(self.items) == 0 and len(self._held) == 0
        ):
            return False
        if before.role == "change" and self._moved is not None and len(self._held) == 0:
            figure.role, figure.rule, figure.match = "change", before.rule, None
            self._spread(figure, self._moved, before)
            return True
        self._release()
        last = self.items[-1]
        item = self._add(figure, last.indicator, last.topic)
        item.figure.rule = before.rule
        item.period = self._tools.dating.trailing(figure) or last.period
        return True

    def _bracketed(self, figure: Figure, before: Figure) -> bool:
        """Read a figure in brackets right behind another: the earlier level, the same in another unit, a share."""
        if figure.opened < before.at or before.opened == figure.opened:
            return False
        inner = self._text[figure.opened + 1 : figure.run]
        if not _BRACKETED.fullmatch(inner) or not _OF_CHANGE.fullmatch(self._text, before.at + 1, figure.opened):
            return False
        if before.role == "change":
            return figure.role != "change" and self._is_baseline(figure)
        return self._is_whole_of_plan(figure, before) or self._is_same_again(figure)

    def _is_same_again(self, figure: Figure) -> bool:
        """Tell a figure in brackets that says the same as the one before them in another unit, or its share."""
        if figure.role == "change" or self._tools.namer.average(figure) != "" or len(self.items) == 0:
            return False
        last = self.items[-1]
        of = self._tools.namer.object(figure)
        if figure.quantity.unit == "percent" and last.figure.quantity.unit == "count":
            name = "tỷ lệ " + re.sub(r"^số (?:lượng |lượt )?", "", last.topic)
        elif figure.quantity.unit == "percent" and last.figure.quantity.unit in ("VND", "USD"):
            name = f"tỷ trọng {last.topic}"
        elif figure.quantity.unit == "count" and last.figure.quantity.unit == "percent" and of != "":
            name = f"số {of} {re.sub('^tỷ lệ ', '', last.topic)}"
        elif figure.quantity.unit == last.figure.quantity.unit:
            return False
        else:
            name = last.topic
        figure.role = "equal"
        self._add(figure, f"{name} trên {of}" if of != "" and figure.quantity.unit == "percent" else name, last.topic)
        return True

    def _is_whole_of_plan(self, figure: Figure, before: Figure) -> bool:
        """Read what is planned in the brackets behind how much of it was reached: «đạt 22,9% kế hoạch năm (302.400 tỷ đồng)»."""
        plan = _OF_PLAN.fullmatch(self._text, before.at + 1, figure.opened)
        if plan is None or before.quantity.unit != "percent" or figure.quantity.unit == "percent":
            return False
        within = self._tools.reading.skeleton.within(before.at + 1, figure.opened)
        told = [one.value.text for one in within if one.kind == "PERIOD" and one.value.text is not None]
        past = self.items[-1].period if len(self.items) > 0 else None
        figure.role, figure.own = "aim", told[-1] if len(told) > 0 else past[:4] if past is not None else None
        self._add(figure, f"{plan['plan']} {self.topic}", self.topic)
        return True

    def _is_baseline(self, figure: Figure) -> bool:
        """Give the last change the earlier level in the brackets behind it, if they tell one in its unit."""
        item = self._moved
        if item is None or len(self._held) > 0:
            return False
        unit = figure.quantity.unit
        if unit != item.figure.quantity.unit and not (unit == "count" and item.figure.quantity.unit == "rank"):
            return False
        change, when = item.changes[-1]
        item.changes[-1] = (change.model_copy(update={"baseline": figure.quantity.value}), when)
        return True

    def _change(self, figure: Figure) -> None:
        whens, thing = (
            against(self._tools.reading.skeleton, figure),
            compared_thing(self._tools.reading.skeleton, figure),
        )
        namer = self._tools.namer
        bare = figure.joined or _JOINTS.fullmatch(self._text, figure.left, figure.run) is not None
        bare = bare and namer.outer(figure) == ""
        holder = self._holder(figure) if bare else None
        part = _PART.match(holder.topic) if holder is not None else None
        if holder is not None and part is not None and self._is_growth_of_part(figure, holder):
            self._release()
            self._add(figure, f"tăng trưởng {part['part']}", holder.topic)
            return
        if holder is not None or len(aspects(self._text, figure)) == 0:
            self._release()
        with_what = ""
        if len(whens) == 0 and thing is not None and not (holder is not None and _EARLIER.search(self._text, *thing)):
            with_what = namer.plain(*thing)
        elif len(whens) == 0 and figure.quantity.unit == "factor":
            with_what = namer.object(figure)
        if with_what != "" and not self._text.startswith(("(", " ("), thing[1] if thing is not None else figure.right):
            own = self._subject(figure) if not bare else ""
            verb = {"figure-less-than-then": "thấp hơn ", "figure-more-than-then": "cao hơn "}.get(figure.rule, "")
            verb = "vượt " if self._text.startswith("vượt", figure.run) else verb
            self._add(figure, f"{own or self.topic} {verb or 'so với '}{with_what}", own or self.topic)
        elif holder is not None:
            self._spread(figure, holder)
        else:
            self._held.append(figure)

    def _is_growth_of_part(self, figure: Figure, holder: Item) -> bool:
        """Whether a growth is of what the share before it is a share of: «tỷ trọng kinh tế số trong GDP 18,3%, tăng trưởng 20%»."""
        grown = self._text.startswith("tăng trưởng", figure.run) and figure.quantity.unit == "percent"
        return grown and holder.figure.quantity.unit == "percent" and _PART.match(holder.topic) is not None

    def _holder(self, figure: Figure) -> Item | None:
        """The level that a change told right after it is of."""
        unit = figure.quantity.unit
        for item in reversed(self.items):
            own = item.figure.quantity.unit
            if unit == "rank" or own == "rank":
                fits = unit == own
            elif unit == "percentage-point":
                fits = own == "percent"
            else:
                fits = item.figure.role in _LEVELS and (unit in ("percent", "factor") or unit == own)
            if fits and item.figure.role != "aim":
                return item
        return None

    def _take(self, item: Item) -> None:
        """Give a level the growths told before it that are of it."""
        for growth in [*self._held]:
            of = aspects(self._text, growth)
            if len(of) == 0 or aspect(item.figure.quantity) in of:
                self._held.remove(growth)
                self._join(growth, item)

    def _spread(self, figure: Figure, holder: Item, before: Figure | None = None) -> None:
        """Make a figure a change of the levels that its words say, else of the one right before it."""
        of = aspects(self._text, figure)
        if len(of) > 0:
            fitting = {
                aspect(item.figure.quantity): item for item in self.items if item.figure.role in (*_LEVELS, "equal")
            }
            sides = [item for side, item in fitting.items() if side in of]
            if len(sides) == 0 and any(side is not None for side in fitting):
                self._release_one(figure)
            for item in sides or ([holder] if not any(side is not None for side in fitting) else []):
                self._join(figure, item)
            return
        if before is None:
            self._turns = self._in_turn(figure)
        turns = self._turns
        self._join(figure, turns.pop(0) if len(turns) > 0 else holder)

    def _in_turn(self, figure: Figure) -> list[Item]:
        """The levels that changes told in one go are of, one each: «tăng lần lượt 26,5% và 31,5% so với cùng kỳ»."""
        place = next(n for n, one in enumerate(self._figures) if one is figure)
        chain = [figure]
        for one in self._figures[place + 1 :]:
            if one.quantity.unit != figure.quantity.unit or not _CHAINED.fullmatch(
                self._text, chain[-1].at + 1, one.at
            ):
                break
            chain.append(one)
        if len(chain) < 2 or len(against(self._tools.reading.skeleton, chain[-1])) > 1:
            return []
        levels = [item for item in self.items if item.figure.role in _LEVELS][-len(chain) :]
        sides = {aspect(item.figure.quantity) for item in levels} - {None}
        told = "lần lượt" in self._text[figure.left : figure.at] or "tương ứng" in self._text[figure.left : figure.at]
        return levels if len(levels) == len(chain) and (told or len(sides) == len(chain)) else []

    def _join(self, figure: Figure, item: Item) -> None:
        """Make a figure a change of an item."""
        value = -figure.quantity.value if figure.falls else figure.quantity.value
        unit = figure.quantity.unit
        change = Change(value=value, unit=unit, stated=self._printed(figure), bound=figure.quantity.bound)
        whens = against(self._tools.reading.skeleton, figure)
        if len(whens) == 2 and len(item.changes) > 0 and item.changes[-1][1] is None:
            item.changes[-1] = (item.changes[-1][0], whens[0])
            whens, self._undated = whens[1:], []
        self._date(figure, item, change, whens[0] if len(whens) > 0 else None)
        self._moved = item

    def _date(self, figure: Figure, item: Item, change: Change, when: When | None) -> None:
        """Add a change: one without a base shares that of the changes told with it."""
        if self._text[figure.left - 1 : figure.left] == ";":
            self._carried, self._undated = None, []
        if when is None:
            when = self._carried
        elif is_leading(self._tools.reading.skeleton, figure):
            self._carried, self._undated = when, []
        else:
            for one, n in self._undated:
                one.changes[n] = (one.changes[n][0], when)
            self._carried, self._undated = None, []
        if when is None:
            self._undated.append((item, len(item.changes)))
        item.changes.append((change, when))

    def _printed(self, figure: Figure) -> str:
        return " ".join(self._tools.reading.article.text[figure.mention.start : figure.mention.end].split())

    def _is_held_by(self, figure: Figure) -> bool:
        """Whether a figure without a subject is the level of a growth told before it: «tăng 30% (ước đạt 12,2 tỷ USD)»."""
        if (
            len(self._held) == 0
            or figure.role not in ("level", "count", "equal")
            or figure.quantity.unit in ("percent", "factor")
        ):
            return False
        if any(aspect(figure.quantity) in aspects(self._text, growth) for growth in self._held):
            return True
        return (
            _BRACKETED.fullmatch(self._text, figure.left, figure.run) is not None
            or self._tools.namer.subject(figure) == ""
        )

    def _growing(self, figure: Figure) -> str:
        return self._subject(figure) or self.topic

    def _risen(self, figure: Figure) -> None:
        """«từ vị trí 77 năm 2018 lên thứ hạng 67», with the change that may be told before it."""
        assert figure.match is not None
        skeleton = self._tools.reading.skeleton
        earlier, since = skeleton.mention(figure.match.start("baseline")), figure.match.start("from")
        assert earlier is not None
        held = (
            self._held.pop()
            if len(self._held) > 0 and self._held[-1].quantity.unit in ("rank", "percentage-point")
            else None
        )
        self._release()
        first = next((one for one in self._figures if one.at == figure.match.start("baseline")), figure)
        name = self._tools.namer.subject(held or replace(figure, left=min(first.left, figure.left)))
        about = self._tools.namer.about(held).removeprefix("về ") if held is not None else ""
        was, now = earlier.value.value, figure.quantity.value
        unit = "rank" if "rank" in (figure.quantity.unit, earlier.value.unit) else figure.quantity.unit
        told = (
            held.quantity.value * (-1 if held.falls else 1)
            if held is not None
            else was - now
            if unit == "rank"
            else now - was
        )
        item = self._add(figure, name or about or self.topic, name or about or self.topic)
        when = skeleton.mention(since) if since >= 0 else None
        move = "percentage-point" if unit == "percent" else unit
        item.changes.append((Change(value=told, unit=move, baseline=was), when.value if when is not None else None))

    def _release(self) -> None:
        """Tell a growth that turned out to be of no level as a figure of its own."""
        held, self._held = self._held, []
        for figure in held:
            self._release_one(figure)

    def _release_one(self, figure: Figure) -> None:
        namer = self._tools.namer
        own, of = self._subject(figure), namer.object(figure)
        verb = "giảm" if figure.falls else "tăng" if figure.quantity.unit != "percent" else "tăng trưởng"
        if of != "" and not any(
            when.text or when.grain == "same" for when in against(self._tools.reading.skeleton, figure)
        ):
            what = of
        else:
            what = in_field(own, self._field) or self.topic
        if is_bare(what.lower()) and not self.topic.startswith(what) and self.topic != "":
            what = f"{what} {self.topic}"
        side = said_aspect(self._text, figure)
        if side != "" and what == side:
            what = self.topic
        self._add(figure, f"{verb} {what} {side}".strip(), what)


def _shares(name: str, what: str) -> bool:
    """Whether a name holds the first word of what is counted already."""
    return what != "" and what.lower().split()[0] in name.lower().split()


def _names(name: str, what: str) -> bool:
    """Whether a label names what is counted: «Doanh nghiệp đang hoạt động: 50.350 doanh nghiệp»."""
    return name.lower().startswith(" ".join(what.lower().split()[:2]))
