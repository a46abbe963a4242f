import type { DocumentView } from '@tinhso/signing-contract';
import { Button, Card, ProblemNotice, Section, Tag, useDownload, useT } from '@tinhso/ui';
import { contentPath, fileName } from './DocumentLink.js';
import { messages } from './messages.js';

/** Documents to keep. The result stands out; slips are a list. */
export function Documents({
  documents,
  title,
  code,
  prominent,
}: {
  documents: readonly DocumentView[];
  title: string;
  code: string;
  prominent?: boolean;
}) {
  if (documents.length === 0) return null;
  return (
    <Section title={title} id={prominent ? 'result' : 'documents'}>
      {documents.map((document) => (
        <DocumentCard key={document.id} document={document} code={code} prominent={prominent} />
      ))}
    </Section>
  );
}

function DocumentCard({ document, code, prominent }: { document: DocumentView; code: string; prominent?: boolean }) {
  const t = useT(messages);
  const download = useDownload();
  const { title, number, state, signedBy, verifyCode } = document;
  return (
    <Card className="document">
      <h3>{number ? `${title} ${number}` : title}</h3>
      {signedBy && (
        <p className="small quiet">{t('dossiers.documents.signed', { name: signedBy.fullName, position: signedBy.position })}</p>
      )}
      {state === 'ready' && <p className="small quiet num">{t('dossiers.documents.code', { code: verifyCode })}</p>}
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
        <div className="card__act">
          <Button
            look={prominent ? 'primary' : 'secondary'}
            icon="download"
            block
            busy={download.busy && t('dossiers.documents.downloading')}
            onClick={() => void download.start(contentPath(document), fileName(document, code))}
          >
            {t('dossiers.documents.download', { title: title.charAt(0).toLocaleLowerCase('vi') + title.slice(1) })}
          </Button>
        </div>
      )}
      {download.error && <ProblemNotice error={download.error} />}
    </Card>
  );
}
