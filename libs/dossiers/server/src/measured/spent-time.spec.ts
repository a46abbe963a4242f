import { PLAIN_CALENDAR as calendar } from '@tinhso/kernel';
import { spentMinutes, type TimedEvent } from './spent-time.js';

const at = (type: TimedEvent['type'], moment: string): TimedEvent => ({ type, at: new Date(`${moment}:00+07:00`) });

describe('time that an office spent', () => {
  it('is office hours from acceptance to the signed result, over nights and weekends', () => {
    const events = [
      at('dossier.submitted', '2026-11-19T09:00'),
      at('dossier.accepted', '2026-11-20T16:00'),
      at('dossier.signed', '2026-11-23T09:00'),
    ];
    const friday = spentMinutes(calendar, events) ?? 0;
    const onlyMonday = spentMinutes(calendar, [at('dossier.accepted', '2026-11-23T07:30'), at('dossier.signed', '2026-11-23T09:00')]) ?? 0;
    expect(onlyMonday).toBe(90);
    expect(friday).toBeGreaterThan(onlyMonday);
    expect(friday).toBeLessThan(240);
  });

  it('leaves out what the citizen took', () => {
    const events = [
      at('dossier.accepted', '2026-11-23T08:00'),
      at('dossier.supplement_requested', '2026-11-23T09:00'),
      at('dossier.supplemented', '2026-11-25T09:00'),
      at('dossier.signed', '2026-11-25T10:00'),
    ];
    expect(spentMinutes(calendar, events)).toBe(120);
  });

  it('does not begin before acceptance', () => {
    const events = [
      at('dossier.supplement_requested', '2026-11-23T08:00'),
      at('dossier.supplemented', '2026-11-23T09:00'),
      at('dossier.accepted', '2026-11-23T10:00'),
      at('dossier.signed', '2026-11-23T11:00'),
    ];
    expect(spentMinutes(calendar, events)).toBe(60);
  });

  it('is nothing without a signed result', () => {
    expect(spentMinutes(calendar, [at('dossier.accepted', '2026-11-23T08:00')])).toBeUndefined();
    expect(spentMinutes(calendar, [at('dossier.submitted', '2026-11-23T08:00'), at('dossier.signed', '2026-11-23T09:00')])).toBeUndefined();
  });
});
