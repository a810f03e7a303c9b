"""The days of an event of several that an article is news of: «Trong hai ngày 3, 4/9, hội thi đã khép lại»."""

from datetime import timedelta

from mickg.extract.branches import by_letter
from mickg.extract.observations.dating.lengths import is_short
from mickg.extract.reading import Reading
from mickg.period import parse

_HELD = by_letter(
    r"(?<!\w)(?:hội (?:nghị|thảo|thi|diễn)|kỳ họp|phiên họp|diễn đàn|triển lãm|hội chợ|cuộc thi|kỳ thi|giải đấu"
    r"|đại hội(?! đồng)|liên hoan|lễ hội|ngày hội)(?!\w)"
)
_TOP, _OVER = 4, timedelta(days=10)


def days_of_event(reading: Reading) -> str | None:
    """The days, as records write them, that one of the first lines tells beside an event; none long over or ahead."""
    skeleton, today = reading.skeleton, reading.today
    for line in reading.article.told[:_TOP] if today is not None else ():
        start, end = skeleton.place(line.start), skeleton.place(line.end)
        for at in skeleton.places("PERIOD", start, end):
            mention = skeleton.mention(at)
            if mention is None or today is None or not is_short(mention.value):
                continue
            first, last = parse(mention.value.text)
            news = first <= today <= last + _OVER
            if news and _HELD.search(skeleton.text, start, end) is not None:
                told: str = mention.value.text
                return told
    return None
