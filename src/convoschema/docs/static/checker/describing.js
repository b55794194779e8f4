/*
 * The way to a value → what the reference says of it: which row of which model tells it, or that none does.
 *
 * A step is { kind, model, row, home, names, isPersonal, places }. Its `kind` is "root", "known" for a property, "key"
 * for what a map calls it, "item", "unknown" for a property that the model lacks, and "free" where no schema says
 * anything. `row` is the name of the row in the page of `model`; `home` is the model that the payload is of, or the
 * body of an event, and `names` the properties on the way from there, as they are on the wire. `meant` gives the
 * property that an unknown name was probably meant to be.
 */

/** Return a function that gives the first step of a model's payload; `bodies` is the model of an event's body, if any. */
function buildDescriber(catalog, naming) {
  const document = { $defs: catalog.definitions };
  const own = new Set(catalog.own);
  const roots = new Map();
  const bySdkName = new WeakMap();

  /** Yield a place and those that it may apply to the same value: { schema, model, prefix }. */
  function* inPlace(place, seen = new Set()) {
    const { schema } = place;
    if (!isObject(schema) || seen.has(schema)) return;
    seen.add(schema);
    yield place;
    if ("$ref" in schema) {
      const steps = schema.$ref.split("/");
      const target = resolveReference(document, schema.$ref);
      // What stands in the $defs of a file has its rows below the property that refers to it.
      yield* inPlace(steps.length === 3 ? { schema: target, model: decodeURIComponent(steps[2]), prefix: "" } : { ...place, schema: target }, seen);
    }
    const parts = [...["allOf", "anyOf", "oneOf"].flatMap((keyword) => schema[keyword] ?? []), schema.then, schema.else];
    for (const part of [...parts, ...Object.values(schema.dependentSchemas ?? {})]) yield* inPlace({ ...place, schema: part }, seen);
  }

  const expanded = (places) => {
    const seen = new Set();
    return places.flatMap((place) => [...inPlace(place, seen)]);
  };
  const marked = (places) => places.some(({ schema }) => schema["x-personal-data"]);

  /** Return the name on the wire of a property that a payload calls by a name, or undefined if a schema has none. */
  function wireName({ schema, model }, name) {
    const properties = schema.properties ?? {};
    if (naming !== "sdk") return Object.hasOwn(properties, name) ? name : undefined;
    if (!bySdkName.has(schema)) bySdkName.set(schema, new Map(Object.keys(properties).map((wire) => [sdkName(wire), wire])));
    return bySdkName.get(schema).get(name) ?? (own.has(model) && Object.hasOwn(properties, name) ? name : undefined);
  }

  /** Return the first step of a payload of a model, which is undefined if it is not known. */
  function rootOf(model, body) {
    const key = `${model} ${body}`;
    if (!roots.has(key)) {
      const places = model === undefined ? [] : expanded([{ schema: catalog.definitions[model], model, prefix: "" }]);
      roots.set(key, { kind: model === undefined ? "free" : "root", model, row: "", home: model, names: [], body, meant: noName, isPersonal: marked(places), places, below: new Map() });
    }
    return roots.get(key);
  }

  /** Return the step from another one to a member or, by a number, to an item. */
  function stepTo(step, key) {
    const isOfBody = step.body !== undefined && key === BODY;
    const known = typeof key === "number" ? undefined : declared(step, key);
    const shared = known === undefined ? (typeof key === "number" ? "[]" : "{}") : `.${key}`;
    if (!step.below.has(shared)) step.below.set(shared, isOfBody ? bodyStep(step, known) : newStep(step, key, known));
    return step.below.get(shared);
  }

  const declared = (step, name) => {
    for (const place of step.places) {
      const wire = wireName(place, name);
      if (wire !== undefined) return { place, wire };
    }
    return undefined;
  };

  function newStep(step, key, known) {
    const { home, names, body } = step;
    const from = { home, names, body, meant: noName, below: new Map() };
    if (known !== undefined) {
      const { place, wire } = known;
      const holding = step.places.filter((each) => wireName(each, key) === wire);
      const places = expanded(holding.map(({ schema, model, prefix }) => ({ schema: schema.properties[wire], model, prefix: `${prefix}${wire}.` })));
      return { ...from, kind: "known", model: place.model, row: place.prefix + wire, names: [...names, wire], isPersonal: step.isPersonal || marked(places), places };
    }
    const isItem = typeof key === "number";
    const inner = step.places.flatMap(({ schema, model, prefix }) => innerOf(schema, isItem).map((each) => ({ schema: each, model, prefix })));
    const places = expanded(inner);
    const knows = step.places.some(({ schema }) => Object.keys(schema.properties ?? {}).length > 0);
    const kind = isItem ? "item" : places.length > 0 ? "key" : knows ? "unknown" : "free";
    const { model, row } = step;
    const meant = kind === "unknown" ? (name) => closest(name, step.places.flatMap(({ schema }) => namesIn(schema))) : noName;
    return { ...from, kind, model, row, meant, isPersonal: step.isPersonal || marked(places), places };
  }

  const noName = () => undefined;
  const namesIn = (schema) => Object.keys(schema.properties ?? {}).map((name) => (naming === "sdk" ? sdkName(name) : name));

  /** Return the schemas that a schema has for all items, or for the members that it does not name. */
  function innerOf(schema, isItem) {
    const found = isItem ? [schema.items, ...(schema.prefixItems ?? [])] : [schema.additionalProperties, ...Object.values(schema.patternProperties ?? {})];
    return found.filter((each) => isObject(each) && Object.keys(each).length > 0);
  }

  function bodyStep(step, known) {
    const { places, isPersonal } = rootOf(step.body);
    const { place, wire } = known ?? { place: { model: step.model, prefix: "" }, wire: BODY };
    return { kind: "known", model: place.model, row: place.prefix + wire, home: step.body, names: [], meant: noName, isPersonal, places, below: new Map() };
  }

  return { rootOf, stepTo };
}
