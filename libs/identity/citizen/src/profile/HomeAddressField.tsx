import { useQuery } from '@tanstack/react-query';
import type { HomeAddress } from '@tinhso/identity-contract';
import { Combobox, FieldGroup, TextField, useApi, useT, type FieldProps } from '@tinhso/ui';
import { messages } from './messages.js';
import { communesOptions, provincesOptions } from './places.js';

const option = ({ code, fullName }: { code: string; fullName: string }) => ({ value: code, label: fullName });

/** Province, commune, and the rest in words. */
export function HomeAddressField({
  value = { provinceCode: '', communeCode: '' },
  onChange,
  ...group
}: Omit<FieldProps, 'children'> & { value: HomeAddress | undefined; onChange: (value: HomeAddress) => void }) {
  const t = useT(messages);
  const api = useApi();
  const provinces = useQuery(provincesOptions(api)).data ?? [];
  const communes = useQuery(communesOptions(api, value.provinceCode)).data ?? [];
  const { id } = group;
  return (
    <FieldGroup {...group} id={`${id}-group`} hint={t('profile.edit.addressHint')}>
      <Combobox
        id={id}
        label={t('profile.edit.province')}
        value={value.provinceCode}
        onChange={(provinceCode) => onChange(provinceCode === value.provinceCode ? value : { ...value, provinceCode, communeCode: '' })}
        options={provinces.map(option)}
      />
      <Combobox
        id={`${id}-commune`}
        label={t('profile.edit.commune')}
        value={value.communeCode}
        onChange={(communeCode) => onChange({ ...value, communeCode })}
        options={communes.map(option)}
      />
      <TextField
        id={`${id}-detail`}
        label={t('profile.edit.detail')}
        optional
        value={value.detail ?? ''}
        onChange={(detail) => onChange({ ...value, detail })}
        input={{ autoComplete: 'street-address', maxLength: 200 }}
      />
    </FieldGroup>
  );
}
