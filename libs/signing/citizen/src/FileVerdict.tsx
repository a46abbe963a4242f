import type { VerificationResult } from '@tinhso/signing-contract';
import { formatMoment, Icon, SummaryList, useLang, useT, type IconName, type SummaryItem } from '@tinhso/ui';
import { messages } from './messages.js';
import { RegisteredFacts } from './RegisteredFacts.js';

const looks = {
  valid: ['ok', 'check'],
  revoked: ['error', 'close'],
  altered: ['error', 'close'],
  unknown: ['warn', 'help'],
} as const satisfies Record<VerificationResult['verdict'], readonly [string, IconName]>;

/** The answer to a file: intact, changed, or not ours; in plain words, with who signed it when. */
export function FileVerdict({ result, fileName }: { result: VerificationResult; fileName: string }) {
  const t = useT(messages);
  const [tone, icon] = looks[result.verdict];
  const notPdf = result.reason === 'not-a-pdf';
  const { signature } = result;
  return (
    <div className="verdict-box" role="status">
      <div className={`done done--${tone}`}>
        <div className="done__mark">
          <Icon name={icon} />
        </div>
        <h3>{t(notPdf ? 'signing.unknown.notPdf' : `signing.${result.verdict}.title`)}</h3>
        <p className="small">{fileName}</p>
        {result.reason === 'bytes-appended' && <p>{t('signing.altered.appended')}</p>}
        {result.reason === 'signature-damaged' && <p>{t('signing.altered.signature')}</p>}
        <p>{t(notPdf ? 'signing.unknown.notPdfDetail' : `signing.${result.verdict}.detail`)}</p>
      </div>
      {signature && <SignatureFacts signature={signature} />}
      {(result.verdict === 'valid' || result.verdict === 'revoked') && result.document && <RegisteredFacts document={result.document} />}
    </div>
  );
}

function SignatureFacts({ signature }: { signature: NonNullable<VerificationResult['signature']> }) {
  const t = useT(messages);
  const lang = useLang();
  const items: SummaryItem[] = [
    {
      label: t('signing.verify.signedBy'),
      value: signature.signerName,
      note: [signature.position, signature.organisation].filter(Boolean).join(', '),
    },
    { label: t('signing.file.signedAt'), value: formatMoment(signature.signedAt, lang) },
    { label: t('signing.file.certificate'), value: signature.certificateIssuer },
  ];
  return <SummaryList title={t('signing.file.signature')} items={items} />;
}
