import { useQuery } from '@tanstack/react-query';
import { HomeBills } from '@tinhso/bills-citizen';
import { WorkingFor } from '@tinhso/delegation-citizen';
import { HomeTasks } from '@tinhso/dossiers-citizen';
import { HomeDue } from '@tinhso/payments-citizen';
import { Icon, Page, ReadAloud, useApi, useSession, useT, type IconName } from '@tinhso/ui';
import { Link } from 'wouter';
import { provinceOptions } from '../shell/province.js';
import { Greeting } from './HomePage.js';
import { messages } from './messages.js';

/** Home with large text: what must be done, three choices, somebody to call. */
export function ElderHome() {
  const t = useT(messages);
  const { status } = useSession();
  const hotline = useQuery(provinceOptions(useApi())).data?.hotlines[0]?.number;
  const call = hotline && (
    <a className="btn btn--secondary btn--block" href={`tel:${hotline.replace(/\D/g, '')}`}>
      <Icon name="phone" />
      {t('home.elder.call', { phone: hotline })}
    </a>
  );
  return (
    <Page kind="home" title={t('home.title')} actionBar={call}>
      <ReadAloud variant="wide" />
      <Greeting />
      <WorkingFor />
      {status !== 'anonymous' && <HomeDue />}
      {status !== 'anonymous' && <HomeTasks />}
      {status !== 'anonymous' && <HomeBills />}
      <nav className="section" aria-label={t('home.services')}>
        <h2 className="big__head">{t('home.elder.question')}</h2>
        <Big href="/thu-tuc" icon="document" label={t('home.elder.procedures')} />
        <Big href="/ho-so" icon="folder" label={t('home.elder.dossiers')} />
        {status !== 'anonymous' && <Big href="/hoa-don" icon="bill" label={t('home.elder.bills')} />}
        {status === 'anonymous' && <Big href="/dang-nhap" icon="person" label={t('home.signIn.act')} />}
        <Big href="/phan-anh" icon="megaphone" label={t('home.elder.report')} />
        <Big href="/tra-cuu" icon="search" label={t('home.elder.track')} />
      </nav>
    </Page>
  );
}

function Big({ href, icon, label }: { href: string; icon: IconName; label: string }) {
  return (
    <Link className="big" href={href}>
      <Icon name={icon} />
      <span>{label}</span>
      <Icon name="chevron" />
    </Link>
  );
}
