import { describe, expect, test } from "vitest";
import { readByline } from "../src/article/byline.js";
import { readDateline } from "../src/article/dateline.js";
import { findCredit } from "../src/blocks/shapes/credit.js";
import { findDateline } from "../src/blocks/shapes/dateline.js";
import { findTimestamp } from "../src/blocks/shapes/timestamp.js";
import { makeVocabulary } from "../src/blocks/vocabulary.js";
import { en } from "../src/languages/en.js";
import { decodeReferences } from "../src/text/references.js";

const vocabulary = makeVocabulary([en]);
const site = { name: "Asharq Al-Awsat" };
const whole = (text: string) => ({ start: 0, end: text.length });

describe("timestamps", () => {
  const read = (text: string) =>
    findTimestamp(text, whole(text), vocabulary)?.map(({ value, updated }) => (updated ? `updated ${value}` : value));

  test.each([
    ["April 28, 2023", ["2023-04-28"]],
    ["Apr. 28, 2023 1:15 pm", ["2023-04-28T13:15"]],
    ["12:20pm Jan 7, 2024", ["2024-01-07T12:20"]],
    ["16 September 2024 9:33pm", ["2024-09-16T21:33"]],
    ["14:00, 28 Apr 2024", ["2024-04-28T14:00"]],
    ["April 28 2023, 3:54 p.m.", ["2023-04-28T15:54"]],
    ["2024-02-14T16:15:30Z", ["2024-02-14T16:15:30Z"]],
    ["21 May 2025 - 14:19", ["2025-05-21T14:19"]],
    ["November 10, 2025 at 06:21 pm", ["2025-11-10T18:21"]],
    ["17:41 JST, October 13, 2024", ["2024-10-13T17:41+09:00"]],
    ["Sat 24 Feb 2024 12.42 GMT", ["2024-02-24T12:42Z"]],
    ["28.04.2023 | 17:52", ["2023-04-28T17:52"]],
    ["13/01/2025", ["2025-01-13"]],
    ["Published: April 28, 2023 | Updated: 29 April 2023 10:00 GMT", ["2023-04-28", "updated 2023-04-29T10:00Z"]],
    ["Last updated 3 May 2019", ["updated 2019-05-03"]],
    ["12 am, 1 March 2020", ["2020-03-01T00:00"]],
    ["29 February 2024", ["2024-02-29"]],
  ])("%s", (text, values) => {
    expect(read(text)).toEqual(values);
  });

  test.each([
    "February 31, 2023",
    "29 February 2023",
    "01/02/2025",
    "April 2023",
    "10:38",
    "May I have the 28 of 2023",
    "The talks of April 28, 2023 failed",
    "UPDATE 10.38 GMT",
    "1990",
  ])("%s gives no day", (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe("bylines", () => {
  const named = (...names: string[]) => names.map((name) => ({ name }));
  test.each([
    ["By Jane Example", named("Jane Example")],
    ["by: Jane Example", named("Jane Example")],
    ["By Jane Example and John Sample", named("Jane Example", "John Sample")],
    ["By Jane Example, John Sample and Ann Other", named("Jane Example", "John Sample", "Ann Other")],
    ["By Reuters", named("Reuters")],
    ["By Khalid bin Omar al Sayed", named("Khalid bin Omar al Sayed")],
    ["By Jane Example, Daily Bugle", [{ name: "Jane Example", affiliation: "Daily Bugle" }]],
    ["By Jane Example | Fox News", [{ name: "Jane Example", affiliation: "Fox News" }]],
    ["By Jane Example - Associated Press", [{ name: "Jane Example", affiliation: "Associated Press" }]],
    ["By Jane Example, Political Correspondent", [{ name: "Jane Example", role: "Political Correspondent" }]],
    ["By Jane Example / Paper Staff Writers", [{ name: "Jane Example", role: "Paper Staff Writers" }]],
  ])("%s", (printed, authors) => {
    expect(readByline(printed, vocabulary)).toEqual(authors);
  });
});

describe("datelines", () => {
  const read = (text: string) => {
    const found = findDateline(text, whole(text), site, vocabulary);
    return found && readDateline(text, found.span, site, vocabulary).dateline;
  };
  const rest = "The talks ended on Monday without a result, officials said.";

  test.each([
    ["London, Asharq Al-Awsat—", { places: ["London"], agency: "Asharq Al-Awsat" }],
    ["Asharq Al-Awsat–", { places: [], agency: "Asharq Al-Awsat" }],
    ["Asharq Al-Awsat- ", { places: [], agency: "Asharq Al-Awsat" }],
    ["Baghdad and Erbil, Asharq Al-Awsat—", { places: ["Baghdad", "Erbil"], agency: "Asharq Al-Awsat" }],
    ["WASHINGTON,(Reuters) – ", { places: ["WASHINGTON"], agency: "Reuters" }],
    ["London- ", { places: ["London"] }],
    ["Istanbul – ", { places: ["Istanbul"] }],
    ["Sana’a, Asharq Al-Awsat—", { places: ["Sana’a"], agency: "Asharq Al-Awsat" }],
    ["MEXICO CITY (AP) — ", { places: ["MEXICO CITY"], agency: "AP" }],
    ["LA CROSSE, Wis. (AP) — ", { places: ["LA CROSSE, Wis."], agency: "AP" }],
    ["KATHMANDU, April 25 (Reuters) - ", { places: ["KATHMANDU"], agency: "Reuters", date: "--04-25" }],
    ["CAIRO, Nov. 16, 2014 (AP) — ", { places: ["CAIRO"], agency: "AP", date: "2014-11-16" }],
    ["PUTRAJAYA, Nov 22 — ", { places: ["PUTRAJAYA"], date: "--11-22" }],
    ["RIYADH (AFP) – ", { places: ["RIYADH"], agency: "AFP" }],
    ["TRIPOLI - ", { places: ["TRIPOLI"] }],
    ["(AP) — ", { places: [], agency: "AP" }],
    ["SANAA // ", { places: ["SANAA"] }],
    ["NEW DELHI: ", { places: ["NEW DELHI"] }],
    ["London/Teheran - ", { places: ["London", "Teheran"] }],
  ])("%s", (dateline, parts) => {
    expect(read(dateline + rest)).toEqual({ text: dateline.trim(), ...parts });
  });

  test("a stamp glued before it is not part of it", () => {
    const text = `UPDATE 10.38 GMT:London, Asharq Al-Awsat—${rest}`;
    const found = findDateline(text, whole(text), site, vocabulary);
    expect(text.slice(found?.stamp?.start, found?.stamp?.end)).toBe("UPDATE 10.38 GMT");
    expect(read(text)?.text).toBe("London, Asharq Al-Awsat—");
  });

  test.each([
    "IN the heart of the city the talks ended.",
    "Boston: Here was where the talks ended.",
    "CAIRO, EGYPT - FEBRUARY 08: A view of the talks as they ended on Monday.",
    "PORT AGGRESSION: The talks ended on Monday.",
    "Anti- government protesters ended the talks.",
    "Self-taught – and proud of it – the painter ended the talks.",
    "However – the talks ended on Monday without a result.",
    "The trees – as the old women say – remember the talks.",
    "“London” – the talks ended on Monday without a result.",
    "London-based officials ended the talks on Monday without a result.",
  ])("%s has none", (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe("credits", () => {
  const read = (text: string) => {
    const found = findCredit(text, whole(text), vocabulary);
    return found && [text.slice(0, found.captionEnd), text.slice(found.content.start, found.content.end), found.strong];
  };
  test.each([
    ["A view. (AP Photo/Jane Example)", ["A view.", "AP Photo/Jane Example", true]],
    ["A view. (AP Photo/Jane Example, File)", ["A view.", "AP Photo/Jane Example, File", true]],
    [
      "A view. (REUTERS/President.ir/Handout via Reuters)",
      ["A view.", "REUTERS/President.ir/Handout via Reuters", true],
    ],
    ["A view. (Reuters)", ["A view.", "Reuters", false]],
    ["A view. (Reuters Photos)", ["A view.", "Reuters Photos", false]],
    ["A view. (EPA Photo)", ["A view.", "EPA Photo", false]],
    ["A view. (AFP PHOTO / JANE EXAMPLE.)", ["A view.", "AFP PHOTO / JANE EXAMPLE", true]],
    [
      "A view. (Jane Example/Anadolu Agency/Getty Images)",
      ["A view.", "Jane Example/Anadolu Agency/Getty Images", true],
    ],
    ["A view. (AFP PHOTO/JANE EXAMPLE_", ["A view.", "AFP PHOTO/JANE EXAMPLE", true]],
    ["A view of the port REUTERS/Jane Example", ["A view of the port", "REUTERS/Jane Example", true]],
    ["A view of the port AFP PHOTO/JANE EXAMPLE", ["A view of the port", "AFP PHOTO/JANE EXAMPLE", true]],
    ["A view of the port, Reuters", ["A view of the port", "Reuters", false]],
    ["A view. Photograph: Jane Example/Reuters", ["A view.", "Jane Example/Reuters", true]],
    ["A view. Composite: Getty Images", ["A view.", "Getty Images", true]],
    ["A view. (Photo by Jane Example/Getty Images)", ["A view.", "Jane Example/Getty Images", true]],
    ["A view. (Photo: AFP - Jane Example)", ["A view.", "AFP - Jane Example", true]],
    ["A view. (Jane Example/Example Pictures)", ["A view.", "Jane Example/Example Pictures", false]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    "The minister told Reuters.",
    "The port (the old one) is shut.",
    "The port is shut (see map)",
    "The talks and/or the vote",
    "He was asked: why now",
  ])("%s has none", (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe("character references", () => {
  test.each([
    ["&#34Yes&#34", '"Yes"'],
    ["&#3420/20&#34", '"20/20"'],
    ["&#8217;s &#x2019;s &amp; &quot;", '’s ’s & "'],
    ["don&#8217t", "don’t"],
    ["&#1609 &#160 &#1;", "&#1609 \u00a0 &#1;"],
    ["AT&T &unknown; &# &#;", "AT&T &unknown; &# &#;"],
    ["&#xD800; &#1114112;", "&#xD800; &#1114112;"],
  ])("%s", (text, decoded) => {
    expect(decodeReferences(text)).toBe(decoded);
  });
});
