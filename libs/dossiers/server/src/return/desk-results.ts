import { Inject, Injectable } from '@nestjs/common';
import { returnEventTitles, type DeskResult, type DeskResultDetail, type TakenBy } from '@tinhso/dossiers-contract';
import { FieldCipher, type Locale, type Tx } from '@tinhso/platform';
import { isResultKind } from '@tinhso/signing-contract';
import { SigningFacade } from '@tinhso/signing-server';
import type { DossierRow } from '../data/dossier.entity.js';
import { DOSSIER_SUBJECT } from '../documents/official-papers.js';
import { ProcedureBook } from '../reading/procedure-book.js';
import { findParcel } from './parcel-rows.js';
import { ParcelViews } from './parcel-views.js';
import { ReturnOffices } from './return-offices.js';
import { ReturnPlans } from './return-plans.js';
import { ReturnTerms } from './return-terms.js';
import type { ReturnEventRow, ReturnRow } from './return.entities.js';
import { returnEventsOf } from './returns.js';

const TROUBLES = {
  post_refused: { vi: 'Bưu chính không nhận địa chỉ', en: 'The post refuses the address' },
  came_back: { vi: 'Bưu gửi bị trả về', en: 'The parcel came back' },
  lost: { vi: 'Bưu gửi bị thất lạc', en: 'The parcel was lost' },
} as const;

/** Of a dossier, what the return desk shows. */
export type DeskDossier = Pick<DossierRow, 'id' | 'code' | 'procedureCode' | 'procedureVersion' | 'applicantName' | 'unitId'>;

/** Results as the return desk sees them: whose, where to, since when; nothing of what is in the dossier. */
@Injectable()
export class DeskResults {
  constructor(
    @Inject(ReturnOffices) private readonly offices: ReturnOffices,
    @Inject(ReturnPlans) private readonly plans: ReturnPlans,
    @Inject(ReturnTerms) private readonly terms: ReturnTerms,
    @Inject(ParcelViews) private readonly parcels: ParcelViews,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(SigningFacade) private readonly signing: SigningFacade,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {}

  view(dossier: DeskDossier, row: ReturnRow, number: string | null, { locale, now }: { locale: Locale; now: Date }): DeskResult {
    const unit = (id: string) => ({ id, name: this.offices.unit(id).shortName });
    const goesTo = row.state === 'to_send' ? row.targetUnitId : null;
    const trouble = row.trouble && [TROUBLES[row.trouble][locale], row.troubleWords].filter(Boolean).join(': ');
    return {
      id: dossier.id,
      code: dossier.code,
      procedure: { code: dossier.procedureCode, title: this.book.definitionOf(dossier).shortTitle[locale] },
      applicantName: dossier.applicantName,
      way: row.way,
      state: row.state,
      since: row.stateSince.toISOString(),
      heldBy: unit(row.heldUnitId),
      ...(row.fromUnitId && row.fromUnitId !== row.heldUnitId ? { from: unit(row.fromUnitId) } : {}),
      ...(goesTo ? { goesTo: unit(goesTo) } : {}),
      filedAt: unit(dossier.unitId),
      ...(number ? { parcelNumber: number } : {}),
      ...(trouble ? { note: trouble } : {}),
      ...(row.dueAt ? { dueAt: row.dueAt.toISOString() } : {}),
      late: row.dueAt !== null && row.dueAt <= now,
      uncollected: row.state === 'waiting' && now.getTime() - row.stateSince.getTime() >= this.terms.collectWithinMs,
      version: row.version,
    };
  }

  async detail({ manager, ctx, now }: Tx, dossier: DossierRow, row: ReturnRow): Promise<DeskResultDetail> {
    const parcel = row.parcelId ? await findParcel(manager, row.parcelId) : null;
    const events = await returnEventsOf(manager, row.dossierId);
    const documents = (await this.signing.documentsOf(manager, DOSSIER_SUBJECT, [dossier.id])).get(dossier.id) ?? [];
    const result = documents.filter(({ kind, revocation }) => isResultKind(kind) && !revocation).at(-1);
    const address = this.plans.addressOf(row);
    const taken = this.takenBy(row);
    const handedOut = events.find(({ kind }) => kind === 'handed_out');
    return {
      ...this.view(dossier, row, parcel?.number ?? null, { locale: ctx.locale, now }),
      resultTitle: result?.title ?? this.book.definitionOf(dossier).result.title[ctx.locale],
      ...(result?.number ? { resultNumber: result.number } : {}),
      ...(address ? { address: `${address.name}, ${address.phone}. ${this.offices.printed(address)}` } : {}),
      ...(taken && handedOut ? { takenBy: this.takenView(taken, handedOut) } : {}),
      ...(parcel ? { parcel: await this.parcels.view(manager, parcel, ctx.locale) } : {}),
      history: events.map((event) => this.entry(event, ctx.locale)),
    };
  }

  private entry({ at, kind, actorName, unitId }: ReturnEventRow, locale: Locale): DeskResultDetail['history'][number] {
    const by = [actorName, unitId && this.offices.unit(unitId).shortName].filter(Boolean).join(', ');
    return { at: at.toISOString(), title: returnEventTitles[kind][locale], ...(by ? { detail: by } : {}) };
  }

  private takenBy({ dossierId, takenSealed }: ReturnRow): TakenBy | undefined {
    return takenSealed ? (JSON.parse(this.cipher.open(dossierId, takenSealed)) as TakenBy) : undefined;
  }

  private takenView(
    { kind, name, idNumber, authority }: TakenBy,
    { at, actorName }: ReturnEventRow,
  ): NonNullable<DeskResultDetail['takenBy']> {
    return { kind, name, idNumber, ...(authority ? { authority } : {}), at: at.toISOString(), handedOutBy: actorName ?? '' };
  }
}
