"use strict";
(() => {
  const $ = (selector) => document.querySelector(selector);
  const all = (selector) => [...document.querySelectorAll(selector)];
  const root = document.documentElement;
  const svg = $("#network");
  const data = JSON.parse($("#data").textContent);
  const rows = all("#all tbody tr");
  const nodes = all(".node[data-node]");
  const edges = all(".edge[data-edge]");
  const badges = all(".badge");
  let chosen = null;
  let visible = rows.map(() => true);

  const fold = (text) =>
    (text.replace(/[đĐ]/g, "d").toLowerCase().replace(/ß/g, "ss").replace(/ς/g, "σ")
      .normalize("NFD").replace(/\p{Mn}/gu, "").match(/[\p{L}\p{N}_]+/gu) ?? []).join(" ");
  const rowTexts = rows.map((row) => fold([...row.querySelectorAll("bdi")].map((part) => part.textContent).join(" ")));
  const nodeTexts = data.nodes.map((node) => fold(`${node.vi} ${node.en}`));

  function element(name, content, properties = {}) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...[content].flat());
    return made;
  }

  const both = (node) => ["vi", "en"].map((lang) => element("bdi", node[lang], { lang }));
  const link = (node) => element("a", both(node), { href: `#/${node.key}` });
  const ends = (edge) => [data.nodes[edge.from], data.nodes[edge.to]];

  function speak(language) {
    root.lang = language;
    for (const part of all("[data-vi]")) {
      const text = part.dataset[language];
      if (part.localName === "option") part.textContent = text;
      else if (part.localName === "input") part.placeholder = text;
      else part.setAttribute("aria-label", text);
      const title = part.querySelector(":scope > title");
      if (title !== null) title.textContent = text;
    }
    for (const button of all("[data-language]")) button.setAttribute("aria-pressed", button.dataset.language === language);
  }

  function filter() {
    const words = fold($("#search").value).split(" ");
    const [topic, where] = [$("#topic").value, $("#where").value];
    const forces = new Set(all("[name=force]:checked").map((box) => box.value));
    visible = data.facts.map((fact, n) =>
      forces.has(fact.force) && (topic === "" || fact.topics.includes(topic)) &&
      (where === "" || fact.where.includes(where)) && words.every((word) => rowTexts[n].includes(word)));
    const counts = data.edges.map(() => 0);
    data.facts.forEach((fact, n) => { if (visible[n]) counts[fact.edge] += 1; });
    rows.forEach((row, n) => { row.hidden = !visible[n]; });
    edges.forEach((edge, n) => edge.classList.toggle("off", counts[n] === 0));
    badges.forEach((badge, n) => {
      badge.classList.toggle("off", counts[n] === 0);
      badge.querySelector("text").textContent = counts[n] || data.facts.filter((fact) => fact.edge === n).length;
    });
    const linked = new Set(data.edges.flatMap((edge, n) => (counts[n] > 0 ? [edge.from, edge.to] : [])));
    nodes.forEach((node, n) => {
      node.classList.toggle("off", !linked.has(n));
      node.classList.toggle("found", words[0] !== "" && words.every((word) => nodeTexts[n].includes(word)));
    });
    const directives = (facts) => new Set(facts.map((fact) => fact.directive)).size;
    $("#shown").textContent = `${directives(data.facts.filter((_, n) => visible[n]))} / ${directives(data.facts)}`;
    fill();
  }

  function fill() {
    const idle = chosen === null && visible.every(Boolean);
    $("#overview").hidden = !idle;
    $("#chosen").hidden = idle;
    $("#close").hidden = chosen === null;
    const listed = rows.filter((_, n) => visible[n] && (chosen?.edges.has(data.facts[n].edge) ?? true));
    $("#chosen-title").replaceChildren(...title());
    $("#chosen-count").replaceChildren(String(listed.length), ...both({ vi: " chỉ đạo", en: listed.length === 1 ? " directive" : " directives" }));
    $("#chosen").classList.toggle("one-edge", chosen?.edge !== undefined);
    $("#chosen-rows").replaceChildren(...(idle ? [] : listed.map((row) => row.cloneNode(true))));
  }

  function title() {
    if (chosen === null) return both({ vi: "Lọc được", en: "Found" });
    if (chosen.edge === undefined) return [link(chosen.node)];
    const [from, to] = ends(chosen.edge);
    return [link(from), " → ", link(to)];
  }

  function choose(address) {
    const node = data.nodes.findIndex((one) => one.key === address);
    const edge = data.edges.findIndex((one) => one.key === address);
    if (node >= 0) {
      const touching = data.edges.flatMap((one, n) => (one.from === node || one.to === node ? [n] : []));
      chosen = { node: data.nodes[node], edges: new Set(touching), nodes: new Set([node]) };
    } else if (edge >= 0) {
      chosen = { edge: data.edges[edge], edges: new Set([edge]), nodes: new Set() };
    } else chosen = null;
    mark();
    fill();
    $("aside").scrollTop = 0;
  }

  function mark() {
    const near = new Set([...(chosen?.edges ?? [])].flatMap((n) => [data.edges[n].from, data.edges[n].to]));
    svg.classList.toggle("choosing", chosen !== null);
    for (const part of [...edges, ...badges]) part.classList.toggle("chosen", chosen?.edges.has(Number(part.dataset.edge)) ?? false);
    nodes.forEach((node, n) => {
      node.classList.toggle("chosen", chosen?.nodes.has(n) ?? false);
      node.classList.toggle("near", near.has(n));
    });
    const target = chosen?.edge === undefined ? nodes[[...(chosen?.nodes ?? [])][0]] : edges[[...chosen.edges][0]];
    if (target !== undefined) reveal(target.getBBox());
  }

  const address = () => location.hash.slice(2);
  const go = (key) => { location.hash = `#/${key}`; };

  function open(event) {
    const part = event.target.closest("[data-edge], [data-node]");
    if (part === null) return;
    go(part.dataset.node === undefined ? data.edges[part.dataset.edge].key : data.nodes[part.dataset.node].key);
  }

  const whole = (({ x, y, width, height }) => ({ x, y, width, height }))(svg.viewBox.baseVal);
  let view = { ...whole };

  function look(next) {
    view = next;
    svg.setAttribute("viewBox", [view.x, view.y, view.width, view.height].map((n) => n.toFixed(1)).join(" "));
  }

  function zoom(factor, at = { x: view.x + view.width / 2, y: view.y + view.height / 2 }) {
    const width = Math.min(Math.max(view.width * factor, 160), whole.width * 1.5);
    const scale = width / view.width;
    look({ x: at.x - (at.x - view.x) * scale, y: at.y - (at.y - view.y) * scale, width, height: view.height * scale });
  }

  const scale = () => svg.getScreenCTM().a;
  const point = (event) => new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
  const pan = (x, y) => look({ ...view, x: view.x - x / scale(), y: view.y - y / scale() });

  function reveal(box) {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const [wide, high] = [svg.clientWidth / scale(), svg.clientHeight / scale()];
    const middle = { x: view.x + view.width / 2, y: view.y + view.height / 2 };
    const inside = Math.abs(x - middle.x) < wide / 2 && Math.abs(y - middle.y) < high / 2;
    if (!inside) look({ ...view, x: x - view.width / 2, y: y - view.height / 2 });
  }

  function begin() {
    look({ ...whole });
    if (scale() >= 0.5) return;
    const hub = [...nodes].sort((a, b) => degree(b) - degree(a))[0]?.getBBox();
    if (hub === undefined) return;
    zoom(scale() / 0.62);
    look({ ...view, x: hub.x + hub.width / 2 - view.width / 2, y: hub.y + hub.height / 2 - view.height / 2 });
  }

  const degree = (node) => data.edges.filter((edge) => edge.from === Number(node.dataset.node)).length;

  const fingers = new Map();
  let moved = false;

  function press(event) {
    if (fingers.size === 0) moved = false;
    fingers.set(event.pointerId, event);
  }

  function drag(event) {
    const before = fingers.get(event.pointerId);
    if (before === undefined) return;
    const [x, y] = [event.clientX - before.clientX, event.clientY - before.clientY];
    if (!moved && Math.hypot(x, y) < 5) return;
    if (!moved) svg.setPointerCapture(event.pointerId);
    moved = true;
    svg.classList.add("panning");
    const other = [...fingers.values()].find((finger) => finger.pointerId !== event.pointerId);
    if (other === undefined) pan(x, y);
    else zoom(apart(before, other) / Math.max(apart(event, other), 1), point(other));
    fingers.set(event.pointerId, event);
  }

  const apart = (one, other) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);

  function release(event) {
    fingers.delete(event.pointerId);
    if (fingers.size === 0) svg.classList.remove("panning");
  }

  const steps = { "+": () => zoom(0.8), "=": () => zoom(0.8), "-": () => zoom(1.25), 0: () => look({ ...whole }) };
  const arrows = { ArrowLeft: [40, 0], ArrowRight: [-40, 0], ArrowUp: [0, 40], ArrowDown: [0, -40] };

  function key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") open(event);
    else if (event.key in steps) steps[event.key]();
    else if (event.key in arrows) pan(...arrows[event.key]);
    else return;
    event.preventDefault();
  }

  svg.addEventListener("click", (event) => { if (!moved) open(event); });
  svg.addEventListener("keydown", key);
  svg.addEventListener("pointerdown", press);
  svg.addEventListener("pointermove", drag);
  for (const end of ["pointerup", "pointercancel", "pointerleave"]) svg.addEventListener(end, release);
  svg.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(event.deltaY > 0 ? 1.15 : 1 / 1.15, point(event));
  }, { passive: false });
  $("#in").addEventListener("click", () => zoom(0.75));
  $("#out").addEventListener("click", () => zoom(1 / 0.75));
  $("#fit").addEventListener("click", () => look({ ...whole }));
  $("#close").addEventListener("click", () => go(""));
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && chosen !== null) go(""); });
  window.addEventListener("hashchange", () => choose(address()));
  $(".filters").addEventListener("input", filter);
  $(".filters").addEventListener("submit", (event) => event.preventDefault());
  $("#clear").addEventListener("click", () => { $(".filters").reset(); filter(); });
  for (const button of all("[data-language]")) button.addEventListener("click", () => speak(button.dataset.language));

  root.classList.add("js");
  speak(root.lang);
  begin();
  filter();
  choose(address());
})();
