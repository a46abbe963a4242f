import type { WidgetName } from '../../form-definition.js';
import type { CheckFault } from '../fault.js';
import { fault } from '../make-fault.js';
import type { CheckRule } from './rule.js';

/** Which kinds of question a source can answer. */
const FITS: readonly (readonly [RegExp, readonly WidgetName[]])[] = [
  [/^(account|profile)\.fullName$/, ['text']],
  [/^profile\.citizenId$/, ['citizenId', 'text']],
  [/^profile\.birthDate$/, ['date']],
  [/^profile\.sex$/, ['choice', 'select']],
  [/^(profile\.address|receiving\.commune)$/, ['address']],
];

/** First values come from answers given before, and are of a kind that the question takes. */
export const firstValuesFit: CheckRule = ({ fields }) => {
  const faults: CheckFault[] = [];
  for (const { field, path, order } of fields.values()) {
    field.prefill?.forEach(({ from }, n) => {
      const at = `${path}/prefill/${n}/from`;
      const wrong = (vi: string, en: string) =>
        faults.push(fault('prefill-unfit', at, `“${field.label.vi}”: ${vi}.`, `“${field.label.en}”: ${en}.`));
      const fitting = FITS.find(([source]) => source.test(from))?.[1];
      if (fitting && !fitting.includes(field.widget)) wrong(`không điền sẵn được từ ${from}`, `cannot be filled in from ${from}`);
      const source = from.startsWith('answers.') ? fields.get(from.slice('answers.'.length)) : undefined;
      if (source && source.order >= order) wrong(`điền sẵn từ câu hỏi sau nó (${from})`, `is filled in from a later question (${from})`);
      if (source && source.field.widget !== field.widget && !(source.field.options && field.options))
        wrong(`điền sẵn từ câu hỏi khác loại (${from})`, `is filled in from a question of another kind (${from})`);
      const fixed = from.startsWith('const.') ? from.slice('const.'.length) : undefined;
      if (fixed === undefined) return;
      if (field.options && !field.options.some(({ value }) => value === fixed))
        wrong(`không có lựa chọn “${fixed}”`, `has no option “${fixed}”`);
      if (field.widget === 'number' && !Number.isInteger(Number(fixed))) wrong(`“${fixed}” không phải số`, `“${fixed}” is no number`);
      if (field.widget === 'yesno' && fixed !== 'true' && fixed !== 'false')
        wrong(`“${fixed}” không phải có hay không`, `“${fixed}” is neither true nor false`);
    });
  }
  return faults;
};
