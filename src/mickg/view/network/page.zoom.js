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

// The whole picture, or a part of it and the room round that; at least as near as the whole.
function fit(box) {
  const part = { x: box.x - 30, y: box.y - 30, width: box.width + 60, height: box.height + 60 };
  look(part.width < whole.width && part.height < whole.height ? part : { ...whole });
}

function begin(hub) {
  look({ ...whole });
  if (hub === undefined || scale() >= 0.5) return;
  const box = hub.getBBox();
  zoom(scale() / 0.62);
  look({ ...view, x: box.x + box.width / 2 - view.width / 2, y: box.y + box.height / 2 - view.height / 2 });
}

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

function wheel(event) {
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  zoom(event.deltaY > 0 ? 1.15 : 1 / 1.15, point(event));
}

svg.addEventListener("pointerdown", press);
svg.addEventListener("pointermove", drag);
for (const end of ["pointerup", "pointercancel", "pointerleave"]) svg.addEventListener(end, release);
svg.addEventListener("wheel", wheel, { passive: false });
$("#in").addEventListener("click", () => zoom(0.75));
$("#out").addEventListener("click", () => zoom(1 / 0.75));
$("#fit").addEventListener("click", () => look({ ...whole }));
