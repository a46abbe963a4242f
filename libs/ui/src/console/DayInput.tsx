import { useState } from 'react';
import { defineMessages } from '../i18n/define-messages.js';
import { useT } from '../i18n/useT.js';
import { dayOf } from './typed-day.js';

const messages = defineMessages({ 'ui.day.shape': { vi: 'dd/mm/yyyy', en: 'dd/mm/yyyy' } });

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
  const t = useT(messages);
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
