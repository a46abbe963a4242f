import { ticketTitle } from './ticket-title.js';

describe('the title of a report', () => {
  it('is its first sentence', () => {
    expect(ticketTitle('Ổ gà sâu trên đường thôn Bòng. Sáng nay một xe máy bị ngã.')).toBe('Ổ gà sâu trên đường thôn Bòng');
  });

  it('ends with the first line', () => {
    expect(ticketTitle('  Rác tràn điểm tập kết\nsau phiên chợ')).toBe('Rác tràn điểm tập kết');
  });

  it('is cut at a word', () => {
    const title = ticketTitle('đèn đường '.repeat(20));
    expect(title.length).toBeLessThanOrEqual(91);
    expect(title).toMatch(/(đèn|đường)…$/u);
  });

  it('is cut even where there is no word to cut at', () => {
    expect(ticketTitle('a'.repeat(4000)).length).toBeLessThanOrEqual(91);
  });
});
