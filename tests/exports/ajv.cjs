// Reads jobs from a file and prints the verdict of Ajv on each payload, and what Ajv has to say about the schemas.
const { readFileSync } = require("node:fs");
const draft07 = require("ajv").default;
const draft202012 = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;

const said = [];
const logger = { log: (text) => said.push(text), warn: (text) => said.push(text), error: (text) => said.push(text) };
const jobs = JSON.parse(readFileSync(process.argv[2], "utf8"));
const verdicts = jobs.map(({ schema, payloads }) => {
  const Ajv = schema.$schema.includes("2020-12") ? draft202012 : draft07;
  const ajv = new Ajv({ strict: true, logger });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return payloads.map((payload) => validate(payload));
});
console.log(JSON.stringify({ said, verdicts }));
