import { daysLeft, lastDay, walletState } from './state.js';

describe('the state of a paper', () => {
  const today = '2026-11-23';

  it.each([
    [undefined, 'valid'],
    ['2027-05-23', 'valid'],
    ['2026-12-24', 'valid'],
    ['2026-12-23', 'expiring'],
    ['2026-11-23', 'expiring'],
    ['2026-11-22', 'expired'],
  ])('until %s is %s', (validUntil, state) => {
    expect(walletState({ validUntil }, today)).toBe(state);
  });

  it('is revoked whatever the dates say', () => {
    expect(walletState({ validUntil: '2030-01-01', revoked: true }, today)).toBe('revoked');
    expect(walletState({ validUntil: '2020-01-01', revoked: true }, today)).toBe('revoked');
  });
});

it.each([
  ['2026-12-05', 12],
  ['2026-11-23', 0],
  ['2026-11-22', -1],
  ['2027-02-28', 97],
])('until %s there are %i days', (validUntil, days) => expect(daysLeft(validUntil, '2026-11-23')).toBe(days));

describe('the last day', () => {
  it.each([
    ['2026-11-23', 6, '2027-05-23'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-05', 12, '2027-12-05'],
  ])('of %s for %i months is %s', (issuedOn, months, day) => {
    expect(lastDay(issuedOn, months)).toBe(day);
  });
});
