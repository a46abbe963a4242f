import { endingText } from './notice-texts.js';

const today = '2026-11-23';
const paper = (id: string, validUntil: string) => ({ id, validUntil });

describe('what is said of papers that run out', () => {
  it('leads to the one paper', () => {
    const text = endingText([paper('a', '2026-12-05')], today);
    expect(text).toMatchObject({ path: '/giay-to/a', title: { vi: 'Giấy tờ trong ví sắp hết hạn' } });
    expect(text?.body.vi).toContain('hết hạn sau 12 ngày, vào 05/12/2026');
    expect(text?.body.en).toContain('It ends in 12 days, on 05/12/2026');
  });

  it('leads to the wallet for several, and names the first end', () => {
    const text = endingText([paper('a', '2026-12-20'), paper('b', '2026-11-24')], today);
    expect(text).toMatchObject({ path: '/giay-to', title: { vi: '2 giấy tờ trong ví sắp hết hạn' } });
    expect(text?.body.vi).toContain('hết hạn sau 1 ngày, vào 24/11/2026');
    expect(text?.body.en).toContain('in 1 day, on 24/11/2026');
  });

  it('says so on the last day, and fits one SMS', () => {
    const text = endingText([paper('a', today)], today);
    expect(text?.body.vi).toContain('hết hạn hôm nay');
    expect(text?.sms.vi.length).toBeLessThanOrEqual(160);
  });

  it('says nothing of nothing', () => expect(endingText([], today)).toBeUndefined());
});
