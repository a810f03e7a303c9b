// Runs beside the page, so that a query without end freezes nothing: the page ends the worker and starts another.
let store = null;

self.onmessage = ({ data }) => {
  try {
    if (data.program !== undefined) {
      initSync({ module: data.program });
      store = new Store();
      store.load(data.graph, { format: "application/trig", no_transaction: true });
      self.postMessage({ ready: store.size });
    } else {
      self.postMessage({ answer: store.query(data.query, { results_format: data.format }) });
    }
  } catch (error) {
    self.postMessage({ error: error.message });
  }
};
