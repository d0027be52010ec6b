import { describe, expect, test } from "vitest";
import { attachment } from "../src/blocks/rules/attachment.js";
import { captionAboveCredit } from "../src/blocks/rules/caption-above-credit.js";
import { captionCopy } from "../src/blocks/rules/caption-copy.js";
import { creditBelowCaption } from "../src/blocks/rules/credit-below-caption.js";
import { likelyCaption } from "../src/blocks/rules/likely-caption.js";
import { picturedCaption } from "../src/blocks/rules/pictured-caption.js";
import { asked, casesOf } from "./support/page-rows.js";

describe("a caption below the words for its picture", () => {
  test.each(
    casesOf(`
{"rowMarks":[32]} G A ferry ¶ → G A ferry in the bay. (Jane Example) ⇒ pictured-caption inferred 1 ‖ caption: A ferry in the bay.~ ‖ credit inferred: Jane Example
{"rowMarks":[32]} G A ferry ¶ → G A ferry in the bay (Jane Example) ⇒ -
{"rowMarks":[32]} G A ferry ¶ → G A ferry in the bay. Jane Example ⇒ -
{"rowMarks":[32]} G A ferry ¶ → G A ferry in the bay. (AFP) ⇒ pictured-caption inferred 1 ‖ caption: A ferry in the bay.~ ‖ credit inferred: AFP
{"rowMarks":[32]} G A ferry ¶ → G A ferry in the bay ¶ G Photo: Jane Example ⇒ pictured-caption inferred 1 ‖ caption: A ferry in the bay
{"rowMarks":[32]} G A ferry ¶ → G A ferry in the bay ¶ G Harbour ⇒ -
{"rowMarks":[32]} G A ferry ¶ → G A ferry ¶ G Photo: Jane Example ⇒ -
{"rowMarks":[32]} G A ferry ¶ → G 港の景色が ¶ G © Jane Example/AFP ⇒ -
{"rowMarks":[32]} G A ferry ¶ → G 港の景色がだ ¶ G © Jane Example/AFP ⇒ pictured-caption inferred 1 ‖ caption: 港の景色がだ
{"rowMarks":[32]} G A ferry ¶ → G Photo: three words ¶ G Photo: Jane Example ⇒ -
{"rowMarks":[32]} G A ferry ¶ → G View image in fullscreen ¶ G Photo: Jane Example ⇒ -
{"rowMarks":[32]} G A ferry ¶ → G LONDON (AP) — A ferry in the bay. ¶ G Photo: Jane Example ⇒ -
{"rowMarks":[32]} G A ferry ¶ → G (Jane Example) ⇒ -
{"rowMarks":[0]} G A ferry ¶ → G A ferry in the bay. (Jane Example) ⇒ not asked
{"rowMarks":[0,32]} G A ferry ¶ → G A ferry in the bay. (Jane Example) ⇒ -
{"rowMarks":[32,32]} G A ferry ¶ → G A ferry in the bay. (Jane Example) ⇒ -
G A ferry in the bay. (Jane Example) ⇒ not asked
{"rowMarks":[32]} G A ferry ¶ → G a b {x497} ¶ G Photo: Jane Example ⇒ not asked
{"rowMarks":[32]} G A ferry ¶ → G a b {x496} ¶ G Photo: Jane Example ⇒ pictured-caption inferred 1 ‖ caption: a b {x496}
`),
  )("%s", (page, made) => {
    expect(asked(picturedCaption, page)).toBe(made);
  });
});

