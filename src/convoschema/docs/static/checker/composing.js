/*
 * Findings → problems: codes, one for each fault, in the order of the document, each with its place in the text.
 */

const toPointer = (path) => path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

/** Return a function that checks texts against a model under a profile: text → { problems }. */
function buildChecker(catalog, model, profile, naming = "wire") {
  const judge = buildJudge(catalog, model, profile, naming);
  return (text) => {
    let root;
    try {
      root = readJson(text);
    } catch (error) {
      return { problems: [refusal(error, text)] };
    }
    return { problems: judge(root) };
  };
}

/** Return a function that gives the problems of nodes, checked against a model under a profile and a naming. */
function buildJudge(catalog, model, profile, naming) {
  const bundle = buildBundle(catalog, model, profile, naming);
  const isPersonal = personalPlaces(bundle);
  const strangeness = buildRecogniser(catalog, bundle, naming);
  const bodies = profile === "write" ? bodiesOf(bundle, model, catalog, naming) : [];
  return (root) => {
    const faults = new Map();
    for (const finding of evaluate(bundle, root)) {
      for (const fault of faultsOf(finding, root)) {
        const place = `${toPointer(fault.path)}\u0000${fault.group}`;
        const known = faults.get(place);
        if (known === undefined || comparePrecedence(fault, known) < 0) faults.set(place, fault);
      }
    }
    const positions = positionsIn(root);
    const problems = [...faults.values()]
      .map((fault) => ({ fault, order: positions(fault.path) }))
      .sort((one, other) => compareOrders(one, other))
      .map(({ fault }) => problemOf(fault, root, isPersonal, bundle, bodies));
    const strange = strangeness(root);
    if (strange !== undefined) problems.unshift(strange);
    return problems;
  };
}

/** Return whether some of an object's names are of the other naming, and none is one of this naming alone. */
function isMisnamed(root, schema, naming) {
  const wire = Object.keys(schema.properties ?? {});
  const sdk = wire.map(sdkName);
  const [own, other] = naming === "sdk" ? [sdk, wire] : [wire, sdk];
  const names = root.type === "object" ? [...root.members.keys()] : [];
  const has = (known, others) => names.some((name) => known.includes(name) && !others.includes(name));
  return has(other, own) && !has(own, other);
}

function refusal(error, text) {
  if (error instanceof TooDeep || error instanceof RangeError) {
    return { code: "too-deep", message: `nested deeper than ${MAX_DEPTH} levels`, hint: null, ...spot(text, text.search(/[^ \t\r\n]/)) };
  }
  if (!(error instanceof NotJson)) throw error;
  const place = spot(text, error.offset);
  const message = `${error.message}: line ${place.line}, column ${place.column}`;
  return { code: "not-json", message, hint: error.hint, ...place };
}

/** Return the problem of a file that is not UTF-8, none of whose text is shown. */
function refusalOfBytes(bytes) {
  const elsewhere = whyNotUtf8(bytes);
  const start = elsewhere === undefined ? decodedStart(bytes) : "";
  return { ...refusal(new NotJson(elsewhere ?? NOT_UTF8, start.length), start), start: 0, end: 0 };
}

const spot = (text, start) => ({ pointer: "", start, end: start + 1, ...placesIn(text)(start) });

/**
 * Return what tells line and column of offsets in a text, which are quickest found in their order; columns count
 * characters, and only a line feed ends a line.
 */
function placesIn(text) {
  let at = 0;
  let line = 1;
  let column = 1;
  return (offset) => {
    if (offset < at) [at, line, column] = [0, 1, 1];
    for (; at < offset; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === 10) [line, column] = [line + 1, 1];
      else if (unit < 0xdc00 || unit > 0xdfff) column += 1;
    }
    return { line, column };
  };
}

/** Return problems of a text with `line` and `column` of each, which count from 1. */
function withPlaces(problems, text) {
  const place = placesIn(text);
  const starts = [...new Set(problems.map(({ start }) => start))].sort((one, other) => one - other);
  const places = new Map(starts.map((start) => [start, place(start)]));
  return problems.map((problem) => ({ ...problem, ...places.get(problem.start) }));
}

/** Yield the faults of a finding: one for each unknown or missing property and each duplicate. */
function* faultsOf(finding, root) {
  const isOfNames = finding.evaluation.includes("propertyNames");
  const told = isOfNames ? { ...finding, keyword: "propertyNames" } : finding;
  const node = nodeAt(root, finding.path);
  let code = KEYWORD_CODES[told.keyword] ?? "schema";
  let steps = [[]];
  if (code === "unknown-property") steps = additionalNames(node, finding.schema).map((name) => [name]);
  else if (code === "missing-property") {
    steps = finding.schema.required.filter((name) => !node.members.has(name)).map((name) => [name]);
  } else if (code === "duplicate-item") steps = duplicatesIn(node.items).map((index) => [index]);
  else if (code === "type" && node.type === "null") code = "null";
  else if (code === "pattern" && Object.values(FORMAT_PATTERNS).includes(finding.schema.pattern)) code = "format";
  const rank = ONE_A_PLACE.indexOf(code);
  const group = rank < 0 ? `${code} ${told.keyword}` : "";
  for (const step of steps) yield { path: [...finding.path, ...step], code, rank: Math.max(rank, 0), group, finding: told };
}

