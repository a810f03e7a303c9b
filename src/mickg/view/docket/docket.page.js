const listed = docket($(".docket"), (key, fields) => {
  rewrite(`#/${key}${fields.size > 0 ? `?${fields}` : ""}`);
});

function follow() {
  const [key, fields] = location.hash.slice(2).split("?");
  listed.recall(key, new URLSearchParams(fields));
}

function tell(language) {
  speak(language);
  listed.speak();
}

for (const button of $all("[data-language]")) button.addEventListener("click", () => tell(button.dataset.language));
window.addEventListener("hashchange", follow);
speak(root.lang);
follow();
