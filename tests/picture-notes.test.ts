import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";

const before = "The river rose overnight and water entered cellars in the old town, the mayor said on Wednesday.";
const behind =
  "The fire brigade pumped water from forty houses until the morning, and schools stay closed until Friday.";

/** The media and body of a page that has these lines inside its text. */
function read(...lines: readonly string[]) {
  const text = ["River rises in Ghent - The Bugle", "River rises in Ghent", before, ...lines, behind, before].join(
    "\n",
  );
  const { article, blocks } = parse(text);
  expect(blocks.map(({ span }) => text.slice(span.start, span.end)).join("")).toBe(text);
  return { media: article.media, body: article.body.map((part) => part.text) };
}

const smoke = "Smoke rises over the port at dawn";

describe("pictures whose labels have no colon", () => {
  test.each([
    ["with commas", ["Image source, Reuters", `Image caption, ${smoke}`]],
    ["with nothing behind the label", ["Image copyright Reuters", `Image caption ${smoke}`]],
    ["on one line", [`Image copyright Reuters Image caption ${smoke}`]],
    ["on one line with commas", [`Image source, Reuters Image caption, ${smoke}`]],
    ["with the values on lines of their own", ["Image source,", "Reuters", "Image caption,", smoke]],
    ["with labels alone", ["Image source, Reuters", "Image caption", smoke]],
  ])("are media, and no part of the text: %s", (_, lines) => {
    const { media, body } = read(...lines);
    expect(media).toEqual([{ caption: smoke, credit: "Reuters" }]);
    expect(body).toEqual([before, behind, before]);
  });

  test.each([
    [
      "es",
      "El río creció durante la noche y el agua entró en los sótanos, dijo la alcaldesa el miércoles.",
      "Fuente de la imagen, Reuters",
      "Pie de foto, ",
    ],
    [
      "pt",
      "O rio subiu durante a noite e a água entrou nas caves, disse a presidente da câmara na quarta-feira.",
      "Crédito, Reuters",
      "Legenda da foto, ",
    ],
    [
      "ru",
      "Река поднялась за ночь, и вода затопила подвалы старого города, сообщила в среду мэр.",
      "Автор фото, Reuters",
      "Подпись к фото, ",
    ],
    [
      "uk",
      "Річка піднялася за ніч, і вода затопила підвали старого міста, повідомила в середу мерка.",
      "Автор фото, Reuters",
      "Підпис до фото, ",
    ],
    [
      "ar",
      "ارتفع النهر خلال الليل ودخلت المياه إلى الأقبية في المدينة القديمة، كما قالت رئيسة البلدية يوم الأربعاء.",
      "صدر الصورة، Reuters",
      "التعليق على الصورة، ",
    ],
    [
      "fa",
      "رودخانه در شب بالا آمد و آب به زیرزمین‌های شهر قدیم رسید، شهردار روز چهارشنبه این را گفت.",
      "منبع تصویر، Reuters",
      "توضیح تصویر، ",
    ],
    [
      "tr",
      "Nehir gece boyunca yükseldi ve eski kentteki bodrumları su bastı, dedi belediye başkanı çarşamba günü.",
      "Kaynak, Reuters",
      "Fotoğraf altı yazısı, ",
    ],
    [
      "zh",
      "河水昨夜上涨，老城区的地下室进水，市长周三表示，居民已经离开家园，学校停课到周五。",
      "图像来源，Reuters",
      "图像加注文字，",
    ],
    [
      "sw",
      "Mto ulijaa usiku na maji yakaingia katika nyumba za mji wa kale, alisema meya siku ya Jumatano.",
      "Chanzo cha picha, Reuters",
      "Maelezo ya picha, ",
    ],
    [
      "id",
      "Sungai meluap pada malam hari dan air masuk ke rumah di kota tua, kata wali kota pada hari Rabu.",
      "Sumber gambar, Reuters",
      "Keterangan gambar, ",
    ],
  ])("are media in %s", (_, text, source, label) => {
    const { article } = parse([text, source, `${label}${smoke}`, `${text} ${text}`].join("\n"));
    expect(article.media).toEqual([{ caption: smoke, credit: "Reuters" }]);
    expect(article.body).toHaveLength(2);
  });

  test("have a caption alone, glued to its label", () => {
    expect(read(`Media caption${smoke}`)).toEqual({ media: [{ caption: smoke }], body: [before, behind, before] });
  });

  test.each(["Bilder, Videos und Dokumente", "Photos, Maps and Plans"])("are no lists of words: %s", (line) => {
    expect(read(line).media).toEqual([]);
  });

  test("keep the credit that a caption ends with", () => {
    expect(read(`Image caption, ${smoke}. (AP Photo/Ann Other)`).media).toEqual([
      { caption: `${smoke}.`, credit: "AP Photo/Ann Other" },
    ]);
  });

  test("make a name behind two words a credit where a caption's note follows", () => {
    const { media, body } = read("Image source Jane Example", `Image caption, ${smoke}`);
    expect(media).toEqual([{ caption: smoke, credit: "Jane Example" }]);
    expect(body).toEqual([before, behind, before]);
  });

  test("stand apart, each with its own credit", () => {
    const { media } = read(
      ...["Image source, Reuters", `Image caption, ${smoke}`],
      ...["Image source, Getty Images", "Image caption, Ferries wait in the harbour of Ghent"],
    );
    expect(media.map(({ credit }) => credit)).toEqual(["Reuters", "Getty Images"]);
  });

  test.each([
    "Image captioning is what the new programme of the port authority does, the mayor said on Wednesday.",
    "Image source code was found on the computers of the port authority, the mayor said on Wednesday.",
    "Photo credit goes to the fire brigade, which sent a drone over the old town, the mayor said on Wednesday.",
    "Image, sound and text are kept in the archive of the port, the mayor of Ghent said on Wednesday.",
    "Fuente de la imagen es el puerto de Gante, dijo la alcaldesa el miércoles por la noche ante la prensa.",
  ])("are not told by sentences that begin like them: %s", (line) => {
    const { media, body } = read(line);
    expect(media).toEqual([]);
    expect(body).toContain(line);
  });
});
