import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { defaultPreferences, htmlAttributes, preferenceCookies, type Preferences } from './preferences.js';

interface PreferencesValue extends Preferences {
  change: (part: Partial<Preferences>) => void;
}

const PreferencesContext = createContext<PreferencesValue>({ ...defaultPreferences, change: () => undefined });

/** Holds language, theme and text size; a change is seen at once and kept in cookies. */
export function PreferencesProvider({ initial, children }: { initial: Preferences; children: ReactNode }) {
  const [preferences, setPreferences] = useState(initial);
  const change = useCallback((part: Partial<Preferences>) => {
    setPreferences((before) => {
      const after = { ...before, ...part };
      applyToDocument(after);
      return after;
    });
  }, []);
  const value = useMemo(() => ({ ...preferences, change }), [preferences, change]);
  return <PreferencesContext value={value}>{children}</PreferencesContext>;
}

/** Preferences in force, and `change` to set some of them. */
export function usePreferences(): PreferencesValue {
  return use(PreferencesContext);
}

/** Writes the preferences to the document and to the cookies. */
export function applyToDocument(preferences: Preferences): void {
  const root = document.documentElement;
  const attributes = htmlAttributes(preferences);
  root.lang = attributes.lang;
  root.classList.toggle('elder', preferences.text === 'large');
  if (attributes['data-theme']) root.dataset.theme = attributes['data-theme'];
  else delete root.dataset.theme;
  for (const cookie of preferenceCookies(preferences)) document.cookie = cookie;
}
