import type { PrefillOffer } from '@tinhso/dossiers-contract';
import { Button, Icon, useT } from '@tinhso/ui';
import { messages } from './messages.js';
import { useSourceWords } from './source-words.js';

/** A fact that somebody vouches for: shown, not asked; whoever finds it wrong opens the question. */
export function HeldAnswer({ label, text, offer, onWrong }: { label: string; text: string; offer: PrefillOffer; onWrong: () => void }) {
  const t = useT(messages);
  const source = useSourceWords();
  return (
    <div className="held">
      <p className="label">{label}</p>
      <p className="held__value">{text}</p>
      <p className="draft">
        <Icon name="shield" />
        <span>
          {source(offer)}. {t('dossiers.prefill.held')}
        </span>
      </p>
      <Button look="quiet" onClick={onWrong}>
        {t('dossiers.prefill.wrong')}
        <span className="visually-hidden">: {label}</span>
      </Button>
    </div>
  );
}
