import { readFileSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import { Type, type Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { AppConfig } from '@tinhso/platform';

/** `provinces/_national/result-return.json`: what changes by decision and not by code. */
const TermsFile = Type.Object({
  /** After so many days somebody is reminded who has not come. */
  collectWithinDays: Type.Integer({ minimum: 1, maximum: 365 }),
  postage: Type.Object({
    sameProvince: Type.Integer({ minimum: 0 }),
    otherProvince: Type.Integer({ minimum: 0 }),
    basis: Type.Object({ vi: Type.String(), en: Type.String() }),
  }),
});
export type ReturnTermsFile = Static<typeof TermsFile>;

/** Days and prices around the return of results. */
@Injectable()
export class ReturnTerms {
  readonly file: ReturnTermsFile;

  /** @throws Error at boot when the data are not as they have to be */
  constructor(@Inject(AppConfig) config: AppConfig) {
    const read: unknown = JSON.parse(readFileSync(config.appPath('provinces/_national/result-return.json'), 'utf8'));
    if (!Value.Check(TermsFile, read)) throw new Error('provinces/_national/result-return.json is not as it has to be');
    this.file = read;
  }

  get collectWithinMs(): number {
    return this.file.collectWithinDays * 86_400_000;
  }
}
