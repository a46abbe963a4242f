import { processOf, type ProcedureStep } from '@tinhso/procedures-contract';
import { currentStep, stepAfter, waysBack, waysFrom, waysOf } from './steps.js';

const title = (text: string) => ({ vi: text, en: text });
/** Received at the commune, examined there, examined again at a department when it is a company, signed by the unit above. */
const steps = processOf([
  { key: 'receive', title: title('Tiếp nhận'), role: 'one_stop_clerk', status: 'submitted' },
  {
    key: 'examine',
    title: title('Thẩm định'),
    role: 'case_officer',
    status: 'processing',
    percent: 40,
    routes: [{ to: 'verify', when: { '==': [{ var: 'answers.kind' }, 'company'] } }, { to: 'sign' }],
  },
  {
    key: 'verify',
    title: title('Thẩm tra'),
    role: 'case_officer',
    status: 'processing',
    unit: { kind: 'province_department', name: 'Sở Xây dựng' },
    percent: 40,
    routes: [
      { to: 'sign', title: title('Đủ điều kiện') },
      { to: 'examine', title: title('Trả lại xã') },
    ],
  },
  { key: 'sign', title: title('Ký'), role: 'leader', status: 'awaiting_signature', unit: 'parent', percent: 20 },
  { key: 'return', title: title('Trả'), role: 'one_stop_clerk', status: 'completed' },
] satisfies ProcedureStep[]);
const facts = (kind: string) => ({ answers: { kind }, today: '2026-11-23', channel: 'online' as const });
const at = (stepKey: string | null, status = 'processing') => ({ stepKey, status }) as Parameters<typeof currentStep>[1];

describe('steps at run time', () => {
  it.each([
    ['submitted', 'receive'],
    ['accepted', 'examine'],
    ['awaiting_payment', 'examine'],
    ['signing', 'sign'],
    ['completed', 'return'],
  ])('a dossier of before steps that is %s is in %s', (status, key) => {
    expect(currentStep(steps, at(null, status))?.key).toBe(key);
  });

  it('takes the first route whose condition holds, and offers a choice only where the routes have words', () => {
    const examine = currentStep(steps, at('examine'));
    const verify = currentStep(steps, at('verify'));
    if (!examine || !verify) throw new Error('no steps');
    expect(waysFrom(steps, examine, facts('company')).map((way) => way.step.key)).toEqual(['verify']);
    expect(waysFrom(steps, examine, facts('person')).map((way) => way.step.key)).toEqual(['sign']);
    expect(waysFrom(steps, verify, facts('company')).map((way) => way.step.key)).toEqual(['sign', 'examine']);
  });

  it('sends on to more work, or to the signature, as the routes say', () => {
    expect(waysOf(steps, at('examine'), facts('company'))).toEqual({ handOver: true, review: false });
    expect(waysOf(steps, at('examine'), facts('person'))).toEqual({ handOver: false, review: true });
    expect(waysOf(steps, at('verify'), facts('company'))).toEqual({ handOver: true, review: true });
  });

  it('can be given back to where it came from, unless the process itself leads there', () => {
    const plain = processOf([
      { key: 'receive', title: title('Tiếp nhận'), role: 'one_stop_clerk', status: 'submitted' },
      { key: 'examine', title: title('Thẩm định'), role: 'case_officer', status: 'processing' },
      { key: 'verify', title: title('Thẩm tra'), role: 'case_officer', status: 'processing', unit: 'parent' },
      { key: 'sign', title: title('Ký'), role: 'leader', status: 'awaiting_signature' },
    ]);
    const back = (all: typeof steps, key: string) =>
      waysBack(all, all.find((step) => step.key === key) as (typeof steps)[number]).map((step) => step.key);
    expect([back(plain, 'examine'), back(plain, 'verify'), back(plain, 'sign')]).toEqual([[], ['examine'], []]);
    expect([back(steps, 'examine'), back(steps, 'verify')]).toEqual([[], []]);
    expect(waysOf(plain, at('verify'), facts('person'))).toEqual({ handOver: true, review: true });
    expect(stepAfter(plain, at('verify'), 'hand_over', facts('person'), { to: 'examine' })?.key).toBe('examine');
    expect(stepAfter(plain, at('examine'), 'hand_over', facts('person'), { to: 'sign' })).toBeUndefined();
  });

  it('moves with the acts, and never where no route leads', () => {
    const company = facts('company');
    expect(stepAfter(steps, at('receive', 'submitted'), 'accept', company)?.key).toBe('examine');
    expect(stepAfter(steps, at('examine'), 'hand_over', company, { to: 'verify' })?.key).toBe('verify');
    expect(stepAfter(steps, at('examine'), 'hand_over', company, { to: 'sign' })).toBeUndefined();
    expect(stepAfter(steps, at('verify'), 'request_review', company)?.key).toBe('sign');
    expect(stepAfter(steps, at('sign', 'awaiting_signature'), 'send_back', company, { cameFrom: 'verify' })?.key).toBe('verify');
    expect(stepAfter(steps, at('sign', 'signing'), 'signed', company)?.key).toBe('return');
    expect(stepAfter(steps, at('examine'), 'request_supplement', company)?.key).toBe('examine');
  });
});
