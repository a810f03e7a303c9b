"""The page in a real browser: what it shows, that it asks for nothing, and that it runs nothing it is given."""

import re
import unicodedata
from collections.abc import Callable

import pytest
from hostile import HOSTILE, half, hostile_network, shown
from playwright.sync_api import Page, expect
from view_browser import Opened
from view_factory import BASE, MINISTER, OFFICES, crowd, fact, network, node, small

from mickg.kg import KnowledgeGraph
from mickg.view.network.directed import DirectiveFact, Edge
from mickg.view.network.network import Network

Open = Callable[..., Opened]
TO_OFFICES = "#/person/le-van-a/to/group/cac-so"
EACH_OPENED = """async (all) => {
    const opened = [];
    for (const one of all) {
        one.focus();
        one.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
        for (let n = 0; n < 100 && !one.classList.contains("chosen"); n += 1) await new Promise(requestAnimationFrame);
        const rows = document.querySelectorAll("#chosen-rows tr").length;
        opened.push([one.classList.contains("chosen"), rows, document.querySelector("#chosen").innerText]);
    }
    return opened;
}"""
"""Opens arrow after arrow, as by the keyboard, and reads what each opens; asked of the browser once, not for each."""


def panel(page: Page) -> str:
    expect(page.locator("#chosen")).to_be_visible()
    return page.locator("#chosen").inner_text()


def visible(page: Page, css: str) -> list[str]:
    return page.locator(css).locator("visible=true").all_text_contents()


def test_the_page_draws_every_node_and_is_quiet(opened: Open) -> None:
    one = opened(small())

    assert visible(one.page, "#network .node text") == ["Lê Văn A", "các Sở", "báo chí", "(không nêu ai)"]
    assert one.faults() == {}
    assert len(one.requests) == 1


def test_an_arrow_opens_its_source_date_and_offsets(opened: Open) -> None:
    one = opened(small())

    one.page.locator("#network .badge").first.click()

    text = panel(one.page)
    for part in ("Giao ban quản lý nhà nước", "đăng 1/11/2023", "ký tự 5524–5590", "Giao ban tháng 10", "30/10/2023"):
        assert part in text
    for part in ("2 chỉ đạo", "yêu cầu", "mệnh lệnh", "hạn: quý I/2024", "suy ra", "rà soát quy hoạch báo chí"):
        assert part.casefold() in text.casefold()
    assert one.page.locator("#chosen-rows a[href^=http]").first.get_attribute("href") == "https://example.org/bai"
    assert one.faults() == {}


def test_a_source_without_a_date_says_so(opened: Open) -> None:
    one = opened(small(), "#/person/le-van-a/to/group/bao-chi")

    assert "ngày đăng không nêu" in panel(one.page)


def test_the_keyboard_reaches_opens_and_closes(opened: Open) -> None:
    one = opened(small())
    arrow = one.page.locator("#network .edge").first

    arrow.focus()
    one.page.keyboard.press("Enter")
    expect(one.page.locator("#chosen-title")).to_contain_text("các Sở")
    one.page.keyboard.press("Escape")

    expect(one.page.locator("#overview")).to_be_visible()
    assert arrow.get_attribute("role") == "button"
    assert arrow.get_attribute("aria-label") == "Lê Văn A → các Sở: 2 chỉ đạo"


def test_a_link_opens_an_arrow_and_a_choice_makes_a_link(opened: Open) -> None:
    one = opened(small(), TO_OFFICES)
    assert "điều hành trực tuyến" in panel(one.page).casefold()

    one.page.locator("#network .node.nobody").click()

    expect(one.page.locator("#chosen-title")).to_contain_text("(không nêu ai)")
    assert one.page.url.endswith("#/nobody")


def test_the_language_switch_changes_labels_and_words(opened: Open) -> None:
    one = opened(small(), TO_OFFICES)

    one.page.get_by_role("button", name="English").click()

    assert "provincial offices" in visible(one.page, "#network .node text")
    assert one.page.locator("h1").inner_text() == "Who directed whom"
    assert "characters 5524–5590" in panel(one.page)
    assert (
        one.page.locator("#network .edge").first.get_attribute("aria-label")
        == "Lê Văn A → provincial offices: 2 directives"
    )
    assert one.page.locator("html").get_attribute("lang") == "en"


