import { columnSizes } from "./columns.js";
import type { PageColumns } from "./page-columns.js";
import { layOut, templates } from "./templates.js";

/** The features of every row: `width` numbers a row, one for each template. */
export function rowFeatures({ columns, count }: PageColumns): {
  readonly width: number;
  readonly features: Uint16Array;
} {
  const width = templates.length;
  const { bases } = layOut();
  const features = new Uint16Array(count * width);
  templates.forEach((names, template) => {
    const base = bases[template] as number;
    const first = columns[names[0] as keyof typeof columns];
    const name = names[1];
    if (name === undefined) {
      for (let row = 0, to = template; row < count; row++, to += width) features[to] = base + (first[row] as number);
      return;
    }
    const second = columns[name];
    const size = columnSizes[name];
    for (let row = 0, to = template; row < count; row++, to += width) {
      features[to] = base + (first[row] as number) * size + (second[row] as number);
    }
  });
  return { width, features };
}
