// Addresses: `#/PATH?FIELDS`, where `lang` is the language when it is not the one that the site was written in.
const usual = language();
const main = $("#main");
const PAGES = { "": homePage, about: aboutPage, things: thingsPage, queries: queriesPage, sparql: sparqlPage };
const positions = new Map();
let shown = { path: null };
let turns = 0;
let clicked = false;

function place() {
  const [path, fields] = location.hash.replace(/^#\/?/, "").split(/\?(.*)/s);
  return { path: decoded_(path), params: new URLSearchParams(fields ?? "") };
}

function decoded_(path) {
  try { return decodeURIComponent(path); } catch { return path; }
}

function link(path, params) {
  const fields = new URLSearchParams(params);
  fields.delete("lang");
  if (language() !== usual) fields.set("lang", language());
  return `#/${path}${fields.size > 0 ? `?${fields}` : ""}`;
}

function rewrite(path, params) {
  shown.path = path;
  history.replaceState(null, "", `${here()}${link(path, params)}`);
}

function made(path, params) {
  const [first] = path.split("/");
  if (Object.hasOwn(PAGES, path)) return PAGES[path](path, params);
  if (Object.hasOwn(site.views, first)) return viewPage(path, params);
  return first === "query" ? queryPage(path, params) : thingPage(path, params);
}

function failed(error) {
  return {
    title: ["Phần này không mở được", "This part cannot be opened"],
    content: [element("p", { className: "lead" }, said("Thiếu hoặc hỏng: ", "Missing or broken: "), element("code", {}, error.message), said(". Hãy chép lại cả thư mục.", ". Copy the whole folder again."))],
  };
}

// In a folder, what needs the engine stands on the one page whose policy lets it run.
function elsewhere(path, params) {
  const asks = path === "sparql" || (path.startsWith("query/") && [...params.keys()].some((name) => name !== "lang"));
  if (!site.apart || asks === site.runs) return false;
  location.replace(`${asks ? "sparql" : "index"}.html${location.hash}`);
  return true;
}

async function route() {
  turns += 1;
  const turn = turns;
  const { path, params } = place();
  if (elsewhere(path, params)) return;
  const lang = params.get("lang") ?? language();
  if (["vi", "en"].includes(lang) && lang !== language()) speak(lang);
  if (location.hash !== "" && (params.get("lang") ?? usual) !== language()) history.replaceState(null, "", `${here()}${link(path, params)}`);
  if (shown.follow !== undefined && shown.path.split("/")[0] === path.split("/")[0]) {
    shown.path = path;
    shown.follow(path, params);
    return;
  }
  shown.leave?.();
  shown.leave = undefined;
  const page = await Promise.resolve(made(path, params)).then((found) => found ?? unknownPage(path)).catch(failed);
  if (turn !== turns) return;
  show({ ...page, path });
}

function show(page) {
  const first = shown.path === null;
  shown = page;
  const above = page.above === undefined ? [] : [element("p", { className: "above" }, both(page.above, "span"))];
  const heading = element("h1", { tabIndex: -1 }, both(page.title));
  main.replaceChildren(...above, heading, ...page.content.flat(Infinity));
  main.className = page.framed ? "framed" : page.home ? "home" : "";
  root.classList.toggle("whole", page.framed === true);
  if (known !== null) keep(main);
  entitle();
  if (document.activeElement !== box) box.value = "";
  for (const one of $all("header nav a")) {
    if (one.hash === `#/${page.path.split("/")[0]}`) one.setAttribute("aria-current", "page");
    else one.removeAttribute("aria-current");
  }
  speak(language());
  if (!first) {
    heading.focus({ preventScroll: true });
    window.scrollTo(0, clicked ? 0 : positions.get(location.hash) ?? 0);
    tell(...page.title);
  }
  clicked = false;
  root.dataset.drawn = page.path;
}

function entitle() {
  const title = wording(shown.title);
  document.title = shown.home ? wording(site.title) : `${title} – mickg`;
}

document.addEventListener("click", (event) => { clicked ||= event.target.closest("a[href*='#/'], [role=option]") !== null; });
document.addEventListener("scroll", () => positions.set(location.hash, window.scrollY), { passive: true });
window.addEventListener("hashchange", () => { if (location.hash === "" || location.hash.startsWith("#/")) route(); });
window.addEventListener("beforeprint", () => {
  for (const table of $all(".wide, .rest")) table.expand?.();
  for (const frame of $all("iframe.view")) {
    frame.contentWindow.dispatchEvent(new frame.contentWindow.Event("beforeprint"));
    frame.style.height = `${frame.contentDocument.documentElement.scrollHeight}px`;
  }
});
window.addEventListener("afterprint", () => { for (const frame of $all("iframe.view")) frame.style.height = ""; });
$("#skip").addEventListener("click", () => $("h1").focus());
for (const button of $all("[data-language]")) {
  button.addEventListener("click", () => {
    const { path, params } = place();
    speak(button.dataset.language);
    rewrite(path, params);
    entitle();
    shown.spoken?.();
  });
}
speak(usual);
route();