def test_search_finds_whatever_the_tones_the_case_and_the_order(opened: Open) -> None:
    page = opened(small()).page

    for words in ("dieu hanh", "ĐIỀU HÀNH", unicodedata.normalize("NFD", "điều hành"), "tuyen, DIEU"):
        page.fill("#search", words)

        assert page.locator("#all tbody tr:visible").count() == 1
        assert page.locator("#status").inner_text() == "1 / 5 chỉ đạo"
        assert "điều hành trực tuyến" in page.locator("#all tbody tr:visible").inner_text().casefold()
        page.click("#clear")
        assert page.locator("#all tbody tr:visible").count() == 5


def test_search_passes_over_the_words_of_the_page_itself(opened: Open) -> None:
    one = opened(small())

    one.page.fill("#search", "ky tu")

    assert one.page.locator("#all tbody tr:visible").count() == 0


def test_filters_by_force_topic_and_source_fade_the_other_arrows(opened: Open) -> None:
    page = opened(small()).page

    page.uncheck("[name=force][value=order]")
    assert page.locator("#network .edge:not(.off)").count() == 2
    page.select_option("#topic", label="Đất đai")
    assert page.locator("#network .edge:not(.off)").count() == 1
    page.select_option("#where", label="Bài khác")
    assert page.locator("#network .edge:not(.off)").count() == 0
    page.click("#clear")

    assert page.locator("#network .edge:not(.off)").count() == 4


def test_the_address_holds_what_is_chosen_and_every_filter(opened: Open) -> None:
    one = opened(small())
    one.page.fill("#search", "điều hành")
    one.page.uncheck("[name=force][value=plan]")
    one.page.select_option("#topic", label="Báo chí")
    one.page.locator("#network .edge").first.focus()
    one.page.keyboard.press("Enter")

    other = opened(small(), one.page.url.removeprefix(one.address))

    assert other.page.input_value("#search") == "điều hành"
    assert not other.page.is_checked("[name=force][value=plan]")
    assert other.page.locator("#topic option:checked").inner_text() == "Báo chí"
    assert other.page.locator("#status").inner_text() == "1 / 5 chỉ đạo"
    assert "điều hành trực tuyến" in panel(other.page).casefold()
    assert other.faults() == {}


def test_choosing_keeps_the_filters_and_going_back_brings_them_back(opened: Open) -> None:
    page = opened(small()).page
    page.fill("#search", "dieu hanh")

    page.locator("#chosen-rows a", has_text="các Sở").click()
    page.click("#clear")
    page.go_back()

    assert page.input_value("#search") == "dieu hanh"
    assert page.locator("#status").inner_text() == "1 / 5 chỉ đạo"


def test_an_address_of_another_time_narrows_nothing_that_is_not_there(opened: Open) -> None:
    one = opened(small(), "#/nowhere?topic=99&no-force=never&other=x")

    assert one.page.locator("#topic").input_value() == ""
    assert one.page.locator("#status").inner_text() == "5 / 5 chỉ đạo"
    assert one.faults() == {}


def dated() -> Network:
    """A directive of a day, one of a quarter, and one whose meeting and article have no date."""
    days = {"d1": "2023-10-30", "d2": "2024-Q1", "d3": None}
    facts = [
        fact(iri, held=held, published="2024-05-02" if held else None, source=iri, source_title=iri)
        for iri, held in days.items()
    ]
    ends = [f"{BASE}group/{iri}" for iri in days]
    edges = [Edge(MINISTER, end, (one,)) for end, one in zip(ends, facts, strict=True)]
    return network([node(), *(node(end, end[-2:], kind="group") for end in ends)], edges)


def left(page: Page) -> list[str]:
    return page.locator("#all-rows .who a:last-child").all_inner_texts()


def test_days_of_events_narrow_by_what_a_period_shares_with_them(opened: Open) -> None:
    page = opened(dated()).page

    for since, until, rest in (
        ("2023-10-30", "", ["d1", "d2", "d3"]), ("2023-10-31", "", ["d2", "d3"]),
        ("", "2024-01-01", ["d1", "d2", "d3"]),
        ("", "2023-12-31", ["d1", "d3"]), ("2024-03-31", "2024-12-31", ["d2", "d3"]), ("2025-01-01", "", ["d3"]),
    ):  # fmt: skip
        page.fill("#since", since)
        page.fill("#until", until)

        assert left(page) == rest


