import { tidySlipCode } from './slip-code.js';

describe('a slip code as it is typed', () => {
  it.each([
    ['HT-7K3M-9QXD', 'HT-7K3M-9QXD'],
    ['ht7k3m9qxd', 'HT-7K3M-9QXD'],
    [' 7k3m 9qxd ', 'HT-7K3M-9QXD'],
    ['ht 7k3m', 'HT-7K3M'],
  ])('%j becomes %s', (typed, code) => expect(tidySlipCode(typed)).toBe(code));
});
