import { comparedArticle } from "../../corpus/duplicates/find-duplicates.js";
import { type DuplicateCluster, duplicateFinder } from "../../corpus/duplicates/finder.js";
import { jsonText } from "../../exporters/json-text.js";
import { parse } from "../../parse.js";
import { readArguments } from "../arguments.js";
import { type Command, ExitCode } from "../exit.js";
import { readShard } from "../inputs/shard.js";
import { print } from "../output/standard-output.js";
import { readingTable } from "../parse/options.js";
import { readingOf } from "../parse/reading.js";
import { inputRecords } from "./input-records.js";
import { spillStore } from "./spill-store.js";
import { readTemplateFile } from "./template-file.js";
import { writeOut } from "./write-out.js";

const text = { type: "string" } as const;
const flag = { type: "boolean", default: false } as const;
const BATCH_CHARACTERS = 65536;

/** `newsdump dedupe`: articles that stand in the files more than once. */
export const dedupe: Command = async (args, { signal }) => {
  const { values, positionals } = readArguments(args, {
    ...readingTable,
    out: text,
    spill: text,
    templates: text,
    clusters: flag,
    raw: flag,
  });
  const templates = values.templates === undefined ? undefined : await readTemplateFile(values.templates);
  const shard = values.shard === undefined ? undefined : readShard(values.shard);
  const names = { names: positionals, pathsFrom: values["paths-from"] };
  const { records, code } = inputRecords(names, { ...readingOf(values), signal }, { shard });
  const spill = values.spill === undefined ? undefined : spillStore(values.spill);
  try {
    const finder = duplicateFinder(spill === undefined ? {} : { store: spill });
    const places: string[] = [];
    for await (const record of records) {
      const compared = comparedArticle(parse(record, templates === undefined ? {} : { templates }));
      finder.add(values.raw ? { ...compared, text: record.text } : compared);
      const { path, index } = record.source;
      places.push(
        jsonText({ ...(record.id !== undefined && { id: record.id }), ...(path !== undefined && { path }), index }),
      );
    }
    if (signal.aborted) return ExitCode.Done;
    const clusters = finder.clusters();
    const lines = values.clusters ? clusterLines(clusters, places) : recordLines(clusters, places);
    if (values.out === undefined) await printAll(lines);
    else await writeOut(values.out, [...lines].join(""));
    return code();
  } finally {
    spill?.remove();
  }
};

/** A line for each record, in order. */
function* recordLines(clusters: readonly DuplicateCluster[], places: readonly string[]): Generator<string> {
  const about = new Map(
    clusters.flatMap(({ first, best, members }, cluster) =>
      members.map(({ index, of, reason, likeness }) => [
        index,
        { cluster, first, best, ...(of !== undefined && { of, reason, likeness }) },
      ]),
    ),
  );
  for (const [index, place] of places.entries()) {
    const duplicate = about.get(index);
    yield `${jsonText({ number: index, record: JSON.parse(place), ...(duplicate && { duplicate }) })}\n`;
  }
}

/** A line for each cluster. */
function* clusterLines(clusters: readonly DuplicateCluster[], places: readonly string[]): Generator<string> {
  for (const { first, best, members } of clusters) {
    const told = members.map(({ id: _, index, ...rest }) => ({
      number: index,
      record: JSON.parse(places[index] as string),
      ...rest,
    }));
    yield `${jsonText({ first, best, members: told })}\n`;
  }
}

async function printAll(lines: Iterable<string>): Promise<void> {
  let batch = "";
  for (const line of lines) {
    batch += line;
    if (batch.length < BATCH_CHARACTERS) continue;
    await print(batch);
    batch = "";
  }
  await print(batch);
}
