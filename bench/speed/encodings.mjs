// @ts-check
import { join } from "node:path";
import { mark, median, spreadOf } from "./figures.mjs";

const ROUNDS = 3;
const RECORDS = 150;
const RECORD_CHARACTERS = 3000;
/** By the same records in UTF-8, of which nothing is guessed. */
const MOST = 40;

/** Bytes of the upper half of an encoding, by its own decoder, are what its writer puts. @type {readonly (readonly [encoding: string, sentences: string])[]} */
const dumps = [
  [
    "windows-1252",
    "Le conseil régional a adopté jeudi le budget de l'année, après un débat animé où l'opposition a dénoncé une dette trop élevée. À l'issue de la séance, le président a répondu que la région avait été prudente. ",
  ],
  [
    "iso-8859-2",
    "Rada miasta przyjęła w środę uchwałę o budowie mostu, której mieszkańcy żądali od dziesięciu lat. Burmistrz powiedział, że prace ruszą jesienią, a ścieżka będzie gotowa później. ",
  ],
  [
    "windows-1251",
    "Городской совет утвердил в среду проект нового моста, которого жители ждали десять лет. Мэр сообщил, что работы начнутся осенью, а дорога вдоль реки будет готова позже. ",
  ],
  [
    "shift_jis",
    "市議会は水曜日、新しい橋の計画を承認した。住民は十年前から建設を求めていた。市長は工事が秋に始まると述べた。",
  ],
];

/**
 * What records cost whose encoding nobody states, each guessed by itself, against the same records in UTF-8.
 *
 * @param {string} dist
 * @returns {Promise<number>} how many gates were missed
 */
export async function encodings(dist) {
  const { readRecords } = await import(join(dist, "index.js"));
  let missed = 0;
  for (const [encoding, sentences] of dumps) {
    const text = dumpOf(sentences);
    const legacy = encoded(text, encoding);
    const times = { legacy: /** @type {number[]} */ ([]), utf8: /** @type {number[]} */ ([]) };
    for (let round = 0; round <= ROUNDS; round++) {
      const own = await timeOf(readRecords, legacy, encoding);
      const other = await timeOf(readRecords, new TextEncoder().encode(text), undefined);
      if (round === 0) continue;
      times.legacy.push(own);
      times.utf8.push(other);
    }
    const speed = legacy.length / 1e6 / median(times.legacy);
    const ratio = median(times.legacy.map((time, at) => time / /** @type {number} */ (times.utf8[at])));
    const ok = ratio <= MOST;
    if (!ok) missed++;
    console.log(
      `${mark(ok)} records in ${encoding}, guessed: ${speed.toFixed(1)} MB/s, ${ratio.toFixed(1)} × the CPU of the same in UTF-8 (n ${ROUNDS}, spread ${spreadOf(times.legacy).toFixed(2)})`,
    );
  }
  return missed;
}

/** @param {string} sentences */
function dumpOf(sentences) {
  const body = sentences.repeat(Math.ceil(RECORD_CHARACTERS / sentences.length));
  return Array.from(
    { length: RECORDS },
    (_, at) => `<DOC>\n<DOCNO> ${at} </DOCNO>\n<TEXT>\n${body}\n</TEXT>\n</DOC>\n`,
  ).join("");
}

/** There is no encoder of old encodings on the platform: its decoder is turned round. @param {string} text @param {string} encoding */
function encoded(text, encoding) {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map();
  for (let lead = 0; lead < 256; lead++) {
    const one = decoder.decode(Uint8Array.of(lead));
    if (one.length === 1 && one !== "\ufffd") bytesOf.set(one, [lead]);
    if (encoding !== "shift_jis" || lead < 0x81) continue;
    for (let trail = 0x40; trail < 0xfd; trail++) {
      const two = decoder.decode(Uint8Array.of(lead, trail));
      if (two.length === 1 && two !== "\ufffd" && !bytesOf.has(two)) bytesOf.set(two, [lead, trail]);
    }
  }
  return Uint8Array.from([...text].flatMap((character) => bytesOf.get(character)));
}

/** @param {Function} readRecords @param {Uint8Array} dump @param {string | undefined} encoding */
async function timeOf(readRecords, dump, encoding) {
  const before = process.cpuUsage();
  let count = 0;
  for await (const { diagnostics = [] } of readRecords(dump)) {
    count++;
    const [{ detail = "" } = {}] = diagnostics;
    if (encoding !== undefined && !detail.startsWith(`${encoding},`))
      throw new Error(`a record is read as ${detail}, not ${encoding}`);
  }
  if (count !== RECORDS) throw new Error(`${count} records of ${RECORDS}`);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
