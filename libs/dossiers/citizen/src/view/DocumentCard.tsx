import { parseVerifyCode, type DocumentView } from '@tinhso/signing-contract';
import { Button, Card, formatMoment, Notice, ProblemNotice, Tag, useDownload, useLang, useT } from '@tinhso/ui';
import { Link } from 'wouter';
import { contentPath, fileName } from './DocumentLink.js';
import { messages } from './messages.js';

/** The result: what the dossier was for. It stands out, with the one filled button of the page. */
export function DocumentCard({ document, code }: { document: DocumentView; code: string }) {
  const t = useT(messages);
  const download = useDownload();
  const lang = useLang();
  const { title, number, state, signedBy, verifyCode, revocation, replaces } = document;
  return (
    <Card className="document">
      <h3>{number ? `${title} ${number}` : title}</h3>
      {signedBy && (
        <p className="small quiet">{t('dossiers.documents.signed', { name: signedBy.fullName, position: signedBy.position })}</p>
      )}
      {replaces && <p className="small quiet">{t('dossiers.documents.replaces', { number: replaces.number ?? replaces.verifyCode })}</p>}
      {revocation && (
        <Notice tone="error">
          <p>
            <strong>{t('dossiers.documents.revoked', { at: formatMoment(revocation.revokedAt, lang) })}</strong>
          </p>
          <p>{lang === 'vi' ? revocation.reasonVi : revocation.reasonEn}.</p>
          <p>{revocation.explanation}</p>
          <p className="small">{t('dossiers.documents.revokedBy', { basis: revocation.legalBasis, office: revocation.revokedBy })}</p>
          {revocation.replacedBy && (
            <p>
              <Link href={`/verify/${parseVerifyCode(revocation.replacedBy.verifyCode) ?? ''}`}>
                {t('dossiers.documents.replacedBy', { number: revocation.replacedBy.number ?? revocation.replacedBy.verifyCode })}
              </Link>
            </p>
          )}
        </Notice>
      )}
      {state === 'requested' && (
        <p role="status">
          <Tag tone="info">{t('dossiers.documents.making')}</Tag>
        </p>
      )}
      {state === 'failed' && (
        <p>
          <Tag tone="error">{t('dossiers.documents.failed')}</Tag>
        </p>
      )}
      {state === 'ready' && (
        <>
          <p className="small quiet num">{t('dossiers.documents.code', { code: verifyCode })}</p>
          <div className="card__act">
            <Button
              icon="download"
              block
              busy={download.busy && t('dossiers.documents.downloading')}
              onClick={() => void download.start(contentPath(document), fileName(document, code))}
            >
              {t('dossiers.documents.download', { title: title.charAt(0).toLocaleLowerCase('vi') + title.slice(1) })}
            </Button>
          </div>
        </>
      )}
      {download.error && <ProblemNotice error={download.error} />}
    </Card>
  );
}
