const $all = (selector) => [...document.querySelectorAll(selector)];
const root = document.documentElement;
const fold = (text) =>
  (text.replace(/[đĐ]/g, "d").toLowerCase().replace(/ß/g, "ss").replace(/ς/g, "σ")
    .normalize("NFD").replace(/\p{Mn}/gu, "").match(/[\p{L}\p{N}_]+/gu) ?? []).join(" ");
function speak(language) {
  root.lang = language;
  for (const part of $all("[data-vi]")) {
    const text = part.dataset[language];
    if (part.localName === "option") part.textContent = text;
    else if (part.localName === "input") part.placeholder = text;
    else part.setAttribute("aria-label", text);
  }
  for (const button of $all("[data-language]")) button.setAttribute("aria-pressed", button.dataset.language === language);
}
root.classList.add("js");

const table = docket(document.querySelector(".docket"), (key, fields) => {
  location.hash = `#/${key}${fields.size > 0 ? `?${fields}` : ""}`;
});

function follow() {
  const [key, fields] = location.hash.slice(2).split("?");
  table.recall(key, new URLSearchParams(fields));
}

for (const button of $all("[data-language]")) {
  button.addEventListener("click", () => { speak(button.dataset.language); table.speak(); });
}
window.addEventListener("hashchange", follow);
speak(root.lang);
follow();
