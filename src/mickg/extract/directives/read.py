"""An article's clauses in their order, its directives out: the speaker, those told and the verb are carried from clause to clause."""

import re
from dataclasses import dataclass, replace
from functools import cache

from mickg.extract.directives.authority import may_direct
from mickg.extract.directives.clauses import Clause, clauses, is_heading
from mickg.extract.directives.deadlines import Due, due, front, recurs
from mickg.extract.directives.drawing import drawn
from mickg.extract.directives.vocabulary import vocabulary
from mickg.extract.directives.voices import Voice, Voices
from mickg.extract.directives.parties import Part
from mickg.extract.mention import Mention
from mickg.extract.reading import Reading
from mickg.extract.rules import Rule, rules
from mickg.extract.skeleton import LETTERS
from mickg.model import Directive
from mickg.values import Span

_P, _T, _S, _D, _V, _DOC, _PER = (LETTERS[k] for k in ("PARTY", "TELLING", "SAYING", "DUTY", "DOING", "DOCUMENT", "PERIOD"))
_CONNECTOR = re.compile(
    r"(?:đồng thời|cùng với đó|bên cạnh đó|ngoài ra|đặc biệt|do đó|do vậy|vì vậy|vì thế|chính vì vậy|theo đó|cụ thể|cụ thể là|cuối cùng|trước hết|trước mắt|tiếp theo|tiếp đó|mặt khác|tuy nhiên|song|nhưng|còn|và"
    r"|trong đó|từ đó|qua đó|muốn vậy|nhất là|hơn nữa|như vậy|tóm lại|cùng ngày|sau đó|nhân dịp này|tại đây|vừa qua|thứ \w+|cũng|riêng|sắp tới|hiện nay|thời gian tới|thêm vào đó|ngay sau đó|dịp này)(?!\w),? ?"
)
_TOPIC = re.compile(
    rf"(?P<sign>về phía|về lĩnh vực|trong lĩnh vực|đối với lĩnh vực|ở lĩnh vực|lĩnh vực|về|đối với|với|liên quan (?:tới|đến)|riêng với|riêng đối với|riêng)(?!\w) (?P<topic>[^,;:\n{_T}{_D}]+?)(?:, ?|\Z)"
)
_ASIDE = re.compile(
    rf"(?:(?:trong|tại|trên|để|nhằm|trước|sau|ngay|từ|đến|thay mặt|cùng với|song song|bên cạnh|ngoài|theo|qua|nhân|hướng tới|ở|khi|nếu|căn cứ|trên cơ sở|trường hợp|năm|sáng|chiều|ngày|trường hợp)(?!\w)|{_PER})[^,;:\n{_T}{_D}]*?, ?|{_PER} (?=[{_V}{_P}])|(?:hàng|hằng|mỗi) (?:năm|quý|tháng|tuần) (?=[{_P}{_V}])|{_V}[^,;:\n{_T}{_D}]*?, (?={_P}(?: \w+){{0,2}} [{_T}{_S}])"
)
_REST = re.compile(rf"(?:[^,;:\n{_T}{_D}{_P}{_V}]{{1,40}}|{_V}), (?=[{_P}{_D}{_V}{_T}])")
_ANNOUNCING = re.compile(rf"(?P<to>{_P}) (?:{_V} )*(?:vào |tốt |thực hiện )*(?:một số|các|những) (?:nội dung|nhiệm vụ|công việc|giải pháp|vấn đề|việc|nhóm)[^,;:{_D}{_P}]{{0,70}}\W*\Z")
_TASKED = re.compile(r"(?:nhiều|một số|những) (?:nhiệm vụ|công việc|việc|nội dung) mà \Z")
_SUBJECT = re.compile(r"(?: nên | thì |vì vậy,? |do vậy,? |do đó,? )")
_BURDENED = frozenset({"có trách nhiệm", "có nhiệm vụ", "chịu trách nhiệm", "hãy", "đừng", "không được phép"})
_OF_THOSE = re.compile(rf"[^,;:\n{_P}]{{0,30}}của {_P}(?:,? (?:và )?của {_P})* (?:đều|phải|cần|{_D})")
_OUTSIDER = re.compile(r"(?:Cũng t|T|Còn t)heo (?:(?:TS|GS|PGS|ThS|BS|LS)\.|(?:chuyên gia|đại biểu|nhà|giáo sư|tiến sĩ|luật sư|người dân|cử tri|thống kê|khảo sát)\b)")
_EVENT = re.compile(r"(?:tại|phát biểu|kết luận|chủ trì|trong (?:phát biểu|kết luận|bài|buổi|cuộc|hội)|cũng tại|sau khi nghe|kết thúc)(?!\w)")
_OPENING = re.compile(r"(?:, |,|^| và | nên | thì | đó | rằng |\"|: | vì vậy )\Z")
_NO_SUBJECT = re.compile(rf"(?<!\w)(?:đã|quy định|vì|bởi|do|muốn|hỏi|nếu như|hay|bạn đọc|độc giả|để|mà)(?!\w)|{_S}")
_CONCLUDED = re.compile(rf"(?:kết luận|ý kiến|{_S})[^.;:\n{_P}]{{0,30}} của (?P<by>{_P})")
_QUOTED = re.compile(rf'"(?P<words>[^"\n]+)"[,.…]? ?(?P<by>{_P})(?: [^\W\d_]+){{0,3}} [{_S}{_T}]')
_ISSUED = re.compile(
    r"(?<!\w)(?:ký ban hành|ký|ban hành|thông qua|vừa có|đã có|có|ra)(?: các| hai| ba)? (?P<paper>công điện|chỉ thị|nghị quyết|quyết định|thông tư|nghị định|luật|công văn|kế hoạch|văn bản|kết luận|thông báo)(?!\w)"
)
_TASKS = re.compile(r"(?<!\w)(?:nhiệm vụ|công việc|việc|nội dung|giải pháp|công tác|đầu việc|biện pháp|yêu cầu)(?!\w)")
_HEADING_DUE = re.compile(rf"(?:phải|cần|nhiệm vụ)[^\n]{{0,60}} trong {_PER}")
_ENDS = " \t\n\u00a0\"”“’'«».,;:/…-–"


