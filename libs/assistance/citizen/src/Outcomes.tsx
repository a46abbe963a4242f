import type { ConfirmedFiling, Disowned } from '@tinhso/assistance-contract';
import { formatMoment, Notice, SummaryList, useLang, useT } from '@tinhso/ui';
import type { ReactNode } from 'react';
import { messages } from './messages.js';

/** It has been filed: the code, where it went, what to expect. */
export function ConfirmedOutcome({ confirmed, children }: { confirmed: ConfirmedFiling; children?: ReactNode }) {
  const t = useT(messages);
  const lang = useLang();
  const { dossier, office, expectedAt } = confirmed;
  return (
    <div role="status" className="stack">
      <h1>{t('assistance.confirmed.title')}</h1>
      <SummaryList
        title={t('assistance.confirmed.yours')}
        items={[
          { label: t('assistance.confirmed.code'), value: <b className="num">{dossier.code}</b> },
          { label: t('assistance.confirmed.office'), value: office },
          ...(expectedAt ? [{ label: t('assistance.confirmed.expected'), value: formatMoment(expectedAt, lang) }] : []),
        ]}
      />
      <Notice>
        <p>{t('assistance.confirmed.keep')}</p>
      </Notice>
      {children}
    </div>
  );
}

/** It was disowned: what became of it, and what happens next. */
export function DisownedOutcome({ disowned }: { disowned: Disowned }) {
  const t = useT(messages);
  return (
    <Notice tone="ok" live>
      <p>
        <strong>{t('assistance.disowned.title')}</strong>
      </p>
      <p>{disowned.outcome}</p>
      <p>{t('assistance.disowned.next', { code: disowned.caseCode })}</p>
    </Notice>
  );
}
