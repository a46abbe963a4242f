import { Inject, Injectable } from '@nestjs/common';
import {
  assistanceLimits,
  type AssistedSession,
  type HelperFiling,
  type OwnAssistedSession,
  type SessionState,
} from '@tinhso/assistance-contract';
import { ApplicationIntake } from '@tinhso/dossiers-server';
import { maskPhone } from '@tinhso/kernel';
import { FieldCipher, type Locale } from '@tinhso/platform';
import type { FilingRow } from '../data/filing.entity.js';
import type { SessionRow } from '../data/session.entity.js';
import { FilingSecrets } from '../confirming/filing-secrets.js';
import { Helpers, type HelperName } from '../people/helpers.js';
import { filingStateOf } from './filing-state.js';

/** A session whose time is over is shown so, also before the worker has come by. */
export const sessionStateOf = ({ state, expiresAt }: SessionRow, now: Date): SessionState =>
  (state === 'awaiting' || state === 'active') && expiresAt <= now ? 'expired' : state;

/** Sessions as both sides see them. */
@Injectable()
export class SessionViews {
  constructor(
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(ApplicationIntake) private readonly intake: ApplicationIntake,
    @Inject(FilingSecrets) private readonly secrets: FilingSecrets,
    @Inject(Helpers) private readonly helpers: Helpers,
  ) {}

  forHelper(row: SessionRow, filings: readonly FilingRow[], now: Date, locale: Locale): AssistedSession {
    const state = sessionStateOf(row, now);
    const resendAt =
      state === 'awaiting' && row.lastSentAt && row.sends <= assistanceLimits.maxSends ? this.nextSend(row.lastSentAt) : undefined;
    return {
      id: row.id,
      memberId: row.memberId,
      personName: row.personName,
      ...(row.phoneSealed ? { phoneMasked: maskPhone(this.cipher.open(row.id, row.phoneSealed)) } : {}),
      consent: row.consent,
      state,
      startedAt: (row.agreedAt ?? row.createdAt).toISOString(),
      expiresAt: (row.endedAt ?? row.expiresAt).toISOString(),
      ...(resendAt ? { resendAt: resendAt.toISOString() } : {}),
      filings: filings.filter((each) => each.sessionId === row.id).map((each) => this.filing(each, now, locale)),
    };
  }

  forPerson(row: SessionRow, helper: HelperName, now: Date): OwnAssistedSession {
    return {
      id: row.id,
      helper,
      consent: row.consent,
      state: sessionStateOf(row, now),
      startedAt: (row.agreedAt ?? row.createdAt).toISOString(),
      expiresAt: (row.endedAt ?? row.expiresAt).toISOString(),
      disowned: row.disownedAt !== null,
    };
  }

  private filing(row: FilingRow, now: Date, locale: Locale): HelperFiling {
    const state = filingStateOf(row, now);
    return {
      id: row.id,
      procedure: { code: row.procedureCode, title: this.intake.titleOf(row.procedureCode, locale) },
      office: this.helpers.unitName(row.unitId),
      state,
      ...(row.confirmedBy ? { confirmedBy: row.confirmedBy } : {}),
      filedAt: row.filedAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
      ...(state === 'provisional' ? { slipCode: this.secrets.slipOf(row) } : {}),
    };
  }

  private nextSend(lastSentAt: Date): Date {
    return new Date(lastSentAt.getTime() + assistanceLimits.resendAfter * 1000);
  }
}
