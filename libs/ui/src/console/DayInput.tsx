import { useState } from 'react';
import { dayOf } from './typed-day.js';

interface DayInputProps {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  /** `yyyy-mm-dd`, or empty. */
  value: string;
  onChange: (value: string) => void;
}

const shown = (value: string): string => value.split('-').reverse().join('/');

/** A day as it is written here, day first, whatever the language of the browser. */
export function DayInput({ value, onChange, ...bind }: DayInputProps) {
  const [text, setText] = useState(() => shown(value));
  return (
    <input
      {...bind}
      className="in num"
      inputMode="numeric"
      placeholder={t('ui.day.shape')}
      autoComplete="off"
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onChange(dayOf(event.target.value));
      }}
    />
  );
}
