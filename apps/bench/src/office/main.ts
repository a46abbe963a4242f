import { Module } from '@nestjs/common';
import { domains, roleScopes } from '@tinhso/composition';
import { OrganisationsModule } from '@tinhso/organisations-server';
import { PaymentsModule } from '@tinhso/payments-server';
import { createHttpApp, PlatformModule, readSettings } from '@tinhso/platform';
import { OfficeController } from './office.controller.js';

/** An office with a desk for scripts, bound to this machine. It is no part of the product: the product's own api has no such routes. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);

  @Module({
    imports: [PlatformModule.forRoot({ process: 'office', settings, domains, roleScopes }), OrganisationsModule, PaymentsModule],
    controllers: [OfficeController],
  })
  class OfficeModule {}

  const app = await createHttpApp(OfficeModule, settings);
  await app.listen(settings.PORT, '127.0.0.1');
}

main().catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).stack ?? error)}\n`);
  process.exit(1);
});
