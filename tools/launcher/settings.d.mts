export interface LauncherSettings {
  readonly dataDir: string;
  readonly firstPort: number;
  readonly databaseUrl?: string;
  readonly demo?: boolean;
  readonly mode: string;
}
export function readSettings(env?: Record<string, string | undefined>): LauncherSettings;
