import { useQuery } from '@tanstack/react-query';
import type { PostalAddress, ReturnOptions } from '@tinhso/dossiers-contract';
import { formatVnd } from '@tinhso/kernel';
import { Combobox, TextField, useApi, useT } from '@tinhso/ui';
import { communesOptions, provincesOptions } from '../places.js';
import { messages } from './messages.js';

interface AddressFieldsProps {
  value: PostalAddress;
  onChange: (value: PostalAddress) => void;
  faults: ReadonlyMap<string, string>;
  post: ReturnOptions['post'];
}

/** Where the postman goes, and what he asks for it. */
export function AddressFields({ value, onChange, faults, post }: AddressFieldsProps) {
  const t = useT(messages);
  const api = useApi();
  const provinces = useQuery(provincesOptions(api)).data ?? [];
  const communes = useQuery({ ...communesOptions(api, value.provinceCode), enabled: value.provinceCode !== '' }).data ?? [];
  const province = provinces.find(({ code }) => code === value.provinceCode);
  const option = ({ code, fullName }: { code: string; fullName: string }) => ({ value: code, label: fullName });
  const change = (part: Partial<PostalAddress>) => onChange({ ...value, ...part });
  return (
    <>
      <TextField
        id="return-name"
        label={t('returning.name')}
        error={faults.get('return-name')}
        value={value.name}
        onChange={(name) => change({ name })}
        input={{ autoComplete: 'name', maxLength: 100 }}
      />
      <TextField
        id="return-phone"
        label={t('returning.phone')}
        error={faults.get('return-phone')}
        value={value.phone}
        onChange={(phone) => change({ phone: phone.replace(/[\s.]/g, '') })}
        input={{ autoComplete: 'tel', inputMode: 'tel', maxLength: 15 }}
      />
      <Combobox
        id="return-province"
        label={t('returning.province')}
        error={faults.get('return-province')}
        value={value.provinceCode}
        onChange={(provinceCode) => change(provinceCode === value.provinceCode ? {} : { provinceCode, communeCode: '' })}
        options={provinces.map(option)}
      />
      <Combobox
        id="return-commune"
        label={t('returning.commune')}
        error={faults.get('return-commune')}
        value={value.communeCode}
        onChange={(communeCode) => change({ communeCode })}
        options={communes.map(option)}
      />
      <TextField
        id="return-detail"
        label={t('returning.detail')}
        error={faults.get('return-detail')}
        value={value.detail}
        onChange={(detail) => change({ detail })}
        input={{ autoComplete: 'street-address', maxLength: 200 }}
      />
      {province && (
        <p className="small quiet" role="status">
          <b>
            {t('returning.postage', { sum: formatVnd(province.fullName === post.fromProvince ? post.sameProvince : post.otherProvince) })}
          </b>{' '}
          {t('returning.basis', { basis: post.basis })}
        </p>
      )}
    </>
  );
}
