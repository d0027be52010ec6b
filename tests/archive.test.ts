import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";

const page = (headline: string, rest: string) =>
  `Middle-east Arab News Opinion | Asharq Al-awsat\n\n${headline} | ASHARQ AL-AWSAT English Archive 2005 -2017\nSelect Page\n\n${rest}`;
const prose =
  "The ministers met on Sunday for the third time in a month, and parted without a statement, officials close to the talks said.\n\n" +
  "Nobody in the capital expects them to meet again before the end of the summer, when the budget has to be passed.\n";
const bodyOf = (text: string) => parse(text).article.body.map(({ text }) => text);

describe("dashes that open no dateline", () => {
  test.each([
    "US–Iran talks resumed in Geneva on Monday after a break of ten days.",
    "Saudi–Iranian rivalry is older than the republic, and will outlive it.",
    "Tehran–Washington relations have always been a marriage of inconvenience.",
    "ISIS—which last month took the dam—has flooded the valley below it.",
    "NATO – the alliance that nobody wants to pay for – met again on Monday.",
    "Turkey – America’s oldest ally in the region – has closed the border.",
    "Hassan Nasri—Hezbollah’s man in the cabinet—did not come to the session.",
    "Egypt – “the mother of the world” – was silent on Monday morning.",
    "Q – How did you come to write about the harbour of your childhood?",
  ])("%s", (first) => {
    const { article } = parse(page("The Summer of the Committees", `${first}\n\n${prose}`));
    expect(article.dateline).toBeUndefined();
    expect(article.body[0]?.text).toBe(first);
  });
});

describe("places with small articles, and lists of them", () => {
  test.each([
    ["Sharm el-Sheikh, Asharq Al-Awsat—", ["Sharm el-Sheikh"]],
    ["Deir al-Zor- ", ["Deir al-Zor"]],
    ["Ras al-Ain, Asharq Al-Awsat—", ["Ras al-Ain"]],
    ["Beirut, Damascus and London, Asharq Al-Awsat—", ["Beirut", "Damascus", "London"]],
    ["London, Beirut- ", ["London", "Beirut"]],
    ["London, Asharq Al-Awsat-", ["London"]],
    ["UPDATE: Nairobi, Asharq Al-Awsat—", ["Nairobi"]],
  ])("%s", (dateline, places) => {
    expect(parse(page("Talks End Without a Result", dateline + prose)).article.dateline?.places).toEqual(places);
  });
});

describe("captions", () => {
  const media = (rest: string) =>
    parse(page("Lebanese Cabinet Meets at Grand Serail", `Media ID: 55317105\nCaption:\n\n${rest}`));

  test("may open like a dateline, where a credit ends them", () => {
    const { article } = media(
      `Sunni–Shi’ite tensions have risen in Tripoli. (AFP)\n\n\nSunni–Shi’ite tensions have risen in Tripoli. (AFP)\n\nBeirut, Asharq Al-Awsat—${prose}`,
    );
    expect(article.media).toEqual([
      { id: "55317105", caption: "Sunni–Shi’ite tensions have risen in Tripoli.", credit: "AFP" },
    ]);
    expect(article.dateline?.places).toEqual(["Beirut"]);
    expect(article.body).toHaveLength(2);
  });

  test("of a few words do not swallow the paragraph that begins with them", () => {
    const { article } = media(
      `Riyadh\n\n\nRiyadh was once a town with walls and nine gates, of which one is left.\n\n${prose}`,
    );
    expect(article.media[0]?.caption).toBe("Riyadh");
    expect(article.body).toHaveLength(3);
  });

  test("may say the headline, with a credit behind it", () => {
    const { article } = media(
      `Lebanese cabinet meets at Grand Serail (REUTERS/Mona Itani)\n\nBeirut, Asharq Al-Awsat—${prose}`,
    );
    expect(article.headline).toBe("Lebanese Cabinet Meets at Grand Serail");
    expect(article.media[0]).toMatchObject({
      caption: "Lebanese cabinet meets at Grand Serail",
      credit: "REUTERS/Mona Itani",
    });
  });

  test("are not made of prose with a colon", () => {
    for (const line of [
      "Yet the decade can be summed up in one image: Mubarak on a stretcher.",
      "This is the wider picture: Tehran wants time, and has it.",
    ]) {
      const { article } = parse(page("A Decade in Review", `${prose}\n${line}\n`));
      expect(article.media).toEqual([]);
      expect(article.body.at(-1)?.text).toBe(line);
    }
  });
});