def test_what_has_no_day_goes_only_when_asked_to_and_is_counted(opened: Open) -> None:
    one = opened(dated())
    assert one.page.locator("#undated").inner_text().strip() == "1"

    one.page.uncheck("[name=undated]")

    assert left(one.page) == ["d1", "d2"]
    assert left(opened(dated(), one.page.url.removeprefix(one.address)).page) == ["d1", "d2"]
    assert one.page.locator("#network .edge.off").count() == 1


def test_days_of_publication_count_when_chosen(opened: Open) -> None:
    page = opened(dated()).page

    page.select_option("#dated", label="ngày đăng bài")
    page.fill("#since", "2024-05-02")

    assert left(page) == ["d1", "d2", "d3"]
    page.fill("#since", "2024-05-03")
    assert left(page) == ["d3"]


def test_a_graph_without_dates_labels_or_places_is_drawn_and_asks_for_no_day(opened: Open) -> None:
    iris = ["https://example.org/a", "https://example.org/b"]
    bare = fact(held=None, published=None, due=None, event=None, topics=(), passages=(), source_url=None, inferred=None)
    one = opened(network([node(iri, iri) for iri in iris], [Edge(iris[0], iris[1], (bare,))]))

    assert one.page.locator("#since, #until").count() == 0
    assert visible(one.page, "#network .node text") == iris
    assert one.page.locator("#all-rows tr").count() == 1
    assert one.faults() == {}


def test_a_chosen_node_offers_only_what_is_around_it(opened: Open) -> None:
    one = opened(small(), "#/group/cac-so")

    one.page.get_by_role("button", name="chỉ quanh đây").click()

    assert visible(one.page, "#network .node text") == ["Lê Văn A", "các Sở"]
    assert one.page.locator("#status").inner_text() == "3 / 5 chỉ đạo"
    assert one.page.locator("#anywhere").inner_text() == "chỉ quanh các Sở ×"
    assert visible(opened(small(), one.page.url.removeprefix(one.address)).page, "#network .node text") == [
        "Lê Văn A", "các Sở",
    ]  # fmt: skip

    one.page.click("#anywhere")

    assert len(visible(one.page, "#network .node text")) == 4
    assert one.faults() == {}


def test_a_node_that_stands_for_several_names_them_and_opens_their_facts(opened: Open) -> None:
    drawn = crowd(200, 500)
    name, held = next(iter(drawn.drawn.gathered.items()))
    one = opened(drawn, f"#/{name}")

    expect(one.page.locator("#chosen-title")).to_have_text(drawn.drawn.nodes[name].label.vi)
    told = sum(len(edge.facts) for edge in drawn.edges if not set(held).isdisjoint(edge[:2]))
    assert one.page.locator("#chosen-count").inner_text() == f"{told} chỉ đạo"
    assert one.page.locator("#chosen-more a").count() == min(len(held), 40)

    one.page.locator("#chosen-more a").first.click()

    expect(one.page.locator("#chosen-title")).to_have_text(drawn.nodes[held[0]].label.vi)
    assert one.faults() == {}


def test_a_line_of_several_nodes_opens_the_facts_of_all_its_edges(opened: Open) -> None:
    drawn = crowd(200, 500)
    n = next(n for n, line in enumerate(drawn.lines) if line.recipient in drawn.drawn.gathered)
    one = opened(drawn)

    one.page.locator(f"#network .edge[data-edge='{n}']").focus()
    one.page.keyboard.press("Enter")

    told = f"{len(drawn.lines[n].facts)} chỉ đạo"
    one.page.locator("#chosen-count", has_text=re.compile(f"^{told}$")).wait_for()
    assert one.faults() == {}


def test_hostile_names_of_topics_and_documents_run_nothing(opened: Open) -> None:
    ends = [
        node(f"{BASE}{kind}/{n}", text, f"{text}.", shape)
        for kind, shape in (("topic", "topic"), ("doc", "document"), ("event", "event"))
        for n, text in enumerate(HOSTILE[::9])
    ]
    edges = [
        Edge(MINISTER, end.iri, (fact(f"{end.iri}-f", force_code=kind, task=end.label),), kind)
        for end in ends
        for kind in ("about" if end.kind == "topic" else "referred-to",)
    ]
    one = opened(network([node(), *ends], edges))

    one.page.get_by_role("button", name="English").click()
    one.page.locator("#network .node.document").first.click()

    names = one.page.locator("#network .node").evaluate_all("all => all.map(one => one.getAttribute('aria-label'))")
    assert names == ["Lê Văn A", *(shown(end.label.en) for end in ends)]
    assert one.faults() == {}


