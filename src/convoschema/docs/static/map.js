/*
 * The map of the models: drag, two fingers or the arrows move it, + and -, the buttons, two fingers or Ctrl and the wheel
 * zoom it, a click tells of a model and shows its lines, a double click or Enter opens it.
 */
"use strict";

(() => {
  const frame = document.querySelector("[data-map]");
  const svg = frame.querySelector("svg");
  const card = frame.querySelector("[data-map-card]");
  const whole = svg.viewBox.baseVal;
  const everything = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
  const nodes = new Map([...svg.querySelectorAll("a[data-model]")].map((node) => [node.dataset.model, node]));
  const lines = [...svg.querySelectorAll("path")];
  const pointers = new Map();
  /** Moving less than this many pixels is a click. */
  const CLICK = 5;
  /** How much smaller than written names may be drawn at first. */
  const READABLE = 0.9;
  /** Where names are drawn smaller than this, the titles of subjects are what can be read. */
  const FAR = 0.6;
  let view = { ...everything };
  let moved = 0;

  /** Tell each title how large it can be drawn before it leaves its block. On phones the legend is what can be read. */
  function fitTitles() {
    for (const title of svg.querySelectorAll(".blocks text")) {
      const block = title.previousElementSibling.getBBox();
      const length = title.getComputedTextLength() / parseFloat(getComputedStyle(title).fontSize);
      title.style.setProperty("--widest", String((block.x + block.width - title.getBBox().x) / length));
    }
  }

  function look(next) {
    if (svg.clientWidth === 0) return;
    const widest = Math.max(everything.width, everything.height) * 2;
    const width = Math.min(widest, Math.max(120, next.width));
    const height = (width * svg.clientHeight) / svg.clientWidth;
    view = { x: next.x, y: next.y, width, height };
    svg.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);
    svg.style.setProperty("--scale", String(svg.clientWidth / width));
    svg.classList.toggle("far", svg.clientWidth / width < FAR);
  }

  /** Zoom so that what is under a point of the screen stays there; without a point, the middle stays. */
  function zoom(factor, at) {
    const box = svg.getBoundingClientRect();
    const [across, down] = at ? [(at.x - box.left) / box.width, (at.y - box.top) / box.height] : [0.5, 0.5];
    const width = view.width / factor;
    const height = view.height / factor;
    look({ x: view.x + (view.width - width) * across, y: view.y + (view.height - height) * down, width });
  }

  function pan(x, y) {
    look({ ...view, x: view.x + x, y: view.y + y });
  }

  function showEverything() {
    const ratio = svg.clientWidth / svg.clientHeight;
    const width = Math.max(everything.width, everything.height * ratio);
    look({ x: everything.x - (width - everything.width) / 2, y: everything.y - (width / ratio - everything.height) / 2, width });
  }

  const placeOf = (node) => node.transform.baseVal.getItem(0).matrix;

  /** Show everything if its names can be read then, else the upper left corner, where reading begins. */
  function showRoots() {
    showEverything();
    if (1 / scaleOf() > READABLE) return;
    const width = svg.clientWidth / READABLE;
    look({ x: everything.x, y: everything.y, width });
  }

  /** Bring out a model, what it holds and what holds it; without a model, bring out all. */
  function bringOut(model) {
    svg.classList.toggle("chosen", model !== undefined);
    for (const node of nodes.values()) node.classList.remove("near", "it");
    for (const line of lines) {
      const isOut = line.dataset.from === model;
      const isIn = line.dataset.to === model;
      line.classList.toggle("out", isOut);
      line.classList.toggle("in", isIn);
      if (isOut) nodes.get(line.dataset.to).classList.add("near");
      if (isIn) nodes.get(line.dataset.from).classList.add("near");
    }
    nodes.get(model)?.classList.add("it");
  }

  async function choose(model) {
    bringOut(model);
    card.hidden = model === undefined;
    if (model === undefined) return;
    await convoschema.load("data/search.js");
    const [name, subject, text] = convoschema.index.models.find((entry) => entry[0] === model);
    const title = document.createElement("strong");
    title.textContent = name;
    const kind = document.createElement("span");
    kind.className = "aside";
    kind.textContent = subject;
    const words = document.createElement("p");
    words.textContent = text;
    const link = document.createElement("a");
    link.className = "button";
    link.href = nodes.get(model).getAttribute("href");
    link.textContent = `Open ${name}`;
    card.replaceChildren(title, kind, words, link);
  }

  function chooseSubject(button) {
    const isPressed = button.getAttribute("aria-pressed") === "true";
    for (const other of document.querySelectorAll("[data-subject]")) other.setAttribute("aria-pressed", "false");
    choose(undefined);
    if (isPressed) return;
    button.setAttribute("aria-pressed", "true");
    svg.classList.add("chosen");
    for (const node of nodes.values()) node.classList.toggle("near", node.dataset.of === button.dataset.subject);
    const places = [...nodes.values()].filter((node) => node.dataset.of === button.dataset.subject).map(placeOf);
    const corner = { x: Math.min(...places.map((place) => place.e)), y: Math.min(...places.map((place) => place.f)) };
    look({ x: corner.x - 40, y: corner.y - 60, width: svg.clientWidth / READABLE });
  }

  function scaleOf() {
    return view.width / svg.clientWidth;
  }

  svg.addEventListener("pointerdown", (event) => {
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    moved = 0;
  });
  svg.addEventListener("pointermove", (event) => {
    const last = pointers.get(event.pointerId);
    if (last === undefined) return;
    const now = { x: event.clientX, y: event.clientY };
    const fingers = pointers.size;
    pan(((last.x - now.x) * scaleOf()) / fingers, ((last.y - now.y) * scaleOf()) / fingers);
    if (fingers > 1) {
      const [other] = [...pointers].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
      const spread = (point) => Math.hypot(point.x - other.x, point.y - other.y) || 1;
      zoom(spread(now) / spread(last), other);
    }
    moved += Math.hypot(now.x - last.x, now.y - last.y);
    if (moved > CLICK && !svg.hasPointerCapture(event.pointerId)) svg.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, now);
  });
  for (const end of ["pointerup", "pointercancel"]) svg.addEventListener(end, (event) => pointers.delete(event.pointerId));

  svg.addEventListener("click", (event) => {
    const node = event.target.closest("a[data-model]");
    const isFromKeyboard = event.detail === 0;
    if (isFromKeyboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (moved <= CLICK) choose(node?.dataset.model);
  });
  svg.addEventListener("dblclick", (event) => {
    const node = event.target.closest("a[data-model]");
    if (node) location.href = node.href.baseVal;
  });
  svg.addEventListener("dragstart", (event) => event.preventDefault());
  svg.addEventListener("focusin", (event) => {
    const node = event.target.closest("a[data-model]");
    if (!node?.matches(":focus-visible")) return;
    const { e: x, f: y } = placeOf(node);
    const isSeen = x > view.x && x + 150 < view.x + view.width && y > view.y && y < view.y + view.height;
    if (!isSeen) look({ ...view, x: x - view.width / 3, y: y - view.height / 2 });
    bringOut(node.dataset.model);
  });
  svg.addEventListener(
    "wheel",
    (event) => {
      const isMeant = event.ctrlKey || event.metaKey || document.fullscreenElement === frame;
      if (!isMeant) return;
      event.preventDefault();
      zoom(Math.exp(-event.deltaY / 300), { x: event.clientX, y: event.clientY });
    },
    { passive: false },
  );
  svg.addEventListener("keydown", (event) => {
    const step = view.width / 10;
    const moves = {
      ArrowLeft: () => pan(-step, 0),
      ArrowRight: () => pan(step, 0),
      ArrowUp: () => pan(0, -step),
      ArrowDown: () => pan(0, step),
      "+": () => zoom(1.3),
      "=": () => zoom(1.3),
      "-": () => zoom(1 / 1.3),
      0: showEverything,
      Escape: () => choose(undefined),
    };
    if (!(event.key in moves) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    moves[event.key]();
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button === null) return;
    if (button.dataset.zoom) zoom(Number(button.dataset.zoom));
    else if ("fit" in button.dataset) showEverything();
    else if ("start" in button.dataset) showRoots();
    else if ("full" in button.dataset) frame.requestFullscreen();
    else if (button.dataset.subject) chooseSubject(button);
  });

  document.querySelector("[data-map-controls]").hidden = false;
  new ResizeObserver(() => look(view)).observe(svg);
  fitTitles();
  showRoots();
})();
