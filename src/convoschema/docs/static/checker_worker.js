/*
 * The checker in a worker of its own, so that no payload, however long, keeps the page from answering.
 */
"use strict";

/** Start the worker; return a function that asks it: ask("open", {…}) → a promise of the answer. */
convoschema.startChecker = () => {
  const answer = (checker) => {
    let inspector;
    self.onmessage = ({ data: { id, method, asked } }) => {
      try {
        if (method === "start") inspector = checker.buildInspector(asked);
        const started = performance.now();
        const found = method === "start" ? null : inspector[method](asked);
        self.postMessage({ id, found, milliseconds: performance.now() - started });
      } catch (error) {
        // A message of an error may hold what stands in the payload, and nobody needs it.
        self.postMessage({ id, failed: true });
      }
    };
  };
  // A page opened from a file may not load a worker, so that it runs the text of a function that is here already.
  const source = `${convoschemaChecker}\n(${answer})(convoschemaChecker());`;
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
  const waiting = new Map();
  let last = 0;
  const send = (method, asked) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, method, asked });
    });
  worker.onmessage = ({ data: { id, found, failed, milliseconds } }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (failed) reject(new Error("the checker failed"));
    else resolve({ found, milliseconds });
  };
  const ready = convoschema.load("data/catalog.js").then(() => send("start", convoschema.catalog));
  return async (method, asked) => {
    await ready;
    return send(method, asked);
  };
};