describe("pictures' own pages", () => {
  test.each([
    ["Kirkuk fighting", "Kurdish fighters near Kirkuk (AFP)", "Kurdish fighters near Kirkuk"],
    ["Tunisia", "Supporters of a candidate wave flags in Gafsa", "Supporters of a candidate wave flags in Gafsa"],
    [
      "Members of the civil defense carry a man in Douma",
      "Members of the civil defense carry a man in Douma",
      "Members of the civil defense carry a man in Douma",
    ],
  ])("%s", (headline, line, caption) => {
    for (const end of ["", "\n"]) {
      const parsed = parse(page(headline, line + end));
      expect(parsed.kind).toBe("media");
      expect(parsed.article.headline).toBe(headline);
      expect(parsed.article.media[0]?.caption).toBe(caption);
    }
  });
});

describe("short and strange lines of an article", () => {
  test.each([
    "My friend asked me a question:",
    "Once upon a time, there was a king",
    "Brothers and sisters,",
    "Part One",
    "Politics",
    "By Hunger",
    "January 25, 2011",
    "“We will see”",
  ])("%s stays in the body, first, amid and last", (line) => {
    // Above the first paragraph a day is a date, and `By …` a byline.
    if (!/^(?:By|January) /.test(line)) expect(bodyOf(page("The Long Summer", `${line}\n\n${prose}`))).toContain(line);
    expect(bodyOf(page("The Long Summer", `${prose}\n${line}\n\n${prose}`))).toContain(line);
    const last = parse(page("The Long Summer", `${prose}\n${line}\n`)).article;
    expect(last.body.map(({ text }) => text)).toContain(line);
    expect(last).not.toHaveProperty("publishedAt");
    expect(last.authors).toEqual([]);
  });

  test("a recipe keeps its ingredients", () => {
    const { article } = parse(
      page(
        "Recipe: Lentil Soup",
        `${prose}\nIngredients\n\n• 2 cups of red lentils\n\n• 1 onion\n\nMethod\n\nWash the lentils.\n`,
      ),
    );
    expect(article.body.filter(({ kind }) => kind === "listItem").map(({ text }) => text)).toEqual([
      "2 cups of red lentils",
      "1 onion",
    ]);
    expect(article.body.at(-1)?.text).toBe("Wash the lentils.");
  });
});

describe("listings", () => {
  test("may have titles of more than a hundred characters", () => {
    const long =
      "Ministers Meet Again in the Capital to Talk About What They Had Talked About When They Met the Last Time There";
    const teaser =
      "London, Asharq Al-Awsat—The ministers met on Sunday for the third time in a month, and parted without a...";
    const parsed = parse(page("Syria", `${long}\n\n${long}\n\n${teaser}\n\nShort Title\n\nShort Title\n\n${teaser}\n`));
    expect(parsed.kind).toBe("listing");
    expect(parsed.entries.map(({ headline }) => headline)).toEqual([long, "Short Title"]);
  });
});

test("the title's separator may stand behind white space of any kind", () => {
  for (const separator of ["\u00a0| ", "  |  ", "| ", " - "]) {
    const text = page("x", prose).replace("x | ASHARQ", `Aleppo Burns${separator}ASHARQ`);
    expect(parse(text).article.headline).toBe("Aleppo Burns");
  }
});
