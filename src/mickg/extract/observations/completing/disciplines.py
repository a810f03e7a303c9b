"""Those on whom a form of discipline was imposed: «kỷ luật 20 đảng viên (17 khiển trách; khai trừ 1 trường hợp)»."""

import re

from mickg.extract.observations.account import Account
from mickg.text import key

_FORM = re.compile(r"khiển trách|cảnh cáo|khai trừ|cách chức|buộc thôi việc|hạ bậc lương")
_EACH = ("", "trường hợp", "người", "đồng chí")
_WHOM = re.compile(
    r"tổ chức đảng|đảng viên|cán bộ|công chức|viên chức|hội viên|đoàn viên|giáo viên|học sinh|sinh viên|người"
)


def disciplined(account: Account, who: str, what: str) -> str:
    """The name of a count of a form of discipline by those it was imposed on; empty where none of them were told."""
    form = what if _FORM.fullmatch(key(what)) is not None else who if what in _EACH else ""
    if _FORM.fullmatch(key(form)) is None:
        return ""
    counted = (account.tools.following.object(one.figure) for one in account.antecedents())
    whom = next((found[0] for one in counted if (found := _WHOM.match(one)) is not None), "")
    return f"số {whom} bị {form}" if whom != "" else ""
