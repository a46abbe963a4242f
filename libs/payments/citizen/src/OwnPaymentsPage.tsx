import { useQuery } from '@tanstack/react-query';
import { publicStates, type OwnPayments } from '@tinhso/payments-contract';
import {
  Buttons,
  Empty,
  formatDate,
  formatMoney,
  formatTime,
  LinkButton,
  Page,
  ProblemNotice,
  Row,
  Rows,
  Section,
  Skeleton,
  useApi,
  useSession,
  useT,
} from '@tinhso/ui';
import { messages } from './messages.js';
import { ownPaymentsOptions } from './queries.js';
import { ReceiptMailChoice } from './ReceiptMailChoice.js';
import { SignInFirst } from './SignInFirst.js';
import { StateTag } from './StateTag.js';

/** `/thanh-toan`: what is due first, then what was paid. */
export function OwnPaymentsPage() {
  const t = useT(messages);
  const { status } = useSession();
  const list = useQuery({ ...ownPaymentsOptions(useApi()), enabled: status !== 'anonymous' });
  if (status === 'anonymous') return <SignInFirst />;
  return (
    <Page title={t('payments.title')} back="/">
      <h1>{t('payments.title')}</h1>
      {list.data ? (
        <Lists list={list.data} />
      ) : list.isError ? (
        <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <Skeleton label={t('payments.loading')} lines={6} />
      )}
    </Page>
  );
}

function Lists({ list: { due, payments } }: { list: OwnPayments }) {
  const t = useT(messages);
  const open = due.filter(({ state }) => state === 'open');
  return (
    <>
      {due.length > 0 && (
        <Section title={t('payments.due.title')} id="due">
          <Rows>
            {due.map((each) => (
              <Row key={each.id} href={`/thanh-toan/nop/${each.id}`} icon="bill" iconTone="warn" title={each.title}>
                <span>
                  {[
                    formatMoney(each.amount),
                    each.caseCode,
                    ...(each.dueOn ? [t('payments.due.on', { day: formatDate(each.dueOn) })] : []),
                  ].join(' · ')}
                </span>
                {each.heldBy && <span>{t('payments.due.held', { name: each.heldBy.name, time: formatTime(each.heldBy.until) })}</span>}
              </Row>
            ))}
          </Rows>
          {open.length > 1 && (
            <Buttons stack>
              <LinkButton block href="/thanh-toan/gio">
                {t('payments.due.all', { count: open.length, amount: formatMoney(open.reduce((sum, { amount }) => sum + amount, 0)) })}
              </LinkButton>
            </Buttons>
          )}
        </Section>
      )}
      {due.length === 0 && (
        <Empty icon="bill" title={t('payments.empty.title')} action={<LinkButton href="/ho-so">{t('payments.empty.act')}</LinkButton>}>
          {t('payments.empty.detail')}
        </Empty>
      )}
      {payments.length > 0 && (
        <Section title={t('payments.history.title')} id="history">
          <Rows>
            {payments.map((each) => (
              <Row key={each.id} href={`/thanh-toan/${each.id}`} icon="money" title={each.title}>
                <span className="num">
                  {formatMoney(each.amount)} · {formatDate(each.createdAt)}
                </span>
                <span>
                  <StateTag state={publicStates[each.state]} text={each.stateText} />
                </span>
              </Row>
            ))}
          </Rows>
        </Section>
      )}
      <ReceiptMailChoice />
    </>
  );
}
