import type { Block, Diagnostic, ParsedRecord } from "../../src/core.js";
import { startParser } from "./client.js";
import { byId, later } from "./dom.js";
import { onDrop, sourcesOf } from "./drop.js";
import { makeEditor } from "./editor.js";
import { drawEvidence } from "./evidence-view.js";
import { exampleOf } from "./examples.js";
import { drawLegend } from "./legend.js";
import { parserScript } from "./parser-script.js";
import type { Opened, Source } from "./protocol.js";
import { makeReadingState } from "./reading-state.js";
import { makeRecordList } from "./record-list.js";
import { makeResultView } from "./result-view.js";
import { fragmentOf, pageOf } from "./share.js";
import { makeTextView } from "./text-view.js";

/** A reading that is over sooner shows no bar. */
const PATIENCE = 300;

let page: ParsedRecord | undefined;
let ofDump: readonly Diagnostic[] = [];
let sources: readonly Source[] = [];
/** Which opening the page is at: what an older one still tells is passed over. */
let opening = 0;
let openedAt = 0;
let isReading = false;
let wanted = 0;

const script = parserScript();
const state = makeReadingState(() => void parser?.call("cancel", {}));
const parser = "main" in script ? startParser(script.main, { onReady: ready, onProgress, onDeath }) : undefined;
if ("fault" in script) state.trouble(script.fault);

const textView = makeTextView((at, kept) => {
  showEvidence(at);
  if (!kept) return;
  textView.light([at], false);
  result.article.light(at);
});
const list = makeRecordList(
  (from, to) => ask("rows", { from, to }),
  (index) => void show(index),
);
const result = makeResultView({
  write: async (form) => (await ask("write", { index: wanted, form })).text,
  async tryProfile(json) {
    const tried = await ask("profile", { json });
    list.reset();
    await show(wanted);
    return tried;
  },
  onField: (blocks) => textView.light(blocks),
  onJump: (span) => textView.jump(span),
  name: () =>
    String(page?.record.id ?? "record")
      .replace(/[^\w.-]+/g, "-")
      .slice(0, 60),
});
const editor = makeEditor(
  () => page?.text ?? "",
  (text) => void open([{ name: "text", blob: new Blob([text]) }], { keepsText: true }),
  () => state.trouble("This text is too long to be edited here"),
);
byId("text").append(textView.element);
byId("result").append(result.element);
byId("records").append(list.element);

const ask: NonNullable<typeof parser>["call"] = (name, given) =>
  parser === undefined ? Promise.reject(new Error("fault" in script ? script.fault : "")) : parser.call(name, given);

function ready(forms: Parameters<typeof result.setForms>[0]): void {
  // Told in a message, so after this script has run.
  result.setForms(forms);
  document.documentElement.dataset.ready = "true";
}

function onProgress({ read, total, records }: { read: number; total: number; records: number }): void {
  if (!isReading) return;
  if (records > 0) {
    list.grow(records);
    byId("records").hidden = records < 2;
    if (page === undefined) void show(0);
  }
  if (performance.now() - openedAt < PATIENCE) return;
  const share = total === 0 ? 0 : read / total;
  state.progress(share, `${Math.floor(share * 100)} % read, ${records.toLocaleString("en")} records`);
}

function onDeath(why: string): void {
  isReading = false;
  state.done("");
  state.trouble(`${why} The text may ask for more memory than the browser gives.`, {
    label: "Start again",
    act() {
      parser?.restart();
      void open(sources);
    },
  });
}

async function open(given: readonly Source[], { keepsText = false } = {}): Promise<void> {
  const own = ++opening;
  sources = given;
  openedAt = performance.now();
  isReading = true;
  page = undefined;
  ofDump = [];
  wanted = 0;
  state.trouble("");
  list.reset();
  list.grow(0);
  if (!keepsText) await editor.take(given);
  try {
    const opened = await ask("open", { sources: given });
    if (own === opening) await finish(opened);
  } catch (error) {
    if (own !== opening) return;
    isReading = false;
    state.done("");
    if (byId("trouble").hidden) state.trouble(sentenceOf(error));
  }
}

