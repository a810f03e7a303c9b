const MOST_ROWS = 300;
const MOST_NAMES = 40;
const shapes = { nodes: $all(".node[data-node]"), edges: $all(".edge[data-edge]"), badges: $all(".badge") };
const drawnNode = new Map(shapes.nodes.map((shape) => [Number(shape.dataset.node), shape]));
const drawnEdge = new Map(shapes.edges.map((shape) => [Number(shape.dataset.edge), shape]));
const table = $("#all table");
let chosen = null;
let found = rows;
let every = false;

function prepare() {
  for (const shape of shapes.edges) {
    const hit = shape.querySelector(".line").cloneNode();
    hit.setAttribute("class", "hit");
    hit.removeAttribute("stroke-width");
    shape.prepend(hit);
  }
  for (const shape of [...shapes.edges, ...shapes.nodes]) {
    shape.setAttribute("tabindex", "0");
    shape.setAttribute("role", "button");
    shape.prepend(document.createElementNS(svg.namespaceURI, "title"));
  }
}

function call(shape, name) {
  shape.setAttribute("aria-label", name);
  shape.querySelector("title").textContent = name;
}

function told(line) {
  const many = line.facts.length;
  const [from, to] = [line.from, line.to].map((n) => text(nodes[n].label));
  if (line.kind === "directed") return `${from} → ${to}: ${many} ${wording(["chỉ đạo", many === 1 ? "directive" : "directives"])}`;
  return `${from} ${text(data.forces.find(([code]) => code === line.kind)[1])} ${to}: ${many}`;
}

function spoken() {
  drawnNode.forEach((shape, n) => call(shape, text(nodes[n].label)));
  drawnEdge.forEach((shape, n) => call(shape, told(lines[n])));
}

function filter() {
  const words = sought();
  const [topic, place] = [$("#topic").value, $("#where").value];
  const forces = ticked("force");
  const near = neighbours();
  const some = rows.filter((one) =>
    forces.has(data.forces[one.fact.force][0]) && (near === null || (near.has(one.edge.from) && near.has(one.edge.to))) &&
    (topic === "" || one.fact.topics.includes(data.topics[topic])) && at(one.fact, place) &&
    (words.length === 0 || has(one.folded ??= searchable(one), words)));
  found = some.filter(within());
  const counts = new Map();
  for (const { edge } of found) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  const count = (shape) => lines[shape.dataset.edge].of.reduce((sum, edge) => sum + (counts.get(edge) ?? 0), 0);
  for (const shape of shapes.edges) shape.classList.toggle("off", count(shape) === 0);
  for (const badge of shapes.badges) {
    badge.classList.toggle("off", count(badge) === 0);
    badge.querySelector("text").textContent = count(badge) || lines[badge.dataset.edge].facts.length;
  }
  const linked = both(new Set([...counts.keys()].flatMap((edge) => [edge.from, edge.to])));
  const matches = (n) => has(folded(nodes[n].label), words);
  drawnNode.forEach((shape, n) => {
    shape.classList.toggle("off", !linked.has(n));
    shape.classList.toggle("found", words.length > 0 && (holds.get(n) ?? [n]).some(matches));
  });
  narrowTo(near);
  $("#shown").textContent = `${new Set(found.map((one) => one.fact)).size} / ${facts.length}`;
  list();
}

const both = (some) => new Set([...some, ...[...some].map((n) => stands.get(n)).filter((n) => n !== undefined)]);
const middle = () => nodes.findIndex((one) => one.key === $("#around").value);

function touching(node) {
  const some = new Set(holds.get(node) ?? [node]);
  return edges.filter((one) => some.has(one.from) || some.has(one.to));
}

// The nodes within a step of the one to which the page is narrowed, null when it is narrowed to none.
function neighbours() {
  const node = middle();
  $("#anywhere").hidden = node < 0;
  if (node < 0) return null;
  $("#around-whom").replaceChildren(named(nodes[node].label));
  return new Set([...holds.get(node) ?? [node], ...touching(node).flatMap((one) => [one.from, one.to])]);
}

let narrowedTo = "";

function narrowTo(near) {
  const drawn = near === null ? null : both(near);
  drawnNode.forEach((shape, n) => shape.classList.toggle("away", drawn !== null && !drawn.has(n)));
  for (const shape of [...shapes.edges, ...shapes.badges]) {
    const { of } = lines[shape.dataset.edge];
    shape.classList.toggle("away", near !== null && !of.some((one) => near.has(one.from) && near.has(one.to)));
  }
  if (narrowedTo !== $("#around").value) fit($("#network .drawing").getBBox());
  narrowedTo = $("#around").value;
}

// Whether a fact lies within the days asked for; how many have no day is said beside the box that keeps them.
function within() {
  if ($("#dated") === null) return () => true;
  const [first, last, undated] = [$("#since").value, $("#until").value, ticked("undated").size > 0];
  const days = (fact) => data.periods[$("#dated").value === "" ? fact.held : data.sources[fact.source].published] ?? [];
  $("#undated").textContent = ` ${facts.filter((fact) => days(fact).length < 3).length}`;
  return ({ fact }) => {
    const [, start, end] = days(fact);
    return start === undefined ? undated : (first === "" || end >= first) && (last === "" || start <= last);
  };
}

function at(fact, place) {
  if (place === "") return true;
  const n = Number(place.slice(1));
  return place[0] === "s" ? data.sources[fact.source].option === n : fact.event === data.events[n];
}

