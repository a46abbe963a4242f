import { assistanceEvents } from '@tinhso/assistance-contract';
import { assistanceTexts } from './notification-texts.js';

const ids = { sessionId: '0193f3c0-0000-7000-8000-000000000001', filingId: '0193f3c0-0000-7000-8000-000000000002' };

describe('what people are told of assisted service', () => {
  it.each(assistanceEvents)('%s is told in both languages and leads to a page', (type) => {
    const { title, body, link } = assistanceTexts[type];
    for (const text of [title.vi, title.en, body.vi, body.en]) expect(text.length).toBeGreaterThan(10);
    expect(link(ids)).toMatch(/^\/(viec-lam-giup|ho-tro)/);
  });

  it('leads from a waiting filing to the filing itself', () =>
    expect(assistanceTexts['assistance.filing_made'].link(ids)).toBe(`/viec-lam-giup/${ids.filingId}`));
});
