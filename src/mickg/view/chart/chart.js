const svg = $("#chart");
const keys = JSON.parse($("#data").textContent);
const marks = $all("[data-mark]");
const rows = $all("#all tbody tr");
const whose = rows.map((row) => Number(row.dataset.of));
let chosen = -1;
let visible = rows.map(() => true);

const folded = rows.map((row) => fold([...row.querySelectorAll("bdi")].map((part) => part.textContent).join(" ")));

function filter() {
  const words = sought();
  const source = $("#where").value;
  const kinds = ticked("kind");
  visible = rows.map((row, n) =>
    kinds.has(marks[whose[n]].dataset.kind) && (source === "" || row.dataset.source === source) &&
    has(folded[n], words));
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
  chosen = keys.indexOf(address());
  svg.classList.toggle("choosing", chosen >= 0);
  marks.forEach((mark, n) => mark.classList.toggle("chosen", n === chosen));
  fill();
  if (chosen >= 0) $("aside").scrollTop = 0;
  if (chosen >= 0) marks[chosen].scrollIntoView({ block: "nearest", inline: "nearest" });
}

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
connect(() => {}, filter, choose);