describe("a caption that all signs together tell", () => {
  test.each(
    casesOf(`
G Smoke rises over the port, Reuters ¶ B {P} ¶ B {P} ⇒ -
G Smoke rises over the port. Jane Example ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: Smoke rises over the port.~ ‖ credit inferred: Jane Example
G Smoke rises over the port. (Jane Example) ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: Smoke rises over the port.~ ‖ credit inferred: Jane Example
G Smoke rises. Jane Example ¶ B {P} ¶ B {P} ⇒ -
G Smoke rises here. Jane Example ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: Smoke rises here.~ ‖ credit inferred: Jane Example
L Smoke rises over the port. Jane Example ¶ B {P} ¶ B {P} ⇒ -
L Smoke rises over the port. (Jane Example) ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: Smoke rises over the port.~ ‖ credit inferred: Jane Example
L Smoke rises over the port, Reuters ¶ B {P} ¶ B {P} ⇒ -
B Smoke rises over the port. (Jane Example) ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: Smoke rises over the port.~ ‖ credit inferred: Jane Example
B Smoke rises over the port. Jane Example ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: Smoke rises over the port.~ ‖ credit inferred: Jane Example
B Smoke rises over the port (AFP) ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: Smoke rises over the port~ ‖ credit inferred: AFP
B Smoke rises over the port, Reuters ¶ B {P} ¶ B {P} ⇒ -
B Smoke rises over the port. Jane Example. ¶ B {P} ¶ B {P} ⇒ -
. Smoke rises over the port. Jane Example ¶ B {P} ¶ B {P} ⇒ not asked
G Smoke rises ¶ B {P} ¶ B {P} ⇒ -
G Photo: Smoke rises over the port, Reuters ¶ B {P} ¶ B {P} ⇒ -
G LONDON (AP) — Smoke rises over the port, Reuters ¶ B {P} ¶ B {P} ⇒ -
G FILE - Smoke rises over the port ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: FILE - Smoke rises over the port
G In this picture smoke rises ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: In this picture smoke rises
G Jane Example (left) and Tom Sample ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: Jane Example (left) and Tom Sample
B Jane Example (left) and Tom Sample ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: Jane Example (left) and Tom Sample
B “Jane Example (left) and Tom Sample” ¶ B {P} ¶ B {P} ⇒ -
G SURPRISE: The singer had a visit. ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: SURPRISE: The singer had a visit.
L SURPRISE: The singer had a visit. ¶ B {P} ¶ B {P} ⇒ -
G A mother reads to her son in Springfield, April 14, 2024. ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: A mother reads to her son in Springfield, April 14, 2024.
G Smoke rises over the port of Lunderby ¶ G Smoke rises over the port of Lunderby ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: Smoke rises over the port of Lunderby
G Smoke rises over the port...more ¶ G Smoke rises over the port of Lunderby and more ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: Smoke rises over the port...more
G Smoke rises over the ports ¶ G Smoke rises over the port of Lunderby ¶ B {P} ¶ B {P} ⇒ -
G Smoke rises on it ¶ G Smoke rises on it ¶ B {P} ¶ B {P} ⇒ -
G {x26} a b ¶ G {x26} a b ¶ B {P} ¶ B {P} ⇒ -
G {x24} a b c ¶ G {x24} a b c ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: {x24} a b c
G {x22} a b c ¶ G {x22} a b c ¶ B {P} ¶ B {P} ⇒ -
B Smoke rises over the old port of Lunderby today ¶ B x ¶ B And so: Smoke rises over the old port of Lunderby today. ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: Smoke rises over the old port of Lunderby today
L Video ¶ L Ferries sail again ¶ L The harbour master speaks to them. ¶ B {P} ¶ B {P} ⇒ -
G 港の景色 ¶ G x ¶ B {P} ¶ B {P} ⇒ -
G 港の景色が広がる。山田太郎 ¶ B {P} ¶ B {P} ⇒ -
G Smoke rises over the port. ;-) ¶ B {P} ¶ B {P} ⇒ -
G a b c {x495} ¶ G a b c {x495} ¶ B {P} ¶ B {P} ⇒ not asked
G a b c {x494} ¶ G a b c {x494} ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: a b c {x494}
G View image in fullscreen ¶ → G Smoke rises over it ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: Smoke rises over it
G View image in fullscreen ¶ → G Smoke rises now ¶ B {P} ¶ B {P} ⇒ -
L Video ¶ L Ferries sail again ¶ → L The harbour master speaks to them. ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: The harbour master speaks to them.
G Video ¶ L Ferries sail again ¶ → G The harbour master speaks to them. ¶ B {P} ¶ B {P} ⇒ -
G Smoke rises over the port, Reuters ¶ B {P} ⇒ not asked
{"bare":true} G Smoke rises over the port, Reuters ¶ B {P} ¶ B {P} ⇒ not asked
B {P} ¶ → B Smoke rises over the port. (Jane Example) ⇒ -
B {P} ¶ → B Smoke rises over the port. (Jane Example) ¶ G x ⇒ likely-caption inferred 1 ‖ caption: Smoke rises over the port.~ ‖ credit inferred: Jane Example
B {P} ¶ → B Smoke rises over the port. (Jane Example) ¶ A x ⇒ -
{"rowMarks":[32]} G A ferry in the bay ¶ G A ferry in the bay, Reuters ¶ B {P} ¶ B {P} ⇒ -
B {x160} a b. (AFP) ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: {x160} a b.~ ‖ credit inferred: AFP
B a b {x169} (AFP) ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: a b {x169}~ ‖ credit inferred: AFP
B a b {x170} (AFP) ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: a b {x170}~ ‖ credit inferred: AFP
B a b {x171} (AFP) ¶ B {P} ¶ B {P} ⇒ -
B a b {x280}. (Jane Exampl) ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: a b {x280}.~ ‖ credit inferred: Jane Exampl
B a b {x281}. (Jane Exampl) ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: a b {x281}.~ ‖ credit inferred: Jane Exampl
B a b {x282}. (Jane Exampl) ¶ B {P} ¶ B {P} ⇒ -
G a b {x282}. (Jane Exampl) ¶ B {P} ¶ B {P} ⇒ likely-caption inferred 1 ‖ caption: a b {x282}.~ ‖ credit inferred: Jane Exampl
`),
  )("%s", (page, made) => {
    expect(asked(likelyCaption, page)).toBe(made);
  });
});

