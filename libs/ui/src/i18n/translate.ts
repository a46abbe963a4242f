import { setupI18n, type I18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Lang, Messages, MessageValues } from './define-messages.js';

const engines = new Map<Lang, I18n>();

function engine(lang: Lang): I18n {
  let found = engines.get(lang);
  if (!found) {
    found = setupI18n({ locale: lang, messages: { [lang]: {} } });
    engines.set(lang, found);
  }
  return found;
}

/**
 * Text of `key` in `lang`. Messages are compiled when first shown, one by one: a cheap phone never compiles a catalogue it does not read.
 */
export function translate<K extends string>(lang: Lang, messages: Messages<K>, key: K, values?: MessageValues): string {
  const i18n = engine(lang);
  if (!(key in i18n.messages)) i18n.load(lang, { [key]: compileMessage(messages[key][lang]) });
  return i18n._(key, values);
}
