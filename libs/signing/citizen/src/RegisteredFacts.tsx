import type { RegisteredDocument } from '@tinhso/signing-contract';
import { formatMoment, Icon, SummaryList, Tag, useLang, useT, type SummaryItem } from '@tinhso/ui';
import { messages } from './messages.js';
import { RevokedNotice } from './RevokedNotice.js';

/** What the register says of a document, to be compared with the paper in hand. */
export function RegisteredFacts({ document }: { document: RegisteredDocument }) {
  const t = useT(messages);
  const lang = useLang();
  const { signedBy } = document;
  const items: SummaryItem[] = [
    ...(document.number ? [{ label: t('signing.verify.number'), value: document.number }] : []),
    ...document.facts.map((fact) => ({ label: fact[lang], value: fact.value })),
    { label: t('signing.verify.issuedBy'), value: document.issuedBy },
    { label: t('signing.verify.issuedAt'), value: formatMoment(document.issuedAt, lang) },
    {
      label: t('signing.verify.signedBy'),
      value: signedBy ? signedBy.fullName : t('signing.verify.unsigned'),
      note: signedBy && `${signedBy.position}, ${signedBy.unitName}`,
    },
    ...(document.replaces
      ? [{ label: t('signing.verify.replaces'), value: document.replaces.number ?? document.replaces.verifyCode }]
      : []),
    { label: t('signing.verify.code'), value: <span className="num">{document.verifyCode}</span> },
  ];
  return (
    <>
      {document.revocation ? (
        <RevokedNotice revocation={document.revocation} />
      ) : (
        <div className="verdict">
          <Tag tone="ok" icon="shield">
            {t('signing.verify.registered')}
          </Tag>
          <p>{t('signing.verify.registeredLead')}</p>
        </div>
      )}
      <SummaryList title={lang === 'vi' ? document.titleVi : document.titleEn} items={items} />
      {document.facts.some((fact) => fact.masked) && (
        <p className="draft">
          <Icon name="lock" />
          {t('signing.verify.masked')}
        </p>
      )}
    </>
  );
}
