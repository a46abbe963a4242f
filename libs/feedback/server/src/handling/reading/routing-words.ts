import { Inject, Injectable } from '@nestjs/common';
import type { RoutedTo, RoutingReason } from '@tinhso/feedback-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { PlacesFacade } from '@tinhso/places-server';
import type { Locale } from '@tinhso/platform';
import { Rulebook } from '../../rules/rulebook.js';

/** Says in words why a report goes where it goes. */
@Injectable()
export class RoutingWords {
  constructor(
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(PlacesFacade) private readonly places: PlacesFacade,
    @Inject(Rulebook) private readonly book: Rulebook,
  ) {}

  of(routed: RoutedTo, about: { category: string; communeCode: string | null }, locale: Locale): RoutingReason {
    const unit = this.organisations.unit(routed.unitId);
    const commune = about.communeCode ? this.places.communeName(about.communeCode) : undefined;
    const category = this.book.nameOf(about.category, locale);
    const vi = locale === 'vi';
    const place = commune
      ? vi
        ? `Điểm nằm trong ranh giới ${commune}`
        : `The point lies within ${commune}`
      : vi
        ? 'Chưa biết xã, phường của điểm này'
        : 'The commune of the place is not known';
    return {
      rule: routed.rule,
      ...(unit ? { unit: { id: unit.id, name: unit.name } } : {}),
      why: [
        place,
        vi ? `Loại “${category}”, quy tắc “${routed.rule}”` : `Kind “${category}”, rule “${routed.rule}”`,
        routed.reason[locale],
      ],
    };
  }
}
