/*
 * Payloads → the models that they may be of, best first: by what of them a model reads, at any depth, then by what it
 * finds wrong with them.
 */

/** How many payloads are looked at, how many models, and how many properties and items of each payload. */
const GUESSED_BY = 3;
const WALKED = 40;
const MOST_WALKED = 3000;
const ITEMS_WALKED = 100;
/** Of how many models problems are counted. */
const MOST_JUDGED = 6;
/** How much of payloads a model must read at least, for a guess to be one. */
const LEAST_SHARE = 0.75;
const VARIANTS = ["FullReference", "WithoutAttributes", "Async", "OrgUser", "UserMe", "UserQueue"];

/**
 * Return the guess for some nodes, or undefined if nothing comes into question: { model, naming, known, total, equals,
 * looked, isSure }; `known` of `total` are the properties that the model reads of the first payloads, of which it has
 * `looked` at so many, and `equals` other models that fit as well.
 */
function guessModel(catalog, nodes, asked) {
  const objects = nodes.filter((node) => node.type === "object").slice(0, GUESSED_BY);
  const keys = new Set(objects.flatMap((node) => [...node.members.keys()]));
  const namings = asked !== "guess" ? [asked] : hasUnderscore(objects) ? ["wire", "sdk"] : ["wire"];
  const fits = candidates(catalog, keys, namings).map(([model, naming]) => fitOf(catalog, model, naming, objects));
  fits.sort(compareFits);
  const near = fits.filter((fit) => fit.unread === fits[0].unread).slice(0, MOST_JUDGED);
  for (const fit of near) {
    const judge = buildJudge(catalog, fit.model, "standard", fit.naming);
    fit.problems = objects.reduce((sum, node) => sum + judge(node).length, 0);
  }
  near.sort(compareFits);
  const [best] = near;
  if (best === undefined) return undefined;
  const isSure = best.known >= 2 && best.known >= LEAST_SHARE * best.total && 2 * best.problems < best.known * objects.length;
  const equals = near.slice(1).filter((fit) => compareVerdicts(fit, best) === 0 && fit.naming === best.naming).map((fit) => fit.model);
  return { model: best.model, naming: best.naming, known: best.known, total: best.total, looked: objects.length, equals, isSure };
}

/** Return the models, each in a naming, that know half of some names, those first that know most. */
function candidates(catalog, keys, namings) {
  const found = [];
  for (const naming of namings) {
    for (const [model, { properties = {} }] of Object.entries(catalog.definitions)) {
      const names = Object.keys(properties).map((name) => (naming === "sdk" ? sdkName(name) : name));
      const overlap = names.filter((name) => keys.has(name)).length;
      if (overlap > 0 && 2 * overlap >= keys.size) found.push([model, naming, overlap, names.length]);
    }
  }
  return found.sort((one, other) => other[2] - one[2] || one[3] - other[3] || compare(one[0], other[0])).slice(0, WALKED);
}

function fitOf(catalog, model, naming, objects) {
  const { rootOf, stepTo } = buildDescriber(catalog, naming);
  const known = new Set();
  const unread = new Set();
  let left = MOST_WALKED;

  function walk(node, step, place) {
    if (node.type === "array") {
      for (const item of node.items.slice(0, ITEMS_WALKED)) walk(item, stepTo(step, 0), place);
    } else if (node.type === "object") {
      for (const [name, member] of node.members) {
        left -= 1;
        if (left < 0) return;
        const inner = stepTo(step, name);
        const isNamed = inner.kind !== "key";
        const here = isNamed ? `${place}/${name}` : `${place}/*`;
        const isRead = inner.kind === "known" && isTyped(inner, member);
        if (isNamed) (isRead ? known : unread).add(here);
        walk(member, inner, here);
      }
    }
  }

  for (const node of objects) walk(node, rootOf(model), "");
  const { properties = {} } = catalog.definitions[model];
  const own = [...known].filter((place) => place.lastIndexOf("/") === 0).length;
  const share = own / Math.max(1, Object.keys(properties).length);
  const total = new Set([...known, ...unread]).size;
  return { model, naming, known: known.size, unread: total - known.size, total, problems: 0, standing: standingOf(catalog, model), share };
}

/** Return whether a value may have its type, as far as the schemas at its place say anything of that. */
function isTyped(step, node) {
  const types = step.places.flatMap(({ schema }) => schema.type ?? []);
  return types.length === 0 || node.type === "null" || types.some((type) => isOfType(node, type));
}

/** Return where a model stands among those that fit as well: a user's own first, what the API answers before the rest. */
function standingOf(catalog, model, inEvent = false) {
  const isOwn = catalog.own.includes(model);
  return [!isOwn, catalog.rooms.events.includes(model) !== inEvent, catalog.rooms.requests.includes(model), !isOwn && VARIANTS.some((mark) => model.includes(mark))].map(Number);
}

function compareVerdicts(one, other) {
  return one.unread - other.unread || one.problems - other.problems || compareLists(one.standing, other.standing, (left, right) => left - right);
}

function compareFits(one, other) {
  return compareVerdicts(one, other) || other.share - one.share || compare(one.model, other.model) || compare(one.naming, other.naming);
}

function hasUnderscore(nodes) {
  return nodes.some((node) => {
    if (node.type === "array") return hasUnderscore(node.items.slice(0, ITEMS_WALKED));
    return node.type === "object" && ([...node.members.keys()].some((name) => name.includes("_")) || hasUnderscore([...node.members.values()]));
  });
}
