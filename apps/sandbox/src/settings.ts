import { resolve } from 'node:path';

/** Where the sandbox listens and keeps what it caught. It only ever binds the loopback address. */
export interface SandboxSettings {
  readonly host: '127.0.0.1';
  /** HTTP port; 0 takes a free one. */
  readonly port: number;
  /** SMTP port; 0 takes a free one. */
  readonly smtpPort: number;
  /** `<DATA_DIR>/sandbox`. */
  readonly dataDir: string;
}

function portOf(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${name} is not a port: ${text}`);
  return port;
}

/** Reads SANDBOX_PORT (default 3002), SMTP_PORT (default 3025) and DATA_DIR (default `.data`). @throws Error naming a bad port */
export function readSandboxSettings(env: Record<string, string | undefined>): SandboxSettings {
  return {
    host: '127.0.0.1',
    port: portOf('SANDBOX_PORT', env['SANDBOX_PORT'], 3002),
    smtpPort: portOf('SMTP_PORT', env['SMTP_PORT'], 3025),
    dataDir: resolve(env['DATA_DIR'] ?? '.data', 'sandbox'),
  };
}
