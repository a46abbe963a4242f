import { writeFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { AssistanceFacade, AssistanceModule } from '@tinhso/assistance-server';
import { BillsModule } from '@tinhso/bills-server';
import { DossiersModule, seedDemoDossiers } from '@tinhso/dossiers-server';
import { FeedbackJobsModule, FeedbackModule } from '@tinhso/feedback-server';
import { IdentityModule } from '@tinhso/identity-server';
import { IntegrationsModule } from '@tinhso/integrations-server';
import { Open311Module } from '@tinhso/open311-server';
import { OrganisationsModule } from '@tinhso/organisations-server';
import { AppConfig, FixedClock, Reader, systemContext } from '@tinhso/platform';
import { PaymentsHttpModule, seedPayments } from '@tinhso/payments-server';
import { PrivacyModule, seedPrivacyRequests } from '@tinhso/privacy-server';
import { withProduct } from '../context.js';
import { seedCitizens, seedStaff, type SeededCitizen, type SeededStaff } from './accounts.js';
import { seedBills } from './bills.js';
import { seedFeedback } from './feedback.js';
import { DEMO_PASSWORD, demoTotpSecret } from './people.js';

const DAY = 86_400_000;

/**
 * Demo people and dossiers (300 unless DEMO_DOSSIERS says otherwise) of the last weeks, made by the product's own use-cases under a clock that is moved along.
 * Done once: when there are dossiers already, only the list of accounts is written again.
 * @returns one line to print
 */
export function seedDemo(): Promise<string> {
  const now = new Date();
  const clock = new FixedClock(new Date(now.getTime() - 45 * DAY));
  return withProduct(
    // With the exchanges: only where there is a post, results are wanted by post.
    [
      OrganisationsModule,
      IdentityModule,
      DossiersModule,
      AssistanceModule,
      PrivacyModule,
      IntegrationsModule,
      BillsModule,
      PaymentsHttpModule,
      FeedbackModule,
      FeedbackJobsModule,
      Open311Module,
    ],
    async (app) => {
      const [staff, citizens] = await Promise.all([seedStaff(app, clock.now()), seedCitizens(app)]);
      writeAccounts(app.get(AppConfig), staff, citizens);
      const { manager } = app.get(Reader);
      const [{ n }] = await manager.query<[{ n: number }]>('SELECT COUNT(*) AS n FROM dossier');
      await seedRequests(app, staff, citizens, clock, now);
      await seedTeam(app, staff, citizens, now);
      await seedBills(app, citizens);
      await seedMoney(app, staff, citizens, clock, now);
      await seedReports(app, staff, citizens, clock, now);
      if (Number(n) > 0) return `${staff.length} staff, ${citizens.length} citizens, ${n} dossiers (there already)`;
      const { dossiers } = await seedDemoDossiers(app, { staff, citizens, clock, now, count: app.get(AppConfig).settings.DEMO_DOSSIERS });
      await spreadDeliveries(manager, now, citizens[0]?.accountId);
      return `${staff.length} staff, ${citizens.length} citizens, ${dossiers} dossiers`;
    },
    clock,
  );
}

/** A community digital team in Minh Xuân with two helpers among the citizens; their memberships end within the year. */
async function seedTeam(
  app: INestApplicationContext,
  staff: readonly SeededStaff[],
  citizens: readonly SeededCitizen[],
  now: Date,
): Promise<void> {
  const leader = staff.find(({ login }) => login === 'minhxuan.chutich');
  if (!leader) throw new Error('the demo has no leader in Minh Xuân');
  await app.get(AssistanceFacade).foundTeam(systemContext('cli.seed'), {
    unitId: leader.unitId,
    name: 'Tổ công nghệ số cộng đồng tổ dân phố 5',
    memberIds: citizens.slice(1, 3).map(({ accountId }) => accountId),
    validFrom: new Date(now.getTime() - 30 * DAY),
    validUntil: new Date(now.getTime() + 300 * DAY),
    foundedBy: leader.accountId,
  });
}

/** Requests about personal data for the officer's desk; the clock goes back to where it was. */
async function seedRequests(
  app: INestApplicationContext,
  staff: readonly SeededStaff[],
  citizens: readonly SeededCitizen[],
  clock: FixedClock,
  now: Date,
): Promise<void> {
  const officer = staff.find(({ role }) => role === 'data_protection_officer');
  if (!officer) throw new Error('the demo has no data protection officer');
  const before = clock.now();
  await seedPrivacyRequests(app, { citizens, officer, clock, now });
  clock.set(before);
}

/** Charges, cash, refunds and exemptions of Minh Xuân; the clock goes back to where it was. */
async function seedMoney(
  app: INestApplicationContext,
  staff: readonly SeededStaff[],
  citizens: readonly SeededCitizen[],
  clock: FixedClock,
  now: Date,
): Promise<void> {
  const officer = (login: string): SeededStaff => {
    const found = staff.find((each) => each.login === login);
    if (!found) throw new Error(`the demo has no ${login}`);
    return found;
  };
  const [clerk, finance, leader] = [officer('minhxuan.motcua'), officer('minhxuan.ketoan'), officer('minhxuan.chutich')];
  const before = clock.now();
  await seedPayments(app, { citizens, clerk, finance, leader, clock, now });
  clock.set(before);
}

/** Reports of residents, which the coordinator of the province handles. */
async function seedReports(
  app: INestApplicationContext,
  staff: readonly SeededStaff[],
  citizens: readonly SeededCitizen[],
  clock: FixedClock,
  now: Date,
): Promise<void> {
  const coordinator = staff.find(({ role }) => role === 'feedback_coordinator');
  if (!coordinator) throw new Error('the demo has no coordinator of reports');
  await seedFeedback(app, { citizens, coordinator, clock, now });
}

/**
 * The news of an invented past must not stand in line before today's: its deliveries are spread over the coming minutes,
 * documents one a second (each costs 100 to 180 ms of CPU), the rest ten a second, the newest dossiers first. What is drawn for the first
 * citizen, as whom a newcomer signs in, goes before all others.
 */
async function spreadDeliveries(manager: Reader['manager'], now: Date, firstId = ''): Promise<void> {
  for (const [condition, perSecond] of [
    ["queue = 'documents'", 1],
    ["queue <> 'documents'", 10],
  ] as const)
    await manager.query(
      `UPDATE outbox o JOIN (SELECT event_id, consumer, ROW_NUMBER() OVER (ORDER BY mine.id IS NULL, occurred_at DESC, event_id) AS place
         FROM outbox LEFT JOIN (SELECT id FROM issued_document WHERE owner_account_id = UNHEX(REPLACE(?, '-', ''))) mine
           ON mine.id = UNHEX(REPLACE(JSON_VALUE(payload, '$.documentId'), '-', ''))
         WHERE state = 'pending' AND ${condition}) p ON p.event_id = o.event_id AND p.consumer = o.consumer
       SET o.available_at = TIMESTAMPADD(MICROSECOND, CAST(p.place * 1000000 / ${perSecond} AS INT), ?)`,
      [firstId, new Date(now.getTime() + 30_000)],
    );
}

function writeAccounts(config: AppConfig, staff: readonly SeededStaff[], citizens: readonly SeededCitizen[]): void {
  const accounts = [
    ...citizens.slice(0, 1).map((c) => ({ role: 'citizen', login: c.phone, password: DEMO_PASSWORD, name: c.fullName })),
    ...staff.map((s) => ({
      role: s.role,
      login: s.login,
      password: DEMO_PASSWORD,
      totpSecret: demoTotpSecret(s.login),
      name: s.fullName,
      unit: s.unitName,
    })),
  ];
  writeFileSync(config.dataPath('demo-accounts.json'), `${JSON.stringify(accounts, null, 2)}\n`);
}
