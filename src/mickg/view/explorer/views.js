// The docket, the network, the timeline and the series are pages of their own, each in a frame. What is chosen in one
// stands in this page's address, and its names lead here.
const TITLES = {
  docket: ["Sổ chỉ đạo", "Docket of directives"], network: ["Mạng lưới: ai chỉ đạo ai", "Network: who directed whom"],
  timeline: ["Dòng thời gian", "Timeline"], series: ["Chuỗi số liệu", "Series of figures"],
};
const here = () => location.href.split("#")[0];

async function viewPage(path, params) {
  const [name] = path.split("/");
  if (!site.views[name]) {
    return { title: TITLES[name], content: [element("p", { className: "lead" }, said("Đồ thị này không có gì để vẽ ở đây.", "This graph has nothing to draw here."))] };
  }
  const [markup] = await Promise.all([part(`view-${name}`), things()]);
  const frame = element("iframe", { title: wording(TITLES[name]), srcdoc: markup, className: "view" });
  frame.dataset.vi = TITLES[name][0];
  frame.dataset.en = TITLES[name][1];
  frame.addEventListener("load", () => settle(frame, name, path, params), { once: true });
  return { title: TITLES[name], content: [frame], framed: true, spoken: () => translate(frame), follow: (to, fields) => push(frame, to, fields) };
}

const inner = (path, params) => {
  const fields = new URLSearchParams([...params].filter(([name]) => name !== "lang"));
  const key = path.split("/").slice(1).join("/");
  return key === "" && fields.size === 0 ? "" : `#/${key}${fields.size > 0 ? `?${fields}` : ""}`;
};

function push(frame, path, params) {
  const page = frame.contentWindow;
  const wanted = inner(path, params);
  if (page.location.hash === wanted || page.location.hash === "#/" && wanted === "") return;
  page.history.replaceState(null, "", page.location.href.split("#")[0] + (wanted || "#/"));
  page.dispatchEvent(new page.Event("hashchange"));
}

function translate(frame) {
  frame.contentDocument.querySelector(`[data-language="${language()}"]`)?.click();
  keep(frame.contentDocument);
}

function settle(frame, name, path, params) {
  const page = frame.contentWindow;
  const document_ = frame.contentDocument;
  const switcher = document_.querySelector(".language");
  if (switcher !== null) switcher.hidden = true;
  translate(frame);
  push(frame, path, params);
  let last = page.location.hash;
  const tellAddress = () => setTimeout(() => {
    if (!frame.isConnected || page.location.hash === last) return;
    last = page.location.hash;
    const [key, fields] = page.location.hash.slice(2).split("?");
    rewrite(key === "" ? name : `${name}/${key}`, new URLSearchParams(fields));
  });
  for (const kind of ["input", "change", "click"]) document_.addEventListener(kind, tellAddress);
  page.addEventListener("hashchange", tellAddress);
  document_.addEventListener("click", leave, true);
  document_.addEventListener("keydown", (event) => {
    if (event.key === "/" && event.target.closest("input, select, textarea") === null) { event.preventDefault(); box.focus(); }
  });
  new MutationObserver(() => keep(document_)).observe(document_.body, { childList: true, subtree: true });
}

// A name in a frame leads out of it, before the frame's own page takes the link for one of its own.
function leave(event) {
  const link = event.target.closest("a[data-out=true]");
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  event.stopPropagation();
  clicked = true;
  location.hash = link.getAttribute("href");
}

// Names with `data-thing` become links to their pages.
function keep(within) {
  const framed = within.nodeType === Node.DOCUMENT_NODE;
  for (const name of within.querySelectorAll("[data-thing]:not([data-linked])")) {
    name.dataset.linked = "";
    if (!has(name.dataset.thing) || name.closest("a, button, summary, svg") !== null) continue;
    const made = element("a", { href: `#/${name.dataset.thing}` });
    made.dataset.out = framed;
    made.append(...name.childNodes);
    name.append(made);
  }
}
