import { readFileSync } from 'node:fs';
import type { ProcedureDefinition } from '../definition.js';
import { expandLists } from '../definition-lists.js';
import { checkDefinition } from './check-definition.js';
import type { CheckFault } from './fault.js';
import type { House } from './house.js';

const national = new URL('../../../../../provinces/_national/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, national), 'utf8'));
const load = (code: string) => JSON.stringify(expandLists(json(`procedures/${code}.json`), json('lists.json') as never));
const birth = load('1.001193');
const stay = load('1.004194');
const today = '2026-11-23';

/** The errors of a definition after a change. */
function faults(source: string, change: (copy: ProcedureDefinition) => void, house?: House): CheckFault[] {
  const copy = JSON.parse(source) as ProcedureDefinition;
  change(copy);
  return checkDefinition(copy, { today, ...(house ? { house } : {}) }).faults.filter(({ severity }) => severity === 'error');
}
const only = (source: string, code: string, change: (copy: ProcedureDefinition) => void): CheckFault => {
  const found = faults(source, change).find((each) => each.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
};

describe('the checker shows where it goes wrong', () => {
  it('by the way that leads to a step without an end', () => {
    const found = only(birth, 'step-without-end', (copy) => {
      const last = copy.steps.at(-1);
      if (last) last.routes = [{ to: last.key }];
    });
    expect(found.counterExample?.steps).toEqual(['receive']);
    const loop = only(birth, 'never-returned', (copy) => {
      const last = copy.steps.at(-1);
      if (last) last.routes = [{ to: last.key }];
    });
    expect(loop.counterExample?.text.vi).toBe('Tiếp nhận → Thẩm định → Trình ký → Trả kết quả');
  });

  it('by the longest of several ways when the time is not enough', () => {
    const found = only(birth, 'time-exceeded', (copy) => {
      const [, process, sign] = copy.steps;
      const title = { vi: 'Đi thực địa', en: 'Visit' };
      if (!process || !sign) return;
      process.percent = 40;
      sign.percent = 40;
      process.routes = [
        { to: sign.key, title: { vi: 'Trình ký', en: 'Sign' } },
        { to: 'visit', title },
      ];
      copy.steps.splice(2, 0, { key: 'visit', title, role: 'case_officer', status: 'processing', percent: 30, routes: [{ to: sign.key }] });
    });
    expect(found.message.vi).toContain('110 %');
    expect(found.counterExample?.steps).toEqual(['receive', 'process', 'visit', 'sign', 'return', '#returned']);
  });

  it('by the very day on which a fee is not defined', () => {
    const found = only(birth, 'fee-undefined', (copy) => {
      const [inTime] = copy.fees;
      copy.fees = copy.fees.filter(({ key }) => key !== 'copies');
      if (inTime) inTime.when = { '<': [{ days_between: [{ var: 'answers.childBirthDate' }, { var: 'today' }] }, 60] } as never;
    });
    expect(found.counterExample).toMatchObject({ answers: { childBirthDate: '2026-09-24' }, on: today });
  });

  it('by a day to come on which no rule is in force any more', () => {
    const found = only(stay, 'fee-undefined', (copy) => {
      for (const fee of copy.fees) if (fee.key === 'counter') fee.validTo = '2027-06-30';
    });
    expect(found.counterExample).toMatchObject({ channel: 'in_person', on: '2027-07-01' });
    expect(found.counterExample?.text.vi).toContain('nộp trực tiếp');
  });

  it('by the answers of somebody who has a paper to send and no page for it', () => {
    const found = only(birth, 'paper-without-page', (copy) => {
      const page = copy.form.sections.flatMap(({ pages }) => pages).find(({ key }) => key === 'birthProof');
      if (page) page.when = { '==': [{ var: 'answers.childSex' }, 'male'] } as never;
    });
    expect(found.counterExample?.answers).toMatchObject({ childSex: 'female', birthPlaceKind: 'facility' });
  });

  it('names what the platform holds already', () => {
    const found = only(stay, 'asked-again', (copy) => {
      for (const page of copy.form.sections.flatMap(({ pages }) => pages))
        for (const field of page.fields) if (field.key === 'applicantBirthDate') delete field.prefill;
    });
    expect(found).toMatchObject({
      path: '/form/sections/0/pages/0/fields/1/prefill',
      message: { vi: expect.stringContaining('profile.birthDate') },
    });
  });

  it('does not stumble over what is no definition at all', () => {
    for (const content of [null, [], 'x', {}, { form: { sections: 3 } }, { code: '1', steps: [null] }])
      expect(checkDefinition(content, { today })).toMatchObject({ publishable: false });
    const unknown = faults(birth, (copy) => {
      const [paper] = copy.papers;
      if (paper) paper.when = { teleport: [1] } as never;
    });
    expect(unknown.map(({ code }) => code)).toEqual(['logic-unknown']);
  });
});

describe('the checker knows the province', () => {
  const everybody = { one_stop_clerk: 124, case_officer: 124, leader: 124 };
  const house = (held: Record<string, number>): House => ({
    kinds: [
      { kind: 'commune_committee', names: ['UBND xã Tân Trào'], parents: ['province_committee'], held },
      { kind: 'province_committee', names: ['UBND tỉnh'], parents: [], held: {} },
    ],
  });

  it('has nothing to say where everybody is there', () => {
    expect(faults(birth, () => undefined, house(everybody))).toEqual([]);
  });

  it('misses a leader whom nobody has appointed', () => {
    const found = faults(birth, () => undefined, house({ ...everybody, leader: 0 }));
    expect(found).toEqual([expect.objectContaining({ code: 'role-vacant', path: '/steps/2/role' })]);
  });

  it('misses a unit that the province does not have, and one above in which nobody works', () => {
    const change = (copy: ProcedureDefinition) => {
      const [, process, sign] = copy.steps;
      if (process) process.unit = { kind: 'province_department', name: 'Sở Tư pháp' };
      if (sign) sign.unit = 'parent';
    };
    expect(faults(birth, change, house(everybody)).map(({ code, path }) => [code, path])).toEqual([
      ['unit-missing', '/steps/1/unit'],
      ['role-vacant', '/steps/2/role'],
    ]);
  });
});

describe('the checker comes to an end', () => {
  it('also with sixty dated fees that depend on many answers', () => {
    const found = faults(birth, (copy) => {
      const [fee] = copy.fees;
      if (!fee) return;
      for (let n = 0; n < 60; n++) {
        const asked = [
          fee.when,
          { '==': [{ var: 'answers.relation' }, 'mother'] },
          { '<': [{ age_at: [{ var: 'answers.motherBirthDate' }, { var: 'today' }] }, n] },
        ];
        copy.fees.push({ ...fee, key: `more${n}`, validFrom: `${2030 + n}-01-01`, when: { and: asked } as never });
      }
    });
    expect(found.map(({ code }) => code)).not.toContain('fee-undefined');
  }, 20_000);
});
