import { usePreferences } from '@tinhso/ui';

/** Switches between light and dark, beginning with the opposite of what is seen. */
export function useThemeSwitch(): () => void {
  const { theme, change } = usePreferences();
  return () => {
    const dark = theme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
    change({ theme: dark ? 'light' : 'dark' });
  };
}
