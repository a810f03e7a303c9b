"""Figures that say how large something is that stands before them, and the names that such a level has."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.adding import add
from mickg.extract.observations.changes.growths import is_held_for, take
from mickg.extract.observations.changes.leading import leads_to
from mickg.extract.observations.completing.antecedents import meant, resolved
from mickg.extract.observations.completing.apportioned import apportioned
from mickg.extract.observations.completing.cases import in_its_case
from mickg.extract.observations.completing.casualties import harmed
from mickg.extract.observations.completing.counted_owners import counted_owners
from mickg.extract.observations.completing.doings import fronted, part_of_these
from mickg.extract.observations.completing.kinds import for_each, of_kind
from mickg.extract.observations.completing.led_rows import led
from mickg.extract.observations.completing.likeness import is_of_counted, is_other_side, is_side, is_worth
from mickg.extract.observations.completing.markets import partner
from mickg.extract.observations.completing.members import holder_of_rank
from mickg.extract.observations.completing.owners import of_work, owned
from mickg.extract.observations.completing.parts import of_the_count, of_the_share
from mickg.extract.observations.completing.pointing import pointed_at
from mickg.extract.observations.completing.portions import portion
from mickg.extract.observations.completing.rows import with_measure
from mickg.extract.observations.completing.same_things import FLOWS, MONEY, counted_last, is_of_the_same, rest_at_stage
from mickg.extract.observations.completing.scores import scored
from mickg.extract.observations.completing.sources import of_total
from mickg.extract.observations.completing.standings import standing
from mickg.extract.observations.completing.totals import of_the_told
from mickg.extract.observations.completing.whose import without_owner
from mickg.extract.observations.counting import is_count, points_back
from mickg.extract.observations.counts import count
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.counted import REST, number_of
from mickg.extract.observations.naming.findings import found_with
from mickg.extract.observations.naming.names import (
    in_field,
    is_bare_measure,
    is_extreme,
    is_measured,
    is_name,
    is_outcome,
    without_extreme,
)
from mickg.extract.observations.naming.pronouns import elsewhere
from mickg.text import key

_DOINGS = ("huy động", "giải ngân")
_PLAN, _SUMS = "dự toán ", ("tổng thu", "tổng chi")
_TURNOVER, _TRADES = "kim ngạch", ("xuất khẩu ", "nhập khẩu ")
_FEW = 5
_APART = re.compile(r"(?:đối với|với|của|cho|tại|ở|trong đó|riêng) ")


def level(account: Account, figure: Figure) -> None:
    """Tell a level, or a count where the figure counts what follows it."""
    if points_back(account, figure):
        return
    if (told := _told_whole_name(account, figure)) is not None:
        add(account, figure, *told)
        return
    held = account.held if is_held_for(account, figure) else []
    if not (len(held) > 0 and figure.quantity.is_sum) and is_count(account, figure):
        count(account, figure)
        return
    subject = account.subject(held[0] if len(held) > 0 and leads_to(account, held[0]) is None else figure)
    subject = resolved(account, pointed_at(account, figure, subject))
    ranked = holder_of_rank(account, figure) if figure.quantity.unit != "rank" else ""
    subject = subject or (account.topic if len(held) > 0 else ranked)
    name, topic = _named(account, figure, subject)
    name = f"{name} {ranked}" if is_measured(name) and is_name(ranked) and ranked not in name else name
    if (headed := _in_row(account, figure, name)) != name:
        name = topic = headed
    elif name == "" and figure.quantity.unit != "rank":
        name = topic = account.tools.following.object(figure)
    name = in_field(name, account.sector)
    each = apportioned(account, figure, name)
    if len(each) > 0:
        figure.role = "level"
        name, *account.waiting = [with_measure(account, figure, one) for one in each]
        topic = name
    name = scored(account, figure, in_its_case(account, figure, for_each(account, figure, name)))
    name = of_the_told(account, figure, of_kind(account, figure, harmed(account, name)))
    name, topic = standing(account, figure, name) if figure.quantity.unit == "rank" else (name, topic)
    item = add(account, figure, name, topic)
    if ":" in account.text[figure.left : figure.at]:
        account.actor, account.labelled = name, True
    if len(held) > 0:
        take(account, item)


def _told_whole_name(account: Account, figure: Figure) -> tuple[str, str] | None:
    """The name and the topic of a figure that what was told gives it alone; None where its own words name it."""
    work = of_work(account, figure)
    if work != "":
        return work, work
    told = partner(account, figure) or of_the_count(account, figure) or led(account, figure)
    return told or counted_owners(account, figure) or part_of_these(account, figure) or portion(account, figure)


def _in_row(account: Account, figure: Figure, name: str) -> str:
    """The name of a member of a row with what the row tells, a part of a share like the whole."""
    if account.last is not None and account.last.figure.role == "share":
        shared = of_the_share(account, figure, name)
        return shared or with_measure(account, figure, name)
    headed = with_measure(account, figure, name)
    return headed if headed != name else of_the_share(account, figure, name) or name


def _named(account: Account, figure: Figure, name: str) -> tuple[str, str]:
    """The name and the topic of a level: its subject, made whole by what was told before and what stands after it."""
    told = account.topic
    if (again := _told_again(account, figure, name)) != "" or name == "":
        return again, told if again.startswith(told) else again
    if key(name) in FLOWS and any("khẩu" in key(one.topic) for one in account.antecedents()):
        return (flow := f"kim ngạch {name}"), flow
    found = found_with(account.tools.words, figure) if MONEY.fullmatch(key(name)) is not None else ""
    account.actor = found or account.actor
    rest = found or (rest_at_stage(name, told) if is_of_the_same(account, figure, name) else "")
    if rest != "":
        return (whole := f"{name} {rest}"), whole
    counting = not is_measured(name) or REST.fullmatch(name) is not None
    if figure.quantity.is_bare_count and counting:
        return number_of(name, account.tools.following.object(figure)), name
    if is_of_counted(account, figure, name):
        done = _done_to(account, name)
        return f"{name} {done}{told if done != '' else counted_last(account)}", name
    if name in _DOINGS and figure.quantity.is_money:
        name = f"{name} {account.tools.following.object(figure)}".strip()
    whole = fronted(account, figure) or _told_whole(account, figure, owned(account, figure, name))
    return of_total(account, figure, whole), whole


def _told_whole(account: Account, figure: Figure, name: str) -> str:
    """A measure alone as what was told last in it: «doanh số quý IV» of «doanh số bán lẻ trực tuyến»."""
    other = MONEY.fullmatch(key(name)) is not None or figure.quantity.unit == "percent"
    if other or not (is_bare_measure(name) or key(name) in _SUMS) or account.sector != "":
        return name
    traded = (one.topic for one in reversed(account.tools.told) if key(one.topic).startswith(_TRADES))
    if key(name) == _TURNOVER and (trade := next(traded, "")) != "":
        return f"{name} {trade}"
    alike = (one.topic for one in reversed(account.tools.told) if one.figure.quantity.is_like(figure.quantity))
    return next((topic for topic in alike if key(topic).startswith(f"{key(name)} ")), name)


def _done_to(account: Account, name: str) -> str:
    """What was done to those counted, for a sum of money: «xử phạt 681 cơ sở với tổng số tiền 10 tỷ đồng»."""
    done = account.actor.removeprefix("đã ")
    return f"{done} " if MONEY.fullmatch(key(name)) is not None and 0 < len(done.split()) <= _FEW else ""


def _told_again(account: Account, figure: Figure, name: str) -> str:
    """The name of a level of what was told last: its average elsewhere, its price, its part; else empty."""
    told, preceding = meant(account, figure), account.tools.preceding
    average = preceding.average(figure) if name != "" or figure.opened >= 0 else ""
    if average != "":
        return f"{without_owner(account, told)} {average}".strip()
    where = preceding.where(figure) if name == "" else ""
    if where != "" and is_measured(told):
        return f"{without_owner(account, told)} {where}"
    if name == "" and account.last is not None and is_other_side(account.last, figure):
        return account.topic
    if is_side(account, figure, name):
        return account.topic if account.topic.startswith(name) else f"{name} {counted_last(account)}"
    if is_extreme(name) and account.last is not None and account.last.figure.quantity.unit == figure.quantity.unit:
        told = account.last.indicator.partition(" (")[0]
    if name == "" or told == "":
        worth = f"trị giá {account.topic}" if name == "" and is_worth(account, figure) else ""
        paid = figure.quantity.is_money and account.last is not None
        beside = preceding.beside(figure) or (account.tools.following.done(figure) if paid else "")
        return worth or (f"{told} {beside}".strip() if name == "" else "")
    return _of_told(name, told)


def _of_told(name: str, told: str) -> str:
    """The name of the most of what was told, of what came of a plan told, of its part; else empty."""
    if is_extreme(name):
        return f"{without_extreme(told)} {name}"
    if is_outcome(name) and told.startswith(_PLAN):
        return told.removeprefix(_PLAN)
    other = elsewhere(name) or (name if _APART.match(name) else "")
    return f"{told} {other}" if other != "" else ""
