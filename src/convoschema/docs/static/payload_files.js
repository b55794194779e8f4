/*
 * Files that are dropped or opened → the text in them, unpacked if they are compressed with gzip.
 */
"use strict";

(() => {
  /** Nothing is unpacked beyond this: a small file may hold gigabytes. */
  const MOST_BYTES = 100_000_000;

  async function unpacked(bytes) {
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")).getReader();
    const pieces = [];
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return new Uint8Array(await new Blob(pieces).arrayBuffer());
      size += value.length;
      if (size > MOST_BYTES) {
        reader.cancel();
        return undefined;
      }
      pieces.push(value);
    }
  }

  /** Return { text } of a file or, if it has none, { words } that say why or the { problem } of its bytes. */
  convoschema.textOfFile = async (file) => {
    const megabytes = `${MOST_BYTES / 1_000_000} MB`;
    if (file.size > MOST_BYTES) return { words: `This file has more than ${megabytes}: use the command line` };
    let bytes = new Uint8Array(await file.arrayBuffer());
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
      try {
        bytes = await unpacked(bytes);
      } catch {
        return { words: "This file begins as gzip does, but can't be unpacked" };
      }
      if (bytes === undefined) return { words: `This file has more than ${megabytes} when unpacked: use the command line` };
    }
    try {
      // ignoreBOM keeps a byte order mark, which JSON must not begin with.
      return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
    } catch {
      return { problem: convoschemaChecker().refusalOfBytes(bytes) };
    }
  };
})();
