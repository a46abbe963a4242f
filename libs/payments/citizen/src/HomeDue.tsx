import { useQuery } from '@tanstack/react-query';
import { formatDate, formatMoney, LinkButton, Section, Tag, useApi, useT } from '@tinhso/ui';
import { messages } from './messages.js';
import { ownPaymentsOptions } from './queries.js';

/** On the home page: how much is due and for how many things, one tap from paying. Bills have a card of their own; nothing is drawn where nothing is. */
export function HomeDue() {
  const t = useT(messages);
  const due = (useQuery(ownPaymentsOptions(useApi())).data?.due ?? []).filter(
    ({ state, subject }) => state === 'open' && subject !== 'bill',
  );
  if (due.length === 0) return null;
  const amount = formatMoney(due.reduce((sum, each) => sum + each.amount, 0));
  const [first] = due;
  const soonest = due
    .map(({ dueOn }) => dueOn ?? '')
    .filter(Boolean)
    .sort()[0];
  return (
    <Section>
      <article className="card task" aria-labelledby="due">
        <div className="task__top">
          <Tag tone="warn">{t('payments.due.title')}</Tag>
        </div>
        <h2 id="due">{t('payments.home.title', { count: due.length, amount })}</h2>
        <p>{due.length === 1 ? first?.title : t('payments.home.first', { title: first?.title ?? '', count: due.length - 1 })}</p>
        {soonest && <p className="small quiet">{t('payments.due.on', { day: formatDate(soonest) })}</p>}
        <LinkButton block href="/thanh-toan/gio">
          {t('payments.pay.act', { amount })}
        </LinkButton>
      </article>
    </Section>
  );
}
