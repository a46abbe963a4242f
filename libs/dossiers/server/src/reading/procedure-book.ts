import { Inject, Injectable } from '@nestjs/common';
import type { AttachedPaper, LogicFacts, ProcedureDefinition } from '@tinhso/procedures-contract';
import { ProceduresFacade, type CheckedAnswers } from '@tinhso/procedures-server';
import type { DossierRow } from '../data/dossier.entity.js';

type Filed = Pick<DossierRow, 'procedureCode' | 'procedureVersion'>;

/** The very version of the procedure under which a dossier was submitted: later ones change nothing for it. */
@Injectable()
export class ProcedureBook {
  constructor(@Inject(ProceduresFacade) private readonly procedures: ProceduresFacade) {}

  /** The definition in force; undefined for a procedure that cannot be applied for here. */
  inForce(code: string, at: Date): ProcedureDefinition | undefined {
    return this.procedures.definition(code, at);
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
    return this.procedures.titleOf(code)?.[locale] ?? code;
  }
}
