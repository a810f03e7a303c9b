const MOST_ROWS = 300;
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

function told(edge) {
  const many = edge.facts.length;
  const [from, to] = [edge.from, edge.to].map((n) => text(nodes[n].label));
  if (edge.kind === "directed") return `${from} → ${to}: ${many} ${wording(["chỉ đạo", many === 1 ? "directive" : "directives"])}`;
  return `${from} ${text(data.forces.find(([code]) => code === edge.kind)[1])} ${to}: ${many}`;
}

function spoken() {
  drawnNode.forEach((shape, n) => call(shape, text(nodes[n].label)));
  drawnEdge.forEach((shape, n) => call(shape, told(edges[n])));
  list();
}

function filter() {
  const words = sought();
  const [topic, place] = [$("#topic").value, $("#where").value];
  const forces = ticked("force");
  found = rows.filter((one) =>
    forces.has(data.forces[one.fact.force][0]) &&
    (topic === "" || one.fact.topics.includes(data.topics[topic])) && at(one.fact, place) &&
    (words.length === 0 || has(one.folded ??= searchable(one), words)));
  const counts = new Map();
  for (const { edge } of found) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  for (const shape of [...shapes.edges, ...shapes.badges]) shape.classList.toggle("off", !counts.has(edges[shape.dataset.edge]));
  for (const badge of shapes.badges) {
    const edge = edges[badge.dataset.edge];
    badge.querySelector("text").textContent = counts.get(edge) ?? edge.facts.length;
  }
  const linked = new Set([...counts.keys()].flatMap((edge) => [edge.from, edge.to]));
  drawnNode.forEach((shape, n) => {
    shape.classList.toggle("off", !linked.has(n));
    shape.classList.toggle("found", words.length > 0 && has(folded(nodes[n].label), words));
  });
  $("#shown").textContent = `${new Set(found.map((one) => one.fact)).size} / ${facts.length}`;
  list();
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
  $("#chosen").classList.toggle("one-edge", chosen?.edge !== undefined);
  fill($("#chosen-rows"), idle ? [] : listed);
}

function title() {
  if (chosen === null) return [words("Lọc được", "Found")];
  if (chosen.edge === undefined) return [link(nodes[chosen.node])];
  return [link(nodes[chosen.edge.from]), between(chosen.edge), link(nodes[chosen.edge.to])];
}

function choose() {
  const node = nodes.findIndex((one) => one.key === address());
  const edge = edges.find((one) => one.key === address());
  if (node >= 0) chosen = { node, edges: new Set(edges.filter((one) => one.from === node || one.to === node)) };
  else if (edge !== undefined) chosen = { edge, edges: new Set([edge]) };
  else chosen = null;
  mark();
  panel();
  $("aside").scrollTop = 0;
}

function mark() {
  const near = new Set([...(chosen?.edges ?? [])].flatMap((edge) => [edge.from, edge.to]));
  const target = drawnNode.get(chosen?.node) ?? drawnEdge.get(edges.indexOf(chosen?.edge));
  svg.classList.toggle("choosing", target !== undefined);
  for (const shape of [...shapes.edges, ...shapes.badges]) {
    shape.classList.toggle("chosen", chosen?.edges.has(edges[shape.dataset.edge]) ?? false);
  }
  drawnNode.forEach((shape, n) => {
    shape.classList.toggle("chosen", chosen?.node === n);
    shape.classList.toggle("near", near.has(n));
  });
  if (target !== undefined) reveal(target.getBBox());
}

function open(event) {
  const part = event.target.closest("[data-edge], [data-node]");
  if (part === null) return;
  go(part.dataset.node === undefined ? edges[part.dataset.edge].key : nodes[part.dataset.node].key);
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
  for (const n of drawnEdge.keys()) degree.set(edges[n].from, (degree.get(edges[n].from) ?? 0) + 1);
  return drawnNode.get([...degree].sort((a, b) => b[1] - a[1])[0]?.[0]);
}

svg.addEventListener("click", (event) => { if (!moved) open(event); });
svg.addEventListener("keydown", key);
window.addEventListener("beforeprint", () => { every = true; list(); });

prepare();
table.querySelector("thead tr").replaceChildren(
  ...[["Ai → ai", "Who → whom"], ["Việc", "Task"], ["Nói ở đâu", "Said where"]].map((said) =>
    element("th", ["vi", "en"].map((lang) => element("span", wording(said, lang), { lang })), { scope: "col" })));
table.tBodies[0].replaceChildren();
table.tBodies[0].id = "all-rows";
begin(hub());
connect(spoken, filter, choose);
