import type { Diagnostic, ParsedRecord, Span } from "../../src/core.js";
import { type ArticleView, makeArticleView } from "./article-view.js";
import { drawDiagnostics } from "./diagnostics-view.js";
import { drawForm } from "./forms-view.js";
import { makeProfileView, type ProfileView } from "./profile-view.js";
import type { Form, Tried } from "./protocol.js";
import { makeTabs } from "./tabs.js";

/** What the result is asked of, and what it tells. */
export interface ResultParts {
  write(form: string): Promise<string>;
  tryProfile(json: string): Promise<Tried>;
  onField(blocks: readonly number[]): void;
  onJump(span: Span): void;
  /** What the reader calls the record, for files. */
  name(): string;
}

/** The tabs beside the text: the article, each form of output, diagnostics, the profile. */
export interface ResultView {
  readonly element: HTMLElement;
  readonly article: ArticleView;
  readonly profile: ProfileView;
  setForms(forms: readonly Form[]): void;
  show(parsed: ParsedRecord | undefined, ofDump: readonly Diagnostic[]): void;
}

/** Makes the tabs. */
export function makeResultView(parts: ResultParts): ResultView {
  let page: ParsedRecord | undefined;
  let forms: readonly Form[] = [];
  const panels = new Map<string, HTMLElement>();
  const tabs = makeTabs("What was found", (id) => void drawSelected(id));
  const article = makeArticleView(({ blocks }) => parts.onField(blocks));
  const profile = makeProfileView(parts.tryProfile, () => page);
  tabs.add("article", "Article").append(article.element);
  const diagnostics = tabs.add("diagnostics", "Diagnostics");
  tabs.add("profile", "Profile").append(profile.element);
  tabs.select("article");

  async function drawSelected(id: string): Promise<void> {
    const form = forms.find((each) => `form-${each.id}` === id);
    const panel = panels.get(id);
    if (form === undefined || panel === undefined) return;
    if (page === undefined) return panel.replaceChildren();
    const asked = page;
    try {
      const text = await parts.write(form.id);
      if (asked === page) panel.replaceChildren(...drawForm(form, text, parts.name()));
    } catch (error) {
      panel.replaceChildren(error instanceof Error ? error.message : String(error));
    }
  }

  return {
    element: tabs.element,
    article,
    profile,
    setForms(given) {
      if (panels.size > 0) return;
      forms = given;
      for (const { id } of given) panels.set(`form-${id}`, tabs.add(`form-${id}`, id, "diagnostics"));
    },
    show(parsed, ofDump) {
      page = parsed;
      const count = (parsed?.diagnostics.length ?? 0) + ofDump.length;
      tabs.label("diagnostics", count === 0 ? "Diagnostics" : `Diagnostics ${count}`);
      diagnostics.replaceChildren(...drawDiagnostics(parsed, ofDump, parts.onJump));
      if (parsed === undefined) article.element.replaceChildren();
      else article.show(parsed);
      void drawSelected(tabs.selected());
    },
  };
}
