import { Row, Rows, useT } from '@tinhso/ui';
import type { WalletOffer } from '@tinhso/wallet-contract';
import { StateTag } from '../StateTag.js';
import { iconOf, usePaperFacts, useSourceWords } from '../words.js';
import { useMessages } from './messages.js';

/** Papers that fit, with what an office thinks of each; those that cannot be used say why. */
export function Offers({ offers, onChoose }: { offers: readonly WalletOffer[]; onChoose: (paperId: string) => void }) {
  const t = useT(useMessages);
  const facts = usePaperFacts();
  const source = useSourceWords();
  return (
    <>
      <p className="dialog__lead">{t('wallet.use.lead')}</p>
      <Rows>
        {offers.map(({ paper, unusable }) => (
          <Row
            key={paper.id}
            icon={iconOf(paper.kind)}
            iconTone={unusable && 'warn'}
            title={paper.name}
            onClick={unusable ? undefined : () => onChoose(paper.id)}
          >
            <span>{source(paper)}</span>
            {paper.issuer && <span>{paper.issuer}</span>}
            {facts(paper) && <span className="num">{facts(paper)}</span>}
            {unusable && <span>{t(`wallet.use.${unusable}`)}</span>}
            <span className="row__tag">
              <StateTag paper={paper} />
            </span>
          </Row>
        ))}
      </Rows>
    </>
  );
}
