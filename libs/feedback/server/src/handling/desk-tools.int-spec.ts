import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  ReporterHistory,
  RoutingReason,
  StaffTicketPage,
  TicketBulkResult,
  TicketFilter,
  TicketFilters,
} from '@tinhso/feedback-contract';
import { newId } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import type { Role } from '@tinhso/organisations-contract';
import { idBytes } from '@tinhso/platform';
import type { Answer } from '@tinhso/testing';
import { FeedbackWorld, MINH_XUAN, type Person } from '../feedback.fixture.js';

let feedback: FeedbackWorld;
let resident: Person;
beforeAll(async () => {
  feedback = await FeedbackWorld.start();
  resident = await feedback.citizen();
});
afterAll(() => feedback.close());

const BASE = '/api/v1/staff/feedback';
const reason = 'Đã xem xét kỹ và quyết định như vậy';

/** Somebody of the province, who reaches every report. */
const official = (role: Role): string => {
  const root = feedback.world
    .get(OrganisationsFacade)
    .units()
    .find(({ parentId }) => parentId === undefined);
  return feedback.world.staffToken([{ unitId: root?.id ?? '', role }], newId());
};
const ask = <T>(token: string, path: string, body?: unknown, method?: string): Promise<Answer<T>> =>
  feedback.world.call<T>(`${BASE}/${path}`, { token, ...(body === undefined ? {} : { body }), ...(method ? { method } : {}) });

describe('many reports at once', () => {
  it('are done one by one, and what was refused is named', async () => {
    const token = official('feedback_coordinator');
    const first = await feedback.reported(resident, { description: 'Ổ gà thứ nhất ở đầu đường Quang Trung' });
    const second = await feedback.reported(resident, { description: 'Ghế đá gãy sau chợ Tam Cờ', category: 'park' });
    const gone = newId();
    const { body } = await ask<TicketBulkResult>(token, 'bulk', {
      ids: [first.id, gone, second.id],
      act: 'note',
      reason: 'Chuyển tổ 3 xem tại chỗ',
    });
    expect(body.items.map(({ id, ok, problem }) => [id, ok, problem?.code])).toEqual([
      [first.id, true, undefined],
      [gone, false, 'not-found'],
      [second.id, true, undefined],
    ]);
    const merged = await ask<TicketBulkResult>(token, 'bulk', { ids: [second.id, first.id], act: 'merge', into: first.code });
    expect(merged.body.items.map(({ ok, problem }) => [ok, problem?.code])).toEqual([
      [true, undefined],
      [false, 'merge-circle'],
    ]);
    expect(await feedback.row(second.id)).toMatchObject({ status: 'closed', closing_code: 'duplicate' });
  });

  it('need the right of the act itself, not only that of working on reports', async () => {
    const { id } = await feedback.reported(resident, { description: 'Đèn đường tắt ba đêm liền', category: 'street-light' });
    const before = await feedback.row(id);
    const { body } = await ask<TicketBulkResult>(official('case_officer'), 'bulk', { ids: [id], act: 'reject', reason });
    expect(body).toMatchObject({ done: 0, items: [{ ok: false, problem: { code: 'ticket-act-not-yours' } }] });
    expect(await feedback.row(id)).toEqual(before);
    const by = await ask<TicketBulkResult>(official('feedback_coordinator'), 'bulk', { ids: [id], act: 'reject', reason });
    expect(by.body.done).toBe(1);
  });
});

describe('the queue', () => {
  it('is narrowed by state, source and what is late', async () => {
    const token = official('feedback_coordinator');
    const { id } = await feedback.reported(resident, { description: 'Nắp cống vỡ trước trường tiểu học' });
    const list = async (query: string): Promise<string[]> =>
      (await ask<StaffTicketPage>(token, `tickets?view=unit&limit=100&${query}`)).body.items.map((row) => row.id);
    const status = String((await feedback.row(id))['status']);
    expect(await list(`status=${status}&source=app&commune=${MINH_XUAN}`)).toContain(id);
    expect(await list('source=open311')).not.toContain(id);
    expect(await list('status=waiting_for_reporter')).not.toContain(id);
    expect(await list('overdue=true')).not.toContain(id);
    await feedback.world.query('UPDATE ticket SET due_at = ? WHERE id = ?', [new Date('2026-11-20T03:00:00Z'), idBytes(id)]);
    expect(await list('overdue=true')).toContain(id);
  });

  it('keeps the filters of each person for that person', async () => {
    const [mine, other] = [official('case_officer'), official('case_officer')];
    const wish = { name: 'Ổ gà quá hạn', view: 'unit', category: 'pothole', overdue: true };
    const saved = await ask<TicketFilter>(mine, 'filters', wish);
    expect(saved.body).toMatchObject(wish);
    expect((await ask<{ code: string }>(mine, 'filters', { ...wish, name: ' ổ gà QUÁ HẠN ' })).body.code).toBe('filter-name-taken');
    expect((await ask<TicketFilters>(mine, 'filters')).body.items).toEqual([saved.body]);
    expect((await ask<TicketFilters>(other, 'filters')).body.items).toEqual([]);
    expect((await ask(other, `filters/${saved.body.id}`, undefined, 'DELETE')).status).toBe(404);
    expect((await ask(mine, `filters/${saved.body.id}`, undefined, 'DELETE')).status).toBe(204);
    expect((await ask<TicketFilters>(mine, 'filters')).body.items).toEqual([]);
  });
});

describe('a report', () => {
  it('tells where it would go before it goes there', async () => {
    const token = official('feedback_coordinator');
    const { id } = await feedback.reported(resident, { description: 'Cột đèn nghiêng gần bờ sông' });
    const before = await feedback.row(id);
    const there = await ask<RoutingReason>(token, `tickets/${id}/reroute/preview`, { category: 'street-light' });
    expect(there.body.why.join(' ')).toContain('Đèn');
    expect(await feedback.row(id)).toEqual(before);
    const done = await ask<{ unitName: string }>(token, `tickets/${id}/reroute`, { version: before['version'], category: 'street-light' });
    expect(done.body.unitName).toBe(there.body.unit?.name);
    expect((await ask<{ code: string }>(token, `tickets/${id}/reroute/preview`, {})).body.code).toBe('nothing-moved');
  });

  it('leads to the other reports of its reporter', async () => {
    const somebody = await feedback.citizen('Hoàng Văn Sơn');
    const first = await feedback.reported(somebody, { description: 'Vỉa hè bị chiếm để bán hàng' });
    const second = await feedback.reported(somebody, { description: 'Xà đơn ở công viên long ốc', category: 'park' });
    const { body } = await ask<ReporterHistory>(official('feedback_coordinator'), `tickets/${second.id}/reporter`);
    expect(body.items.map(({ code, category }) => [code, category.length > 0])).toEqual([[first.code, true]]);
  });
});
