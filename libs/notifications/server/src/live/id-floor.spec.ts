import { newId } from '@tinhso/kernel';
import { idFloor } from './id-floor.js';

describe('idFloor', () => {
  it('lies below every id made later and above those made before', () => {
    const now = Date.now();
    expect(idFloor(new Date(now)) < newId()).toBe(true);
    expect(idFloor(new Date(now + 1000)) > newId()).toBe(true);
  });
});
