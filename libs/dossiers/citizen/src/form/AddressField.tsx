import { useQuery } from '@tanstack/react-query';
import type { AddressAnswer, Answer } from '@tinhso/procedures-contract';
import { Combobox, FieldGroup, TextField, useApi, useT, type FieldProps } from '@tinhso/ui';
import { communesOptions, provincesOptions } from '../places.js';
import { formMessages as messages } from './messages.js';

/** Province, commune, and the house, hamlet or street in words. Communes are found by typing, with or without marks. */
export function AddressField({
  value,
  onChange,
  faults,
  ...group
}: Omit<FieldProps, 'children'> & {
  value: Answer | undefined;
  onChange: (value: AddressAnswer) => void;
  faults: ReadonlyMap<string, string>;
}) {
  const t = useT(messages);
  const api = useApi();
  const address: AddressAnswer = typeof value === 'object' && !Array.isArray(value) ? value : { provinceCode: '', communeCode: '' };
  const provinces = useQuery(provincesOptions(api)).data ?? [];
  const communes = useQuery({ ...communesOptions(api, address.provinceCode), enabled: address.provinceCode !== '' }).data ?? [];
  const option = ({ code, fullName }: { code: string; fullName: string }) => ({ value: code, label: fullName });
  return (
    <FieldGroup {...group} id={`${group.id}-group`}>
      <Combobox
        id={group.id}
        label={t('dossiers.address.province')}
        error={faults.get('/provinceCode')}
        value={address.provinceCode}
        onChange={(provinceCode) =>
          onChange(provinceCode === address.provinceCode ? address : { ...address, provinceCode, communeCode: '' })
        }
        options={provinces.map(option)}
      />
      <Combobox
        id={`${group.id}-commune`}
        label={t('dossiers.address.commune')}
        error={faults.get('/communeCode')}
        value={address.communeCode}
        onChange={(communeCode) => onChange({ ...address, communeCode })}
        options={communes.map(option)}
      />
      <TextField
        id={`${group.id}-detail`}
        label={t('dossiers.address.detail')}
        hint={t('dossiers.address.detailHint')}
        optional
        error={faults.get('/detail')}
        value={address.detail ?? ''}
        onChange={(detail) => onChange({ ...address, detail })}
        input={{ autoComplete: 'off' }}
      />
    </FieldGroup>
  );
}
