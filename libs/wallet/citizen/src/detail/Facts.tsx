import { formatPlainDate, Section, SummaryList, useLang, useT } from '@tinhso/ui';
import type { PaperKind, WalletPaper } from '@tinhso/wallet-contract';
import { detailMessages } from './messages.js';

/** Kind, number, who issued it, from when until when. What is not known is left out. */
export function Facts({ paper, kind }: { paper: WalletPaper; kind: PaperKind }) {
  const t = useT(detailMessages);
  const lang = useLang();
  const { number, issuer, issuedOn, validUntil, document, remark } = paper;
  const items = [
    { label: t('wallet.paper.kind'), value: kind.name[lang] },
    number && { label: t('wallet.paper.number'), value: <span className="num">{number}</span> },
    issuer && { label: t('wallet.paper.issuer'), value: issuer },
    document?.signedBy && { label: t('wallet.paper.signer'), value: document.signedBy },
    issuedOn && { label: t('wallet.paper.issuedOn'), value: <span className="num">{formatPlainDate(issuedOn)}</span> },
    {
      label: t('wallet.paper.validUntil'),
      value: validUntil ? <span className="num">{formatPlainDate(validUntil)}</span> : t('wallet.paper.noEnd'),
    },
    remark && { label: t('wallet.paper.remark'), value: remark },
  ];
  return (
    <Section>
      <SummaryList title={t('wallet.paper.facts')} items={items.flatMap((item) => item || [])} />
    </Section>
  );
}
