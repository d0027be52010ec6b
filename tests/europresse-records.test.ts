/** Records of Europresse: what each of their paragraphs is. */
import { describe, expect, test } from "vitest";
import { readEuropresse } from "../src/containers/europresse/record.js";
import { partLine } from "./support/as-read.js";

const usual: Readonly<Record<string, string>> = {
  'publication "⟦Le Quai⟧" from "DocPublicationName" is "Le Quai"': "paper",
  'headline "⟦Un⟧" from "titreArticleVisu"': "title",
  'paragraph "⟦Il.⟧"': "text",
  'id "⟦news·20131005·QM·001⟧" from "certificate" is "news·20131005·QM·001"': "certificate",
};

/** The parts as lines; at the end whether it has a title, and an id. */
function read(text: string): string[] {
  const { parts, hasTitle, hasId } = readEuropresse(text);
  const inOrder = [...parts].sort((one, other) => one.span.start - other.span.start);
  const lines = inOrder.map((part) => partLine(text, part));
  return [...lines.map((line) => usual[line] ?? line), ...(hasTitle ? ["title"] : []), ...(hasId ? ["id"] : [])];
}

describe("a record since 2014", () => {
  const certificate = "<footer><p>news·20131005·QM·001</p></footer>";
  const top = '<article><header><span class="DocPublicationName">Le Quai</span><p class="titreArticleVisu">Un</p>';

  // `@` is a footer with the id.
  test.each<[string, string[]]>([
    ["</header><section><p>Il.</p></section>@", ["paper", "title", "text", "certificate", "title", "id"]],
    [
      "<p>Marie Dupont</p></header><section><p>Il.</p></section>@",
      [
        "paper",
        "title",
        'byline "⟦Marie Dupont⟧" from "author" is "Marie Dupont"',
        "text",
        "certificate",
        "title",
        "id",
      ],
    ],
    [
      "<p>Marie Dupont va au port.</p></header><section><p>Il.</p></section>@",
      ["paper", "title", 'deck "⟦Marie Dupont va au port.⟧" from "subtitle"', "text", "certificate", "title", "id"],
    ],
    [
      '<p class="sm-margin-bottomNews">par notre équipe</p></header><section><p>Il.</p></section>@',
      ["paper", "title", 'byline "⟦par notre équipe⟧" from "author"', "text", "certificate", "title", "id"],
    ],
    [
      '<p class="sm-margin-bottomNews">par notre équipe.</p></header><section><p>Il.</p></section>@',
      ["paper", "title", 'deck "⟦par notre équipe.⟧" from "subtitle"', "text", "certificate", "title", "id"],
    ],
    [
      "<p>par notre équipe</p></header><section><p>Il.</p></section>@",
      ["paper", "title", 'deck "⟦par notre équipe⟧" from "subtitle"', "text", "certificate", "title", "id"],
    ],
    [
      '<p class="rdp__subtitle">Marie Dupont</p></header><section><p>Il.</p></section>@',
      ["paper", "title", 'deck "⟦Marie Dupont⟧" from "subtitle"', "text", "certificate", "title", "id"],
    ],
    [
      '<div class="docAuthors">des ports</div></header><section><p>Il.</p></section>@',
      ["paper", "title", 'byline "⟦des ports⟧" from "author"', "text", "certificate", "title", "id"],
    ],
    [
      '</header><section><p>Il.</p><p class="titreArticleVisu">Deux</p><p>Elle.</p></section>@',
      [
        "paper",
        "title",
        "text",
        'crosshead "⟦Deux⟧" from "titreArticleVisu"',
        'paragraph "⟦Elle.⟧"',
        "certificate",
        "title",
        "id",
      ],
    ],
    [
      '<p class="titreArticleVisu">Un</p><p class="titreArticleVisu">Deux</p></header><section><p>Il.</p></section>@',
      [
        "paper",
        "title",
        'field "⟦Un⟧" from "titreArticleVisu"',
        'headline "⟦Deux⟧" from "titreArticleVisu"',
        "text",
        "certificate",
        "title",
        "id",
      ],
    ],
    [
      "</header><section><p>Il.<br> <br/>Elle.<br>Eux.</p></section>@",
      ["paper", "title", "text", 'paragraph "⟦Elle.⟧⟦<br>⟧⟦Eux.⟧"', "certificate", "title", "id"],
    ],
    [
      "</header><section><p>Il.<br>Elle.</p></section>@",
      ["paper", "title", 'paragraph "⟦Il.⟧⟦<br>⟧⟦Elle.⟧"', "certificate", "title", "id"],
    ],
    [
      "</header><section><p>Il.</p><p>Cet article est paru dans Le Quai</p><p>Fin.</p></section>@",
      [
        "paper",
        "title",
        "text",
        'paragraph "⟦Cet article est paru dans Le Quai⟧"',
        'paragraph "⟦Fin.⟧"',
        "certificate",
        "title",
        "id",
      ],
    ],
    [
      "</header><section><p>(1) Un.</p></section>@",
      ["paper", "title", 'note "⟦(1) Un.⟧" from "note"', "certificate", "title", "id"],
    ],
    [
      "</header><section><p>Il.</p><p>(1)Un.</p></section>@",
      ["paper", "title", "text", 'paragraph "⟦(1)Un.⟧"', "certificate", "title", "id"],
    ],
    [
      "</header><section><p>Il.</p><p>(x) Un.</p></section>@",
      ["paper", "title", "text", 'paragraph "⟦(x) Un.⟧"', "certificate", "title", "id"],
    ],
    [
      "</header><section><p>Il.</p><p>© 2013 Le Quai</p></section>@",
      ["paper", "title", "text", 'copyright "⟦© 2013 Le Quai⟧" from "copyright"', "certificate", "title", "id"],
    ],
    [
      "</header><section><p>Il.</p></section><footer><p>news·2013100·QM·001</p><p>a news·20131005·QM·0 b news·20131006·QM·1</p></footer>",
      [
        "paper",
        "title",
        "text",
        'footer "⟦news·2013100·QM·001⟧"',
        'id "a ⟦news·20131005·QM·0 b news·20131006·QM·1⟧" from "certificate" is "news·20131005·QM·0"',
        "title",
        "id",
      ],
    ],
    [
      "</header><section><p>Il.</p></section><footer><p>anews.20131005.QM_1.00-1_x.y!</p></footer>",
      [
        "paper",
        "title",
        "text",
        'id "a⟦news.20131005.QM_1.00-1_x.y!⟧" from "certificate" is "news.20131005.QM_1.00-1_x.y"',
        "title",
        "id",
      ],
    ],
    [
      '</header><section><p>Il.</p></section><p class="txtCertificat">tout</p>',
      ["paper", "title", "text", 'footer "⟦tout⟧"', "title"],
    ],
    [
      "</header><section><p>Il.</p></section><footer><p>Document news·20131005·QM</p></footer>",
      ["paper", "title", "text", 'footer "⟦Document news·20131005·QM⟧"', "title"],
    ],
    [
      "</header><section><p>Il.</p></section><aside><p>Légende : Un ferry.</p><p>Un autre.</p><p>Note(s) :</p><p>Une note.</p></aside>",
      [
        "paper",
        "title",
        "text",
        'footer "⟦Légende : Un ferry.⟧"',
        'footer "⟦Un autre.⟧"',
        'field "⟦Note(s) :⟧"',
        'note "⟦Une note.⟧" from "Note(s)"',
        "title",
      ],
    ],
    [
      "</header><section><p>Il.</p></section><aside><p>Un ferry.</p><p>Illustration(s) : <b>Un</b> ferry.</p></aside>",
      [
        "paper",
        "title",
        "text",
        'footer "⟦Un ferry.⟧"',
        'caption "Illustration(s) :⟦ ⟧<b>⟦Un⟧</b>⟦ ferry.⟧" from "Illustration(s)"',
        "title",
      ],
    ],
  ])("%s", (below, parts) => {
    expect(read(`${top}${below.replace("@", certificate)}</article>`)).toEqual(parts);
  });
});

