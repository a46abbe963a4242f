import { createHttpApp, readSettings, SettingsError } from '@tinhso/platform';
import { ApiModule } from './api.module.js';
import { registerCompression } from './web/compression.js';
import { registerDocs } from './web/docs.js';
import { registerProblemPages } from './web/problem-pages.js';
import { registerClients } from './web/clients.js';
import { registerSecurityHeaders } from './web/security-headers.js';
import { registerSecurityTxt } from './web/security-txt.js';

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const app = await createHttpApp(ApiModule.forRoot(settings), settings);
  await registerCompression(app);
  await registerSecurityHeaders(app);
  registerSecurityTxt(app);
  await registerClients(app);
  registerProblemPages(app);
  registerDocs(app);
  await app.listen(settings.PORT, settings.HOST);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof SettingsError ? error.message : String((error as Error).stack ?? error)}\n`);
  process.exit(1);
});
