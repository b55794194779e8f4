/*
 * Definitions of a bundle → the same with the property names that the vendor's Python SDK prints.
 */

const sdkName = (name) => (Object.hasOwn(SDK_EXCEPTIONS, name) ? SDK_EXCEPTIONS[name] : undefined) ?? name.replace(WORD_START, "_").toLowerCase();

/**
 * Return definitions with the properties of the bundled models renamed; in those of a user, just those that a bundled
 * model has at the same place. The keys of maps are no property names and stay.
 */
function toSdk(definitions, own) {
  const isOurs = (name) => !own.has(name.endsWith(OR_NULL) ? name.slice(0, -OR_NULL.length) : name);
  const document = { $defs: definitions };
  const ours = new Set(Object.keys(definitions).filter(isOurs).flatMap((name) => [...walkSchema(definitions[name])]));
  const behind = (schema) => [...appliedTo(schema, document)].filter((found) => found !== schema && ours.has(found));

  /** Return the schemas of a shape that apply to what a keyword's schema applies to, with those behind them. */
  function below(shape, keyword, name) {
    const isMap = IN_MAPS.has(keyword) && keyword !== "dependentSchemas";
    if (!isMap && !TO_OTHERS.has(keyword)) return shape;
    const parts = shape.map((schema) => (isMap ? Object.entries(schema[keyword] ?? {}).find(([key]) => key === name)?.[1] : schema[keyword]));
    return parts.filter(isObject).flatMap((part) => [part, ...behind(part)]);
  }

  function renameShaped(schema, inherited) {
    if (!isObject(schema)) return schema;
    const shape = [...inherited, ...behind(schema)];
    const known = new Set(shape.flatMap((found) => Object.keys(found.properties ?? {})));
    const changed = withSubschemas(schema, (keyword, inner, name) => renameShaped(inner, below(shape, keyword, name)));
    return withNames(changed, (name) => (known.has(name) ? sdkName(name) : name));
  }

  function renameBundled(schema) {
    if (!isObject(schema)) return schema;
    const { examples: _, ...changed } = withSubschemas(schema, (_keyword, inner) => renameBundled(inner));
    return withNames(changed, sdkName);
  }

  const renamed = mapped(definitions, ([name, schema]) => [name, isOurs(name) ? renameBundled(schema) : renameShaped(schema, [])]);
  for (const schema of walkSchema({ $defs: renamed })) {
    if ("$ref" in schema) schema.$ref = movedReference(schema.$ref, definitions, renamed);
  }
  return renamed;
}

function withNames(schema, newName) {
  const changed = { ...schema };
  for (const keyword of ["properties", "dependentSchemas"]) {
    if (keyword in schema) changed[keyword] = mapped(schema[keyword], ([name, inner]) => [newName(name), inner]);
  }
  for (const keyword of ["required", "x-required-on-write"]) if (keyword in schema) changed[keyword] = schema[keyword].map(newName);
  if ("dependentRequired" in schema) {
    changed.dependentRequired = mapped(schema.dependentRequired, ([name, others]) => [newName(name), others.map(newName)]);
  }
  return changed;
}

/** Return where a reference leads after the renaming, which keeps the order of properties. */
function movedReference(reference, before, after) {
  let [old, now] = [{ $defs: before }, { $defs: after }];
  const steps = decodeURIComponent(reference.slice(1)).split("/").slice(1);
  const moved = steps.map((step) => {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const renamed = Object.hasOwn(now, key) ? key : Object.keys(now)[Object.keys(old).indexOf(key)];
    [old, now] = [old[key], now[renamed]];
    return renamed.replaceAll("~", "~0").replaceAll("/", "~1");
  });
  return `#${moved.map((step) => `/${encodeURIComponent(step).replaceAll("%24", "$")}`).join("")}`;
}
