import { readFileSync } from 'node:fs';
import { exempt } from './exempt.mjs';
import { mutate } from './mutate.mjs';

describe('what is no guard', () => {
  it.each(exempt.map(({ file, line, why }) => [file, line, why]))('%s: %s', (file, line, why) => {
    const text = readFileSync(file, 'utf8');
    expect(text.split('\n').filter((each) => each.includes(line))).toHaveLength(1);
    const [all, kept] = [mutate(text, file, { everything: true }), mutate(text, file)];
    expect(all.mutants.length).toBeGreaterThan(kept.mutants.length);
    expect(why.length).toBeGreaterThan(20);
  });
});
