import { makeArticleView } from "../playground/article-view.js";
import { startParser } from "../playground/client.js";
import { byId, later } from "../playground/dom.js";
import { parserScript } from "../playground/parser-script.js";
import { makeTextView } from "../playground/text-view.js";

/** The example of the landing page: a text, its blocks, and the article, anew with every change. */
function startLive(main: () => void): void {
  const source = byId<HTMLTextAreaElement>("live-source");
  const blocks = makeTextView((at, kept) => {
    if (kept) article.light(at);
  });
  const article = makeArticleView((field) => blocks.light(field.blocks, false));
  byId("live-blocks").replaceChildren(blocks.element);
  byId("live-article").replaceChildren(article.element);
  const state = byId("live-state");
  const parser = startParser(main, {
    onReady: () => void read(),
    onProgress: () => {},
    onDeath: (why) => {
      state.textContent = why;
    },
  });

  async function read(): Promise<void> {
    const blob = new Blob([source.value]);
    const { records } = await parser.call("open", { sources: [{ name: "example", blob }] });
    if (records === 0) {
      state.textContent = "Write something: there is nothing to read.";
      return;
    }
    const { parsed } = await parser.call("show", { index: 0 });
    state.textContent = "";
    blocks.show(parsed);
    article.show(parsed);
    document.documentElement.dataset.ready = "true";
  }
  source.addEventListener(
    "input",
    later(200, () => {
      read().catch((error: unknown) => {
        state.textContent = error instanceof Error ? error.message : String(error);
      });
    }),
  );
}

const script = parserScript();
if ("fault" in script) byId("live-state").textContent = script.fault;
else startLive(script.main);
