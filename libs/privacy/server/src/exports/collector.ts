import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock, PersonalDataSources, Reader, type PersonalDataSection } from '@tinhso/platform';
import { EXPORT_FORMAT, EXPORT_VERSION, type PersonalDataExport } from '@tinhso/privacy-contract';

/** Collects what every domain keeps of an account into the one document that the person takes away. */
@Injectable()
export class ExportCollector {
  constructor(
    @Inject(PersonalDataSources) private readonly sources: PersonalDataSources,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  get steps(): number {
    return this.sources.all().length;
  }

  /** @param told is called after each domain with how many are done */
  async collect(accountId: string, told: (done: number) => Promise<void>): Promise<PersonalDataExport> {
    const sections: PersonalDataSection[] = [];
    for (const [index, source] of this.sources.all().entries()) {
      sections.push(...(await source.export(this.reader.manager, accountId)));
      await told(index + 1);
    }
    return {
      format: EXPORT_FORMAT,
      version: EXPORT_VERSION,
      exportedAt: this.clock.now().toISOString(),
      controller: this.organisations.units().find((unit) => unit.parentId === undefined)?.name ?? '',
      accountId,
      sections: sections.map(({ name, title, records }) => ({ name, title, records: [...records] })),
    };
  }
}
