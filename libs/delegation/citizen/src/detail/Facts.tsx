import type { DelegationView } from '@tinhso/delegation-contract';
import { formatDate, formatMoment, SummaryList, useLang, useT } from '@tinhso/ui';
import { messages } from '../messages.js';
import { lastMoment } from '../overview/DelegationCard.js';
import { groupsInWords, holderOf } from '../words.js';
import { detailMessages } from './messages.js';

/** What a right says. */
export function Facts({ view }: { view: DelegationView }) {
  const t = useT(detailMessages);
  const words = useT(messages);
  const lang = useLang();
  const holder = holderOf(view);
  const { principal, role, groups, until, createdAt, endedAt } = view;
  return (
    <SummaryList
      title={t('delegation.detail.facts')}
      items={[
        { label: t('delegation.detail.principal'), value: principal.name },
        ...(holder ? [{ label: t('delegation.detail.holder'), value: holder }] : []),
        { label: t('delegation.detail.role'), value: words(`delegation.role.${role}`) },
        { label: t('delegation.detail.groups'), value: groupsInWords(groups, lang) },
        {
          label: t('delegation.detail.until'),
          value: until ? t('delegation.detail.untilDay', { day: formatDate(lastMoment(until)) }) : words('delegation.noEnd'),
        },
        { label: t('delegation.detail.created'), value: formatMoment(createdAt, lang, new Date()) },
        ...(endedAt ? [{ label: t('delegation.detail.ended'), value: formatMoment(endedAt, lang, new Date()) }] : []),
      ]}
    />
  );
}
