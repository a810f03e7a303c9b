// Pages without data of their own, and the index of things by kind.
const MOST_LINES = 400;

function homePage() {
  const form = element("button", { type: "button", className: "seek" }, said("Tìm người, tổ chức, văn bản, chỉ tiêu…", "Search people, bodies, documents, indicators…"), " ", element("kbd", {}, "/"));
  form.addEventListener("click", () => box.focus());
  const lead = element("p", { className: "lead" }, said("Đọc từ bài báo của một bộ: ai chỉ đạo ai làm việc gì, đến khi nào, theo văn bản nào, và câu nào trong bài nói thế.", "Read from a ministry's articles: who directed whom to do what, by when, under which document, and where in the article it is said."));
  return { title: ["Ai chỉ đạo ai, việc gì, đến khi nào", "Who directed whom to do what, by when"], content: [lead, form, $("#home").content.cloneNode(true)], home: true };
}

async function thingsPage(_, params) {
  const { kinds, all } = await things();
  const chosen = kinds.find(({ kind }) => kind === params.get("kind")) ?? kinds.find(({ kind }) => kind === "Person") ?? kinds[0];
  const menu = kinds.map((one) => element("a", { href: `#/things?kind=${one.kind}`, ...(one === chosen ? { "aria-current": "true" } : {}) },
    both(one.label, "span"), " ", element("small", {}, String(all.filter(({ of }) => of === one).length))));
  const held = all.filter(({ of }) => of === chosen);
  const list = element("ul", { className: "lines columns" });
  let every = false;
  function fill() {
    const sorted = [...held].sort((one, other) => wording(one.label).localeCompare(wording(other.label), "vi", { numeric: true }));
    const some = every ? sorted : sorted.slice(0, MOST_LINES);
    list.replaceChildren(...some.map((one) => element("li", {}, element("a", { href: `#/${one.id}` }, both(one.label)))));
    more.hidden = every || held.length <= MOST_LINES;
  }
  const more = element("button", { type: "button", className: "more" }, said(`hiện đủ ${held.length}`, `show all ${held.length}`));
  more.addEventListener("click", () => { every = true; fill(); });
  fill();
  const [vi, en] = chosen.label;
  return { title: [`Danh mục: ${vi}`, `Index: ${en}`], content: [element("nav", { className: "kinds", "aria-label": wording(["Loại", "Kind"]) }, menu), list, more], spoken: fill };
}

async function aboutPage() {
  const licence = site.engine === null ? [] : [
    element("p", {}, said(`Ô SPARQL chạy Oxigraph ${site.engine} (WebAssembly), bản quyền Oxigraph developers, giấy phép MIT hoặc Apache 2.0.`, `The SPARQL box runs Oxigraph ${site.engine} (WebAssembly), copyright Oxigraph developers, licensed MIT or Apache 2.0.`)),
    element("details", {}, element("summary", {}, said("Toàn văn giấy phép Apache 2.0", "The Apache License 2.0 in full")), element("pre", {}, await part("licence"))),
  ];
  const item = (vi, en) => element("li", {}, said(vi, en));
  return {
    title: ["Giấy phép và cách dùng", "Licences and how to use this"],
    content: [
      element("h2", {}, said("Cách dùng", "How to use this")),
      element("ul", {},
        item("Phím / đưa tới ô tìm; mũi tên chọn, Enter mở, Esc đóng.", "The key / goes to the search; arrows choose, Enter opens, Esc closes."),
        item("Mọi trang, bộ lọc và câu hỏi đều nằm trong địa chỉ: sao chép địa chỉ là chia sẻ được.", "Every page, filter and query is in the address: copy it to share what you see."),
        item("Mở từ đĩa, không cần mạng; không gửi gì đi đâu.", "It opens from disk without a network, and sends nothing anywhere."),
        item("In trang nào cũng được; bảng in đủ các dòng.", "Any page can be printed; tables print all their rows.")),
      element("h2", {}, said("Giấy phép", "Licences")),
      element("p", {}, said("Dữ liệu (đồ thị và bộ từ vựng): Creative Commons Ghi công 4.0, mickg contributors. Mã của trang: Apache 2.0, mickg contributors. Tên bài báo và bài báo thuộc về nơi đăng.", "Data (graph and ontology): Creative Commons Attribution 4.0, mickg contributors. Code of these pages: Apache 2.0, mickg contributors. Articles and their titles belong to their publishers.")),
      ...licence,
    ],
  };
}

async function unknownPage(path) {
  await things();
  const near = await find(path.split("/").at(-1).replaceAll("-", " "), 5);
  const button = element("button", { type: "button", className: "seek" }, said("Tìm theo tên", "Search by name"));
  button.addEventListener("click", () => box.focus());
  return {
    title: ["Không có trang này", "There is no such page"],
    content: [
      element("p", { className: "lead" }, said("Địa chỉ ", "Nothing here has the address "), element("code", {}, path), said(" không có ở đây. Hãy tìm theo tên.", ". Search by name instead.")),
      button,
      ...(near.length > 0 ? [element("p", {}, said("Gần giống:", "Near it:")), element("ul", { className: "lines" }, near.map(({ thing }) => element("li", {}, element("a", { href: `#/${thing.id}` }, both(thing.label)), " ", element("small", {}, both(thing.of.label, "span")))))] : []),
    ],
  };
}
