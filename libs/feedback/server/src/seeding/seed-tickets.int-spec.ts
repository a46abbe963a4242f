import { auditDomain } from '@tinhso/audit-server';
import { filesDomain } from '@tinhso/files-server';
import { identityDomain, IdentityFacade } from '@tinhso/identity-server';
import { notificationsDomain } from '@tinhso/notifications-server';
import { ImportProvince, organisationsDomain, OrganisationsFacade } from '@tinhso/organisations-server';
import { placesDomain } from '@tinhso/places-server';
import { FixedClock, systemContext, UnitOfWork } from '@tinhso/platform';
import { proceduresDomain } from '@tinhso/procedures-server';
import { emptyTables, World } from '@tinhso/testing';
import { feedbackDomain, FeedbackFacade, FeedbackJobsModule, FeedbackModule, seedDemoTickets } from '../index.js';
import { ticketStories } from './stories.js';

const NOW = new Date('2026-11-23T09:40:00+07:00');
const PASSWORD = 'thuyền giấy trôi sông Lô';
const ctx = systemContext('feedback.test');
const tables = [
  'ticket_rating',
  'ticket_message',
  'ticket_event',
  'ticket_file',
  'ticket_cell_count',
  'ticket',
  'staff_post',
  'account',
  'outbox',
  'inbox',
];

describe('reports of the demo', () => {
  let world: World;
  const clock = new FixedClock(NOW);
  beforeAll(async () => {
    world = await World.start({
      domains: [
        auditDomain,
        organisationsDomain,
        placesDomain,
        identityDomain,
        filesDomain,
        notificationsDomain,
        proceduresDomain,
        feedbackDomain,
      ],
      api: [FeedbackModule, FeedbackJobsModule],
      clock,
    });
    await world.get(ImportProvince).run(ctx);
    await emptyTables((sql) => world.query(sql), tables);
  }, 120_000);
  afterAll(() => world.close());

  it('stand in every state, by the use-cases of the product', async () => {
    const identity = world.get(IdentityFacade);
    const organisations = world.get(OrganisationsFacade);
    const unitId = organisations.units().find((unit) => unit.parentId === undefined)?.id ?? '';
    const fullName = 'Lương Thị Thử';
    const citizen = await identity.createCitizenAccount(ctx, { phone: '0987654301', fullName: 'Ma Thị Hạnh', password: PASSWORD });
    const officer = await identity.createStaffAccount(ctx, { login: 'tinh.phananh', fullName, password: PASSWORD });
    await world.get(UnitOfWork).run(ctx, (tx) =>
      organisations.appointStaff(tx, {
        accountId: officer.accountId,
        unitId,
        role: 'feedback_coordinator',
        title: 'Điều phối',
        from: new Date('2026-01-01'),
      }),
    );
    const made = await seedDemoTickets(world.app, {
      citizens: [{ accountId: citizen.accountId, fullName: 'Ma Thị Hạnh' }],
      coordinator: { accountId: officer.accountId, fullName, unitId },
      clock,
      now: NOW,
    });
    expect(made).toBe(ticketStories.length);
    const states = await world.query<{ s: string }[]>('SELECT DISTINCT status AS s FROM ticket');
    expect(states.map(({ s }) => s)).toEqual(
      expect.arrayContaining(['assigned', 'in_progress', 'waiting_for_reporter', 'answered', 'closed', 'rejected', 'reopened', 'received']),
    );
    const [figures] = await world.query<{ hidden: string; old: string; routed: string }[]>(
      `SELECT SUM(visibility = 'hidden') AS hidden, SUM(reported_at < ?) AS old, SUM(unit_id IS NOT NULL) AS routed FROM ticket`,
      [new Date(NOW.getTime() - 90 * 86_400_000)],
    );
    expect([Number(figures?.hidden), Number(figures?.old), Number(figures?.routed)]).toEqual([1, 1, made]);
    const open = await world.get(FeedbackFacade).publicTickets({ categories: [], to: NOW }, 1000);
    expect(open.some(({ closing }) => closing === 'fixed')).toBe(true);
    expect(clock.now()).toEqual(NOW);
  });
});
