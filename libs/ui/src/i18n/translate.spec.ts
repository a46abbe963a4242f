import { describe, expect, it } from '@jest/globals';
import { htmlAttributes, preferenceCookies, readPreferences } from '../preferences/preferences.js';
import { defineMessages } from './define-messages.js';
import { translate } from './translate.js';

const messages = defineMessages({
  'test.count': { vi: '{count} hồ sơ', en: '{count, plural, one {# dossier} other {# dossiers}}' },
  'test.total': { vi: '{count, number} thủ tục', en: '{count, number} procedures' },
});

describe('translate', () => {
  it('speaks each language by its own rules', () => {
    expect(translate('vi', messages, 'test.count', { count: 1 })).toBe('1 hồ sơ');
    expect(translate('en', messages, 'test.count', { count: 1 })).toBe('1 dossier');
    expect(translate('en', messages, 'test.count', { count: 2 })).toBe('2 dossiers');
    expect(translate('vi', messages, 'test.total', { count: 1601 })).toBe('1.601 thủ tục');
  });
});

describe('preferences', () => {
  it('come back from the cookies that they wrote', () => {
    const chosen = { lang: 'en', theme: 'dark', text: 'large' } as const;
    expect(
      readPreferences(
        preferenceCookies(chosen)
          .map((cookie) => cookie.split(';')[0])
          .join('; '),
      ),
    ).toEqual(chosen);
    expect(htmlAttributes(chosen)).toEqual({ lang: 'en', class: 'elder', 'data-theme': 'dark' });
  });
  it('fall back to Vietnamese and the look of the device for anything unknown', () => {
    expect(readPreferences('lang=fr; theme=<script>; text=huge; other')).toEqual({ lang: 'vi', theme: 'system', text: 'normal' });
    expect(htmlAttributes(readPreferences(''))).toEqual({ lang: 'vi' });
  });
});
