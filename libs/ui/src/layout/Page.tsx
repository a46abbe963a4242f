import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useT } from '../i18n/useT.js';
import { AppBar } from './AppBar.js';
import { BottomBar } from './BottomBar.js';
import { useHead } from './HeadProvider.js';
import { HeaderStrip } from './HeaderStrip.js';
import { layoutMessages } from './messages.js';
import { useShell } from './ShellProvider.js';

/** A step of the way to this page, on a desktop. */
export interface Crumb {
  href: string;
  label: string;
}

/** Props of {@link Page}. */
export interface PageProps {
  /** What the page is; becomes the title of the tab with the name of the product after it. */
  title: string;
  description?: string;
  /** HTTP status when the server draws this page; 200 unless said. */
  status?: number;
  /** `home` keeps the red strip on phones; `inner` has the bar with a way back; `ask` is inner, white and without the bottom bar. */
  kind?: 'home' | 'inner' | 'ask';
  /** Short words in the bar of a phone; `title` unless said. */
  barTitle?: string;
  back?: string | (() => void);
  /** The way back is a cross: nothing to go back to. */
  closes?: boolean;
  /** At most one action in the bar of a phone. */
  action?: ReactNode;
  crumbs?: readonly Crumb[];
  /** Card at the side of a desktop page; the page becomes two columns. */
  side?: ReactNode;
  /** The four places at the bottom of a phone; not on pages that ask, nor where said. */
  bottomBar?: boolean;
  /** Bar that stays in reach on a phone; replaces the bottom bar. */
  actionBar?: ReactNode;
  children: ReactNode;
}

/** A page of the citizen app: header, one `main`, and what stays in reach at the bottom. */
export function Page(props: PageProps) {
  const {
    title,
    kind = 'inner',
    barTitle = title,
    back,
    closes,
    action,
    crumbs,
    side,
    actionBar,
    bottomBar = kind !== 'ask',
    children,
  } = props;
  const t = useT(layoutMessages);
  const { brand, banner } = useShell();
  useHead({ title: `${title} – ${brand.name} ${brand.place}`, description: props.description, status: props.status });
  const body = (
    <>
      {crumbs && <Crumbs crumbs={crumbs} label={t('ui.layout.crumbs')} />}
      {children}
    </>
  );
  return (
    <div className={kind === 'ask' ? 'screen screen--plain' : 'screen'}>
      <a className="skip" href="#main">
        {t('ui.layout.skip')}
      </a>
      {kind === 'home' ? (
        <HeaderStrip />
      ) : (
        <>
          <div className="only-wide">
            <HeaderStrip />
          </div>
          <div className="only-narrow">
            <AppBar title={barTitle} back={back} closes={closes} action={action} />
          </div>
        </>
      )}
      {banner}
      <main id="main" className={side ? 'main main--wide' : 'main'}>
        {side ? (
          <>
            <div>{body}</div>
            <aside className="side only-wide">{side}</aside>
          </>
        ) : (
          body
        )}
      </main>
      {actionBar ? (
        <section className="actionbar only-narrow" aria-label={barTitle}>
          <div className="actionbar__in">{actionBar}</div>
        </section>
      ) : (
        bottomBar && <BottomBar />
      )}
    </div>
  );
}

function Crumbs({ crumbs, label }: { crumbs: readonly Crumb[]; label: string }) {
  return (
    <nav className="crumbs only-wide" aria-label={label}>
      {crumbs.map((crumb, i) => (
        <span key={crumb.href}>
          {i > 0 && ' › '}
          <Link href={crumb.href}>{crumb.label}</Link>
        </span>
      ))}
    </nav>
  );
}