function list() {
  fill($("#all-rows"), found);
  panel();
}

function fill(body, listed) {
  const some = every ? listed : listed.slice(0, MOST_ROWS);
  body.replaceChildren(...some.map(row), ...(some.length < listed.length ? [rest(listed.length)] : []));
}

function rest(many) {
  const button = element("button", words(`hiện đủ ${many} dòng`, `show all ${many} rows`), { type: "button" });
  button.addEventListener("click", () => { every = true; list(); });
  return element("tr", element("td", button, { colSpan: 3 }), { className: "rest" });
}

function panel() {
  const idle = chosen === null && found.length === rows.length;
  $("#overview").hidden = !idle;
  $("#chosen").hidden = idle;
  $("#close").hidden = chosen === null;
  const listed = found.filter(({ edge }) => chosen?.edges.has(edge) ?? true);
  $("#chosen-title").replaceChildren(...title());
  $("#chosen-count").replaceChildren(`${listed.length} ${unit(listed.length)}`);
  $("#chosen").classList.toggle("one-edge", chosen?.line?.of.length === 1);
  $("#chosen-more").replaceChildren(...more());
  fill($("#chosen-rows"), idle ? [] : listed);
}

function title() {
  if (chosen === null) return [words("Lọc được", "Found")];
  if (chosen.line === undefined) return [link(nodes[chosen.node])];
  return [link(nodes[chosen.line.from]), between(chosen.line), link(nodes[chosen.line.to])];
}

// What can be done with a chosen node: see only what lies around it; one that stands for several says for whom.
function more() {
  const node = chosen?.node;
  if (node === undefined) return [];
  const only = element("button", words("chỉ quanh đây", "only around this"), { type: "button" });
  only.addEventListener("click", () => { $("#around").value = nodes[node].key; narrow(); });
  const held = (holds.get(node) ?? []).slice(0, MOST_NAMES).flatMap((n, place) => [place > 0 ? ", " : "", link(nodes[n])]);
  const rest = (holds.get(node)?.length ?? 0) - MOST_NAMES;
  if (rest > 0) held.push(" ", words(`và ${rest} nút nữa`, `and ${rest} more`));
  return [...(middle() === node ? [] : [element("p", only)]), ...(held.length > 0 ? [element("p", held)] : [])];
}

function choose() {
  const node = nodes.findIndex((one) => one.key === address());
  const line = lines.find((one) => one.key === address());
  if (node >= 0) chosen = { node, edges: new Set(touching(node)) };
  else if (line !== undefined) chosen = { line, edges: new Set(line.of) };
  else chosen = null;
  mark();
  panel();
  if (chosen !== null) $("aside").scrollTop = 0;
}

function mark() {
  const near = both(new Set([...(chosen?.edges ?? [])].flatMap((edge) => [edge.from, edge.to])));
  const standing = drawnNode.has(chosen?.node) ? chosen.node : stands.get(chosen?.node);
  const target = drawnNode.get(standing) ?? drawnEdge.get(lines.indexOf(chosen?.line));
  svg.classList.toggle("choosing", target !== undefined);
  for (const shape of [...shapes.edges, ...shapes.badges]) {
    shape.classList.toggle("chosen", chosen !== null && lines[shape.dataset.edge].of.some((edge) => chosen.edges.has(edge)));
  }
  drawnNode.forEach((shape, n) => {
    shape.classList.toggle("chosen", n === standing);
    shape.classList.toggle("near", near.has(n));
  });
  if (target !== undefined) reveal(target.getBBox());
}

function open(event) {
  const part = event.target.closest("[data-edge], [data-node]");
  if (part === null) return;
  go(part.dataset.node === undefined ? lines[part.dataset.edge].key : nodes[part.dataset.node].key);
}

const steps = { "+": () => zoom(0.8), "=": () => zoom(0.8), "-": () => zoom(1.25), 0: () => look({ ...whole }) };
const arrows = { ArrowLeft: [40, 0], ArrowRight: [-40, 0], ArrowUp: [0, 40], ArrowDown: [0, -40] };

function key(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Enter" || event.key === " ") open(event);
  else if (event.key in steps) steps[event.key]();
  else if (event.key in arrows) pan(...arrows[event.key]);
  else return;
  event.preventDefault();
}

function hub() {
  const degree = new Map();
  for (const n of drawnEdge.keys()) degree.set(lines[n].from, (degree.get(lines[n].from) ?? 0) + 1);
  return drawnNode.get([...degree].sort((a, b) => b[1] - a[1])[0]?.[0]);
}

svg.addEventListener("click", (event) => { if (!moved) open(event); });
svg.addEventListener("keydown", key);
// Paper cannot be dragged: it gets all rows, and the whole of the picture, or of what the page is narrowed to.
window.addEventListener("beforeprint", () => { every = true; list(); fit($("#network .drawing").getBBox()); });

prepare();
table.querySelector("thead tr").replaceChildren(
  ...[["Ai → ai", "Who → whom"], ["Việc", "Task"], ["Nói ở đâu", "Said where"]].map((said) =>
    element("th", ["vi", "en"].map((lang) => element("span", wording(said, lang), { lang })), { scope: "col" })));
table.tBodies[0].replaceChildren();
table.tBodies[0].id = "all-rows";
$("#anywhere").addEventListener("click", () => { $("#around").value = ""; narrow(); });
begin(hub());
const narrow = connect(spoken, filter, choose);
