import { readFileSync } from 'node:fs';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AppConfig, S } from '@tinhso/platform';
import type { RequestKind, StoppableUse } from '@tinhso/privacy-contract';
import { PrivacyFile, type Purpose, type RequestRule } from './domain/policy-file.js';

/** The rules of the day about personal data, read from the country's folder. A fault in the file keeps the process from starting. */
@Injectable()
export class PrivacyPolicy implements OnModuleInit {
  private file: PrivacyFile | undefined;

  constructor(@Inject(AppConfig) private readonly config: AppConfig) {}

  /** @throws Error naming every fault of the file */
  onModuleInit(): void {
    const path = this.config.appPath('provinces', '_national', 'privacy.json');
    const outcome = S(PrivacyFile)['~standard'].validate(JSON.parse(readFileSync(path, 'utf8')));
    if (outcome instanceof Promise) throw new Error('the check of a file is synchronous');
    if (outcome.issues) {
      const faults = outcome.issues.map(({ path: at = [], message }) => `  /${at.map(String).join('/')}: ${message}`);
      throw new Error(`${path} cannot be used:\n${faults.join('\n')}`);
    }
    this.file = outcome.value as PrivacyFile;
  }

  get rules(): PrivacyFile {
    if (!this.file) throw new Error('the rules about personal data have not been read yet');
    return this.file;
  }

  ruleOf(kind: RequestKind): RequestRule {
    return this.rules.requests[kind];
  }

  /** undefined for a purpose for which nothing is asked (any more). */
  purpose(name: string): Purpose | undefined {
    return this.rules.consents.find(({ purpose }) => purpose === name);
  }

  /** What can be made to stop, in one language: everything that rests on consent, and parts of what rests on the law. */
  stoppable(locale: 'vi' | 'en'): StoppableUse[] {
    const { consents, told } = this.rules;
    const parts = told.flatMap(({ stoppable }) => stoppable ?? []);
    return [
      ...consents.map(({ purpose, title, text }) => ({
        use: purpose,
        title: title[locale],
        text: text[locale],
        basis: 'consent' as const,
      })),
      ...parts.map(({ use, title, text }) => ({ use, title: title[locale], text: text[locale], basis: 'law' as const })),
    ];
  }
}
