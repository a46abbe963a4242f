import { useQuery } from '@tanstack/react-query';
import { LiveNotifications, useUnread } from '@tinhso/notifications-citizen';
import { AssistedKeeper, endActing, helpsSomebody } from '@tinhso/assistance-citizen';
import { ActingKeeper, ChangeOver } from '@tinhso/delegation-citizen';
import { ActingBanner, ShellProvider, useActing, useApi, useSession, useT, type ShellLink, type ShellValue } from '@tinhso/ui';
import type { ReactNode } from 'react';
import { messages } from '../messages.js';
import { provinceOptions } from './province.js';

/** Header links, bottom bar and the live connection around every page. */
export function AppShell({ children }: { children: ReactNode }) {
  const value = useShellValue();
  return (
    <ShellProvider value={value}>
      <LiveNotifications />
      <ActingKeeper />
      <AssistedKeeper />
      {children}
    </ShellProvider>
  );
}

function useShellValue(): ShellValue {
  const t = useT(messages);
  const { status, account } = useSession();
  const api = useApi();
  const { acting } = useActing();
  const province = useQuery(provinceOptions(api)).data;
  const unread = useUnread();
  const notices: ShellLink = {
    href: '/thong-bao',
    label: t('app.nav.notices'),
    icon: 'bell',
    badge: { count: unread, words: t('app.nav.noticesNew', { count: unread }) },
  };
  const mine: ShellLink =
    status === 'anonymous'
      ? { href: '/dang-nhap', label: t('app.nav.signIn'), icon: 'person' }
      : { href: '/ca-nhan', label: t('app.nav.account'), icon: 'person' };
  return {
    brand: { name: t('app.brand'), place: province?.name ?? '' },
    strip: [
      { href: '/', label: t('app.nav.home'), icon: 'home' },
      { href: '/thu-tuc', label: t('app.nav.procedures'), icon: 'document' },
      { href: '/ho-so', label: t('app.nav.myDossiers'), icon: 'folder' },
      notices,
    ],
    tabs: [
      { href: '/', label: t('app.nav.home'), icon: 'home' },
      { href: '/ho-so', label: t('app.nav.dossiers'), icon: 'folder' },
      notices,
      mine,
    ],
    banner: <ActingBanner onStop={(acting) => endActing(api, acting)}>{helpsSomebody(acting) ? null : <ChangeOver />}</ActingBanner>,
    account: account ? { ...mine, label: account.fullName } : mine,
  };
}
