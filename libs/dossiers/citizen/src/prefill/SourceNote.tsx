import type { PrefillOffer } from '@tinhso/dossiers-contract';
import { Button, Icon, useT } from '@tinhso/ui';
import { Link } from 'wouter';
import { isVerified, sourceIcon } from './known.js';
import { messages } from './messages.js';
import { useSourceWords } from './source-words.js';

/** Under a question that came filled in: from where; and when it was changed since, what the source says and the way back to it. */
export function SourceNote({
  offer,
  same,
  text,
  onAgain,
}: {
  offer: PrefillOffer;
  /** The answer is still what the source says. */
  same: boolean;
  /** What the source says, as it is read. */
  text: string;
  onAgain: () => void;
}) {
  const t = useT(messages);
  const source = useSourceWords()(offer);
  const verified = isVerified(offer);
  if (same)
    return (
      <p className="draft">
        <Icon name={sourceIcon(offer)} />
        <span>{offer.source.dossier ? <Link href={`/ho-so/${offer.source.dossier.id}`}>{source}</Link> : source}</span>
      </p>
    );
  return (
    <div className="prefill-note" role="status">
      <p className="draft draft--waiting">
        <Icon name="alert" />
        <span>{t('dossiers.prefill.differs', { source, value: text })}</span>
      </p>
      <Button look="quiet" onClick={onAgain}>
        {t('dossiers.prefill.again')}
      </Button>
      {verified && (
        <p className="quiet small">
          {t('dossiers.prefill.correct')} <Link href="/quyen-rieng-tu/yeu-cau/moi">{t('dossiers.prefill.correctAct')}</Link>
        </p>
      )}
    </div>
  );
}
