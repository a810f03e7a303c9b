// Everything that has a name, and the search over it: as `mickg find`, in both languages at once.
const MOST_HITS = 12;
let known = null;

async function things() {
  if (known !== null) return known;
  const [given, labels, shelf] = await Promise.all([part("things"), part("words"), part("shelf")]);
  const terms = new Map(Object.entries(labels));
  const kinds = given.kinds.map((kind) => ({ kind, label: terms.get(`mg:${kind}`) ?? [kind, kind] }));
  const all = given.things.map(([id, kind, vi, en, others]) => ({ id, of: kinds[kind], label: [vi, en], others }));
  known = { kinds, all, terms, sheets: new Set(shelf.sheets), of: new Map(all.map((one) => [one.id, one])), entries: all.flatMap(entries) };
  return known;
}

// Whether a key has a page.
const has = (name) => known.of.has(name) || known.sheets.has(name);

function entries(thing) {
  const preferred = [...new Set(thing.label)].map((label) => ({ thing, label, preferred: true }));
  return [...preferred, ...thing.others.map((label) => ({ thing, label, preferred: false }))].map((one) =>
    ({ ...one, folded: fold(one.label), key: matchKey(one.label) }));
}

function rank(entry, exact, folded) {
  return [
    entry.key !== exact, entry.folded !== folded, !entry.key.includes(exact), !entry.folded.includes(folded),
    !entry.folded.startsWith(folded), !entry.preferred, entry.label.length, entry.label, entry.thing.id,
  ];
}

function before(one, other) {
  for (let n = 0; n < one.length; n += 1) {
    if (one[n] < other[n]) return -1;
    if (one[n] > other[n]) return 1;
  }
  return 0;
}

async function find(sought, limit = MOST_HITS) {
  const folded = fold(sought);
  if (folded === "") return [];
  const exact = matchKey(sought);
  const best = new Map();
  for (const entry of (await things()).entries) {
    if (!folded.split(" ").every((word) => ` ${entry.folded}`.includes(` ${word}`))) continue;
    const hit = { thing: entry.thing, matched: entry.label, rank: rank(entry, exact, folded) };
    const held = best.get(entry.thing);
    if (held === undefined || before(hit.rank, held.rank) < 0) best.set(entry.thing, hit);
  }
  return [...best.values()].sort((one, other) => before(one.rank, other.rank)).slice(0, limit);
}

const box = $("#search");
const list = $("#hits");
let at = -1;
let turn = 0;

function option({ thing, matched }, n) {
  const also = thing.label.includes(matched) ? [] : [" ", element("small", {}, "(", element("bdi", {}, matched), ")")];
  const made = element("li", { role: "option", id: `hit-${n}`, "aria-selected": "false" },
    element("span", { className: "named" }, both(thing.label), also), element("small", { className: "kind" }, both(thing.of.label, "span")));
  made.dataset.go = thing.id;
  return made;
}

async function offer() {
  turn += 1;
  const mine = turn;
  const sought = box.value;
  const hits = await find(sought);
  if (mine !== turn) return;
  const none = element("li", { className: "none" }, said("Không có gì mang tên ấy; thử ít chữ hơn.", "Nothing has that name; try fewer words."));
  list.replaceChildren(...(hits.length > 0 ? hits.map(option) : [none]));
  open(fold(sought) !== "");
  if (hits.length > 0) tell(`${hits.length} kết quả`, `${hits.length} results`);
}

function open(shown) {
  list.hidden = !shown;
  box.setAttribute("aria-expanded", shown);
  point(-1);
}

function point(n) {
  const options = $all("[role=option]", list);
  at = options.length === 0 ? -1 : Math.min(n, options.length - 1);
  options.forEach((one, m) => one.setAttribute("aria-selected", m === at));
  if (at < 0) box.removeAttribute("aria-activedescendant");
  else {
    box.setAttribute("aria-activedescendant", options[at].id);
    options[at].scrollIntoView({ block: "nearest" });
  }
}

function choose(option) {
  if (option === undefined || option === null) return;
  box.value = "";
  open(false);
  location.hash = `#/${option.dataset.go}`;
}

const steps = { ArrowDown: 1, ArrowUp: -1 };
box.addEventListener("input", offer);
box.addEventListener("focus", () => { if (box.value !== "") offer(); });
box.addEventListener("blur", () => open(false));
list.addEventListener("mousedown", (event) => { event.preventDefault(); choose(event.target.closest("[role=option]")); });
box.addEventListener("keydown", (event) => {
  if (event.key in steps && !list.hidden) point(Math.max(at + steps[event.key], -1));
  else if (event.key === "Escape") { box.value = ""; open(false); }
  else return;
  event.preventDefault();
});
box.form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const options = $all("[role=option]", list);
  if (options.length === 0 || list.hidden) await offer();
  choose($all("[role=option]", list)[Math.max(at, 0)]);
});
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select") !== null;
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  box.focus();
  box.select();
});
