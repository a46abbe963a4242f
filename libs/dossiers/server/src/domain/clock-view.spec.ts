import { addWorkingHours, dueDate, PLAIN_CALENDAR, type WorkingCalendar } from '@tinhso/kernel';
import { dossierStatuses, isClosed, type DossierStatus } from '@tinhso/dossiers-contract';
import fc from 'fast-check';
import { clockView, dueView, type ClockFacts } from './clock-view.js';

const calendar: WorkingCalendar = { ...PLAIN_CALENDAR, off: { '2026-11-24': 'Ngày Văn hóa Việt Nam' } };
const at = (text: string) => new Date(`${text}+07:00`);
const THREE = { mode: 'working_days', days: 3 } as const;
const received = at('2026-11-19T10:20:00');
const facts = (over: Partial<ClockFacts> = {}): ClockFacts => ({
  status: 'processing',
  submittedAt: received,
  acceptedAt: received,
  clockFrom: received,
  promisedAt: dueDate(calendar, received, THREE),
  pausedAt: null,
  statusSince: received,
  movedMinutes: 0,
  ...over,
});

describe('the legal clock', () => {
  it('prints the sum of the reference screen: 24 h, 15 h 20 used, 8 h 40 left over weekend and holiday', () => {
    const view = clockView(calendar, THREE, facts(), at('2026-11-23T09:40:00'), 'vi');
    expect(view).toMatchObject({
      state: 'running',
      limitHours: 24,
      usedHours: 15.33,
      due: { level: 'soon', at: at('2026-11-25T10:20:00').toISOString(), remainingHours: 8.67 },
    });
    expect(view.days.map((day) => [day.date.slice(-2), day.kind, day.countedHours])).toEqual([
      ['19', 'working', 5.17],
      ['20', 'working', 8],
      ['21', 'weekend', 0],
      ['22', 'weekend', 0],
      ['23', 'working', 8],
      ['24', 'holiday', 0],
      ['25', 'working', 2.83],
    ]);
    expect(view.explain[0]).toBe('Nhận lúc 10:20\u00a0thứ\u00a0Năm\u00a019/11/2026, tính ngay từ lúc đó.');
    expect(view.explain.join(' ')).toContain('thứ\u00a0Ba\u00a024/11/2026 (Ngày Văn hóa Việt Nam)');
    expect(view.explain.at(-1)).toBe('Hẹn trả chậm nhất 10:20\u00a0thứ\u00a0Tư\u00a025/11/2026.');
  });

  it('prints a limit of the calendar with its last day, and moves on from a day off', () => {
    const tenDays = { mode: 'calendar_days', days: 10 } as const;
    const evening = at('2026-11-23T16:46:00');
    const promisedAt = dueDate(calendar, evening, tenDays);
    // Received after the cut-off, so on Wednesday 25/11; ten days later is Saturday 5/12.
    expect(promisedAt).toEqual(at('2026-12-07T17:00:00'));
    const view = clockView(
      calendar,
      tenDays,
      facts({ acceptedAt: evening, clockFrom: evening, promisedAt }),
      at('2026-11-25T08:00:00'),
      'vi',
    );
    expect(view.limit).toEqual({ mode: 'calendar_days', count: 10 });
    expect(view.explain.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'Nhận lúc 16:46 thứ Hai 23/11/2026, sau 15:00, nên tính từ 07:30 thứ Tư 25/11/2026.',
      'Thời hạn 10 ngày, kể cả ngày nghỉ, không tính ngày nhận thứ Tư 25/11/2026.',
      'Ngày cuối là thứ Bảy 05/12/2026, ngày nghỉ, nên kết thúc vào cuối ngày làm việc tiếp theo.',
      'Hẹn trả chậm nhất 17:00 thứ Hai 07/12/2026.',
    ]);
  });

  it('stands still while the citizen is waited for', () => {
    const pausedAt = at('2026-11-20T14:20:00');
    const waiting = facts({ status: 'awaiting_supplement', pausedAt });
    const [soon, late] = [at('2026-11-20T15:00:00'), at('2026-12-30T09:00:00')].map((now) =>
      clockView(calendar, THREE, waiting, now, 'vi'),
    );
    expect(soon).toMatchObject({ state: 'paused', due: { level: 'paused' }, usedHours: 10.5, pausedSince: pausedAt.toISOString() });
    expect(late?.usedHours).toBe(soon?.usedHours);
  });

  it('says how much waiting was added when the office lets its clock go on', () => {
    const promisedAt = addWorkingHours(calendar, dueDate(calendar, received, THREE), 5);
    const view = clockView(calendar, THREE, facts({ promisedAt }), at('2026-11-23T09:40:00'), 'vi');
    expect(view.explain.slice(-2)).toEqual([
      'Cộng 5 giờ làm việc chờ người nộp.',
      'Vậy hẹn trả chậm nhất 16:50\u00a0thứ\u00a0Tư\u00a025/11/2026.',
    ]);
    expect(view.due.at).toBe(promisedAt.toISOString());
  });

  it('only expects before acceptance, and has nothing to say of what was refused or taken back', () => {
    const open = { acceptedAt: null, clockFrom: null, promisedAt: null };
    const expected = clockView(calendar, THREE, facts({ status: 'submitted', ...open }), at('2026-11-19T11:00:00'), 'vi');
    expect(expected.state).toBe('expected');
    expect(expected.explain.at(-1)).toContain('Dự kiến');
    for (const status of ['refused', 'withdrawn'] as const)
      expect(clockView(calendar, THREE, facts({ status }), received, 'en')).toEqual({
        state: 'none',
        due: { level: 'none' },
        days: [],
        explain: [],
      });
  });

  it.each<[string, string, string]>([
    ['2026-11-25T10:21:00', 'overdue', 'a minute late'],
    ['2026-11-25T08:00:00', 'today', 'the same day'],
    ['2026-11-23T09:40:00', 'soon', 'within two working days'],
    ['2026-11-19T11:00:00', 'in_time', 'more than two working days'],
  ])('at %s a dossier due on 25/11 at 10:20 is %s: %s', (now, level) => {
    expect(dueView(calendar, 'processing', at('2026-11-25T10:20:00'), at(now)).level).toBe(level);
  });

  it('has hours that add up in every status at every moment', () => {
    const moment = fc.integer({ min: Date.UTC(2026, 10, 1), max: Date.UTC(2026, 11, 20) }).map((ms) => new Date(ms));
    fc.assert(
      fc.property(moment, fc.nat(200), fc.constantFrom<DossierStatus>(...dossierStatuses), (from, later, status) => {
        const now = new Date(from.getTime() + later * 3_600_000);
        const view = clockView(
          calendar,
          THREE,
          facts({ status, clockFrom: from, acceptedAt: from, promisedAt: dueDate(calendar, from, THREE) }),
          now,
          'vi',
        );
        if (isClosed(status) && status !== 'returned') return;
        expect(view.days.reduce((sum, day) => sum + day.countedHours, 0)).toBeCloseTo(24, 1);
        expect(view.usedHours).toBeGreaterThanOrEqual(0);
        expect(view.usedHours).toBeLessThanOrEqual(24);
        expect(view.due.level === 'none').toBe(isClosed(status));
      }),
      { numRuns: 100 },
    );
  });
});
