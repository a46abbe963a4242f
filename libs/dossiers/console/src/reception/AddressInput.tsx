import { useQuery } from '@tanstack/react-query';
import type { AddressAnswer, Answer } from '@tinhso/procedures-contract';
import { useApi, useT } from '@tinhso/ui';
import { messages } from './messages.js';
import { communesOptions, provincesOptions } from './queries.js';
import type { Bind } from './AnswerInput.js';

/** Province, commune and the rest of an address, side by side. */
export function AddressInput({
  bind,
  value,
  onChange,
}: {
  bind: Bind;
  value: Answer | undefined;
  onChange: (value: AddressAnswer) => void;
}) {
  const t = useT(messages);
  const api = useApi();
  const address: AddressAnswer = typeof value === 'object' && !Array.isArray(value) ? value : { provinceCode: '', communeCode: '' };
  const provinces = useQuery(provincesOptions(api)).data ?? [];
  const communes = useQuery(communesOptions(api, address.provinceCode)).data ?? [];
  return (
    <div className="reception-address">
      <select
        {...bind}
        className="in"
        aria-label={t('reception.province')}
        value={address.provinceCode}
        onChange={(event) => onChange({ ...address, provinceCode: event.target.value, communeCode: '' })}
      >
        <option value="">{t('reception.province')}</option>
        {provinces.map(({ code, fullName }) => (
          <option key={code} value={code}>
            {fullName}
          </option>
        ))}
      </select>
      <select
        className="in"
        aria-label={t('reception.commune')}
        value={address.communeCode}
        onChange={(event) => onChange({ ...address, communeCode: event.target.value })}
      >
        <option value="">{t('reception.commune')}</option>
        {communes.map(({ code, fullName }) => (
          <option key={code} value={code}>
            {fullName}
          </option>
        ))}
      </select>
      <input
        className="in"
        aria-label={t('reception.detail')}
        placeholder={t('reception.detail')}
        value={address.detail ?? ''}
        onChange={(event) => {
          const { detail: _, ...rest } = address;
          onChange(event.target.value ? { ...rest, detail: event.target.value } : rest);
        }}
      />
    </div>
  );
}
