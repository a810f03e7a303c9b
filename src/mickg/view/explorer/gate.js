// What a query may not do, as mickg refuses it everywhere: reach outside the graph, or change it.
const MAX = { length: 20_000, depth: 64, operators: 1000 };
const TOKEN = new RegExp([
  "(?<comment>#[^\\n\\r]*)",
  "(?<string>'''(?:[^'\\\\]|\\\\.|'(?!''))*'''|\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*\"\"\"|'(?:[^'\\\\\\n\\r]|\\\\.)*'|\"(?:[^\"\\\\\\n\\r]|\\\\.)*\")",
  "(?<iri><(?:[^<>\"{}|^`\\\\\\x00-\\x20]|\\\\[uU][0-9A-Fa-f]{4})*>)",
  "(?<variable>[?$][\\p{L}\\p{N}_]+)",
  "(?<prefixed>(?:\\p{L}(?:[\\p{L}\\p{N}_.\\-])*)?:(?:[\\p{L}\\p{N}_.\\-:%]|\\\\.)*)",
  "(?<language>@[A-Za-z]+(?:-[A-Za-z0-9]+)*)",
  "(?<word>[A-Za-z_][\\p{L}\\p{N}_]*)",
  "(?<open>[{(\\[])",
  "(?<close>[})\\]])",
  "(?<operator>[!+*/^\\-])",
].join("|"), "gsu");
const UPDATES = new Set(["INSERT", "DELETE", "CLEAR", "DROP", "CREATE", "COPY", "MOVE", "ADD"]);
const FORMS = new Set(["SELECT", "CONSTRUCT", "ASK", "DESCRIBE"]);

class Refused extends Error {
  constructor(vi, en, text = "", position = -1) {
    super(en);
    this.said = [vi, en];
    this.text = text;
    this.position = position;
  }
}

const refuse = (wrong, text, position, vi, en) => { if (wrong) throw new Refused(vi, en, text, position); };

function decoded(text) {
  return text.replace(/\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})/g, (all, short, long) => {
    const code = Number.parseInt(short ?? long, 16);
    refuse(code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff), "", -1, `${all} không là ký tự nào; sửa lại`, `the escape ${all} is no character; correct it`);
    return String.fromCodePoint(code);
  });
}

function refuseWord(word, text, position, form) {
  refuse(word.includes("SERVICE"), text, position, "SERVICE hỏi máy khác; chỉ hỏi được đồ thị này", "SERVICE asks another server; ask this graph alone");
  refuse(word === "LOAD", text, position, "LOAD nạp tệp hay trang khác; chỉ hỏi được đồ thị này", "LOAD loads a file or page; ask this graph alone");
  refuse(form === null && UPDATES.has(word), text, position, `${word} đổi đồ thị; ở đây chỉ đọc`, `${word} changes the graph, and queries only read`);
}

function scanned(text) {
  let [form, depth, operators, before] = [null, 0, 0, ""];
  const own = `<${site.prefixes.graph}`;
  for (const token of text.matchAll(TOKEN)) {
    const found = token.groups;
    const position = token.index;
    if (found.open !== undefined || found.close !== undefined) {
      depth += found.open !== undefined ? 1 : -1;
      refuse(depth > MAX.depth, text, position, `ngoặc lồng quá ${MAX.depth} tầng`, `brackets are nested deeper than ${MAX.depth}`);
    } else if (found.operator !== undefined) {
      operators += 1;
      refuse(operators > MAX.operators, text, position, `quá ${MAX.operators} phép toán`, `there are more than ${MAX.operators} operators`);
    } else if (found.word !== undefined) {
      const word = token[0].toUpperCase();
      refuseWord(word, text, position, form);
      form ??= FORMS.has(word) ? word : null;
      before = ["FROM", "FROMNAMED"].includes(word) || (before === "FROM" && word === "NAMED") ? "FROM" : word;
    } else if (found.iri !== undefined || found.prefixed !== undefined) {
      const glued = found.prefixed === undefined ? "" : token[0].split(":")[0].toUpperCase();
      refuseWord(glued, text, position, form);
      const outside = before === "FROM" || (depth === 0 && before !== "PREFIX" && glued.startsWith("FROM"));
      refuse(outside && !token[0].startsWith(own), text, position, `FROM chỉ nhận đồ thị có ở đây (${own}…>)`, `FROM may name only graphs of this graph (${own}…>)`);
      before = "";
    }
  }
  return form;
}

function checked(text) {
  refuse(text.length > MAX.length, "", -1, `câu hỏi dài ${text.length} ký tự, quá ${MAX.length}`, `the query has ${text.length} characters, more than ${MAX.length}`);
  let form = scanned(text);
  const plain = decoded(text);
  if (plain !== text) form = scanned(plain);
  refuse(form === null, "", -1, "câu hỏi không có SELECT, CONSTRUCT, ASK hay DESCRIBE", "the query has no SELECT, CONSTRUCT, ASK or DESCRIBE");
  return form;
}
