import { Menu } from '@mantine/core';
import type { StaffMe } from '@tinhso/identity-contract';
import { usePreferences, useSession, useT } from '@tinhso/ui';
import { Glyph, initials, type GlyphName } from '@tinhso/ui/console';
import { useLocation } from 'wouter';
import { areasOf } from '../areas.js';
import { messages } from '../messages.js';

const themes = { system: 'half', light: 'today', dark: 'moon' } as const satisfies Record<string, GlyphName>;

/** Who is signed in, as what; theme, language, sign-out. */
export function AccountMenu({ me }: { me: StaffMe }) {
  const t = useT(messages);
  const { session } = useSession();
  const [, navigate] = useLocation();
  const preferences = usePreferences();
  const { lang, theme } = preferences;
  const title = me.posts[0]?.title ?? me.login;
  return (
    <Menu
      position="bottom-end"
      width={260}
      withInitialFocusPlaceholder={false}
      classNames={{ dropdown: 'menu', item: 'item', label: 'label', divider: 'divider' }}
    >
      <Menu.Target>
        <button type="button" className="unit me">
          <span className="sr">{t('console.account')}</span>
          <span className="avatar lg me" aria-hidden="true">
            {initials(me.fullName)}
          </span>
          <span className="w-wide who">
            {me.fullName}
            <span className="m xs">{title}</span>
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {me.fullName} · {title}
        </Menu.Label>
        {areasOf(me.scopes)
          .filter((area) => !area.inRail)
          .map((area) => (
            <Menu.Item key={area.path} leftSection={<Glyph name={area.glyph} />} onClick={() => navigate(area.path)}>
              {t(area.label)}
            </Menu.Item>
          ))}
        <Menu.Divider />
        <Menu.Label>{t('console.theme')}</Menu.Label>
        <Menu.RadioGroup value={theme} onChange={(next) => preferences.change({ theme: next as keyof typeof themes })}>
          {(['system', 'light', 'dark'] as const).map((each) => (
            <Menu.RadioItem key={each} value={each} rightSection={<Glyph name={themes[each]} />} checkIcon={<Glyph name="check" />}>
              {t(`console.theme.${each}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t('console.language')}</Menu.Label>
        <Menu.RadioGroup value={lang} onChange={(next) => preferences.change({ lang: next as typeof lang })}>
          {(['vi', 'en'] as const).map((each) => (
            <Menu.RadioItem key={each} value={each} checkIcon={<Glyph name="check" />}>
              {t(`console.language.${each}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<Glyph name="signOut" />} onClick={() => void session.signOut()}>
          {t('console.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
