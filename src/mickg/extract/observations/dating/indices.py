"""The year of the index that an article is news of: «Sáng 10/5, công bố Chỉ số cải cách hành chính năm 2021»."""

import re

from mickg.article import FURNITURE, Article
from mickg.extract.branches import by_letter
from mickg.extract.skeleton import LETTERS, Skeleton

_INDEX = by_letter(
    r"(?<!\w)(?:chỉ số(?! giá| sản xuất)|bảng xếp hạng|pci|papi|par index|sipas|dti|ddci|ict index)(?!\w)"
    rf"[^.;\n{LETTERS['QUANTITY']}]{{0,100}}?{LETTERS['PERIOD']}"
)
_ANNOUNCED = by_letter(r"(?<!\w)(?:công bố|xếp hạng|xếp thứ|đứng thứ|thứ hạng|dẫn đầu)(?!\w)")
_RANKED = re.compile(
    r"(?:(?!phấn đấu|mục tiêu|kế hoạch|đặt ra|(?<= )sẽ )[^.;\n]){0,120}?(?<!\w)(?:dẫn đầu"
    r"|đứng (?:thứ|đầu)|xếp (?:thứ|hạng)|thứ hạng|vị trí|điểm số|(?:đạt|với) \S+ điểm)(?!\w)"
)
_TOP = 3


def years_of_indices(article: Article, skeleton: Skeleton) -> set[int]:
    """The years that indices at the top of an article are of, where they were announced; none in other news."""
    lines = [line for line in article.lines if line.zone not in FURNITURE][:_TOP]
    spans = [(skeleton.place(line.start), skeleton.place(line.end)) for line in lines]
    found = (
        skeleton.mention(index.end() - 1)
        for start, end in spans
        if _ANNOUNCED.search(skeleton.text, start, end) is not None
        for index in _INDEX.finditer(skeleton.text, start, end)
    )
    return {mention.value.year for mention in found if mention is not None and mention.value.grain == "year"}


def is_ranked(text: str, at: int) -> bool:
    """Whether what stands behind a place of the skeleton is how somebody ranks or scores, not what is aimed at."""
    return _RANKED.match(text, at) is not None
