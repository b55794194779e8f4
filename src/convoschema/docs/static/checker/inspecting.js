/*
 * A text as a page asks about it: what it is, its problems, and its rows a few at a time.
 */

/** How many payloads tell the naming. */
const NAMED_BY = 20;

/** Return the functions that answer a page: `open` a text, then ask for its `rows`. */
function buildInspector(catalog) {
  const kept = new Map();
  let opened;

  function keep(key, build) {
    if (!kept.has(key)) kept.set(key, build());
    return kept.get(key);
  }

  /**
   * Take a text and return what comes of it: { kind, records, model, naming, profile, guess, isOfEvents, topics, isMisnamed,
   * count, problems }. `model` is undefined if none was asked for and nothing could be guessed; the first `shown`
   * problems come with their places.
   */
  function open({ text, model: askedModel, profile: askedProfile, naming: askedNaming, reading, shown }) {
    const { kind, records } = recordsOf(text, reading, [catalog.definitions[askedModel]?.type].flat().includes("array"));
    const nodes = records.flatMap(({ node }) => node ?? []);
    const isOfEvents = askedModel === EVENTS || (askedModel === GUESS && areEvents(nodes));
    const guess = askedModel === GUESS && !isOfEvents ? guessModel(catalog, nodes, askedNaming) : undefined;
    const model = isOfEvents ? EVENTS : askedModel === GUESS ? guess?.model : askedModel;
    const naming = isOfEvents ? "wire" : (guess?.naming ?? namingOf(nodes, model, askedNaming));
    const profile = isOfEvents && askedProfile === "write" ? "strict" : askedProfile;
    const judge = judgeOf(model, profile, naming);
    const judged = records.map((record) => judgeRecord(record, judge));
    const { rootOf, stepTo } = keep(`describer ${naming}`, () => buildDescriber(catalog, naming));
    const roots = judged.map(({ model: own, body }) => rootOf(own, body));
    const problems = judged.flatMap((each, index) => each.problems.map((problem) => ({ ...problem, record: index })));
    opened = { text, records, roots, stepTo, problems };
    const told = problems.slice(0, shown).map((problem) => ({ ...problem, about: aboutProblem(problem) }));
    return {
      kind,
      records: records.length,
      model,
      naming,
      profile,
      guess,
      isOfEvents,
      topics: isOfEvents ? topicsIn(judged) : [],
      isMisnamed: model !== undefined && !isOfEvents && mostAreMisnamed(nodes, model, naming),
      count: problems.length,
      problems: withPlaces(told, text),
    };
  }

  const areEvents = (nodes) => nodes.length > 0 && 2 * nodes.filter(isEvent).length >= nodes.length;

  function mostAreMisnamed(nodes, model, naming) {
    const first = nodes.slice(0, NAMED_BY);
    return 2 * first.filter((node) => isMisnamed(node, catalog.definitions[model], naming)).length > first.length;
  }

  function namingOf(nodes, model, asked) {
    if (asked !== "guess") return asked;
    return model !== undefined && mostAreMisnamed(nodes, model, "wire") ? "sdk" : "wire";
  }

  /** Return a function that gives what is to know of a payload's node: { problems, model, body }. */
  function judgeOf(model, profile, naming) {
    if (model === undefined) return () => ({ problems: [] });
    if (model !== EVENTS) {
      const judge = keep(`${naming} ${profile} ${model}`, () => buildJudge(catalog, model, profile, naming));
      return (node) => ({ problems: judge(node), model });
    }
    const judge = keep(`events ${profile}`, () => buildEventJudge(catalog, profile));
    return (node) => {
      const { envelope, topic, name, problems } = judge(node);
      return { problems, model: envelope.model, body: topic?.model ?? undefined, topic, name };
    };
  }

  function judgeRecord({ base, node, problem }, judge) {
    if (node === undefined) return { problems: [problem] };
    const judged = judge(node);
    return { ...judged, problems: judged.problems.map((each) => shifted(each, base)) };
  }

  /** Return how many events there are of each topic: [pattern, count] or, of those that are not known, [null, count]. */
  function topicsIn(judged) {
    const counts = new Map();
    for (const { name, topic } of judged) {
      if (name !== undefined) counts.set(topic?.pattern ?? null, (counts.get(topic?.pattern ?? null) ?? 0) + 1);
    }
    return [...counts];
  }

  /** Return where the reference tells of the place of a problem: { model, names }, or null if it does not. */
  function aboutProblem({ path = [], record }) {
    const { home, names } = path.reduce((step, key) => opened.stepTo(step, key), opened.roots[record]);
    return home === undefined ? null : { model: home, names };
  }

  const rowsOfOpened = () => (opened.rows ??= rowsOf(opened.text, opened.records, opened.roots, opened.stepTo));

  /** Return, by the index of its row, each problem that stands in a row. */
  function problemsByRow() {
    if (opened.byRow === undefined) {
      opened.byRow = new Map();
      for (const problem of opened.problems) {
        const index = rowAtOffset(rowsOfOpened(), problem.start);
        opened.byRow.set(index, [...(opened.byRow.get(index) ?? []), problem]);
      }
    }
    return opened.byRow;
  }

  /** Return some rows as they are shown, how many there are, and how many of their keys are unknown. */
  function rows({ from, to }) {
    const all = rowsOfOpened();
    const found = [];
    for (let index = Math.max(0, from); index < Math.min(to, all.length); index += 1) {
      found.push(shownRow(all, index, opened.text, (problemsByRow().get(index) ?? []).map(({ code, message, hint, start }) => ({ code, message, hint, start }))));
    }
    return { rows: found, total: all.length, unknown: unknownRows().length, isCut: all.length >= MOST_ROWS };
  }

  const unknownRows = () => (opened.unknown ??= rowsOfOpened().flatMap(({ type, step }, index) => (isStop(type) && step.kind === "unknown" ? [index] : [])));
  const isStop = (type) => type !== "close" && type !== "raw";

  /** Return the row in which an offset is. */
  function rowAt({ offset }) {
    return rowAtOffset(rowsOfOpened(), offset);
  }

  /** Return the row, or the first before it, that is more than a closing bracket. */
  function stopAt({ index }) {
    let found = index;
    while (rowsOfOpened()[found]?.type === "close") found -= 1;
    return found;
  }

  /**
   * Return the row that is a move away from another: "next" or "previous" in the text, "inner" or "outer", "first" or
   * "last", or the next or previous "unknown" key.
   */
  function moved({ from: asked, move }) {
    const all = rowsOfOpened();
    // A page may still show the text before.
    const from = Math.min(asked, all.length - 1);
    if (from < 0) return 0;
    const stops = (index, step) => {
      let found = index;
      while (all[found] !== undefined && all[found].type === "close") found += step;
      return all[found] === undefined ? from : found;
    };
    switch (move) {
      case "next":
        return stops(from + 1, 1);
      case "previous":
        return stops(from - 1, -1);
      case "outer":
        return all[from].parent === -1 ? from : all[from].parent;
      case "inner":
        return all[from].type === "open" ? from + 1 : from;
      case "first":
        return stops(0, 1);
      case "last":
        return stops(all.length - 1, -1);
    }
    const unknown = unknownRows();
    const found = move === "next unknown" ? unknown.find((index) => index > from) ?? unknown[0] : unknown.findLast((index) => index < from) ?? unknown.at(-1);
    return found ?? from;
  }

  return { open, rows, rowAt, stopAt, moved };
}
