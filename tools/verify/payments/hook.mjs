/** Loaded before the product: `--import …/hook.mjs` with the mutant's id in PAYMENTS_MUTANT. */
import { register } from 'node:module';

register('./loader.mjs', import.meta.url, { data: { id: process.env.PAYMENTS_MUTANT } });
