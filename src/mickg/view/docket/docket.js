// A docket's table: what `Docket.body()` writes, filtered, sorted, opened and taken away as CSV. `told(key, fields)` hears
// of each state that the reader makes; `recall(key, fields)` brings one back; `speak()` follows a change of language.
function docket(place, told) {
  const STEP = 300;
  const find = (selector) => place.querySelector(selector);
  const [form, table, rest, area] = ["form", "table", ".rest", "textarea"].map(find);
  const entries = [...table.tBodies].map((body, n) => ({ body, n, data: body.dataset, opener: body.querySelector(".task") }));
  const heads = [...table.tHead.rows[0].cells];
  const [search, due, from, to] = ["search", "due", "due_from", "due_to"].map((name) => form.elements[name]);
  const chosen = ["director", "recipient", "topic", "force", "event", "source"].map((name) => form.elements[name]);
  let [found, order, sorted, open, most, made] = [entries, entries, "", "", STEP, ""];

  const language = () => document.documentElement.lang;
  const wording = (part) =>
    [...part.querySelectorAll("bdi")].filter((one) => one.lang === "" || one.lang === language())
      .map((one) => one.textContent).join("");
  const texts = (entry, css) => [...entry.body.querySelectorAll(css)].map(wording).filter((text) => text !== "");
  const folded = (entry) =>
    entry.folded ??= fold([...entry.body.querySelectorAll("bdi")].map((part) => part.textContent).join(" "));

  function fits(entry, words) {
    const { data } = entry;
    return chosen.every((field) => field.value === "" || data[field.name].split(" ").includes(field.value)) &&
      (due.value === "" || (due.value === "stated") === (data.due !== undefined || data.deadline !== "")) &&
      (from.value === "" || data.deadline >= from.value) &&
      (to.value === "" || (data.deadline !== "" && data.deadline <= to.value)) &&
      words.every((word) => folded(entry).includes(word));
  }

  const keys = {
    said: ({ data }) => data.saidOn, deadline: ({ data }) => data.deadline, force: ({ data }) => data.strength,
    director: (one) => texts(one, ".director")[0], recipients: (one) => texts(one, ".recipients [data-thing]").join("; "),
    task: (one) => texts(one, ".task")[0], place: (one) => texts(one, ".place")[0],
  };

  // What has no key comes last, whichever way round.
  function sort() {
    const asked = sorted === "" ? "" : `${sorted} ${language()}`;
    if (made === asked) return;
    made = asked;
    const down = sorted.startsWith("-") ? -1 : 1;
    const name = sorted.replace("-", "");
    const compare = new Intl.Collator(language(), { numeric: true }).compare;
    const key = new Map(name in keys ? entries.map((one) => [one, keys[name](one) ?? ""]) : []);
    order = key.size === 0 ? entries : [...entries].sort((a, b) =>
      (key.get(a) === "") - (key.get(b) === "") || down * compare(key.get(a), key.get(b)) || a.n - b.n);
    for (const head of heads) {
      const own = head.firstElementChild.dataset.sort === name;
      head.ariaSort = own ? (down < 0 ? "descending" : "ascending") : "none";
    }
    table.append(...order.map(({ body }) => body));
  }

  function filter() {
    const words = fold(search.value).split(" ").filter((word) => word !== "");
    found = order.filter((entry) => fits(entry, words));
    find("#shown").textContent = `${found.length} / ${entries.length}`;
    find(".none").hidden = found.length > 0;
    show();
  }

  function show() {
    const shown = new Set(found.slice(0, most));
    for (const entry of entries) {
      const isOpen = entry.data.key === open;
      entry.body.hidden = !shown.has(entry) && !isOpen;
      entry.body.classList.toggle("open", isOpen);
      entry.opener.ariaExpanded = isOpen;
    }
    rest.hidden = shown.size === found.length;
    place.classList.add("ready");
  }

  function state() {
    const fields = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
    if (sorted !== "") fields.set("sort", sorted);
    return fields;
  }

  function recall(key, fields) {
    for (const field of form.elements) {
      if (field.name === "") continue;
      field.value = fields.get(field.name) ?? "";
      if (field.selectedIndex < 0) field.selectedIndex = 0;
    }
    [open, sorted] = [key, fields.get("sort") ?? ""];
    sort();
    filter();
    entries.find((one) => one.data.key === open)?.body.scrollIntoView({ block: "nearest" });
  }

  const columns = {
    said: ({ data }) => data.said, said_on: ({ data }) => data.saidOn, director: ".director",
    recipients: ".recipients [data-thing]", delegates: ".delegates", task: ".task", verb: ".verb", force: ".force",
    stated: ".stated", due: ({ data }) => data.due, deadline: ({ data }) => data.deadline, recurrence: ".recurrence",
    condition: ".condition", topics: ".topic", inferred: ".inferred", event: ".event",
    source: ({ data }) => data.source, source_title: ".place", published: ({ data }) => data.published,
    url: ({ data }) => data.url, offsets: ({ data }) => data.offsets, quotes: "blockquote",
    directive: ({ data }) => data.key, director_id: ({ data }) => data.director,
    recipient_ids: ({ data }) => listed(data.recipient), topic_ids: ({ data }) => listed(data.topic),
    force_code: ({ data }) => data.force, event_id: ({ data }) => data.event,
  };
  const listed = (ids) => (ids === "nobody" ? "" : ids.replaceAll(" ", "; "));

  // A spreadsheet runs what begins like this; an apostrophe stops it.
  function cell(text) {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  }

  function csv() {
    const taken = Object.values(columns).map((take) =>
      (typeof take === "string" ? (entry) => texts(entry, take).join("; ") : (entry) => take(entry) ?? ""));
    const lines = found.map((entry) => taken.map((take) => cell(take(entry))).join(","));
    return [Object.keys(columns).join(","), ...lines, ""].join("\n");
  }

  function save() {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(["\ufeff", csv()], { type: "text/csv;charset=utf-8" }));
    link.download = "docket.csv";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  async function copy() {
    area.value = csv();
    area.hidden = false;
    area.select();
    try {
      await navigator.clipboard.writeText(area.value);
      find(".copied").hidden = false;
    } catch { /* The text stands selected, to be copied by hand. */ }
  }

  form.addEventListener("input", filter);
  form.addEventListener("change", () => told(open, state()));
  form.addEventListener("submit", (event) => event.preventDefault());
  find("#clear").addEventListener("click", () => { form.reset(); filter(); told(open, state()); });
  place.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.dataset.sort !== undefined) {
      const { sort: name } = button.dataset;
      sorted = sorted === name ? `-${name}` : name;
      told(open, state());
      sort();
      filter();
      button.focus();
    } else if (button?.classList.contains("task")) {
      const { key } = button.closest("tbody").dataset;
      open = open === key ? "" : key;
      told(open, state());
      show();
    } else if (button === rest) {
      most += STEP;
      show();
    } else if (button?.dataset.csv !== undefined) ({ save, copy })[button.dataset.csv]();
  });
  place.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || open === "") return;
    open = "";
    told(open, state());
    show();
  });
  window.addEventListener("beforeprint", () => { most = entries.length; show(); });
  return { recall, speak: () => { sort(); filter(); } };
}
