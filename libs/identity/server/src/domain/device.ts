import type { DeviceKind, NetworkKind } from '@tinhso/identity-contract';
import Bowser from 'bowser';

const kinds: Readonly<Record<string, DeviceKind>> = { mobile: 'phone', tablet: 'tablet', desktop: 'computer' };

/** "Chrome, Windows" and what it runs on, from what the browser says of itself; an empty name when it says nothing we know. */
export function deviceOf(userAgent: string | null | undefined): { name: string; kind: DeviceKind } {
  if (!userAgent) return { name: '', kind: 'other' };
  const { browser, os, platform } = Bowser.parse(userAgent);
  return { name: [browser.name, os.name].filter(Boolean).join(', '), kind: kinds[platform.type ?? ''] ?? 'other' };
}

/** From where an address reaches us. A number says little to people; whether it is their own office or the internet does. */
export function networkOf(ip: string | null | undefined): NetworkKind {
  if (!ip) return 'unknown';
  const v4 = ip.replace(/^::ffff:/iu, '');
  if (/^127\./u.test(v4) || ip === '::1') return 'machine';
  if (/^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.)/u.test(v4) || /^(f[cd]|fe[89ab])/iu.test(ip)) return 'private';
  return 'internet';
}
