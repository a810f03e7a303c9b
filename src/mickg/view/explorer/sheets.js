// The page of one thing: its sheet, whose rows come from where each row of a fact is kept once.
const FIRST_ROWS = 100;

async function rowsOf(numbers) {
  const { each: [, size] } = await part("shelf");
  const needed = [...new Set(numbers.map((n) => Math.floor(n / size)))];
  const held = new Map(await Promise.all(needed.map(async (n) => [n, await part(`rows-${n}`)])));
  return numbers.map((n) => grown(held.get(Math.floor(n / size))[n % size]));
}

async function filled(body) {
  const all = $all("tr[data-row]", body).map((row) => row.parentElement).filter((one, n, them) => them.indexOf(one) === n);
  for (const rows of all) {
    const numbers = $all("tr[data-row]", rows).map((row) => Number(row.dataset.row));
    rows.replaceChildren(...await rowsOf(numbers.slice(0, FIRST_ROWS)));
    if (numbers.length > FIRST_ROWS) rows.closest("table").after(moreRows(rows, numbers));
  }
  return body;
}

function moreRows(rows, numbers) {
  const more = element("button", { type: "button", className: "more" }, said(`hiện đủ ${numbers.length} dòng`, `show all ${numbers.length} rows`));
  const wrap = element("div", { className: "rest" }, more);
  wrap.expand = async () => {
    rows.append(...await rowsOf(numbers.slice(FIRST_ROWS)));
    wrap.remove();
    keep(rows);
  };
  more.addEventListener("click", wrap.expand);
  return wrap;
}

async function thingPage(path) {
  const [, shelf] = await Promise.all([things(), part("shelf")]);
  const at = shelf.sheets.indexOf(path);
  if (at >= 0) return sheetPage(path, shelf, at);
  const thing = known.of.get(path);
  const row = Object.hasOwn(shelf.facts, path) ? [shelf.facts[path]] : [];
  return thing === undefined && row.length === 0 ? null : factPage(path, thing, row);
}

async function sheetPage(path, { each: [size] }, at) {
  const sheet = (await part(`sheets-${Math.floor(at / size)}`))[at % size];
  return { title: sheet.title, above: sheet.kind, content: [await filled(grown(sheet.body)), everything(path)] };
}

// What has no sheet is itself a fact: its row is its page.
async function factPage(path, thing, row) {
  const found = await rowsOf(row);
  const table = element("table", {}, element("tbody", {}, found));
  return {
    title: thing?.label ?? [path, path], above: thing?.of.label,
    content: [found.length === 0 ? [] : element("div", { className: "sheet" }, table), everything(path)],
  };
}

function everything(path) {
  const query = `SELECT ?g ?property ?value {\n  GRAPH ?g { <${iri(path)}> ?property ?value }\n}\nORDER BY ?g ?property ?value\n`;
  return element("p", { className: "everything" }, element("a", { href: `#/sparql?${new URLSearchParams({ query })}` }, said("Mọi điều đồ thị nói về mục này, trong ô SPARQL", "All that the graph says of this, in the SPARQL box")));
}
