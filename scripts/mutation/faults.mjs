// @ts-check
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * @typedef {object} Fault
 * @property {number} id Its number in the code of this run.
 * @property {string} key Its name for as long as its file stays as it is.
 * @property {string} file
 * @property {number} line The first is 1.
 * @property {string} kind
 * @property {string} instead What stands there with it.
 */

/** What each file begins with: the fault that acts (−1 is none), and what looks at which were passed. */
const head = `const faults__ = (globalThis.__faults ??= { acting: -1, pass: undefined, acted: undefined });
function stryCov_9fa48(...ids) { if (faults__.pass !== undefined) faults__.pass(ids); }
function stryMutAct_9fa48(id) { return faults__.acting === id && faults__.acted(); }
`;

/**
 * Puts all faults into the code at once, each behind a question whether it acts. Stryker's instrumenter makes them; its bookkeeping,
 * which costs more than what it watches, gives way to less.
 *
 * @param {string} tools a folder in which `@stryker-mutator/instrumenter` is installed
 * @param {readonly { name: string, content: string }[]} files
 * @returns {Promise<{ files: { name: string, content: string }[], faults: Fault[] }>}
 */
export async function withFaults(tools, files) {
  const path = createRequire(join(tools, "package.json")).resolve("@stryker-mutator/instrumenter");
  const { Instrumenter } = await import(pathToFileURL(path).href);
  const quiet = () => {};
  const instrumenter = new Instrumenter({ debug: quiet, info: quiet, warn: quiet, isDebugEnabled: () => false });
  const made = await instrumenter.instrument(
    files.map((file) => ({ ...file, mutate: true })),
    { plugins: null, ignorers: [], excludedMutations: [] },
  );
  const signs = new Map(
    files.map(({ name, content }) => [name, createHash("sha256").update(content).digest("hex").slice(0, 8)]),
  );
  /** @type {Map<string, number>} */ const counts = new Map();
  return {
    files: made.files.map((/** @type {any} */ { name, content }) => ({ name, content: lighter(content) })),
    faults: made.mutants.map((/** @type {any} */ { id, fileName, location, mutatorName, replacement }) => {
      const count = counts.get(fileName) ?? 0;
      counts.set(fileName, count + 1);
      return {
        id: Number(id),
        key: `${fileName}@${signs.get(fileName)}#${count}`,
        file: fileName,
        line: location.start.line + 1,
        kind: mutatorName,
        instead: replacement,
      };
    }),
  };
}

/** @param {string} content */
function lighter(content) {
  const last = content.indexOf("function stryMutAct_9fa48(");
  if (last < 0) return content;
  const end = content.indexOf("\n}\n", last) + 3;
  const begin = content.indexOf("function stryNS_9fa48(");
  const body = content.slice(end).replace(/\b(stryCov_9fa48|stryMutAct_9fa48)\(("[^)]*")\)/g, (_, name, ids) => {
    return `${name}(${ids.replaceAll('"', "")})`;
  });
  return head + content.slice(0, begin) + body;
}
