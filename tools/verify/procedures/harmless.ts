import { processOf, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { fieldsOf, pagesOf } from './operator.js';

type Node = Record<string, unknown>;

const twiceNegated = (logic: unknown): never => ({ '!!': [logic] }) as never;

/** Changes that leave a procedure as right as it was; the checker has nothing to say about them. */
export const harmlessEdits: readonly { readonly kind: string; readonly apply: (copy: ProcedureDefinition) => void }[] = [
  {
    kind: 'other words',
    apply: (copy) => {
      copy.title = { vi: 'Tên khác', en: 'Another name' };
      for (const page of pagesOf(copy)) page.title = { vi: 'Câu hỏi khác?', en: 'Another question?' };
    },
  },
  {
    kind: 'options in another order',
    apply: (copy) => {
      for (const { options } of fieldsOf(copy)) options?.reverse();
    },
  },
  { kind: 'papers in another order', apply: (copy) => void copy.papers.reverse() },
  { kind: 'fees in another order', apply: (copy) => void copy.fees.reverse() },
  { kind: 'rules in another order', apply: (copy) => void copy.form.rules.reverse() },
  {
    kind: 'the steps said in full',
    apply: (copy) => {
      copy.steps = processOf(copy.steps);
    },
  },
  {
    kind: 'the time shared otherwise',
    apply: (copy) => {
      const timed = processOf(copy.steps).filter(({ percent }) => percent > 1);
      if (timed.some(({ consultations }) => consultations.length > 0)) return;
      for (const { key, percent } of timed) {
        const step = copy.steps.find((each) => each.key === key);
        if (step) step.percent = percent - 1;
      }
    },
  },
  {
    kind: 'conditions said twice negated',
    apply: (copy) => {
      for (const page of pagesOf(copy)) if (page.when !== undefined) page.when = twiceNegated(page.when);
      for (const field of fieldsOf(copy)) if (field.when !== undefined) field.when = twiceNegated(field.when);
      for (const paper of copy.papers) if (paper.when !== undefined) paper.when = twiceNegated(paper.when);
    },
  },
  {
    kind: 'a fee that changes on a day without a hole',
    apply: (copy) => {
      const open = copy.fees.filter(({ validTo }) => validTo === undefined);
      for (const fee of open) {
        copy.fees.push({ ...fee, validFrom: '2031-01-01' });
        fee.validTo = '2030-12-31';
      }
    },
  },
  {
    kind: 'a paper more to show',
    apply: (copy) => void copy.papers.push({ key: 'anotherPaper', title: { vi: 'Sổ cũ', en: 'The old book' }, kind: 'show_only' }),
  },
  {
    kind: 'an optional question more',
    apply: (copy) => {
      pagesOf(copy)[0]?.fields.push({ key: 'remark', widget: 'textarea', label: { vi: 'Ghi chú', en: 'Remark' }, required: false });
      (copy.form.schema.properties as Record<string, Node>).remark = { type: 'string', maxLength: 300 };
    },
  },
  {
    kind: 'an option more that nothing speaks of',
    apply: (copy) => {
      for (const field of fieldsOf(copy)) {
        const node = (copy.form.schema.properties as Record<string, Node>)[field.key];
        if (!field.options || !Array.isArray(node?.enum) || field.options.some(({ value }) => value === 'male')) continue;
        field.options.push({ value: 'something_else', label: { vi: 'Việc khác', en: 'Something else' } });
        node.enum = [...(node.enum as string[]), 'something_else'];
      }
    },
  },
  {
    kind: 'a wait more patient',
    apply: (copy) => {
      copy.steps = processOf(copy.steps).map((step) => ({
        ...step,
        waits: step.waits.map((wait) => ({ ...wait, days: Math.min(365, wait.days + 5) })),
      }));
    },
  },
  {
    kind: 'a refusal at receipt that the officer chooses',
    apply: (copy) => {
      const [first, second] = processOf(copy.steps);
      const step = copy.steps[0];
      if (!first || !second || !step || step.routes) return;
      step.routes = [
        { to: second.key, title: { vi: 'Tiếp nhận', en: 'Accept' } },
        { to: '#refused', title: { vi: 'Từ chối', en: 'Refuse' } },
      ];
    },
  },
  {
    kind: 'another law and another day',
    apply: (copy) => {
      copy.legalBasis = [...copy.legalBasis, 'Nghị định mới'];
      copy.minutesToFill = 12;
    },
  },
];
