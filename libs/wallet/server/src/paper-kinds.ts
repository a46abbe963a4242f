import { readFileSync } from 'node:fs';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AppConfig, Problem, S } from '@tinhso/platform';
import { kindsNamed, OTHER_KIND, PaperKindFile, walletProblems, type Bilingual, type PaperKind } from '@tinhso/wallet-contract';

/** The kinds of papers, read from the country's folder. A fault in the file keeps the process from starting. */
@Injectable()
export class PaperKinds implements OnModuleInit {
  private kinds: ReadonlyMap<string, PaperKind> = new Map();

  constructor(@Inject(AppConfig) private readonly config: AppConfig) {}

  /** @throws Error naming every fault of the file */
  onModuleInit(): void {
    const path = this.config.appPath('provinces', '_national', 'paper-kinds.json');
    const outcome = S(PaperKindFile)['~standard'].validate(JSON.parse(readFileSync(path, 'utf8')));
    if (outcome instanceof Promise) throw new Error('the check of a file is synchronous');
    if (outcome.issues) {
      const faults = outcome.issues.map(({ path: at = [], message }) => `  /${at.map(String).join('/')}: ${message}`);
      throw new Error(`${path} cannot be used:\n${faults.join('\n')}`);
    }
    const { kinds } = outcome.value;
    this.kinds = new Map(kinds.map((kind) => [kind.code, kind]));
    if (!this.kinds.has(OTHER_KIND)) throw new Error(`${path} has no kind "${OTHER_KIND}"`);
  }

  all(): PaperKind[] {
    return [...this.kinds.values()];
  }

  /** A kind that is on the list no more is shown as another paper. */
  kind(code: string): PaperKind {
    const kind = this.kinds.get(code) ?? this.kinds.get(OTHER_KIND);
    if (!kind) throw new Error('the kinds of papers have not been read yet');
    return kind;
  }

  /** @throws Problem wallet-kind-unknown */
  addable(code: string): PaperKind {
    const kind = this.kinds.get(code);
    if (!kind?.addable) throw Problem.from(walletProblems, 'wallet-kind-unknown');
    return kind;
  }

  /** Kind that a name speaks of. */
  named({ vi }: Bilingual): string {
    return kindsNamed(vi, this.all())[0] ?? OTHER_KIND;
  }
}
