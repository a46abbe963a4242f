import { useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** Grey lines in the place of what is being loaded. */
export function Waiting() {
  const t = useT(messages);
  return (
    <div className="sheetlike" role="status" aria-busy="true" aria-label={t('privacy.loading')}>
      {Array.from({ length: 6 }, (_, i) => (
        <i key={i} className="sk" />
      ))}
    </div>
  );
}
