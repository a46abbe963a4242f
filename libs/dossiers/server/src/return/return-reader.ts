import { Inject, Injectable } from '@nestjs/common';
import {
  isClosed,
  mayChooseAnew,
  returnEventTitles,
  type PostalAddress,
  type ReturnView,
  type TrackedReturn,
} from '@tinhso/dossiers-contract';
import type { Locale } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import type { DossierRow } from '../data/dossier.entity.js';
import { findParcel } from './parcel-rows.js';
import { ParcelViews } from './parcel-views.js';
import { ReturnOffices } from './return-offices.js';
import { ReturnPlans } from './return-plans.js';
import { ReturnTerms } from './return-terms.js';
import { returnText } from './return-texts.js';
import type { ReturnRow } from './return.entities.js';
import { findReturn, returnEventsOf } from './returns.js';

/** The way of a result, for its person and for whoever tracks the dossier. */
@Injectable()
export class ReturnReader {
  constructor(
    @Inject(ReturnOffices) private readonly offices: ReturnOffices,
    @Inject(ReturnPlans) private readonly plans: ReturnPlans,
    @Inject(ReturnTerms) private readonly terms: ReturnTerms,
    @Inject(ParcelViews) private readonly parcels: ParcelViews,
  ) {}

  /** For the owner; undefined for a dossier that ended without a result, or that is older than the choice and at its end. */
  async of(manager: EntityManager, dossier: DossierRow, locale: Locale): Promise<ReturnView | undefined> {
    if (isClosed(dossier.status) && dossier.status !== 'returned') return undefined;
    const row = await findReturn(manager, dossier.id);
    if (row) return this.view(manager, dossier, row, locale);
    if (isClosed(dossier.status)) return undefined;
    const plain = { way: 'app', state: dossier.status === 'completed' ? 'ready' : 'planned', trouble: null } as const;
    return { ...plain, text: returnText(plain, '', locale), history: [], mayChange: true, version: 1 };
  }

  /** For whoever has code and digits: no address, no names. */
  async tracked(manager: EntityManager, dossier: DossierRow, locale: Locale): Promise<TrackedReturn | undefined> {
    const full = await this.of(manager, dossier, locale);
    if (!full) return undefined;
    const { way, state, text, office, parcel } = full;
    return { way, state, text, ...(office ? { office } : {}), ...(parcel ? { parcel } : {}) };
  }

  async view(manager: EntityManager, { status }: DossierRow, row: ReturnRow, locale: Locale): Promise<ReturnView> {
    const parcel = row.parcelId ? await findParcel(manager, row.parcelId) : null;
    const events = await returnEventsOf(manager, row.dossierId);
    const office = this.officeOf(row, locale);
    const address = this.plans.addressOf(row);
    return {
      way: row.way,
      state: row.state,
      text: returnText(row, office?.name ?? '', locale),
      ...(office ? { office } : {}),
      ...(address ? { address: { ...address, text: this.offices.printed(address) }, postage: this.postage(address) } : {}),
      ...(parcel ? { parcel: await this.parcels.view(manager, parcel, locale) } : {}),
      history: events.map(({ at, kind, unitId }) => ({
        at: at.toISOString(),
        title: returnEventTitles[kind][locale],
        ...(unitId && kind !== 'chosen' ? { detail: this.offices.unit(unitId).shortName } : {}),
      })),
      mayChange: mayChooseAnew(row.state) && status !== 'returned',
      version: row.version,
    };
  }

  /** Where the person has to go, or where it is when something went wrong. */
  private officeOf({ way, state, targetUnitId, heldUnitId }: ReturnRow, locale: Locale) {
    if (state === 'waiting' || state === 'on_way') return this.offices.view(heldUnitId, locale);
    if (way !== 'office') return undefined;
    return this.offices.view(state === 'handed_out' ? heldUnitId : (targetUnitId ?? heldUnitId), locale);
  }

  private postage(address: PostalAddress): number {
    const { sameProvince, otherProvince } = this.terms.file.postage;
    return this.offices.placeOf(address).province === this.offices.province() ? sameProvince : otherProvince;
  }
}
