// Measures Ajv: reads {schemas, groups, seconds} from the file it is given, prints {node, ajv, groups}.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";

const require = createRequire(process.cwd() + "/");
const Ajv = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;

const { schemas, groups, seconds } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const ajv = new Ajv({ strict: false, logger: false });
addFormats(ajv, ["date-time", "date"]);
const checks = Object.fromEntries(Object.entries(schemas).map(([model, schema]) => [model, ajv.compile(schema)]));

function timed(run) {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

function race(payloads) {
  const parse = () => payloads.forEach(([, text]) => JSON.parse(text));
  const both = () => payloads.forEach(([model, text]) => checks[model](JSON.parse(text)));
  for (let number = 0; number < 20; number++) { parse(); both(); }
  const samples = { parse: [], both: [] };
  const end = performance.now() + seconds * 1000;
  do {
    samples.parse.push(timed(parse));
    samples.both.push(timed(both));
  } while (performance.now() < end);
  const refused = payloads.filter(([model, text]) => !checks[model](JSON.parse(text))).length;
  return { ...samples, refused };
}

const results = Object.entries(groups).map(([name, payloads]) => [name, race(payloads)]);
const version = require("ajv/package.json").version;
console.log(JSON.stringify({ node: process.versions.node, ajv: version, groups: Object.fromEntries(results) }));
