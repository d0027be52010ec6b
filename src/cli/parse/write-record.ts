import type { DiagnosticCode } from "../../diagnostics/codes.js";
import type { PageKind } from "../../model/article.js";
import type { DumpRecord } from "../../model/record.js";
import { parse } from "../../parse.js";
import type { SiteTemplate } from "../../profiles/site-template.js";
import { linesOf, type Told } from "../diagnostic-lines.js";
import { chooseExporter } from "./exporter-choice.js";
import { readSelection } from "./select.js";

/** What writing a record is told; plain data, for it goes to the workers. */
export interface WriteSettings {
  readonly to: string;
  readonly blocks: boolean;
  /** Each record is a file of its own. */
  readonly alone: boolean;
  readonly select?: string | undefined;
  /** What is known of sites from pages of them. */
  readonly templates?: readonly SiteTemplate[] | undefined;
  /** Which diagnostics come as lines. */
  readonly told: Told;
}

/** A record with what messages call its input. */
export interface LabelledRecord {
  readonly record: DumpRecord;
  readonly label: string;
}

/** What came of a record. */
export interface Written {
  readonly text: string;
  readonly about: AboutRecord;
}

/** What is counted and told of a record. Without a kind it was not selected. */
export interface AboutRecord {
  readonly kind?: PageKind;
  readonly failed: boolean;
  readonly codes: readonly DiagnosticCode[];
  /** Its diagnostics for people, the first hundred. */
  readonly lines: readonly string[];
  /** How many are not among the lines. */
  readonly more: number;
}

const notSelected: Written = { text: "", about: { failed: false, codes: [], lines: [], more: 0 } };

/** Parses records and writes each in the form that is asked for. */
export function makeRecordWriter(settings: WriteSettings): (record: LabelledRecord) => Written {
  const exporter = chooseExporter(settings);
  const write = settings.alone ? exporter.write : (exporter.series?.write ?? exporter.write);
  const isSelected = settings.select === undefined ? () => true : readSelection(settings.select);
  const { templates } = settings;
  const options = templates === undefined ? {} : { templates };
  return ({ record, label }) => {
    const parsed = parse(record, options);
    if (!isSelected(parsed)) return notSelected;
    const { kind, text } = parsed;
    const diagnostics = [...parsed.diagnostics];
    const written = write(parsed, (diagnostic) => void diagnostics.push(diagnostic));
    const { index, bytes } = record.source;
    const isAlone = index === 0 && (bytes?.byteStart ?? 0) === 0;
    return {
      text: written,
      about: {
        kind,
        failed: diagnostics.some(({ severity }) => severity === "error"),
        codes: diagnostics.map(({ code }) => code),
        ...linesOf(diagnostics, settings.told, { text, path: isAlone ? label : `${label}#${index}` }),
      },
    };
  };
}
