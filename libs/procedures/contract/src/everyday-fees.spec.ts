import { readFileSync } from 'node:fs';
import type { Answers } from './answers.js';
import type { Channel } from './condition.js';
import type { ProcedureDefinition } from './definition.js';
import { expandLists } from './definition-lists.js';
import { everydayAnswers } from './everyday-answers.fixture.js';
import { computeFees } from './fees.js';
import { sampleAnswers } from './sample-answers.fixture.js';

const national = new URL('../../../../provinces/_national/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, national), 'utf8'));
const load = (code: string) => expandLists(json(`procedures/${code}.json`), json('lists.json') as never) as ProcedureDefinition;

const TODAY = '2026-11-23';
/** `local`: no amount is known, and none is shown. */
type Price = number | 'local';
const feeOf = (code: string, channel: Channel, given: Answers = {}, today = TODAY): Price => {
  const definition = load(code);
  const facts = { channel, today };
  const answers = sampleAnswers(definition, { channel, today: TODAY }, { ...everydayAnswers[code], ...given });
  const { total, uncertain } = computeFees(definition, { ...facts, answers });
  return uncertain ? 'local' : total;
};

type Example = [code: string, channel: Channel, what: string, given: Answers, price: Price, today?: string];
const examples: Example[] = [
  ['1.001193', 'online', 'in time, two copies', { extraCopies: 2 }, 16_000],
  ['1.000656', 'online', 'in time, no copies', { extraCopies: 0 }, 0],
  ['1.000656', 'online', 'late', { deathDate: '2026-10-01', feeExemption: 'none', extraCopies: 0 }, 'local'],
  ['1.000656', 'online', 'late and exempt, one copy', { deathDate: '2026-10-01', feeExemption: 'poor', extraCopies: 1 }, 8_000],
  ['1.000894', 'in_person', 'three copies', { extraCopies: 3 }, 24_000],
  ['1.004873', 'online', 'always', {}, 'local'],
  ['2.000635', 'postal', 'five copies', { copyCount: 5 }, 40_000],
  ['1.004859', 'online', 'not exempt', { feeExemption: 'none', extraCopies: 0 }, 'local'],
  ['1.004859', 'online', 'exempt', { feeExemption: 'merit', extraCopies: 0 }, 0],
  ['1.004884', 'online', 'exempt, two copies', { feeExemption: 'disabled', extraCopies: 2 }, 16_000],
  ['1.001022', 'online', 'not exempt', { feeExemption: 'none' }, 'local'],
  ['1.004837', 'online', 'no copies', { extraCopies: 0 }, 0],
  ['2.001023', 'in_person', 'always', {}, 0],
  ['2.000815', 'in_person', 'one page, one copy', { pageCount: 1, copyCount: 1 }, 2_000],
  ['2.000815', 'in_person', 'two pages, three copies', { pageCount: 2, copyCount: 3 }, 12_000],
  ['2.000815', 'in_person', 'five pages, two copies', { pageCount: 5, copyCount: 2 }, 14_000],
  ['2.000815', 'in_person', 'three hundred pages: no more than 200,000 a copy', { pageCount: 300, copyCount: 2 }, 400_000],
  ['2.000884', 'in_person', 'two documents', { documentCount: 2 }, 20_000],
  ['2.000908', 'online', 'always', {}, 0],
  ['2.001035', 'online', 'a sale', { transactionKind: 'sale' }, 50_000],
  ['2.001035', 'online', 'a mortgage', { transactionKind: 'mortgage', farmLoan: false }, 50_000],
  ['2.001035', 'online', 'a mortgage for a farm loan', { transactionKind: 'mortgage', farmLoan: true }, 0],
  ['1.004222', 'online', 'not exempt', { feeExempt: false }, 10_000],
  ['1.004222', 'in_person', 'not exempt', { feeExempt: false }, 20_000],
  ['1.004222', 'in_person', 'exempt', { feeExempt: true }, 0],
  ['1.004194', 'online', 'always', {}, 7_000],
  ['1.010041', 'online', 'always', {}, 0],
  ['1.010038', 'online', 'always', {}, 5_000],
  ['1.010038', 'in_person', 'always', {}, 10_000],
  ['1.003677', 'online', 'always', {}, 'local'],
  ['2.001159', 'online', 'always', {}, 'local'],
  ['1.014061', 'online', 'always', {}, 'local'],
  ['1.014063', 'online', 'until the end of 2026', {}, 25_000, '2026-12-31'],
  ['1.014063', 'online', 'from 2027 on', {}, 50_000, '2027-01-01'],
  ['3.000228', 'in_person', 'always', {}, 'local'],
  ['3.000333', 'online', 'before the waiver is over', {}, 0, '2027-02-28'],
  ['3.000333', 'online', 'after the waiver', {}, 'local', '2027-03-01'],
  ['3.000333', 'in_person', 'always', {}, 'local'],
  ['3.000347', 'online', 'always', {}, 'local'],
  ['1.013079', 'online', 'always', {}, 'local'],
  ['1.001456', 'in_person', 'a first passport', { passportCase: 'first' }, 200_000],
  ['1.001456', 'in_person', 'a lost one', { passportCase: 'lost' }, 400_000],
  ['1.001456', 'online', 'a first passport', { passportCase: 'first' }, 'local'],
  ['1.001612', 'online', 'always', {}, 'local'],
  ['2.000720', 'online', 'always', {}, 'local'],
  ['1.012784', 'online', 'always', {}, 'local'],
  ['1.012783', 'in_person', 'always', {}, 'local'],
  ['1.013225', 'online', 'always', {}, 'local'],
  ['1.013227', 'online', 'always', {}, 'local'],
  ['1.011607', 'postal', 'always', {}, 0],
  ['1.013274', 'online', 'always', {}, 'local'],
];

describe('what everyday procedures cost', () => {
  it.each(examples.map((example) => ({ name: `${example[0]}, ${example[1]}, ${example[2]}`, example })))('$name', ({ example }) => {
    const [code, channel, , given, price, today] = example;
    expect(feeOf(code, channel, given, today)).toBe(price);
  });

  it('has an example of each', () => {
    const codes = (json('procedures/common-35.json') as { code: string }[]).map(({ code }) => code);
    const priced = examples.map(([code]) => code);
    expect(codes.filter((code) => !priced.includes(code))).toEqual([]);
  });
});
