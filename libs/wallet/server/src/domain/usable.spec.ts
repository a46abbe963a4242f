import { unusableReason } from './usable.js';

const place = { maxFiles: 2, accepted: ['image/jpeg', 'application/pdf'] };
const paper = { state: 'valid' as const, mediaTypes: ['image/jpeg'] };

describe('whether a paper may be handed over', () => {
  it('goes where its form and its state are right', () => {
    expect(unusableReason(paper, place)).toBeUndefined();
    expect(unusableReason({ ...paper, state: 'expiring' }, place)).toBeUndefined();
    expect(unusableReason(paper, { maxFiles: 1 })).toBeUndefined();
  });

  it('not when it has expired, unless an old one is what is asked for', () => {
    expect(unusableReason({ ...paper, state: 'expired' }, place)).toBe('expired');
    expect(unusableReason({ ...paper, state: 'expired' }, { ...place, takesExpired: true })).toBeUndefined();
  });

  it('never when it was taken back', () => {
    expect(unusableReason({ ...paper, state: 'revoked' }, { ...place, takesExpired: true })).toBe('revoked');
  });

  it('not in a form that is not accepted', () => {
    expect(unusableReason({ ...paper, mediaTypes: ['image/webp'] }, place)).toBe('not-accepted');
    expect(unusableReason({ ...paper, mediaTypes: ['image/jpeg', 'image/webp'] }, place)).toBe('not-accepted');
    expect(unusableReason({ ...paper, mediaTypes: Array<string>(3).fill('image/jpeg') }, place)).toBe('not-accepted');
    expect(unusableReason({ ...paper, mediaTypes: [] }, place)).toBe('not-accepted');
  });
});
