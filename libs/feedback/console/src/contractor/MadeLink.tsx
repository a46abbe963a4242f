import { useT } from '@tinhso/ui';
import { FormField, Glyph } from '@tinhso/ui/console';
import { useState } from 'react';
import { messages } from '../messages.js';

/** The link itself, the one time that it is there to be copied. */
export function MadeLink({ path, onDone }: { path: string; onDone: () => void }) {
  const t = useT(messages);
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const address = `${window.location.origin}${path}`;
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied('yes'),
      () => setCopied('no'), // the browser may refuse: the text can be marked by hand
    );
  return (
    <div className="ticket-made">
      <FormField label={t('feedback.contractorLink')} hint={t('feedback.contractorOnce')}>
        {(bind) => <input {...bind} className="in" readOnly value={address} onFocus={(event) => event.target.select()} />}
      </FormField>
      <div className="r">
        <button type="button" className="btn p md" onClick={() => void copy()}>
          <Glyph name="copy" size={16} />
          {t('feedback.contractorCopy')}
        </button>
        <button type="button" className="btn md" onClick={onDone}>
          {t('feedback.contractorDone')}
        </button>
      </div>
      <p className="m s" role="status">
        {copied ? t(copied === 'yes' ? 'feedback.contractorCopied' : 'feedback.contractorNotCopied') : ''}
      </p>
    </div>
  );
}
