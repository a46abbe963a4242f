import type { HomeAddress, ProfileAttribute } from '@tinhso/identity-contract';
import { CitizenIdField, DateInput, RadioGroup, TextField, useT } from '@tinhso/ui';
import { HomeAddressField } from './HomeAddressField.js';
import { messages } from './messages.js';

/** A value as it is being typed. */
export type AttributeValue = string | HomeAddress;

/** The control for one attribute; the question is the heading of the page. */
export function AttributeField({
  id,
  attribute,
  value,
  onChange,
  error,
}: {
  id: string;
  attribute: ProfileAttribute;
  value: AttributeValue;
  onChange: (value: AttributeValue) => void;
  error?: string;
}) {
  const t = useT(messages);
  const text = typeof value === 'string' ? value : '';
  const field = { id, asHeading: true, label: t(`profile.edit.${attribute}`), error, value: text, onChange };
  if (attribute === 'fullName')
    return <TextField {...field} hint={t('profile.edit.fullNameHint')} input={{ autoComplete: 'name', name: 'name' }} />;
  if (attribute === 'citizenId') return <CitizenIdField {...field} hint={t('profile.edit.citizenIdHint')} />;
  if (attribute === 'birthDate') return <DateInput {...field} hint={t('profile.edit.birthDateHint')} autoComplete="bday" />;
  if (attribute === 'address') return <HomeAddressField {...field} value={typeof value === 'string' ? undefined : value} />;
  const options = (['male', 'female'] as const).map((each) => ({ value: each, label: t(`profile.info.${each}`) }));
  return <RadioGroup {...field} options={options} />;
}
