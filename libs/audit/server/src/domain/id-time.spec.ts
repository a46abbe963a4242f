import { newId } from '@tinhso/kernel';
import { idFloor, idMillis } from './id-time.js';

describe('the time in an id', () => {
  it('is when the id was made', () => {
    expect(idMillis('018f2b1e-0102-7000-8000-000000000000')).toBe(0x018f2b1e0102);
  });

  it('gives a floor that lies under every id of the time since', () => {
    const id = newId();
    const floor = idFloor(id, 1000);
    expect(floor < id).toBe(true);
    expect(idMillis(floor)).toBe(idMillis(id) - 1000);
    expect(idFloor('00000000-0001-7000-8000-000000000000', 1000)).toBe('00000000-0000-0000-0000-000000000000');
  });
});
