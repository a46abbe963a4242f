import type { Subject } from '../subject.js';

/** A condition and where it stands in a definition. */
export interface LogicSite {
  readonly path: string;
  readonly logic: unknown;
  /** It sees the answers to the fields before this place; all of them when left out. */
  readonly before?: number;
  /** The page that it opens: its own fields are not answered yet. */
  readonly opens?: number;
}

/** Every condition of a definition. */
export function sitesOf({ definition, pages, fields }: Subject): LogicSite[] {
  const { papers, fees, form, steps } = definition;
  const sites: { path: string; logic: unknown; before?: number; opens?: number }[] = [];
  for (const { page, path, order } of pages) {
    const first = page.fields[0] ? fields.get(page.fields[0].key)?.order : undefined;
    sites.push({ path: `${path}/when`, logic: page.when, before: first ?? firstAfter(fields, order), opens: order });
    page.fields.forEach((field, f) => {
      const before = fields.get(field.key)?.order;
      sites.push({ path: `${path}/fields/${f}/when`, logic: field.when, before });
      field.prefill?.forEach((prefill, n) => sites.push({ path: `${path}/fields/${f}/prefill/${n}/when`, logic: prefill.when, before }));
    });
  }
  papers.forEach((paper, n) => sites.push({ path: `/papers/${n}/when`, logic: paper.when }));
  fees.forEach((fee, n) => sites.push({ path: `/fees/${n}/when`, logic: fee.when }, { path: `/fees/${n}/count`, logic: fee.count }));
  form.rules.forEach((rule, n) =>
    sites.push({ path: `/form/rules/${n}/when`, logic: rule.when }, { path: `/form/rules/${n}/check`, logic: rule.check }),
  );
  steps.forEach((step, n) => step.routes?.forEach((route, r) => sites.push({ path: `/steps/${n}/routes/${r}/when`, logic: route.when })));
  definition.coSigners?.forEach((signer, n) => sites.push({ path: `/coSigners/${n}/when`, logic: signer.when }));
  definition.eligibility?.questions.forEach((question, n) =>
    sites.push({ path: `/eligibility/questions/${n}/when`, logic: question.when }),
  );
  definition.eligibility?.outcomes.forEach((outcome, n) => sites.push({ path: `/eligibility/outcomes/${n}/when`, logic: outcome.when }));
  definition.result.layout?.blocks.forEach((block, n) => sites.push({ path: `/result/layout/blocks/${n}/when`, logic: block.when }));
  return sites.filter(({ logic }) => logic !== undefined);
}

const firstAfter = (fields: Subject['fields'], page: number): number =>
  Math.min(fields.size, ...[...fields.values()].filter((each) => each.page.order > page).map((each) => each.order));
