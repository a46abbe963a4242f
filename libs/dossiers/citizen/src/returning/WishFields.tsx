import { useQuery } from '@tanstack/react-query';
import { formatVnd } from '@tinhso/kernel';
import { Combobox, ProblemNotice, RadioGroup, Skeleton, useApi, useT, type ChoiceOption } from '@tinhso/ui';
import { AddressFields } from './AddressFields.js';
import { messages } from './messages.js';
import { returnOptions } from './queries.js';
import { wishFaults, type TypedWish, type WishChoice } from './wish.js';

interface WishFieldsProps {
  value: TypedWish;
  onChange: (value: TypedWish) => void;
  /** Gaps are shown once somebody tried to go on. */
  tried: boolean;
}

/** The ways of getting a result, with what each needs to know. */
export function WishFields({ value, onChange, tried }: WishFieldsProps) {
  const t = useT(messages);
  const options = useQuery(returnOptions(useApi()));
  const faults = new Map(tried ? wishFaults(value).map(({ field, text }) => [field, t(text)]) : []);
  if (options.isError) return <ProblemNotice error={options.error} onRetry={() => void options.refetch()} />;
  if (!options.data) return <Skeleton label={t('returning.loading')} lines={4} />;
  const { offices, post } = options.data;
  const ways: ChoiceOption[] = [
    { value: 'app', label: t('returning.way.app'), hint: t('returning.way.appHint') },
    { value: 'here', label: t('returning.way.here') },
    { value: 'office', label: t('returning.way.office') },
    ...(post.available
      ? [
          {
            value: 'post',
            label: t('returning.way.post'),
            hint: t('returning.way.postHint', { same: formatVnd(post.sameProvince), other: formatVnd(post.otherProvince) }),
          },
        ]
      : []),
  ];
  return (
    <>
      <RadioGroup
        id="returning"
        label={t('returning.question')}
        hint={t('returning.hint')}
        value={value.choice}
        onChange={(choice) => onChange({ ...value, choice: choice as WishChoice })}
        options={ways}
      />
      {value.choice === 'office' && (
        <Combobox
          id="return-office"
          label={t('returning.office')}
          hint={t('returning.officeHint')}
          error={faults.get('return-office')}
          value={value.unitId}
          onChange={(unitId) => onChange({ ...value, unitId })}
          options={offices.map(({ id, name, address, hours }) => ({ value: id, label: name, hint: address ?? hours }))}
        />
      )}
      {value.choice === 'post' && (
        <AddressFields value={value.address} onChange={(address) => onChange({ ...value, address })} faults={faults} post={post} />
      )}
    </>
  );
}