def test_zoom_and_drag_move_the_picture_and_fit_brings_it_back(opened: Open) -> None:
    page = opened(small()).page
    before = page.locator("#network").get_attribute("viewBox")

    page.click("#in")
    page.mouse.move(300, 500)
    page.mouse.down()
    page.mouse.move(360, 540, steps=4)
    page.mouse.up()
    moved = page.locator("#network").get_attribute("viewBox")
    page.click("#fit")

    assert moved != before
    assert [float(n) for n in (page.locator("#network").get_attribute("viewBox") or "").split()] == [
        float(n) for n in (before or "").split()
    ]


def test_search_finds_what_is_worded_in_the_other_language(opened: Open) -> None:
    one = opened(small())

    one.page.fill("#search", "run it online")

    assert one.page.locator("#all tbody tr:visible").count() == 1


def test_without_scripts_the_picture_and_who_directed_whom_how_often_are_there(opened: Open) -> None:
    page = opened(small(), java_script_enabled=False).page

    assert visible(page, "#network .node text") == ["Lê Văn A", "các Sở", "báo chí", "(không nêu ai)"]
    assert page.locator("#all tbody tr").all_inner_texts() == [
        "Lê Văn A\tcác Sở 2; báo chí 1; Lê Văn A 1; (không nêu ai) 1"
    ]
    assert "bảng chỉ có số việc" in page.locator("#all").inner_text()
    assert page.locator("#search").is_hidden()
    assert page.locator(".legend .forces").is_visible()


def test_a_large_table_shows_its_first_rows_and_the_rest_when_asked(opened: Open) -> None:
    drawn = crowd(200, 500)
    count = sum(len(edge.facts) for edge in drawn.edges)
    page = opened(drawn).page
    assert page.locator("#all-rows tr").count() == 301

    page.locator("#all-rows button", has_text=f"hiện đủ {count} dòng").click()

    assert page.locator("#all-rows tr").count() == count


def test_paper_gets_the_whole_table_and_the_whole_picture(opened: Open) -> None:
    drawn = crowd(200, 500)
    page = opened(drawn).page
    for _ in range(3):
        page.click("#in")

    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")

    assert page.locator("#all-rows tr").count() == sum(len(edge.facts) for edge in drawn.edges)
    inside = """all => all.every(one => {
        const [node, canvas] = [one, one.closest("section")].map(part => part.getBoundingClientRect());
        return node.left >= canvas.left && node.right <= canvas.right && node.top >= canvas.top
            && node.bottom <= canvas.bottom; })"""
    assert page.locator("#network .node").evaluate_all(inside)
    assert page.locator(".legend .gathered").count() == 1


def test_who_is_not_drawn_is_found_and_read_all_the_same(opened: Open) -> None:
    drawn = crowd(200, 500)
    told = {end for edge in drawn.edges for end in edge[:2]}
    absent = next(drawn.nodes[iri] for iri in sorted(told) if iri not in drawn.drawn.nodes)
    one = opened(drawn, f"#/group/{absent.iri.rsplit('/', 1)[1]}")

    expect(one.page.locator("#chosen-title")).to_have_text(absent.label.vi)
    assert one.page.locator("#chosen-rows tr").count() > 0
    assert one.page.locator("#network .gathered.chosen").count() == 1
    assert one.faults() == {}


@pytest.mark.parametrize(("nodes", "edges"), [(30, 50), (300, 500), (2000, 5000)])
def test_a_network_of_any_size_is_drawn_apart_quietly_and_with_a_line_about_the_rest(
    opened: Open, nodes: int, edges: int
) -> None:
    drawn = crowd(nodes, edges)

    one = opened(drawn)

    assert one.page.locator("#network .edge").count() == len(drawn.drawn.edges) <= 90
    assert ("hình vẽ" in one.page.locator(".summary").inner_text()) == (edges > 90)
    assert one.faults() == {}


