// Parts of the site come when first needed: from an element of the page, or from a script in the folder beside it.
const waiting = new Map();
const asked = new Map();
window.explorerPart = (name, text) => waiting.get(name)?.(text);

const text = (name) => {
  const inside = document.querySelector(`script[data-part="${name}"]`);
  if (inside !== null) return Promise.resolve(inside.textContent);
  return new Promise((resolve, reject) => {
    waiting.set(name, resolve);
    const script = element("script", { src: `parts/${name}.js` });
    script.addEventListener("error", () => reject(new Error(`parts/${name}.js`)));
    script.addEventListener("load", () => script.remove());
    document.head.append(script);
  });
};

async function unpacked(name) {
  const packed = Uint8Array.from(atob(await text(name)), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip")));
}

function once(name, read) {
  if (!asked.has(name)) {
    asked.set(name, unpacked(name).then(read));
    asked.get(name).catch(() => asked.delete(name));
  }
  return asked.get(name);
}

const part = (name) => once(name, (given) => given.json());
const words = (name) => once(name, (given) => given.text());
const bytes = (name) => once(name, async (given) => new Uint8Array(await given.arrayBuffer()));
