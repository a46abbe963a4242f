import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { useId } from 'react';
import { Fault } from '../Fault.js';
import { messages } from '../messages.js';
import type { TypedWay } from './Ways.js';

interface CodeBoxProps {
  way: TypedWay;
  value: string;
  onChange: (value: string) => void;
  fault?: string;
}

/** One field for the whole code, so that it can be pasted and filled in by the device. */
export function CodeBox({ way, value, onChange, fault }: CodeBoxProps) {
  const t = useT(messages);
  const id = useId();
  const figures = way === 'totp';
  return (
    <div className={fault ? 'field bad' : 'field'}>
      <label htmlFor={id}>{t(`identity.staff.code.${way}.label`)}</label>
      <input
        id={id}
        className={figures ? 'in code' : 'in lg num'}
        name="code"
        value={value}
        onChange={(event) => onChange(figures ? event.target.value.replace(/\D/gu, '').slice(0, 6) : event.target.value)}
        inputMode={figures ? 'numeric' : 'text'}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        autoFocus // eslint-disable-line jsx-a11y/no-autofocus -- the step is this field
        data-autofocus
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-hint ${id}-fault`}
      />
      <Fault id={`${id}-fault`}>{fault}</Fault>
      <span className="hint r" id={`${id}-hint`}>
        <Glyph name={figures ? 'clock' : 'list'} size={16} />
        {t(`identity.staff.code.${way}.hint`)}
      </span>
    </div>
  );
}