def test_the_policy_stops_what_is_put_into_the_page(opened: Open) -> None:
    one = opened(small())

    one.page.evaluate(
        """() => { const script = document.createElement("script"); script.textContent = "window.ran = 1";
                   document.body.append(script); document.body.setAttribute("onclick", "window.ran = 1"); }"""
    )
    one.page.click("h1")

    assert one.page.evaluate("window.ran ?? null") is None
    assert "script-src-elem" in one.faults()["violations"]


def test_the_policy_names_hashes_and_no_host(opened: Open) -> None:
    policy = opened(small()).page.locator("meta[http-equiv=Content-Security-Policy]").get_attribute("content") or ""

    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in policy
    assert "http" not in policy


@pytest.mark.parametrize("strings", half(0))
def test_hostile_text_is_shown_as_it_is_and_runs_nothing(opened: Open, strings: list[str]) -> None:
    one_network = hostile_network(strings)
    one = opened(one_network)
    page = one.page

    page.get_by_role("button", name="English").click()
    for place in ("person/le-van-a", "group/0", f"group/{len(strings) - 1}"):
        page.goto(f"{one.address}#/{place}")
    page.fill("#search", strings[-1])

    page.fill("#search", "")
    assert page.locator("#all .task").evaluate_all("all => all.map(one => one.textContent)") == [*map(shown, strings)]
    assert page.locator("#all q").evaluate_all("all => all.map(one => one.textContent)") == [*map(shown, strings)]
    drawn = [one.label.en for one in one_network.drawn.nodes.values()]
    named = page.locator("#network .node").evaluate_all("all => all.map(one => one.getAttribute('aria-label'))")
    assert named == [*map(shown, drawn)]
    assert page.locator("script").count() == 2
    assert page.locator("img, iframe, object, embed, base, video, details details, [onerror], [onload]").count() == 0
    assert one.faults() == {}


def test_only_addresses_of_the_web_become_links(opened: Open) -> None:
    page = opened(hostile_network([*HOSTILE, "https://example.org/a", "http://example.org"])).page

    links = page.locator("#all td.where a").evaluate_all("all => all.map(one => one.href)")

    assert links == ["https://example.org/a", "http://example.org/"]


def test_the_page_of_the_shipped_graph_is_small_quiet_and_complete(opened: Open, kg: KnowledgeGraph) -> None:
    drawn = kg.network()

    one = opened(drawn)

    assert len(drawn.html().encode()) < 150_000
    assert one.page.locator("#network .node").count() == len(drawn.nodes)
    assert one.page.locator("#all tbody tr").count() == sum(len(edge.facts) for edge in drawn.edges)
    assert one.faults() == {}


def test_in_the_shipped_graph_every_arrow_opens_source_date_and_offsets(opened: Open, kg: KnowledgeGraph) -> None:
    drawn = kg.network()

    opens = opened(drawn).page.locator("#network .edge").evaluate_all(EACH_OPENED)

    assert len(opens) == len(drawn.edges)
    for (chosen, rows, text), edge in zip(opens, drawn.edges, strict=True):
        assert (chosen, rows) == (True, len(edge.facts))
        assert [part for one in edge.facts for part in _told(one) if part not in text] == []


def _told(one: DirectiveFact) -> set[str]:
    offsets = {f"{start}–{end}" for start, end in one.passages}
    return {one.source_title, *offsets, *({"ngày đăng không nêu"} if one.published is None else {"đăng "})}


def test_no_text_of_the_shipped_picture_leaves_its_box(opened: Open, kg: KnowledgeGraph) -> None:
    page = opened(kg.network()).page
    measure = """nodes => nodes.flatMap(node => [...node.querySelectorAll("text")]
        .filter(text => text.getBBox().width > node.querySelector("rect:last-of-type").getBBox().width)
        .map(text => text.textContent))"""

    for language in ("Tiếng Việt", "English"):
        page.get_by_role("button", name=language).click()
        assert page.locator("#network .node").evaluate_all(measure) == []


def test_in_a_notebooks_frame_the_page_works_too(opened: Open) -> None:
    outer = opened(small())
    outer.page.set_content(small()._repr_html_())
    inner = outer.page.frame_locator("iframe")

    inner.locator("#search").fill("điều hành")
    inner.locator("#network .node").nth(1).click()

    expect(inner.locator("#chosen-title")).to_contain_text("các Sở")
    assert OFFICES in small().nodes
    assert outer.console == []