function comparePrecedence(one, other) {
  if (one.rank !== other.rank) return one.rank - other.rank;
  return compareLists(one.finding.evaluation.map(String), other.finding.evaluation.map(String), compare);
}

function compareLists(one, other, compareItems) {
  for (let index = 0; index < Math.min(one.length, other.length); index += 1) {
    const result = compareItems(one[index], other[index]);
    if (result !== 0) return result;
  }
  return one.length - other.length;
}

function compareOrders(one, other) {
  return (
    compareLists(one.order, other.order, (left, right) => compare(left[0], right[0]) || compare(left[1], right[1])) ||
    compare(one.fault.code, other.fault.code) ||
    compare(one.fault.group, other.fault.group)
  );
}

/** Return what tells where in the document a path stands: missing properties come after those that are there. */
function positionsIn(root) {
  const known = new Map();
  const positionIn = (node, step) => {
    if (typeof step === "number") return [step, ""];
    if (!known.has(node)) known.set(node, new Map([...node.members.keys()].map((name, index) => [name, index])));
    const position = known.get(node).get(step);
    return position === undefined ? [Infinity, step] : [position, ""];
  };
  return (path) => {
    let node = root;
    return path.map((step) => {
      const position = positionIn(node, step);
      node = typeof step === "number" ? node.items[step] : node.members.get(step);
      return position;
    });
  };
}

function problemOf(fault, root, isPersonal, bundle, bodies) {
  const { path, code, finding } = fault;
  const parent = path.length > 0 ? nodeAt(root, path.slice(0, -1)) : undefined;
  const isMissing = code === "missing-property";
  const node = isMissing ? undefined : nodeAt(root, path);
  const personal = TELLING.has(code) && isPersonal(path);
  const hint = hintFor(code, finding, path, node, personal, bundle);
  const place = isMissing ? { start: parent.start, end: parent.start + 1 } : node;
  return {
    code,
    path,
    pointer: toPointer(path),
    message: messageFor(code, finding, path.at(-1), node, personal),
    hint: path.length === 1 ? hintAboutRequests(code, path, hint, bodies) : hint,
    start: code === "unknown-property" ? node.key : place.start,
    end: place.end,
  };
}

/** Return what requests take in place of a model: each request in words, and the names that its body's model knows. */
function bodiesOf(bundle, model, catalog, naming) {
  const told = [...appliedTo(bundle.$defs[model], bundle)].flatMap((schema) => schema["x-write"] ?? []);
  return told
    .filter((request) => typeof request?.request === "string" && typeof request.model === "string")
    .map((request) => ({
      request: `${request.model} (${request.request})`,
      names: new Set(Object.keys(catalog.definitions[request.model]?.properties ?? {}).map((name) => (naming === "sdk" ? sdkName(name) : name))),
    }));
}

/** Return what tells whether any schema that may apply at a path, or above it, marks personal data. */
function personalPlaces(document) {
  const known = new Map();
  // Items stand alike from here on, wherever in an array they are.
  const alike = Math.max(0, ...[...walkSchema(document)].map((schema) => schema.prefixItems?.length ?? 0));

  const inPlace = (schema) => schemasInPlace(schema, document);

  function* below(schema, step) {
    if (typeof step === "number") {
      yield schema.prefixItems?.[step] ?? schema.items;
      return;
    }
    const isNamed = Object.hasOwn(schema.properties ?? {}, step);
    if (isNamed) yield schema.properties[step];
    const patterns = Object.keys(schema.patternProperties ?? {}).filter((pattern) => patternOf(pattern).test(step));
    for (const pattern of patterns) yield schema.patternProperties[pattern];
    if (!isNamed && patterns.length === 0) yield schema.additionalProperties;
  }

  function look(path) {
    let found = new Set(inPlace(document));
    const marked = (schemas) => [...schemas].some((schema) => schema["x-personal-data"]);
    for (const step of path) {
      if (marked(found)) return true;
      found = new Set([...found].flatMap((schema) => [...below(schema, step)]).flatMap((schema) => [...inPlace(schema)]));
    }
    return marked(found);
  }

  return (path) => {
    const general = path.map((step) => (typeof step === "number" ? Math.min(step, alike) : step));
    const key = JSON.stringify(general);
    if (!known.has(key)) known.set(key, look(general));
    return known.get(key);
  };
}
