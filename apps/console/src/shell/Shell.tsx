import type { StaffMe } from '@tinhso/identity-contract';
import { useT } from '@tinhso/ui';
import { useKeys } from '@tinhso/ui/console';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { goKeyMap } from '../keys/go-key-map.js';
import { messages } from '../messages.js';
import { Rail } from './Rail.js';
import { TopBar } from './TopBar.js';
import { useLanguageRefresh } from './useLanguageRefresh.js';
import { useThemeSwitch } from './useThemeSwitch.js';

const loadPalette = () => import('../palette/Palette.js');
const Palette = lazy(loadPalette);
const KeySheet = lazy(() => import('../keys/KeySheet.js'));

/** Bar, rail, and the page between them; the palette and the key sheet above it. */
export function Shell({ me, children }: { me: StaffMe; children: ReactNode }) {
  const t = useT(messages);
  const [, navigate] = useLocation();
  const [over, setOver] = useState<'palette' | 'keys'>();
  const switchTheme = useThemeSwitch();
  useLanguageRefresh();
  useKeys({
    'mod+k': () => setOver('palette'),
    '?': () => setOver('keys'),
    'shift+d': switchTheme,
    ...goKeyMap(me.scopes, navigate),
  });
  // Whoever presses Ctrl K types on at once: the code has to be there already.
  useEffect(() => {
    void loadPalette();
  }, []);
  const close = () => setOver(undefined);
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t('console.skip')}
      </a>
      <TopBar me={me} onFind={() => setOver('palette')} onHelp={() => setOver('keys')} />
      <Rail scopes={me.scopes} />
      {children}
      <Suspense>
        {over === 'palette' && <Palette onClose={close} />}
        {over === 'keys' && <KeySheet onClose={close} />}
      </Suspense>
    </div>
  );
}
