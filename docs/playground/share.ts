/** What a link can hold: browsers and mail cut longer ones. */
const MOST_LINK = 24_000;
/** What a link may unfold to. */
const MOST_TEXT = 2_000_000;

/** A text and a profile, as a link carries them. */
export interface SharedPage {
  readonly text: string;
  readonly profile: string;
}

/** The part of an address behind `#` that holds a page. Throws an error with a sentence where it is too long. */
export async function fragmentOf({ text, profile }: SharedPage): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([text, profile]));
  const packed = "CompressionStream" in globalThis;
  const written = packed ? await through(bytes, new CompressionStream("deflate-raw"), Number.POSITIVE_INFINITY) : bytes;
  const fragment = `${packed ? "z" : "p"}=${base64Url(written)}`;
  if (fragment.length > MOST_LINK) {
    throw new Error(
      `This text is too long for a link: it would take ${fragment.length.toLocaleString("en")} characters, and ${MOST_LINK.toLocaleString("en")} are the most`,
    );
  }
  return fragment;
}

/** The page that an address holds; undefined where it holds none. Throws an error with a sentence where it is damaged. */
export async function pageOf(fragment: string): Promise<SharedPage | undefined> {
  const [, kind, data] = /^#?([zp])=([\w-]+)$/.exec(fragment) ?? [];
  if (kind === undefined || data === undefined) return undefined;
  if (kind === "z" && !("DecompressionStream" in globalThis)) {
    throw new Error("This browser is too old to open the link: it has no DecompressionStream. Paste the text instead");
  }
  try {
    const bytes = bytesOf(data);
    const json = kind === "p" ? bytes : await through(bytes, new DecompressionStream("deflate-raw"), MOST_TEXT);
    const [text, profile]: unknown[] = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(json));
    if (typeof text !== "string" || typeof profile !== "string") throw new TypeError("no page");
    return { text, profile };
  } catch {
    throw new Error("This link is damaged: it may have been cut on its way");
  }
}

async function through(bytes: Uint8Array<ArrayBuffer>, transform: GenericTransformStream, most: number) {
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(transform as TransformStream<BufferSource, Uint8Array>)
    .getReader();
  const chunks: BlobPart[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    length += value.length;
    if (length > most) throw new RangeError("too long");
    chunks.push(value as Uint8Array<ArrayBuffer>);
  }
}

function base64Url(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 4096) binary += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (unit) => unit.charCodeAt(0));
}
