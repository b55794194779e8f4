/*
 * Names in a payload → whether it can be of its model, or of which other it seems to be.
 */

/** Return a function that gives the problem of a payload that is of another model altogether, or undefined. */
function buildRecogniser(catalog, bundle, naming) {
  const own = knownNames(bundle);
  const namings = naming === "sdk" ? ["sdk", "wire"] : ["wire", "sdk"];
  const byName = new Map();
  const inEvent = catalog.rooms.events.includes(bundle.title);

  /** Return how many of some names another model has to know at least, if it is to be named. */
  const leastOf = (names, known, called) => {
    if (called === naming && known === 0) return Math.max(SOME, Math.floor(FEW * names.length) + 1);
    const ofOwn = new Set(called === naming ? [] : namesOf(catalog, bundle.title, called));
    return Math.max(MOST * names.length, Math.max(known, names.filter((name) => ofOwn.has(name)).length) + MORE);
  };

  return (root) => {
    const names = root.type === "object" ? [...root.members.keys()] : [];
    if (own === undefined || names.length === 0) return undefined;
    const known = names.filter((name) => own.has(name)).length;
    if (known > FEW * names.length || (known > 0 && known > names.length - MORE)) return undefined;
    let hint = "";
    for (const called of namings) {
      if (!byName.has(called)) byName.set(called, modelsByName(catalog, called));
      const [equals, most] = bestFits(names, byName.get(called));
      if (most < leastOf(names, known, called)) continue;
      const [better, ...others] = meant(catalog, called, equals, root, inEvent);
      const who = others.length === 0 ? `${better} knows` : `${better} and ${others.length} more know`;
      hint = `; ${who} ${most}${called === naming ? "" : ` with naming '${called}'`}`;
      break;
    }
    if (known > 0 && hint === "") return undefined;
    const noun = names.length === 1 ? "property" : "properties";
    const message = `${bundle.title} knows ${known} of ${names.length} ${noun}${hint}`;
    return { code: "unrecognised", pointer: "", message, hint: null, start: root.start, end: root.start + 1 };
  };
}

/** Return the names of all properties that a bundle's model knows, or undefined if it knows any name. */
function knownNames(bundle) {
  const names = new Set();
  const seen = new Set();
  const waiting = [bundle];
  while (waiting.length > 0) {
    const schema = waiting.pop();
    if (!isObject(schema) || seen.has(schema)) continue;
    seen.add(schema);
    const others = [...MEMBER_VALUES].filter((keyword) => keyword !== "properties");
    if (others.some((keyword) => ![undefined, null, false].includes(schema[keyword]))) return undefined;
    for (const name of Object.keys(schema.properties ?? {})) names.add(name);
    if ("$ref" in schema) waiting.push(resolveReference(bundle, schema.$ref));
    for (const keyword of DEMANDS) {
      if (!(keyword in schema) || (["then", "else"].includes(keyword) && !("if" in schema))) continue;
      waiting.push(...(SINGLE.has(keyword) ? [schema[keyword]] : Object.values(schema[keyword])));
    }
  }
  return names.size > 0 ? names : undefined;
}

/** Return, for each name of a property, the models that have it. */
function modelsByName(catalog, naming) {
  const found = new Map();
  for (const model of Object.keys(catalog.definitions)) {
    for (const name of namesOf(catalog, model, naming)) found.set(name, [...(found.get(name) ?? []), model]);
  }
  return found;
}

/** Return the names of a model's properties. */
function namesOf(catalog, model, naming) {
  const names = Object.keys(catalog.definitions[model].properties ?? {});
  return naming === "sdk" ? names.map(sdkName) : names;
}

/** Return the models that know most of some names, and how many. */
function bestFits(names, byName) {
  const fits = new Map();
  for (const name of names) {
    for (const model of byName.get(name) ?? []) fits.set(model, (fits.get(model) ?? 0) + 1);
  }
  const most = Math.max(0, ...fits.values());
  return [[...fits.keys()].filter((model) => fits.get(model) === most), most];
}

/** Return which of models that know as many names may be meant: those that know most names further down. */
function meant(catalog, naming, models, root, inEvent) {
  const fits = models.map((model) => ({
    model,
    verdict: [-knownWithin(catalog, naming, model, root, DEPTH), ...standingOf(catalog, model, inEvent)],
    size: Object.keys(catalog.definitions[model].properties ?? {}).length,
  }));
  const ofVerdicts = (one, other) => compareLists(one.verdict, other.verdict, (left, right) => left - right);
  fits.sort((one, other) => ofVerdicts(one, other) || one.size - other.size || compare(one.model, other.model));
  return fits.filter((fit) => ofVerdicts(fit, fits[0]) === 0).map((fit) => fit.model);
}

/** Return how many names of an object, and of first items, a model and those that it refers to know. */
function knownWithin(catalog, naming, model, node, depth) {
  let known = 0;
  for (const [wire, schema] of Object.entries(catalog.definitions[model]?.properties ?? {})) {
    const value = node.members.get(naming === "sdk" ? sdkName(wire) : wire);
    if (value === undefined) continue;
    known += 1;
    const inner = value.type === "array" ? value.items[0] : value;
    const steps = ((isObject(schema) ? (schema.items ?? schema).$ref : undefined) ?? "").split("/");
    if (depth > 1 && inner?.type === "object" && steps.length === 3) {
      known += knownWithin(catalog, naming, decodeURIComponent(steps[2]), inner, depth - 1);
    }
  }
  return known;
}
