import { useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** Grey lines in the place of what is being loaded. */
export function Waiting() {
  const t = useT(messages);
  return (
    <div className="wait" role="status" aria-busy="true" aria-label={t('payments.loading')}>
      {Array.from({ length: 6 }, (_, index) => (
        <i key={index} />
      ))}
    </div>
  );
}
