import { Inject, Injectable } from '@nestjs/common';
import { cutoffOn, localDay } from '@tinhso/kernel';
import { organisationProblems, type CommuneList, type Province, type ProvinceList } from '@tinhso/organisations-contract';
import { AppConfig, Clock, Problem, type RequestContext } from '@tinhso/platform';
import { OrganisationSnapshot } from '../data/organisation-snapshot.js';
import { OrganisationsFacade } from '../facade.js';

/** The province that this installation serves. */
@Injectable()
export class DescribeProvince {
  constructor(
    @Inject(OrganisationSnapshot) private readonly snapshot: OrganisationSnapshot,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws Error when no pack is loaded: the installation has not been seeded */
  run(_ctx: RequestContext): Province {
    const { province } = this.snapshot.get();
    if (!province) throw new Error(`the province pack ${this.config.settings.PROVINCE} is not loaded`);
    const { code, name, fullName, nameEn, productName, tagline, formerly, branding, hotlines } = province;
    const calendar = this.organisations.provinceCalendar();
    const { shifts, weekend } = calendar;
    const cutoff = cutoffOn(calendar, localDay(calendar, this.clock.now()));
    const hours = { shifts: [...shifts], cutoff, weekend: [...weekend] };
    const communes = this.snapshot.communesOf(code).length;
    return { code, name, fullName, nameEn, productName, tagline, formerly, branding, hotlines, hours, communes };
  }
}

/** The 34 provinces. */
@Injectable()
export class ListProvinces {
  constructor(@Inject(OrganisationSnapshot) private readonly snapshot: OrganisationSnapshot) {}

  run(_ctx: RequestContext): ProvinceList {
    return { items: this.snapshot.get().provinces.map(({ code, name, fullName }) => ({ code, name, fullName })) };
  }
}

/** The communes of a province. */
@Injectable()
export class ListCommunes {
  constructor(@Inject(OrganisationSnapshot) private readonly snapshot: OrganisationSnapshot) {}

  /** @throws Problem province-unknown (404) */
  run(_ctx: RequestContext, provinceCode: string | undefined): CommuneList {
    const items = this.snapshot.communesOf(provinceCode ?? this.snapshot.get().province?.code ?? '');
    if (items.length === 0) throw Problem.from(organisationProblems, 'province-unknown');
    return { items };
  }
}
