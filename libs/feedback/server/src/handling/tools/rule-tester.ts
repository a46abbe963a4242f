import { Inject, Injectable } from '@nestjs/common';
import type { RoutingReason, TestRules } from '@tinhso/feedback-contract';
import { Clock, type RequestContext } from '@tinhso/platform';
import { Router } from '../../routing/router.js';
import { Rulebook } from '../../rules/rulebook.js';
import { RoutingWords } from '../reading/routing-words.js';
import { TicketPlaces } from '../ticket-places.js';
import { unknownCategory } from '../unknown-category.js';

/** Where a made-up report would go, and why; nothing is kept of it. */
@Injectable()
export class RuleTester {
  constructor(
    @Inject(Router) private readonly router: Router,
    @Inject(Rulebook) private readonly book: Rulebook,
    @Inject(TicketPlaces) private readonly places: TicketPlaces,
    @Inject(RoutingWords) private readonly words: RoutingWords,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws Problem invalid for an unknown category or a point outside the province */
  run(ctx: RequestContext, { lat, long, category, text = '', at }: TestRules): RoutingReason {
    if (!this.book.category(category)) throw unknownCategory(ctx);
    const { communeCode } = this.places.at(ctx, { lat, long });
    const moment = at ? new Date(at) : this.clock.now();
    const routed = this.router.route({ category, text, at: moment, ...(communeCode ? { communeCode } : {}) });
    return this.words.of(routed, { category, communeCode }, ctx.locale);
  }
}
