import { useQuery } from '@tanstack/react-query';
import { LinkButton, Page, ProblemNotice, Section, Skeleton, useApi, useLang, useT } from '@tinhso/ui';
import type { WalletPaperDetail } from '@tinhso/wallet-contract';
import { ClosedWallet, SignInFirst } from '../Closed.js';
import { messages } from '../messages.js';
import { paperOptions } from '../queries.js';
import { StateTag } from '../StateTag.js';
import { useWalletAccess } from '../useWalletAccess.js';
import { Facts } from './Facts.js';
import { detailMessages } from './messages.js';
import { Pictures } from './Pictures.js';
import { Provenance } from './Provenance.js';
import { Remove } from './Remove.js';
import { Rename } from './Rename.js';
import { SignedDocument } from './SignedDocument.js';
import { Uses } from './Uses.js';
import { Warning } from './Warning.js';

/** `/giay-to/<id>`: one paper, where it comes from, and everywhere a copy of it went. */
export function WalletPaperPage({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT({ ...messages, ...detailMessages });
  const access = useWalletAccess();
  const detail = useQuery({ ...paperOptions(useApi(), params.id ?? ''), enabled: access.state === 'open' });
  if (access.state === 'anonymous') return <SignInFirst />;
  if (access.state === 'closed') return <ClosedWallet name={access.name} />;
  if (detail.data) return <Loaded detail={detail.data} />;
  return (
    <Page title={t(detail.data === null ? 'wallet.paper.gone' : 'wallet.title')} back="/giay-to">
      {detail.data === null ? (
        <>
          <h1>{t('wallet.paper.gone')}</h1>
          <p className="lead">{t('wallet.paper.goneDetail')}</p>
          <Section>
            <LinkButton href="/giay-to">{t('wallet.paper.toWallet')}</LinkButton>
          </Section>
        </>
      ) : detail.isError ? (
        <ProblemNotice error={detail.error} onRetry={() => void detail.refetch()} />
      ) : (
        <Skeleton label={t('wallet.loading')} lines={7} />
      )}
    </Page>
  );
}

function Loaded({ detail: { paper, kind, uses } }: { detail: WalletPaperDetail }) {
  const t = useT(messages);
  const lang = useLang();
  const { name, document } = paper;
  return (
    <Page title={name} barTitle={t('wallet.title')} back="/giay-to" crumbs={[{ href: '/giay-to', label: t('wallet.title') }]}>
      {name !== kind.name[lang] && <p className="kicker">{kind.name[lang]}</p>}
      <h1>{name}</h1>
      <p className="status-line">
        <StateTag paper={paper} />
      </p>
      <div className="wallet-warning">
        <Warning paper={paper} />
      </div>
      {document ? <SignedDocument paper={paper} document={document} /> : <Pictures paper={paper} />}
      <Facts paper={paper} kind={kind} />
      <Provenance paper={paper} />
      <Uses uses={uses} />
      <Section>
        <Rename paper={paper} />
        <Remove paper={paper} />
      </Section>
    </Page>
  );
}
