import { readFileSync } from 'node:fs';
import { officeRuleKeys, type OfficeRuleDefinition } from '@tinhso/organisations-contract';
import fc from 'fast-check';
import { DecidedRules, fits, type RuleDecision } from './office-rules.js';
import { packFaults } from './pack-rules.js';
import { readProvincePack } from '../data/pack-reader.js';

const file = JSON.parse(readFileSync('provinces/_national/office-rules.json', 'utf8')) as { rules: OfficeRuleDefinition[] };
const [province, commune, police] = ['province', 'commune', 'police'];
const path = [police, commune, province];
let minute = 0;
const decision = (unitId: string, value: RuleDecision['value'], from: string): RuleDecision => ({
  unitId,
  key: 'stuckAfterHours',
  value,
  from,
  decidedAt: new Date(Date.UTC(2026, 10, 1, 0, minute++)),
});

describe('rules of offices', () => {
  it('are given nationally, each once, within its bounds and with a source in two languages', () => {
    expect(file.rules.map(({ key }) => key).sort()).toEqual([...officeRuleKeys].sort());
    for (const { key, bounds, value, source, title, detail } of file.rules) {
      expect({ key, fits: fits(bounds, value) }).toEqual({ key, fits: true });
      for (const text of [source, title, detail]) expect(text.vi && text.en).toBeTruthy();
    }
  });

  it('cannot leave the law, in the data of a province either', () => {
    const cutoff = file.rules.find(({ key }) => key === 'cutoff');
    expect(cutoff && ['14:59', '17:01', '15:0', 15].map((value) => fits(cutoff.bounds, value))).toEqual([false, false, false, false]);
    const pack = readProvincePack('provinces', 'tuyen-quang');
    const odd = { ...pack, province: { ...pack.province, rules: { receiveWithinHours: 9, kindness: 1 } } };
    expect(packFaults(odd)).toEqual([
      'province.json: there is no rule kindness',
      'province.json: the rule receiveWithinHours is out of its bounds',
    ]);
  });

  it('are those of the nearest unit that decided, from its day on', () => {
    const rules = new DecidedRules([
      decision(province, 6, '2026-11-10'),
      decision(commune, 2, '2026-11-20'),
      decision(commune, null, '2026-12-01'),
    ]);
    const on = (day: string, units = path) => rules.on(day, units, 'stuckAfterHours')?.value;
    expect([on('2026-11-09'), on('2026-11-10'), on('2026-11-19'), on('2026-11-20'), on('2026-11-30'), on('2026-12-01')]).toEqual([
      undefined,
      6,
      6,
      2,
      2,
      6,
    ]);
    expect(on('2026-11-25', ['other', province])).toBe(6);
    expect(rules.on('2026-11-25', path, 'stuckAfterHours')).toEqual({ value: 2, unitId: commune, since: '2026-11-20' });
    expect(rules.on('2026-11-25', path, 'cutoff')).toBeUndefined();
  });

  it('follow of two decisions for one day the later one, and what is decided for later changes nothing before', () => {
    const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(days, fc.option(fc.integer({ min: 1, max: 8 }), { nil: null })), { maxLength: 8 }),
        days,
        (made, day) => {
          const decisions = made.map(([from, value]) => decision(commune, value, from));
          const holding = decisions.filter(({ from }) => from <= day);
          const latest = holding.filter(({ from }) => holding.every((other) => other.from <= from)).at(-1);
          const rules = new DecidedRules(decisions);
          expect(rules.on(day, path, 'stuckAfterHours')?.value ?? null).toBe(latest?.value ?? null);
          expect(new DecidedRules(holding).on(day, path, 'stuckAfterHours')).toEqual(rules.on(day, path, 'stuckAfterHours'));
        },
      ),
    );
  });
});
