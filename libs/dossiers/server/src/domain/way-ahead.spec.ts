import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { dossierStatuses, isClosed, isWaiting, type DossierStatus, type WayAhead } from '@tinhso/dossiers-contract';
import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import { holderOf } from '../reading/holder.js';
import { currentStep, stepsOf } from './steps.js';
import { wayAhead, type PlannedStep, type Standing } from './way-ahead.js';

const folder = new URL('../../../../../provinces/_national/procedures/', import.meta.url);
const definitions = readdirSync(folder)
  .filter((name) => /^\d\.\d+\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as ProcedureDefinition);

const desk = 'Một cửa phường Minh Xuân';
const promised = new Date('2026-11-27T10:00:00Z');

/** A dossier of a definition in a status: in each of the steps that are done in it. */
function standings(definition: ProcedureDefinition, status: DossierStatus, more: Partial<Standing> = {}): Standing[] {
  const steps = stepsOf(definition);
  const work = isWaiting(status) || status === 'accepted' ? 'processing' : status === 'signing' ? 'awaiting_signature' : status;
  const keys = steps.filter((step) => step.status === work).map((step) => step.key);
  return (keys.length > 0 ? keys : [null]).map((stepKey) => {
    const now = isClosed(status) ? undefined : currentStep(steps, { status, stepKey });
    const later = now ? steps.slice(steps.indexOf(now) + 1) : [];
    const plan = (step: PlannedStep['step']): PlannedStep => ({ step, office: desk, dueAt: promised });
    return {
      status,
      ...(now ? { now: plan(now) } : {}),
      ahead: later.map(plan),
      office: isClosed(status) || isWaiting(status) ? '' : desk,
      resultAt: promised,
      ...(isWaiting(status) ? { wait: { until: promised, then: 'stopped' as const } } : {}),
      consulting: [],
      ...more,
    };
  });
}

const everyWay = definitions.flatMap((definition) => dossierStatuses.flatMap((status) => standings(definition, status)));
const things = ({ next, then }: WayAhead) => [next, ...then];
const sideOf = (status: DossierStatus) => {
  const unit = { id: 'u', shortName: desk } as Parameters<typeof holderOf>[1];
  return holderOf({ status, statusSince: promised, officerName: null } as Parameters<typeof holderOf>[0], unit).side;
};

describe('what comes next', () => {
  it('is read for every published definition and every status', () => {
    expect(definitions.length).toBeGreaterThanOrEqual(36);
    expect(new Set(everyWay.map(({ status }) => status))).toEqual(new Set(dossierStatuses));
  });

  it.each(['vi', 'en'] as const)('is one thing with its owner, who is whoever holds the dossier (%s)', (locale) => {
    for (const standing of everyWay) {
      const { next } = wayAhead(standing, locale);
      expect(next.title.trim()).not.toBe('');
      expect(next.side).toBe(sideOf(standing.status));
      expect(next.office !== undefined && next.office !== '').toBe(next.side === 'office');
    }
  });

  it('leads every open dossier to the result, once, and a closed one nowhere', () => {
    for (const standing of everyWay) {
      const way = wayAhead(standing, 'vi');
      const results = things(way).filter(({ title }) => title === 'Trả kết quả cho bạn');
      expect(results).toHaveLength(isClosed(standing.status) ? 0 : 1);
      expect(way.then.length > 0).toBe(!isClosed(standing.status) && standing.status !== 'completed');
      if (isWaiting(standing.status)) expect(way.then.every(({ dueAt }) => dueAt === undefined)).toBe(true);
      else if (!isClosed(standing.status))
        expect(things(way).at(-1)).toMatchObject({ title: 'Trả kết quả cho bạn', dueAt: promised.toISOString() });
    }
  });

  it('asks the citizen for something in the waits only, and says until when and what then', () => {
    for (const standing of everyWay) {
      const mine = things(wayAhead(standing, 'vi')).filter(({ side }) => side === 'citizen');
      expect(mine).toHaveLength(isWaiting(standing.status) ? 1 : 0);
      for (const thing of mine)
        expect(thing).toMatchObject({ dueAt: promised.toISOString(), detail: expect.stringContaining('dừng giải quyết') as string });
    }
  });

  it('is the opinion of the office that is asked, before the work that goes on', () => {
    const [standing] = standings(definitions[0] as ProcedureDefinition, 'processing', { consulting: ['Công an phường', 'Sở Y tế'] });
    const { next, then } = wayAhead(standing as Standing, 'vi');
    expect(next).toEqual({ title: 'Chờ ý kiến của Công an phường, Sở Y tế', side: 'office', office: 'Công an phường, Sở Y tế' });
    expect(then[0]?.title).toBe(standing?.now?.step.title.vi);
  });

  it('never holds more than the standing, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyWay),
        fc.array(fc.constantFrom('Sở Y tế', 'Công an xã'), { maxLength: 2 }),
        (standing, consulting) => {
          const way = wayAhead({ ...standing, consulting }, 'vi');
          const known = new Set([desk, consulting.join(', ')]);
          expect(things(way).every(({ office }) => office === undefined || known.has(office))).toBe(true);
          expect(way.then.length).toBeLessThanOrEqual(standing.ahead.length + 1);
        },
      ),
    );
  });
});
