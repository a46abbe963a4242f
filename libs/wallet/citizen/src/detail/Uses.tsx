import { Details, formatMoment, Section, useLang, useT } from '@tinhso/ui';
import type { WalletUse } from '@tinhso/wallet-contract';
import { Link } from 'wouter';
import { detailMessages } from './messages.js';

/** Everywhere a copy went: for what, to whom, by which consent. */
export function Uses({ uses }: { uses: readonly WalletUse[] }) {
  const t = useT(detailMessages);
  const lang = useLang();
  return (
    <Section title={t('wallet.uses.title')} id="uses">
      {uses.length === 0 ? (
        <p className="quiet">{t('wallet.uses.none')}</p>
      ) : (
        <ul className="card card--flush rows">
          {uses.map((use) => (
            <li className="wallet-use" key={use.id}>
              <b>{use.procedure}</b>
              <p className="small quiet">
                <time dateTime={use.at}>{formatMoment(use.at, lang)}</time>
              </p>
              {use.office && <p className="small">{t('wallet.uses.to', { office: use.office })}</p>}
              {use.by && <p className="small">{t('wallet.uses.by', { name: use.by })}</p>}
              <p className="small">
                {use.dossier ? (
                  <Link className="link num" href={`/ho-so/${use.dossier.id}`}>
                    {use.dossier.code}
                  </Link>
                ) : (
                  t('wallet.uses.draft')
                )}
              </p>
              <Details summary={t('wallet.uses.consent')}>
                <p>{use.consent}</p>
              </Details>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
