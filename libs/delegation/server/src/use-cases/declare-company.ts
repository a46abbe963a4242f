import { Inject, Injectable } from '@nestjs/common';
import { parseTaxCode, type CompanyView, type NewCompany } from '@tinhso/delegation-contract';
import { tidyText } from '@tinhso/kernel';
import { platformProblems, Problem, type RequestContext } from '@tinhso/platform';
import { ManagedDetails } from '../managed-details.js';
import { ReadDelegations } from '../reading/read-delegations.js';
import { DeclareManaged } from './declare-managed.js';

const texts = {
  company: {
    vi: 'Mã số thuế của doanh nghiệp có 10 số, chi nhánh có thêm 3 số',
    en: 'The tax code of a company has 10 digits, of a branch 3 more',
  },
  household_business: {
    vi: 'Mã số thuế của hộ kinh doanh là 12 số định danh của chủ hộ, hoặc mã 10 số cũ',
    en: 'The tax code of a household business is the owner’s citizen ID of 12 digits, or the older one of 10',
  },
} as const;

/** Somebody declares to represent a company or household business. The register of taxpayers is not asked. */
@Injectable()
export class DeclareCompanyUseCase {
  constructor(
    @Inject(DeclareManaged) private readonly declaring: DeclareManaged,
    @Inject(ManagedDetails) private readonly details: ManagedDetails,
    @Inject(ReadDelegations) private readonly reading: ReadDelegations,
  ) {}

  /** @throws Problem invalid | managed-known | delegation-limit */
  async run(ctx: RequestContext, { kind, name, taxCode, position }: NewCompany): Promise<CompanyView> {
    const code = parseTaxCode(kind, taxCode);
    if (!code.ok) throw Problem.from(platformProblems, 'invalid', { errors: [{ pointer: '/taxCode', message: texts[kind][ctx.locale] }] });
    const principalId = await this.declaring.run(ctx, {
      kind,
      fullName: name,
      identityIndex: this.details.identityOf('business', code.value),
      details: { taxCode: code.value, position: tidyText(position) },
      role: 'representative',
      expiresAt: null,
    });
    return this.reading.company(ctx, principalId);
  }
}
