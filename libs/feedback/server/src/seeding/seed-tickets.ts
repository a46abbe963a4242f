import type { INestApplicationContext } from '@nestjs/common';
import { idFromBytes, DeliveryProcessor, Reader, UnitOfWork, type FixedClock, type RequestContext } from '@tinhso/platform';
import { RateTicketUseCase } from '../after/rate-ticket.js';
import { ReopenTicketUseCase } from '../after/reopen-ticket.js';
import { findTicket } from '../data/tickets.js';
import { AnswerTicketUseCase } from '../handling/acts/answer.js';
import { EndTicket } from '../handling/acts/end.js';
import { ModerateTicketUseCase } from '../handling/acts/moderate.js';
import { WorkOnTicket } from '../handling/acts/work-on.js';
import { AcceptReport } from '../intake/accept-report.js';
import { CheckReport } from '../intake/check-report.js';
import { TakeInTicket } from '../intake/take-in-ticket.js';
import { TicketNumbers } from '../intake/ticket-numbers.js';
import { places, ticketStories, type TicketStory } from './stories.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const METRES_PER_DEGREE = 111_195;

/** People of the demo, and the clock that is moved along. */
export interface TicketDemo {
  readonly citizens: readonly { readonly accountId: string; readonly fullName: string }[];
  /** Coordinator of the province. */
  readonly coordinator: { readonly accountId: string; readonly fullName: string; readonly unitId: string };
  readonly clock: FixedClock;
  readonly now: Date;
}

const answer = {
  fixed: 'Tổ công tác đã đến tận nơi, việc bạn phản ánh đã được xử lý xong trong ngày. Chúng tôi kiểm tra lại sau một tuần.',
  no_action: 'Chúng tôi đã đến xem. Việc này cần kinh phí sửa chữa lớn, đã đưa vào kế hoạch quý tới và sẽ báo lại cho bạn.',
  visit: 'Đã đến lúc 19 giờ cùng tổ trưởng tổ dân phố, lập biên bản có chữ ký hai bên.',
};

/** Reports of the demo, brought about by the product's own use-cases. */
export async function seedDemoTickets(app: INestApplicationContext, { citizens, coordinator, clock, now }: TicketDemo): Promise<number> {
  const of = <T>(token: abstract new (...args: never[]) => T): T => app.get<T>(token, { strict: false });
  const { manager } = of(Reader);
  const staff: RequestContext = {
    traceId: 'cli.seed',
    locale: 'vi',
    actor: {
      kind: 'staff',
      accountId: coordinator.accountId,
      sessionId: coordinator.accountId,
      name: coordinator.fullName,
      posts: [{ unitId: coordinator.unitId, role: 'feedback_coordinator' }],
    },
    grantedUnitIds: [coordinator.unitId],
    grantedPosts: [{ unitId: coordinator.unitId, role: 'feedback_coordinator' }],
  };

  /** The clock goes on by some hours, as it would between two acts. */
  const later = (hours: number): void => clock.set(new Date(Math.min(now.getTime(), clock.now().getTime() + hours * HOUR)));

  async function takeIn(id: string): Promise<void> {
    const rows: { event_id: Buffer }[] = await manager.query(
      "SELECT event_id FROM outbox WHERE consumer = 'feedback.intake' AND state <> 'done' AND JSON_VALUE(payload, '$.ticketId') = ?",
      [id],
    );
    const taking = of(TakeInTicket);
    const processor = new DeliveryProcessor(of(UnitOfWork), of(Reader));
    const handler = { handle: (_: unknown, delivery: Parameters<TakeInTicket['run']>[1]) => taking.run(id, delivery) };
    for (const { event_id } of rows) await processor.process({ eventId: idFromBytes(event_id), consumer: 'feedback.intake' }, handler, 1);
  }

  async function report(
    story: TicketStory,
    citizen: TicketDemo['citizens'][number],
  ): Promise<{ id: string; code: string; ctx: RequestContext }> {
    const centre = places[story.place ?? 'minhXuan'];
    const [north, east] = story.off;
    const place = { lat: centre.lat + north / METRES_PER_DEGREE, long: centre.long + east / METRES_PER_DEGREE };
    const checked = of(CheckReport).check({ ...story, description: story.text, place }, 'vi');
    const code = await of(TicketNumbers).code();
    const { accountId, fullName } = citizen;
    const actor = { kind: 'citizen', accountId, sessionId: accountId, name: fullName } as const;
    const ctx: RequestContext = { traceId: 'cli.seed', locale: 'vi', actor, grantedUnitIds: [], grantedPosts: [] };
    const reporter = { source: 'app', nameShown: 'hidden-from-public', reporterId: accountId, details: { name: fullName } } as const;
    const { id } = await of(UnitOfWork).run(ctx, (tx) => of(AcceptReport).accept(tx, code, checked, reporter));
    return { id, code, ctx };
  }

  const versionOf = async (id: string): Promise<number> => (await findTicket(manager, id))?.version ?? 0;

  async function play(story: TicketStory, citizen: TicketDemo['citizens'][number]): Promise<void> {
    clock.set(new Date(now.getTime() - story.daysAgo * DAY));
    const { id, code, ctx } = await report(story, citizen);
    await takeIn(id);
    if (story.end === 'taken-in') return;
    later(3);
    const pending = (await findTicket(manager, id))?.visibility === 'pending';
    if (story.end === 'hidden' || pending) {
      const visibility = story.end === 'hidden' ? ('hidden' as const) : ('public' as const);
      const reason = visibility === 'hidden' ? { reason: 'Nội dung nêu đích danh người không có bằng chứng' } : {};
      await of(ModerateTicketUseCase).run(staff, id, { version: await versionOf(id), visibility, ...reason });
    }
    if (story.end === 'hidden') return;
    if (story.end === 'rejected') {
      await of(EndTicket).reject(staff, id, {
        version: await versionOf(id),
        reason: 'Việc này đã được ra quân xử lý theo đợt riêng, xin theo dõi trên trang của phường.',
      });
      return;
    }
    const work = of(WorkOnTicket);
    await work.start(staff, id, { version: await versionOf(id) });
    if (story.end === 'started') return;
    later(20);
    if (story.end === 'asked') {
      const question = 'Chúng tôi đã đến nhưng chưa tìm thấy đúng chỗ. Xin cho biết gần số nhà bao nhiêu?';
      await work.ask(staff, id, { version: await versionOf(id), question });
      return;
    }
    const evidence = of(CheckReport).check({ ...story, description: story.text, place: { commune: '02215' } }, 'vi').category.evidence;
    const closingCode = evidence === 'photo' ? ('no_action' as const) : ('fixed' as const);
    const said = { text: answer[closingCode], ...(closingCode === 'fixed' ? { visitNote: answer.visit } : {}), evidence: [] };
    await of(AnswerTicketUseCase).run(staff, id, { version: await versionOf(id), closingCode, ...said });
    later(26);
    if (story.end === 'satisfied') await of(RateTicketUseCase).run(ctx, code, { satisfied: true });
    if (story.end !== 'reopened') return;
    await of(RateTicketUseCase).run(ctx, code, { satisfied: false, reason: 'Chưa thấy ai đến, chó vẫn thả như cũ.' });
    await of(ReopenTicketUseCase).run(ctx, code, { reason: 'Chưa thấy ai đến, chó vẫn thả như cũ, xin xem lại.' });
  }

  const before = clock.now();
  for (const [index, story] of ticketStories.entries()) {
    const citizen = citizens[index % citizens.length];
    if (citizen) await play(story, citizen);
  }
  clock.set(before);
  return ticketStories.length;
}
