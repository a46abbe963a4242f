import { worklists } from '@tinhso/casework-contract';
import { dossierStatuses, isClosed, isWaiting, type DossierStatus } from '@tinhso/dossiers-contract';
import { countsByList } from './counts.js';
import { filterOf, searchOf } from './lists.js';

const moments = { now: new Date(1_000), tomorrow: new Date(2_000), soonUntil: new Date(3_000) };
const queueOf = (status: DossierStatus) => (isClosed(status) ? 'closed' : isWaiting(status) ? 'waiting' : 'active');

describe('work lists', () => {
  it.each([
    ['H60.41-261123-0007', { search: { code: 'H60.41-261123-0007' } }],
    [' h60.41–261123–0007 ', { search: { code: 'H60.41-261123-0007' } }],
    ['1.001193', { procedureCode: '1.001193' }],
    ['Nông Thị Mây', { search: { words: ['nong', 'thi', 'may'] } }],
    ['261123-0007', { search: { words: ['261123', '0007'] } }],
    ['H60.41', { search: { words: ['h6041'] } }],
    ['h60.41–2611', { search: { words: ['h6041', '2611'] } }],
    ['H60.41-261123-', { search: { words: ['h6041', '261123'] } }],
    ['0912 345 678', { search: { phone: '0912345678' } }],
    ['+84912345678', { search: { phone: '0912345678' } }],
    ['008190012345', { search: { citizenId: '008190012345' } }],
    ['Hoa', { search: { words: ['hoa'] } }],
    ['+"(*)<>~@', {}],
    ['', {}],
    [undefined, {}],
  ])('%j is looked for as %j', (typed, search) => {
    expect(searchOf(typed)).toEqual(search);
  });

  it('cut time into overdue, today and soon without gap or overlap', () => {
    const [overdue, today, soon] = (['overdue', 'due_today', 'due_soon'] as const).map((list) => filterOf(list, ['me'], moments));
    expect(overdue).toEqual({ queues: ['active'], dueBefore: moments.now });
    expect(today).toEqual({ queues: ['active'], dueFrom: overdue?.dueBefore, dueBefore: moments.tomorrow });
    expect(soon).toEqual({ queues: ['active'], dueFrom: today?.dueBefore, dueBefore: moments.soonUntil });
  });

  it('count what they hold: one dossier of a status is in the lists whose filter fits it', () => {
    for (const status of dossierStatuses) {
      const lies = status === 'accepted' ? 1 : 0;
      const counts = countsByList(
        [{ status, all: 1, held: 1, overdue: 0, today: 0, soon: 0, untaken: lies, stuck: lies, escalated: lies }],
        0,
      );
      for (const list of worklists) {
        const { statuses, queues, dueBefore, untaken, stuck, escalated, elsewhere } = filterOf(list, ['me'], moments);
        if (dueBefore || elsewhere) continue;
        const fits = (statuses?.includes(status) ?? true) && (queues?.includes(queueOf(status)) ?? true);
        const told = untaken || stuck || escalated ? lies === 1 : true;
        expect({ status, list, n: counts[list] }).toEqual({ status, list, n: fits && told ? 1 : 0 });
      }
    }
  });

  it('counts apart what was handed to others', () => {
    expect(countsByList([], 3)).toMatchObject({ elsewhere: 3, open: 0 });
    expect(filterOf('elsewhere', ['me'], moments)).toEqual({ queues: ['active', 'waiting'], elsewhere: true });
  });
});
