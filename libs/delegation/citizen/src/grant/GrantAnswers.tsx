import { formatPhone, parsePhone } from '@tinhso/kernel';
import { Notice, SummaryList, useLang, useT } from '@tinhso/ui';
import { groupsInWords } from '../words.js';
import type { GrantInput, Over } from './GrantPage.js';
import { grantMessages } from './messages.js';

/** Everything before the invitation goes out. */
export function GrantAnswers({
  over,
  input,
  hrefOf,
}: {
  over: Over;
  input: GrantInput;
  hrefOf: (step: 'phone' | 'groups' | 'days') => string;
}) {
  const t = useT(grantMessages);
  const lang = useLang();
  const phone = parsePhone(input.phone);
  const child = over.kind === 'child';
  return (
    <div className="stack">
      <h1>{t('delegation.grant.check')}</h1>
      <SummaryList
        title={t('delegation.grant.answers')}
        items={[
          { label: t('delegation.grant.forWhom'), value: over.name },
          {
            label: t('delegation.grant.who'),
            value: <span className="num">{phone.ok ? formatPhone(phone.value) : input.phone}</span>,
            changeHref: hrefOf('phone'),
          },
          child
            ? { label: t('delegation.grant.what'), value: t('delegation.grant.everything') }
            : { label: t('delegation.grant.what'), value: groupsInWords([...input.groups], lang), changeHref: hrefOf('groups') },
          ...(child
            ? []
            : [
                {
                  label: t('delegation.grant.how'),
                  value: t(`delegation.grant.days${input.days as '7' | '30' | '90' | '365'}`),
                  changeHref: hrefOf('days'),
                },
              ]),
        ]}
      />
      <Notice tone="warn">
        <p>{t('delegation.grant.liability')}</p>
      </Notice>
    </div>
  );
}