async function finish({ records, diagnostics, stopped }: Opened): Promise<void> {
  isReading = false;
  ofDump = diagnostics;
  list.grow(records);
  byId("records").hidden = records < 2;
  const [fault] = diagnostics;
  state.done(records === 1 ? "One record" : `${records.toLocaleString("en")} records`);
  if (stopped !== undefined) state.trouble(stopped);
  else if (records === 0) state.trouble(`There is nothing to show: ${fault?.message ?? "no record was found"}`);
  else if (fault?.code === "BINARY_INPUT") state.trouble(`${fault.message}: what can be shown of it is below`);
  if (records > 0) await show(wanted);
  else clear();
}

async function show(index: number): Promise<void> {
  wanted = index;
  const own = opening;
  try {
    const { parsed, leftOut } = await ask("show", { index });
    if (own !== opening || index !== wanted) return;
    page = parsed;
    list.select(index);
    if (leftOut > 0)
      state.say(`The first ${parsed.text.length.toLocaleString("en")} characters of this record are shown`);
    textView.show(parsed);
    byId("legend").replaceChildren(drawLegend(parsed, (blocks) => textView.light(blocks)));
    byId("evidence").replaceChildren(
      "Point at a block of the text, or go to it with the arrow keys, to see how its role is known.",
    );
    result.show(parsed, ofDump);
  } catch (error) {
    if (own === opening && byId("trouble").hidden) state.trouble(sentenceOf(error));
  }
}

function clear(): void {
  page = undefined;
  textView.show({
    kind: "unknown",
    text: "",
    blocks: [],
    article: { authors: [], media: [], body: [], keywords: [], notices: [] },
    entries: [],
    origins: {},
    diagnostics: [],
  });
  byId("legend").replaceChildren();
  byId("evidence").replaceChildren();
  result.show(undefined, ofDump);
}

let pointed = -1;
function showEvidence(at: number): void {
  const block = page?.blocks[at];
  if (page === undefined || block === undefined || at === pointed) return;
  pointed = at;
  byId("evidence").replaceChildren(...drawEvidence(page.text, block, undefined));
  askWhy(page, block, at);
}

const askWhy = later(120, async (asked: ParsedRecord, block: Block, at: number) => {
  const evidence = await ask("why", { index: wanted, block: at }).catch(() => undefined);
  if (asked === page && pointed === at) byId("evidence").replaceChildren(...drawEvidence(asked.text, block, evidence));
  pointed = -1;
});

function take(dropped: ReturnType<typeof sourcesOf>): void {
  if ("fault" in dropped) state.trouble(dropped.fault);
  else void open(dropped.sources);
}

const files = byId<HTMLInputElement>("files");
byId("choose").addEventListener("click", () => files.click());
files.addEventListener("change", () => {
  take(sourcesOf([...(files.files ?? [])]));
  files.value = "";
});
onDrop(document.body, take);

const examples = byId<HTMLSelectElement>("example");
examples.addEventListener("change", async () => {
  try {
    await open([await exampleOf(examples.value)]);
  } catch (error) {
    state.trouble(sentenceOf(error));
  }
});

byId("share").addEventListener("click", async () => {
  try {
    const fragment = await fragmentOf({ text: editor.text(), profile: result.profile.json() });
    history.replaceState(null, "", `#${fragment}`);
    const copied = await navigator.clipboard.writeText(location.href).then(
      () => true,
      () => false,
    );
    state.say(
      copied
        ? "The link is copied. The text is in it, and nowhere else."
        : "The link is in the address bar. The text is in it, and nowhere else.",
    );
  } catch (error) {
    state.trouble(sentenceOf(error));
  }
});

/** What the address holds, else what the page came with. */
async function openAddress(): Promise<void> {
  try {
    const shared = await pageOf(location.hash);
    const text = shared?.text ?? byId<HTMLTextAreaElement>("source").defaultValue;
    if (shared !== undefined && shared.profile !== "") result.profile.set(shared.profile);
    editor.set(text);
    await open([{ name: "text", blob: new Blob([text]) }], { keepsText: true });
  } catch (error) {
    state.trouble(sentenceOf(error));
  }
}
window.addEventListener("hashchange", () => void openAddress());
void openAddress();

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
