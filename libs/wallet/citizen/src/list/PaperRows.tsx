import { Row, Rows, Section, useLang } from '@tinhso/ui';
import type { PaperKind, WalletPaper } from '@tinhso/wallet-contract';
import { StateTag } from '../StateTag.js';
import { iconOf, usePaperFacts, useSourceWords } from '../words.js';

/** Papers of one kind: what each is, who stands behind it, until when it holds. */
export function PaperRows({ kind, papers }: { kind: PaperKind; papers: readonly WalletPaper[] }) {
  const lang = useLang();
  const facts = usePaperFacts();
  const source = useSourceWords();
  return (
    <Section title={kind.name[lang]} id={`kind-${kind.code}`}>
      <Rows>
        {papers.map((paper) => (
          <Row
            key={paper.id}
            href={`/giay-to/${paper.id}`}
            icon={iconOf(kind.code)}
            iconTone={paper.state === 'valid' ? undefined : 'warn'}
            title={paper.name}
            heading="h3"
          >
            <span>{paper.issuer ?? source(paper)}</span>
            {facts(paper) && <span className="num">{facts(paper)}</span>}
            <span className="row__tag">
              <StateTag paper={paper} />
            </span>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
