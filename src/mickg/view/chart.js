const $ = (selector) => document.querySelector(selector);
const $all = (selector) => [...document.querySelectorAll(selector)];
const root = document.documentElement;
const svg = $("#chart");
const keys = JSON.parse($("#data").textContent);
const marks = $all("[data-mark]");
const rows = $all("#all tbody tr");
const whose = rows.map((row) => Number(row.dataset.of));
let chosen = -1;
let visible = rows.map(() => true);

const fold = (text) =>
  (text.replace(/[đĐ]/g, "d").toLowerCase().replace(/ß/g, "ss").replace(/ς/g, "σ")
    .normalize("NFD").replace(/\p{Mn}/gu, "").match(/[\p{L}\p{N}_]+/gu) ?? []).join(" ");
const folded = rows.map((row) => fold([...row.querySelectorAll("bdi")].map((part) => part.textContent).join(" ")));

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

function filter() {
  const words = fold($("#search").value).split(" ");
  const source = $("#where").value;
  const kinds = new Set($all("[name=kind]:checked").map((box) => box.value));
  visible = rows.map((row, n) =>
    kinds.has(marks[whose[n]].dataset.kind) && (source === "" || row.dataset.source === source) &&
    words.every((word) => folded[n].includes(word)));
  const shown = new Set(whose.filter((_, n) => visible[n]));
  rows.forEach((row, n) => { row.hidden = !visible[n]; });
  marks.forEach((mark, n) => mark.classList.toggle("off", !shown.has(n)));
  $("#shown").textContent = `${shown.size} / ${marks.length}`;
  fill();
}

function fill() {
  const idle = chosen < 0 && visible.every(Boolean);
  $("#overview").hidden = !idle;
  $("#chosen").hidden = idle;
  $("#close").hidden = chosen < 0;
  $("#chosen").classList.toggle("one", chosen >= 0);
  const listed = rows.filter((_, n) => (chosen < 0 ? visible[n] : whose[n] === chosen));
  $("#chosen-title").replaceChildren(...title());
  $("#chosen-rows").replaceChildren(...(idle ? [] : listed.map((row) => row.cloneNode(true))));
}

function title() {
  if (chosen >= 0) return rows[whose.indexOf(chosen)].querySelector(".task").cloneNode(true).childNodes;
  const found = { vi: "Lọc được", en: "Found" };
  return ["vi", "en"].map((lang) => Object.assign(document.createElement("span"), { lang, textContent: found[lang] }));
}

function choose() {
  const address = location.hash.slice(2);
  chosen = keys.indexOf(address);
  svg.classList.toggle("choosing", chosen >= 0);
  marks.forEach((mark, n) => mark.classList.toggle("chosen", n === chosen));
  fill();
  $("aside").scrollTop = 0;
  if (chosen >= 0) marks[chosen].scrollIntoView({ block: "nearest", inline: "nearest" });
}

const go = (key) => { location.hash = `#/${key}`; };

function open(event) {
  const mark = event.target.closest("[data-mark]");
  if (mark !== null) go(keys[mark.dataset.mark]);
  return mark !== null;
}

const beside = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function key(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const shown = marks.filter((mark) => !mark.classList.contains("off"));
  const next = shown[shown.indexOf(document.activeElement) + (beside[event.key] ?? 0)];
  if (event.key === "Enter" || event.key === " ") { if (!open(event)) return; }
  else if (event.key in beside && next !== undefined) next.focus();
  else return;
  event.preventDefault();
}

svg.addEventListener("click", open);
svg.addEventListener("keydown", key);
$("#close").addEventListener("click", () => go(""));
document.addEventListener("keydown", (event) => { if (event.key === "Escape" && chosen >= 0) go(""); });
window.addEventListener("hashchange", choose);
$(".filters").addEventListener("input", filter);
$(".filters").addEventListener("submit", (event) => event.preventDefault());
$("#clear").addEventListener("click", () => { $(".filters").reset(); filter(); });
for (const button of $all("[data-language]")) button.addEventListener("click", () => speak(button.dataset.language));

root.classList.add("js");
speak(root.lang);
filter();
choose();
