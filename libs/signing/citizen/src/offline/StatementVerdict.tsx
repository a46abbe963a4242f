import { useQuery } from '@tanstack/react-query';
import { codeOfStatement, type DocumentStatement } from '@tinhso/signing-contract';
import { formatMoment, formatPlainDate, Icon, SummaryList, useLang, useT, type IconName, type SummaryItem } from '@tinhso/ui';
import { messages } from '../messages.js';
import { checkStatement, markOf, type StatementCheck } from './check-statement.js';
import type { KeptLists } from './kept-lists.js';

/** What is found out on this device alone. */
interface Finding {
  readonly check: StatementCheck;
  /** In the kept list; undefined when none is kept. */
  readonly revoked?: boolean;
}

async function find(jws: string, { keys, revoked }: KeptLists): Promise<Finding> {
  const check = await checkStatement(jws, keys);
  if (check.outcome !== 'genuine' || !revoked) return { check };
  return { check, revoked: revoked.marks.includes(await markOf(check.statement.c)) };
}

type Look = 'genuine' | 'revoked' | 'forged' | 'unknown-key' | 'no-keys';
const looks: Readonly<Record<Look, readonly [tone: string, icon: IconName]>> = {
  genuine: ['ok', 'check'],
  revoked: ['error', 'close'],
  forged: ['error', 'close'],
  'unknown-key': ['warn', 'help'],
  'no-keys': ['warn', 'help'],
};

/** The answer to a scanned code without asking the register: whose signature it is, and what is not known without a line. */
export function StatementVerdict({ jws, lists, online }: { jws: string; lists: KeptLists; online: boolean }) {
  const t = useT(messages);
  const lang = useLang();
  const found = useQuery({
    queryKey: ['statement', jws, lists.keys?.map(({ kid }) => kid), lists.revoked?.at],
    queryFn: () => find(jws, lists),
    networkMode: 'always',
  });
  if (!found.data) return null;
  const { check, revoked } = found.data;
  const look: Look = revoked ? 'revoked' : check.outcome;
  const [tone, icon] = looks[look];
  const listAge = lists.revoked && formatMoment(lists.revoked.at, lang);
  return (
    <div className="verdict-box" role="status">
      <div className={`done done--${tone}`}>
        <div className="done__mark">
          <Icon name={icon} />
        </div>
        <h3>{t(`signing.statement.${look}`)}</h3>
        <p>{t(`signing.statement.${look}Detail`, { at: listAge ?? '' })}</p>
        {look === 'genuine' && !online && (
          <p>
            <strong>{t('signing.statement.notRevoked')}</strong>{' '}
            {listAge ? t('signing.statement.listAge', { at: listAge }) : t('signing.statement.noList')}
          </p>
        )}
      </div>
      {check.outcome === 'genuine' && <Facts statement={check.statement} />}
    </div>
  );
}

function Facts({ statement }: { statement: DocumentStatement }) {
  const t = useT(messages);
  const { n, i, d, p } = statement;
  const items: SummaryItem[] = [
    ...(n ? [{ label: t('signing.verify.number'), value: n }] : []),
    ...(p ? [{ label: t('signing.statement.person'), value: p }] : []),
    { label: t('signing.verify.issuedBy'), value: i },
    { label: t('signing.statement.day'), value: formatPlainDate(d) },
    { label: t('signing.verify.code'), value: <span className="num">{codeOfStatement(statement)}</span> },
  ];
  return <SummaryList title={statement.k} items={items} />;
}
