// What a user of the npm package writes: it is compiled strictly, and run on payloads in a file.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Participant, ParticipantWrapupPrompt } from "convoschema";
import type { Participant as Lenient } from "convoschema/lenient";
import strict from "convoschema/strict/Participant.json" with { type: "json" };
import lenient from "convoschema/lenient/Participant.json" with { type: "json" };

const ajv = new Ajv2020({ strict: true });
addFormats.default(ajv);
const isParticipant = ajv.compile<Participant>(strict);
const isLenient = ajv.compile<Lenient>(lenient);

const payloads: unknown[] = JSON.parse(readFileSync(process.argv[2]!, "utf8"));
const prompts: (ParticipantWrapupPrompt | undefined)[] = payloads.flatMap((one) => (isParticipant(one) ? [one.wrapupPrompt] : []));
const names: (string | null | undefined)[] = payloads.flatMap((one) => (isLenient(one) ? [one.name] : []));

// @ts-expect-error: no such value
const broken: Participant = { calls: [{ state: "hovering" }] };
const unknown: Lenient = { calls: [{ state: "hovering", held: null }] };
// @ts-expect-error: no such property
const misspelt: Participant = { purpos: "agent" };

console.log(
  JSON.stringify({
    strict: payloads.map((one) => isParticipant(one)),
    lenient: payloads.map((one) => isLenient(one)),
    counted: [prompts.length, names.length, [broken, unknown, misspelt].length],
  }),
);
