// Reads a description from a file and prints the channels that the official parser finds, and what it complains of.
const { readFileSync } = require("node:fs");
const { Parser } = require("@asyncapi/parser");

const text = readFileSync(process.argv[2], "utf8");
new Parser().parse(text).then(({ document, diagnostics }) => {
  const complaints = diagnostics.filter(({ severity }) => severity < 2).map(({ message }) => message);
  const channels = document ? document.channels().all().map((channel) => channel.address()) : [];
  console.log(JSON.stringify({ channels, complaints }));
});
