import { useCallback } from 'react';
import { usePreferences } from '../preferences/PreferencesProvider.js';
import type { Lang, Messages, MessageValues } from './define-messages.js';
import { translate } from './translate.js';

/** Translator of one catalogue. */
export type Translate<K extends string> = (key: K, values?: MessageValues) => string;

/** Translator bound to the language of the person; changes identity only when the language changes. */
export function useT<K extends string>(messages: Messages<K>): Translate<K> {
  const { lang } = usePreferences();
  return useCallback((key, values) => translate(lang, messages, key, values), [lang, messages]);
}

/** Language in force, for texts that come in two languages from the server. */
export function useLang(): Lang {
  return usePreferences().lang;
}
