import { formatMoment, formatPlainDate, Section, Timeline, useLang, useT, type TimelineEntry } from '@tinhso/ui';
import type { WalletPaper } from '@tinhso/wallet-contract';
import { Link } from 'wouter';
import { detailMessages } from './messages.js';

/** How the paper came here, newest first. */
export function Provenance({ paper }: { paper: WalletPaper }) {
  const t = useT(detailMessages);
  const lang = useLang();
  const { source, dossier, checked, filedAt, issuer, issuedOn, revoked, addedAt } = paper;
  const moment = (iso: string) => ({ iso, text: formatMoment(iso, lang) });
  const toDossier = dossier && (
    <Link className="link num" href={`/ho-so/${dossier.id}`}>
      {dossier.code}
    </Link>
  );
  const entries: (TimelineEntry | false | undefined)[] = [
    revoked && { key: 'revoked', phase: 'now', title: t('wallet.history.revoked'), time: moment(revoked.at) },
    { key: 'added', phase: 'done', title: t('wallet.history.added'), time: moment(addedAt) },
    checked && {
      key: 'checked',
      phase: 'done',
      title: t('wallet.history.checked'),
      time: moment(checked.at),
      children: <p>{t('wallet.history.checkedBy', checked)}</p>,
    },
    filedAt !== undefined && {
      key: 'filed',
      phase: 'done',
      title: t('wallet.history.filed'),
      time: moment(filedAt),
      children: <p>{toDossier}</p>,
    },
    issuedOn !== undefined && {
      key: 'issued',
      phase: 'done',
      title: t(source === 'issued' && dossier ? 'wallet.history.result' : 'wallet.history.issued'),
      time: { iso: issuedOn, text: formatPlainDate(issuedOn) },
      children: (
        <>
          {issuer && <p>{issuer}</p>}
          {source === 'issued' && <p>{toDossier}</p>}
        </>
      ),
    },
  ];
  return (
    <Section title={t('wallet.history.title')} id="history">
      <Timeline entries={entries.flatMap((entry) => entry || [])} />
    </Section>
  );
}
