import { type Column, columnSizes } from "./columns.js";

/** The columns in the order of the model's inputs. */
export const columnNames = /* @__PURE__ */ Object.keys(columnSizes) as Column[];

/** Where the values of each column begin among the model's inputs; the words come behind `count`. */
export function layOut(): { readonly bases: readonly number[]; readonly count: number } {
  const bases: number[] = [];
  let count = 0;
  for (const name of columnNames) {
    bases.push(count);
    count += columnSizes[name];
  }
  return { bases, count };
}
