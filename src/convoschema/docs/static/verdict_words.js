/*
 * What the validator says of a payload as a whole, in words.
 */
"use strict";

(() => {
  const number = (value) => value.toLocaleString("en-US");
  const counted = (value, one, many = `${one}s`) => (value === 1 ? `1 ${one}` : `${number(value)} ${many}`);

  /** Return the verdict on what the checker has found: { kind, words }, the kind being "good", "bad" or "". */
  convoschema.verdictOn = ({ count, records, model, profile, isOfEvents, problems }, milliseconds) => {
    const time = `${milliseconds < 10 ? milliseconds.toFixed(1) : number(Math.round(milliseconds))} ms`;
    const problemsInWords = count === 0 ? "No problems" : counted(count, "problem");
    if (records === 0) return { kind: "", words: "There is no payload in it" };
    if (model === undefined && count > 0) return { kind: "bad", words: `${problemsInWords}: ${problems[0].code === "too-deep" ? "nested too deeply" : "not JSON"} (${time})` };
    if (model === undefined) return { kind: "", words: "No model has these names: choose one to check it" };
    const how = `(${profile}, ${time})`;
    const kind = count === 0 ? "good" : "bad";
    if (isOfEvents) return { kind, words: `${problemsInWords} in ${counted(records, "event")}, checked as ${records === 1 ? "its topic says" : "their topics say"} ${how}` };
    if (records !== 1) return { kind, words: `${problemsInWords} in ${counted(records, "payload")}, each checked as a ${model} ${how}` };
    return { kind, words: `${problemsInWords}: ${count === 0 ? "a valid" : "not a valid"} ${model} ${how}` };
  };

  /** Return, as a sentence each, how the payload was read. */
  convoschema.readingOf = ({ kind, records, naming, topics }, asked) => {
    const told = [];
    if (kind === "items") told.push(`It is an array: each of its ${counted(records, "item")} is checked.`);
    if (kind === "lines") told.push(`It is JSON Lines: each of its ${counted(records, "line")} is checked.`);
    if (naming === "sdk" && asked === "guess") told.push("Its names are those that the Python SDK prints.");
    if (topics.length > 0) {
      const known = topics.filter(([pattern]) => pattern !== null).map(([pattern, times]) => `${pattern} (${number(times)})`);
      const [, unknown] = topics.find(([pattern]) => pattern === null) ?? [null, 0];
      if (known.length > 0) told.push(`Topics: ${known.join(", ")}.`);
      if (unknown > 0) told.push(`${counted(unknown, "event")} of a topic that is not known.`);
    }
    return told;
  };

  /** Return why a model was guessed for so many records. */
  convoschema.reasonOf = ({ model, known, total, looked, equals, isSure }, records) => {
    const where = records > looked ? `of the first ${looked === 1 ? "payload" : `${looked} payloads`}` : "here";
    const some = known === total ? (total === 1 ? "the one property" : `all ${number(total)} properties`) : `${number(known)} of the ${number(total)} properties`;
    const more = known < total ? ", more than any other" : "";
    return `${isSure ? "Guessed" : "A weak guess"}: ${model}, since it has ${some} ${where}${more}.${equals.length > 0 ? ` As well fit: ` : ""}`;
  };
})();
