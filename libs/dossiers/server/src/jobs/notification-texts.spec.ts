import { notifiedEvents } from '@tinhso/notifications-contract';
import { dossierEventTypes } from '@tinhso/dossiers-contract';
import { fillText, notificationTexts, undatedSubmission } from './notification-texts.js';

const value = (text: string) => ({ vi: text, en: text });
const values = { code: value('H60.41-261123-0007'), due: value('17:00 thứ Tư 25/11/2026'), items: value('2') };
const told = dossierEventTypes.filter((type) => (notifiedEvents as readonly string[]).includes(type));

describe('what people are told', () => {
  it('has a text for every event that is told, and only for those', () => {
    // What only members of staff are told has its words with them.
    const staffOnly = ['dossier.assigned'];
    expect([...Object.keys(notificationTexts), ...staffOnly].sort()).toEqual([...told].sort());
  });

  it.each(told.filter((type) => notificationTexts[type]))('%s names the dossier, leaves no place open, and fits one SMS', (type) => {
    const text = notificationTexts[type];
    if (!text) throw new Error('no text');
    const body = fillText(text.body, values);
    expect(body.vi).toContain(values.code.vi);
    expect(body.vi + body.en).not.toMatch(/[{}]/);
    if (!text.sms) return;
    const sms = fillText(text.sms, { ...values, due: value('17:00 25/11/2026') });
    expect(sms.vi).toMatch(/^[\x20-\x7e]+$/);
    expect(sms.vi.length).toBeLessThanOrEqual(140);
  });

  it('tells no date of a submission whose time nobody knows', () => {
    const { body, sms } = undatedSubmission;
    expect(JSON.stringify([body, sms])).not.toContain('{due}');
    expect(fillText(body, values).vi).toContain(values.code.vi);
    expect(sms?.vi).toMatch(/^[\x20-\x7e]{20,110}$/);
  });

  it('refuses to send half a text', () => {
    expect(() => fillText({ vi: 'Mã {code}', en: 'Code {code}' }, {})).toThrow('code');
  });
});
