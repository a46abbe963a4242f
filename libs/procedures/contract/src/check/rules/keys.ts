import { fault } from '../make-fault.js';
import type { CheckFault } from '../fault.js';
import type { CheckRule } from './rule.js';

interface Keyed {
  readonly key: string;
}

function twice(list: readonly Keyed[], path: string): CheckFault[] {
  return list.flatMap(({ key }, n) =>
    list.findIndex((each) => each.key === key) < n
      ? [fault('key-twice', `${path}/${n}/key`, `“${key}” đã được dùng ở trên.`, `“${key}” is used above already.`)]
      : [],
  );
}

/** What is called by a key is called by a key of its own. Fees may share one: the same fee on other dates. */
export const keysAreUnique: CheckRule = ({ definition, pages }) => {
  const { form, papers, steps, result } = definition;
  const options = pages.flatMap(({ page, path }) =>
    page.fields.flatMap((field, f) =>
      twice(
        (field.options ?? []).map(({ value }) => ({ key: value })),
        `${path}/fields/${f}/options`,
      ).map((each) => ({ ...each, path: each.path.replace(/key$/, 'value') })),
    ),
  );
  const items = pages.flatMap(({ page, path }) =>
    page.fields.flatMap((field, f) => twice(field.itemFields ?? [], `${path}/fields/${f}/itemFields`)),
  );
  const pageKeys = pages.flatMap(({ page, path, order }) =>
    pages.findIndex((each) => each.page.key === page.key) < order
      ? [fault('key-twice', `${path}/key`, `Hai trang cùng tên “${page.key}”.`, `Two pages are called “${page.key}”.`)]
      : [],
  );
  return [
    ...twice(form.sections, '/form/sections'),
    ...pageKeys,
    ...options,
    ...items,
    ...twice(form.rules, '/form/rules'),
    ...twice(papers, '/papers'),
    ...twice(steps, '/steps'),
    ...steps.flatMap((step, n) => twice(step.consultations ?? [], `/steps/${n}/consultations`)),
    ...twice(result.officeFields, '/result/officeFields'),
    ...twice(result.facts, '/result/facts'),
  ];
};
