import { describe, expect, it } from '@jest/globals';
import { keyName } from './keys.js';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) =>
  keyName({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

describe('keyName', () => {
  it('names letters in lower case, with shift said', () => {
    expect(press('j')).toBe('j');
    expect(press('X', { shiftKey: true })).toBe('shift+x');
  });

  it('names Ctrl and ⌘ alike', () => {
    expect(press('k', { ctrlKey: true })).toBe('mod+k');
    expect(press('K', { metaKey: true })).toBe('mod+k');
  });

  it('names signs that need shift by the sign', () => expect(press('?', { shiftKey: true })).toBe('?'));

  it('leaves Alt to the browser and to the menus', () => expect(press('d', { altKey: true })).toBeUndefined());
});