describe("a caption above its credit", () => {
  test.each(
    casesOf(`
B {P} ¶ → B The lighthouse above the bay ¶ B Photograph: Jane Example/AFP ¶ B {P} ⇒ caption-above-credit inferred 1 ‖ caption: The lighthouse above the bay
B {P} ¶ → B The lighthouse above the bay, dark for years. ¶ B Photograph: Jane Example/AFP ¶ B {P} ⇒ caption-above-credit inferred 1 ‖ caption: The lighthouse above the bay, dark for years.
B {P} ¶ → G Two words ¶ B Photograph: Jane Example/AFP ⇒ -
B {P} ¶ → G Three words here ¶ B Photograph: Jane Example/AFP ⇒ caption-above-credit inferred 1 ‖ caption: Three words here
B {P} ¶ → . Three words here ¶ B Photograph: Jane Example/AFP ⇒ -
B {P} ¶ → G Three words here ¶ B Harbour ⇒ -
B {P} ¶ → G Three words here ⇒ -
B {P} ¶ → G Photo: three words ¶ B Photograph: Jane Example/AFP ⇒ -
B {P} ¶ → B {x178} a. ¶ B © Jane Example/AFP ¶ B {P} ⇒ -
B {P} ¶ → B a {x176} a. ¶ B © Jane Example/AFP ¶ B {P} ⇒ -
B {P} ¶ → B a {x177} a. ¶ B © Jane Example/AFP ¶ B {P} ⇒ -
B {P} ¶ → B a {x116} a. ¶ B Photograph: Jane Example/AFP ¶ B {P} ⇒ caption-above-credit inferred 1 ‖ caption: a {x116} a.
B {P} ¶ B {P} ¶ → B a {x116} a. ¶ B Photograph: Jane Example/AFP ¶ B {P} ⇒ -
B {P} ¶ → B a {x115} a. ¶ B Photograph: Jane Example/AFP ¶ B {P} ⇒ caption-above-credit inferred 1 ‖ caption: a {x115} a.
B {P} ¶ → B The lighthouse above the bay ¶ B Source: AFP ¶ B {P} ⇒ caption-above-credit inferred 1 ‖ caption: The lighthouse above the bay
B {P} ¶ → B The lighthouse above the bay ¶ B Source: AFP ¶ A {P} ⇒ -
B {P} ¶ → B The lighthouse above the bay ¶ B Source: AFP ⇒ -
B {P} ¶ → B The lighthouse above it. ¶ B Photograph by Jane Example ¶ B {P} ⇒ -
B {P} ¶ → B “The lighthouse above it.” ¶ B Cartoon by Jane Example ¶ B {P} ⇒ caption-above-credit inferred 1 ‖ caption: “The lighthouse above it.”
B The lighthouse above the bay is dark. ¶ B Photograph by Jane Example ¶ B {P} ⇒ caption-above-credit inferred 1 ‖ caption: The lighthouse above the bay is dark.
{"bodyLines":1} B The lighthouse above the bay is dark. ¶ B Photograph: Jane Example ⇒ -
L LONDON (AP) — The lighthouse above the bay ¶ B Photograph: Jane Example ⇒ -
L The lighthouse above the bay ¶ B Image source, Reuters ¶ B Image caption, Smoke ⇒ -
L The lighthouse above the bay ¶ B © Reuters/Jane ¶ B Image caption, Smoke ⇒ -
L 港の景色が広がる ¶ B © Reuters/Jane ⇒ caption-above-credit inferred 1 ‖ caption: 港の景色が広がる
L 港の景色 ¶ B © Reuters/Jane ⇒ -
L {x396} a b ¶ B © Reuters/Jane ⇒ caption-above-credit inferred 1 ‖ caption: {x396} a b
L {x397} a b ¶ B © Reuters/Jane ⇒ not asked
`),
  )("%s", (page, made) => {
    expect(asked(captionAboveCredit, page)).toBe(made);
  });
});

