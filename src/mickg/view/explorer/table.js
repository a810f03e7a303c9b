// A table of an answer. A cell is null, a text, [key] of an IRI, or [kind, text] of another value.
const MOST_ROWS = 200;

// A column of ids gives way to that of its labels, whose cells then lead to the ids.
function shownColumns(columns) {
  const bare = (name) => name.replace(/Label$/, "");
  return columns.map((name, n) => ({ name: bare(name), n, id: bare(name) === name ? -1 : columns.indexOf(bare(name)) }))
    .filter(({ n }) => !columns.includes(`${columns[n]}Label`));
}

function linked(name, content) {
  const web = /^https?:\/\//.test(name);
  if (web) return element("a", { href: name, rel: "noopener noreferrer", target: "_blank" }, content);
  return has(name) ? element("a", { href: `#/${name}` }, content) : element("span", { title: name }, content);
}

function cell(value, id) {
  if (id !== null) return linked(id[0], element("bdi", {}, value ?? id[0]));
  if (value === null) return "";
  if (typeof value === "string") return element("bdi", {}, value);
  if (value.length === 2) return value[1];
  const label = known.of.get(value[0])?.label ?? known.terms.get(value[0]);
  if (label === undefined) return linked(value[0], element("code", {}, value[0]));
  return [linked(value[0], both(label)), element("code", { className: "id" }, value[0])];
}

const isNumber = (value) => Array.isArray(value) && value[0] === "number" && value.length === 2;
const sortKey = (value) => (value === null ? "" : typeof value === "string" ? value : value.at(-1));

function compared(one, other) {
  if (isNumber(one) && isNumber(other)) return Number(one[1]) - Number(other[1]);
  return sortKey(one).localeCompare(sortKey(other), "vi", { numeric: true });
}

function answerTable({ columns, rows }, caption) {
  const shown = shownColumns(columns);
  const body = element("tbody");
  const numeric = new Set(shown.filter(({ n }) => rows.some((row) => isNumber(row[n]))).map(({ n }) => n));
  let order = rows;
  let all = false;

  const line = (row) => element("tr", {}, shown.map(({ n, id }) =>
    element("td", numeric.has(n) ? { className: "number" } : {}, cell(row[n], id < 0 || row[id] === null ? null : row[id]))));
  function fill() {
    const some = all ? order : order.slice(0, MOST_ROWS);
    body.replaceChildren(...some.map(line));
    more.hidden = some.length === order.length;
  }
  function sort(n, head) {
    const up = head.getAttribute("aria-sort") !== "ascending";
    for (const other of $all("[aria-sort]", head.parentElement)) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    order = [...rows].sort((one, other) => (up ? 1 : -1) * compared(one[n], other[n]));
    fill();
  }
  const heads = shown.map(({ name, n }) => {
    const head = element("th", { scope: "col" });
    const button = element("button", { type: "button" }, name);
    button.addEventListener("click", () => sort(n, head));
    head.append(button);
    return head;
  });
  const more = element("button", { type: "button", className: "more" }, said(`hiện đủ ${rows.length} dòng`, `show all ${rows.length} rows`));
  const expand = () => { all = true; fill(); };
  more.addEventListener("click", expand);
  fill();
  const table = element("table", { className: "answer" }, element("caption", { className: "unseen" }, caption),
    element("thead", {}, element("tr", {}, heads)), body);
  const name = ["Bảng trả lời", "Table of the answer"];
  const made = element("div", { className: "wide", tabIndex: 0, role: "region", "aria-label": wording(name) }, table, more);
  made.expand = expand;
  [made.dataset.vi, made.dataset.en] = name;
  return made;
}

const full = (value) => (value === null ? "" : typeof value === "string" ? value : value.length === 1 ? iri(value[0]) : value[1]);

// A text that a spreadsheet would run as a formula gets a leading apostrophe.
function csvCell(value) {
  const text = full(value);
  const safe = (value === null || value.length !== 2 || typeof value === "string") && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const csv = ({ columns, rows }) => [columns, ...rows].map((row) => `${row.map(csvCell).join(",")}\n`).join("");

function download(name, data) {
  const address = URL.createObjectURL(new Blob(["\ufeff", data], { type: "text/csv;charset=utf-8" }));
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
