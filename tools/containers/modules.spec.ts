import { librariesOf } from './modules.mjs';

describe('libraries that code needs when it runs', () => {
  it('are found in every form of import', () => {
    const code = [
      "import 'reflect-metadata';",
      "import { Module } from '@nestjs/common';",
      "import x, { type Y } from 'sharp/lib/x.js';",
      'import {\n  a,\n  b,\n} from "pino";',
      "export { z } from 'ajv';",
    ].join('\n');
    expect(librariesOf(code)).toEqual(['reflect-metadata', '@nestjs/common', 'sharp', 'pino', 'ajv']);
  });

  it('are not types, own packages, files or parts of Node', () => {
    const code =
      "import type { A } from 'typeorm';\nimport { b } from '@tinhso/kernel';\nimport c from './c.js';\nimport { d } from 'node:fs';";
    expect(librariesOf(code)).toEqual([]);
  });
});
