import { Button, Card, ProblemNotice, QrCode, Section, useDownload, useT } from '@tinhso/ui';
import type { WalletPaper } from '@tinhso/wallet-contract';
import { Link } from 'wouter';
import { fileNameOf } from './file-name.js';
import { detailMessages } from './messages.js';

/** A paper issued here: the signed file, and the code by which anybody can check it. */
export function SignedDocument({ paper, document }: { paper: WalletPaper; document: NonNullable<WalletPaper['document']> }) {
  const t = useT(detailMessages);
  const download = useDownload();
  const { id, verifyCode } = document;
  const checkPath = `/verify/${verifyCode}`;
  return (
    <>
      <Section>
        <Button
          icon="download"
          block
          busy={download.busy && t('wallet.paper.downloading')}
          onClick={() => void download.start(`/api/v1/citizen/documents/${id}/content`, fileNameOf(paper, '.pdf'))}
        >
          {t('wallet.paper.download')}
        </Button>
        {download.error && <ProblemNotice error={download.error} />}
      </Section>
      {paper.state !== 'revoked' && (
        <Section title={t('wallet.paper.verify')} id="verify">
          <Card className="wallet-check">
            <QrCode text={`${location.origin}${checkPath}`} label={t('wallet.paper.qr', { code: verifyCode })} />
            <div>
              <p>{t('wallet.paper.verifyDetail')}</p>
              <p>
                {t('wallet.paper.code')}{' '}
                <Link className="link num" href={checkPath}>
                  {verifyCode}
                </Link>
              </p>
            </div>
          </Card>
        </Section>
      )}
    </>
  );
}
