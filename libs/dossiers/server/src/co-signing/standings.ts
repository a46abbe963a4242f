import { Inject, Injectable } from '@nestjs/common';
import { localDate, maskCitizenId, maskPhone } from '@tinhso/kernel';
import type { CoSignerList, CoSignerStanding } from '@tinhso/dossiers-contract';
import type { Locale } from '@tinhso/platform';
import { coSignersOf, type Answers, type CoSigner, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { Offices } from '../offices/offices.js';
import type { CoSigningRow } from './co-signing.entity.js';
import { CoSigningVault } from './contents.js';

/** Whether an invitation holds its draft still at a moment. */
export const isHolding = ({ state, expiresAt, dossierId }: CoSigningRow, now: Date): boolean =>
  dossierId === null && (state === 'signed' || (state === 'invited' && expiresAt > now));

/** Who has to sign an application, and who has. */
@Injectable()
export class CoSignerStandings {
  constructor(
    @Inject(CoSigningVault) private readonly vault: CoSigningVault,
    @Inject(Offices) private readonly offices: Offices,
  ) {}

  needed(definition: ProcedureDefinition, answers: Answers, now: Date): CoSigner[] {
    const today = localDate(this.offices.provinceCalendar(), now);
    return coSignersOf(definition, { answers, today, channel: 'online' });
  }

  /** Days for which an invitation holds whose procedure does not say. */
  days(now: Date): number {
    return this.offices.provinceRules(now).coSigningDays;
  }

  /** @param rows newest first */
  list(definition: ProcedureDefinition, answers: Answers, rows: readonly CoSigningRow[], now: Date, locale: Locale): CoSignerList {
    const needed = this.needed(definition, answers, now);
    const newest = (key: string): CoSigningRow | undefined => rows.find(({ signerKey }) => signerKey === key);
    return {
      items: needed.map((signer) => this.standing(signer, newest(signer.key), now, locale)),
      locked: rows.some((row) => isHolding(row, now)),
      complete: needed.length > 0 && needed.every(({ key }) => newest(key)?.state === 'signed'),
    };
  }

  private standing(signer: CoSigner, row: CoSigningRow | undefined, now: Date, locale: Locale): CoSignerStanding {
    const { key, title, summary, requiredAssurance } = signer;
    return {
      signer: key,
      title: title[locale],
      summary: summary[locale],
      ...(requiredAssurance ? { requiredAssurance } : {}),
      ...(row ? { invitation: this.invitation(row, now) } : {}),
    };
  }

  private invitation(row: CoSigningRow, now: Date): NonNullable<CoSignerStanding['invitation']> {
    const { fullName, by, number, reason } = this.vault.open(row);
    return {
      id: row.id,
      // The sweeper may come a little later than the end.
      state: row.state === 'invited' && row.expiresAt <= now ? 'expired' : row.state,
      fullName,
      numberMasked: by === 'phone' ? maskPhone(number) : maskCitizenId(number),
      invitedAt: row.invitedAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
      opened: row.accountId !== null,
      ...(row.endedAt ? { endedAt: row.endedAt.toISOString() } : {}),
      ...(row.signedName ? { signedName: row.signedName } : {}),
      ...(reason ? { reason } : {}),
      version: row.version,
    };
  }
}
