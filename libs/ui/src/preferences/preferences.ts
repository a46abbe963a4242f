import type { Lang } from '../i18n/define-messages.js';

/** How a person wants to read; kept in cookies so that the server draws the first page the same way. */
export interface Preferences {
  lang: Lang;
  /** `system` follows the device. */
  theme: 'system' | 'light' | 'dark';
  /** `large` is elder mode: text at 131 %, targets of 60 px, fewer choices. */
  text: 'normal' | 'large';
}

export const defaultPreferences: Preferences = { lang: 'vi', theme: 'system', text: 'normal' };

const oneYear = 365 * 24 * 3600;

/** Reads preferences from a `Cookie` header or `document.cookie`; unknown values fall back to the defaults. */
export function readPreferences(cookies: string): Preferences {
  const value = (name: string) => cookieValue(cookies, name);
  const theme = value('theme');
  return {
    lang: value('lang') === 'en' ? 'en' : 'vi',
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    text: value('text') === 'large' ? 'large' : 'normal',
  };
}

/** Value of one cookie in a `Cookie` header or `document.cookie`, or undefined. */
export function cookieValue(cookies: string, name: string): string | undefined {
  for (const part of cookies.split(';')) {
    const [key, ...rest] = part.trim().split('=');
    if (key === name) return decodeURIComponent(rest.join('='));
  }
  return undefined;
}

/** The `document.cookie` lines that keep the preferences for a year on every page of the site. */
export function preferenceCookies(preferences: Preferences): string[] {
  return Object.entries(preferences).map(([name, value]) => `${name}=${value}; Path=/; Max-Age=${oneYear}; SameSite=Lax`);
}

/** Attributes of `<html>` for these preferences; the server and the browser use the same. */
export function htmlAttributes({ lang, theme, text }: Preferences): { lang: Lang; class?: string; 'data-theme'?: string } {
  return {
    lang,
    ...(text === 'large' && { class: 'elder' }),
    ...(theme !== 'system' && { 'data-theme': theme }),
  };
}
