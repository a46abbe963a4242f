import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@tinhso/platform';
import { lifeEventOf, type AttachedPaper, type LogicFacts, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { LifeEventBook, ProceduresFacade, type CheckedAnswers } from '@tinhso/procedures-server';
import type { DossierRow } from '../data/dossier.entity.js';

type Filed = Pick<DossierRow, 'procedureCode' | 'procedureVersion'>;

/** The very version of the procedure under which a dossier was submitted: later ones change nothing for it. */
@Injectable()
export class ProcedureBook {
  constructor(
    @Inject(ProceduresFacade) private readonly procedures: ProceduresFacade,
    @Inject(LifeEventBook) private readonly events: LifeEventBook,
  ) {}

  /** The definition in force, or the common form of a life event (`sk-…`); undefined for what cannot be applied for here. */
  inForce(code: string, at: Date): ProcedureDefinition | undefined {
    return lifeEventOf(code) === undefined ? this.procedures.definition(code, at) : this.events.form(code, at)?.definition;
  }

  /** Keeps the version that something is filed under, where the catalogue alone would not bring it back. */
  async keep(tx: Tx, definition: ProcedureDefinition): Promise<void> {
    await this.procedures.keepVersion(tx, definition);
  }

  /** @throws Error when the version is gone: published versions are never removed */
  definitionOf({ procedureCode, procedureVersion }: Filed): ProcedureDefinition {
    const definition = this.procedures.definitionVersion(procedureCode, procedureVersion);
    if (!definition) throw new Error(`version ${procedureVersion} of procedure ${procedureCode} is gone`);
    return definition;
  }

  /** Judges answers, and papers when they are given, against one version; every fault at once. */
  check(
    { code, version }: ProcedureDefinition,
    facts: Omit<LogicFacts, 'answers'> & { answers: unknown },
    papers?: readonly AttachedPaper[],
  ): CheckedAnswers {
    return this.procedures.checkAnswers(code, version, facts, papers);
  }

  /** Name for lists; the code itself for a procedure that is not known any more. */
  titleOf(code: string, locale: 'vi' | 'en'): string {
    const title = this.events.event(lifeEventOf(code) ?? '')?.title ?? this.procedures.titleOf(code);
    return title?.[locale] ?? code;
  }
}
