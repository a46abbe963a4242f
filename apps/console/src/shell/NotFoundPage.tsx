import { useT } from '@tinhso/ui';
import { Link } from 'wouter';
import { messages } from '../messages.js';

/** No such page, or none for this person: to an outsider the same. */
export function NotFoundPage() {
  const t = useT(messages);
  return (
    <main className="pane" id="main">
      <div className="empty">
        <h1>{t('console.notFound.title')}</h1>
        <p>{t('console.notFound.detail')}</p>
        <Link className="btn p lg" href="/">
          {t('console.notFound.home')}
        </Link>
      </div>
    </main>
  );
}
