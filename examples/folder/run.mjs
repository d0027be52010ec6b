/** Prints a line for each article below a folder: day, words, headline. */
import { bodyText } from "newsdump";
import { readDump } from "newsdump/node";

const [folder = "examples/folder/pages"] = process.argv.slice(2);
for await (const parsed of readDump(folder)) {
  const { article, kind } = parsed;
  if (kind !== "article") continue;
  const words = bodyText(parsed).split(/\s+/).length;
  console.log([article.publishedAt ?? "", String(words), article.headline ?? ""].join("\t"));
}
