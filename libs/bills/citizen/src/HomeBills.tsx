import { useQuery } from '@tanstack/react-query';
import { formatMoney, formatPlainDate, LinkButton, plainDate, Section, Tag, useApi, useT } from '@tinhso/ui';
import { messages } from './messages.js';
import { billersOptions, byKey, savedOptions } from './queries.js';
import { useBillName } from './words.js';

const DAY_MS = 86_400_000;

/** On the home page: bills of kept codes that are open, three taps from the gateway. Nothing is drawn where nothing is. */
export function HomeBills() {
  const t = useT(messages);
  const api = useApi();
  const name = useBillName();
  const billers = byKey(useQuery(billersOptions(api)).data?.billers);
  const codes = useQuery(savedOptions(api)).data?.codes ?? [];
  const open = codes
    .flatMap(({ biller, nickname, bills }) => bills.map((bill) => ({ biller, nickname, ...bill })))
    .filter(({ beingCredited }) => !beingCredited)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  const [first] = open;
  if (!first) return null;
  const days = Math.round((Date.parse(first.dueOn) - Date.parse(plainDate(new Date()))) / DAY_MS);
  const urgency = first.late ? t('bills.home.late') : days <= 0 ? t('bills.home.today') : t('bills.home.days', { count: days });
  const title = name(billers.get(first.biller), first.period);
  return (
    <Section>
      <article className="card task" aria-labelledby="home-bills">
        <div className="task__top">
          <Tag tone={first.late ? 'warn' : 'info'}>{urgency}</Tag>
          <b className="num">{formatMoney(open.reduce((sum, { amount }) => sum + amount, 0))}</b>
        </div>
        <h3 id="home-bills">{open.length === 1 ? title : t('bills.home.more', { name: title, count: open.length - 1 })}</h3>
        <p className="small quiet">
          {first.nickname} · {t(first.late ? 'bills.late' : 'bills.until', { day: formatPlainDate(first.dueOn) })}
        </p>
        <LinkButton block look="secondary" href="/hoa-don">
          {t('bills.home.act')}
        </LinkButton>
      </article>
    </Section>
  );
}
