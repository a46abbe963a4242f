import { describe, expect, it } from '@jest/globals';
import { worklists } from '@tinhso/casework-contract';
import { goKeys } from './go-keys.js';
import { casePath, listLooks, listOfSlug, listPath } from './lists.js';
import { shownLists } from './shown-lists.js';

describe('lists', () => {
  it('has one address for each list, and finds it back', () => {
    expect(new Set(worklists.map((name) => listLooks[name].slug)).size).toBe(worklists.length);
    for (const name of worklists) expect(listOfSlug(listLooks[name].slug)).toBe(name);
    expect(listOfSlug('khong-co')).toBeUndefined();
  });

  it('keeps the search in the address', () => {
    expect(listPath('open', 'hoàng mây')).toBe('/hop-viec/tat-ca?q=ho%C3%A0ng%20m%C3%A2y');
    expect(casePath('1', 'to_sign', 'a&b')).toBe('/ho-so/1?ds=cho-ky&q=a%26b');
  });

  it('has no two lists on one sequence of keys', () => {
    expect(new Set(Object.values(goKeys)).size).toBe(Object.values(goKeys).length);
  });

  it('shows a post the lists it can move on', () => {
    expect(shownLists(worklists, ['dossier.read', 'dossier.receive'])).toContain('to_receive');
    expect(shownLists(worklists, ['dossier.read', 'dossier.receive'])).not.toContain('to_sign');
    expect(shownLists(worklists, ['dossier.read', 'dossier.sign'])).toContain('to_sign');
  });
});
