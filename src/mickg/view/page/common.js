const $ = (selector) => document.querySelector(selector);
const $all = (selector) => [...document.querySelectorAll(selector)];
const root = document.documentElement;
root.classList.add("js");

const fold = (text) =>
  (text.replace(/[đĐ]/g, "d").toLowerCase().replace(/ß/g, "ss").replace(/ς/g, "σ")
    .normalize("NFD").replace(/\p{Mn}/gu, "").match(/[\p{L}\p{N}_]+/gu) ?? []).join(" ");
const sought = () => fold($("#search").value).split(" ").filter((word) => word !== "");
const has = (folded, words) => words.every((word) => folded.includes(word));
const ticked = (name) => new Set($all(`[name=${name}]:checked`).map((box) => box.value));

function speak(language) {
  root.lang = language;
  for (const part of $all("[data-vi]")) {
    const text = part.dataset[language];
    if (part.localName === "option") part.textContent = text;
    else if (part.localName === "input") part.placeholder = text;
    else part.setAttribute("aria-label", text);
    const title = part.querySelector(":scope > title");
    if (title !== null) title.textContent = text;
  }
  for (const button of $all("[data-language]")) button.setAttribute("aria-pressed", button.dataset.language === language);
}

// The address is `#/KEY?FIELDS`: what is chosen, and each field that is not as it was at first.
const fields = $all(".filters :is(input, select)");
const address = () => location.hash.slice(2).split("?")[0];
let drawn = null;  // the address that the page shows
const go = (key) => {
  location.hash = `#/${key}${narrowed()}`;
  window.dispatchEvent(new Event("hashchange"));  // at once; the browser's own comes a moment later
};

function narrowed() {
  const said = new URLSearchParams();
  for (const field of fields) {
    if (field.type === "checkbox") { if (!field.checked) said.append(`no-${field.name}`, field.value); }
    else if (field.value !== "") said.set(field.id, field.value);
  }
  return said.size > 0 ? `?${said}` : "";
}

function recall() {
  const said = new URLSearchParams(location.hash.split("?")[1]);
  for (const field of fields) {
    if (field.type === "checkbox") field.checked = !said.getAll(`no-${field.name}`).includes(field.value);
    else field.value = said.get(field.id) ?? "";
    if (field.selectedIndex < 0) field.selectedIndex = 0;
  }
}

// In a notebook's frame, an address that begins with its hash would be one of the notebook.
const rewrite = (hash) => {
  history.replaceState(null, "", location.href.split("#")[0] + hash);
  drawn = location.hash;
};

// `spoken` follows a change of language, `filter` one of the fields, `choose` one of what is chosen.
// What is given back is to be called when a script changes a field.
function connect(spoken, filter, choose) {
  const narrow = () => { rewrite(`#/${address()}${narrowed()}`); filter(); };
  const follow = () => {
    if (location.hash === drawn) return;
    drawn = location.hash;
    recall();
    filter();
    choose();
  };
  window.addEventListener("hashchange", follow);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#/']");
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(link.hash.slice(2));
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && !$("#close").hidden) go(""); });
  $("#close").addEventListener("click", () => go(""));
  $(".filters").addEventListener("input", narrow);
  $(".filters").addEventListener("submit", (event) => event.preventDefault());
  $("#clear").addEventListener("click", () => { $(".filters").reset(); narrow(); });
  const tell = (language) => { speak(language); spoken(); };
  for (const button of $all("[data-language]")) {
    button.addEventListener("click", () => { tell(button.dataset.language); filter(); });
  }
  tell(root.lang);
  follow();
  return narrow;
}
