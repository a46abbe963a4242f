import { closeSync, openSync } from 'node:fs';
import { steadyOutput } from './steady-output.js';

describe('the log of a process', () => {
  it('does not end the process when its disk is full', () => {
    const full = openSync('/dev/full', 'w');
    try {
      const output = steadyOutput(full);
      for (let n = 0; n < 2_000; n++) expect(() => output.write(`${'x'.repeat(1_000)}\n`)).not.toThrow();
    } finally {
      closeSync(full);
    }
  });
});
