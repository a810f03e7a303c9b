// Oxigraph in a worker, over the graph that the site carries.
const BOUND = Object.entries(site.prefixes).map(([name, base]) => `PREFIX ${name}: <${base}>`).join(" ");
const RESULTS = "application/sparql-results+json";
let worker = null;
let stop = () => {};

async function started() {
  if (worker !== null) return worker;
  const [program, graph, script] = await Promise.all([bytes("engine"), bytes("graph"), words("worker")]);
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const made = new Worker(address);
  await reply(made, { program, graph });
  worker = made;
  return made;
}

// The worker's next answer; `stop` ends the worker and the waiting.
function reply(one, message) {
  const done = new Promise((resolve, reject) => {
    stop = () => {
      one.terminate();
      worker = null;
      reject(new Refused("đã dừng", "stopped"));
    };
    one.onmessage = ({ data }) => (data.error === undefined ? resolve(data) : reject(new Error(data.error)));
    one.onerror = (event) => { event.preventDefault(); stop(); };
    one.postMessage(message);
  });
  return done.finally(() => { stop = () => {}; });
}

// A slip in a term of the ontology would else be answered with no rows.
function checkTerms(query) {
  const terms = [...known.terms.keys()].filter((name) => name.startsWith("mg:"));
  if (terms.length === 0 || /PREFIX\s+mg:/i.test(query)) return;
  for (const token of query.matchAll(TOKEN)) {
    const name = (token.groups.prefixed ?? "").replace(/\.$/, "");
    if (!name.startsWith("mg:") || known.terms.has(name)) continue;
    const near = nearest(name, terms).join(", ");
    throw new Refused(`bộ từ vựng không có ${name}; gần nhất: ${near}`, `the ontology has no term ${name}; nearest: ${near}`, query, token.index);
  }
}

// The names that share most pairs of letters with one.
function nearest(name, names) {
  const pairs = (text) => new Set(Array.from(text.toLowerCase(), (letter, n) => letter + (text.toLowerCase()[n + 1] ?? "")));
  const own = pairs(name);
  const shared = (other) => [...pairs(other)].filter((pair) => own.has(pair)).length / (own.size + pairs(other).size);
  return [...names].sort((one, other) => shared(other) - shared(one) || (one < other ? -1 : 1)).slice(0, 3);
}

// Answers: { columns, rows } of a SELECT, { truth } of an ASK, { triples } of the others.
async function ask(query) {
  const form = checked(query);
  checkTerms(query);
  const table = form === "SELECT" || form === "ASK";
  const one = await started();
  try {
    const { answer } = await reply(one, { query: `${BOUND} ${query}`, format: table ? RESULTS : "application/n-triples" });
    if (!table) return { triples: answer.split("\n").filter((line) => line !== "").sort() };
    const told = JSON.parse(answer);
    if (told.boolean !== undefined) return { truth: told.boolean };
    const columns = told.head.vars;
    return { columns, rows: told.results.bindings.map((row) => columns.map((name) => term(row[name]))) };
  } catch (error) {
    throw error instanceof Refused ? error : placed(query, error.message);
  }
}

const NUMBERS = new Set(["integer", "decimal", "double", "float"]);

function term(told) {
  if (told === undefined) return null;
  if (told.type === "uri") return [key(told.value)];
  if (told.type === "bnode") return ["value", `_:${told.value}`];
  const kind = (told.datatype ?? "").startsWith(site.prefixes.xsd) ? told.datatype.slice(site.prefixes.xsd.length) : "string";
  if (kind === "string") return told.value;
  return [NUMBERS.has(kind) ? "number" : "value", told.value];
}

// The engine counts from the prefixes that stand before the query on its first line.
function placed(query, message) {
  const found = /error at (\d+):(\d+): ([\s\S]*)/.exec(message);
  if (found === null) return new Refused(`câu hỏi không trả lời được: ${message}`, `the query cannot be answered: ${message}`);
  const [line, column] = [Number(found[1]), Number(found[2])];
  const start = query.split("\n").slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const within = column - 1 - (line === 1 ? BOUND.length + 1 : 0);
  const expected = found[3].length > 120 ? `${found[3].slice(0, 119)}…` : found[3];
  return new Refused(`câu hỏi không đọc được từ đây (${expected})`, `the query cannot be read from here (${expected})`, query, start + Math.max(within, 0));
}

function complaint(error) {
  const lines = error.text?.slice(0, error.position).split("\n") ?? [];
  const where = (error.position ?? -1) < 0 ? [] : [`, ${lines.length}:${lines.at(-1).length + 1}`];
  const shown = where.length === 0 ? [] : [element("pre", {}, `${error.text.split("\n")[lines.length - 1].replaceAll("\t", " ")}\n${" ".repeat(lines.at(-1).length)}^`)];
  const reason = error.said ?? ["lỗi", error.message];
  const at = where.length === 0 ? [] : [said(`dòng ${lines.length}, cột ${lines.at(-1).length + 1}: `, `line ${lines.length}, column ${lines.at(-1).length + 1}: `)];
  return element("div", { className: "complaint", role: "alert" }, element("p", {}, at, said(...reason)), shown);
}

