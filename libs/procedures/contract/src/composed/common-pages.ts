import type { Logic } from '../condition.js';
import type { FeeRule, PaperRule } from '../definition.js';
import type { FormField, FormPage, FormSection, Prefill } from '../form-definition.js';
import type { LocalText } from '../local-text.js';
import { ownPlace, type Part } from './part.js';
import { rewriteLogic } from './rewrite-logic.js';
import { allOf, commonKey } from './source.js';

const titled = (name: LocalText, text: LocalText): LocalText => ({ vi: `${name.vi}: ${text.vi}`, en: `${name.en}: ${text.en}` });
const onlyIf = (when: Logic | undefined): { when?: Logic } => (when === undefined ? {} : { when });

/** First values from other answers are looked for wherever those may stand. */
function prefillIn({ fields }: Part, prefill: readonly Prefill[]): Prefill[] {
  return prefill.flatMap(({ from, when }) => {
    const condition = onlyIf(rewriteLogic(when, fields));
    if (!from.startsWith('answers.')) return [{ from, ...condition }];
    const sources = fields.get(from.slice('answers.'.length)) ?? [];
    return sources.map((source) => ({ from: 'key' in source ? `answers.${source.key}` : `const.${String(source.value)}`, ...condition }));
  });
}

function fieldIn(part: Part, field: FormField): FormField[] {
  const place = ownPlace(part.fields, field.key, commonKey(field.key, part.definition.code));
  if (!place) return [];
  const { when: _when, prefill, itemFields, ...rest } = field;
  const items = itemFields?.map((item) => ({ ...item, ...onlyIf(rewriteLogic(item.when, part.fields)) }));
  return [
    {
      ...rest,
      key: place.key,
      ...onlyIf(place.shown),
      ...(prefill ? { prefill: prefillIn(part, prefill) } : {}),
      ...(items ? { itemFields: items } : {}),
    },
  ];
}

function pageIn(part: Part, page: FormPage): FormPage[] {
  const { code } = part.definition;
  const fields = page.fields.flatMap((field) => fieldIn(part, field));
  const papers = (page.papers ?? []).flatMap((key) => ownPlace(part.papers, key, commonKey(key, code))?.key ?? []);
  if (fields.length === 0 && papers.length === 0) return [];
  const { when, papers: _papers, ...rest } = page;
  const shown = allOf(part.when, rewriteLogic(when, part.fields));
  return [{ ...rest, key: commonKey(page.key, code), fields, ...onlyIf(shown), ...(papers.length > 0 ? { papers } : {}) }];
}

/** What of a procedure's form is asked in the common one, under its name. */
export function sectionsOf(part: Part): FormSection[] {
  const { code, shortTitle, form } = part.definition;
  return form.sections.flatMap(({ key, title, pages }) => {
    const kept = pages.flatMap((page) => pageIn(part, page));
    return kept.length === 0 ? [] : [{ key: commonKey(key, code), title: titled(shortTitle, title), pages: kept }];
  });
}

/** The papers that this procedure itself asks for. */
export function papersOf(part: Part): PaperRule[] {
  const { code, papers } = part.definition;
  return papers.flatMap(({ when: _when, ...paper }) => {
    const place = ownPlace(part.papers, paper.key, commonKey(paper.key, code));
    if (!place) return [];
    return [{ ...paper, key: place.key, ...onlyIf(place.shown) }];
  });
}

/** Its fees, under its name. */
export function feesOf(part: Part): FeeRule[] {
  const { code, shortTitle, fees } = part.definition;
  return fees.map(({ when, count, ...fee }) => ({
    ...fee,
    key: commonKey(fee.key, code),
    label: titled(shortTitle, fee.label),
    ...onlyIf(allOf(part.when, rewriteLogic(when, part.fields))),
    ...(count === undefined ? {} : { count: rewriteLogic(count, part.fields) ?? count }),
  }));
}
