import type { Answer, FormField, ItemField } from '@tinhso/procedures-contract';
import {
  CitizenIdField,
  Combobox,
  DateInput,
  RadioGroup,
  TextAreaField,
  TextField,
  useLang,
  YesNo,
  type Lang,
  type TextFieldProps,
} from '@tinhso/ui';
import type { ReactNode } from 'react';
import { AddressField } from './AddressField.js';
import { RepeatField } from './RepeatField.js';

/** Props of {@link AnswerField}: one question, its value as typed, and what is wrong with it. */
export interface AnswerFieldProps {
  field: FormField | ItemField;
  /** Id of the control; the error summary jumps to it. */
  id: string;
  value: Answer | undefined;
  onChange: (value: Answer | undefined) => void;
  /** Faults by pointer, relative to the field (`''` is the field itself, `/communeCode` a part of it). */
  faults: ReadonlyMap<string, string>;
  /** The label is the heading of the page; then it is this text. */
  heading?: string;
  hint?: ReactNode;
}

type Base = Pick<TextFieldProps, 'id' | 'label' | 'asHeading' | 'optional' | 'hint' | 'error'>;
type Draw = (base: Base, props: AnswerFieldProps, lang: Lang) => ReactNode;

const text = (value: Answer | undefined): string => (value === undefined || typeof value === 'object' ? '' : String(value));

const personalNames = /FullName$/;

/** How each kind of question is asked. */
const widgets: Record<FormField['widget'], Draw> = {
  text: (base, { field, value, onChange }) => (
    <TextField
      {...base}
      value={text(value)}
      onChange={onChange}
      input={{ autoCapitalize: personalNames.test(field.key) ? 'words' : undefined, autoComplete: 'off' }}
    />
  ),
  textarea: (base, { value, onChange }) => <TextAreaField {...base} value={text(value)} onChange={onChange} />,
  date: (base, { value, onChange }) => <DateInput {...base} value={text(value)} onChange={(date) => onChange(date || undefined)} />,
  choice: (base, { field, value, onChange }, lang) => (
    <RadioGroup {...base} value={text(value)} onChange={onChange} options={optionsOf(field, lang)} />
  ),
  select: (base, { field, value, onChange }, lang) => (
    <Combobox {...base} value={text(value)} onChange={onChange} options={optionsOf(field, lang)} />
  ),
  yesno: (base, { value, onChange }) => <YesNo {...base} value={typeof value === 'boolean' ? value : undefined} onChange={onChange} />,
  citizenId: (base, { value, onChange }) => <CitizenIdField {...base} value={text(value)} onChange={onChange} />,
  phone: (base, { value, onChange }) => (
    <TextField
      {...base}
      value={text(value)}
      onChange={onChange}
      input={{ type: 'tel', inputMode: 'tel', autoComplete: 'tel', className: 'input input--short' }}
    />
  ),
  number: (base, { value, onChange, field }, lang) => (
    <TextField
      {...base}
      label={field.unit && !base.asHeading ? `${field.label[lang]} (${field.unit[lang]})` : base.label}
      value={text(value)}
      onChange={(typed) => onChange(toNumber(typed))}
      input={{ inputMode: 'numeric', autoComplete: 'off', maxLength: 6, className: 'input input--number' }}
    />
  ),
  address: (base, { value, onChange, faults }) => <AddressField {...base} value={value} onChange={onChange} faults={faults} />,
  repeat: (base, { field, value, onChange, faults }) => (
    <RepeatField {...base} field={field} value={value} onChange={onChange} faults={faults} />
  ),
};

/** One question of the form, asked by its widget. */
export function AnswerField(props: AnswerFieldProps) {
  const lang = useLang();
  const { field, id, heading, faults, hint = field.hint?.[lang] } = props;
  const base: Base = {
    id,
    label: heading ?? field.label[lang],
    asHeading: heading !== undefined,
    optional: !field.required && !field.skip,
    hint,
    error: faults.get(''),
  };
  return widgets[field.widget](base, props, lang);
}

function optionsOf(field: FormField | ItemField, lang: Lang) {
  return (field.options ?? []).map(({ value, label, hint }) => ({ value, label: label[lang], hint: hint?.[lang] }));
}

function toNumber(typed: string): number | undefined {
  const digits = typed.replace(/\D/g, '');
  return digits ? Number(digits) : undefined;
}
