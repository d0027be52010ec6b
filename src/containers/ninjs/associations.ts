import type { Draft } from "./draft.js";
import { member, objectsIn, textOf } from "./members.js";

const pictures = /^(?:picture|photo|graphic|video|audio|)$/;

/** Pictures with captions and credits of their own; an item of another type is one that the article leads to. */
export function addAssociations(draft: Draft, value: unknown): void {
  for (const each of objectsIn(value)) {
    const first = (list: string) => textOf(member(objectsIn(member(each, list))[0] ?? {}, "value"));
    const headline = textOf(member(each, "headline")) || first("headlines");
    const caption =
      textOf(member(each, "description_text")) || first("descriptions") || textOf(member(each, "body_text"));
    const credit = textOf(member(each, "byline")) || textOf(member(each, "by"));
    if (!pictures.test(textOf(member(each, "type")))) {
      draft.add(headline || textOf(member(each, "uri")), { role: "related", from: "associations" });
      continue;
    }
    const ids = objectsIn(member(each, "altids"));
    const id = ids.find((one) => textOf(member(one, "role")) === "media-id");
    if (id !== undefined) draft.add(textOf(member(id, "value")), { role: "mediaId", from: "associations" });
    draft.add(caption || headline, { role: "caption", field: "caption", from: "associations" });
    if (credit !== "") draft.add(credit, { role: "credit", field: "credit", from: "associations" });
  }
}
