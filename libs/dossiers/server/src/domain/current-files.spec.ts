import { describe, expect, it } from '@jest/globals';
import { currentFiles } from './current-files.js';

const link = (fileId: string, paperKey: string, round: number, position = 0) => ({ fileId, paperKey, round, position });
const ids = (links: readonly { fileId: string }[]) => links.map(({ fileId }) => fileId);

describe('the files that count', () => {
  it('are those of the last round of each paper, in the order they were sent', () => {
    const links = [link('b', 'proof', 0, 1), link('a', 'proof', 0, 0), link('c', 'letter', 0), link('d', 'letter', 2)];
    expect(ids(currentFiles(links, []))).toEqual(['a', 'd', 'b']);
  });

  it('leave out a paper that was dropped, until it is sent again', () => {
    const links = [link('a', 'proof', 0), link('b', 'letter', 0)];
    const dropped = [{ number: 1, dropped: ['proof'] }];
    expect(ids(currentFiles(links, dropped))).toEqual(['b']);
    expect(ids(currentFiles([...links, link('c', 'proof', 2)], dropped)).sort()).toEqual(['b', 'c']);
  });

  it('keep a file that stands in two rounds once', () => {
    expect(ids(currentFiles([link('a', 'proof', 0), link('a', 'proof', 1), link('b', 'proof', 1, 1)], []))).toEqual(['a', 'b']);
  });
});
