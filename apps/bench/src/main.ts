import { Module, type INestApplicationContext } from '@nestjs/common';
import { domains, httpModules, roleScopes } from '@tinhso/composition';
import { IdentityFacade } from '@tinhso/identity-server';
import { newId } from '@tinhso/kernel';
import { OrganisationsFacade, OrganisationsModule } from '@tinhso/organisations-server';
import { createHttpApp, PlatformModule, readSettings, systemContext, TokenKeys } from '@tinhso/platform';
import { ProceduresModule } from '@tinhso/procedures-server';
import { HashController } from './hash.controller.js';
import { IpnOrdersController } from './ipn/ipn-orders.controller.js';
import { IpnOrders } from './ipn/ipn-orders.js';
import { RawIpnController } from './ipn/raw-ipn.controller.js';
import { RawIpn } from './ipn/raw-ipn.js';
import { NaiveController } from './naive.controller.js';
import { OpenController } from './open.controller.js';
import { RawController } from './raw.controller.js';
import { RawReportController } from './report/raw-report.controller.js';
import { ReportRows } from './report/report-rows.js';
import { SubmissionRows } from './submission-rows.js';

/** The api with two more routes to compare with. Prints what a load needs as one JSON line when it listens. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);

  @Module({
    imports: [
      PlatformModule.forRoot({ process: 'bench', settings, domains, roleScopes }),
      ...httpModules,
      OrganisationsModule,
      ProceduresModule,
    ],
    controllers: [
      RawController,
      NaiveController,
      OpenController,
      HashController,
      IpnOrdersController,
      RawIpnController,
      RawReportController,
    ],
    providers: [SubmissionRows, IpnOrders, RawIpn, ReportRows],
  })
  class BenchModule {}

  const app = await createHttpApp(BenchModule, settings);
  await app.listen(settings.PORT, '127.0.0.1');
  const all = app.get(OrganisationsFacade, { strict: false }).units();
  const offices = all.filter((unit) => unit.kind === 'commune_committee');
  const communes = offices.map((unit) => unit.communeCode);
  const keys = app.get(TokenKeys);
  const tokens = Array.from({ length: CITIZENS }, () =>
    keys.sign({ sub: newId(), sid: newId(), typ: 'citizen', name: 'Ma Thị Hạnh' }, 3_600),
  );
  const staff = (role: string, unitId = '') =>
    keys.sign({ sub: newId(), sid: newId(), typ: 'staff', name: 'Lương Thị Thử', p: [{ unitId, role }] }, 7_200);
  const told = {
    url: await app.getUrl(),
    communes,
    units: offices.map((unit) => unit.id),
    tokens,
    accounts: await people(app, keys),
    clerk: staff('one_stop_clerk', offices[0]?.id),
    townClerk: staff('one_stop_clerk', offices.find((unit) => unit.communeCode === TOWN)?.id),
    leader: staff('leader', all.find((unit) => !unit.parentId)?.id),
  };
  process.stdout.write(`${JSON.stringify(told)}\n`);
}

/** Somebody may report twenty things an hour, so that it takes many to report without pause. */
const CITIZENS = 2_048;

/** A town, of which the benches of feedback have most. */
const TOWN = '02215';

const PASSWORD = 'thuyền giấy trôi sông Lô';

/** Accounts that can sign in, for the benches that need some. */
async function people(app: INestApplicationContext, keys: TokenKeys): Promise<unknown[]> {
  const identity = app.get(IdentityFacade, { strict: false });
  const phones = Array.from({ length: 16 }, (_, i) => `09000010${String(i).padStart(2, '0')}`);
  return Promise.all(
    phones.map(async (phone) => {
      const { accountId: id } = await identity.createCitizenAccount(systemContext('bench'), {
        phone,
        fullName: 'Ma Thị Hạnh',
        password: PASSWORD,
      });
      const token = keys.sign({ sub: id, sid: newId(), typ: 'citizen', name: 'Ma Thị Hạnh' }, 3_600);
      return { id, phone, password: PASSWORD, token };
    }),
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).stack ?? error)}\n`);
  process.exit(1);
});
