/*
 * Events, each checked as what its topic says: its envelope, and its body as the model that the topic carries.
 */

/** Return the pattern of a topic's name, with the model of its events' bodies, or undefined if it is not known. */
function buildTopics(known) {
  const root = new Map();
  for (const [pattern, model] of Object.entries(known)) {
    let node = root;
    for (const segment of pattern.split(".")) {
      if (!node.has(segment)) node.set(segment, new Map());
      node = node.get(segment);
    }
    node.topic = { pattern, model };
  }
  return (name) => {
    let node = root;
    for (const segment of name.split(".")) {
      node = node.get(segment) ?? (segment === "" ? undefined : node.get(ANY_SEGMENT));
      if (node === undefined) return undefined;
    }
    return node.topic;
  };
}

/** Return the envelope that a node is or resembles, and the name of its topic, which is undefined if it has none. */
function eventOf(node) {
  const member = (inner, name) => (inner?.type === "object" ? inner.members.get(name) : undefined);
  const told = member(node, TOPIC);
  if (told !== undefined && told.type === "string") return { envelope: NOTIFICATION, name: told.value };
  const isBridge = told === undefined || told.type === "null" ? EVENT_BRIDGE.marks.some((mark) => member(node, mark) !== undefined) : false;
  if (!isBridge) return { envelope: NOTIFICATION };
  const inner = member(member(node, EVENT_BRIDGE.way[0]), TOPIC);
  return { envelope: EVENT_BRIDGE, name: inner?.type === "string" ? inner.value : undefined };
}

/** Return whether a node has the topic and the body of an event. */
function isEvent(node) {
  const { envelope, name } = eventOf(node);
  const holder = envelope.way.reduce((inner, step) => inner?.members?.get(step), node);
  return name !== undefined && holder.members.has(BODY);
}

/** Return the schemas in which an envelope has a topic and a body of a model, or of any if that is undefined. */
function catalogOfEvents(catalog, envelope, model, topics, hasTopic) {
  const { [envelope.inner]: inner, [envelope.model]: outer } = catalog.definitions;
  const properties = { ...inner.properties };
  if (model !== undefined) properties[BODY] = { $ref: `#/$defs/${model}` };
  if (topics !== undefined) properties[TOPIC] = { ...properties[TOPIC], enum: topics };
  const definitions = { ...catalog.definitions, [envelope.model]: { ...outer, required: envelope.way } };
  definitions[envelope.inner] = { ...inner, properties, required: hasTopic ? [TOPIC, BODY] : [TOPIC] };
  return { ...catalog, definitions };
}

/** Return a function that gives what is to know of an event, and its problems: node → { envelope, topic, name, problems }. */
function buildEventJudge(catalog, profile) {
  const topicOf = buildTopics(catalog.topics);
  const judges = new Map();

  function judgeOf(envelope, topic, hasTopic) {
    const key = `${envelope.model} ${topic?.pattern} ${hasTopic}`;
    if (!judges.has(key)) {
      const isAlien = hasTopic && topic === undefined && profile === "strict";
      const model = topic?.model ?? undefined;
      const altered = catalogOfEvents(catalog, envelope, model, isAlien ? Object.keys(catalog.topics) : undefined, hasTopic);
      // What is no event has no null where its topic should be, and no unknown properties.
      const judge = buildJudge(altered, envelope.model, hasTopic ? profile : "standard", "wire");
      const strangeness = model === undefined ? () => undefined : buildRecogniser(catalog, buildBundle(catalog, model, profile), "wire");
      judges.set(key, { judge, strangeness });
    }
    return judges.get(key);
  }

  return (node) => {
    const { envelope, name } = eventOf(node);
    const topic = name === undefined ? undefined : topicOf(name);
    const { judge, strangeness } = judgeOf(envelope, topic, name !== undefined);
    const way = [...envelope.way, BODY];
    const body = way.reduce((inner, step) => inner?.members?.get(step), node);
    const strange = body === undefined ? undefined : strangeness(body);
    const told = judge(node).map((problem) => toldOfEnvelope(problem, way));
    const problems = strange === undefined ? told : [{ ...strange, path: way, pointer: toPointer(way) }, ...told];
    return { envelope, topic, name, problems };
  };
}

/** Return a problem of an event, with another hint if it is about what makes an event. */
function toldOfEnvelope(problem, way) {
  const isOfBody = way.every((step, index) => problem.path[index] === step) && (problem.path.length > way.length || problem.code !== "missing-property");
  if (isOfBody) return problem;
  if (problem.code === "missing-property") return { ...problem, hint: NO_EVENT };
  return problem.code === "unknown-value" ? { ...problem, message: TOPIC_NOT_KNOWN, hint: UNKNOWN_TOPIC } : problem;
}