@dataclass(slots=True)
class _List:
    """A list that a clause ending in a colon has opened: tasks in `line`, or in the lines after it where `block` says so."""

    line: int
    block: bool
    free: bool
    to: tuple[str, ...]
    marked: str = ""
    over: tuple[str, ...] = ()
    head: str = ""


def directives(reading: Reading) -> list[Directive]:
    """One fact for each task that somebody with authority tells somebody to do."""
    return _Teller(reading).read()


@cache
def _by_frame() -> dict[str, list[Rule]]:
    found: dict[str, list[Rule]] = {}
    for rule in rules("directives"):
        found.setdefault(rule.gives["frame"], []).append(rule)
    return found


class _Teller:
    def __init__(self, reading: Reading) -> None:
        self._reading, self._article = reading, reading.article
        self._skeleton = drawn(reading)
        self._text = self._skeleton.text
        self._voices = Voices(reading)
        self._out: list[Directive] = []
        self._speaker: Voice | None = None
        self._main: Voice | None = None
        self._verb, self._force = "", "order"
        self._to: tuple[str, ...] = ()
        self._default: tuple[str, ...] = ()
        self._list: _List | None = None
        self._running = self._assigning = False
        self._told_on = False
        self._default_due: tuple[int, Due] | None = None
        self._front: Due | None = None
        self._section_due: Due | None = None
        self._topic: str | None = None
        self._topic_to: tuple[str, ...] = ()
        self._quotes: list[tuple[int, int, int]] = []
        self._clause: Clause | None = None

    def read(self) -> list[Directive]:
        for clause in clauses(self._article, self._skeleton):
            self._clause = clause
            line = self._article.lines[clause.line]
            if is_heading(line, self._article.key[line.start : line.end]) and not self._sub_head(clause):
                if clause.first:
                    self._section(clause)
                continue
            if clause.top:
                self._paragraph(clause)
            if clause.first:
                self._sentence(clause)
            self._read_clause(clause)
        return self._out

    # --- places
    def _section(self, clause: Clause) -> None:
        self._list, self._running, self._assigning = None, False, False
        self._to, self._default, self._front, self._default_due = (), (), None, None
        due_ = _HEADING_DUE.search(self._text, clause.start, clause.end)
        self._section_due = front(self._reading, self._skeleton, clause.start, clause.end) if due_ else None

    def _sub_head(self, clause: Clause) -> bool:
        """A line «1. Đối với UBND các huyện» inside a list: whom the items under it tell."""
        if self._list is None or clause.mark == "":
            return False
        found = re.match(rf"(?:đối với|với|về phía) ({_P})\W*\Z", self._text[clause.start : clause.end])
        if found is None:
            return False
        self._list.over = self._names(clause.start + found.start(1))
        self._list.head = clause.mark
        return True

    def _paragraph(self, clause: Clause) -> None:
        listed = self._list
        if listed is not None:
            if not listed.block:
                self._list = None
            elif clause.mark == "" and listed.marked != "":
                self._list = None
            elif clause.mark != "":
                if listed.head == clause.mark:
                    listed.over = ()
                listed.marked = listed.marked or clause.mark
                self._to = listed.over or listed.to
            else:
                self._to = listed.to
        if self._list is None and self._main is not None and (self._speaker is None or self._speaker.kind in ("body", "paper")):
            self._speaker = self._main
        self._quotes = []
        line = self._article.lines[clause.line]
        end = self._skeleton.place(line.end)
        for found in _QUOTED.finditer(self._text, clause.start - 1, end):
            self._quotes.append((found.start(), found.end("words"), found.start("by")))
        if self._list is None:
            self._front = None
        if self._list is None and clause.top and self._default:
            self._to = self._default

    def _sentence(self, clause: Clause) -> None:
        if self._list is not None and not self._list.block and self._list.line == clause.line and clause.mark == "":
            self._list = None
        if self._list is None:
            self._front = None
        self._topic_to = ()
        led = self._led(clause.start, clause.end)
        if self._text[led : led + 1] == _P:
            first = self._skeleton.mention(led)
            assert first is not None
            self._voices.notice(first.value, first.start)
        self._topic_to = ()
        for start, end, by in self._quotes:
            if start - 1 <= clause.start <= end:
                mention = self._skeleton.mention(by)
                assert mention is not None
                self._voices.meet(mention.value, mention.start)
                self._speak(self._voices.voice(mention), firm=True)
        self._issue(clause)

    def _issue(self, clause: Clause) -> None:
        key = self._article.key
        found = _ISSUED.search(key, self._skeleton.origin(clause.start), self._skeleton.origin(clause.end - 1))
        if found is None:
            return
        at = self._text.rfind(_P, clause.start, self._skeleton.place(found.start()))
        by = self._skeleton.mention(at) if at >= 0 and self._text[at - 2 : at] != f"{_V} " else None
        if by is None or found.start() - by.end > 50 or by.value.parts[0].kind in ("class", "place", "pronoun"):
            return
        paper = self._skeleton.mention(self._skeleton.place(found.start("paper")))
        number = getattr(paper.value, "number", None) if paper is not None and paper.kind == "DOCUMENT" else None
        self._voices.meet(by.value, by.start)
        kept = self._voices.last
        concluded = _CONCLUDED.search(self._text, self._skeleton.place(found.end()), clause.end)
        if concluded is not None:
            by = self._skeleton.mention(concluded.start("by"))
            assert by is not None
        voice = self._voices.voice(by)
        self._voices.last = kept
        if voice is None:
            return
        self._voices.issue(voice, found["paper"], number)
        if self._main is None and (self._speaker is None or self._speaker.kind == "paper"):
            self._speaker = Voice(voice.name, "paper", "issuer-of-paper")
            self._verb, self._force = "nêu rõ", "order"

    # --- clauses
    def _read_clause(self, clause: Clause) -> None:
        start, end = clause.start, clause.end
        if self._text[start:end].rstrip(' "”').endswith("?"):
            return
        if clause.first and _OUTSIDER.match(self._article.text, self._skeleton.origin(start)) is not None:
            self._speak(None, firm=False)
            return
        while end > start and self._text[end - 1] in _ENDS and not clause.opens:
            end -= 1
        if end <= start or self._sub_head(clause):
            return
        if clause.opens:
            self._open(clause)
            return
        after = self._after(start, end)
        if after is not None:
            end = after
        told = len(self._out)
        mode = "free" if self._list is not None and self._list.free else "told" if self._told_on and not clause.first else "plain"
        self._told_on = mode == "told"
        self._read(start, end, mode)
        if len(self._out) == told and clause.last and mode == "plain":
            self._running = self._running and False
        if len(self._out) == told and mode == "plain":
            self._running = False

    def _after(self, start: int, end: int) -> int | None:
        """Where the words end that a speaker named after them says."""
        for rule in _by_frame()["after"]:
            found = rule.pattern.match(self._text, start, end)
            if found is None:
                continue
            by = self._skeleton.mention(found.start("by"))
            verb = self._skeleton.mention(found.start("verb"))
            assert by is not None and verb is not None  # noqa: PT018 - one thing
            self._voices.meet(by.value, by.start)
            voice = self._voices.voice(by)
            if voice is None:
                self._speaker = None
                return found.end("clause")
            self._speak(voice, firm=True)
            if verb.kind == "TELLING" or found["to"]:
                self._verb, self._force = verb.value.text, verb.value.more if verb.kind == "TELLING" else "order"
                to = self._names(found.start("to")) if found["to"] else ()
                s = self._led(start, found.end("clause"))
                if found["to"] or self._text[s] in (_V, _T, '"'):
                    self._to = to
                    self._emit(s, found.end("clause"), s, to, self._verb, self._force, rule.id)
                    return start
            return found.end("clause")
        return None

    def _led(self, start: int, end: int) -> int:
        """Where a clause begins after its connectors, its topic and its circumstances."""
        text = self._text
        if self._default and text.startswith(("cụ thể", "trong đó"), start) and self._clause is not None:
            found_due = front(self._reading, self._skeleton, start, min(end, start + 30))
            self._default_due = (self._clause.line, found_due) if found_due is not None else self._default_due
        while start < end:
            while start < end and text[start] in ' "':
                start += 1
            found = _CONNECTOR.match(text, start, end) or self._topical(start, end) or _ASIDE.match(text, start, end)
            if found is None or found.end() <= start or found.end() >= end:
                break
            start = found.end()
        return start

    def _topical(self, start: int, end: int) -> re.Match[str] | None:
        found = _TOPIC.match(self._text, start, end)
        if found is None:
            return None
        topic = found.group("topic")
        if topic[:1] == _P and len(topic) <= 40 and found["sign"].endswith(("với", "về phía", "riêng")):
            self._topic_to = self._names(found.start("topic"))
        more = _REST.match(self._text, found.end(), end)
        last = more.end() if more is not None else found.end()
        words = self._article.text[self._skeleton.origin(found.start("topic")) : self._skeleton.origin(last)]
        self._topic = " ".join(words.split()).strip(_ENDS) or None
        return re.compile(rf"[^\n]{{{last - start}}}").match(self._text, start, end)

    def _read(self, start: int, end: int, mode: str, depth: int = 0) -> None:
        """Read a clause: the frame that begins first in it, then what that frame says."""
        if start >= end or depth > 4:
            return
        s = self._led(start, end)
        announced = _ANNOUNCING.search(self._text, s, end) if mode != "free" and _TASKS.search(self._text, max(s, end - 90), end) else None
        found = self._first(s, start, end, mode)
        if announced is not None and (found is None or found[0].gives["frame"] not in ("told", "said", "according", "passive")):
            self._default = self._names(announced.start("to"))
            return
        if found is None:
            self._bare(start, s, end, mode)
            return
        rule, match = found
        frame = rule.gives["frame"]
        if frame == "according":
            self._according(match, end, depth)
        elif frame == "passive":
            self._passive(rule, match, end)
        elif frame == "planned":
            self._planned(rule, match, end)
        elif frame == "told":
            self._told(rule, match, start, s, end, mode, depth)
        elif frame == "said":
            self._said(match, start, end, depth)
        elif frame == "focus":
            self._focus(rule, match, end, mode)
        else:
            self._duty(rule, match, start, s, end)

    def _first(self, s: int, start: int, end: int, mode: str) -> tuple[Rule, re.Match[str]] | None:
        best: tuple[int, int, Rule, re.Match[str]] | None = None
        order = 0
        for frame in ("according", "passive", "planned", "told", "said", "focus", "duty"):
            for rule in _by_frame()[frame]:
                order += 1
                match = rule.pattern.search(self._text, start, end)
                while match is not None and (best is None or match.start() < best[0]):
                    if self._stands(frame, match, s, mode):
                        best = (match.start(), order, rule, match)
                        break
                    match = rule.pattern.search(self._text, match.start() + 1, end)
        return (best[2], best[3]) if best is not None else None

    def _stands(self, frame: str, match: re.Match[str], s: int, mode: str) -> bool:
        """Whether a frame stands where one may begin: at the clause's start, after a comma or a connector."""
        at = match.start()
        groups = match.groupdict()
        opening = at <= s or _OPENING.search(self._text, max(0, at - 10), at) is not None
        if frame == "told":
            if groups.get("by") is None:
                told_by_it = self._mention_text(match, "verb") in vocabulary().passed_on
                none_told = self._list is None or len(self._list.to or self._list.over) == 0
                return at == s and not told_by_it and (mode != "free" or none_told)
            by = self._skeleton.mention(match.start("by"))
            if by is not None and by.kind == "PARTY" and self._is_task(by, match, mode, first=at == s):
                return False
            return opening
        if frame == "said":
            by = self._skeleton.mention(match.start("by"))
            if mode == "free" and by is not None and by.kind == "PARTY" and by.value.parts[0].kind != "person":
                return False
            return opening
        if frame == "according":
            return at <= s or at - s < 45
        if frame == "focus":
            return opening and self._speaker is not None
        if frame == "duty":
            return self._dutiful(match, groups)
        return True

    def _dutiful(self, match: re.Match[str], groups: dict[str, str | None]) -> bool:
        """Whether a duty is laid on somebody here: not «những nhiệm vụ mà đơn vị phải thực hiện», which names whose tasks follow."""
        at = match.start()
        before = self._text[max(0, at - 30) : at]
        if groups.get("to") is not None:
            if _TASKED.search(before) is not None:
                self._default = self._names(match.start("to"))
            return re.search(r"(?:mà|một) \Z", before) is None
        return self._mention_text(match, "verb") not in _BURDENED or before.endswith(("; ", '"', ". "))

    def _is_task(self, by: Mention, match: re.Match[str], mode: str, *, first: bool) -> bool:
        """Whether a party that tells in a list of tasks is one that is told to tell."""
        part: Part = by.value.parts[0]
        if not first or part.kind not in ("body", "post", "class", "short") or not (mode == "free" or self._assigning):
            return False
        if re.search(r"cũng|còn|lại", match["beside"] or "") is not None:
            return False
        known = part.kind == "post" and self._voices.name(part, by.start) != part.name
        return self._mention_text(match, "verb") in vocabulary().passed_on and not known

    def _mention_text(self, match: re.Match[str], group: str) -> str:
        mention = self._skeleton.mention(match.start(group))
        return mention.value.text if mention is not None and hasattr(mention.value, "text") else ""

    def _kind(self, at: int) -> str:
        mention = self._skeleton.mention(at)
        return mention.value.parts[0].kind if mention is not None and mention.kind == "PARTY" else ""

    def _names(self, at: int) -> tuple[str, ...]:
        mention = self._skeleton.mention(at)
        if mention is None or mention.kind != "PARTY":
            return ()
        self._voices.meet(mention.value, mention.start)
        return self._voices.names(mention.value, mention.start)

    def _speak(self, voice: Voice | None, *, firm: bool) -> None:
        self._speaker = voice
        if voice is not None and voice.kind == "person" and firm:
            self._main = voice
        if voice is None:
            self._running = self._assigning = False

    def _according(self, match: re.Match[str], end: int, depth: int) -> None:
        by = self._skeleton.mention(match.start("by"))
        assert by is not None
        if by.kind == "PARTY":
            self._voices.meet(by.value, by.start)
        self._speak(self._voices.voice(by), firm=False)
        self._read(match.start("clause"), end, "plain", depth + 1)

    def _voice(self, match: re.Match[str]) -> Voice | None:
        if match["by"] is None:
            return self._speaker
        by = self._skeleton.mention(match.start("by"))
        assert by is not None
        if by.kind == "PARTY":
            self._voices.meet(by.value, by.start)
            return self._voices.voice(by)
        return self._voices.voice(by) or self._speaker

    def _told(self, rule: Rule, match: re.Match[str], start: int, s: int, end: int, mode: str, depth: int) -> None:
        voice = self._voice(match)
        if self._past(match, start):
            self._running = False
            return
        if voice is None:
            self._speak(None, firm=False)
            return
        self._speak(voice, firm=True)
        verb = self._skeleton.mention(match.start("verb"))
        assert verb is not None
        self._verb, self._force = verb.value.text, verb.value.more
        action = match.start("action")
        if _TASKS.search(self._text, start, match.start()) is not None:
            self._front = front(self._reading, self._skeleton, start, match.start()) or self._front
        if "to" in match.groupdict():
            if match["by"] and self._list is not None and self._list.block and self._list.marked == "":
                self._list = self._section_due = None
            to = self._names(match.start("to"))
            self._front = front(self._reading, self._skeleton, match.end("to"), self._verb_at(action, end)) or self._front
            self._give(match.start() if match["by"] else match.start("verb"), end, action, to, rule)
            return
        if match["link"].strip(" ") not in ("", "phải"):
            self._told_on = True
            self._read(action, end, "told", depth + 1)
            return
        if self._text[action] in (_V, _T, _D, _S):
            self._give(match.start(), end, action, self._topic_to or self._default, rule)
            return
        if not self._unparted(match, action, end, rule):
            self._read(action, end, "said", depth + 1)

    def _unparted(self, match: re.Match[str], action: int, end: int, rule: Rule) -> bool:
        """Give a task whose verb is no word of the vocabulary, so that the party before it took all words up to the end."""
        party = self._skeleton.mention(action)
        if party is None or party.kind != "PARTY" or action + 1 < end or party.value.core >= party.end:
            return False
        head = self._article.text[party.start : party.value.core]
        self._to, self._assigning = (head[:1].lower() + head[1:],), True
        at = match.start() if match["by"] else match.start("verb")
        self._emit(at, end, action, self._to, self._verb, self._force, rule.id)
        return True

    def _verb_at(self, start: int, end: int) -> int:
        found = re.compile(f"[{_V}{_D}{_T}]").search(self._text, start, end)
        return found.start() if found is not None else start

    def _give(self, at: int, end: int, action: int, to: tuple[str, ...], rule: Rule) -> None:
        self._to, self._assigning = to, True
        self._emit(at, end, action, to, self._verb, self._force, rule.id)

    def _past(self, match: re.Match[str], start: int) -> bool:
        beside = match["beside"] or ""
        return re.search(r"(?<!\w)đã(?!\w)", beside) is not None and _EVENT.match(self._text, start) is None

    def _said(self, match: re.Match[str], start: int, end: int, depth: int) -> None:
        voice = self._voice(match)
        verb = self._skeleton.mention(match.start("verb"))
        assert verb is not None
        if verb.value.more == "upwards":
            self._speak(None, firm=False)
            return
        self._speak(voice, firm=verb.value.more == "firm")
        if voice is None:
            return
        self._verb, self._force = verb.value.text, "order"
        self._read(match.start("clause"), end, "said", depth + 1)

    def _passive(self, rule: Rule, match: re.Match[str], end: int) -> None:
        if match["by"]:
            voice = self._voices.voice(self._skeleton.mention(match.start("by")))  # type: ignore[arg-type]
            self._speak(voice, firm=False)
        if self._speaker is None or re.search(r"(?<!\w)đã(?!\w)", self._text[match.start() : match.start("verb")]):
            return
        verb = self._skeleton.mention(match.start("verb"))
        assert verb is not None
        self._to, self._assigning = self._names(match.start("to")), True
        self._verb, self._force = verb.value.text, verb.value.more
        self._emit(match.start(), end, match.start("action"), self._to, verb.value.text, verb.value.more, rule.id)

    def _planned(self, rule: Rule, match: re.Match[str], end: int) -> None:
        return

    def _focus(self, rule: Rule, match: re.Match[str], end: int, mode: str) -> None:
        action = match.start("action")
        own = _OF_THOSE.match(self._text, action, end)
        to = tuple(name for at in range(action, own.end()) for name in self._names(at)) if own is not None else ()
        self._front = front(self._reading, self._skeleton, match.start(), action) or self._front
        self._emit(match.start(), end, action, to or self._topic_to or self._default, self._verb or "là", self._force, rule.id)

    def _duty(self, rule: Rule, match: re.Match[str], start: int, s: int, end: int) -> None:
        if self._speaker is None:
            return
        verb = self._skeleton.mention(match.start("verb"))
        assert verb is not None
        groups = match.groupdict()
        at, before = match.start(), self._text[s : match.start()]
        if groups.get("to"):
            to = self._names(match.start("to"))
        elif before.strip(' "') == "" or re.search(r"(?:nào|nếu|khi|trường hợp)(?!\w).*(?:thì )?\Z", before):
            fresh = self._clause is not None and self._clause.first and self._list is None
            to = self._topic_to or (self._default if fresh else self._to)
            at = s
        elif before[:1] in (_V, _T):
            self._bare(start, s, end, "plain")
            return
        else:
            cuts = [cut.end() for cut in _SUBJECT.finditer(before)]
            at = s + cuts[-1] if len(cuts) > 0 else s
            if self._text[at : match.start()].startswith("một ") or _NO_SUBJECT.search(self._text, at, match.start()):
                return
            to = self._names(at) if re.match(rf"{_P} {_V}", self._text[at : at + 3]) else ()
        self._to, self._assigning = to, True
        self._front = front(self._reading, self._skeleton, start, match.start("verb")) or self._front
        self._emit(at, end, match.start("verb"), to, verb.value.text, verb.value.more, rule.id)

    def _bare(self, start: int, s: int, end: int, mode: str) -> None:
        """A task without a word of telling: a party and its verb, or a verb alone that goes on with the task before."""
        if self._speaker is None or s >= end:
            return
        self._front = front(self._reading, self._skeleton, start, s) or self._front
        for rule in _by_frame()["task"]:
            match = rule.pattern.match(self._text, s, end)
            if match is not None and ("sẽ" not in self._text[s : match.start("action")] or mode == "told"):
                to = self._names(match.start("to"))
                named = mode == "plain" and self._kind(match.start("to")) == "person"
                if (mode in ("free", "told") or (mode == "plain" and self._assigning and not named)) and to != (self._speaker.name,):
                    self._to = to
                    self._emit(s, end, match.start("action"), to, self._verb, self._force, rule.id)
                return
        for rule in _by_frame()["more"]:
            match = rule.pattern.match(self._text, s, end)
            equates = re.match(rf"[{_V}{_S}{_T}] (?:chính )?là ", self._text[s:end]) is not None
            if match is not None and not equates and (mode in ("free", "told") or self._running):
                to = self._topic_to if mode == "told" else self._to
                self._emit(s, end, s, to, self._verb, self._force, rule.id)
                return
        if mode == "told" and self._text[s] == _P:
            to = self._names(s)
            self._to = to
            self._emit(s, end, s, to, self._verb, self._force, "directive-told")

    # --- lists
    def _open(self, clause: Clause) -> None:
        start, end = clause.start, clause.end
        s = self._led(start, end)
        text = self._text[s:end]
        turn = re.search(rf"(?:({_P}|{_DOC})(?: \([^()]*\)|, [^,;:]{{1,90}},| [^\W\d_]+)*? )?([{_T}{_S}])", text)
        alone = re.match(rf"(?:đối với |với )?({_P})\W*\Z", self._text[start:end])
        if alone is not None and self._list is not None:
            self._to = self._names(start + alone.start(1))
            self._list.over, self._list.head = self._to, clause.mark
            self._running = True
            return
        planned = re.search(rf"({_P})[^:{_P}]{{0,40}}(?:đề ra|đặt ra|xác định|{_V})[^:]*", text)
        if turn is None and planned is not None and re.search(r"đề ra|xác định|đặt ra", self._article.key[self._skeleton.origin(s):self._skeleton.origin(end)]) and _TASKS.search(text):
            to = self._names(s + planned.start(1))
            self._speak(Voice(to[0], "body"), firm=False)
            self._verb, self._force, self._to = "đề ra", "plan", to
            self._front = front(self._reading, self._skeleton, start, end)
            self._list = _List(clause.line, self._ends_line(clause), True, to)
            self._running = True
            return
        if turn is None:
            if text.strip(" :") == "" and self._assigning and not self._default:
                return
            if self._text[start:end].strip(" :").endswith("cụ thể") and self._default:
                self._list = _List(clause.line, self._ends_line(clause), True, self._default)
                return
            self._list, self._running = None, False
            return
        at = s + turn.start(2)
        verb = self._skeleton.mention(at)
        assert verb is not None
        if turn[1] is not None:
            by = self._skeleton.mention(s + turn.start(1))
            assert by is not None
            if by.kind == "PARTY":
                self._voices.meet(by.value, by.start)
            self._speak(self._voices.voice(by), firm=verb.kind == "TELLING" or verb.value.more == "firm")
        if self._speaker is None:
            self._list = None
            return
        self._verb = verb.value.text
        self._force = verb.value.more if verb.kind == "TELLING" else "order"
        told = re.match(rf"(?: cho| với)? ({_P})", self._text[at + 1 : end])
        to = self._names(at + 1 + told.start(1)) if told is not None else self._topic_to
        if told is not None:
            further = re.match(rf",? (?:trước hết là|nhất là|đặc biệt là|trong đó có|trước mắt là) ({_P})", self._text[at + 1 + told.end() : end])
            if further is not None:
                to += self._names(at + 1 + told.end() + further.start(1))
        free = verb.kind == "TELLING" or _TASKS.search(text) is not None
        self._front = front(self._reading, self._skeleton, start, end)
        self._list = _List(clause.line, self._ends_line(clause), free, to)
        self._to = to
        self._running, self._assigning = free, free

    def _ends_line(self, clause: Clause) -> bool:
        line = self._article.lines[clause.line]
        return self._skeleton.origin(clause.end - 1) + 1 >= line.start + len(self._article.key[line.start : line.end].rstrip())

    # --- facts
    def _emit(self, start: int, end: int, action: int, to: tuple[str, ...], verb: str, force: str, rule: str) -> None:
        if self._speaker is None or (force != "plan" and not may_direct(self._voices.rank(self._speaker), to)):
            return
        while end > start and self._text[end - 1] in _ENDS:
            end -= 1
        a, b = self._skeleton.origin(start), self._skeleton.origin(end - 1)
        mention = self._skeleton.mention(end - 1)
        b = mention.end if mention is not None else b + 1
        words = " ".join(self._article.text[self._skeleton.origin(action) : b].split()).strip(_ENDS)
        if len(words) < 4:
            return
        by = due(self._reading, self._skeleton, start, end) or self._front or self._announced_due(to) or self._section_due
        inferred = {}
        if self._speaker.inferred is not None:
            inferred["director"] = self._speaker.inferred
        self._running = True
        self._out.append(
            Directive(
                director=self._speaker.name,
                recipients=to,
                verb=verb,
                force=force,  # type: ignore[arg-type]
                action=words,
                due=by.period if by is not None else None,
                due_stated=by.stated if by is not None else None,
                recurs=recurs(self._skeleton, start, end),
                topic=self._topic,
                about=self._about(start, end),
                evidence=(Span(start=a, end=b),),
                inferred=inferred,
                rule=rule,
            )
        )

    def _announced_due(self, to: tuple[str, ...]) -> Due | None:
        """The period of «Cụ thể, năm 2020, …» for its paragraph, and after it for the tasks of those it was announced for."""
        if self._default_due is None or self._clause is None:
            return None
        return self._default_due[1] if self._clause.line == self._default_due[0] or to == self._default else None

    def _about(self, start: int, end: int) -> tuple[str, ...]:
        papers = (m.value for m in self._skeleton.within(start, end) if m.kind == "DOCUMENT")
        return tuple(dict.fromkeys(p.number for p in papers if getattr(p, "number", None)))
