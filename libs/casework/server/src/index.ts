import { Module } from '@nestjs/common';
import { DossiersModule } from '@tinhso/dossiers-server';
import { OrganisationsModule } from '@tinhso/organisations-server';
import { defineDomain, definePersistence } from '@tinhso/platform';
import { WorklistController } from './http/staff/worklist.controller.js';
import { CountWorklists } from './use-cases/count-worklists.js';
import { ReadWorklist } from './use-cases/read-worklist.js';

/** Work lists over dossiers. Keeps no tables of its own. */
export const caseworkDomain = defineDomain({
  name: 'casework',
  persistence: definePersistence({ domain: 'casework', entities: [], migrations: [], grants: {} }),
});

@Module({
  imports: [DossiersModule, OrganisationsModule],
  providers: [ReadWorklist, CountWorklists],
  exports: [ReadWorklist, CountWorklists],
})
export class CaseworkModule {}

@Module({ imports: [CaseworkModule], controllers: [WorklistController] })
export class CaseworkHttpModule {}
