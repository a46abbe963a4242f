import { isAbsolute, resolve } from 'node:path';
import type { Settings } from './settings.js';

/** The checked settings as one injectable value. */
export class AppConfig {
  constructor(readonly settings: Settings) {}

  get isTest(): boolean {
    return this.settings.NODE_ENV === 'test';
  }
  get isProduction(): boolean {
    return this.settings.NODE_ENV === 'production';
  }
  /** Cookies are `Secure` exactly when the public address is https. */
  get secureCookies(): boolean {
    return this.settings.PUBLIC_URL.startsWith('https:');
  }
  /** Absolute path inside the data folder. */
  dataPath(...parts: string[]): string {
    return resolve(this.settings.DATA_DIR, ...parts);
  }
  /** Absolute path inside the installed application (province packs, built clients). */
  appPath(...parts: string[]): string {
    const root = this.settings.APP_ROOT;
    return resolve(isAbsolute(root) ? root : resolve(root), ...parts);
  }
  /** Absolute public address of a path that starts with `/`. */
  publicUrl(path: string): string {
    return this.settings.PUBLIC_URL.replace(/\/$/, '') + path;
  }
}
