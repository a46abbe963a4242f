import { Module } from '@nestjs/common';
import { DossiersModule } from '@tinhso/dossiers-server';
import { FilesModule } from '@tinhso/files-server';
import { integrationsProblems } from '@tinhso/integrations-contract';
import { OrganisationsModule } from '@tinhso/organisations-server';
import { defineDomain } from '@tinhso/platform';
import { ProceduresModule } from '@tinhso/procedures-server';
import { integrationsPersistence } from './data/persistence.js';
import { PortalController } from './http/staff/portal.controller.js';
import { portalReportConsumer } from './jobs/consumers.js';
import { PortalIntakeChore } from './jobs/portal-intake.chore.js';
import { PortalReportConsumer } from './jobs/portal-report.consumer.js';
import { HttpPortalGateway } from './national-portal/http-portal-gateway.js';
import { PortalGateway } from './national-portal/portal-gateway.js';
import { FetchPortalDossiers } from './use-cases/fetch-portal-dossiers.js';
import { FilePortalDossier } from './use-cases/file-portal-dossier.js';
import { ListExchanges } from './use-cases/list-exchanges.js';
import { RetryExchange } from './use-cases/retry-exchange.js';
import { TakeInFromPortal } from './use-cases/take-in-from-portal.js';

export { integrationsPersistence } from './data/persistence.js';
export { TakeInFromPortal } from './use-cases/take-in-from-portal.js';

/** Exchange with the systems around: dossiers from the national portal, and what it is told about them. */
export const integrationsDomain = defineDomain({
  name: 'integrations',
  persistence: integrationsPersistence,
  consumers: [portalReportConsumer],
  problems: integrationsProblems,
});

const portal = { provide: PortalGateway, useClass: HttpPortalGateway };

@Module({
  imports: [OrganisationsModule, FilesModule, ProceduresModule, DossiersModule],
  providers: [portal, FetchPortalDossiers, FilePortalDossier, TakeInFromPortal, ListExchanges, RetryExchange],
  exports: [portal, FetchPortalDossiers, FilePortalDossier, TakeInFromPortal, ListExchanges, RetryExchange],
})
export class IntegrationsModule {}

@Module({ imports: [IntegrationsModule], controllers: [PortalController] })
export class IntegrationsHttpModule {}

@Module({ imports: [DossiersModule, IntegrationsModule], providers: [PortalIntakeChore, PortalReportConsumer] })
export class IntegrationsJobsModule {}