describe("other records", () => {
  test.each<[string, string[]]>([
    [
      '<article><header><span class="DocPublicationName">Le Quai, no. 12</span><p class="titreArticle">SUR</p><p class="titreArticleVisu">Un</p></header><section><p>Il.</p></section></article>',
      [
        'publication "⟦Le Quai, no. 12⟧" from "DocPublicationName" is "Le Quai"',
        'kicker "⟦SUR⟧" from "surtitle"',
        "title",
        "text",
        "title",
      ],
    ],
    [
      '<article><span class="DocPublicationName">Le Quai</span><span class="DocPublicationName">Le Port</span><p>loose</p><section><p>Il.</p></section></article>',
      ["paper", 'field "⟦Le Port⟧" from "DocPublicationName"', 'deck "⟦loose⟧" from "subtitle"', "text"],
    ],
    [
      '<article><header><span class="DocTitreSousSection">Sports</span><span>lundi 5 mars 2015</span><p class="titreArticleVisu">Un</p></header><section><p>Il.</p></section></article>',
      [
        'section "⟦Sports⟧" from "DocTitreSousSection"',
        'published "⟦lundi 5 mars 2015⟧" from "DocHeader" is "2015-03-05"',
        "title",
        "text",
        "title",
      ],
    ],
    [
      '<article><header><span class="DocPublicationName">Le Quai\n        Paris, France</span><p class="titreArticleVisu">Un</p></header></article>',
      ['publication "⟦Le Quai\\n        Paris, France⟧" from "DocPublicationName" is "Le Quai"', "title", "title"],
    ],
    [
      '<article><header><span class="DocPublicationName">, no. 3</span></header></article>',
      ['publication "⟦, no. 3⟧" from "DocPublicationName" is ", no. 3"'],
    ],
    [
      '<span class="DocPublicationName">Le Quai</span><br><span class="DocHeader">5 mars 2015</span><br><span class="TitreArticleVisu">Un</span><br>a<br>b<br>c<br>d<br>e<br>f<p>g</p>news·20131005·QM·001',
      [
        "paper",
        'published "⟦5 mars 2015⟧" from "DocHeader" is "2015-03-05"',
        "title",
        'deck "⟦a⟧" from "subtitle"',
        'deck "⟦b⟧" from "subtitle"',
        'deck "⟦c⟧" from "subtitle"',
        'deck "⟦d⟧" from "subtitle"',
        'paragraph "⟦e⟧"',
        'paragraph "⟦f⟧"',
        'paragraph "⟦g⟧"',
        "certificate",
        "title",
        "id",
      ],
    ],
    [
      '<span class="TitreArticleVisu">Un</span><br>a<p>b</p>news·20131005·QM·001',
      ["title", 'paragraph "⟦a⟧"', 'paragraph "⟦b⟧"', "certificate", "title", "id"],
    ],
  ])("%s", (text, parts) => {
    expect(read(text)).toEqual(parts);
  });

  test("a line of more than three hundred characters below a title is a paragraph", () => {
    const of = (length: number) =>
      read(`<span class="TitreArticleVisu">Un</span><br>${"x".repeat(length)}<br>y<p>z</p>news·20131005·QM·001`)[1];
    expect(of(300)).toBe(`deck "⟦${"x".repeat(300)}⟧" from "subtitle"`);
    expect(of(301)).toBe(`paragraph "⟦${"x".repeat(301)}⟧"`);
  });
});
