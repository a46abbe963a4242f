import { useEffect, useState } from 'react';
import { useT } from '../i18n/useT.js';
import { FieldGroup, type FieldProps } from './Field.js';
import { formMessages } from './messages.js';

/** The three boxes as typed. */
export interface DateParts {
  day: string;
  month: string;
  year: string;
}

/** `2026-11-05` of the three boxes when all are filled, whether or not such a day exists; otherwise what was typed, joined. */
export function joinDate({ day, month, year }: DateParts): string {
  if (!day && !month && !year) return '';
  return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The boxes of a kept value. */
export function splitDate(value: string): DateParts {
  const [year = '', month = '', day = ''] = value.split('-');
  const strip = (text: string) => text.replace(/^0+/, '');
  return { day: strip(day), month: strip(month), year: strip(year) };
}

/** Whether the value is a day of the calendar, `yyyy-mm-dd`. */
export function isCalendarDate(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) && Number(match[1]) >= 1850;
}

const boxes = ['day', 'month', 'year'] as const;

/** A date in three boxes: day, month, year, as it stands in Vietnamese papers. The value is `yyyy-mm-dd`. */
export function DateInput({
  value,
  onChange,
  autoComplete,
  ...group
}: Omit<FieldProps, 'children'> & { value: string; onChange: (value: string) => void; autoComplete?: 'bday' }) {
  const t = useT(formMessages);
  const [parts, setParts] = useState(() => splitDate(value));
  useEffect(() => {
    setParts((now) => (joinDate(now) === value ? now : splitDate(value)));
  }, [value]);
  const type = (box: keyof DateParts, text: string) => {
    const next = { ...parts, [box]: text.replace(/\D/g, '').slice(0, box === 'year' ? 4 : 2) };
    setParts(next);
    onChange(joinDate(next));
  };
  return (
    <FieldGroup {...group}>
      <div className="date">
        {boxes.map((box, i) => (
          <div key={box} className={`date__box date__box--${box}`}>
            <label className="label" htmlFor={i === 0 ? group.id : `${group.id}-${box}`}>
              {t(`ui.form.${box}`)}
            </label>
            <input
              className="input"
              id={i === 0 ? group.id : `${group.id}-${box}`}
              inputMode="numeric"
              autoComplete={autoComplete ? `${autoComplete}-${box}` : 'off'}
              aria-invalid={group.error ? true : undefined}
              value={parts[box]}
              onChange={(event) => type(box, event.target.value)}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}
