import { ParseError } from "../diagnostics/error.js";
import { blockRoles } from "../model/block.js";
import { type SiteTemplate, TEMPLATE_VERSION } from "../profiles/site-template.js";

/**
 * Templates from what was saved as JSON, one or a list of them, checked: they may have been changed by hand.
 *
 * @param value - what `JSON.parse` gave
 * @throws ParseError with code `USAGE` that says what is wrong and where.
 *
 * @example
 * ```ts
 * import { learnSite, readTemplates } from "newsdump/corpus";
 *
 * const saved = JSON.stringify([learnSite(["The harbour opened on Monday.\nAbout us\n"])]);
 * console.log(readTemplates(JSON.parse(saved)).length); // 1
 * ```
 */
export function readTemplates(value: unknown): SiteTemplate[] {
  const list = Array.isArray(value) ? value : [value];
  list.forEach((template, at) => {
    checkTemplate(template, Array.isArray(value) ? `template ${at}` : "the template");
  });
  return list as SiteTemplate[];
}

type Unknown = Readonly<Record<string, unknown>>;

function checkTemplate(template: unknown, where: string): void {
  if (!isObject(template)) throw fault(`${where} is no object`);
  if (template.version !== TEMPLATE_VERSION) {
    throw fault(`${where} has version ${String(template.version)}: this newsdump reads version ${TEMPLATE_VERSION}`);
  }
  if (typeof template.name !== "string") throw fault(`${where} has no name`);
  const of = `${where} (${template.name})`;
  needTexts(template.hosts, `hosts of ${of}`);
  needCount(template.pages, `pages of ${of}`);
  needShapes(template.titleSuffixes, `titleSuffixes of ${of}`);
  needList(template.editions, `editions of ${of}`).forEach((edition, at) => {
    checkEdition(edition, `edition ${at} of ${of}`);
  });
}

function checkEdition(edition: unknown, where: string): void {
  if (!isObject(edition)) throw fault(`${where} is no object`);
  needCount(edition.pages, `pages of ${where}`);
  needCount(edition.missed, `missed of ${where}`);
  needTexts(edition.tails, `tails of ${where}`);
  for (const name of ["heads", "bylines", "dates", "captions"]) needShapes(edition[name], `${name} of ${where}`);
  needShapes(edition.lines, `lines of ${where}`);
  for (const { of, text, other } of needHabits(edition.forms, `forms of ${where}`)) {
    if (typeof of !== "string") throw fault(`forms of ${where}: each needs \`of\``);
    needCount(text, `forms of ${where}, ${of}: text`);
    needCount(other, `forms of ${where}, ${of}: other`);
  }
  for (const { text, role, begins, ends } of edition.lines as Unknown[]) {
    for (const { at, pages } of [...needHabits(begins, where), ...needHabits(ends, where)]) {
      needCount(at, `${where}, ${JSON.stringify(text)}: at`);
      needCount(pages, `${where}, ${JSON.stringify(text)}: pages`);
    }
    if (role !== undefined && !(blockRoles as readonly unknown[]).includes(role)) {
      throw fault(`${where} gives the line ${JSON.stringify(text)} the role ${String(role)}, which there is not`);
    }
  }
  for (const sample of needList(edition.samples, `samples of ${where}`)) {
    if (!needList(sample, `samples of ${where}`).every(Number.isSafeInteger))
      throw fault(`samples of ${where} hold no numbers`);
  }
}

function needShapes(value: unknown, where: string): void {
  for (const shape of needList(value, where)) {
    if (!isObject(shape) || typeof shape.text !== "string") throw fault(`${where}: each needs a text`);
    needCount(shape.pages, `${where}, ${JSON.stringify(shape.text)}: pages`);
  }
}

/** A list that may be left out, of objects. */
function needHabits(value: unknown, where: string): readonly Unknown[] {
  return needList(value ?? [], where).map((habit) => {
    if (!isObject(habit)) throw fault(`${where} hold something else than objects`);
    return habit;
  });
}

function needTexts(value: unknown, where: string): void {
  if (!needList(value, where).every((text) => typeof text === "string")) throw fault(`${where} have to be texts`);
}

function needCount(value: unknown, where: string): void {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw fault(`${where} is no whole number`);
}

function needList(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw fault(`${where} is no list`);
  return value;
}

function isObject(value: unknown): value is Unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fault(message: string): ParseError {
  return new ParseError("USAGE", message);
}