function shownAnswer(answer, title) {
  if (answer.truth !== undefined) return [element("p", { className: "truth" }, answer.truth ? said("đúng", "true") : said("sai", "false"))];
  if (answer.triples !== undefined) {
    return [element("p", {}, said(`${answer.triples.length} bộ ba`, `${answer.triples.length} triples`)), element("pre", { className: "triples" }, answer.triples.join("\n"))];
  }
  const many = answer.all ?? answer.rows.length;
  const save = element("button", { type: "button", className: "csv" }, said("Tải CSV", "Download CSV"));
  save.addEventListener("click", () => download(`${title}.csv`, csv(answer)));
  const cut = many > answer.rows.length ? [said(` (ở đây ${answer.rows.length} dòng đầu; hỏi lại trong ô SPARQL để có đủ)`, ` (the first ${answer.rows.length} are here; ask again in the SPARQL box for all)`)] : [];
  return [
    element("p", { className: "count" }, element("strong", {}, String(many)), " ", said("dòng", many === 1 ? "row" : "rows"), cut, " ", save),
    ...(many === 0 ? [] : [answerTable(answer, title)]),
  ];
}

const unbundled = () => element("div", { className: "complaint" },
  element("p", {}, said("Trang này được ghi ra khi máy chưa có công cụ SPARQL, nên không tự hỏi được ở đây.", "This site was written where the SPARQL engine was not set up, so queries cannot be asked here.")),
  element("p", {}, said("Cài npm, chạy make setup rồi ghi lại trang; hoặc hỏi bằng lệnh mickg query.", "Install npm, run make setup and write the site again; or ask with the command mickg query.")));

const EXAMPLE = `SELECT ?directive ?task ?deadline {
  GRAPH ?g { ?directive a mg:Directive ; mg:task ?task ; mg:deadline ?deadline }
  FILTER(LANG(?task) = "vi")
}
ORDER BY ?deadline
`;

async function sparqlPage(_, params) {
  const [queries] = await Promise.all([part("queries"), things()]);
  const text = element("textarea", { id: "query", spellcheck: false, "aria-describedby": "keys", value: params.get("query") ?? EXAMPLE });
  const fit = () => { text.rows = Math.min(Math.max(text.value.split("\n").length + 1, 8), 26); };
  fit();
  const examples = element("select", { id: "examples" }, element("option", { value: "" }, "—"),
    queries.map(({ name, title }) => choice(name, title)));
  const run = element("button", { type: "submit", className: "main" }, said("Hỏi", "Ask"));
  const halt = element("button", { type: "button", disabled: true }, said("Dừng", "Stop"));
  const told = element("div", { id: "answer" });
  const form = element("form", { className: "sparql" },
    element("label", {}, said("Ví dụ: ", "Examples: "), examples),
    element("label", { htmlFor: "query" }, said("Câu hỏi SPARQL", "SPARQL query")), text,
    element("p", { className: "tools" }, run, halt, element("small", { id: "keys" }, said("Ctrl+Enter để hỏi. Địa chỉ trang giữ câu hỏi.", "Ctrl+Enter asks. The address keeps the query."))));

  async function answer() {
    const query = text.value;
    rewrite("sparql", new URLSearchParams({ query }));
    [run.disabled, halt.disabled] = [true, false];
    told.replaceChildren(element("p", { className: "busy" }, said("Đang hỏi… (lần đầu cần nạp công cụ và đồ thị)", "Asking… (the first time loads the engine and the graph)")));
    tell("Đang hỏi", "Asking");
    try {
      told.replaceChildren(...shownAnswer(await ask(query), "mickg"));
      tell("Đã có câu trả lời", "Answered");
    } catch (error) {
      told.replaceChildren(complaint(error));
      if (error.position >= 0) { text.focus(); text.setSelectionRange(error.position, error.position + 1); }
    }
    [run.disabled, halt.disabled] = [false, true];
  }

  halt.addEventListener("click", () => stop());
  examples.addEventListener("change", () => {
    const chosen = queries.find(({ name }) => name === examples.value);
    if (chosen !== undefined) { text.value = writtenOut(chosen, new URLSearchParams()); fit(); }
  });
  text.addEventListener("keydown", (event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); form.requestSubmit(); } });
  form.addEventListener("submit", (event) => { event.preventDefault(); if (!run.disabled) answer(); });
  if (site.engine !== null && params.has("query")) setTimeout(answer);
  const prefixes = element("details", {}, element("summary", {}, said("Tiền tố đã có sẵn", "Prefixes that are bound")),
    element("pre", {}, Object.entries(site.prefixes).map(([name, base]) => `${name}: ${base}`).join("\n")));
  const how = element("p", { className: "lead" }, said("Hỏi đồ thị ngay trong trình duyệt, không gửi gì đi đâu. Mọi dữ kiện nằm trong đồ thị có tên: viết GRAPH ?g { … }.", "Ask the graph inside the browser; nothing is sent anywhere. Every fact is in a named graph: write GRAPH ?g { … }."));
  return { title: ["Ô SPARQL", "SPARQL box"], content: [how, ...(site.engine === null ? [unbundled()] : [form, told, prefixes])], leave: () => stop() };
}
