import { delegationGroups, groupTexts, type DelegationGroup } from '@tinhso/delegation-contract';
import { Checkbox, FieldGroup, useLang, useT } from '@tinhso/ui';
import { grantMessages } from './messages.js';

/** What may be done: boxes to tick, none ticked beforehand. */
export function GroupChoice({
  id,
  value,
  error,
  onChange,
}: {
  id: string;
  value: readonly DelegationGroup[];
  error?: string;
  onChange: (groups: DelegationGroup[]) => void;
}) {
  const t = useT(grantMessages);
  const lang = useLang();
  return (
    <FieldGroup id={id} asHeading label={t('delegation.grant.groups')} hint={t('delegation.grant.groupsHint')} error={error}>
      {delegationGroups.map((group, i) => (
        <Checkbox
          key={group}
          id={i === 0 ? id : `${id}-${group}`}
          checked={value.includes(group)}
          invalid={Boolean(error)}
          label={groupTexts[group].name[lang]}
          hint={groupTexts[group].detail[lang]}
          onChange={(on) => onChange(delegationGroups.filter((each) => (each === group ? on : value.includes(each))))}
        />
      ))}
    </FieldGroup>
  );
}
