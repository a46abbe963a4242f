import { Inject, Injectable } from '@nestjs/common';
import type { PostalAddress, ReturnOffice } from '@tinhso/dossiers-contract';
import type { UnitView } from '@tinhso/organisations-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { openingHours } from './opening-hours.js';

type Locale = 'vi' | 'en';

/** Offices at which results are handed out, and what the post has to know of places. Everything comes from memory. */
@Injectable()
export class ReturnOffices {
  constructor(@Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade) {}

  /** The one-stop desks of the province, by name. */
  all(): UnitView[] {
    return this.organisations
      .units()
      .filter(({ kind }) => kind === 'commune_committee' || kind === 'province_one_stop')
      .sort((a, b) => a.shortName.localeCompare(b.shortName, 'vi'));
  }

  /** Whether results may be handed out there: any one-stop desk, and the office that received the dossier. */
  handsOut(unitId: string, filedAt: string): boolean {
    return unitId === filedAt || this.all().some(({ id }) => id === unitId);
  }

  view(unitId: string, locale: Locale): ReturnOffice {
    const { id, shortName, deskName, address, phone } = this.unit(unitId);
    return {
      id,
      name: deskName ?? shortName,
      ...(address ? { address } : {}),
      ...(phone ? { phone } : {}),
      hours: openingHours(this.organisations.calendar(unitId), locale),
    };
  }

  /** @throws Error for an id that no unit ever had */
  unit(unitId: string): UnitView {
    const unit = this.organisations.unit(unitId);
    if (!unit) throw new Error(`unknown unit ${unitId}`);
    return unit;
  }

  /** Name of the province: from there it is sent. */
  province(): string {
    const communeCode = this.organisations.units().find((unit) => unit.communeCode)?.communeCode;
    return (communeCode && this.organisations.places(communeCode)?.province) ?? '';
  }

  /** Whether the commune is where the address says. */
  exists({ communeCode, provinceCode }: PostalAddress): boolean {
    return this.organisations.communeIsIn(communeCode, provinceCode);
  }

  /** `Số 12, tổ 5, phường Minh Xuân, tỉnh Tuyên Quang`, with the names of today. */
  printed(address: PostalAddress): string {
    const place = this.organisations.places(address.communeCode);
    return [address.detail, place?.commune, place?.province].filter(Boolean).join(', ');
  }

  placeOf({ communeCode }: PostalAddress): { commune: string; province: string } {
    return this.organisations.places(communeCode) ?? { commune: '', province: '' };
  }
}
