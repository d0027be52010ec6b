/** What a notice is, as far as its words say. */
export type NoticeKind = "copyright" | "correction" | "other";

const rights =
  /©|\(c\) |copyright|all rights reserved|alle rechte|tous droits|derechos reservados|diritti riservati|direitos reservados|все права|版权|著作権|저작권|حقوق/i;
const corrections =
  /^(?:corrections?|clarification|erratum|an earlier version|this (?:article|story|post) (?:has been|was) (?:corrected|amended|updated|clarified)|korrektur|berichtigung|correctif|correcci[oó]n|fe de errores|rettifica|corre[cç][aã]o|errata|rectificatie|rättelse|rettelse|oikaisu|sprostowanie|исправление|düzeltme|訂正|更正|정정)/i;

/** Copyright before correction; whatever says neither is another. */
export function noticeKind(notice: string): NoticeKind {
  if (rights.test(notice)) return "copyright";
  return corrections.test(notice) ? "correction" : "other";
}
