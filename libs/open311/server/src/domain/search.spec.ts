import { Faults } from './parameters.js';
import { readSearch } from './search.js';

const NOW = new Date('2026-11-23T02:30:00Z');

function read(parameters: Record<string, unknown>): { search: ReturnType<typeof readSearch>; faulty: string[] } {
  const faults = new Faults('en');
  const search = readSearch(parameters, NOW, faults);
  return { search, faulty: faults.list.map(({ pointer }) => pointer) };
}

describe('arguments of GET requests', () => {
  it('are the last 90 days and every status unless told', () => {
    expect(read({ start_date: '', end_date: ' ', status: '', service_code: '' })).toEqual({
      search: { services: [], from: new Date('2026-08-25T02:30:00Z'), to: NOW },
      faulty: [],
    });
  });

  it('are overridden by ids, faulty ones too', () => {
    expect(read({ service_request_id: 'PA-1, PA-2,,PA-1', start_date: 'rubbish', status: 'rubbish' })).toEqual({
      search: { ids: ['PA-1', 'PA-2'] },
      faulty: [],
    });
  });

  it('take exactly 90 days and not a second more', () => {
    expect(read({ start_date: '2026-01-01T00:00:00Z', end_date: '2026-04-01T00:00:00Z' }).faulty).toEqual([]);
    expect(read({ start_date: '2026-01-01T00:00:00Z', end_date: '2026-04-01T00:00:01Z' }).faulty).toEqual(['/end_date']);
    expect(read({ start_date: '2026-04-01T00:00:00Z', end_date: '2026-01-01T00:00:00Z' }).faulty).toEqual(['/end_date']);
  });

  it('reach 90 days from the one date that is given', () => {
    expect(read({ start_date: '2026-01-01T00:00:00Z' }).search).toMatchObject({ to: new Date('2026-04-01T00:00:00Z') });
    expect(read({ end_date: '2026-04-01T00:00:00Z' }).search).toMatchObject({ from: new Date('2026-01-01T00:00:00Z') });
  });

  it('name every fault', () => {
    expect(read({ start_date: '2026-02-30T00:00:00Z', end_date: 'x', status: 'open,done' }).faulty).toEqual([
      '/status',
      '/start_date',
      '/end_date',
    ]);
  });

  it('know one status and both', () => {
    expect(read({ status: 'open' }).search).toMatchObject({ state: 'open' });
    expect(read({ status: 'closed,open' }).search).not.toHaveProperty('state');
    expect(read({ status: ['closed', 'closed'] }).search).toMatchObject({ state: 'closed' });
    expect(read({ service_code: 'pothole,noise' }).search).toMatchObject({ services: ['pothole', 'noise'] });
  });
});
