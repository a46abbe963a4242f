import type { Answer, AnswerRow, FormField as Field, ItemField } from '@tinhso/procedures-contract';
import { useLang, useT } from '@tinhso/ui';
import { DayInput } from '@tinhso/ui/console';
import { AddressInput } from './AddressInput.js';
import { messages } from './messages.js';

/** Ids that bind a control to its label and its words. */
export type Bind = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true };

interface AnswerInputProps {
  field: Field | ItemField;
  bind: Bind;
  value: Answer | undefined;
  onChange: (value: Answer | undefined) => void;
}

/** The control of one question, as dense as a clerk needs it. What is empty has no answer. */
export function AnswerInput({ field, bind, value, onChange }: AnswerInputProps) {
  const t = useT(messages);
  const lang = useLang();
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const say = (typed: string) => onChange(typed === '' ? undefined : typed);
  switch (field.widget) {
    case 'date':
      return <DayInput {...bind} value={text} onChange={say} />;
    case 'choice':
    case 'select':
      return (
        <select {...bind} className="in" value={text} onChange={(event) => say(event.target.value)}>
          <option value="">{t('reception.choose')}</option>
          {(field.options ?? []).map((option) => (
            <option key={option.value} value={option.value}>
              {option.label[lang]}
            </option>
          ))}
        </select>
      );
    case 'yesno':
      return (
        <select
          {...bind}
          className="in"
          value={value === undefined ? '' : value === true ? 'yes' : 'no'}
          onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value === 'yes')}
        >
          <option value="">{t('reception.choose')}</option>
          <option value="yes">{t('reception.yes')}</option>
          <option value="no">{t('reception.no')}</option>
        </select>
      );
    case 'number':
      return (
        <input
          {...bind}
          className="in num"
          inputMode="numeric"
          value={text}
          onChange={(event) => {
            const digits = event.target.value.replace(/\D/g, '');
            onChange(digits === '' ? undefined : Number(digits));
          }}
        />
      );
    case 'textarea':
      return <textarea {...bind} className="in" rows={2} value={text} onChange={(event) => say(event.target.value)} />;
    case 'address':
      return <AddressInput bind={bind} value={value} onChange={onChange} />;
    case 'repeat':
      return <Rows field={field} value={Array.isArray(value) ? value : []} onChange={onChange} />;
    default:
      return (
        <input
          {...bind}
          className={field.widget === 'text' ? 'in' : 'in num'}
          autoComplete="off"
          value={text}
          onChange={(event) => say(field.widget === 'citizenId' ? event.target.value.replace(/\s/g, '') : event.target.value)}
        />
      );
  }
}

function Rows({ field, value, onChange }: { field: Field | ItemField; value: AnswerRow[]; onChange: (value: Answer | undefined) => void }) {
  const t = useT(messages);
  const lang = useLang();
  const items = 'itemFields' in field ? (field.itemFields ?? []) : [];
  const label = ('itemLabel' in field && field.itemLabel?.[lang]) || field.label[lang];
  const change = (rows: AnswerRow[]) => onChange(rows.length === 0 ? undefined : rows);
  return (
    <div className="reception-rows">
      {value.map((row, n) => (
        <div className="reception-row" key={n}>
          {items.map((item) => (
            <label key={item.key}>
              <span className="s">{item.label[lang]}</span>
              <AnswerInput
                field={item}
                bind={{ id: `${field.key}-${n}-${item.key}` }}
                value={row[item.key]}
                onChange={(next) => change(value.map((each, at) => (at === n ? { ...each, [item.key]: next as AnswerRow[string] } : each)))}
              />
            </label>
          ))}
          <button type="button" className="btn" onClick={() => change(value.filter((_, at) => at !== n))}>
            {t('reception.removeRow', { n: n + 1 })}
          </button>
        </div>
      ))}
      <button type="button" className="btn md" onClick={() => change([...value, {}])}>
        {t('reception.addRow', { label })}
      </button>
    </div>
  );
}
