import type { FormField, Prefill, WidgetName } from '@tinhso/procedures-contract';
import { useT } from '@tinhso/ui';
import { ConditionAt } from '../conditions/ConditionAt.js';
import { ChoiceAt } from '../kit/ChoiceAt.js';
import { useFieldChoices } from '../kit/labels.js';
import { ListAt } from '../kit/ListAt.js';
import type { Path } from '../model/path.js';
import { formMessages as messages } from './form-messages.js';

/** What is known of a person that fits a question of each kind. */
const sources: Partial<
  Record<
    WidgetName,
    readonly (
      | 'account.fullName'
      | 'profile.fullName'
      | 'profile.citizenId'
      | 'profile.birthDate'
      | 'profile.sex'
      | 'profile.address'
      | 'receiving.commune'
    )[]
  >
> = {
  text: ['profile.fullName', 'account.fullName'],
  citizenId: ['profile.citizenId'],
  date: ['profile.birthDate'],
  choice: ['profile.sex'],
  address: ['profile.address', 'receiving.commune'],
};

/** Where a first value comes from, so that nothing is typed that is known: the first source that has something is taken. */
export function PrefillAt({ path, own }: { path: Path; own: FormField }) {
  const t = useT(messages);
  const others = useFieldChoices([own.widget]).filter(({ value }) => value !== own.key);
  const choices = [
    ...(sources[own.widget] ?? []).map((value) => ({ value, label: t(`procedures.prefill.${value}`) })),
    ...others.map(({ value, label }) => ({ value: `answers.${value}`, label: t('procedures.prefill.answers', { label }) })),
  ];
  const [first] = choices;
  if (!first && !own.prefill) return null;
  return (
    <ListAt<Prefill>
      path={path}
      label={t('procedures.field.prefill')}
      addLabel={t('procedures.field.addPrefill')}
      optional
      fresh={first && (() => ({ from: first.value }))}
      nameOf={(prefill) => prefill.from}
    >
      {(prefill, at) => (
        <>
          <ChoiceAt
            path={[...at, 'from']}
            label={t('procedures.field.prefillFrom')}
            choices={
              choices.some(({ value }) => value === prefill.from) ? choices : [...choices, { value: prefill.from, label: prefill.from }]
            }
          />
          <ConditionAt path={[...at, 'when']} label={t('procedures.field.prefillWhen')} />
        </>
      )}
    </ListAt>
  );
}
