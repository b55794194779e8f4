/*
 * Schemas as written → the bundle of a model as a profile and a naming see it: the same as `convoschema bundle` prints.
 */

const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

/** Return an object of changed entries; unlike assigning them, this takes `__proto__` for a name like any other. */
const mapped = (object, change) => Object.fromEntries(Object.entries(object).map(change));

/** Return a copy of a schema object in which `change(keyword, subschema, name)` has replaced each direct subschema. */
function withSubschemas(schema, change) {
  const changed = (keyword, value) => {
    if (IN_MAPS.has(keyword)) return mapped(value, ([name, inner]) => [name, change(keyword, inner, name)]);
    if (IN_LISTS.has(keyword)) return value.map((inner) => change(keyword, inner));
    return SINGLE.has(keyword) ? change(keyword, value) : value;
  };
  return mapped(schema, ([keyword, value]) => [keyword, changed(keyword, value)]);
}

function* walkSchema(schema) {
  if (!isObject(schema)) return;
  yield schema;
  for (const [keyword, value] of Object.entries(schema)) {
    if (IN_MAPS.has(keyword)) for (const inner of Object.values(value)) yield* walkSchema(inner);
    else if (IN_LISTS.has(keyword)) for (const inner of value) yield* walkSchema(inner);
    else if (SINGLE.has(keyword)) yield* walkSchema(value);
  }
}

/** Return the schema that a local reference, `#/…`, leads to. */
function resolveReference(document, reference) {
  const steps = decodeURIComponent(reference.slice(1)).split("/").slice(1);
  return steps.reduce((node, step) => node[step.replaceAll("~1", "/").replaceAll("~0", "~")], document);
}

/**
 * Return the bundle of a model: it and all it reaches, as one document with local references.
 *
 * `catalog` is { definitions, own }: the schemas as written, by name, and the names of those that are a user's.
 */
function buildBundle(catalog, model, profile, naming = "wire") {
  const own = new Set(catalog.own);
  const nulls = profile === "lenient" || naming === "sdk";
  const found = new Map();
  const waiting = [model];
  while (waiting.length > 0) {
    const key = waiting.pop();
    const name = key.endsWith(OR_NULL) ? key.slice(0, -OR_NULL.length) : key;
    let definition = own.has(name) ? catalog.definitions[name] : project(catalog.definitions[name], profile);
    if (nulls) definition = acceptNull(definition);
    found.set(key, key === name ? definition : orNull(definition));
    const reached = [...walkSchema(found.get(key))].filter((schema) => "$ref" in schema);
    const names = new Set(reached.map((schema) => schema.$ref.split("/")[2]));
    waiting.push(...[...names].filter((other) => !found.has(other) && !waiting.includes(other)).sort().reverse());
  }
  const asWritten = Object.fromEntries(found);
  const definitions = naming === "sdk" ? toSdk(asWritten, own) : asWritten;
  const document = { $schema: DIALECT, title: model, $ref: `#/$defs/${model}` };
  if (profile === "write") {
    const applied = [...appliedTo(definitions[model], { $defs: definitions })];
    document.required = [...new Set(applied.flatMap((schema) => schema["x-required-on-write"] ?? []))];
  }
  return { ...document, $defs: definitions };
}

function project(schema, profile) {
  if (!isObject(schema)) return schema;
  let projected = withSubschemas(schema, (_keyword, inner) => project(inner, profile));
  if (schema.type === "integer" && Object.hasOwn(INTEGERS, schema.format)) {
    [projected.minimum, projected.maximum] = INTEGERS[schema.format];
  }
  if (profile === "lenient") delete projected.enum;
  else if (profile !== "standard") {
    const documented = projected[DOCUMENTED];
    delete projected[DOCUMENTED];
    projected = { ...projected, ...documented };
    if ("properties" in projected) projected.additionalProperties ??= false;
  }
  if (profile === "write" && ON_WRITE in projected) {
    projected.enum = projected[ON_WRITE];
    delete projected[ON_WRITE];
  }
  return projected;
}

/** Return data as JSON text, in which BigInts are the numbers that they are. */
function printJson(data) {
  const marked = (_key, value) => (typeof value === "bigint" ? `\u0000${value}` : value);
  return JSON.stringify(data, marked, 2).replace(/"\\u0000(-?[0-9]+)"/g, "$1");
}

/** Return a schema whose properties, at every depth, may also be null where they may be something. */
function acceptNull(schema) {
  if (!isObject(schema)) return schema;
  return withSubschemas(schema, (keyword, inner) => {
    if (keyword === "if" || keyword === "not") return inner;
    const changed = acceptNull(inner);
    return MEMBER_VALUES.has(keyword) ? orNull(changed) : changed;
  });
}

/** Return a schema that accepts null and what `schema` accepts, with the same errors for all else. */
function orNull(schema) {
  if (!isObject(schema)) return schema;
  const reference = schema.$ref;
  const leadsInside = reference !== undefined && reference.split("/").length !== 3;
  if (leadsInside || Object.keys(schema).some((keyword) => TOUCHED_BY_NULL.has(keyword))) return { if: { type: "null" }, else: schema };
  const widened = { ...schema };
  if (reference !== undefined) widened.$ref = reference + OR_NULL;
  if ("type" in widened) {
    const types = [widened.type].flat();
    widened.type = types.includes("null") ? types : [...types, "null"];
  }
  if ("enum" in widened && !widened.enum.includes(null)) widened.enum = [...widened.enum, null];
  return widened;
}

/** Yield a schema and those that it applies to the same value whatever that is: by `allOf` and `$ref`. */
function* appliedTo(schema, document) {
  if (!isObject(schema)) return;
  yield schema;
  for (const part of schema.allOf ?? []) yield* appliedTo(part, document);
  if ("$ref" in schema) yield* appliedTo(resolveReference(document, schema.$ref), document);
}

/** Yield a schema and those that it may apply to the same value. */
function* schemasInPlace(schema, document) {
  if (!isObject(schema)) return;
  yield schema;
  if ("$ref" in schema) yield* schemasInPlace(resolveReference(document, schema.$ref), document);
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    for (const part of schema[keyword] ?? []) yield* schemasInPlace(part, document);
  }
  for (const keyword of ["then", "else"]) yield* schemasInPlace(schema[keyword], document);
  for (const part of Object.values(schema.dependentSchemas ?? {})) yield* schemasInPlace(part, document);
}
