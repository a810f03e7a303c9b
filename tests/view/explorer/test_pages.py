"""The explorer in a real browser: it opens from disk, asks for nothing else, and every state has an address."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from explorer_browser import Visit
from playwright.sync_api import expect

from mickg.kg import KnowledgeGraph

Open = Callable[..., Visit]
MINISTER = "person/nguyen-manh-hung-1"
PLACES = [
    "",
    "network",
    "timeline",
    "series",
    "things",
    "queries",
    "query/who-directed-whom",
    "sparql",
    "about",
    MINISTER,
]


@pytest.mark.parametrize("form", ["folder", "file"])
def test_every_page_opens_from_disk_and_is_quiet(request: pytest.FixtureRequest, visit: Open, form: str) -> None:
    one = visit(request.getfixturevalue(form))

    for place in PLACES:
        page = one.go(place)
        assert page.locator("h1").count() == 1
        assert page.locator("main").inner_text().strip() != "" or page.locator("iframe.view").count() == 1

    assert one.faults() == {}


def test_a_file_asks_for_nothing_but_itself(visit: Open, file: Path) -> None:
    one = visit(file)

    one.go("network")

    assert {url.split("#")[0] for url in one.opened.requests} == {file.as_uri()}


def test_the_policy_names_hashes_and_no_host(visit: Open, folder: Path, file: Path) -> None:
    policies = [visit(one).page.locator("meta[http-equiv=Content-Security-Policy]").get_attribute("content") or ""
                for one in (folder, file)]  # fmt: skip

    for policy in policies:
        assert policy.startswith("default-src 'none'; script-src ")
        assert set(re.findall(r"'([a-z-]+)'", policy)) <= {"none", "self", "wasm-unsafe-eval"}
        assert "http" not in policy
    assert "'self'" not in policies[1]


@pytest.mark.usefixtures("bundled")
def test_in_a_folder_only_the_page_of_the_box_may_run_webassembly(visit: Open, folder: Path) -> None:
    one = visit(folder)
    page = one.go("things")
    assert "wasm" not in (page.locator("meta[http-equiv=Content-Security-Policy]").get_attribute("content") or "")

    page.click("header nav a[href='#/sparql']")
    one.stands("sparql")
    assert "sparql.html#/sparql" in page.url
    assert "wasm" in (page.locator("meta[http-equiv=Content-Security-Policy]").get_attribute("content") or "")
    page.locator("#query").press("Control+Enter")
    one.answered()
    page.click("header nav a[href='#/queries']")
    one.stands("queries")
    assert "index.html#/queries" in page.url
    page.go_back()
    one.stands("sparql")

    assert one.faults() == {}


def test_the_policy_stops_what_is_put_into_the_page(visit: Open, file: Path) -> None:
    one = visit(file)
    one.stands("")

    one.page.evaluate(
        """() => { const script = document.createElement("script"); script.textContent = "window.ran = 1";
                   document.body.append(script); document.body.setAttribute("onclick", "window.ran = 1"); }"""
    )
    one.page.click("h1")

    assert one.page.evaluate("window.ran ?? null") is None
    assert "script-src-elem" in one.page.evaluate("window.violations")


def test_the_first_page_says_of_which_day_and_sources_it_is_and_what_it_is_not(visit: Open, file: Path) -> None:
    one = visit(file)
    one.stands("")

    text = one.page.locator("main").inner_text()

    for part in ("5 bài báo", "13/3/2024", "không phải công bố chính thức", "75 chỉ đạo"):
        assert part in text
    assert "CC BY 4.0" in one.page.locator("footer").inner_text()


def test_search_finds_a_person_whatever_tones_case_and_order(visit: Open, file: Path) -> None:
    one = visit(file)

    for words in ("nguyen manh hung", "NGUYỄN MẠNH HÙNG", "nguyên mạnh hung", "hung nguyen"):
        page = one.go("about")
        page.keyboard.press("/")
        page.keyboard.type(words)
        expect(page.locator("#hits [role=option]").first).to_contain_text("Nguyễn Mạnh Hùng")
        page.keyboard.press("Enter")

        expect(page.locator("h1")).to_contain_text("Nguyễn Mạnh Hùng")
        assert page.url.endswith(f"#/{MINISTER}")


def test_search_offers_what_mickg_find_does(visit: Open, file: Path, kg: KnowledgeGraph) -> None:
    page = visit(file).page
    offered = page.locator("#hits [role=option]")

    for words in ("buu chinh", "Bộ TT&TT", "chuyen doi so", "thu truong", "nghị định 42", "vie", "đ"):
        page.fill("#search", words)
        wanted = [hit.iri.split("/id/")[1] for hit in kg.find(words, limit=12)]
        expect(offered).to_have_count(len(wanted))
        assert offered.evaluate_all("all => all.map(one => one.dataset.go)") == wanted
        page.fill("#search", "")
        expect(offered).to_have_count(0)


def test_the_search_is_a_combobox_that_the_keyboard_works(visit: Open, file: Path) -> None:
    page = visit(file).page
    box = page.get_by_role("combobox", name=re.compile("Tìm"))

    box.fill("bo truong")
    expect(box).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    second = page.get_by_role("option", selected=True)
    assert box.get_attribute("aria-activedescendant") == second.get_attribute("id") == "hit-1"
    page.keyboard.press("Escape")

    expect(box).to_have_attribute("aria-expanded", "false")
    assert box.input_value() == ""


def test_search_that_finds_nothing_says_so(visit: Open, file: Path) -> None:
    page = visit(file).page

    page.fill("#search", "qqqq")

    expect(page.locator("#hits")).to_contain_text("Không có gì mang tên ấy")


def test_back_and_forward_go_through_pages_titles_and_all(visit: Open, file: Path) -> None:
    one = visit(file)
    page = one.page

    page.click("header nav a[href='#/queries']")
    one.stands("queries")
    page.click("main a[href='#/query/who-directed-whom']")
    one.stands("query/who-directed-whom")
    assert page.title() == "Ai chỉ đạo ai, bao nhiêu lần – mickg" or "mickg" in page.title()
    page.go_back()
    one.stands("queries")
    page.go_back()
    one.stands("")
    page.go_forward()
    one.stands("queries")

    assert page.title() == "Câu hỏi có sẵn – mickg"
    assert page.locator("header nav [aria-current=page]").inner_text() == "Câu hỏi"


def test_focus_moves_to_the_heading_of_a_page_gone_to(visit: Open, file: Path) -> None:
    one = visit(file)
    one.stands("")

    one.page.click("header nav a[href='#/queries']")
    one.stands("queries")

    assert one.page.evaluate("document.activeElement.localName") == "h1"
    assert one.page.locator("#status").inner_text() == "Câu hỏi có sẵn"


def test_the_language_stands_in_the_address_and_stays(visit: Open, file: Path) -> None:
    one = visit(file, "#/queries?lang=en")
    one.stands("queries")
    page = one.page
    assert page.locator("h1").inner_text() == "Saved queries"

    page.click("header nav a[href='#/things']")
    one.stands("things")
    assert page.url.endswith("#/things?lang=en")
    page.get_by_role("button", name="Tiếng Việt").click()

    assert page.url.endswith("#/things")
    assert page.locator("h1").inner_text().startswith("Danh mục")


def test_an_address_that_leads_nowhere_says_so_and_offers_the_search(visit: Open, file: Path) -> None:
    one = visit(file)
    page = one.go("person/nguyen-manh-hun")

    assert page.locator("h1").inner_text() == "Không có trang này"
    assert page.locator(f"main a[href='#/{MINISTER}']").count() == 1
    page.click("main .seek")
    assert page.evaluate("document.activeElement.id") == "search"


def test_what_is_chosen_in_a_view_stands_in_the_address(visit: Open, file: Path) -> None:
    one = visit(file)
    page = one.go("network")
    frame = page.frame_locator("iframe.view")

    frame.locator("#network .node", has_text="Hồ Đức Phớc").click()
    expect(page).to_have_url(re.compile(r"#/network/person/ho-duc-phoc"))
    address = page.url
    other = visit(file, address.split("site.html")[1])

    inner = other.page.frame_locator("iframe.view")
    expect(inner.locator("#chosen-title")).to_contain_text("Hồ Đức Phớc")
    assert one.faults() == {}


def test_what_a_view_is_narrowed_to_stands_in_the_address(visit: Open, file: Path) -> None:
    one = visit(file)
    page = one.go("network")

    page.frame_locator("iframe.view").locator("#search").fill("bao chi")

    expect(page).to_have_url(re.compile(r"#/network/?\?search=bao(\+|%20)chi"))


def test_a_view_speaks_the_language_of_the_site(visit: Open, file: Path) -> None:
    one = visit(file)
    page = one.go("network", lang="en")
    frame = page.frame_locator("iframe.view")
    expect(frame.locator("h1")).to_have_text("Who directed whom", use_inner_text=True)

    page.get_by_role("button", name="Tiếng Việt").click()

    expect(frame.locator("h1")).to_have_text("Ai chỉ đạo ai", use_inner_text=True)
    assert frame.locator(".language").is_hidden()


def test_things_of_a_kind_are_listed(visit: Open, file: Path) -> None:
    page = visit(file).go("things", kind="Person")

    assert page.locator("ul.columns li").count() == 18
    assert page.locator(f"ul.columns a[href='#/{MINISTER}']").count() == 1


def test_a_folder_without_one_of_its_parts_says_which(visit: Open, folder: Path, tmp_path: Path) -> None:
    copied = tmp_path / "copy"
    copied.mkdir()
    (copied / "index.html").write_bytes((folder / "index.html").read_bytes())

    page = visit(copied).go("queries")

    assert "parts/queries.js" in page.locator("main").inner_text()


def test_without_scripts_the_page_says_what_it_needs(visit: Open, file: Path) -> None:
    page = visit(file, java_script_enabled=False).page

    assert "cần chạy mã" in page.locator("main").inner_text()


def test_no_page_is_wider_than_a_phone(visit: Open, file: Path) -> None:
    one = visit(file, viewport={"width": 420, "height": 800})

    for place in ("", "queries", "query/events", "things", "about", "sparql", MINISTER):
        assert one.go(place).evaluate("document.documentElement.scrollWidth") <= 420, place
