import { Recent } from './recent.js';

describe('recent things', () => {
  it('are made once while they are among the last asked for', () => {
    const recent = new Recent<string, object>(2);
    const made: string[] = [];
    const get = (key: string) => recent.get(key, () => (made.push(key), { key }));
    const a = get('a');
    get('b');
    expect(get('a')).toBe(a);
    get('c');
    expect(recent.size).toBe(2);
    expect(get('a')).toBe(a);
    get('b');
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });
});
