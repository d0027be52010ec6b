// @ts-check
import { parseArgs } from "node:util";

const usage =
  "usage: npm run bench:quality -- FOLDER [--folds TARGET [--seen]] [--templates] [--set a,b] [--flavour wet,lynx] [--worst N] [--json]   (FOLDER holds dumps/ and truth/)";

/** What the command line asks for; whatever else it says is answered by the usage. */
export function readArguments() {
  const { values, positionals } = parsed();
  const [folder, ...more] = positionals;
  const { folds, seen = false, templates = false, set, flavour, worst = "0", json = false } = values;
  if (folder === undefined || more.length > 0 || !/^\d+$/.test(worst)) throw new Error(usage);
  return {
    folder,
    folds,
    seen,
    templates,
    sets: set?.split(","),
    flavours: flavour?.split(","),
    worst: Number(worst),
    json,
  };
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        folds: { type: "string" },
        seen: { type: "boolean" },
        templates: { type: "boolean" },
        set: { type: "string" },
        flavour: { type: "string" },
        worst: { type: "string" },
        json: { type: "boolean" },
      },
    });
  } catch {
    throw new Error(usage);
  }
}
