import { Module } from '@nestjs/common';
import { IdentityModule } from '@tinhso/identity-server';
import { OrganisationsModule } from '@tinhso/organisations-server';
import { defineDomain } from '@tinhso/platform';
import { procedureProblems } from '@tinhso/procedures-contract';
import { CatalogueNews } from './data/catalogue-news.js';
import { CatalogueSnapshot } from './data/catalogue-snapshot.js';
import { proceduresPersistence } from './data/persistence.js';
import { designProviders } from './design.providers.js';
import { ProceduresFacade } from './facade.js';
import { GenericProcedures } from './generic-procedures.js';
import { LifeEventsController } from './http/public/life-events.controller.js';
import { MeasuredTimesController } from './http/public/measured-times.controller.js';
import { ProceduresController } from './http/public/procedures.controller.js';
import { ProcedureDesignsController } from './http/staff/designs.controller.js';
import { ProcedureDraftsController } from './http/staff/drafts.controller.js';
import { LifeEventBook } from './life-events/life-event-book.js';
import { TimeBook } from './measured/time-book.js';
import { ReadLifeEvents } from './life-events/read-life-events.js';
import { GetProcedure, GetProcedureForm } from './use-cases/get-procedure.js';
import { ImportCatalogue } from './use-cases/import-catalogue.js';
import { SearchProcedures } from './use-cases/search-procedures.js';

export { ProceduresFacade } from './facade.js';
export { LifeEventBook } from './life-events/life-event-book.js';
export { TimeBook, type MeasuredDossier } from './measured/time-book.js';
export { ImportCatalogue } from './use-cases/import-catalogue.js';
export type { CatalogueImportReport } from './data/procedure.entities.js';
export type { CheckedAnswers } from './domain/answer-checker.js';
export { proceduresPersistence } from './data/persistence.js';

/** The catalogue, its worked procedures, their versions and their search. Publishes `procedure.*`, consumes nothing. */
export const proceduresDomain = defineDomain({ name: 'procedures', persistence: proceduresPersistence, problems: procedureProblems });

@Module({
  imports: [OrganisationsModule],
  providers: [CatalogueNews, CatalogueSnapshot, GenericProcedures, ProceduresFacade, LifeEventBook, TimeBook, ImportCatalogue],
  exports: [CatalogueSnapshot, GenericProcedures, ProceduresFacade, LifeEventBook, TimeBook, ImportCatalogue],
})
export class ProceduresModule {}

@Module({
  imports: [ProceduresModule, OrganisationsModule, IdentityModule],
  // Drafts before designs: `drafts` is no code of a procedure.
  controllers: [ProceduresController, LifeEventsController, MeasuredTimesController, ProcedureDraftsController, ProcedureDesignsController],
  providers: [...designProviders, ReadLifeEvents, SearchProcedures, GetProcedure, GetProcedureForm],
})
export class ProceduresHttpModule {}
