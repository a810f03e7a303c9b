const $ = (selector) => document.querySelector(selector);
const $all = (selector, within = document) => [...within.querySelectorAll(selector)];
const root = document.documentElement;
const site = JSON.parse($("#site").textContent);
const language = () => root.lang;
root.classList.add("js");

const BASE = `${site.prefixes.id.slice(0, -3)}`;
const WORD = /[\p{L}\p{N}_]+/gu;
const fold = (text) =>
  (text.replace(/[đĐ]/g, "d").toLowerCase().replace(/ß/g, "ss").replace(/ς/g, "σ")
    .normalize("NFD").replace(/\p{Mn}/gu, "").match(WORD) ?? []).join(" ");

// One name is the same name whether its tone stands on the first or the second vowel: uỷ, ủy.
function matchKey(name) {
  const lower = name.normalize("NFC").toLowerCase().replaceAll(",", " ");
  const marked = /(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{N}_])/gu;
  const first = lower.replace(marked, ([one, two]) => {
    const [base, ...marks] = two.normalize("NFD");
    const tone = marks.find((mark) => "\u0300\u0301\u0303\u0309\u0323".includes(mark));
    return (one + tone + base + marks.filter((mark) => mark !== tone).join("")).normalize("NFC");
  });
  return first.split(/\s+/u).filter((word) => word !== "").join(" ");
}

function element(name, properties = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in made) made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...content.flat(Infinity));
  return made;
}

// A wording in both languages, of which the page shows one.
const both = ([vi, en], name = "bdi") =>
  (vi === en ? [element(name, {}, vi)] : [element(name, { lang: "vi" }, vi), element(name, { lang: "en" }, en)]);
const said = (vi, en) => both([vi, en], "span");
const wording = (label) => label[language() === "en" ? 1 : 0];

// The one place where text becomes elements: parts whose texts were escaped when the site was made.
function grown(markup) {
  const made = document.createElement("template");
  made.innerHTML = markup;
  return made.content;
}

function speak(lang) {
  root.lang = lang;
  for (const part of $all("[data-vi]")) {
    const text = part.dataset[lang];
    if (part.localName === "option") part.textContent = text;
    else if (part.localName === "input") part.placeholder = text;
    else part.setAttribute("aria-label", text);
  }
  for (const button of $all("[data-language]")) button.setAttribute("aria-pressed", button.dataset.language === lang);
}

// An option of a field, which `speak` says in both languages.
function choice(value, label, selected = false) {
  const made = element("option", { value, selected }, wording(label));
  [made.dataset.vi, made.dataset.en] = label;
  return made;
}

function tell(vi, en) { $("#status").textContent = wording([vi, en]); }

// An IRI as addresses have it, and back.
function key(iri) {
  if (iri.startsWith(site.prefixes.id)) return iri.slice(site.prefixes.id.length);
  const found = Object.entries(site.prefixes).find(([, base]) => iri.startsWith(base));
  return found === undefined ? iri : `${found[0]}:${iri.slice(found[1].length)}`;
}

function iri(name) {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) return name;
  const [prefix, ...rest] = name.split(":");
  return rest.length > 0 && Object.hasOwn(site.prefixes, prefix) ? site.prefixes[prefix] + rest.join(":") : site.prefixes.id + name;
}
