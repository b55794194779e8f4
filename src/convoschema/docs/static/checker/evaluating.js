/*
 * Bundle + node → findings: where which keyword of JSON Schema 2020-12 fails; one small function a keyword.
 *
 * A finding is { path, evaluation, keyword, schema, model }: the way from the payload to the value at fault, the way
 * from the bundle to the keyword that failed, the schema that holds it, and the title of the model around it.
 */

const compiledPatterns = new Map();

function patternOf(source) {
  if (!compiledPatterns.has(source)) {
    let pattern;
    try {
      pattern = new RegExp(source, "u");
    } catch {
      pattern = new RegExp(source);
    }
    compiledPatterns.set(source, pattern);
  }
  return compiledPatterns.get(source);
}

function isCalendarDay(text) {
  const [year, month, day] = text.slice(0, 10).split("-").map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}

/** Return the names in an object that a schema's properties and patternProperties do not know. */
function additionalNames(node, schema) {
  const patterns = Object.keys(schema.patternProperties ?? {}).map(patternOf);
  const known = schema.properties ?? {};
  return [...node.members.keys()].filter(
    (name) => !Object.hasOwn(known, name) && !patterns.some((pattern) => pattern.test(name)),
  );
}

function isOfType(node, type) {
  return type === "integer" ? node.type === "number" && Number.isInteger(node.value) : node.type === type;
}

/** Return whether a number is a multiple of another; both are exact, as BigInts if need be. */
function isMultiple(number, step) {
  const isWhole = (value) => typeof value === "bigint" || Number.isInteger(value);
  if (isWhole(number) && isWhole(step)) return BigInt(number) % BigInt(step) === 0n;
  const quotient = Number(number) / Number(step);
  return isWhole(step) || quotient === Infinity || quotient === -Infinity ? Number(number) % Number(step) === 0 : Number.isInteger(quotient);
}

function sizeOf(node) {
  if (node.type === "string") return Array.from(node.value).length;
  return node.type === "array" ? node.items.length : node.members.size;
}

