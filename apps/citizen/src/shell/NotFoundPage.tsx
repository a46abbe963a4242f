import { Buttons, LinkButton, Page, useT } from '@tinhso/ui';
import { messages } from '../messages.js';

/** No such page: where to go instead. */
export function NotFoundPage() {
  const t = useT(messages);
  return (
    <Page title={t('app.notFound.title')} status={404} back="/">
      <h1>{t('app.notFound.title')}</h1>
      <p className="lead">{t('app.notFound.detail')}</p>
      <div className="section">
        <Buttons>
          <LinkButton href="/thu-tuc">{t('app.notFound.search')}</LinkButton>
          <LinkButton look="quiet" href="/">
            {t('app.notFound.home')}
          </LinkButton>
        </Buttons>
      </div>
    </Page>
  );
}
