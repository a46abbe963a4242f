import { Injectable } from '@nestjs/common';
import { differenceTexts, machineTexts, type CloseDifference } from '@tinhso/reconciliation-contract';
import type { Locale } from '@tinhso/platform';
import type { CloseExplanationRow } from '../data/close.entities.js';
import type { Finding } from '../domain/compare.js';

/** A finding with the way it is of. */
export interface FoundOn extends Finding {
  readonly way: string;
}

/** Says of each finding whether the machine explains it, a person did, or nobody yet. */
@Injectable()
export class CloseJudge {
  of(findings: readonly FoundOn[], said: readonly CloseExplanationRow[], locale: Locale): CloseDifference[] {
    return findings.map((finding) => this.one(finding, said, locale)).sort((one, other) => rank(one) - rank(other));
  }

  private one(finding: FoundOn, said: readonly CloseExplanationRow[], locale: Locale): CloseDifference {
    const { kind, way, subject, line, ours, theirs, paymentId, reference } = finding;
    const difference = ours - theirs;
    return {
      kind,
      kindText: differenceTexts[kind][locale],
      way,
      subject,
      ours,
      theirs,
      difference,
      ...(line ? { line } : {}),
      ...(paymentId ? { paymentId } : {}),
      ...(reference ? { reference } : {}),
      ...this.explained(finding, said, locale),
    };
  }

  private explained(
    { kind, way, subject, ours, theirs, machine, machineDay }: FoundOn,
    said: readonly CloseExplanationRow[],
    locale: Locale,
  ): Pick<CloseDifference, 'state' | 'explanation' | 'explainedBy' | 'explainedAt'> {
    if (machine) return { state: 'machine', explanation: machineTexts[machine][locale].replace('{day}', dayText(machineDay)) };
    // Another sum than the one that was explained is another difference.
    const word = said.findLast(
      (each) => each.kind === kind && each.way === way && each.subject === subject && each.difference === ours - theirs,
    );
    if (!word) return { state: 'open' };
    return {
      state: 'person',
      explanation: word.reason,
      explainedBy: word.explainedByName,
      explainedAt: word.explainedAt.toISOString(),
    };
  }
}

/** What nobody explained comes first. */
const rank = ({ state }: CloseDifference): number => ({ open: 0, person: 1, machine: 2 })[state];

/** `23/11/2026`. */
const dayText = (day = ''): string => day.split('-').reverse().join('/');
