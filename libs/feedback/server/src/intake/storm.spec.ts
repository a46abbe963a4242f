import { stormAround } from './storm.js';

const report = (id: string, minute: number, stormOf: string | null = null) => ({
  id,
  stormOf,
  reportedAt: new Date(2026, 10, 23, 8, minute),
});

describe('a storm of reports', () => {
  const four = [report('a', 1), report('b', 2), report('c', 3), report('d', 4)];

  it('is none below the number', () => {
    expect(stormAround('d', four, 5)).toBeNull();
  });

  it('stands under its first report', () => {
    expect(stormAround('e', [...four, report('e', 5)], 5)).toBe('a');
    expect(stormAround('a', [...four, report('e', 5)], 5)).toBeNull();
  });

  it('stays under it after the first one is too old to be found', () => {
    expect(stormAround('f', [report('b', 2, 'a'), report('c', 3, 'a'), report('d', 4, 'a'), report('e', 5, 'a'), report('f', 6)], 5)).toBe(
      'a',
    );
  });
});
