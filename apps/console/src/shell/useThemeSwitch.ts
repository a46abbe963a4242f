import { usePreferences } from '@tinhso/ui';

/** Switches between light and dark, beginning with the opposite of what is seen. */
export function useThemeSwitch(): () => void {
  const preferences = usePreferences();
  return () => {
    const { theme } = preferences;
    const dark = theme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
    preferences.change({ theme: dark ? 'light' : 'dark' });
  };
}