/** Return all findings of a document in no particular order. */
function evaluate(document, root) {
  const path = [];
  const evaluation = [];
  let findings = [];
  let model = "";

  function find(keyword, schema) {
    findings.push({ path: [...path], evaluation: [...evaluation, keyword], keyword, schema, model });
  }

  /** Apply a schema to a node, one or more steps further in the bundle, and perhaps one further in the payload. */
  function descend(schema, node, keywords, step) {
    evaluation.push(...keywords);
    if (step !== undefined) path.push(step);
    apply(schema, node);
    if (step !== undefined) path.pop();
    evaluation.length -= keywords.length;
  }

  /** Return whether a schema accepts a node, without telling why not. */
  function accepts(schema, node) {
    const told = findings;
    findings = [];
    apply(schema, node);
    const accepted = findings.length === 0;
    findings = told;
    return accepted;
  }

  function apply(schema, node) {
    if (schema === true) return;
    if (schema === false) {
      find("not", {});
      return;
    }
    const outer = model;
    model = schema.title ?? model;
    for (const keyword in schema) {
      if (Object.hasOwn(KEYWORDS, keyword)) KEYWORDS[keyword](schema[keyword], node, schema);
    }
    model = outer;
  }

  /** Return a keyword's function that does something for nodes of one type alone. */
  const on = (type, check) => (value, node, schema) => {
    if (node.type === type) check(value, node, schema);
  };
  const must = (type, keyword, isRight) =>
    on(type, (value, node, schema) => {
      if (!isRight(value, node, schema)) find(keyword, schema);
    });

  const KEYWORDS = {
    $ref(reference, node) {
      descend(resolveReference(document, reference), node, ["$ref"]);
    },
    type(types, node, schema) {
      if (!(Array.isArray(types) ? types.some((type) => isOfType(node, type)) : isOfType(node, types))) find("type", schema);
    },
    enum(values, node, schema) {
      const isSimple = !["number", "object", "array"].includes(node.type);
      if (isSimple ? values.includes(node.value) : values.map(comparable).includes(comparable(plainOf(node)))) return;
      find("enum", schema);
    },
    const(value, node, schema) {
      if (comparable(value) !== comparable(plainOf(node))) find("const", schema);
    },
    format: on("string", (format, node, schema) => {
      if (!Object.hasOwn(FORMAT_PATTERNS, format)) return;
      const isRight = patternOf(FORMAT_PATTERNS[format]).test(node.value) && isCalendarDay(node.value);
      if (!isRight) find("format", schema);
    }),
    pattern: must("string", "pattern", (pattern, node) => patternOf(pattern).test(node.value)),
    minLength: must("string", "minLength", (limit, node) => sizeOf(node) >= limit),
    maxLength: must("string", "maxLength", (limit, node) => sizeOf(node) <= limit),
    minimum: must("number", "minimum", (limit, node) => node.exact >= limit),
    maximum: must("number", "maximum", (limit, node) => node.exact <= limit),
    exclusiveMinimum: must("number", "exclusiveMinimum", (limit, node) => node.exact > limit),
    exclusiveMaximum: must("number", "exclusiveMaximum", (limit, node) => node.exact < limit),
    multipleOf: must("number", "multipleOf", (step, node) => isMultiple(node.exact, step)),
    properties: on("object", (properties, node) => {
      for (const [name, member] of node.members) {
        if (Object.hasOwn(properties, name)) descend(properties[name], member, ["properties", name], name);
      }
    }),
    patternProperties: on("object", (patterns, node) => {
      for (const [pattern, schema] of Object.entries(patterns)) {
        for (const [name, member] of node.members) {
          if (patternOf(pattern).test(name)) descend(schema, member, ["patternProperties", pattern], name);
        }
      }
    }),
    additionalProperties: on("object", (inner, node, schema) => {
      const names = additionalNames(node, schema);
      if (inner === false && names.length > 0) find("additionalProperties", schema);
      else if (inner !== false) {
        for (const name of names) descend(inner, node.members.get(name), ["additionalProperties"], name);
      }
    }),
    propertyNames: on("object", (inner, node) => {
      for (const name of node.members.keys()) descend(inner, { type: "string", value: name }, ["propertyNames"]);
    }),
    required: must("object", "required", (names, node) => names.every((name) => node.members.has(name))),
    dependentRequired: must("object", "dependentRequired", (dependents, node) =>
      Object.entries(dependents).every(
        ([name, others]) => !node.members.has(name) || others.every((other) => node.members.has(other)),
      ),
    ),
    dependentSchemas: on("object", (dependents, node) => {
      for (const [name, inner] of Object.entries(dependents)) {
        if (node.members.has(name)) descend(inner, node, ["dependentSchemas", name]);
      }
    }),
    minProperties: must("object", "minProperties", (limit, node) => sizeOf(node) >= limit),
    maxProperties: must("object", "maxProperties", (limit, node) => sizeOf(node) <= limit),
    prefixItems: on("array", (schemas, node) => {
      node.items.slice(0, schemas.length).forEach((item, index) => descend(schemas[index], item, ["prefixItems", index], index));
    }),
    items: on("array", (inner, node, schema) => {
      const first = schema.prefixItems?.length ?? 0;
      node.items.forEach((item, index) => index >= first && descend(inner, item, ["items"], index));
    }),
    contains: must("array", "contains", (inner, node, schema) => {
      const matches = node.items.filter((item) => accepts(inner, item)).length;
      return matches >= (schema.minContains ?? 1) && matches <= (schema.maxContains ?? Infinity);
    }),
    minItems: must("array", "minItems", (limit, node) => sizeOf(node) >= limit),
    maxItems: must("array", "maxItems", (limit, node) => sizeOf(node) <= limit),
    uniqueItems: must("array", "uniqueItems", (wanted, node) => !wanted || duplicatesIn(node.items).length === 0),
    allOf(schemas, node) {
      schemas.forEach((inner, index) => descend(inner, node, ["allOf", index]));
    },
    anyOf(schemas, node, schema) {
      if (!schemas.some((inner) => accepts(inner, node))) find("anyOf", schema);
    },
    oneOf(schemas, node, schema) {
      if (schemas.filter((inner) => accepts(inner, node)).length !== 1) find("oneOf", schema);
    },
    not(inner, node, schema) {
      if (accepts(inner, node)) find("not", schema);
    },
    if(condition, node, schema) {
      const branch = accepts(condition, node) ? "then" : "else";
      if (branch in schema) descend(schema[branch], node, [branch]);
    },
    unevaluatedItems: must("array", "unevaluatedItems", (inner, node, schema) => {
      const seen = seenBy(schema, node).items;
      return node.items.every((item, index) => seen.has(index) || accepts(inner, item));
    }),
    unevaluatedProperties: must("object", "unevaluatedProperties", (inner, node, schema) => {
      const seen = seenBy(schema, node).names;
      return [...node.members].every(([name, member]) => seen.has(name) || accepts(inner, member));
    }),
  };

  /** Return the names and indices of a node that a schema says something about, for the unevaluated… keywords. */
  function seenBy(schema, node, seen = { names: new Set(), items: new Set() }) {
    if (!isObject(schema)) return seen;
    const also = (inner) => accepts(inner, node) && seenBy(inner, node, seen);
    if ("$ref" in schema) also(resolveReference(document, schema.$ref));
    for (const keyword of ["allOf", "anyOf", "oneOf"]) for (const inner of schema[keyword] ?? []) also(inner);
    for (const [name, inner] of Object.entries(schema.dependentSchemas ?? {})) if (node.members?.has(name)) also(inner);
    if ("if" in schema) {
      also(schema.if);
      also((accepts(schema.if, node) ? schema.then : schema.else) ?? true);
    }
    const patterns = Object.keys(schema.patternProperties ?? {}).map(patternOf);
    for (const name of node.members?.keys() ?? []) {
      const named = Object.hasOwn(schema.properties ?? {}, name) || patterns.some((pattern) => pattern.test(name));
      if (named || "additionalProperties" in schema) seen.names.add(name);
    }
    node.items?.forEach((item, index) => {
      const placed = index < (schema.prefixItems?.length ?? 0) || "items" in schema;
      if (placed || ("contains" in schema && accepts(schema.contains, item))) seen.items.add(index);
    });
    return seen;
  }

  apply(document, root);
  return findings;
}
