import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { FeedbackModule } from '@tinhso/feedback-server';
import { open311Problems, open311Root } from '@tinhso/open311-contract';
import { OrganisationsModule } from '@tinhso/organisations-server';
import { defineDomain, ProblemDocuments } from '@tinhso/platform';
import { open311Persistence } from './data/persistence.js';
import { errorDocument, open311Status } from './documents/errors.js';
import { render } from './domain/document.js';
import { contentTypes, formatOfAddress } from './domain/format.js';
import { BulkController } from './http/public/bulk.controller.js';
import { DiscoveryController } from './http/public/discovery.controller.js';
import { RequestsController } from './http/public/requests.controller.js';
import { ServicesController } from './http/public/services.controller.js';
import { Open311KeysController } from './http/staff/keys.controller.js';
import { ApiKeys } from './keys/api-keys.js';
import { ManageKeys } from './keys/manage-keys.js';
import { ProvinceOnly } from './keys/province-only.js';
import { ExportBulk } from './use-cases/export-bulk.js';
import { Jurisdiction } from './use-cases/jurisdiction.js';
import { Services } from './use-cases/list-services.js';
import { PostRequest } from './use-cases/post-request.js';
import { ReadDiscovery } from './use-cases/read-discovery.js';
import { ReadRequests } from './use-cases/read-requests.js';

export { open311Persistence } from './data/persistence.js';
export { ManageKeys } from './keys/manage-keys.js';
export { PostRequest } from './use-cases/post-request.js';

/** Reports of residents for other systems, in Open311 GeoReport v2. */
export const open311Domain = defineDomain({ name: 'open311', persistence: open311Persistence, problems: open311Problems });

const services = [ProvinceOnly, ManageKeys, ApiKeys, Jurisdiction, Services, PostRequest];

@Module({ imports: [FeedbackModule, OrganisationsModule], providers: services, exports: services })
export class Open311Module {}

@Module({
  imports: [Open311Module, FeedbackModule, OrganisationsModule],
  controllers: [DiscoveryController, ServicesController, RequestsController, BulkController, Open311KeysController],
  providers: [ReadDiscovery, ReadRequests, ExportBulk],
})
export class Open311HttpModule implements OnModuleInit {
  constructor(@Inject(ProblemDocuments) private readonly documents: ProblemDocuments) {}

  /** Below its root every error is told in the shape of Open311, whoever throws it. */
  onModuleInit(): void {
    this.documents.register(open311Root, (problem, url, locale) => {
      const format = formatOfAddress(url);
      const body = render(errorDocument(problem, locale), format);
      return { status: open311Status(problem.status), contentType: contentTypes[format], body };
    });
  }
}
