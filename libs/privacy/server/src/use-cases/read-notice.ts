import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import type { RequestContext } from '@tinhso/platform';
import { requestKinds, requestKindTexts, type PrivacyNotice } from '@tinhso/privacy-contract';
import { PrivacyPolicy } from '../privacy-policy.js';

/** The privacy notice in one language. */
@Injectable()
export class ReadNotice {
  constructor(
    @Inject(PrivacyPolicy) private readonly policy: PrivacyPolicy,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  run({ locale }: RequestContext): PrivacyNotice {
    const { law, acknowledge, told } = this.policy.rules;
    return {
      controller: this.organisations.units().find((unit) => unit.parentId === undefined)?.name ?? '',
      law: law[locale],
      acknowledge,
      told: told.map((use) => ({
        key: use.key,
        title: use.title[locale],
        text: use.text[locale],
        basis: use.basis[locale],
        kept: use.kept[locale],
      })),
      stoppable: this.policy.stoppable(locale),
      times: requestKinds.map((kind) => {
        const { complete, withThirdParty, extension, basis } = this.policy.ruleOf(kind);
        const title = requestKindTexts[kind][locale];
        return { kind, title, complete, extension, basis: basis[locale], ...(withThirdParty ? { withThirdParty } : {}) };
      }),
    };
  }
}
