import { HomeBills } from '@tinhso/bills-citizen';
import { WorkingFor } from '@tinhso/delegation-citizen';
import { HomeTasks, RecentDossiers } from '@tinhso/dossiers-citizen';
import { HomeDue } from '@tinhso/payments-citizen';
import { LifeEventTiles, ProcedureSearchBox } from '@tinhso/procedures-citizen';
import { capitalise, formatDay, Page, plainDate, Tile, useLang, usePreferences, useSession, useT } from '@tinhso/ui';
import { CommonProcedures } from './CommonProcedures.js';
import { ElderHome } from './ElderHome.js';
import { messages } from './messages.js';
import { SignInCard } from './SignInCard.js';

/** The first page: what you must do, then finding what you want. With large text it offers fewer choices. */
export function HomePage() {
  const t = useT(messages);
  const { text } = usePreferences();
  const { status } = useSession();
  if (text === 'large') return <ElderHome />;
  return (
    <Page kind="home" title={t('home.title')} description={t('home.publicLead')}>
      <Greeting />
      <WorkingFor />
      {status !== 'anonymous' && <HomeDue />}
      {status !== 'anonymous' && <HomeTasks />}
      {status !== 'anonymous' && <HomeBills />}
      <ProcedureSearchBox />
      <nav className="tiles" aria-label={t('home.services')}>
        <Tile href="/thu-tuc" icon="document" title={t('home.tile.procedures')}>
          {t('home.tile.proceduresHint')}
        </Tile>
        <Tile href="/ho-so" icon="folder" title={t('home.tile.dossiers')}>
          {t('home.tile.dossiersHint')}
        </Tile>
        {status === 'anonymous' ? (
          <Tile href="/tra-cuu" icon="search" title={t('home.tile.track')}>
            {t('home.tile.trackHint')}
          </Tile>
        ) : (
          <Tile href="/giay-to" icon="idCard" title={t('home.tile.wallet')}>
            {t('home.tile.walletHint')}
          </Tile>
        )}
        <Tile href="/hoa-don" icon="bill" title={t('home.tile.bills')}>
          {t('home.tile.billsHint')}
        </Tile>
        <Tile href="/phan-anh" icon="megaphone" title={t('home.tile.report')}>
          {t('home.tile.reportHint')}
        </Tile>
        <Tile href="/verify" icon="shield" title={t('home.tile.verify')}>
          {t('home.tile.verifyHint')}
        </Tile>
      </nav>
      {status === 'anonymous' ? <SignInCard /> : <RecentDossiers />}
      <LifeEventTiles />
      <CommonProcedures />
    </Page>
  );
}

/** By name once the person is known; the question that the page answers to everybody else. */
export function Greeting() {
  const t = useT(messages);
  const lang = useLang();
  const { account } = useSession();
  if (!account) {
    return (
      <>
        <h1>{t('home.public')}</h1>
        <p className="lead">{t('home.publicLead')}</p>
      </>
    );
  }
  const now = new Date();
  return (
    <>
      <h1>{t('home.hello', { name: account.fullName })}</h1>
      <p className="quiet">
        <time dateTime={plainDate(now)}>{capitalise(formatDay(now, lang))}</time>
      </p>
    </>
  );
}
