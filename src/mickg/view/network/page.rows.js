const svg = $("#network");
const data = JSON.parse($("#data").textContent);
const nodes = data.nodes.map(([key, label]) => ({ key, label }));
const edges = data.edges.map(([from, to, facts, kind]) =>
  ({ from, to, facts, kind, key: name(from, to, kind) }));
const stands = new Map(data.gathered.flatMap(([node, held]) => held.map((n) => [n, node])));
const holds = new Map(data.gathered);
const facts = data.facts.task.map((_, n) =>
  Object.fromEntries(Object.entries(data.facts).map(([column, values]) => [column, values[n]])));
const rows = edges.flatMap((edge) => edge.facts.map((n) => ({ edge, fact: facts[n] })));
const lines = [...edges.map((edge) => ({ ...edge, of: [edge] })), ...data.lines.map(gathering)];

function name(from, to, kind) {
  return `${nodes[from].key}/${kind === "directed" ? "to" : kind}/${nodes[to].key}`;
}

function gathering([from, to, kind]) {
  const stand = (n) => stands.get(n) ?? n;
  const of = edges.filter((one) => one.kind === kind && stand(one.from) === from && stand(one.to) === to);
  return { from, to, kind, of, facts: of.flatMap((one) => one.facts), key: name(from, to, kind) };
}

const language = () => root.lang;
const wording = (label, lang = language()) => (typeof label === "string" ? label : label[lang === "en" ? 1 : 0]);
const text = (n, lang) => wording(data.labels[n], lang);

function element(name, content, properties = {}) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...[content].flat());
  return made;
}

const named = (n) => element("bdi", text(n), typeof data.labels[n] === "string" ? {} : { lang: language() });
const words = (vi, en) => element("span", wording([vi, en]), { lang: language() });
const link = (node) => element("a", named(node.label), { href: `#/${node.key}` });
const between = (edge) => (edge.kind === "sat-with" ? " – " : " → ");
const arrow = (edge) => element("a", between(edge), { href: `#/${edge.key}` });
const unit = (many) => wording([data.unit[0], data.unit[many === 1 ? 1 : 2]]);
const stated = (n, make) => (n < 0 ? [] : [make(n)]);
const period = (n) => data.periods[n]?.[0] ?? -1;

function row({ edge, fact }) {
  const who = [link(nodes[edge.from]), arrow(edge), link(nodes[edge.to])];
  return element("tr", [
    element("td", who, { className: "who" }),
    element("td", [element("p", named(fact.task), { className: "task" }), marks(fact)], { className: "what" }),
    element("td", where(fact), { className: "where" }),
  ]);
}

function marks(fact) {
  const [code, label] = data.forces[fact.force];
  const parts = [
    element("span", named(label), { className: `force ${code}` }),
    ...stated(fact.verb, (n) => element("q", named(n), { lang: "vi" })),
    ...stated(fact.due, (n) => element("span", [words("hạn: ", "due: "), named(n)], { className: "due" })),
    ...fact.topics.map((n) => element("span", named(n), { className: "topic" })),
  ];
  return element("p", parts.flatMap((part) => [part, " "]), { className: "marks" });
}

function where(fact) {
  const held = stated(period(fact.held), (n) => [", ", named(n)]).flat();
  const offsets = [];
  for (let n = 0; n < fact.passages.length; n += 2) offsets.push(`${fact.passages[n]}–${fact.passages[n + 1]}`);
  return [
    ...stated(fact.event, (n) => element("p", [named(n), ...held], { className: "event" })),
    element("p", source(data.sources[fact.source]), { className: "source" }),
    element("p", [words("ký tự ", "characters "), offsets.join(", ")], { className: "offsets" }),
    ...stated(fact.inferred, (n) => element(
      "p", [words("suy ra, không nêu thẳng: ", "inferred, not stated outright: "), named(n)], { className: "inferred" })),
    ...fact.quotes.map((n) => element("blockquote", named(n), { lang: "vi" })),
  ];
}

function source(told) {
  const title = element("cite", named(told.title), { lang: "vi" });
  const { link: href, address, published } = told;
  const linked = href === undefined ? title : element("a", title, { href, rel: "noopener noreferrer", target: "_blank" });
  const bracket = address === undefined ? [] : [" (", element("bdi", address), ")"];
  const day = published < 0 ? [words("ngày đăng không nêu", "date not stated")]
    : [words("đăng ", "published "), named(period(published))];
  return [linked, ...bracket, ", ", ...day];
}

const folds = [];
const folded = (n) => (n < 0 ? "" : folds[n] ??= fold([data.labels[n]].flat().join(" ")));

function searchable({ edge, fact }) {
  const { title, published, address } = data.sources[fact.source];
  const told = [
    nodes[edge.from].label, nodes[edge.to].label, fact.task, data.forces[fact.force][1], fact.verb, fact.due,
    fact.event, period(fact.held), fact.inferred, title, period(published), ...fact.topics, ...fact.quotes,
  ];
  return [...told.map(folded), fold(address ?? "")].join(" ");
}
