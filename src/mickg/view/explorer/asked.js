// Saved queries: their list, and the page of each with its answer at the defaults, or at what the address sets.
const QUOTED = (text) => JSON.stringify(text).replaceAll("\u007f", "\\u007F");

function asTerm([name, kind, scheme], value) {
  if (kind === "id" || kind === "code") {
    const plain = value.includes(":") || scheme === null ? value : `voc:${scheme}/${value}`;
    if (/[\s<>"{}|\\^`]/.test(plain)) throw new Refused(`${name} nhận một mã như org/bo-tttt, không phải '${value}'`, `${name} takes an id such as org/bo-tttt, not '${value}'`);
    return `<${iri(plain)}>`;
  }
  return kind === "string" ? QUOTED(value) : `${QUOTED(value)}^^<${site.prefixes.xsd}${kind}>`;
}

// The query's text with the terms of its defaults, of what is given, and of the page's language.
function writtenOut({ pieces, parameters }, given) {
  const terms = new Map();
  for (const parameter of parameters) {
    const [name, , , usual] = parameter;
    const value = given.get(name) ?? (name === "lang" ? language() : usual);
    if (value !== null && value !== "") terms.set(name, asTerm(parameter, value));
  }
  return pieces.map((piece) => {
    if (typeof piece === "string") return piece;
    const [name, bound, absent] = piece;
    return terms.has(name) ? bound.replace("{}", () => terms.get(name)) : absent;
  }).join("").replace(/[ ]+$/gm, "");
}

async function queriesPage() {
  const queries = await part("queries");
  const rows = queries.map(({ name, title, rows: many }) => element("li", {},
    element("a", { href: `#/query/${name}` }, both(title, "span")),
    element("small", {}, element("code", {}, name), " ", said(`${many} dòng`, `${many} row${many === 1 ? "" : "s"}`))));
  const lead = element("p", { className: "lead" }, said("Mỗi câu hỏi đã được trả lời khi trang này được ghi ra; có thể xem cách hỏi và hỏi lại.", "Each was answered when this site was written; its text can be read, changed and asked again."));
  return { title: ["Câu hỏi có sẵn", "Saved queries"], content: [lead, element("ul", { className: "lines" }, rows)] };
}

// A name instead of an id is taken for the first thing that search finds by it.
async function resolved([, kind], value) {
  if (kind !== "id" || value === "" || value.includes(":") || (await things()).of.has(value)) return value;
  return (await find(value, 1))[0]?.thing.id ?? value;
}

async function queryPage(path, params) {
  const [queries] = await Promise.all([part("queries"), things()]);
  const saved = queries.find(({ name }) => name === path.slice("query/".length));
  if (saved === undefined) return null;
  const given = new URLSearchParams([...params].filter(([name, value]) => value !== "" && saved.parameters.some((one) => one[0] === name)));
  const told = element("div", { id: "answer" });
  const written = () => writtenOut(saved, given);
  const content = [parametersForm(saved, given), told, textOf(written, given)];
  const answers = async () => {
    if (given.size > 0) return ask(written());
    const held = await part(`query-${saved.name}`);
    return held[language()] ?? held.vi;
  };
  async function show() {
    told.replaceChildren(element("p", { className: "busy" }, said("Đang hỏi…", "Asking…")));
    try {
      if (given.size > 0 && site.engine === null) throw new Refused("trang này không mang công cụ SPARQL, nên chỉ có câu trả lời với giá trị mặc định", "this site carries no SPARQL engine, so only the answer at the defaults is here");
      told.replaceChildren(...shownAnswer(await answers(), saved.name));
    } catch (error) { told.replaceChildren(complaint(error)); }
  }
  show();
  return { title: saved.title, content, spoken: show, leave: () => stop() };
}

function parametersForm(saved, given) {
  const settable = saved.parameters.filter(([name]) => name !== "lang");
  if (settable.length === 0) return [];
  const fields = settable.map(([name, kind, scheme, usual]) => {
    const id = `param-${name}`;
    const hint = { id: wording(["mã hoặc tên", "id or name"]), date: "2024-03-11" }[kind] ?? "";
    const codes = scheme === null ? [] : [...known.terms].filter(([term]) => term.startsWith(`voc:${scheme}/`));
    const field = codes.length === 0
      ? element("input", { id, name, value: given.get(name) ?? usual ?? "", placeholder: hint, autocomplete: "off" })
      : element("select", { id, name }, element("option", { value: "" }, "—"), codes.map(([term, label]) => {
        const code = term.slice(`voc:${scheme}/`.length);
        return choice(code, label, (given.get(name) ?? usual) === code);
      }));
    return element("label", { htmlFor: id }, element("code", {}, name), field);
  });
  const form = element("form", { className: "parameters" }, fields, element("button", { type: "submit", className: "main" }, said("Hỏi lại", "Ask again")),
    element("small", {}, said("Để trống là không giới hạn; có thể gõ tên thay cho mã.", "Empty means any; a name may stand for an id.")));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const values = await Promise.all(settable.map(async (one) => [one[0], await resolved(one, form.elements[one[0]].value.trim())]));
    const changed = values.filter(([name, value]) => value !== "" && value !== settable.find((one) => one[0] === name)[3]);
    location.hash = link(`query/${saved.name}`, new URLSearchParams(changed));
  });
  return [form];
}

function textOf(written, given) {
  const query = (() => { try { return written(); } catch { return ""; } })();
  return element("details", { open: false }, element("summary", {}, said("Câu hỏi viết bằng SPARQL", "The query in SPARQL")),
    element("pre", { className: "query" }, query),
    element("p", {}, element("a", { className: "box", href: `#/sparql?${new URLSearchParams({ query })}` }, said("Mở trong ô SPARQL", "Open in the SPARQL box"))));
}
