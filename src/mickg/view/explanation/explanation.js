// An article with its marks: what is chosen is the address, `#/P1,O2` or `#/P1@2` for the second passage of a fact.
const text = $(".text");
const marks = $all(".text .mark");
const cards = new Map($all("#cards > .card").map((card) => [card.dataset.ref, card]));
const rules = $all("#rules > .card");
const items = $all("#overview li");

function chosen() {
  return address().split(",").filter((key) => key !== "").map((key) => key.split("@"));
}

function filter() {
  const [kinds, words] = [ticked("kind"), sought()];
  for (const part of $all(".text :is(.k, .ref)")) part.classList.toggle("off", !kinds.has(part.dataset.kind));
  let count = 0;
  for (const item of items) {
    item.hidden = !kinds.has(item.closest("section").dataset.kind) ||
      !has(item.folded ??= fold(item.textContent), words);
    count += !item.hidden;
  }
  for (const section of $all("#overview section")) section.hidden = section.querySelector("li:not([hidden])") === null;
  $("#shown").textContent = `${count} / ${items.length}`;
}

function choose() {
  const keys = chosen().filter(([ref]) => cards.has(ref));
  const refs = new Set(keys.map(([ref]) => ref));
  for (const mark of marks) mark.classList.toggle("chosen", mark.dataset.refs.split(" ").some((ref) => refs.has(ref)));
  for (const card of cards.values()) card.hidden = !refs.has(card.dataset.ref);
  for (const [ref] of keys) $("#cards").append(cards.get(ref));
  const used = new Set(keys.flatMap(([ref]) => cards.get(ref).dataset.rules.split(" ")));
  for (const rule of rules) rule.hidden = !used.has(rule.dataset.rule);
  for (const item of items) {
    const own = refs.has(item.dataset.ref);
    item.classList.toggle("chosen", own);
    item.firstElementChild.ariaCurrent = own ? "true" : null;
  }
  $("#chosen").hidden = keys.length === 0;
  $("#close").hidden = keys.length === 0;
  $("#chosen").scrollTop = 0;
  if (keys.length > 0) reveal(...keys[0]);
}

// Both the passage and its item in the list are brought to where they can be seen.
function reveal(ref, nth = "1") {
  const mark = marks.find((one) => one.dataset.begins?.split(" ").includes(`${ref}@${nth}`));
  const narrow = matchMedia("(max-width: 800px)").matches;
  const [box, frame] = [mark?.getBoundingClientRect(), text.parentElement.getBoundingClientRect()];
  const bottom = narrow ? innerHeight / 2 : Math.min(frame.bottom, innerHeight);
  if (box !== undefined && (box.top < Math.max(frame.top, 0) || box.bottom > bottom)) {
    mark.scrollIntoView({ block: narrow ? "start" : "center" });
  }
  if (!narrow) items.find((item) => item.dataset.ref === ref)?.scrollIntoView({ block: "nearest" });
}

// Who walks the marks by keyboard is shown what is read there, and leaves no trail in the history.
text.addEventListener("focusin", (event) => {
  const mark = event.target.closest(".mark");
  if (mark === null || !mark.matches(":focus-visible")) return;
  rewrite(`${mark.hash}${narrowed()}`);
  choose();
});

connect(() => {}, filter, choose);
