import { ticketViews, type StaffTicket, type StaffTicketCounts, type StaffTicketPage, type TicketView } from '@tinhso/feedback-contract';
import { newId } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { idFromBytes } from '@tinhso/platform';
import { FeedbackWorld, SQUARE } from '../../feedback.fixture.js';

describe('lists of an office', () => {
  let w: FeedbackWorld;
  const officer = newId();
  /** Of the office that has the reports, and of who coordinates for the province. */
  const tokens = { office: '', province: '' };
  beforeAll(async () => {
    w = await FeedbackWorld.start();
    const province = w.world
      .get(OrganisationsFacade)
      .units()
      .find(({ parentId }) => parentId === undefined);
    tokens.province = w.world.staffToken([{ unitId: province?.id ?? '', role: 'feedback_coordinator' }], officer);
  }, 120_000);
  afterAll(() => w.close());

  const ask = <T>(who: keyof typeof tokens, path: string, body?: unknown) =>
    w.world.call<T>(`/api/v1/staff/feedback/${path}`, { token: tokens[who], ...(body ? { body } : {}) });

  async function act(id: string, what: string, body: object = {}): Promise<void> {
    const { body: seen } = await ask<StaffTicket>('office', `tickets/${id}`);
    const { status, body: told } = await ask('office', `tickets/${id}/${what}`, { version: seen.version, ...body });
    expect({ what, told, seen, refused: status !== 200 }).toEqual({ what, told, seen, refused: false });
  }

  /** A whole list, page by page. */
  async function walk(who: keyof typeof tokens, view: TicketView, limit: number): Promise<string[]> {
    const codes: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await ask<StaffTicketPage>(who, `tickets?view=${view}&limit=${limit}${cursor ? `&cursor=${cursor}` : ''}`);
      codes.push(...body.items.map(({ code }) => code));
      cursor = body.nextCursor;
    } while (cursor && codes.length < 100);
    return codes;
  }

  it('are the same page by page and as a whole, in their order, and as long as they are counted', async () => {
    const reporter = await w.citizen();
    const made: string[] = [];
    for (let n = 0; n < 9; n++) {
      const place = { lat: SQUARE.lat + n * 0.0004, long: SQUARE.long };
      made.push((await w.reported(reporter, { description: `Việc thứ ${n} cần xem`, place })).id);
      w.clock.set(new Date(w.clock.now().getTime() + 60_000));
    }
    const { unit_id: unit } = await w.row(made[0] ?? '');
    tokens.office = w.world.staffToken([{ unitId: idFromBytes(unit as Buffer), role: 'one_stop_clerk' }], officer);
    const [a, b, c, d] = made as [string, string, string, string];
    await act(a, 'start');
    await act(b, 'start');
    await act(b, 'ask', { question: 'Xin cho biết chỗ đó gần số nhà bao nhiêu?' });
    await act(c, 'reject', { reason: 'Việc này đã có đợt xử lý riêng của phường.' });
    await act(d, 'start');
    await act(d, 'answer', { text: 'Chưa làm được trong tháng này vì thiếu kinh phí.', closingCode: 'no_action', evidence: [] });
    // What many have comes first, in every list.
    const last = await w.row(made.at(-1) ?? '');
    await w.world.query('UPDATE ticket SET priority = 3 WHERE code = ?', [last['code']]);
    w.clock.set(new Date(w.clock.now().getTime() + 40 * 86_400_000));

    for (const who of ['office', 'province'] as const) {
      const { counts } = (await ask<StaffTicketCounts>(who, 'counts')).body;
      const lengths: Partial<Record<TicketView, number>> = {};
      for (const view of ticketViews) {
        const whole = await walk(who, view, 100);
        expect({ who, view, pages: await walk(who, view, 2) }).toEqual({ who, view, pages: whole });
        expect(new Set(whole).size).toBe(whole.length);
        lengths[view] = whole.length;
      }
      expect(lengths).toEqual({ triage: 5, mine: 2, unit: 7, overdue: 6, waiting: 1, reopened: 0, answered: 1, closed: 1 });
      // What ended more than thirty days ago is in its list and no longer in the count.
      expect(counts).toEqual({ ...lengths, answered: 0, closed: 0 });
      expect((await walk(who, 'triage', 2))[0]).toBe(last['code']);
    }
  });

  it('find a code wherever it stands, and words in whatever is open', async () => {
    const [row] = await w.world.query<{ code: string }[]>("SELECT code FROM ticket WHERE status = 'rejected'");
    const byCode = await ask<StaffTicketPage>('office', `tickets?q=${row?.code ?? ''}`);
    expect(byCode.body.items.map(({ code }) => code)).toEqual([row?.code]);
    const byWords = await ask<StaffTicketPage>('province', `tickets?q=${encodeURIComponent('thứ 8 cần')}`);
    expect(byWords.body.items.map(({ title }) => title)).toEqual(['Việc thứ 8 cần xem']);
  });
});
