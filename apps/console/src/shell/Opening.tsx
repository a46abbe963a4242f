import { useT } from '@tinhso/ui';
import { Brand } from '@tinhso/ui/console';
import { messages } from '../messages.js';

/** While the session is being recognised, or the code of a page comes. */
export function Opening() {
  const t = useT(messages);
  return (
    <div className="opening" role="status">
      <Brand />
      <span className="m">{t('console.restoring')}</span>
    </div>
  );
}