describe("a credit below its caption", () => {
  test.each(
    casesOf(`
B picture alliance/dpa | Jane Example ⇒ credit-below-caption inferred 1 ‖ credit: picture alliance/dpa | Jane Example
B Getty Images ⇒ credit-below-caption inferred 1 ‖ credit: Getty Images
B Photo: Jane Example ⇒ credit-below-caption inferred 1 ‖ credit: Jane Example
. Getty Images ⇒ not asked
{"previous":"caption"} . Getty Images ⇒ credit-below-caption inferred 1 ‖ credit: Getty Images
B Harbour ⇒ -
L Getty Images ⇒ not asked
`),
  )("%s", (page, made) => {
    expect(asked(creditBelowCaption, page)).toBe(made);
  });
});

describe("a picture's own page", () => {
  test.each(
    casesOf(`
{"openLines":1,"title":[0,"Harbour"]} H Harbour | Bugle ¶ → B Smoke rises over the port. (AP Photo/Jane Example) ⇒ attachment inferred 1 ‖ caption inferred: Smoke rises over the port.~ ‖ credit inferred: AP Photo/Jane Example
{"openLines":1,"title":[0,"Harbour"]} H Harbour | Bugle ¶ → B In this picture smoke rises ⇒ attachment inferred 1 ‖ caption inferred: In this picture smoke rises
{"openLines":1,"title":[0,"Harbour"]} H Harbour | Bugle ¶ → B Smoke rises over the port ⇒ -
{"openLines":1,"title":[0,"Harbour"]} H Harbour | Bugle ¶ → B Harbour of Lunderby ⇒ attachment inferred 1 ‖ caption inferred: Harbour of Lunderby
{"openLines":2,"title":[0,"Harbour"]} H Harbour | Bugle ¶ → B Smoke rises ⇒ not asked
{"openLines":1,"title":[0,"Harbour"],"layout":"listing"} H Harbour | Bugle ¶ → B In this picture smoke rises ⇒ not asked
{"openLines":1,"title":[0,"Harbour"],"caption":1} H Harbour | Bugle ¶ → B In this picture smoke rises ⇒ -
{"openLines":1,"title":[0,"Harbour"],"previous":"mediaId"} H Harbour | Bugle ¶ → B In this picture smoke rises ⇒ -
{"openLines":1,"title":[0,"Harbour"]} H Harbour | Bugle ¶ → B In this {x692} ⇒ attachment inferred 1 ‖ caption inferred: In this {x692}
{"openLines":1,"title":[0,"Harbour"]} H Harbour | Bugle ¶ → B In this {x693} ⇒ -
{"openLines":1,"title":[0,"Harbour"]} H Harbour | Bugle ¶ → B LONDON (AP) — In this picture smoke rises over the port ⇒ -
{"openLines":1} H Harbour | Bugle ¶ → B In this picture ⇒ not asked
`),
  )("%s", (page, made) => {
    expect(asked(attachment, page)).toBe(made);
  });
});

describe("a caption printed again, in other words", () => {
  test.each(
    casesOf(`
{"caption":0,"previous":"caption"} B Smoke rises over the port of Lunderby ¶ → B Smoke rises over the port of Lunderby ⇒ caption-copy inferred 1 ‖ caption inferred: Smoke rises over the port of Lunderby
{"caption":0,"previous":"caption","site":{}} B Smoke rises over the port ¶ → B The smoke rises over the port ⇒ caption-copy inferred 1 ‖ caption inferred: The smoke rises over the port
{"caption":0,"previous":"caption","site":{}} B Smoke rises over the port of the old town ¶ → B The smoke rises over the port of the old town ¶ B The smoke rises over the port of the old town ⇒ caption-copy inferred 1 ‖ caption inferred: The smoke rises over the port of the old town
{"caption":0,"previous":"caption","site":{}} B Black smoke rises over the port of the town ¶ → B The smoke went over the port of town all day ¶ B The smoke went over the port of town all day ⇒ caption-copy inferred 1 ‖ caption inferred: The smoke went over the port of town all day
{"caption":0,"previous":"caption"} B Smoke rises over the port ¶ → B Smoke rises {x140} ⇒ -
{"caption":0,"previous":"caption"} B  ¶ → B Smoke ⇒ -
{"caption":0,"previous":"caption"} B Smoke rises over ¶ → B Smoke r ⇒ -
{"caption":0,"previous":"caption"} B Smoke rises over ¶ → B Smoke ri ⇒ -
{"caption":0,"previous":"caption"} B Smoke — rises over the port of Lunderby ¶ → B Smoke rises over the port of Lunderby ⇒ caption-copy inferred 1 ‖ caption inferred: Smoke rises over the port of Lunderby
`),
  )("%s", (page, made) => {
    expect(asked(captionCopy, page)).toBe(made);
  });
});
