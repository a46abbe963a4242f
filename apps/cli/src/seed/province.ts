import { OrganisationsModule, ImportProvince } from '@tinhso/organisations-server';
import { systemContext } from '@tinhso/platform';
import { ImportCatalogue, ProceduresModule } from '@tinhso/procedures-server';
import { withProduct } from '../context.js';

/** Loads places, units, calendar and procedures of the configured province. Safe to run again. @returns one line to print */
export function seedProvince(): Promise<string> {
  return withProduct([OrganisationsModule, ProceduresModule], async (app) => {
    const ctx = systemContext('cli.seed');
    const province = await app.get(ImportProvince).run(ctx);
    const catalogue = await app.get(ImportCatalogue).run(ctx);
    return `${province.province}: ${province.communes} communes, ${province.units} units; ${catalogue.listed} procedures, ${catalogue.refused.length} rows set aside`;
  });
}
