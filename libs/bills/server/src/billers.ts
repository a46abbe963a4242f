import { readFileSync } from 'node:fs';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { TSchema, Static } from '@sinclair/typebox';
import {
  BillersFile,
  billsProblems,
  ElectricityBranchFile,
  isElectricityCode,
  tidyCode,
  type Biller,
  type ElectricityBranches,
} from '@tinhso/bills-contract';
import { AppConfig, Problem, S } from '@tinhso/platform';

type BillerEntry = BillersFile['billers'][number];

/** The providers of the province and the branches of EVN, read from the folders of data. A fault in a file keeps the process from starting. */
@Injectable()
export class BillerBook implements OnModuleInit {
  private entries: ReadonlyMap<string, BillerEntry> = new Map();
  private known: ElectricityBranches = {};

  constructor(@Inject(AppConfig) private readonly config: AppConfig) {}

  /** @throws Error naming the file and every fault of it */
  onModuleInit(): void {
    const { billers } = this.read(BillersFile, this.config.settings.PROVINCE, 'billers.json');
    this.entries = new Map(billers.map((biller) => [biller.key, biller]));
    this.known = this.read(ElectricityBranchFile, '_national', 'electricity-branches.json').branches;
  }

  all(): Biller[] {
    return [...this.entries.values()].map(({ remit: _remit, ...biller }) => biller);
  }

  branches(): ElectricityBranches {
    return this.known;
  }

  /** A provider that bills were paid to, perhaps one that is on the list no more. */
  find(key: string): BillerEntry | undefined {
    return this.entries.get(key);
  }

  nameOf(key: string, locale: 'vi' | 'en'): string {
    return this.entries.get(key)?.name[locale] ?? key;
  }

  /** @throws Problem biller-unknown | customer-code-faulty */
  checked(key: string, typed: string): { readonly biller: BillerEntry; readonly code: string } {
    const biller = this.entries.get(key);
    if (!biller) throw Problem.from(billsProblems, 'biller-unknown');
    const code = tidyCode(typed);
    const fits = biller.service === 'electricity' ? isElectricityCode(code) : new RegExp(biller.code.pattern).test(code);
    if (!fits) throw Problem.from(billsProblems, 'customer-code-faulty');
    return { biller, code };
  }

  private read<T extends TSchema>(schema: T, ...place: string[]): Static<T> {
    const path = this.config.appPath('provinces', ...place);
    const outcome = S(schema)['~standard'].validate(JSON.parse(readFileSync(path, 'utf8')));
    if (outcome instanceof Promise) throw new Error('the check of a file is synchronous');
    if (!outcome.issues) return outcome.value;
    const faults = outcome.issues.map(({ path: at = [], message }) => `  /${at.map(String).join('/')}: ${message}`);
    throw new Error(`${path} cannot be used:\n${faults.join('\n')}`);
  }
}
