/*
 * Names in a payload → whether it can be of its model, or of which other it seems to be.
 */

/** Return a function that gives the problem of a payload that is of another model altogether, or undefined. */
function buildRecogniser(catalog, bundle, naming) {
  const own = knownNames(bundle);
  let byName;
  return (root) => {
    const names = root.type === "object" ? [...root.members.keys()] : [];
    if (own === undefined || names.length === 0) return undefined;
    const known = names.filter((name) => own.has(name)).length;
    if (known > FEW * names.length || (known > 0 && known > names.length - MORE)) return undefined;
    byName ??= modelsByName(catalog, naming);
    const [better, most] = bestFit(names, byName);
    if (known > 0 && (most < MOST * names.length || most < known + MORE)) return undefined;
    const noun = names.length === 1 ? "property" : "properties";
    const hint = better === undefined ? "" : `; ${better} knows ${most}`;
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

/** Return, for each name of a property, the models that have it, each with how many it has. */
function modelsByName(catalog, naming) {
  const called = naming === "sdk" ? sdkName : (name) => name;
  const found = new Map();
  for (const [model, { properties = {} }] of Object.entries(catalog.definitions)) {
    const names = Object.keys(properties);
    for (const name of names.map(called)) found.set(name, [...(found.get(name) ?? []), [model, names.length]]);
  }
  return found;
}

/** Return the model that knows most of some names, and how many; of equals, one that knows fewest others. */
function bestFit(names, byName) {
  const fits = new Map();
  for (const name of names) {
    for (const [model, size] of byName.get(name) ?? []) fits.set(model, { size, known: (fits.get(model)?.known ?? 0) + 1 });
  }
  const [best] = [...fits].sort(
    ([one, left], [other, right]) => right.known - left.known || left.size - right.size || compare(one, other),
  );
  return best === undefined ? [undefined, 0] : [best[0], best[1].known];
}
