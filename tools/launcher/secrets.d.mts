export function readSecrets(
  dataDir: string,
): Record<
  'rootPassword' | 'migratorPassword' | 'appPassword' | 'tokenKeys' | 'fieldKeys' | 'keystorePassphrase' | 'eidClientSecret',
  string
>;
