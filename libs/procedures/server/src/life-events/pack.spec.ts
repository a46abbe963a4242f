import { composeLifeEvent, fieldsByKey, showForm, type LifeEvent, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { readProcedureFiles } from '../data/procedure-files.js';

const files = readProcedureFiles(new URL('../../../../../provinces', import.meta.url).pathname);
const definitions = new Map(files.definitions.map((each) => [each.code, each]));
const known = new Set([...files.portal, ...files.common].map(({ code }) => code));

/** What an event says about a worked procedure that the procedure does not have. */
function danglingIn(event: LifeEvent): string[] {
  const of = (code: string): ProcedureDefinition | undefined => definitions.get(code);
  const given = event.procedures.flatMap(({ code, given = {} }) =>
    Object.entries(given).flatMap(([key, value]) => {
      const field = of(code) && fieldsByKey(of(code) as ProcedureDefinition).get(key);
      if (!of(code)) return [];
      if (!field) return [`${code} has no field ${key}`];
      if (value === null) return field.required ? [`${code} ${key} has to be answered`] : [];
      return field.options && !field.options.some((option) => option.value === value) ? [`${code} ${key} cannot be ${String(value)}`] : [];
    }),
  );
  const shared = event.sharedFields.flatMap((group) =>
    Object.entries(group).flatMap(([code, key]) =>
      of(code) && !fieldsByKey(of(code) as ProcedureDefinition).has(key) ? [`${code} has no field ${key}`] : [],
    ),
  );
  const papers = event.sharedPapers.flatMap((group) =>
    Object.entries(group).flatMap(([code, key]) =>
      of(code) && !of(code)?.papers.some((paper) => paper.key === key) ? [`${code} has no paper ${key}`] : [],
    ),
  );
  return [...given, ...shared, ...papers, ...event.procedures.flatMap(({ code }) => (known.has(code) ? [] : [`no procedure ${code}`]))];
}

describe.each(files.lifeEvents.map((event) => [event.key, event] as const))('life event %s', (_, event) => {
  const form = composeLifeEvent(event, (code) => definitions.get(code));

  it('speaks only of what its procedures have', () => {
    expect(danglingIn(event)).toEqual([]);
  });

  it('makes one form in which every question has a schema and no condition speaks of a question that is not there', () => {
    if (!form) throw new Error(`nothing of ${event.key} can be filed`);
    const { definition } = form;
    const keys = new Set(Object.keys(definition.form.schema.properties ?? {}));
    const asked = definition.form.sections.flatMap(({ pages }) => pages.flatMap(({ fields }) => fields.map(({ key }) => key)));
    expect(asked.filter((key) => !keys.has(key))).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
    const spoken = [...JSON.stringify(definition.form.sections).matchAll(/"answers\.([A-Za-z0-9]+)/g)].map(([, key = '']) => key);
    expect([...new Set(spoken)].filter((key) => !asked.includes(key))).toEqual([]);
    expect(showForm(definition, { answers: {}, today: '2026-11-23', channel: 'online' }).pages.length).toBeGreaterThan(0);
  });
});
