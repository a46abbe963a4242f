import { describe, expect, it } from '@jest/globals';
import { narrowing } from './queue-narrowing.js';

const now = new Date('2026-11-23T03:00:00Z');

describe('what narrows a list', () => {
  it('is nothing when nothing was asked', () => {
    expect(narrowing({}, now)).toEqual([]);
    expect(narrowing({ overdue: false, q: '' }, now)).toEqual([]);
  });
  it('is a condition for each thing that was', () => {
    const asked = narrowing(
      { category: 'pothole', commune: '02215', level: 'urgent', status: 'assigned', source: 'app', overdue: true },
      now,
    );
    expect(asked.map(({ sql }) => sql)).toEqual([
      't.category = ?',
      't.commune_code = ?',
      't.level = ?',
      't.status = ?',
      't.source = ?',
      't.due_at < ?',
    ]);
    expect(asked.flatMap(({ params }) => params)).toEqual(['pothole', '02215', 'urgent', 'assigned', 'app', now]);
  });
  it('finds a code exactly and words as they are written', () => {
    expect(narrowing({ q: 'pa-261123-0007' }, now)).toEqual([{ sql: 't.code = ?', params: ['PA-261123-0007'] }]);
    expect(narrowing({ q: '100%_' }, now)).toEqual([{ sql: 't.public_text LIKE ?', params: ['%100\\%\\_%'] }]);
  });
});
