import { describe, expect, it } from '@jest/globals';
import { areaOf, emptyWish, wishFault } from './area.js';

const point = { lat: 21.82, long: 105.21 };

describe('the area of an alert', () => {
  it('is a commune or a distance, never both', () => {
    const wish = { ...emptyWish, commune: '02215', point, category: 'pothole' };
    expect(areaOf(wish)).toEqual({ commune: '02215', category: 'pothole' });
    expect(areaOf({ ...wish, by: 'distance', metres: 300 })).toEqual({ ...point, metres: 300, category: 'pothole' });
    expect(areaOf({ ...wish, category: '' })).toEqual({ commune: '02215' });
  });

  it('says what is missing', () => {
    expect(wishFault(emptyWish)).toBe('commune');
    expect(wishFault({ ...emptyWish, by: 'distance', commune: '02215' })).toBe('point');
    expect(wishFault({ ...emptyWish, commune: '02215' })).toBeUndefined();
    expect(wishFault({ ...emptyWish, by: 'distance', point })).toBeUndefined();
  });
});
