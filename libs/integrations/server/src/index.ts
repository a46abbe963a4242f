import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { DossiersModule, PostConnection } from '@tinhso/dossiers-server';
import { FilesModule } from '@tinhso/files-server';
import { integrationsProblems } from '@tinhso/integrations-contract';
import { OrganisationsModule } from '@tinhso/organisations-server';
import { defineDomain } from '@tinhso/platform';
import { ProceduresModule } from '@tinhso/procedures-server';
import { integrationsPersistence } from './data/persistence.js';
import { PortalController } from './http/staff/portal.controller.js';
import { LabelsController } from './http/staff/labels.controller.js';
import { PostWebhookController } from './http/webhooks/post.controller.js';
import { parcelOrderConsumer, portalReportConsumer } from './jobs/consumers.js';
import { ParcelOrderConsumer } from './jobs/parcel-order.consumer.js';
import { ParcelTrackingChore } from './jobs/parcel-tracking.chore.js';
import { PortalIntakeChore } from './jobs/portal-intake.chore.js';
import { PortalReportConsumer } from './jobs/portal-report.consumer.js';
import { HttpPortalGateway } from './national-portal/http-portal-gateway.js';
import { PortalGateway } from './national-portal/portal-gateway.js';
import { HttpPostGateway } from './public-post/http-post-gateway.js';
import { PostGateway } from './public-post/post-gateway.js';
import { FetchPortalDossiers } from './use-cases/fetch-portal-dossiers.js';
import { FilePortalDossier } from './use-cases/file-portal-dossier.js';
import { FollowParcels } from './use-cases/follow-parcels.js';
import { ListExchanges } from './use-cases/list-exchanges.js';
import { OrderParcel } from './use-cases/order-parcel.js';
import { ReadLabel } from './use-cases/read-label.js';
import { RetryExchange } from './use-cases/retry-exchange.js';
import { ExchangeData } from './personal-data/exchange-data.js';
import { TakeInFromPortal } from './use-cases/take-in-from-portal.js';
import { TakePostNotice } from './use-cases/take-post-notice.js';

export { integrationsPersistence } from './data/persistence.js';
export { FollowParcels } from './use-cases/follow-parcels.js';
export { TakeInFromPortal } from './use-cases/take-in-from-portal.js';

/** Exchange with the systems around: dossiers from the national portal and what it is told about them, results that go by post. */
export const integrationsDomain = defineDomain({
  name: 'integrations',
  persistence: integrationsPersistence,
  consumers: [portalReportConsumer, parcelOrderConsumer],
  problems: integrationsProblems,
});

const portal = { provide: PortalGateway, useClass: HttpPortalGateway };
const post = { provide: PostGateway, useClass: HttpPostGateway };
const useCases = [
  FetchPortalDossiers,
  FilePortalDossier,
  TakeInFromPortal,
  ListExchanges,
  RetryExchange,
  OrderParcel,
  FollowParcels,
  TakePostNotice,
  ReadLabel,
];

@Module({
  imports: [OrganisationsModule, FilesModule, ProceduresModule, DossiersModule],
  providers: [portal, post, ExchangeData, ...useCases],
  exports: [portal, post, ...useCases],
})
export class IntegrationsModule implements OnModuleInit {
  constructor(
    @Inject(PostConnection) private readonly connection: PostConnection,
    @Inject(PostGateway) private readonly gateway: PostGateway,
  ) {}

  /** Dossiers offer the post to people only where there is one. */
  onModuleInit(): void {
    this.connection.register(this.gateway);
  }
}

@Module({ imports: [IntegrationsModule], controllers: [PortalController, LabelsController, PostWebhookController] })
export class IntegrationsHttpModule {}

@Module({
  imports: [DossiersModule, IntegrationsModule],
  providers: [PortalIntakeChore, PortalReportConsumer, ParcelOrderConsumer, ParcelTrackingChore],
})
export class IntegrationsJobsModule {}
