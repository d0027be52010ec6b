import { expect, test } from "vitest";
import { decodeAs } from "../src/containers/encoding/decode-as.js";
import { families } from "../src/containers/encoding/families.js";
import { letterPrice, tallyOf } from "../src/containers/encoding/letter-prices.js";
import { readingsOf } from "../src/containers/encoding/readings.js";
import { shapePrice } from "../src/containers/encoding/shape.js";
import fc from "./support/properties.js";

const encodings = families.flatMap(([names]) => names.split(" "));

/** Words as a sample has them: ASCII between bytes above it, and some of the lead and trail bytes that encodings look for. */
const words = fc
  .array(fc.oneof(fc.integer({ min: 0x61, max: 0x7a }), fc.constant(0x20), fc.integer({ min: 0x30, max: 0xff })), {
    minLength: 1,
    maxLength: 400,
  })
  .map((bytes) => Uint8Array.from(bytes));

test("a sample is read as its text would be, in every encoding", () => {
  fc.assert(
    fc.property(words, (bytes) => {
      const readIn = readingsOf(bytes);
      for (const encoding of encodings) {
        let faults = 0;
        const text = decodeAs(bytes, encoding, 0, () => void faults++);
        const reading = readIn(encoding);
        expect(reading === undefined, encoding).toBe(faults > 1 + text.length / 100);
        if (reading === undefined) continue;
        expect(reading.text()).toBe(text);
        const { times, ...counts } = tallyOf(text);
        expect({ ...reading.tally, times: [...reading.tally.times] }).toEqual({ ...counts, times: [...times] });
      }
    }),
  );
});

test.each(families.map(([, languages]) => [languages]))("beyond a limit nothing is priced in %s", (languages) => {
  const tally = tallyOf("Fjärde ordet på raden, été, Мэр, 市長");
  const { price, mean } = letterPrice(tally, languages, 30);
  expect(letterPrice(tally, languages, 30, price + 0.001)).toEqual({ price, mean });
  expect(letterPrice(tally, languages, 30, price - 0.001)).toEqual({ price: Number.POSITIVE_INFINITY, mean: 0 });
});

test.each([
  ["a capital behind a small letter", "éÀ oÉa", 8],
  ["behind a capital none", "ÉÀ", 0],
  ["a letter of another script beside a small one of ASCII", "aж жb", 10],
  ["beside a capital, a Latin letter or a figure none", "Aж éж 1ж aé", 0],
  ["a sign inside a word", "a«b é€è", 8],
  ["an apostrophe, a dash or a mark inside it", "l’an a–b à́b a\u00adb a·b", 0],
  ["a sign at its end, or two of them", "a« b a««b", 0],
  ["beyond the first plane", "a\u{1d400}b \u{10400}\u{10428}\u{10400} a\u{1f600}b", 4 + 5 + 5 + 4 + 4],
  ["half of a pair is a sign", "a\ud800b", 4],
])("the shape of words: %s", (_, text, price) => {
  expect(shapePrice(text)).toBe(price);
});
