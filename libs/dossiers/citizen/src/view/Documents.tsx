import type { DocumentView } from '@tinhso/signing-contract';
import { ProblemNotice, Row, Rows, Section, useDownload, useT } from '@tinhso/ui';
import { DocumentCard } from './DocumentCard.js';
import { contentPath, fileName } from './DocumentLink.js';
import { messages } from './messages.js';

/** Results, each in a card of its own. */
export function Results({ documents, code }: { documents: readonly DocumentView[]; code: string }) {
  const t = useT(messages);
  if (documents.length === 0) return null;
  return (
    <Section title={t('dossiers.documents.result')} id="result">
      {documents.map((document) => (
        <DocumentCard key={document.id} document={document} code={code} />
      ))}
    </Section>
  );
}

/** Slips on the way, as a list to load from. */
export function Slips({ documents, code }: { documents: readonly DocumentView[]; code: string }) {
  const t = useT(messages);
  const download = useDownload();
  if (documents.length === 0) return null;
  return (
    <Section title={t('dossiers.documents.title')} id="documents">
      {download.error && <ProblemNotice error={download.error} />}
      <Rows>
        {documents.map((document) => (
          <Row
            key={document.id}
            icon={document.state === 'ready' ? 'download' : 'clock'}
            title={document.number ? `${document.title} ${document.number}` : document.title}
            onClick={document.state === 'ready' ? () => void download.start(contentPath(document), fileName(document, code)) : undefined}
          >
            <span>{t(stateKey(document), { code: document.verifyCode })}</span>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function stateKey({ state }: DocumentView) {
  if (state === 'ready') return 'dossiers.documents.code';
  return state === 'failed' ? 'dossiers.documents.failed' : 'dossiers.documents.making';
}
