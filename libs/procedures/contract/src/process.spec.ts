import { processOf, type ProcedureStep } from './process.js';

const step = (key: string, status: string, more: Partial<ProcedureStep> = {}): ProcedureStep => ({
  key,
  title: { vi: key, en: key },
  role: 'case_officer',
  status,
  ...more,
});

describe('a process with what was left out', () => {
  const plain = [
    step('receive', 'submitted'),
    step('examine', 'processing'),
    step('sign', 'awaiting_signature'),
    step('return', 'completed'),
  ];

  it('goes from step to step and ends returned', () => {
    expect(processOf(plain).map(({ routes }) => routes)).toEqual([
      [{ to: 'examine' }],
      [{ to: 'sign' }],
      [{ to: 'return' }],
      [{ to: '#returned' }],
    ]);
  });

  it('shares the legal time among the steps that it runs in, to the last percent', () => {
    expect(processOf(plain).map(({ percent }) => percent)).toEqual([0, 50, 50, 0]);
    const three = [...plain.slice(0, 2), step('verify', 'processing'), ...plain.slice(2)];
    expect(processOf(three).map(({ percent }) => percent)).toEqual([0, 34, 33, 33, 0]);
  });

  it('waits for supplements and payments where they can be asked for, and leaves alone what is said', () => {
    expect(processOf(plain).map(({ waits }) => waits.length)).toEqual([2, 2, 0, 0]);
    const [said] = processOf([step('examine', 'processing', { percent: 40, waits: [], unit: 'parent', routes: [{ to: '#stopped' }] })]);
    expect(said).toMatchObject({ percent: 40, waits: [], unit: 'parent', routes: [{ to: '#stopped' }] });
  });
});
