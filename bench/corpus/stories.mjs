// @ts-check
// Made articles: words drawn from a made vocabulary with a seed, so that no two stories share more than chance gives.

/** @param {number} seed */
export function makeRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const syllables =
  "ba be bi bo ca ce co da de di do fa fe ga go ha he ka ko la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se so ta te to va ve vo".split(
    " ",
  );
const functionWords = "the of and to in a that for on with as was at by from said it is had has".split(" ");

/** A word; of the frequent ones oftener. @param {() => number} random */
function word(random) {
  if (random() < 0.42) return functionWords[Math.floor(random() * functionWords.length)] ?? "the";
  let rank = Math.floor(20_000 * random() ** 3);
  let made = "";
  do {
    made += syllables[rank % syllables.length];
    rank = Math.floor(rank / syllables.length);
  } while (rank > 0 || made.length < 4);
  return made;
}

/** A story of so many sentences of 12 to 28 words. @param {() => number} random @param {number} sentences @returns {string[]} */
export function story(random, sentences) {
  return Array.from({ length: sentences }, () => {
    const words = Array.from({ length: 12 + Math.floor(random() * 17) }, () => word(random));
    const text = words.join(" ");
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  });
}

/** The ways in which a copy differs from its story. @type {Record<string, (sentences: readonly string[], random: () => number) => string[]>} */
export const variants = {
  "same text, other marks and capitals": (sentences) =>
    sentences.map((text) => text.toUpperCase().replaceAll(".", " !")),
  "other dateline and first words": ([first = "", ...rest], random) => [
    `${story(random, 1)[0]?.slice(0, 40)} (Agency) - ${first}`,
    ...rest,
  ],
  "other headline and sign-off": (sentences, random) => [
    story(random, 1)[0] ?? "",
    ...sentences,
    story(random, 1)[0] ?? "",
  ],
  "one word in twenty changed": (sentences, random) => changed(sentences, random, 0.05),
  "one word in ten changed": (sentences, random) => changed(sentences, random, 0.1),
  "a quarter cut at the end": (sentences) => sentences.slice(0, Math.ceil(sentences.length * 0.75)),
  "half cut at the end": (sentences) => sentences.slice(0, Math.ceil(sentences.length * 0.5)),
  "a third new in the middle (update)": (sentences, random) => {
    const at = sentences.length >> 1;
    return [...sentences.slice(0, at), ...story(random, Math.ceil(sentences.length / 3)), ...sentences.slice(at)];
  },
  "sentences in another order": (sentences, random) =>
    sentences
      .map((text) => ({ text, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ text }) => text),
};

/** @param {readonly string[]} sentences @param {() => number} random @param {number} share */
function changed(sentences, random, share) {
  return sentences.map((text) =>
    text
      .split(" ")
      .map((each) => (random() < share ? word(random) : each))
      .join(" "),
  );
}
