import { Injectable } from '@nestjs/common';
import type { Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import {
  absencesOfAccounts,
  accountsOfUnits,
  callOff,
  endPostAt,
  findAbsence,
  findPost,
  insertAbsence,
  overlappingAbsence,
  postsOfAccounts,
  type Absence,
  type HeldPost,
} from './data/rosters.js';
import type { AbsenceRow } from './data/absence.entity.js';

/** Posts and absences for the domain that administers staff. Who may ask is the caller's to judge. */
@Injectable()
export class StaffRegister {
  accountsOf(manager: EntityManager, unitIds: readonly string[]): Promise<string[]> {
    return accountsOfUnits(manager, unitIds);
  }

  posts(manager: EntityManager, accountIds: readonly string[]): Promise<HeldPost[]> {
    return postsOfAccounts(manager, accountIds);
  }

  post(manager: EntityManager, id: string): Promise<HeldPost | undefined> {
    return findPost(manager, id);
  }

  /** @returns false when it had ended by then anyway */
  endPost(tx: Tx, id: string, at: Date): Promise<boolean> {
    return endPostAt(tx, id, at);
  }

  absences(manager: EntityManager, accountIds: readonly string[], after: Date): Promise<Absence[]> {
    return absencesOfAccounts(manager, accountIds, after);
  }

  absence(manager: EntityManager, id: string): Promise<Absence | undefined> {
    return findAbsence(manager, id);
  }

  /** What an account does in a part of the period already, if anything. */
  overlap(tx: Tx, accountId: string, from: Date, to: Date): Promise<'away' | 'deputy' | undefined> {
    return overlappingAbsence(tx, accountId, from, to);
  }

  recordAbsence(tx: Tx, absence: Omit<AbsenceRow, 'recordedAt' | 'calledOffAt'>): Promise<void> {
    return insertAbsence(tx, absence);
  }

  /** @returns false when it had ended or was called off before */
  callOffAbsence(tx: Tx, id: string): Promise<boolean> {
    return callOff(tx, id);
  }
}
