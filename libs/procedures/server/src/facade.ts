import { Inject, Injectable } from '@nestjs/common';
import { compareText } from '@tinhso/kernel';
import type { AnswerFault, AttachedPaper, LocalText, LogicFacts, ProcedureDefinition } from '@tinhso/procedures-contract';
import type { Tx } from '@tinhso/platform';
import { CatalogueSnapshot } from './data/catalogue-snapshot.js';
import { GenericProcedures } from './generic-procedures.js';
import { isGenericVersion } from './domain/generic/generic-definition.js';
import type { AnswerChecker, CheckedAnswers } from './domain/answer-checker.js';
import { shortTitle } from './domain/procedure-views.js';

/** Procedures for the domains above: definitions in force and of old, and the judging of answers. All from memory, at once. */
@Injectable()
export class ProceduresFacade {
  constructor(
    @Inject(CatalogueSnapshot) private readonly snapshot: CatalogueSnapshot,
    @Inject(GenericProcedures) private readonly generic: GenericProcedures,
  ) {}

  /**
   * The definition in force at a moment (by local date), or the one made from the catalogue for a procedure that nobody has worked out;
   * undefined for a procedure that cannot be applied for here.
   */
  definition(code: string, at: Date): ProcedureDefinition | undefined {
    return this.snapshot.inForce(code, at)?.definition ?? this.generic.definition(code);
  }

  /** Keeps the version under which something is filed, where it was made from the catalogue: that may change, the dossier may not. */
  async keepVersion(tx: Tx, definition: ProcedureDefinition): Promise<void> {
    if (isGenericVersion(definition.version)) await this.generic.keep(tx, definition);
  }

  /** A definition by number, whether still in force or not. */
  definitionVersion(code: string, version: number): ProcedureDefinition | undefined {
    if (isGenericVersion(version)) return this.generic.numbered(code, version);
    return this.snapshot.numbered(code, version)?.definition;
  }

  /** Judges the shape of answers: unknown fields, wrong values, communes that do not exist; every fault at once. */
  validator(code: string, version: number): (answers: unknown) => AnswerFault[] {
    const checker = this.checker(code, version);
    return (answers) => checker.shapeFaults(answers);
  }

  /**
   * Everything at once: shape, open questions, rules across fields, papers when given.
   * @returns the answers as they are to be kept (tidied, only to questions that are shown) and all faults
   * @throws Error for a version that was never published
   */
  checkAnswers(
    code: string,
    version: number,
    facts: Omit<LogicFacts, 'answers'> & { readonly answers: unknown },
    papers?: readonly AttachedPaper[],
  ): CheckedAnswers {
    return this.checker(code, version).check(facts as LogicFacts, papers);
  }

  /** Name for lists, without "Thủ tục"; undefined for an unknown code. */
  titleOf(code: string): LocalText | undefined {
    const entry = this.snapshot.entry(code);
    const definition = this.snapshot.inForce(code)?.definition;
    return (
      definition?.shortTitle ?? entry?.plain?.title ?? (entry ? { vi: shortTitle(entry.title), en: shortTitle(entry.title) } : undefined)
    );
  }

  /** Field of a procedure, `Hộ tịch`; undefined for an unknown code. */
  fieldOf(code: string): string | undefined {
    return this.snapshot.entry(code)?.field;
  }

  /** Every field of procedures there is, in Vietnamese order. */
  fields(): string[] {
    return [...new Set(this.snapshot.allEntries().map((entry) => entry.field))].sort(compareText);
  }

  /** Codes of all procedures of some fields, `['Hộ tịch']`. */
  codesOfFields(fields: readonly string[]): string[] {
    return this.snapshot.allEntries().flatMap((entry) => (fields.includes(entry.field) ? [entry.code] : []));
  }

  /** Fields of the procedures that can be filed online at a moment, `Hộ tịch`, in alphabetical order. */
  onlineFields(at: Date): string[] {
    const online = this.snapshot.allEntries().filter(({ code }) => {
      const worked = this.snapshot.inForce(code, at)?.definition;
      return worked ? worked.channels.includes('online') : this.generic.opens(code);
    });
    return [...new Set(online.map(({ field }) => field))].sort(compareText);
  }

  private checker(code: string, version: number): AnswerChecker {
    if (isGenericVersion(version)) return this.generic.checker(code, version);
    const published = this.snapshot.numbered(code, version);
    if (!published) throw new Error(`version ${version} of procedure ${code} was never published`);
    return this.snapshot.checker(published);
  }
}
